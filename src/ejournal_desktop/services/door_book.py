"""What is written of everybody who comes to the door: into the log, or beside the vault while nobody is in (S1-2.3).

What cannot be written keeps nobody out and nobody in: a full disk or a damaged log is told by what needs it.
"""

from __future__ import annotations

from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from ejournal_desktop.domain.access_kinds import NOBODY
from ejournal_desktop.domain.changes_access import AccessRecorded, FailedTriesNoted
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.errors import DeviceError, TrustError
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security.failed_tries import forget_noted_tries, note_failed_try, noted_tries
from ejournal_desktop.storage.errors import JournalClosedError
from ejournal_desktop.storage.log import STAFF

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.domain.access_kinds import AccessKind, TryKind
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.security.failed_tries import NotedTries
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.unit_of_work import UnitOfWork


class DoorBook:
    """Keeps the door of one data folder."""

    def __init__(self, folder: Path, vault: VaultStore, clock: Clock) -> None:
        self._folder = folder
        self._vault = vault
        self._clock = clock
        self._turn = Lock()

    def failed(self, handle: str, kind: TryKind) -> None:
        """Note a wrong password or PIN; the same work is done for a log-in that is not known."""
        with self._turn, suppress(DeviceError, TrustError):
            slot = self._vault.read().body.user_by_handle(handle)
            account = AccountId(NOBODY) if slot is None else slot.account
            note_failed_try(self._folder, account, kind, self._clock.now())

    def came(self, session: Session, kind: AccessKind) -> None:
        """Write down that a person came in, and with it the failed tries this computer noted meanwhile."""
        with self._turn, suppress(DeviceError, TrustError):
            notes = noted_tries(self._folder, self._clock.now())
            with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
                failed = [_failed(note, session.signed_in.workstation) for note in notes]
                work.record(STAFF, [_event(session, kind), *failed])
            if notes:
                forget_noted_tries(self._folder)

    def went(self, session: Session, kind: AccessKind) -> None:
        """Write down that a person goes."""
        actor = session.actor(Action.HAVE_ACCOUNT)
        with suppress(DeviceError, TrustError, JournalClosedError), session.database.write(actor) as work:
            note_access(work, session, kind)


def note_access(work: UnitOfWork, session: Session, kind: AccessKind) -> None:
    """Write down within an act what the signed-in person does with the own log-in."""
    work.record(STAFF, [_event(session, kind)])


def note_secret(session: Session, kind: AccessKind) -> None:
    """Write down as an act of its own what the signed-in person does with the own log-in.

    Raises:
        DeviceError: the journal cannot be written.
    """
    with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
        note_access(work, session, kind)


def _event(session: Session, kind: AccessKind) -> Change:
    return AccessRecorded(session.signed_in.account, kind.value, session.signed_in.workstation)


def _failed(note: NotedTries, workstation: str) -> Change:
    offset = note.first.utcoffset()
    return FailedTriesNoted(
        account=note.account,
        kind=note.kind.value,
        first=int(note.first.timestamp()),
        last=int(note.last.timestamp()),
        zone=0 if offset is None else int(offset.total_seconds()) // 60,
        tries=note.tries,
        workstation=workstation,
    )
