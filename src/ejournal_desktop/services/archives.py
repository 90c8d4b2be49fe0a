"""The weekly archive: one signed, encrypted file per class group, written to a carrier and read back (S1-9)."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import iso_week
from ejournal_desktop.domain.changes import ArchiveWritten
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors, write_durably
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.readmodels.archive import CopyPhase
from ejournal_desktop.readmodels.archives import (
    ArchiveClass,
    ArchiveOverview,
    ArchivePhase,
    ArchiveProgress,
    ArchiveRecord,
    WrittenArchive,
)
from ejournal_desktop.security import minisign
from ejournal_desktop.services.alarms import tell_deputies
from ejournal_desktop.services.archive_building import ArchiveBuilder, ArchiveTarget, signer_of
from ejournal_desktop.services.archive_payloads import payloads_of, processes_for
from ejournal_desktop.services.archive_preparing import ArchivePreparation
from ejournal_desktop.services.archive_targets import require_takes_archives, require_week
from ejournal_desktop.services.diagnostics import findings_of_class
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.storage.errors import MainComputerOnlyError
from ejournal_desktop.storage.local_facts import is_joined
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.archives import archive_records
from ejournal_desktop.storage.queries.people import class_group_view, class_groups
from ejournal_desktop.storage.queries.school import current_year
from ejournal_desktop.sync.archive_reader import verify_container
from ejournal_desktop.sync.carriers import seen_carrier
from ejournal_desktop.sync.drives import chosen_folder, list_drives
from ejournal_desktop.sync.errors import CarrierGoneError
from ejournal_desktop.sync.media import CopyWatch, copy_to_carrier, remove_unfinished

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archive import CarrierCopy, DriveView
    from ejournal_desktop.readmodels.integrity import StateDifference
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.archive_payloads import PayloadOrder
    from ejournal_desktop.services.archive_preparing import Prepared
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.sync.archive_writer import BuiltArchive, PackedContent

WORK_FOLDER = "archives"

# Shares of the one bar, in thousandths (ux.md 5.4).
_SHARES = {
    ArchivePhase.COLLECT: (0, 100),
    ArchivePhase.WRITE: (100, 500),
    ArchivePhase.READ_BACK: (600, 350),
    ArchivePhase.FINISH: (950, 50),
}
_PHASES = {
    CopyPhase.WRITING: ArchivePhase.WRITE,
    CopyPhase.READING_BACK: ArchivePhase.READ_BACK,
    CopyPhase.FINISHING: ArchivePhase.FINISH,
}


@dataclass(frozen=True, slots=True)
class ArchiveWatch:
    """Who is told how far a run is and of every archive that stands, and who may stop it between two blocks."""

    progress: Callable[[ArchiveProgress], None] = lambda _: None
    is_stopped: Callable[[], bool] = lambda: False
    written: Callable[[WrittenArchive], None] = lambda _: None


UNWATCHED = ArchiveWatch()


class ArchivesService:
    """Writes, lists and remembers archives."""

    def __init__(self, clock: Clock, version: str) -> None:
        self._clock = clock
        self._builder = ArchiveBuilder(clock, version)

    def overview(self, session: Session) -> ArchiveOverview:
        """Return which classes still need an archive this week, and what was written before.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
        """
        session.require_reading(Action.MAKE_WEEKLY_ARCHIVE)
        today = self._clock.now().date()
        with session.database.read() as reading:
            year = current_year(reading, today)
            if year is None:
                return ArchiveOverview(iso_week(today), (), ())
            history = archive_records(reading, year)
            classes = class_groups(reading, year)
        week = iso_week(today)
        return ArchiveOverview(week, tuple(_class_row(view, history, week) for view in classes), history)

    def drives(self) -> tuple[DriveView, ...]:
        """Return the drives on which an archive might be put, suitable or not."""
        return tuple(list_drives())

    def folder(self, folder: Path) -> DriveView:
        """Return what is known of a chosen folder.

        Raises:
            DeviceError: it is not there or cannot be read.
        """
        return chosen_folder(folder)

    def create(
        self,
        session: Session,
        folder: Path,
        class_groups: Sequence[ClassGroupId],
        *,
        week: str | None = None,
        watch: ArchiveWatch = UNWATCHED,
        preparation: ArchivePreparation | None = None,
    ) -> tuple[WrittenArchive, ...]:
        """Write one archive for each class group; what is finished before a failure stays and is registered.

        ``preparation`` saves making anew what was made by it and still holds.

        Raises:
            NotAllowedError: the person may not make archives.
            MainComputerOnlyError: another computer is the main one of the school.
            UnknownRecordError: there is no such class group.
            CarrierOfOtherSchoolError, CarrierUnregisteredError, CarrierLostError: the mark on the carrier says no.
            ArchiveWeekError: the week has not begun, or is of another school year.
            DeviceError: the carrier is full, read-only, gone or differs when read back; old archives are untouched.
            CopyStoppedError: somebody stopped the run.
        """
        self._require_may_make(session)
        require_takes_archives(session, folder)
        today = self._clock.now().date()
        if week is not None:
            require_week(session, week, today)
        remove_unfinished(folder)
        run = _Run(self._builder, session, folder, week or iso_week(today), watch)
        return tuple(run.all(class_groups, {} if preparation is None else preparation.ready(class_groups)))

    def preparation(self, session: Session) -> ArchivePreparation:
        """Return a way to make what archives will hold before it is said where they go.

        Raises:
            NotAllowedError: the person may not make archives.
            MainComputerOnlyError: another computer is the main one of the school.
        """
        self._require_may_make(session)
        return ArchivePreparation(self._builder, self._clock, session)

    def tell_of_differences(self, session: Session, written: Sequence[WrittenArchive], text: str) -> int:
        """Send the deputy heads a note about what nobody signed, once of each difference; return how many were told.

        Raises:
            DeviceError: nothing can be written; it is told with the next archive.
        """
        differences = (finding.difference for one in written for finding in one.differences)
        names = [_finding(difference) for difference in differences if difference is not None]
        return tell_deputies(session, names, text, self._clock.now().date())

    def _require_may_make(self, session: Session) -> None:
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        with session.database.read() as reading:
            if is_joined(reading):
                raise MainComputerOnlyError


def _finding(difference: StateDifference) -> str:
    """Return the name of a finding: the place and both values, of which the name itself tells nothing."""
    place = (difference.table, *difference.key.items(), difference.column, difference.live, difference.logged)
    return f"told_{sha256(repr(place).encode()).hexdigest()}"


class _Run:
    """One run over the class groups: build here, compare with the live tables, write there, read back, register."""

    def __init__(self, builder: ArchiveBuilder, session: Session, folder: Path, week: str, watch: ArchiveWatch) -> None:
        self._builder = builder
        self._session = session
        self._folder = folder
        self._week = week
        self._watch = watch
        self._seen = seen_carrier(folder)
        self._carrier = self._seen.marker or ""
        self._target: ArchiveTarget | None = None

    def all(
        self, class_groups: Sequence[ClassGroupId], ready: Mapping[ClassGroupId, Prepared]
    ) -> Iterator[WrittenArchive]:
        """Archive class group after class group; where many are not ready, the next ones are made meanwhile."""
        count = len(class_groups)
        left = [class_group for class_group in class_groups if class_group not in ready]
        made = payloads_of(self._orders(left), processes_for(len(left)), is_stopped=self._watch.is_stopped)
        with closing(made) as payloads:
            for place, class_group in enumerate(class_groups):
                step = _Steps(self._watch, self._title(class_group), place, count)
                if not self._is_same_carrier():
                    raise CarrierGoneError
                step.tell(ArchivePhase.COLLECT, 0, 1)
                known = ready.get(class_group)
                order, content = next(payloads) if known is None else (known.order, known.content)
                written = self._one(order, content, step)
                self._watch.written(written)
                yield written

    def _orders(self, class_groups: Sequence[ClassGroupId]) -> Iterator[PayloadOrder]:
        anchor = self._builder.anchor(self._session) if class_groups else None
        return (self._builder.order(self._session, class_group, anchor) for class_group in class_groups)

    def _one(self, order: PayloadOrder, content: PackedContent, step: _Steps) -> WrittenArchive:
        """Archive one class group; the local copy is removed only after the carrier's was read back."""
        differences = () if order.is_journal_of(content) else findings_of_class(self._session, order.class_group)
        self._target = self._target or ArchiveTarget(self._week, self._carrier, signer_of(self._session, order.feeds))
        built = self._builder.signed(self._session, order, content, self._target)
        step.tell(ArchivePhase.COLLECT, 1, 1)
        local = self._local_copy(built)
        watch = CopyWatch(lambda phase, done, total: step.tell(_PHASES[phase], done, total), self._watch.is_stopped)
        copy = copy_to_carrier(local, self._folder, built.file_name, watch=watch)
        if not self._is_same_carrier():
            self._require_on_first_carrier(built.file_name)
        self._register(order.class_group, built)
        local.unlink(missing_ok=True)
        step.tell(ArchivePhase.FINISH, 1, 1)
        return replace(self._written(order.class_group, step.title, built, copy), differences=differences)

    def _is_same_carrier(self) -> bool:
        try:
            return seen_carrier(self._folder) == self._seen
        except DeviceError:
            return False

    def _require_on_first_carrier(self, name: str) -> None:
        """Let what was written and read back on the first drive stand; on another it has no business.

        Raises:
            CarrierGoneError: the drive was exchanged before the writing began.
        """
        with translated_os_errors():
            if (self._folder / name).exists():
                (self._folder / name).unlink()
                raise CarrierGoneError

    def _title(self, class_group: ClassGroupId) -> str:
        with self._session.database.read() as reading:
            view = class_group_view(reading, class_group)
        if view is None:
            raise UnknownRecordError(kind="class_group")
        return view.title

    def _local_copy(self, built: BuiltArchive) -> Path:
        """Write the archive on this computer and verify it there, before anything of it goes to the carrier (D-55)."""
        place = self._session.database.path.parent / WORK_FOLDER
        with translated_os_errors():
            place.mkdir(exist_ok=True)
        local = place / built.file_name
        write_durably(local, built.data)
        with translated_os_errors():
            written = local.read_bytes()
        verify_container(written, verify_file=minisign.verify)
        return local

    def _register(self, class_group: ClassGroupId, built: BuiltArchive) -> None:
        manifest = built.manifest
        change = ArchiveWritten(
            class_group, manifest.number, manifest.week, built.manifest_hash, built.file_name, self._carrier
        )
        with self._session.database.write(self._session.actor(Action.MAKE_WEEKLY_ARCHIVE)) as work:
            work.record(class_scope(class_group), [change])

    def _written(self, class_group: ClassGroupId, title: str, built: BuiltArchive, copy: CarrierCopy) -> WrittenArchive:
        manifest = built.manifest
        record = ArchiveRecord(
            class_group=class_group,
            class_title=title,
            number=manifest.number,
            week=manifest.week,
            file_name=built.file_name,
            manifest_hash=built.manifest_hash,
            carrier=self._carrier,
            author=self._session.signed_in.name.with_initials,
            moment=manifest.time,
        )
        return WrittenArchive(record, str(self._folder / copy.file_name), copy.size, copy.sha256)


class _Steps:
    """The progress of one class group as a part of the whole run."""

    def __init__(self, watch: ArchiveWatch, title: str, place: int, count: int) -> None:
        self.title = title
        self._watch = watch
        self._place = place
        self._count = count

    def tell(self, phase: ArchivePhase, done: int, total: int) -> None:
        """Report a step of this class group."""
        starts, share = _SHARES[phase]
        own = starts + share * done // max(total, 1)
        whole = (self._place * 1000 + own) // self._count
        self._watch.progress(ArchiveProgress(self.title, phase, self._place, self._count, whole))


def _class_row(view: ClassGroupView, history: Sequence[ArchiveRecord], week: str) -> ArchiveClass:
    own = [record for record in history if record.class_group == view.class_group]
    is_due = all(record.week != week for record in own)
    return ArchiveClass(view.class_group, view.title, own[0] if own else None, is_due)
