"""Volumes of a class group, for the archive and for print: as the journal is, or as an archive froze it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.volume import ArchiveReference
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.services.regulation import timeline_from
from ejournal_desktop.storage.queries.archives import archive_after_closing, moment_of
from ejournal_desktop.storage.queries.class_volume import VolumeRequest, class_records, class_volume
from ejournal_desktop.storage.queries.prints import archive_moment, feeds_before, is_changed_since
from ejournal_desktop.storage.queries.school import school_year, year_of_class
from ejournal_desktop.storage.replay import replayed

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class VolumeWish:
    """Which volume is wanted, and what it shall hold; ``archive`` ties it to what was frozen."""

    class_group: ClassGroupId
    period: PeriodId
    archive: ArchiveReference | None = None
    is_full_year: bool = False
    has_general: bool = False


def volumes_to_date(reading: Reading, class_group: ClassGroupId, now: datetime) -> tuple[ClassVolume, ...]:
    """Return a volume for every period, of the kind by which pages are kept, that has begun; at least the first."""
    year = school_year(reading, year_of_class(reading, class_group), class_group)
    kept_by = [period for period in year.periods if period.kind is year.periods[0].kind]
    begun = [period for period in kept_by if period.starts <= now.date()] or kept_by[:1]
    records = class_records(reading, class_group, year, max(period.ends for period in begun))
    requests = (VolumeRequest(class_group, period) for period in begun)
    return tuple(class_volume(reading, one, year, _setting(reading, one, year, now), records) for one in requests)


def volume_of(reading: Reading, wish: VolumeWish, now: datetime) -> ClassVolume:
    """Return the volume of a class group and a period as the journal says today.

    Raises:
        UnknownRecordError: the class's year has no such period.
    """
    year = school_year(reading, year_of_class(reading, wish.class_group), wish.class_group)
    view = year.period(wish.period)
    if view is None:
        raise UnknownRecordError(kind="period")
    request = VolumeRequest(wish.class_group, view, wish.archive, wish.is_full_year, wish.has_general)
    records = class_records(reading, wish.class_group, year, view.ends)
    return class_volume(reading, request, year, _setting(reading, request, year, now), records)


def _setting(reading: Reading, request: VolumeRequest, year: SchoolYearView, now: datetime) -> ColumnSetting:
    return column_setting(reading, now, timeline_from(reading, request.period.ends), year)


def frozen_volume(reading: Reading, wish: VolumeWish, now: datetime) -> ClassVolume:
    """Return the volume as it was when the archive of the wish was written: replayed where anything changed since.

    Raises:
        UnknownRecordError: there is no such period, or no such archive.
    """
    if wish.archive is None:
        return volume_of(reading, wish, now)
    moment = archive_moment(reading, wish.class_group, wish.archive.manifest_hash)
    if moment is None:
        raise UnknownRecordError(kind="archive")
    if not is_changed_since(reading, wish.class_group, moment):
        return volume_of(reading, wish, now)
    with replayed(feeds_before(reading, wish.class_group, moment)) as then:
        return volume_of(then, wish, now)


def frozen_archive(
    reading: Reading, class_group: ClassGroupId, period: PeriodView, root_fingerprint: str = ""
) -> ArchiveReference | None:
    """Return the archive that a closed period's volume is tied to; nothing makes the volume a draft (print.md 3.1)."""
    row = archive_after_closing(reading, class_group, period.period) if period.is_closed else None
    if row is None:
        return None
    moment = moment_of(row.seconds, row.offset)
    return ArchiveReference(row.file_name.removesuffix(".zip"), row.manifest_hash, moment, root_fingerprint)
