"""Signing in, locking and signing out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.files.process_lock import ProcessLock
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.readmodels.people import LoginChoice, SignedIn
from ejournal_desktop.security.errors import WrongPasswordError
from ejournal_desktop.security.throttle import Throttle
from ejournal_desktop.services.errors import NoAccountError
from ejournal_desktop.services.generations import brought_up_to_date
from ejournal_desktop.services.heads import remember_heads
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.services.session import Session
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.queries.people import class_groups, homeroom_teachers, roles_of, staff_of_account
from ejournal_desktop.storage.queries.school import current_year, school_facts, workstation_title

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.security.sessions import UnlockedVault
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.storage.reading import Reading


class VaultState(StrEnum):
    """Whether the data folder holds a journal."""

    MISSING = "missing"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class LockedSession:
    """Whose work is locked; the journal is closed and no key is kept."""

    handle: str
    label: str


class AccessService:
    """The door of one data folder; holds it against other processes from the first log-in to ``close``."""

    def __init__(self, folder: Path, vault: VaultStore, clock: Clock) -> None:
        self._folder = folder
        self._vault = vault
        self._clock = clock
        self._process_lock: ProcessLock | None = None

    def vault_state(self) -> VaultState:
        """Tell whether there is a journal to log in to."""
        return VaultState.READY if self._vault.exists() else VaultState.MISSING

    def login_choices(self) -> tuple[LoginChoice, ...]:
        """Return who may log in on this computer, in alphabetical order of the logins.

        Raises:
            TrustError: the vault is damaged or newer than the program.
        """
        users = self._vault.read().body.users
        return tuple(LoginChoice(slot.handle, slot.label) for slot in sorted(users, key=lambda slot: slot.label))

    def is_training(self) -> bool:
        """Tell whether the data folder holds the training school."""
        return self._vault.read().body.is_training

    def sign_in(self, handle: str, password: str) -> Session:
        """Open the journal for a person; takes about a second.

        Raises:
            WrongPasswordError: unknown login or wrong password.
            ThrottledError: too many wrong tries; its ``seconds`` tell how long to wait.
            AlreadyOpenError: another process works in the data folder.
            NoAccountError: the account is closed.
            TrustError, DeviceError: the vault or the database cannot be used.
        """
        self._hold_folder()
        vault = brought_up_to_date(self._folder, self._vault, self._unlocked(handle, password), self._clock)
        database = Database(self._folder / vault.body.database.file, vault.dek, self._clock)
        try:
            with database.read() as reading:
                return self._session(reading, database, vault, handle)
        except BaseException:
            database.close()
            raise

    def confirm_password(self, session: Session, password: str) -> None:
        """Ask for the password again before a sensitive act (security.md D-15).

        Raises:
            WrongPasswordError, ThrottledError: as at log-in.
        """
        self._unlocked(session.signed_in.handle, password)

    def vouching_account(self, handle: str, password: str) -> AccountId:
        """Return the account of a second person who types a password beside the one who works (security.md D-58).

        Raises:
            WrongPasswordError, ThrottledError: as at log-in.
        """
        return self._unlocked(handle, password).account

    def beside(self, session: Session, handle: str, password: str) -> Session:
        """Return a session of a second person over the journal that is open, for one act they sign themselves.

        It is never signed out: the journal belongs to the person who works.

        Raises:
            WrongPasswordError, ThrottledError, NoAccountError: as at log-in.
        """
        vault = self._unlocked(handle, password)
        with session.database.read() as reading:
            return self._session(reading, session.database, vault, handle)

    def people_with(self, session: Session, roles: Collection[Role]) -> tuple[LoginChoice, ...]:
        """Return who may log in and holds one of the roles today, without the person who works."""
        today = self._clock.now().date()
        users = sorted(self._vault.read().body.users, key=lambda slot: slot.label)
        with session.database.read() as reading:
            return tuple(
                LoginChoice(slot.handle, slot.label)
                for slot in users
                if slot.handle != session.signed_in.handle
                and not set(roles).isdisjoint(roles_of(reading, slot.account, today))
            )

    def lock(self, session: Session) -> LockedSession:
        """Close the journal behind a person who stays at the computer."""
        self.sign_out(session)
        return LockedSession(session.signed_in.handle, session.signed_in.name.with_initials)

    def unlock(self, locked: LockedSession, password: str) -> Session:
        """Open the journal again for the person who locked it.

        Raises:
            The errors of ``sign_in``.
        """
        return self.sign_in(locked.handle, password)

    def sign_out(self, session: Session) -> None:
        """Close the journal of a person and remember what they saw of the log; a closed one stays closed."""
        if session.database.is_closed:
            return
        with suppress(DeviceError):  # a full disk must not keep anybody signed in; the former heads stay
            remember_heads(session)
        session.database.close()

    def close(self) -> None:
        """Let other processes work in the data folder."""
        if self._process_lock is not None:
            self._process_lock.release()
            self._process_lock = None

    def _hold_folder(self) -> None:
        if self._process_lock is None and self._vault.exists():
            self._process_lock = ProcessLock(self._folder)

    def _unlocked(self, handle: str, password: str) -> UnlockedVault:
        throttle = Throttle(self._folder)
        throttle.count_try(handle, self._clock.now())
        vault = self._vault.unlock(handle, password)
        if vault.must_change:
            raise WrongPasswordError
        throttle.succeeded(handle)
        return vault

    def _session(self, reading: Reading, database: Database, vault: UnlockedVault, handle: str) -> Session:
        today = self._clock.now().date()
        found = staff_of_account(reading, vault.account, today)
        roles = roles_of(reading, vault.account, today)
        school = school_facts(reading)
        if found is None or not roles or school is None:
            raise NoAccountError
        staff, name = found
        signed_in = SignedIn(
            account=vault.account,
            staff=staff,
            name=name,
            handle=handle,
            roles=roles,
            homeroom_of=_homeroom_of(reading, staff, today),
            school_name=school.name,
            school_code=school.school_code,
            is_training=bool(school.is_training),
            workstation=workstation_title(reading, database.device),
        )
        return Session(signed_in, regulation_in_force(reading, today), database, vault)


def _homeroom_of(reading: Reading, staff: StaffId, day: date) -> tuple[ClassGroupView, ...]:
    year = current_year(reading, day)
    if year is None:
        return ()
    teachers = homeroom_teachers(reading, day)
    return tuple(view for view in class_groups(reading, year) if teachers.get(view.class_group) == staff)
