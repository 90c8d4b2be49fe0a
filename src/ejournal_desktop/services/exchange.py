"""The exchange between the computers of a school: further computers, bundles made and taken (S1-4c, D-60…D-64)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.changes import WorkstationRegistered
from ejournal_desktop.domain.changes_exchange import BundleMade, WorkstationAdmitted, WorkstationDismissed
from ejournal_desktop.domain.permissions import Action, may_read
from ejournal_desktop.files.durable import translated_os_errors, write_durably
from ejournal_desktop.kernel.identifiers import CourseId, device_of
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.exchange import BundleFile, ExchangeReminder, ExchangeState, MadeBundle, TakenBundle
from ejournal_desktop.security import minisign
from ejournal_desktop.security.travelling_slots import with_arrived_slots
from ejournal_desktop.security.vault_body import dek_id_of
from ejournal_desktop.security.vault_changes import random_device
from ejournal_desktop.services.backup_check import never
from ejournal_desktop.services.bundle_building import new_bundle
from ejournal_desktop.services.bundle_merging import prepared_merge
from ejournal_desktop.services.bundle_opening import opened_bundle
from ejournal_desktop.services.checkpoints import sign_checkpoint
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.exchange_errors import UnknownComputerError
from ejournal_desktop.services.journal_rules import may_open_page
from ejournal_desktop.services.parcels import write_parcel
from ejournal_desktop.storage.errors import JournalGrewError, MainComputerOnlyError
from ejournal_desktop.storage.local_facts import has_fact, is_joined
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM
from ejournal_desktop.storage.queries.archive_content import digest_of_state
from ejournal_desktop.storage.queries.bundle_content import admitted_computers, last_taken
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.exchange import (
    count_conflicts,
    entries_waiting,
    open_conflicts,
    workstations,
)
from ejournal_desktop.storage.queries.log_heads import feed_heads
from ejournal_desktop.sync.bundle_file import BUNDLE_SUFFIX, named_bundle, verify_bundle
from ejournal_desktop.sync.errors import CopyStoppedError
from ejournal_desktop.sync.media import CopyWatch, copy_to_carrier, remove_unfinished

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archive import CarrierCopy
    from ejournal_desktop.readmodels.exchange import ExchangePreview, JoiningParcel, OpenConflict
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.backups import BackupsService
    from ejournal_desktop.services.bundle_merging import ArrivedAccounts, PreparedMerge
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork
    from ejournal_desktop.sync.bundle_file import BuiltBundle

WORK_FOLDER: Final = "archives"
MOST_TRIES: Final = 3
"""How often a merge is found out anew because somebody wrote meanwhile."""


class ExchangeService:
    """What the computers of a school tell each other, on sticks or in a folder that all of them see."""

    def __init__(self, vault: VaultStore, backups: BackupsService, clock: Clock, version: str) -> None:
        self._vault = vault
        self._backups = backups
        self._clock = clock
        self._version = version

    def state(self, session: Session) -> ExchangeState:
        """Return the computers of the school, what waits here for the others, and how many places contradict.

        Raises:
            NotAllowedError: the person neither exchanges nor controls.
        """
        rights = (Action.MAKE_WEEKLY_ARCHIVE, Action.BACKUP_AND_RESTORE, Action.CONTROL)
        if not any(may_read(right, session.signed_in.roles, is_own=True) for right in rights):
            raise NotAllowedError
        device = session.database.device
        with session.database.read() as reading:
            return ExchangeState(
                workstations(reading, device),
                entries_waiting(reading, device),
                count_conflicts(reading),
                is_rekey_due=has_fact(reading, rekey_fact(session)),
            )

    def reminder(self, session: Session) -> ExchangeReminder:
        """Tell every signed-in person what waits here; it shows no data, and asks once where one computer writes."""
        device = session.database.device
        with session.database.read() as reading:
            admitted = admitted_computers(reading)
            if not admitted:
                return ExchangeReminder(is_shared=False, is_main=True)
            is_main = not is_joined(reading)
            return ExchangeReminder(
                is_shared=not is_main or any(one.dismissed_at is None for one in admitted.values()),
                is_main=is_main,
                waiting=entries_waiting(reading, device),
                open_conflicts=count_conflicts(reading),
            )

    def conflicts(self, session: Session, *, class_group: ClassGroupId | None = None) -> Sequence[OpenConflict]:
        """Return the places with two values or more on pages that the person may see, in the order of pages."""
        today = self._clock.now().date()
        with session.database.read() as reading:
            rows = open_conflicts(reading, session.database.device, class_group=class_group)
            courses = {CourseId(row.course) for row in rows}
            seen = {course for course in courses if _may_see(session, reading, course, today)}
        return tuple(row for row in rows if row.course in seen)

    def admit(
        self,
        session: Session,
        folder: Path,
        title: str,
        room: str,
        *,
        is_stopped: Callable[[], bool] = never,
    ) -> JoiningParcel:
        """Let a further computer write the journal, and write the parcel with which it joins.

        Where the parcel cannot be written the computer is dismissed again at once.

        Raises:
            NotAllowedError: this is not among the person's duties.
            MainComputerOnlyError: another computer is the main one.
            CopyStoppedError: it was stopped.
            DeviceError: a disk is full, read-only, gone or differs when read back.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        remove_unfinished(folder)
        with session.database.write(session.actor(Action.BACKUP_AND_RESTORE)) as work:
            device = _free_number(work)
            work.record(SYSTEM, [WorkstationRegistered(device, normalised(title), normalised(room))])
            work.record(AUTHORITY, [WorkstationAdmitted(device)])
        try:
            return write_parcel(session, self._vault.read().body, folder, device=device, is_stopped=is_stopped)
        except BaseException:
            self._dismiss(session, device)
            raise

    def dismiss(self, session: Session, device: int) -> None:
        """Take a further computer out: what it writes from now on is taken nowhere, what came from it stays.

        Raises:
            NotAllowedError: this is not among the person's duties.
            MainComputerOnlyError: another computer is the main one.
            UnknownComputerError: there is no such further computer, or it was dismissed before.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        with session.database.read() as reading:
            _require_main(reading)
            known = admitted_computers(reading).get(device)
        if known is None or known.dismissed_at is not None:
            raise UnknownComputerError
        self._dismiss(session, device)

    def make(self, session: Session, folder: Path, *, is_stopped: Callable[[], bool] = never) -> MadeBundle:
        """Write what not all other computers are known to hold to a folder and read it back.

        Raises:
            NotAllowedError: the person may not exchange.
            DismissedHereError: this computer does not write the journal any more.
            CopyStoppedError: it was stopped; nothing is left of it.
            DeviceError: a disk is full, read-only, gone or differs when read back; nothing else there is touched.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        remove_unfinished(folder)
        sign_checkpoint(session, self._clock.now())
        built = new_bundle(session, self._vault.read().body, self._clock.now(), version=self._version)
        _go_on(is_stopped)
        copy = _written(session, built, folder, is_stopped)
        manifest = built.manifest
        with session.database.write(session.actor(Action.MAKE_WEEKLY_ARCHIVE)) as work:
            work.record(SYSTEM, [BundleMade(manifest.number, manifest.entries, built.file_name)])
        return MadeBundle(built.file_name, manifest.number, manifest.entries, copy.sha256)

    def found(self, folder: Path) -> Sequence[BundleFile]:
        """Return the bundles in a folder by their computers and numbers, unchecked.

        Raises:
            DeviceError: the folder cannot be read.
        """
        found = []
        with translated_os_errors():
            for path in folder.iterdir() if folder.is_dir() else ():
                named = named_bundle(path.name)
                if named is not None and path.is_file():
                    found.append(BundleFile(str(path), path.name, path.stat().st_size, *named))
        return tuple(sorted(found, key=lambda bundle: (bundle.device, bundle.number, bundle.file_name)))

    def look(self, session: Session, file: Path, *, is_stopped: Callable[[], bool] = never) -> ExchangePreview:
        """Check a bundle down to every entry and tell what taking it would do; nothing is changed.

        Raises:
            NotAllowedError: the person may not exchange.
            NotABundleError, BundleDamagedError, BundleForeignError, BundleNotForUsError, BundleSignerError,
            BundleNewerError, BundleAheadError, BundleOfThisComputerError, BundleGapError, BundleForkError,
            TwoComputersOneNumberError, SenderUnknownError, SenderDismissedError, DismissedHereError,
            BundleContradictsError: as their names say.
            CopyStoppedError: it was stopped.
            DeviceError: the file cannot be read.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        return self._prepared(session, file, is_stopped).preview

    def take(self, session: Session, file: Path, *, is_stopped: Callable[[], bool] = never) -> TakenBundle:
        """Check a bundle once more and take it in: all of it or nothing, after a copy of the base was made.

        A bundle that was taken before changes nothing.

        Raises:
            The errors of ``look``.
            JournalGrewError: something was written again and again meanwhile; nothing was changed.
            DeviceError: the disk is full or faulty; nothing was changed.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        prepared = self._prepared(session, file, is_stopped)
        if not self._is_taken(session, prepared):
            with self._backups.before_change(session, is_stopped):
                prepared = self._merged(session, file, prepared, is_stopped)
            if prepared.accounts is not None:
                self._take_accounts(session, prepared.accounts)
        with session.database.read() as reading:
            return TakenBundle(prepared.preview, digest_of_state(reading))

    def _prepared(self, session: Session, file: Path, is_stopped: Callable[[], bool]) -> PreparedMerge:
        _go_on(is_stopped)
        body = self._vault.read().body
        bundle = opened_bundle(session, body, file)
        return prepared_merge(session, bundle, body, self._clock.now(), program=self._version, is_stopped=is_stopped)

    def _is_taken(self, session: Session, prepared: PreparedMerge) -> bool:
        with session.database.read() as reading:
            last = last_taken(reading, device=session.database.device, sender=prepared.sender)
        return prepared.preview.is_known and prepared.preview.number <= last

    def _merged(
        self, session: Session, file: Path, prepared: PreparedMerge, is_stopped: Callable[[], bool]
    ) -> PreparedMerge:
        """Write the merge; what somebody wrote meanwhile makes it be found out anew."""
        actor = session.actor(Action.MAKE_WEEKLY_ARCHIVE)
        for _ in range(MOST_TRIES):
            _go_on(is_stopped)
            try:
                number = prepared.preview.number
                session.database.merge(actor, prepared.merged, sender=prepared.sender, number=number)
            except JournalGrewError:
                prepared = self._prepared(session, file, is_stopped)
            else:
                return prepared
        raise JournalGrewError

    def _take_accounts(self, session: Session, arrived: ArrivedAccounts) -> None:
        """Bring the log-ins up to date; where one went, its holder may have kept the key of this base (D-16)."""
        body = self._vault.read().body
        after = with_arrived_slots(body, arrived.slots, session.vault.dek, certified=arrived.certified)
        if {slot.account for slot in body.users} - {slot.account for slot in after.users}:
            session.database.note(rekey_fact(session))  # first: once the slot is gone nothing else tells of it
        self._vault.take_slots(session.vault, arrived.slots, certified=arrived.certified, root=arrived.root)

    def _dismiss(self, session: Session, device: int) -> None:
        with session.database.write(session.actor(Action.BACKUP_AND_RESTORE)) as work:
            work.record(AUTHORITY, [WorkstationDismissed(device)])


def rekey_fact(session: Session) -> str:
    """Return the name of the fact that this key of the base must be replaced; a new key has another name."""
    return f"rekey_due_{dek_id_of(session.vault.dek).hex()}"


def _may_see(session: Session, reading: Reading, course: CourseId, today: date) -> bool:
    view = course_view(reading, course)
    return view is not None and may_open_page(session, reading, view, teachers_of_course(reading, course), today)


def _require_main(reading: Reading) -> None:
    if is_joined(reading):
        raise MainComputerOnlyError


def _free_number(work: UnitOfWork) -> int:
    """Return a device number that no computer of the school ever had."""
    _require_main(work)
    used = {device_of(feed) for feed, _, _ in feed_heads(work)} | set(admitted_computers(work)) | {work.log.device}
    number = random_device()
    while number in used:
        number = random_device()
    return number


def _written(session: Session, built: BuiltBundle, folder: Path, is_stopped: Callable[[], bool]) -> CarrierCopy:
    """Write the bundle on this computer, verify it there, and only then copy it to the carrier (D-55)."""
    place = session.database.path.parent / WORK_FOLDER
    with translated_os_errors():
        place.mkdir(exist_ok=True)
        for left in place.glob(f"*{BUNDLE_SUFFIX}"):  # what a killed program was still copying
            left.unlink()
    local = place / built.file_name
    try:
        write_durably(local, built.data)
        with translated_os_errors():
            verify_bundle(local.read_bytes(), verify_file=minisign.verify)
        return copy_to_carrier(local, folder, built.file_name, watch=CopyWatch(is_stopped=is_stopped))
    finally:
        with translated_os_errors():
            local.unlink(missing_ok=True)


def _go_on(is_stopped: Callable[[], bool]) -> None:
    if is_stopped():
        raise CopyStoppedError
