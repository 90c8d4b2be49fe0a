"""Writing one row of a state table."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import Table, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from ejournal_desktop.storage.statements import Statement

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import ColumnElement, Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.tables.base import Base

Projection: TypeAlias = "Callable[[Connection, Any, EntryContext], None]"


def table_of(row: type[Base]) -> Table:
    """Return the table of a row class.

    Raises:
        TypeError: the row class stands for something else.
    """
    table = row.__table__
    if not isinstance(table, Table):
        raise TypeError(row)
    return table


@cache
def replacing(row: type[Base], columns: tuple[str, ...]) -> Statement:
    """Return what writes a row of these columns in the place of one with the same key."""
    return Statement(insert(table_of(row)).prefix_with("OR REPLACE"), columns)


@cache
def _removing(row: type[Base]) -> Statement:
    return Statement(delete(row).where(*_key(row)))


@cache
def _updating(row: type[Base], columns: tuple[str, ...]) -> Statement:
    return Statement(update(row).where(*_key(row)).values({column: bindparam(column) for column in columns}))


@cache
def _author(row: type[Base]) -> Statement:
    return Statement(select(table_of(row).columns["account_id"]).where(*_key(row)))


def _key(row: type[Base]) -> list[ColumnElement[bool]]:
    return [column == bindparam(column.name) for column in table_of(row).primary_key.columns]


def put(connection: Connection, row: type[Base], **values: Any) -> None:
    """Write a row, replacing one with the same key."""
    replacing(row, tuple(values)).run(connection, values)


def iso(day: date | None) -> str | None:
    """Return the text of a date that may be open."""
    return None if day is None else day.isoformat()


# How fields of changes are named as columns; all others keep their names.
_COLUMNS = {
    "lesson": "lesson_id",
    "student": "student_id",
    "class_group": "class_group_id",
    "staff": "staff_id",
    "receiver": "staff_id",
    "course": "course_id",
    "period": "period_id",
    "subject": "subject_id",
    "order": "school_order",
}


def columns_of(change: Change) -> dict[str, Any]:
    """Return the fields of a change as values of columns: dates as text, flags as 0 and 1."""
    return {_COLUMNS.get(field.name, field.name): _stored(getattr(change, field.name)) for field in fields(change)}


def putting(row: type[Base], **constants: Any) -> Projection:
    """Return the projection that writes a change as a row; the row says who and when, where it has columns for it."""
    names = set(table_of(row).columns.keys())

    def write(connection: Connection, change: Change, entry: EntryContext) -> None:
        about = {
            "account_id": entry.account,
            "seconds": entry.seconds,
            "offset": entry.offset,
            "clock": entry.clock,
            "read_at": None,
        }
        known = {name: value for name, value in about.items() if name in names}
        put(connection, row, **known, **constants, **columns_of(change))

    return write


def removing(row: type[Base]) -> Projection:
    """Return the projection that deletes the row with the key that the change names."""

    def remove(connection: Connection, change: Change, _: EntryContext) -> None:
        _removing(row).run(connection, columns_of(change))

    return remove


def removing_own(row: type[Base]) -> Projection:
    """Return the projection that deletes the row with the key that the change and its author name."""

    def remove(connection: Connection, change: Change, entry: EntryContext) -> None:
        _removing(row).run(connection, {**columns_of(change), "account_id": entry.account})

    return remove


def updating(row: type[Base], **constants: Any) -> Projection:
    """Return the projection that changes other columns of the row with the key that the change names."""
    keys = {column.name for column in table_of(row).primary_key.columns}

    def change_row(connection: Connection, change: Change, _: EntryContext) -> None:
        values = {**columns_of(change), **constants}
        rest = tuple(name for name in values if name not in keys)
        _updating(row, rest).run(connection, values)

    return change_row


def of_author(row: type[Base], write: Projection) -> Projection:
    """Return the projection that leaves a row alone which somebody else wrote.

    The services refuse such a change; this is for what comes from other computers past them (security.md D-63).
    """

    def write_own(connection: Connection, change: Change, entry: EntryContext) -> None:
        author = _author(row).first(connection, columns_of(change))
        if author is None or author[0] == entry.account:
            write(connection, change, entry)

    return write_own


def keeping_known(row: type[Base], write: Projection) -> Projection:
    """Return the projection that leaves a row alone which stands already: a number is given once.

    The services never give one twice; this is for what comes from other computers past them (security.md D-63).
    """

    def write_new(connection: Connection, change: Change, entry: EntryContext) -> None:
        if _author(row).first(connection, columns_of(change)) is None:
            write(connection, change, entry)

    return write_new


def of_same(row: type[Base], write: Projection, *names: str) -> Projection:
    """Return the projection that leaves a row alone of which these columns say something else than the change.

    So a known number never draws a record to another student or class (security.md D-63).
    """
    columns = [table_of(row).columns[name] for name in names]
    stands = Statement(select(*columns).where(*_key(row)))

    def write_same(connection: Connection, change: Change, entry: EntryContext) -> None:
        values = columns_of(change)
        found = stands.first(connection, values)
        if found is None or found == tuple(values[name] for name in names):
            write(connection, change, entry)

    return write_same


def putting_or_removing(row: type[Base], told_by: str) -> Projection:
    """Return the projection that writes a row, or deletes it when the field ``told_by`` is empty, false or missing."""
    write, remove = putting(row), removing(row)

    def write_or_remove(connection: Connection, change: Change, entry: EntryContext) -> None:
        (write if getattr(change, told_by) not in ("", None, False) else remove)(connection, change, entry)

    return write_or_remove


def _stored(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return value.isoformat() if isinstance(value, date) else value
