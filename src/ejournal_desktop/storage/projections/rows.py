"""Writing one row of a state table."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects.sqlite import insert

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection, Insert

    from ejournal_desktop.storage.tables.base import Base


@cache
def _replacing(row: type[Base]) -> Insert:
    return insert(row).prefix_with("OR REPLACE")


@cache
def _keeping(row: type[Base]) -> Insert:
    return insert(row).on_conflict_do_nothing()


def put(connection: Connection, row: type[Base], **values: Any) -> None:
    """Write a row, replacing one with the same key."""
    connection.execute(_replacing(row), values)


def put_new(connection: Connection, row: type[Base], rows: list[dict[str, Any]]) -> None:
    """Write the rows whose keys are not taken yet."""
    if rows:
        connection.execute(_keeping(row), rows)


def iso(day: date | None) -> str | None:
    """Return the text of a date that may be open."""
    return None if day is None else day.isoformat()
