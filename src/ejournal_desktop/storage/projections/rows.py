"""Writing one row of a state table."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import insert

from ejournal_desktop.storage.statements import Statement

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from ejournal_desktop.storage.tables.base import Base


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
def _replacing(row: type[Base]) -> Statement:
    table = table_of(row)
    return Statement(insert(table).prefix_with("OR REPLACE"), table.columns.keys())


@cache
def _keeping(row: type[Base]) -> Statement:
    table = table_of(row)
    return Statement(insert(table).on_conflict_do_nothing(), table.columns.keys())


def put(connection: Connection, row: type[Base], **values: Any) -> None:
    """Write a whole row, replacing one with the same key."""
    _replacing(row).run(connection, values)


def put_new(connection: Connection, row: type[Base], rows: list[dict[str, Any]]) -> None:
    """Write the whole rows whose keys are not taken yet."""
    _keeping(row).run_many(connection, rows)


def iso(day: date | None) -> str | None:
    """Return the text of a date that may be open."""
    return None if day is None else day.isoformat()
