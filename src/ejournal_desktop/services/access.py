"""Signing in, locking and signing out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.access_kinds import AccessKind, TryKind
from ejournal_desktop.files.process_lock import ProcessLock
from ejournal_desktop.kernel.errors import DeviceError, TrustError
from ejournal_desktop.readmodels.access_log import FailedSince
from ejournal_desktop.readmodels.people import LoginChoice
from ejournal_desktop.security.errors import PinDroppedError, StaleSessionError, WrongPasswordError
from ejournal_desktop.security.password_rule import require_good_password
from ejournal_desktop.services.checkpoints import sign_first_of_day
from ejournal_desktop.services.desk_notes import desk_note
from ejournal_desktop.services.desk_papers import DeskPapers
from ejournal_desktop.services.door_book import DoorBook, note_secret
from ejournal_desktop.services.errors import NoAccountError
from ejournal_desktop.services.generations import brought_up_to_date, remove_unfinished
from ejournal_desktop.services.heads import HeadsReport, compared_heads, tell_of_alarm
from ejournal_desktop.services.open_journal import LingeringJournal
from ejournal_desktop.services.pins import Pins
from ejournal_desktop.services.session_reading import session_of
from ejournal_desktop.services.tried_passwords import TriedPasswords
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.queries.access_log import failed_since_last_entry
from ejournal_desktop.storage.queries.documents import new_documents
from ejournal_desktop.storage.queries.notes import unread_notes
from ejournal_desktop.storage.queries.people import roles_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.security.sessions import UnlockedVault
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Arrival:
    """A person came in and finds what was left here, whether the log is whole, and how they may come back.

    ``is_pin_worth_telling`` is true once for each person and computer.
    """

    session: Session
    left: str
    heads: HeadsReport
    has_pin: bool
    is_pin_worth_telling: bool
    unread_notes: int = 0
    failed_since: FailedSince = field(default_factory=FailedSince)
    new_documents: tuple[str, ...] = ()


class AccessService:
    """The door of one data folder; holds it against other processes from the first log-in to ``close``."""

    def __init__(self, folder: Path, vault: VaultStore, clock: Clock) -> None:
        self._folder = folder
        self._vault = vault
        self._clock = clock
        self._process_lock: ProcessLock | None = None
        self._lingering = LingeringJournal()
        self._book = DoorBook(folder, vault, clock)
        self._papers = DeskPapers()
        self._passwords = TriedPasswords(folder, vault, self._book, clock)
        self._pins = Pins(self._passwords, self._papers, self._book, clock)

    @property
    def pins(self) -> Pins:
        """The PINs by which people come back."""
        return self._pins

    def sign_in(self, handle: str, password: str) -> Session:
        """Open the journal for a person; takes about a second.

        Raises:
            WrongPasswordError: unknown login or wrong password.
            ThrottledError: too many wrong tries; its ``seconds`` tell how long to wait.
            AlreadyOpenError: another process works in the data folder.
            NoAccountError: the account is closed.
            OneTimeCodeError: a code; ``take_password`` puts a password in its place.
            TrustError, DeviceError: the vault or the database cannot be used.
        """
        self._hold_folder()
        vault = self._passwords.unlocked(handle, password)
        try:
            session = self._opened(vault, handle)
        except NoAccountError:
            self._book.failed(handle, TryKind.CLOSED)
            raise
        self._book.came(session, AccessKind.PASSWORD)
        with suppress(DeviceError, TrustError):  # a full disk or a damaged log is told by what needs it
            sign_first_of_day(session, self._clock.now())
        self._pins.arm(session)
        return session

    def sign_in_by_pin(self, handle: str, pin: str) -> Session:
        """Open the journal for a person who gave the password today at this computer (ux.md 2.5).

        Raises:
            WrongPinError: with the number of tries left.
            PinDroppedError: the password is needed: too many wrong PINs, another day, or a changed account.
            PinFormError: the PIN is not six digits; this costs no try.
            The other errors of ``sign_in``.
        """
        self._hold_folder()
        account, keys = self._pins.open(handle, pin)
        try:
            session = self._opened(self._vault.unlock_with_keys(account, keys), handle)
        except (StaleSessionError, NoAccountError) as error:
            self._pins.drop(handle)
            raise PinDroppedError from error
        if not session.regulation.access.is_pin_allowed:
            self._pins.drop(handle)
            self._close_behind(session)
            raise PinDroppedError
        self._book.came(session, AccessKind.PIN)
        return session

    def enter(self, handle: str, password: str) -> Arrival:
        """Sign in and return all that the windows need at once.

        Raises:
            The errors of ``sign_in``.
        """
        return self._arrived(self.sign_in(handle, password))

    def take_password(self, handle: str, code: str, password: str) -> Arrival:
        """Put a password of the person's own in place of a one-time code, and let them in.

        Raises:
            RuleError: the password is refused, by the class that says why.
            WrongPasswordError: the code was used already.
            The errors of ``enter``.
        """
        self._hold_folder()
        vault = self._passwords.unlocked_by_any(handle, code)
        if not vault.must_change:
            raise WrongPasswordError
        label = vault.body.user(vault.account).label
        require_good_password(password, [handle, *label.split(), code])  # who handed out the code knows it
        self._vault.change_password(handle, code, password)
        arrival = self.enter(handle, password)
        try:
            note_secret(arrival.session, AccessKind.PASSWORD_CHANGED)
        except BaseException:
            self.sign_out(arrival.session)
            raise
        return arrival

    def enter_by_pin(self, handle: str, pin: str) -> Arrival:
        """Come back by the PIN and return all that the windows need at once.

        Raises:
            The errors of ``sign_in_by_pin``.
        """
        return self._arrived(self.sign_in_by_pin(handle, pin))

    def arrival(self, session: Session) -> Arrival:
        """Return what the person finds at the desk; called once after each log-in.

        Raises:
            DeviceError: the data folder cannot be read.
        """
        note = desk_note(session)
        is_worth_telling = session.regulation.access.is_pin_allowed and not note.pin and not note.is_told_of_pin
        if is_worth_telling:
            with suppress(DeviceError):  # a full disk: it is told again
                self._papers.change_note(session, lambda note: replace(note, is_told_of_pin=True))
        with session.database.read() as reading:
            unread = unread_notes(reading, session.signed_in.staff)
            failed = failed_since_last_entry(reading, session.signed_in.account)
            published = new_documents(reading, session.signed_in.account)
        heads = compared_heads(session)
        return Arrival(session, note.left, heads, bool(note.pin), is_worth_telling, unread, failed, published)

    def tell_of_alarm(self, arrival: Arrival, text: str) -> int:
        """Tell the deputy heads that the log is not what the person had seen, once of each finding (security.md D-35).

        Args:
            arrival: of the person who came in.
            text: of the note, in the language of the window.

        Raises:
            DeviceError: nothing can be written; it is told at the next log-in.
        """
        return tell_of_alarm(arrival.session, arrival.heads, text, self._clock.now().date())

    def confirm_password(self, session: Session, password: str) -> None:
        """Ask for the password again before a sensitive act (security.md D-15).

        Raises:
            WrongPasswordError, ThrottledError: as at log-in.
        """
        self._passwords.unlocked(session.signed_in.handle, password)

    def vouching_account(self, handle: str, password: str) -> AccountId:
        """Return the account of a second person who types a password beside the one who works (security.md D-58).

        Raises:
            WrongPasswordError, ThrottledError: as at log-in.
        """
        return self._passwords.unlocked(handle, password).account

    def beside(self, session: Session, handle: str, password: str) -> Session:
        """Return a session of a second person over the journal that is open, for one act they sign themselves.

        It is never signed out: the journal belongs to the person who works.

        Raises:
            WrongPasswordError, ThrottledError, NoAccountError: as at log-in.
        """
        vault = self._passwords.unlocked(handle, password)
        with session.database.read() as reading:
            second = session_of(vault, handle, session.database, reading, self._clock.now().date())
        self._book.came(second, AccessKind.BESIDE)
        return second

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

    def lock(self, session: Session, left: str = "", *, is_lingering: bool = False) -> None:
        """Close the journal behind a person who stays at the computer.

        Args:
            session: of the person who goes.
            left: what they want to find again.
            is_lingering: something is finished under this session first, and ends with ``end_lingering``.
        """
        if is_lingering:
            self._lingering.keep(session.database)
            self._papers.put_away(session, left)
        else:
            self._close_behind(session, left)

    def sign_out(self, session: Session) -> None:
        """Close the journal of a person who goes, and write that down; a closed one stays closed."""
        if not session.database.is_closed:
            self._book.went(session, AccessKind.LEFT)
        self._close_behind(session)

    def end_lingering(self, session: Session) -> None:
        """Close the journal of a session that was locked before, now that everything under it is finished."""
        self._close_behind(session)

    def close(self) -> None:
        """Let other processes work in the data folder."""
        self._lingering.close()
        if self._process_lock is not None:
            self._process_lock.release()
            self._process_lock = None

    def _close_behind(self, session: Session, left: str | None = None) -> None:
        if not session.database.is_closed:
            self._papers.put_away(session, left)
            self._lingering.let_go(session.database)

    def _arrived(self, session: Session) -> Arrival:
        try:
            return self.arrival(session)
        except BaseException:
            self.sign_out(session)
            raise

    def _hold_folder(self) -> None:
        if self._process_lock is None and self._vault.exists():
            self._process_lock = ProcessLock(self._folder)
            with suppress(DeviceError):  # a folder that takes no writes is named by the first act that needs one
                remove_unfinished(self._folder)

    def _opened(self, vault: UnlockedVault, handle: str) -> Session:
        vault = brought_up_to_date(self._folder, self._vault, vault, self._clock)
        path = self._folder / vault.body.database.file
        database = self._lingering.joined(path) or Database(path, vault.dek, self._clock)
        try:
            with database.read() as reading:
                return session_of(vault, handle, database, reading, self._clock.now().date())
        except BaseException:
            self._lingering.let_go(database)
            raise
