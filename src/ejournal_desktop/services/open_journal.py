"""The journal that stays open behind the log-in page while something is finished there."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.storage.database import Database


class LingeringJournal:
    """Lets a job go on after a lock; whoever signs in meanwhile works at the same open database.

    Two open databases of one file in one process would each know other ends of the log.
    """

    def __init__(self) -> None:
        self._turn = Lock()
        self._database: Database | None = None
        self._holders = 0

    def keep(self, database: Database) -> None:
        """Keep the database of a locked session open until ``let_go``."""
        with self._turn:
            if self._database is not database:
                self._database, self._holders = database, 1

    def joined(self, path: Path) -> Database | None:
        """Return the database that is still open, for one more session; nothing where there is none."""
        with self._turn:
            if self._database is None or self._database.is_closed or self._database.path != path:
                return None
            self._holders += 1
            return self._database

    def close(self) -> None:
        """Close the database that is still open, whoever meant to: the program ends."""
        with self._turn:
            database, self._database, self._holders = self._database, None, 0
        if database is not None:
            database.close()

    def let_go(self, database: Database) -> None:
        """Close the database of a session unless another one needs it."""
        with self._turn:
            if self._database is database:
                self._holders -= 1
                if self._holders > 0:
                    return
                self._database = None
        database.close()
