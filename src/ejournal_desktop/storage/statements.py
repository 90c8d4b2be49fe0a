"""Statements compiled once and run on the driver itself.

A replay of a school runs hundreds of thousands of small statements, one key in the grid a dozen, and a page of the
journal asks a score of questions: there SQLAlchemy's work per statement is several times that of the database. Errors
of the driver are translated as everywhere.
"""

from __future__ import annotations

import re
from itertools import groupby, repeat
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sqlalchemy import ClauseElement, Connection
    from sqlcipher3 import dbapi2

_DIALECT = SQLiteDialect_pysqlite(paramstyle="named")
_VALUE = re.compile(r":([a-z_][a-z0-9_]*)")
_PLACE = itemgetter(0)

Answer = TypeVar("Answer", bound="tuple[Any, ...]")


class Statement:
    """One statement with named values; ``keys`` name the columns of an INSERT.

    The driver gets the values by their places: it looks up names twice as slowly as the database writes a row.
    """

    __slots__ = ("_fixed", "_in_places", "_placed", "_text", "names")

    def __init__(self, clause: ClauseElement, keys: Sequence[str] | None = None) -> None:
        compiled = clause.compile(dialect=_DIALECT, column_keys=None if keys is None else list(keys))
        self._text = str(compiled)
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}
        places = _VALUE.findall(self._text)
        self.names = tuple(sorted(set(places)))
        if set(places) != set(compiled.params):
            raise ValueError(self._text)
        self._in_places = _VALUE.sub("?", self._text)
        self._placed = _placing(places, self._fixed)

    def run(self, connection: Connection, values: Mapping[str, Any]) -> None:
        """Run the statement inside the transaction of the connection."""
        driver_of(connection).execute(self._in_places, self._placed(values))

    def changes(self, connection: Connection, values: Mapping[str, Any]) -> bool:
        """Run the statement and tell whether it changed any row."""
        return bool(driver_of(connection).execute(self._in_places, self._placed(values)).rowcount)

    def run_many(self, connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run the statement once for each row."""
        driver_of(connection).executemany(self._in_places, map(self._placed, rows))

    def first(self, connection: Connection, values: Mapping[str, Any]) -> tuple[Any, ...] | None:
        """Return the first row, nothing when there is none."""
        row: tuple[Any, ...] | None = driver_of(connection).execute(self._in_places, self._placed(values)).fetchone()
        return row

    def all(self, connection: Connection, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """Return all rows as the driver gives them."""
        rows: list[tuple[Any, ...]] = driver_of(connection).execute(self._in_places, self._placed(values)).fetchall()
        return rows


class Question(Statement, Generic[Answer]):
    """A statement that reads; ``answer`` names its columns in their order.

    All its values are given by who asks, so that several questions can be asked together.
    """

    __slots__ = ("answer",)

    def __init__(self, clause: ClauseElement, answer: type[Answer]) -> None:
        super().__init__(clause)
        if self._fixed:
            raise ValueError(self._text)
        self.answer = answer

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return cast("tuple[str, ...]", self.answer._fields)  # type: ignore[attr-defined]  # every answer is a NamedTuple

    @property
    def text(self) -> str:
        """The statement."""
        return self._text

    def ask(self, connection: Connection, values: Mapping[str, Any]) -> list[Answer]:
        """Return the rows."""
        return list(map(tuple.__new__, repeat(self.answer), self.all(connection, values)))

    def key(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return what the rows depend on besides the content of the database."""
        return (self, *[values[name] for name in self.names])


class Together:
    """Questions that are asked as one statement: a screen takes one look at the database.

    Each stays a subquery of its own, with its own indices and its own order: SQLite keeps the order of a subquery that
    is the only source of its SELECT where nothing is sorted after it. With ``first``, the columns of that question's
    only row are values of the others.
    """

    def __init__(self, *questions: Question[Any], first: Question[Any] | None = None) -> None:
        self._first = first
        self._questions = questions if first is None else (first, *questions)
        self._width = max(len(question.columns) for question in self._questions)
        self._answers = [(question.answer, _columns_of(question)) for question in self._questions]
        arms = [self._arm(place, question) for place, question in enumerate(self._questions)]
        self._text = self._beginning() + " UNION ALL ".join(arms)

    def ask(self, connection: Connection, values: Mapping[str, Any]) -> dict[tuple[Any, ...], list[Any]]:
        """Return the rows of the questions by their keys."""
        found: list[list[Any]] = [[] for _ in self._questions]
        for place, rows in groupby(driver_of(connection).execute(self._text, values).fetchall(), _PLACE):
            answer, columns = self._answers[place]
            found[place] = list(map(tuple.__new__, repeat(answer), map(columns, rows)))
        if self._first is not None:
            values = {**dict.fromkeys(self._first.columns), **(found[0][0]._asdict() if found[0] else {}), **values}
        return {question.key(values): rows for question, rows in zip(self._questions, found, strict=True)}

    def _beginning(self) -> str:
        if self._first is None:
            return ""
        return f"WITH first({', '.join(self._first.columns)}) AS MATERIALIZED ({self._first.text}) "

    def _arm(self, place: int, question: Question[Any]) -> str:
        padding = ", NULL" * (self._width - len(question.columns))
        source = "first" if question is self._first else f"({self._filled(question.text)})"
        return f"SELECT {place}, asked.*{padding} FROM {source} AS asked"  # noqa: S608  texts are constants of queries

    def _filled(self, text: str) -> str:
        """Put the columns of the first question in the places of values."""
        found = () if self._first is None else self._first.columns
        return _VALUE.sub(lambda name: f"(SELECT {name[1]} FROM first)" if name[1] in found else name[0], text)  # noqa: S608  names that the statement itself defines


def _columns_of(question: Question[Any]) -> itemgetter[Any]:
    """Return what cuts the columns of a question out of a row, between its place and the padding."""
    return itemgetter(slice(1, 1 + len(question.columns)))


def _placing(names: Sequence[str], fixed: Mapping[str, Any]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """Return what takes the values of some names, in their order; some are the statement's own."""
    if fixed:
        return lambda values: tuple([values[name] if name in values else fixed[name] for name in names])
    if len(names) > 1:
        return itemgetter(*names)
    return lambda values: tuple([values[name] for name in names])


def driver_of(connection: Connection) -> dbapi2.Connection:
    """Return the driver's connection behind a connection that is inside a transaction."""
    driver: dbapi2.Connection = connection.connection.dbapi_connection
    return driver
