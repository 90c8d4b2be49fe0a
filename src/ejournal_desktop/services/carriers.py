"""The register of flash drives, and what stands on one before anything of it is trusted (S0-4.14.16, D-54)."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import CarrierGiven, CarrierLost, CarrierRegistered, CarrierReturned
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.readmodels.archive import Freshness
from ejournal_desktop.readmodels.carriers import (
    CarrierContents,
    CarrierFile,
    CarrierRole,
    CarrierWarning,
    CustodyWarning,
    FileStanding,
)
from ejournal_desktop.security import minisign
from ejournal_desktop.services.archive_check import known_of
from ejournal_desktop.services.custody_errors import CarrierKnownError, CarrierLostError, CarrierOfOtherSchoolError
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.trust import verify_labelled
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.custody import carrier_view, carriers, former_roots, last_backup
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.sync.archive_reader import verify_chain, verify_container
from ejournal_desktop.sync.archive_writer import ARCHIVE_NAME
from ejournal_desktop.sync.carriers import CarrierMarker, read_marker, write_marker
from ejournal_desktop.sync.errors import CarrierMarkerError, ForeignArchiveError
from ejournal_desktop.sync.keys import fingerprint_of
from ejournal_desktop.sync.media import PART_NAME
from ejournal_desktop.sync.verdict import judge_freshness

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.sync.archive_reader import VerifiedContainer

FEWEST_CARRIERS = 2
_STANDINGS = {
    Freshness.NEWEST_KNOWN: FileStanding.NEWEST,
    Freshness.OLDER: FileStanding.OLDER,
    Freshness.NEWER_THAN_OURS: FileStanding.NEWER_THAN_OURS,
    Freshness.FORK: FileStanding.FORK,
    Freshness.UNKNOWN: FileStanding.UNKNOWN,
}


class CarriersService:
    """Keeps the register of flash drives and looks at what is plugged in."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def carriers(self, session: Session) -> tuple[CarrierView, ...]:
        """Return all flash drives of the register by label, those that were lost too.

        Raises:
            NotAllowedError: no duty of the person has to do with carriers.
        """
        session.require_reading(Action.HOLD_CARRIER)
        with session.database.read() as reading:
            return carriers(reading)

    def register(self, session: Session, folder: Path, label: str) -> CarrierView:
        """Make a drive one of the school: a mark on it and a row in the register.

        Raises:
            NotAllowedError: the person does not make archives.
            CarrierKnownError, CarrierLostError: it stands in the register already.
            CarrierOfOtherSchoolError: another school marked it.
            DeviceError: the drive cannot be written, or its mark cannot be read.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        school = session.vault.body.school
        marker = read_marker(folder)
        if marker is not None and marker.school != school:
            raise CarrierOfOtherSchoolError
        if marker is not None:
            with session.database.read() as reading:
                self._require_new(carrier_view(reading, marker.carrier))
        carrier = secrets.token_hex(8) if marker is None else marker.carrier
        write_marker(folder, CarrierMarker(carrier=carrier, school=school))
        self._record(session, CarrierRegistered(carrier, label.strip()))
        return self._view(session, carrier)

    def holders(self, session: Session) -> tuple[tuple[StaffId, str], ...]:
        """Return the members of staff who may hold a drive, by name.

        Raises:
            NotAllowedError: the person does not make archives.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        with session.database.read() as reading:
            named = staff_names(reading).items()
        return tuple((staff, name.with_initials) for staff, name in sorted(named, key=lambda pair: pair[1].full))

    def give(self, session: Session, carrier: str, staff: StaffId) -> CarrierView:
        """Note that a member of staff holds a drive from today on.

        Raises:
            NotAllowedError, UnknownRecordError, CarrierLostError: as their names say.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        self._require_usable(session, carrier)
        with session.database.read() as reading:
            if staff not in staff_names(reading):
                raise UnknownRecordError(kind="staff")
        self._record(session, CarrierGiven(carrier, staff, self._clock.now().date()))
        return self._view(session, carrier)

    def take_back(self, session: Session, carrier: str) -> CarrierView:
        """Note that a drive came back today.

        Raises:
            NotAllowedError, UnknownRecordError, CarrierLostError: as their names say.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        self._require_usable(session, carrier)
        self._record(session, CarrierReturned(carrier, self._clock.now().date()))
        return self._view(session, carrier)

    def holds_backup(self, session: Session, carrier: str) -> bool:
        """Tell whether a copy of the whole base was ever written to a drive (D-16).

        Raises:
            NotAllowedError: no duty of the person has to do with carriers.
        """
        session.require_reading(Action.HOLD_CARRIER)
        with session.database.read() as reading:
            return last_backup(reading, carrier) is not None

    def report_lost(self, session: Session, carrier: str, circumstances: str, *, has_backup: bool) -> CarrierView:
        """Note the loss of a drive; one that held a copy of the whole base calls for a new key of the base (D-16).

        Raises:
            NotAllowedError, UnknownRecordError, CarrierLostError: as their names say.
        """
        session.require(Action.HOLD_CARRIER, is_own=True)
        self._require_usable(session, carrier)
        self._record(
            session, CarrierLost(carrier, self._clock.now().date(), circumstances.strip(), has_backup=has_backup)
        )
        return self._view(session, carrier)

    def warnings(self, session: Session) -> tuple[CarrierWarning, ...]:
        """Return what is wrong with the set: fewer than two drives, or one whose last archive is too old.

        Too old is what the regulation warns after, for a drive as for the journal.

        Raises:
            NotAllowedError: no duty of the person has to do with carriers.
        """
        usable = [view for view in self.carriers(session) if not view.is_lost]
        return tuple(self._warnings(usable, session.regulation.archive.warn_after_days))

    def _warnings(self, usable: list[CarrierView], warn_after: int) -> Iterator[CarrierWarning]:
        if len(usable) < FEWEST_CARRIERS:
            yield CarrierWarning(CustodyWarning.TOO_FEW_CARRIERS)
        today = self._clock.now().date()
        for view in usable:
            if view.last_archive is None:
                yield CarrierWarning(CustodyWarning.CARRIER_EMPTY, view.label)
                continue
            days = (today - view.last_archive.date()).days
            if days > warn_after:
                yield CarrierWarning(CustodyWarning.CARRIER_STALE, view.label, days)

    def look(self, session: Session, folder: Path) -> CarrierContents:
        """Tell whose drive this is and how each archive on it stands to the register, before anything is opened.

        Raises:
            NotAllowedError: no duty of the person has to do with carriers.
            DeviceError: the drive cannot be read.
        """
        session.require_reading(Action.HOLD_CARRIER)
        with translated_os_errors():
            names = sorted(path.name for path in folder.iterdir())
        archives = [name for name in names if ARCHIVE_NAME.fullmatch(name)]
        with session.database.read() as reading:
            role, carrier, label = _role(session, reading, folder)
            files = tuple(_file(session, reading, folder / name) for name in archives)
        return CarrierContents(role, carrier, label, files, sum(map(_is_unfinished, names)))

    def _require_new(self, view: CarrierView | None) -> None:
        if view is not None:
            raise CarrierLostError if view.is_lost else CarrierKnownError

    def _require_usable(self, session: Session, carrier: str) -> None:
        if self._view(session, carrier).is_lost:
            raise CarrierLostError

    def _view(self, session: Session, carrier: str) -> CarrierView:
        with session.database.read() as reading:
            view = carrier_view(reading, carrier)
        if view is None:
            raise UnknownRecordError(kind="carrier")
        return view

    def _record(self, session: Session, change: Change) -> None:
        with session.database.write(session.actor(Action.HOLD_CARRIER)) as work:
            work.record(STAFF, [change])


def _is_unfinished(name: str) -> bool:
    return PART_NAME.fullmatch(name) is not None


def _role(session: Session, reading: Reading, folder: Path) -> tuple[CarrierRole, str, str]:
    try:
        marker = read_marker(folder)
    except CarrierMarkerError:
        return CarrierRole.UNREADABLE_MARK, "", ""
    if marker is None:
        return CarrierRole.NOT_MARKED, "", ""
    if marker.school != session.vault.body.school:
        return CarrierRole.OTHER_SCHOOL, marker.carrier, ""
    view = carrier_view(reading, marker.carrier)
    if view is None:
        return CarrierRole.UNREGISTERED, marker.carrier, ""
    return (CarrierRole.LOST if view.is_lost else CarrierRole.OURS), marker.carrier, view.label


def _file(session: Session, reading: Reading, path: Path) -> CarrierFile:
    """Return what level 0 and 1 tell of a file."""
    with translated_os_errors():
        data = path.read_bytes()
    try:
        container = verify_container(data, verify_file=minisign.verify)
        standing = _standing(session, reading, container)
    except TrustError:
        return CarrierFile(file_name=path.name, standing=FileStanding.DAMAGED)
    manifest = container.manifest
    return CarrierFile(
        file_name=path.name,
        standing=standing,
        class_code=manifest.class_code,
        school_year=manifest.school_year,
        week=manifest.week,
        number=manifest.number,
        manifest_hash=container.manifest_hash,
        is_training=manifest.is_training,
    )


def _standing(session: Session, reading: Reading, container: VerifiedContainer) -> FileStanding:
    manifest = container.manifest
    root = fingerprint_of(session.vault.body.recoveries[-1].root)
    known = manifest.root_fingerprint if manifest.root_fingerprint in former_roots(reading) else root
    try:
        verify_chain(manifest, root_fingerprint=known, verify=verify_labelled)
    except ForeignArchiveError:
        return FileStanding.OTHER_SCHOOL
    return _STANDINGS[judge_freshness(manifest.number, container.manifest_hash, known_of(reading, manifest))]
