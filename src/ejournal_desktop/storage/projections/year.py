"""The school year: the next one as it is prepared, closed ones, rooms, delivered lists, first filling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete

from ejournal_desktop.domain import changes_year as changes
from ejournal_desktop.storage.projections.rows import iso, put, putting, putting_or_removing
from ejournal_desktop.storage.tables.school import BellPeriodRow, HolidayRow
from ejournal_desktop.storage.tables.year import (
    ClosedYearRow,
    DeliveredListRow,
    InitialFillingRow,
    RoomRow,
    YearPartRow,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.projections.rows import Projection


def _closed(connection: Connection, change: changes.SchoolYearClosed, entry: EntryContext) -> None:
    about = {"account_id": entry.account, "seconds": entry.seconds, "offset": entry.offset}
    put(connection, ClosedYearRow, year_id=change.year, **about)


def _holiday_removed(connection: Connection, change: changes.HolidayRemoved, _: EntryContext) -> None:
    row = HolidayRow
    connection.execute(delete(row).where(row.year_id == change.year, row.starts == iso(change.starts)))


def _bell_withdrawn(connection: Connection, change: changes.BellTimesWithdrawn, _: EntryContext) -> None:
    row = BellPeriodRow
    connection.execute(delete(row).where(row.number == change.number, row.since == iso(change.since)))


def _room(connection: Connection, change: changes.RoomListed, _: EntryContext) -> None:
    if change.is_listed:
        put(connection, RoomRow, room=change.room, places=change.places)
    else:
        connection.execute(delete(RoomRow).where(RoomRow.room == change.room))


def _delivered(connection: Connection, change: changes.ListsDelivered, entry: EntryContext) -> None:
    put(
        connection,
        DeliveredListRow,
        year_id=change.year,
        kind=change.kind,
        class_group_id=change.class_group or 0,
        day=iso(change.day),
        rows=change.rows,
        account_id=entry.account,
        seconds=entry.seconds,
        offset=entry.offset,
    )


PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.YearPartPrepared: putting_or_removing(YearPartRow, "body"),
    changes.SchoolYearClosed: _closed,
    changes.HolidayRemoved: _holiday_removed,
    changes.BellTimesWithdrawn: _bell_withdrawn,
    changes.RoomListed: _room,
    changes.ListsDelivered: _delivered,
    changes.InitialFillingAllowed: putting(InitialFillingRow),
}
