"""The registers of carriers, confirmations, copies, acceptances, drills, and former recovery sheets."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId, StaffId
from ejournal_desktop.readmodels.carriers import CarrierView
from ejournal_desktop.readmodels.custody import ArchiveCustody
from ejournal_desktop.readmodels.restoring import DrillRecord
from ejournal_desktop.storage.queries.archives import archive_records, archive_rows, moment_of
from ejournal_desktop.storage.queries.people import account_names, staff_names
from ejournal_desktop.storage.tables import custody as tables
from ejournal_desktop.storage.tables.classes import ClassGroupRow, TimetableSlotRow
from ejournal_desktop.storage.tables.lessons import ArchiveRow
from ejournal_desktop.storage.tables.school import SchoolYearRow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from sqlalchemy import Row

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading


def carriers(reading: Reading) -> tuple[CarrierView, ...]:
    """Return all registered carriers by label."""
    rows = reading.connection.execute(select(tables.CarrierRow.__table__).order_by(tables.CarrierRow.label))
    names, written = staff_names(reading), _written_to(reading)
    return tuple(_carrier(row, names, written) for row in rows)


def carrier_view(reading: Reading, carrier: str) -> CarrierView | None:
    """Return one carrier by its marker id."""
    return next((view for view in carriers(reading) if view.carrier == carrier), None)


def class_group_of_code(reading: Reading, class_code: str, year_title: str) -> ClassGroupId | None:
    """Return the class group that a manifest names by its ASCII code and year."""
    row = ClassGroupRow
    found = reading.connection.execute(
        select(row.class_group_id)
        .join(SchoolYearRow, SchoolYearRow.year_id == row.year_id)
        .where(row.class_code == class_code, SchoolYearRow.title == year_title)
    ).scalar()
    return None if found is None else ClassGroupId(found)


def year_ends(reading: Reading) -> Mapping[str, date]:
    """Return the last day of every school year by its title."""
    rows = reading.connection.execute(select(SchoolYearRow.title, SchoolYearRow.ends))
    return {title: date.fromisoformat(ends) for title, ends in rows}


def class_titles(reading: Reading) -> Mapping[int | None, str]:
    """Return the titles of the class groups of all years, each with its year, by the number of the class group."""
    rows = reading.connection.execute(
        select(ClassGroupRow.class_group_id, ClassGroupRow.title, SchoolYearRow.title).join(
            SchoolYearRow, SchoolYearRow.year_id == ClassGroupRow.year_id
        )
    )
    return {class_group: f"{title} ({year})" for class_group, title, year in rows}


def archive_custody(reading: Reading, year: YearId) -> tuple[ArchiveCustody, ...]:
    """Return every archive of a year's class groups with its confirmations, copies and acceptance, the newest first."""
    rows = archive_rows(reading, year)
    confirmed = _places(reading, tables.ArchiveConfirmationRow)
    copied = _places(reading, tables.ArchiveCopyRow)
    accepted = _acceptances(reading)
    places = _Custody(confirmed, copied, accepted, account_names(reading), _lost(reading))
    return tuple(places.of(found) for found in rows)


def last_archive(reading: Reading, year: YearId) -> datetime | None:
    """Return when the last archive of a year was written, without those that were lost with their carriers."""
    lost = {(row.class_group, row.number) for row in archive_custody(reading, year) if row.is_lost}
    written = archive_records(reading, year)
    return max((row.moment for row in written if (row.class_group, row.number) not in lost), default=None)


def receipt_of(reading: Reading, class_group: ClassGroupId, number: int) -> str:
    """Return the receipt of an archive that was accepted."""
    row = tables.ArchiveAcceptanceRow
    where = (row.class_group_id == class_group) & (row.number == number)
    receipt: str = reading.connection.execute(select(row.receipt).where(where)).scalar_one()
    return receipt


def has_restores(reading: Reading) -> bool:
    """Tell whether the base was ever put back from a copy."""
    return reading.connection.execute(select(tables.RestoreRow.clock).limit(1)).first() is not None


def drills(reading: Reading) -> tuple[DrillRecord, ...]:
    """Return all restore drills, the newest first."""
    row = tables.DrillRow
    rows = reading.connection.execute(
        select(row.__table__, ClassGroupRow.title)
        .join(ClassGroupRow, ClassGroupRow.class_group_id == row.class_group_id)
        .order_by(row.clock.desc())
    )
    names = account_names(reading)
    return tuple(
        DrillRecord(
            found.title,
            found.number,
            found.differences,
            _author(names, found.account_id),
            moment_of(found.seconds, found.offset),
        )
        for found in rows
    )


def former_roots(reading: Reading) -> frozenset[str]:
    """Return the fingerprints of roots that a newer recovery sheet replaced."""
    return frozenset(root for (root,) in reading.connection.execute(select(tables.RecoveryChangeRow.old_root)))


def last_backup(reading: Reading, place: str) -> datetime | None:
    """Return when the last copy of the base was written to a place."""
    row = tables.BackupRow
    found = reading.connection.execute(
        select(row.seconds, row.offset).where(row.place == place).order_by(row.clock.desc()).limit(1)
    ).first()
    return None if found is None else moment_of(found.seconds, found.offset)


def last_backup_here(reading: Reading, place: str, files: Collection[str]) -> datetime | None:
    """Return when the last of some files was written to a place; those of other computers stand in the log too."""
    row = tables.BackupRow
    found = reading.connection.execute(
        select(row.seconds, row.offset, row.file_name).where(row.place == place).order_by(row.clock.desc())
    )
    return next((moment_of(seconds, offset) for seconds, offset, name in found if name in files), None)


def last_weekday(reading: Reading) -> int | None:
    """Return the last ISO weekday that has lessons by the timetable."""
    weekday: int | None = reading.connection.execute(select(func.max(TimetableSlotRow.weekday))).scalar()
    return weekday


def _written_to(reading: Reading) -> Mapping[str, tuple[int, datetime]]:
    """Return how many archives stand in the register of each carrier, copies included, and the newest moment."""
    found: dict[str, tuple[int, datetime]] = {}
    for row in (ArchiveRow, tables.ArchiveCopyRow):
        rows = reading.connection.execute(
            select(row.carrier, func.count(), func.max(row.seconds), row.offset).group_by(row.carrier)
        )
        for carrier, count, seconds, offset in rows:
            before, newest = found.get(carrier, (0, moment_of(seconds, offset)))
            found[carrier] = (before + count, max(newest, moment_of(seconds, offset)))
    return found


def _carrier(
    row: Row[tuple[object, ...]],
    names: Mapping[StaffId, PersonName],
    written: Mapping[str, tuple[int, datetime]],
) -> CarrierView:
    holder = None if row.staff_id is None or row.returned_on is not None else StaffId(row.staff_id)
    name = None if holder is None else names.get(holder)
    archives, last = written.get(row.carrier, (0, None))
    return CarrierView(
        carrier=row.carrier,
        label=row.label,
        holder=holder,
        holder_name="" if name is None else name.with_initials,
        given_on=_day(row.given_on),
        returned_on=_day(row.returned_on),
        lost_on=_day(row.lost_on),
        circumstances=row.circumstances,
        has_backup=bool(row.has_backup),
        archives=archives,
        last_archive=last,
    )


_Place = tuple[int, int]


def _places(
    reading: Reading, row: type[tables.ArchiveConfirmationRow | tables.ArchiveCopyRow]
) -> Mapping[_Place, tuple[str, ...]]:
    found: dict[_Place, list[str]] = defaultdict(list)
    rows = reading.connection.execute(select(row.class_group_id, row.number, row.carrier).order_by(row.seconds))
    for class_group, number, carrier in rows:
        found[class_group, number].append(carrier)
    return {place: tuple(carriers) for place, carriers in found.items()}


def _acceptances(reading: Reading) -> Mapping[_Place, tuple[str, datetime]]:
    row = tables.ArchiveAcceptanceRow
    names = account_names(reading)
    return {
        (found.class_group_id, found.number): (
            _author(names, found.account_id),
            moment_of(found.seconds, found.offset),
        )
        for found in reading.connection.execute(select(row.__table__))
    }


def _lost(reading: Reading) -> frozenset[str]:
    row = tables.CarrierRow
    return frozenset(reading.connection.execute(select(row.carrier).where(row.lost_on.is_not(None))).scalars())


@dataclass(frozen=True, slots=True)
class _Custody:
    """Everything known of archives by class group and number."""

    confirmed: Mapping[_Place, tuple[str, ...]]
    copied: Mapping[_Place, tuple[str, ...]]
    accepted: Mapping[_Place, tuple[str, datetime]]
    names: Mapping[AccountId, PersonName]
    lost: frozenset[str]

    def of(self, row: Row[tuple[object, ...]]) -> ArchiveCustody:
        place = (row.class_group_id, row.number)
        accepted_by, accepted_at = self.accepted.get(place, ("", None))
        confirmed, copied = self.confirmed.get(place, ()), self.copied.get(place, ())
        return ArchiveCustody(
            class_group=ClassGroupId(row.class_group_id),
            class_title=row.title,
            number=row.number,
            week=row.week,
            file_name=row.file_name,
            manifest_hash=row.manifest_hash,
            carrier=row.carrier,
            author=_author(self.names, row.account_id),
            confirmed_on=confirmed,
            copied_to=copied,
            accepted_by=accepted_by,
            accepted_at=accepted_at,
            lost_on=self.lost.intersection((row.carrier, *copied, *confirmed)),
        )


def _author(names: Mapping[AccountId, PersonName], account: int) -> str:
    name = names.get(AccountId(account))
    return "" if name is None else name.with_initials


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
