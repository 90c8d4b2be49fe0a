"""What queries need: a connection inside a transaction. It never leaves a service method.

What was asked once is not asked again as long as nobody writes more than daily records. SQLite itself tells when
somebody wrote, this computer or another process: ``PRAGMA data_version`` changes for a connection with every commit of
any other connection, and the connections that read never write. What it was that was written tells ``storage.settled``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from ejournal_desktop.storage.settled import settled_number
from ejournal_desktop.storage.statements import driver_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.storage.statements import Question, Together

MOST_ANSWERS = 400
"""Answers that are kept between two screens; a page of the journal needs about twelve."""

_KEPT = "answers"

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
Named = TypeVar("Named", bound="tuple[Any, ...]")
Answers = dict[tuple[Any, ...], Any]


@dataclass(frozen=True, slots=True)
class _Kept:
    """Answers that hold as long as the database is at this version, or what is settled has this number."""

    version: tuple[int]
    settled: int
    answers: Answers


@dataclass(frozen=True, slots=True)
class Reading:
    """A consistent view of the database."""

    connection: Connection

    def ask(self, question: Question[Named], values: Mapping[str, Any]) -> list[Named]:
        """Return the rows of a question."""
        return question.ask(self.connection, values)

    def ask_together(self, questions: Together, values: Mapping[str, Any]) -> None:
        """Get the rows of questions that follow in one statement; not here, where something is being written."""


@dataclass(frozen=True, slots=True)
class Snapshot(Reading):
    """A reading in which nothing is written, so that what was asked once need not be asked again."""

    answers: Answers = field(repr=False, compare=False)
    rows: Answers = field(default_factory=dict, init=False, repr=False, compare=False)

    def ask(self, question: Question[Named], values: Mapping[str, Any]) -> list[Named]:
        """Return the rows of a question, those that were got together with others where they were."""
        known: list[Named] | None = self.rows.get(question.key(values))
        return question.ask(self.connection, values) if known is None else known

    def ask_together(self, questions: Together, values: Mapping[str, Any]) -> None:
        """Get the rows of questions that follow in one statement."""
        self.rows.update(questions.ask(self.connection, values))


def snapshot(connection: Connection) -> Snapshot:
    """Return a reading over a transaction that has just begun, with the answers that still hold."""
    version = driver_of(connection).execute("PRAGMA data_version").fetchone()
    known: _Kept | None = connection.info.get(_KEPT)
    if known is None or known.version != version or len(known.answers) > MOST_ANSWERS:
        known = connection.info[_KEPT] = _kept(known, version, settled_number(connection))
    return Snapshot(connection, known.answers)


def _kept(known: _Kept | None, version: tuple[int], settled: int) -> _Kept:
    if known is None or known.settled != settled or len(known.answers) > MOST_ANSWERS:
        return _Kept(version, settled, {})
    return _Kept(version, settled, known.answers)


def answered_once(
    query: Callable[Concatenate[Reading, Asked], Answer],
) -> Callable[Concatenate[Reading, Asked], Answer]:
    """Keep the answers of a query as long as nobody writes more than daily records, which it must not read.

    Arguments must be hashable, and nobody may alter an answer.
    """

    @wraps(query)
    def ask(reading: Reading, /, *key: Asked.args, **more: Asked.kwargs) -> Answer:
        if not isinstance(reading, Snapshot):
            return query(reading, *key, **more)
        asked = (query, *key, *more.items())
        if asked not in reading.answers:
            reading.answers[asked] = query(reading, *key, **more)
        answer: Answer = reading.answers[asked]
        return answer

    return ask
