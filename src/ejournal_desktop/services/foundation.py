"""What every new journal starts from: vault, empty database, first account and its authority."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.printing.recovery_sheet import RecoverySheet
from ejournal_desktop.security.keys import UserKeys
from ejournal_desktop.security.recovery import RecoverySecret
from ejournal_desktop.security.sessions import NewVault
from ejournal_desktop.security.slots import NewUser
from ejournal_desktop.storage.database import create_database

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import AccountId, StaffId
    from ejournal_desktop.security.passwords import KdfParameters
    from ejournal_desktop.security.sessions import UnlockedVault
    from ejournal_desktop.security.vault import VaultStore

FIRST_DATABASE = "journal-1.db"
FIRST_ROLES = (Role.JOURNAL_ADMINISTRATOR, Role.ARCHIVE_OFFICER)
OLDEST_PROGRAM = "0.1"
SCHOOL_ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class FirstPerson:
    """Who makes the journal; ``label`` stands in the log-in list."""

    account: AccountId
    staff: StaffId
    handle: str
    label: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Foundation:
    """A new journal that holds nothing yet, opened by its first person."""

    vault: UnlockedVault
    first: FirstPerson
    keys: UserKeys = field(repr=False)
    recovery: RecoverySecret = field(repr=False)

    @property
    def school(self) -> str:
        """The random id of the school, bound into every signature."""
        return self.vault.body.school

    def sheet(self, school_name: str, school_code: str, created: date) -> RecoverySheet:
        """Return what is printed once and stored nowhere."""
        return RecoverySheet(
            school_name=school_name,
            school_code=school_code,
            secret_text=self.recovery.text,
            age_identity=self.recovery.identity,
            root_fingerprint=root_fingerprint(self.recovery.root.public),
            created=created,
            is_training=self.vault.body.is_training,
        )


def lay_foundation(
    folder: Path, store: VaultStore, first: FirstPerson, parameters: KdfParameters, *, is_training: bool
) -> Foundation:
    """Make the vault and the empty database of a new journal in an empty folder.

    Raises:
        DeviceError: the folder cannot be written.
    """
    keys = UserKeys.generate()
    recovery = RecoverySecret.generate()
    vault = store.create(
        NewVault(
            school=secrets.token_hex(SCHOOL_ID_BYTES),
            database_file=FIRST_DATABASE,
            minimum_program=OLDEST_PROGRAM,
            is_training=is_training,
            parameters=parameters,
        ),
        NewUser(
            handle=first.handle,
            account=first.account,
            password=first.password,
            keys=keys,
            label=first.label,
        ),
        recovery,
    )
    create_database(folder / FIRST_DATABASE, vault.dek, device=vault.body.device)
    return Foundation(vault, first, keys, recovery)


def root_fingerprint(root: bytes) -> str:
    """Return the fingerprint of a root key as it stands on paper: hexadecimal SHA-256."""
    return sha256(root).hexdigest()
