"""The new recovery sheet on paper: the window shows it once and asks for one group of it (security.md D-14)."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from ejournal_desktop.printing.recovery_sheet import render_recovery_sheet
from ejournal_desktop.readmodels.setup import CreatedSchool

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.recovery_sheets import RecoverySheetsService
    from ejournal_desktop.services.session import Session


class RecoveryPaperService:
    """Replaces the recovery sheet and draws the new one; its bytes are stored nowhere."""

    def __init__(self, sheets: RecoverySheetsService, resources: Path) -> None:
        self._sheets = sheets
        self._resources = resources

    def replace(self, session: Session, typed: str, purpose: str) -> CreatedSchool:
        """Return the new sheet of the school, with the group that proves that it was printed; the session ends.

        Raises:
            The errors of ``RecoverySheetsService.replace``.
        """
        sheet = self._sheets.replace(session, typed, purpose)
        groups = sheet.secret_text.split()
        asked = secrets.randbelow(len(groups))
        pdf = render_recovery_sheet(sheet, self._resources)
        return CreatedSchool(session.signed_in.handle, pdf, asked + 1, groups[asked])
