"""A further computer comes into the school: from a parcel of the main one it makes its own vault and base (D-17)."""

from __future__ import annotations

import secrets
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.changes_exchange import BundleTaken
from ejournal_desktop.domain.permissions import PERMISSIONS, Action, may_act
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.security.errors import (
    DamagedSlotError,
    NotCanonicalError,
    UncertifiedRecipientError,
    VaultDamagedError,
    VaultTamperedError,
    WrongPasswordError,
)
from ejournal_desktop.security.travelling_slots import joined_body, opened_parcel
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.backup_check import require_sound_log
from ejournal_desktop.services.custody_errors import BackupDamagedError
from ejournal_desktop.services.errors import NotAllowedError, UnsuitableFolderError
from ejournal_desktop.services.exchange_errors import NotAParcelError
from ejournal_desktop.services.folders import NOT_EMPTY, folder_problem
from ejournal_desktop.services.foundation import FIRST_DATABASE
from ejournal_desktop.services.new_journal import fresh_folder
from ejournal_desktop.services.rekeying import KEY_BYTES
from ejournal_desktop.services.session import make_actor
from ejournal_desktop.storage.backup import sound_copy
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.errors import DatabaseDamagedError, NotADatabaseError
from ejournal_desktop.storage.generations import build_generation, remove_generation, require_known_schema
from ejournal_desktop.storage.local_facts import is_joined
from ejournal_desktop.storage.log import SYSTEM
from ejournal_desktop.storage.queries.archive_content import all_feeds, digest_of_state
from ejournal_desktop.storage.queries.bundle_content import admitted_computers, main_computer
from ejournal_desktop.storage.queries.log_heads import held_heads
from ejournal_desktop.storage.queries.people import certified_recipients, roles_of
from ejournal_desktop.sync.backup_file import PARCEL, read_backup
from ejournal_desktop.sync.drives import list_drives
from ejournal_desktop.sync.errors import DamagedArchiveError
from ejournal_desktop.sync.parcel_name import PARCEL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.security.sessions import UnlockedVault
    from ejournal_desktop.storage.reading import Reading

PARCEL_PATTERN: Final = f"*{PARCEL_SUFFIX}"
_COPY: Final = "~opened-parcel.db"


class JoiningService:
    """Makes the data folder of a further computer of a school."""

    def __init__(self, version: str, clock: Clock) -> None:
        self._version = version
        self._clock = clock

    def folder_problem(self, folder: Path) -> str | None:
        """Return why a folder cannot hold the journal: ``network``, ``cloud``, ``not_empty``; nothing when it can."""
        return folder_problem(folder)

    def found(self) -> tuple[Path, ...]:
        """Return the parcels at the top of the drives that are plugged in, unchecked; a faulty drive has none.

        Raises:
            DeviceError: the drives cannot be listed.
        """
        places = [Path(drive.path) for drive in list_drives() if not drive.is_system]
        return tuple(sorted(file for place in places for file in _parcels_in(place)))

    def join(self, folder: Path, parcel: Path, handle: str, password: str) -> None:
        """Make vault and base of this computer from a parcel; the folder appears whole or not at all.

        Everybody who had a log-in has it here, with the same password; the base gets a key of its own.

        Args:
            folder: the data folder, which does not exist yet or is empty.
            parcel: the file that the main computer wrote.
            handle: login of a journal administrator or archive officer.
            password: theirs.

        Raises:
            UnsuitableFolderError, FolderNotEmptyError: the folder cannot hold a journal.
            NotAParcelError: the file is something else, cut or changed.
            WrongPasswordError: unknown login or wrong password.
            NotAllowedError: the person may not bring a computer into the school.
            NewerArchiveError, VaultNewerError, DatabaseNewerError: a newer program made it.
            DeviceError: a disk is full, or the file cannot be read.
        """
        problem = folder_problem(folder)
        if problem is not None and problem != NOT_EMPTY:
            raise UnsuitableFolderError(problem=problem)
        with fresh_folder(folder) as making, _named_failures():
            copy = making / _COPY
            with translated_os_errors():
                members = read_backup(parcel, copy, kind=PARCEL)
            self._make(making, copy, opened_parcel(members.vault, handle, password))
            remove_generation(copy)

    def _make(self, making: Path, copy: Path, vault: UnlockedVault) -> None:
        if vault.must_change:
            raise WrongPasswordError
        key, base = secrets.token_bytes(KEY_BYTES), making / FIRST_DATABASE
        require_known_schema(copy, vault.dek)
        build_generation(copy, base, old_key=vault.dek, new_key=key)
        with sound_copy(base, key) as reading:
            role = self._required_role(reading, vault)
            _require_sound(reading, vault)
            certified = {*certified_recipients(reading), *(slot.recipient for slot in vault.body.recoveries)}
        body = joined_body(vault.body, FIRST_DATABASE, key, certified=certified)
        VaultStore(making, self._version, self._clock).adopt(body, key)
        self._say_what_is_held(base, key, vault, role)

    def _required_role(self, reading: Reading, vault: UnlockedVault) -> Role:
        """Return the role that lets the person bring a computer in."""
        roles = roles_of(reading, vault.account, self._clock.now().date())
        if not may_act(Action.BACKUP_AND_RESTORE, roles):
            raise NotAllowedError
        return max(roles, key=lambda role: PERMISSIONS[Action.BACKUP_AND_RESTORE, role])

    def _say_what_is_held(self, base: Path, key: bytes, vault: UnlockedVault, role: Role) -> None:
        """Open the first feed of this computer: two that share a parcel differ from here on, and are found out."""
        database = Database(base, key, self._clock)
        try:
            if database.device != vault.body.device:
                raise NotAParcelError
            with database.write(make_actor(vault.account, role, vault.signing)) as work:
                work.record(SYSTEM, [BundleTaken(main_computer(work), 0, held_heads(work, database.device))])
        finally:
            database.close()


def _parcels_in(place: Path) -> tuple[Path, ...]:
    with suppress(OSError):
        return tuple(place.glob(PARCEL_PATTERN))
    return ()


def _require_sound(reading: Reading, vault: UnlockedVault) -> None:
    """Check the log as that of a backup, and that the base was made for the computer that the vault names."""
    own = admitted_computers(reading).get(vault.body.device)
    if own is None or own.dismissed_at is not None or not is_joined(reading):
        raise NotAParcelError
    require_sound_log(vault.body, all_feeds(reading), digest_of_state(reading))


@contextmanager
def _named_failures() -> Iterator[None]:
    """Say of a parcel what is said of its parts; who stands before it knows only the file."""
    try:
        yield
    except (DamagedArchiveError, BackupDamagedError, VaultDamagedError, VaultTamperedError) as error:
        raise NotAParcelError from error
    except (DamagedSlotError, NotCanonicalError, UncertifiedRecipientError) as error:
        raise NotAParcelError from error
    except (DatabaseDamagedError, NotADatabaseError) as error:
        raise NotAParcelError from error
