"""The log-ins of the training school, for the log-in page."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from ejournal_desktop.config.paths import TRAINING_LOGINS, TRAINING_PASSWORDS
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.gui.login.door import LoginHint

if TYPE_CHECKING:
    from pathlib import Path

_SHOWN: Final = ("Teacher", "HomeroomTeacher", "DeputyHead", "JournalAdministrator", "ArchiveOfficer")


def training_hints(folder: Path) -> tuple[LoginHint, ...]:
    """Return one log-in for each of the duties a trainee tries first; none where the papers are gone."""
    with suppress(OSError, ValueError, KeyError):
        logins = json.loads((folder / TRAINING_LOGINS).read_text(encoding="utf-8"))
        first = {login["role"]: login for login in reversed(logins)}
        return tuple(_hint(folder, first[role]) for role in _SHOWN if role in first)
    return ()


def _hint(folder: Path, login: dict[str, str]) -> LoginHint:
    password = (folder / TRAINING_PASSWORDS / login["account"]).read_text(encoding="utf-8").strip()
    name = PersonName(*login["name"].split(maxsplit=2)).with_initials
    return LoginHint(name, login["account"], login["role"], password)
