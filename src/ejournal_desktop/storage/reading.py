"""What queries need: a connection inside a transaction. It never leaves a service method."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Reading:
    """A consistent view of the database."""

    connection: Connection


@dataclass(frozen=True, slots=True)
class Snapshot(Reading):
    """A reading in which nothing is written, so that what was asked once need not be asked again."""

    answers: dict[tuple[Any, ...], Any] = field(default_factory=dict, init=False, repr=False, compare=False)


def answered_once(
    query: Callable[Concatenate[Reading, Asked], Answer],
) -> Callable[Concatenate[Reading, Asked], Answer]:
    """Keep the answers of a query as long as a snapshot lives; arguments must be hashable, nobody may alter an answer.

    A volume of a class group reads twenty pages with one roster.
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
