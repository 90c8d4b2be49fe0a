"""Slips with one-time codes on paper; their bytes pass through memory only (ux.md 6.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.code_slips import SlipImprint, render_code_slips

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.readmodels.accounts import CodeSlip
    from ejournal_desktop.services.session import Session


class CodeSlipsService:
    """Draws slips for the printer."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def printed(self, session: Session, slips: Sequence[CodeSlip]) -> bytes:
        """Return the slips as a PDF, eight on a sheet; nobody may write it to a disk."""
        signed_in = session.signed_in
        return render_code_slips(slips, SlipImprint(signed_in.school_name, signed_in.is_training), self._resources)
