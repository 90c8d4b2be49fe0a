"""The archive of the year's end: all classes and the whole base on several carriers (S4-5.1g, S4-6.4)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_keeping import ArchiveUnit
from ejournal_desktop.domain.regulation_parts import Recurrence
from ejournal_desktop.readmodels.retention import YearEndClass, YearEndState
from ejournal_desktop.services.archive_targets import own_carrier
from ejournal_desktop.services.archives import UNWATCHED
from ejournal_desktop.services.carriers import FEWEST_CARRIERS
from ejournal_desktop.storage.queries.school import current_year, school_year
from ejournal_desktop.sync.media import CopyWatch, copy_to_carrier, remove_unfinished

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.domain.regulation_keeping import ArchiveParameters
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archives import WrittenArchive
    from ejournal_desktop.readmodels.custody import ComparedCopy
    from ejournal_desktop.readmodels.restoring import BackupReport
    from ejournal_desktop.services.archive_custody import ArchiveCustodyService
    from ejournal_desktop.services.archives import ArchivesService, ArchiveWatch
    from ejournal_desktop.services.backups import BackupsService
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class YearEndReport:
    """What was written: archives on the first carrier, their copies on each other one, a copy of the base on all."""

    archives: tuple[WrittenArchive, ...]
    copies: tuple[tuple[ComparedCopy, ...], ...]
    backups: tuple[BackupReport, ...]


class YearEndService:
    """Writes the year to its carriers and tells how far that is."""

    def __init__(
        self, clock: Clock, archives: ArchivesService, custody: ArchiveCustodyService, backups: BackupsService
    ) -> None:
        self._clock = clock
        self._archives = archives
        self._custody = custody
        self._backups = backups

    def state(self, session: Session) -> YearEndState:
        """Return for every class whether its year is closed and on how many carriers its newest archive stands.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
        """
        copies = {row.class_group: row for row in self._custody.year_copies(session)}
        closed = self._closed(session)
        classes = []
        for row in self._archives.overview(session).classes:
            known = copies.get(row.class_group)
            places = ("", 0, 0) if known is None else (known.week, known.carriers, known.confirmed)
            classes.append(YearEndClass(row.class_group, row.title, row.class_group in closed, *places))
        return YearEndState(carriers_of_year(session.regulation.archive), tuple(classes))

    def write(
        self,
        session: Session,
        folders: Sequence[Path],
        *,
        watch: ArchiveWatch = UNWATCHED,
        told: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> YearEndReport:
        """Write every class to the first carrier, the same bytes to the others, and a copy of the base to each.

        All carriers must be registered; each copy is read back and compared with the first by its hash.

        Args:
            session: of the person whose duty it is.
            folders: of the carriers.
            watch: told of the archives on the first carrier; it may stop the whole.
            told: how many steps of what comes after them are done, and of how many.

        Raises:
            NotAllowedError: archives or copies of the base are not among the person's duties.
            CarrierUnregisteredError, CarrierLostError: before anything is written.
            DeviceError: a carrier failed; what stands on the others is whole and registered.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        for folder in folders:
            own_carrier(session, folder)
        for folder in folders:
            self._custody.note_writing(session, folder)
        first, *others = folders
        groups = [row.class_group for row in self._archives.overview(session).classes]
        written = self._archives.create(session, first, groups, watch=watch)
        copying = CopyWatch(is_stopped=watch.is_stopped)
        steps = _Steps(told, len(others) * len(written) + len(folders))
        for folder in others:
            remove_unfinished(folder)
            for archive in written:
                copy_to_carrier(Path(archive.path), folder, archive.record.file_name, watch=copying)
                steps.did_one()
        copies = tuple(self._custody.compare(session, first, folder) for folder in others)
        backups = []
        for folder in folders:
            backups.append(self._backups.create(session, folder, is_stopped=watch.is_stopped))
            steps.did_one()
        return YearEndReport(written, copies, tuple(backups))

    def _closed(self, session: Session) -> frozenset[ClassGroupId]:
        with session.database.read() as reading:
            year = current_year(reading, self._clock.now().date())
            if year is None:
                return frozenset()
            groups = [row.class_group for row in self._archives.overview(session).classes]
            views = {group: school_year(reading, year, group).periods for group in groups}
        return frozenset(group for group, periods in views.items() if all(period.is_closed for period in periods))


class _Steps:
    """Counts what is done after the archives of the first carrier."""

    def __init__(self, told: Callable[[int, int], None], total: int) -> None:
        self._told = told
        self._done = 0
        self._total = total
        told(0, total)

    def did_one(self) -> None:
        """Tell of one more step."""
        self._done += 1
        self._told(self._done, self._total)


def carriers_of_year(parameters: ArchiveParameters) -> int:
    """Return on how many carriers the school keeps its year; two where the regulation is silent."""
    jobs = [
        job.carriers for job in parameters.jobs if job.period is Recurrence.YEARLY and job.unit is ArchiveUnit.SCHOOL
    ]
    return max([*jobs, FEWEST_CARRIERS])
