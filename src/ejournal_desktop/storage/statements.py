"""Statements compiled once and run on the driver itself.

A replay of a school runs hundreds of thousands of small statements, and one key in the grid a dozen: there SQLAlchemy's
work per statement is several times that of the database. Errors of the driver are translated as everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import ClauseElement, Connection
    from sqlcipher3 import dbapi2

_DIALECT = SQLiteDialect_pysqlite(paramstyle="named")


class Statement:
    """One statement with named values; ``keys`` name the columns of an INSERT."""

    __slots__ = ("_fixed", "_text")

    def __init__(self, clause: ClauseElement, keys: Sequence[str] | None = None) -> None:
        compiled = clause.compile(dialect=_DIALECT, column_keys=None if keys is None else list(keys))
        self._text = str(compiled)
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> None:
        """Run the statement inside the transaction of the connection."""
        driver_of(connection).execute(self._text, self._with_fixed(values))

    def run_many(self, connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run the statement once for each row."""
        driver_of(connection).executemany(self._text, rows)

    def first(self, connection: Connection, values: Mapping[str, Any]) -> tuple[Any, ...] | None:
        """Return the first row, nothing when there is none."""
        row: tuple[Any, ...] | None = driver_of(connection).execute(self._text, self._with_fixed(values)).fetchone()
        return row

    def all(self, connection: Connection, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """Return all rows as the driver gives them."""
        rows: list[tuple[Any, ...]] = driver_of(connection).execute(self._text, self._with_fixed(values)).fetchall()
        return rows

    def _with_fixed(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**self._fixed, **values} if self._fixed else values


def driver_of(connection: Connection) -> dbapi2.Connection:
    """Return the driver's connection behind a connection that is inside a transaction."""
    return cast("dbapi2.Connection", connection.connection.driver_connection)
