"""Archives of past years on the carriers of the school, and when each was last read."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import literal, select, union_all

from ejournal_desktop.kernel.identifiers import ClassGroupId
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.tables import custody as tables
from ejournal_desktop.storage.tables.classes import ClassGroupRow
from ejournal_desktop.storage.tables.lessons import ArchiveRow
from ejournal_desktop.storage.tables.school import SchoolYearRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import Row

    from ejournal_desktop.storage.reading import Reading

GOOD: Final = "good"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredArchive:
    """The last archive of a class on a carrier: when it was last found whole, and what was wrong with it since."""

    class_group: ClassGroupId
    class_title: str
    school_year: str
    year_ends: str
    number: int
    file_name: str
    manifest_hash: str
    carrier: str
    label: str
    checked: datetime
    trouble: str


_Sight = tuple[int, int, str]  # seconds and offset of a moment, and what was found
_Stored = tuple[int, str]  # class group and carrier


def stored_archives(reading: Reading, today: date) -> tuple[StoredArchive, ...]:
    """Return the last archive of each class of every past year on each carrier that is not lost."""
    archives = {(row.class_group_id, row.number): row for row in _past_archives(reading, today)}
    labels = _labels(reading)
    return tuple(
        _stored(archives[class_group, number], carrier, labels[carrier], sights)
        for (class_group, carrier), (number, sights) in _newest_sights(reading).items()
        if (class_group, number) in archives and carrier in labels
    )


def _past_archives(reading: Reading, today: date) -> Sequence[Row[int, int, str, str, str, str, str]]:
    archive, group, year = ArchiveRow, ClassGroupRow, SchoolYearRow
    return reading.connection.execute(
        select(
            archive.class_group_id,
            archive.number,
            archive.file_name,
            archive.manifest_hash,
            group.title.label("class_title"),
            year.title.label("school_year"),
            year.ends.label("year_ends"),
        )
        .join(group, group.class_group_id == archive.class_group_id)
        .join(year, year.year_id == group.year_id)
        .where(year.ends < today.isoformat())
    ).all()


def _labels(reading: Reading) -> Mapping[str, str]:
    row = tables.CarrierRow
    rows = reading.connection.execute(select(row.carrier, row.label).where(row.lost_on.is_(None)))
    return {found.carrier: found.label for found in rows}


def _newest_sights(reading: Reading) -> Mapping[_Stored, tuple[int, Sequence[_Sight]]]:
    """Return the newest archive of every class on every carrier, and when it was seen there in which state."""
    found: dict[_Stored, dict[int, list[_Sight]]] = defaultdict(lambda: defaultdict(list))
    for row in _sights(reading):
        found[row.class_group_id, row.carrier][row.number].append((row.seconds, row.offset, row.outcome))
    newest = ((stored, max(numbers)) for stored, numbers in found.items())
    return {stored: (number, sorted(found[stored][number])) for stored, number in newest}


def _sights(reading: Reading) -> Sequence[Row[int, int, str, int, int, str]]:
    """Return every reading of an archive: written and read back, copied, confirmed, read again."""
    checked = tables.ArchiveRecheckRow
    whole = [
        select(row.class_group_id, row.number, row.carrier, row.seconds, row.offset, literal(GOOD).label("outcome"))
        for row in (ArchiveRow, tables.ArchiveCopyRow, tables.ArchiveConfirmationRow)
    ]
    again = select(
        checked.class_group_id, checked.number, checked.carrier, checked.seconds, checked.offset, checked.outcome
    )
    return reading.connection.execute(union_all(*whole, again)).all()


def _stored(
    row: Row[int, int, str, str, str, str, str], carrier: str, label: str, sights: Sequence[_Sight]
) -> StoredArchive:
    *_, (seconds, offset, _) = (sight for sight in sights if sight[-1] == GOOD)
    newest = sights[-1][-1]
    return StoredArchive(
        class_group=ClassGroupId(row.class_group_id),
        class_title=row.class_title,
        school_year=row.school_year,
        year_ends=row.year_ends,
        number=row.number,
        file_name=row.file_name,
        manifest_hash=row.manifest_hash,
        carrier=carrier,
        label=label,
        checked=moment_of(seconds, offset),
        trouble="" if newest == GOOD else newest,
    )
