"""The training school in the window: making it in the first run, and its log-ins for the log-in page."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.gui.login.door import LoginHint
from ejournal_desktop.services.training_handout import LOGINS_FILE, PASSWORDS_FOLDER, write_handout

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.app.container import Container

_SHOWN: Final = ("Teacher", "HomeroomTeacher", "DeputyHead", "JournalAdministrator", "ArchiveOfficer")


def make_training_school(container: Container) -> None:
    """Make the training school in the data folder, with its papers beside it.

    Raises:
        FolderNotEmptyError: the folder holds files.
        DeviceError: the disk is full or cannot be written.
    """
    made = container.training.build(container.data_folder)
    administrator = next(login for login in made.logins if login.role is Role.JOURNAL_ADMINISTRATOR)
    session = container.access.sign_in(administrator.handle, administrator.password)
    try:
        write_handout(container.data_folder.parent, made, container.accounts.accounts(session))
    finally:
        container.access.sign_out(session)
        container.access.close()


def training_hints(folder: Path) -> tuple[LoginHint, ...]:
    """Return one log-in for each of the duties a trainee tries first; none where the papers are gone."""
    with suppress(OSError, ValueError, KeyError):
        logins = json.loads((folder / LOGINS_FILE).read_text(encoding="utf-8"))
        first = {login["role"]: login for login in reversed(logins)}
        return tuple(_hint(folder, first[role]) for role in _SHOWN if role in first)
    return ()


def _hint(folder: Path, login: dict[str, str]) -> LoginHint:
    password = (folder / PASSWORDS_FOLDER / login["account"]).read_text(encoding="utf-8").strip()
    name = PersonName(*login["name"].split(maxsplit=2)).with_initials
    return LoginHint(name, login["account"], login["role"], password)
