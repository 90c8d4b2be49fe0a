"""The papers of the training school: who logs in how, and the identity that a real school keeps on paper."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.config.paths import TRAINING_LOGINS, TRAINING_PASSWORDS
from ejournal_desktop.domain.people import Role
from ejournal_desktop.files.durable import ensure_writable_folder, write_durably

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from ejournal_desktop.readmodels.training import TrainingSchoolMade
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.accounts import AccountsService, AccountView
    from ejournal_desktop.services.training.build import Progress, TrainingService
    from ejournal_desktop.services.training_samples import TrainingSamples

VAULT_FOLDER: Final = "vault"
RECOVERY_FILE: Final = "recovery-identity.txt"

# The school's words for duties; a deputy head is one duty with two fields of work.
ROLE_NAMES: Final[Mapping[Role, str]] = {
    Role.PRINCIPAL: "Principal",
    Role.DEPUTY_HEAD_ACADEMIC: "DeputyHead",
    Role.DEPUTY_HEAD_UPBRINGING: "DeputyHead",
    Role.HOMEROOM_TEACHER: "HomeroomTeacher",
    Role.TEACHER: "Teacher",
    Role.JOURNAL_ADMINISTRATOR: "JournalAdministrator",
    Role.ARCHIVE_OFFICER: "ArchiveOfficer",
    Role.SECRETARY: "Secretary",
    Role.TUTOR: "Tutor",
    Role.TECHNICAL_SUPPORT: "TechnicalSupport",
}


@dataclass(frozen=True, slots=True)
class Handout:
    """Where the training school and its papers stand."""

    vault: Path
    logins: Path
    passwords: Path
    recovery_identity: Path


def make_with_papers(
    vault: Path,
    training: TrainingService,
    samples: TrainingSamples,
    access: AccessService,
    accounts: AccountsService,
    *,
    progress: Progress | None,
) -> Handout:
    """Make the training school in a data folder and its papers beside it; the duties are read from the journal itself.

    Raises:
        FolderNotEmptyError: the data folder holds files.
        DeviceError: the disk is full or cannot be written.
    """
    made = training.build(vault, progress=progress)
    samples.add(made)
    administrator = next(login for login in made.logins if login.role is Role.JOURNAL_ADMINISTRATOR)
    session = access.sign_in(administrator.handle, administrator.password)
    try:
        return write_handout(vault.parent, made, accounts.accounts(session))
    finally:
        access.sign_out(session)
        access.close()


def write_handout(folder: Path, made: TrainingSchoolMade, accounts: Sequence[AccountView]) -> Handout:
    """Write the papers beside the vault; the passwords of a school that is no real one may lie in files.

    Raises:
        DeviceError: the folder cannot be written.
    """
    handout = Handout(
        folder / VAULT_FOLDER, folder / TRAINING_LOGINS, folder / TRAINING_PASSWORDS, folder / RECOVERY_FILE
    )
    ensure_writable_folder(handout.passwords)
    for login in made.logins:
        write_durably(handout.passwords / login.handle, f"{login.password}\n".encode())
    ordered = sorted(accounts, key=_place)
    logins = json.dumps([_fields(account) for account in ordered], ensure_ascii=False, indent=2)
    write_durably(handout.logins, f"{logins}\n".encode())
    write_durably(handout.recovery_identity, f"{made.recovery_identity}\n".encode("ascii"))
    return handout


def _place(account: AccountView) -> tuple[int, str]:
    """List people by their first duty, so that the deputy head for academic work stands before the other."""
    return list(Role).index(account.roles[0]), account.handle


def _fields(account: AccountView) -> dict[str, object]:
    roles = [ROLE_NAMES[role] for role in account.roles]
    return {"account": account.handle, "role": roles[0], "roles": roles, "name": account.name.full}
