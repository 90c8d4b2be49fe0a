"""What goes into the archive of a class group: its feeds as they were signed, and its state as plain tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed, StateTable
from ejournal_desktop.storage.schema import state_tables
from ejournal_desktop.storage.tables.classes import CourseRow, EnrollmentRow, SubgroupRow
from ejournal_desktop.storage.tables.lessons import LessonRow
from ejournal_desktop.storage.tables.log import FeedRow, LogEntryRow, LogPayloadRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import ColumnElement, Select, Table

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading


def feeds_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[LogFeed, ...]:
    """Return the feeds an archive of a class group holds: its own, the school's and the authority's."""
    return _feeds(reading, (FeedRow.scope != "class") | (FeedRow.class_group_id == class_group))


def all_feeds(reading: Reading) -> tuple[LogFeed, ...]:
    """Return every feed of the journal."""
    return _feeds(reading, FeedRow.number.is_not(None))


def state_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[StateTable, ...]:
    """Return the rows of the state that follow from the feeds of a class group, table by table."""
    return tuple(_table(reading, table, _of_class(table, class_group)) for table in state_tables())


def all_state(reading: Reading) -> tuple[StateTable, ...]:
    """Return all rows of the state, table by table, ordered by their keys."""
    return tuple(_table(reading, table, None) for table in state_tables())


def _feeds(reading: Reading, condition: ColumnElement[bool]) -> tuple[LogFeed, ...]:
    rows = reading.connection.execute(select(FeedRow.__table__).where(condition).order_by(FeedRow.number)).all()
    return tuple(
        LogFeed(row.feed_id, row.scope, list(_entries(reading, row.number)), row.class_group_id) for row in rows
    )


def _entries(reading: Reading, number: int) -> Iterator[LogEntryBytes]:
    entry, said = LogEntryRow, LogPayloadRow
    rows = reading.connection.execute(
        select(entry.header, entry.signature, said.salt, said.payload)
        .outerjoin(said, (said.feed == entry.feed) & (said.sequence == entry.sequence))
        .where(entry.feed == number)
        .order_by(entry.sequence)
    )
    for header, signature, salt, payload in rows:
        yield LogEntryBytes(header.encode(), signature, salt, None if payload is None else payload.encode())


def _table(reading: Reading, table: Table, condition: ColumnElement[bool] | None) -> StateTable:
    statement = select(table).order_by(*table.primary_key.columns)
    if condition is not None:
        statement = statement.where(condition)
    rows = [tuple(row) for row in reading.connection.execute(statement)]
    return StateTable(table.name, tuple(table.columns.keys()), rows)


def _of_class(table: Table, class_group: ClassGroupId) -> ColumnElement[bool] | None:
    """Return which rows of a table belong to a class group; nothing for tables of the whole school."""
    columns = table.columns
    if "class_group_id" in columns:
        return columns["class_group_id"] == class_group
    if "lesson_id" in columns and table.name != LessonRow.__tablename__:
        return columns["lesson_id"].in_(_lessons(class_group))
    if "course_id" in columns:
        return columns["course_id"].in_(_courses(class_group))
    if "subgroup_id" in columns:
        subgroups = select(SubgroupRow.subgroup_id).where(SubgroupRow.class_group_id == class_group)
        return columns["subgroup_id"].in_(subgroups)
    if "student_id" in columns:
        return columns["student_id"].in_(
            select(EnrollmentRow.student_id).where(EnrollmentRow.class_group_id == class_group)
        )
    return None


def _courses(class_group: ClassGroupId) -> Select[int]:
    return select(CourseRow.course_id).where(CourseRow.class_group_id == class_group)


def _lessons(class_group: ClassGroupId) -> Select[int]:
    return select(LessonRow.lesson_id).where(LessonRow.course_id.in_(_courses(class_group)))
