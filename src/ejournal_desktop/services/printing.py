"""The printed journal: volumes of a class group, tied to its archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import VolumePrinted
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.printing.settings import PrintSettings
from ejournal_desktop.printing.volume_pdf import render_volume
from ejournal_desktop.readmodels.archives import PrintedVolume
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.volumes import frozen_archive, volume_of
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.people import class_groups
from ejournal_desktop.storage.queries.school import current_year, school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.services.session import Session


class PrintingService:
    """Makes volumes, saves them and remembers which were made."""

    def __init__(self, clock: Clock, resources: Path, version: str) -> None:
        self._clock = clock
        self._resources = resources
        self._version = version

    def classes(self, session: Session) -> tuple[ClassGroupView, ...]:
        """Return the class groups whose journal the person may print.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        with session.database.read() as reading:
            year = current_year(reading, self._clock.now().date())
            return () if year is None else class_groups(reading, year)

    def volume(
        self,
        session: Session,
        class_group: ClassGroupId,
        period: PeriodId,
        on_page: Callable[[int, int], None] | None = None,
    ) -> PrintedVolume:
        """Make the volume of a class group and a period; of an open period, or without an archive, it is a draft.

        Raises:
            NotAllowedError: the person may print no journal.
            UnknownRecordError: there is no such class or period.
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        session.require(Action.PRINT_JOURNAL)
        content = self._content(session, class_group, period)
        settings = PrintSettings.from_regulation(
            content.regulation, content.heading.grade_level, program_version=self._version
        )
        rendered = render_volume(content, settings, self._resources, on_page)
        return PrintedVolume(
            class_group=class_group,
            class_title=content.heading.class_title,
            pdf=rendered.pdf,
            sheets=rendered.sheets,
            pages=rendered.pages,
            is_draft=content.archive is None,
            sha256=rendered.sha256,
            manifest_hash="" if content.archive is None else content.archive.manifest_hash,
        )

    def save(self, session: Session, volume: PrintedVolume, period: PeriodId, path: Path) -> None:
        """Write a volume where the person said; a volume that is no draft enters the register.

        Raises:
            NotAllowedError: the person may print no journal.
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        session.require(Action.PRINT_JOURNAL)
        write_durably(path, volume.pdf)
        if volume.is_draft:
            return
        change = VolumePrinted(
            volume.class_group, period, volume.sha256, volume.manifest_hash, volume.sheets, "volume", 1, 1, "{}", ""
        )
        with session.database.write(session.actor(Action.PRINT_JOURNAL)) as work:
            work.record(class_scope(volume.class_group), [change])

    def _content(self, session: Session, class_group: ClassGroupId, period: PeriodId) -> ClassVolume:
        with session.database.read() as reading:
            year = school_year(reading, year_of_class(reading, class_group), class_group)
            view = year.period(period)
            if view is None:
                raise UnknownRecordError(kind="period")
            archive = frozen_archive(reading, class_group, view)
            return volume_of(reading, class_group, period, self._clock.now(), archive=archive)
