"""Marks, attendance and period marks; a value that replaces another after its lesson day leaves a correction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, select, text
from sqlalchemy.dialects.sqlite import insert

from ejournal_desktop.domain import changes
from ejournal_desktop.storage.projections.beside import note_beside
from ejournal_desktop.storage.projections.lessons import stamp_first_entry
from ejournal_desktop.storage.projections.rows import put, replacing, table_of
from ejournal_desktop.storage.projections.written import IS_SHARED, Place, Standing, written
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.lessons import (
    AttendanceRow,
    ClosedPeriodRow,
    MarkRow,
    PeriodMarkRow,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import BindParameter, Connection, Insert

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.tables.base import Base

ATTENDANCE_PLACE = -1


def _alone(row: type[Base]) -> Insert:
    """Return what writes a row where none is, as long as a single computer writes the journal."""
    columns = table_of(row).columns.keys()
    given: list[BindParameter[Any]] = [bindparam(column) for column in columns]
    values = select(*given).where(~IS_SHARED)
    return insert(row).from_select(columns, values).on_conflict_do_nothing()


_IN_CELL = (MarkRow.lesson_id == bindparam("lesson"), MarkRow.student_id == bindparam("student"))
_AT_PLACE = (*_IN_CELL, MarkRow.place == bindparam("at"))
_OF_STUDENT = (AttendanceRow.lesson_id == bindparam("lesson"), AttendanceRow.student_id == bindparam("student"))
_CORRECT = Statement(
    text(
        """
        INSERT OR REPLACE INTO correction (lesson_id, student_id, clock, place, old, new, account_id, seconds, "offset")
        SELECT :lesson, :student, :clock, :at, :old, :new, :account, :seconds, :offset
        FROM lesson WHERE lesson_id = :lesson AND day < :today
        """
    )
)
_OLD_MARK = Statement(select(MarkRow.value).where(*_AT_PLACE))
_OLD_ATTENDANCE = Statement(select(AttendanceRow.status).where(*_OF_STUDENT))
_NEW_MARK = Statement(_alone(MarkRow))
_NEW_ATTENDANCE = Statement(_alone(AttendanceRow))
_PUT_MARK = replacing(MarkRow, tuple(table_of(MarkRow).columns.keys()))
_PUT_ATTENDANCE = replacing(AttendanceRow, tuple(table_of(AttendanceRow).columns.keys()))
_DELETE_MARK = Statement(delete(MarkRow).where(*_AT_PLACE))
_DELETE_ATTENDANCE = Statement(delete(AttendanceRow).where(*_OF_STUDENT))
_OF_PERIOD = (
    PeriodMarkRow.course_id == bindparam("course"),
    PeriodMarkRow.period_id == bindparam("period"),
    PeriodMarkRow.student_id == bindparam("student"),
)
_FIRST_PERIOD_MARK = Statement(select(PeriodMarkRow.seconds, PeriodMarkRow.offset).where(*_OF_PERIOD))
_DELETE_PERIOD_MARK = Statement(delete(PeriodMarkRow).where(*_OF_PERIOD))


def _mark(connection: Connection, change: changes.MarkRecorded, entry: EntryContext) -> None:
    new = {
        "lesson_id": change.lesson,
        "student_id": change.student,
        "place": change.place,
        "value": change.value,
        "seconds": entry.seconds,
    }
    if change.value is not None and _NEW_MARK.changes(connection, new):
        stamp_first_entry(connection, change.lesson, entry)
        return
    place = {"lesson": change.lesson, "student": change.student, "at": change.place}
    stands = _standing(connection, Place(change.code, *place.values()), (change.value,), entry)
    old = _old(stands, _OLD_MARK.first(connection, place))
    if stands.value[0] is None:
        _DELETE_MARK.run(connection, place)
    else:
        _PUT_MARK.run(connection, {**new, "value": stands.value[0], "seconds": stands.seconds})
    if old is None:
        stamp_first_entry(connection, change.lesson, entry)
    elif old != change.value:
        _note_correction(connection, change, change.place, (old, change.value or ""), entry)


def _attendance(connection: Connection, change: changes.AttendanceRecorded, entry: EntryContext) -> None:
    new = {
        "lesson_id": change.lesson,
        "student_id": change.student,
        "status": change.status,
        "late_minutes": change.late_minutes,
        "seconds": entry.seconds,
    }
    if change.status is not None and _NEW_ATTENDANCE.changes(connection, new):
        stamp_first_entry(connection, change.lesson, entry)
        return
    place = {"lesson": change.lesson, "student": change.student}
    value = (change.status, change.late_minutes)
    stands = _standing(connection, Place(change.code, *place.values()), value, entry)
    old = _old(stands, _OLD_ATTENDANCE.first(connection, place))
    if stands.value[0] is None:
        _DELETE_ATTENDANCE.run(connection, place)
    else:
        status, minutes = stands.value
        shown = {"status": status, "late_minutes": minutes, "seconds": stands.seconds}
        _PUT_ATTENDANCE.run(connection, {**new, **shown})
    if old is None:
        stamp_first_entry(connection, change.lesson, entry)
    elif old != change.status:
        _note_correction(connection, change, ATTENDANCE_PLACE, (old, change.status or ""), entry)


def _standing(connection: Connection, place: Place, value: Sequence[str | int | None], entry: EntryContext) -> Standing:
    """Return what stands after a write: what was written, unless another computer wrote without sight of it."""
    found = written(connection, place, value, entry)
    if found is not None and place.kind != changes.PeriodMarkRecorded.code:
        note_beside(connection, place.record, place.student, entry)
    return found or Standing(value, entry.account, entry.seconds, entry.offset, is_first=True)


def _old(stands: Standing, shown: tuple[str, ...] | None) -> str | None:
    """Return what the author had in sight before: what the table shows, unless values of other computers are known."""
    if stands.is_first:
        return _only(shown)
    return None if stands.replaced is None else stands.replaced[0]


def _note_correction(
    connection: Connection,
    change: changes.MarkRecorded | changes.AttendanceRecorded,
    place: int,
    values: tuple[str, str],
    entry: EntryContext,
) -> None:
    correction = {
        "lesson": change.lesson,
        "student": change.student,
        "clock": entry.clock,
        "at": place,
        "old": values[0],
        "new": values[1],
        "account": entry.account,
        "seconds": entry.seconds,
        "offset": entry.offset,
        "today": entry.day.isoformat(),
    }
    _CORRECT.run(connection, correction)


def _only(row: tuple[str, ...] | None) -> str | None:
    return None if row is None else row[0]


def _period_mark(connection: Connection, change: changes.PeriodMarkRecorded, entry: EntryContext) -> None:
    key = {"course": change.course, "period": change.period, "student": change.student}
    place = Place(change.code, change.course, change.student, change.period)
    stands = _standing(connection, place, (change.value,), entry)
    if stands.value[0] is None:
        _DELETE_PERIOD_MARK.run(connection, key)
        return
    first = _FIRST_PERIOD_MARK.first(connection, key)
    seconds, offset = (stands.seconds, stands.offset) if first is None else first
    put(
        connection,
        PeriodMarkRow,
        course_id=change.course,
        period_id=change.period,
        student_id=change.student,
        value=stands.value[0],
        account_id=stands.account,
        seconds=seconds,
        offset=offset,
    )


def _period_closed(connection: Connection, change: changes.GradingPeriodClosed, entry: EntryContext) -> None:
    row = ClosedPeriodRow
    if change.is_closed:
        put(
            connection,
            row,
            class_group_id=change.class_group,
            period_id=change.period,
            seconds=entry.seconds,
        )
        return
    connection.execute(delete(row).where(row.class_group_id == change.class_group, row.period_id == change.period))


PROJECTIONS: Mapping[type[Change], Callable[..., None]] = {
    changes.MarkRecorded: _mark,
    changes.AttendanceRecorded: _attendance,
    changes.PeriodMarkRecorded: _period_mark,
    changes.GradingPeriodClosed: _period_closed,
}
