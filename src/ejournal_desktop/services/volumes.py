"""Volumes of a class group, for the archive and for print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.volume import ArchiveReference
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.storage.queries.archives import archive_after_closing, moment_of
from ejournal_desktop.storage.queries.class_volume import class_volume
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.storage.reading import Reading


def volumes_to_date(reading: Reading, class_group: ClassGroupId, now: datetime) -> tuple[ClassVolume, ...]:
    """Return a volume for every period, of the kind by which pages are kept, that has begun; at least the first."""
    year = school_year(reading, year_of_class(reading, class_group), class_group)
    kept_by = [period for period in year.periods if period.kind is year.periods[0].kind]
    begun = [period for period in kept_by if period.starts <= now.date()] or kept_by[:1]
    return tuple(volume_of(reading, class_group, period.period, now, archive=None) for period in begun)


def volume_of(
    reading: Reading, class_group: ClassGroupId, period: PeriodId, now: datetime, *, archive: ArchiveReference | None
) -> ClassVolume:
    """Return the volume of a class group and a period.

    Raises:
        UnknownRecordError: the class's year has no such period.
    """
    year = school_year(reading, year_of_class(reading, class_group), class_group)
    view = year.period(period)
    if view is None:
        raise UnknownRecordError(kind="period")
    setting = column_setting(reading, now, regulation_in_force(reading, view.ends), year)
    return class_volume(reading, class_group, view, (year, setting), archive)


def frozen_archive(reading: Reading, class_group: ClassGroupId, period: PeriodView) -> ArchiveReference | None:
    """Return the archive that a closed period's volume is tied to; nothing makes the volume a draft (print.md 3.1)."""
    row = archive_after_closing(reading, class_group, period.period) if period.is_closed else None
    if row is None:
        return None
    moment = moment_of(row.seconds, row.offset)
    return ArchiveReference(row.file_name.removesuffix(".zip"), row.manifest_hash, moment)
