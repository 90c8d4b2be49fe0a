"""What a print starts from: the right content, the settings of its class, and the archive it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.regulation_parts import YearVolume
from ejournal_desktop.printing.settings import PrintSettings
from ejournal_desktop.readmodels.printing import PrintOptions
from ejournal_desktop.services.errors import BadPrintOptionError, UnknownRecordError
from ejournal_desktop.services.volumes import VolumeWish, frozen_archive, frozen_volume, volume_of
from ejournal_desktop.storage.queries.prints import archive_of_hash, last_options
from ejournal_desktop.storage.queries.school import school_year, year_of_class
from ejournal_desktop.sync.keys import fingerprint_of

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.printing import VolumeRecord
    from ejournal_desktop.readmodels.volume import ArchiveReference, ClassVolume
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class PrintSources:
    """Reads volumes for print, with the fonts and forms of this program."""

    def __init__(self, clock: Clock, resources: Path, version: str) -> None:
        self.clock = clock
        self.resources = resources
        self.version = version

    def options(self, session: Session) -> PrintOptions:
        """Return the settings of the last volume, before the first one those of the regulation."""
        with session.database.read() as reading:
            return last_options(reading) or PrintOptions.usual(session.regulation)

    def settings(self, volume: ClassVolume, options: PrintOptions) -> PrintSettings:
        """Return letters, titles and measures of a class's print.

        Raises:
            BadPrintOptionError: a setting is out of its bounds.
        """
        if options.bad_field:
            raise BadPrintOptionError(field=options.bad_field)
        return PrintSettings.from_regulation(
            volume.regulation, volume.heading.grade_level, options=options, program_version=self.version
        )

    def document(
        self, session: Session, class_group: ClassGroupId, period: PeriodId, options: PrintOptions
    ) -> ClassVolume:
        """Return what the volume of a period shows: as its archive froze it, a draft where there is none.

        Raises:
            UnknownRecordError: there is no such class or period.
        """
        with session.database.read() as reading:
            view = period_of(reading, class_group, period)
            archive = frozen_archive(reading, class_group, view, root_fingerprint(session))
            return frozen_volume(reading, _wish(class_group, period, options, archive), self.clock.now())

    def today(
        self, session: Session, class_group: ClassGroupId, period: PeriodId, options: PrintOptions
    ) -> ClassVolume:
        """Return the volume as the journal says today, tied to no archive.

        Raises:
            UnknownRecordError: there is no such class or period.
        """
        with session.database.read() as reading:
            return volume_of(reading, _wish(class_group, period, options, None), self.clock.now())

    def as_archived(self, session: Session, record: VolumeRecord) -> ClassVolume:
        """Return a printed volume as its archive froze it.

        Raises:
            UnknownRecordError: the archive is not in the register.
        """
        with session.database.read() as reading:
            found = archive_of_hash(reading, record.class_group, record.manifest_hash, root_fingerprint(session))
            if found is None:
                raise UnknownRecordError(kind="archive")
            wish = _wish(record.class_group, record.period, record.options, found)
            return frozen_volume(reading, wish, self.clock.now())


def period_of(reading: Reading, class_group: ClassGroupId, period: PeriodId) -> PeriodView:
    """Return a period of the year of a class group.

    Raises:
        UnknownRecordError: its year has no such period.
    """
    view = school_year(reading, year_of_class(reading, class_group), class_group).period(period)
    if view is None:
        raise UnknownRecordError(kind="period")
    return view


def is_homeroom(session: Session, class_group: ClassGroupId) -> bool:
    """Tell whether a class group is the person's own."""
    return any(view.class_group == class_group for view in session.signed_in.homeroom_of)


def root_fingerprint(session: Session) -> str:
    """Return the fingerprint of the school's root key, by which anyone can check its archives."""
    return fingerprint_of(session.vault.body.recoveries[-1].root)


def _wish(
    class_group: ClassGroupId, period: PeriodId, options: PrintOptions, archive: ArchiveReference | None
) -> VolumeWish:
    is_full = options.year_volume is YearVolume.FULL
    return VolumeWish(class_group, period, archive, is_full, options.has_general)
