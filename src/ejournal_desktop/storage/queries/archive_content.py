"""The log as it was signed, and the state as plain tables: for archives and for checking one against the other."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, func, or_, select

from ejournal_desktop.readmodels.archive import (
    LogEntryBytes,
    LogFeed,
    StateTable,
    StateText,
    description_line,
    digest_of_texts,
)
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM
from ejournal_desktop.storage.queries.log_heads import last_sequence
from ejournal_desktop.storage.schema import state_tables
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.base import Base
from ejournal_desktop.storage.tables.classes import CourseRow, CourseTeacherRow, EnrollmentRow, PlanHourRow
from ejournal_desktop.storage.tables.lessons import (
    AttendanceRow,
    ClosedPeriodRow,
    CorrectionRow,
    LessonRow,
    MarkRow,
    PeriodMarkRow,
)
from ejournal_desktop.storage.tables.log import FeedRow, LogEntryRow, LogPayloadRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import BindParameter, ColumnElement, Table

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading


def feeds_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[LogFeed, ...]:
    """Return the feeds an archive of a class group holds: its own, the school's and the authority's."""
    return _feeds(reading, _is_in_archive(class_group))


def feed_ends_of_class(reading: Reading, class_group: ClassGroupId) -> Mapping[int, int]:
    """Return the number of the last entry of each of these feeds, without reading any."""
    return dict(_ENDS.all(reading.connection, {"class_group": class_group}))


def all_feeds(reading: Reading) -> tuple[LogFeed, ...]:
    """Return every feed of the journal."""
    return _feeds(reading, FeedRow.number.is_not(None))


def all_state(reading: Reading, tables: Sequence[Table] | None = None) -> tuple[StateTable, ...]:
    """Return all rows of the state, or of some of its tables, table by table, ordered by their keys."""
    every = state_tables() if tables is None else tables
    return tuple(_table(reading, table, _in_key_order(table), {}) for table in every)


def state_texts(reading: Reading) -> tuple[StateText, ...]:
    """Return the state as an archive holds it; SQLite writes the same JSON as Python does, in a quarter of the time."""
    return tuple(_text(reading, table, _as_json(table), {}) for table in state_tables())


def journal_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[StateTable, ...]:
    """Return list, courses, plans and what is entered on the pages of a class group, table by table.

    All this stands in the feeds of the class alone. So it is the same in the journal, in the fold of all its feeds and
    in the fold of those in an archive (D-34).
    """
    values = {"class_group": class_group}
    return tuple(_table(reading, table, _rows_of_class(table), values) for table in JOURNAL_TABLES)


def journal_digests(reading: Reading, class_group: ClassGroupId) -> Mapping[str, str]:
    """Return the digests of the same tables as the archive holds them, by their names."""
    values = {"class_group": class_group}
    texts = [_text(reading, table, _json_of_class(table), values) for table in JOURNAL_TABLES]
    return {text.name: text.digest for text in texts}


def digest_of_state(reading: Reading) -> str:
    """Return the digest of the state, see ``readmodels.archive.state_digest``."""
    return digest_of_texts(state_texts(reading))


def _is_in_archive(class_group: ClassGroupId | BindParameter[int]) -> ColumnElement[bool]:
    return or_(FeedRow.scope == SYSTEM.name, FeedRow.scope == AUTHORITY.name, FeedRow.class_group_id == class_group)


def _feeds(reading: Reading, condition: ColumnElement[bool]) -> tuple[LogFeed, ...]:
    rows = reading.connection.execute(select(FeedRow.__table__).where(condition).order_by(FeedRow.number)).all()
    return tuple(LogFeed(row.feed_id, row.scope, _entries(reading, row.number), row.class_group_id) for row in rows)


def _entries(reading: Reading, number: int) -> list[LogEntryBytes]:
    return [
        LogEntryBytes(header.encode(), signature, salt, None if payload is None else payload.encode())
        for header, signature, salt, payload in _ENTRIES.all(reading.connection, {"feed": number})
    ]


_ENDS: Final = Statement(select(FeedRow.feed_id, last_sequence()).where(_is_in_archive(bindparam("class_group"))))
_ENTRIES: Final = Statement(
    select(LogEntryRow.header, LogEntryRow.signature, LogPayloadRow.salt, LogPayloadRow.payload)
    .outerjoin(
        LogPayloadRow, (LogPayloadRow.feed == LogEntryRow.feed) & (LogPayloadRow.sequence == LogEntryRow.sequence)
    )
    .where(LogEntryRow.feed == bindparam("feed"))
    .order_by(LogEntryRow.sequence)
)


def _table(reading: Reading, table: Table, statement: Statement, values: Mapping[str, int]) -> StateTable:
    rows = statement.all(reading.connection, values)
    return StateTable(table.name, tuple(table.columns.keys()), rows)


def _text(reading: Reading, table: Table, statement: Statement, values: Mapping[str, int]) -> StateText:
    # texts in the order of their letters are bytes in the order of UTF-8
    records = sorted([record for (record,) in statement.all(reading.connection, values)])
    lines = "".join([f"{record}\n" for record in records]).encode()
    return StateText(table.name, len(records), description_line(table.name, table.columns.keys()) + lines)


@cache
def _as_json(table: Table) -> Statement:
    return Statement(select(func.json_array(*table.columns)))


@cache
def _json_of_class(table: Table) -> Statement:
    return Statement(select(func.json_array(*table.columns)).where(_is_of_class(table)))


@cache
def _rows_of_class(table: Table) -> Statement:
    return Statement(select(table).where(_is_of_class(table)).order_by(*table.primary_key.columns))


def _is_of_class(table: Table) -> ColumnElement[bool]:
    class_group: BindParameter[int] = bindparam("class_group")
    if "class_group_id" in table.columns:
        return table.columns["class_group_id"] == class_group
    courses = select(CourseRow.course_id).where(CourseRow.class_group_id == class_group)
    if "course_id" in table.columns:
        return table.columns["course_id"].in_(courses)
    return table.columns["lesson_id"].in_(select(LessonRow.lesson_id).where(LessonRow.course_id.in_(courses)))


JOURNAL_TABLES: Final = tuple(
    Base.metadata.tables[row.__tablename__]
    for row in (
        CourseRow,
        CourseTeacherRow,
        EnrollmentRow,
        PlanHourRow,
        LessonRow,
        MarkRow,
        AttendanceRow,
        CorrectionRow,
        PeriodMarkRow,
        ClosedPeriodRow,
    )
)


@cache
def _in_key_order(table: Table) -> Statement:
    return Statement(select(table).order_by(*table.primary_key.columns))
