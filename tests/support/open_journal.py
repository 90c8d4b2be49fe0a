"""An open encrypted database for tests of the storage room."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ejournal_desktop.domain.people import Role
from ejournal_desktop.storage.connection import open_connection
from support.training_actor import DATABASE_KEY, fixed_actor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlcipher3 import dbapi2

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.database import Database
    from ejournal_desktop.storage.log import LogScope
    from support.training_actor import ToldClock


@dataclass(frozen=True)
class Journal:
    """An open database with its clock; ``path`` is this test's own file."""

    path: Path
    database: Database
    clock: ToldClock

    def record(self, scope: LogScope, *changes: Change) -> None:
        """Write one act of a teacher."""
        with self.database.write(fixed_actor(Role.TEACHER)) as work:
            work.record(scope, changes)

    def rows(self, statement: str) -> Sequence[tuple[Any, ...]]:
        """Return what the database holds, as the program itself would read it."""
        with self.database.read() as reading:
            return [tuple(row) for row in reading.connection.exec_driver_sql(statement)]

    @contextmanager
    def bare(self) -> Iterator[dbapi2.Connection]:
        """Give the database without the authorizer, as a holder of the key may open it."""
        with closing(open_connection(self.path, DATABASE_KEY)) as connection:
            yield connection
