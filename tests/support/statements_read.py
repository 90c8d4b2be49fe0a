"""What a service asks of the database: the statements that read, as the driver sees them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import event

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ejournal_desktop.services.session import Session

READING = ("SELECT", "WITH")


def statements_read(session: Session, act: Callable[[], object]) -> int:
    """Return how many statements an act reads by."""
    with _traced(session) as statements:
        act()
    return sum(statement.lstrip().startswith(READING) for statement in statements)


@contextmanager
def _traced(session: Session) -> Iterator[list[str]]:
    statements: list[str] = []
    pool = session.database._readers.pool

    def begin(connection: object, *_: object) -> None:
        connection.set_trace_callback(statements.append)  # type: ignore[attr-defined]  # the driver has no types

    def end(connection: object, *_: object) -> None:
        connection.set_trace_callback(None)  # type: ignore[attr-defined]  # the driver has no types

    event.listen(pool, "checkout", begin)
    event.listen(pool, "checkin", end)
    try:
        yield statements
    finally:
        event.remove(pool, "checkout", begin)
        event.remove(pool, "checkin", end)
