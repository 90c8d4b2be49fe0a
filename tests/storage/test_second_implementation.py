"""Another maker's reader of SQLCipher files opens the journal: the way out if ours is given up (security.md D-27)."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import apsw
import pytest

from ejournal_desktop.domain.changes import MarkRecorded
from ejournal_desktop.kernel.identifiers import LessonId, StudentId
from ejournal_desktop.storage.log import SYSTEM
from support.training_actor import DATABASE_KEY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from support.open_journal import Journal


def rows_elsewhere(path: Path, key: bytes, statement: str) -> Sequence[tuple[object, ...]]:
    """Return what SQLite3 Multiple Ciphers reads from a file under a raw key."""
    with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as connection:
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        return list(connection.execute(statement))


def test_another_implementation_reads_log_and_state_of_the_journal(journal: Journal) -> None:
    journal.record(SYSTEM, MarkRecorded(LessonId(600), StudentId(51), 0, "5"))
    journal.database.checkpoint()

    marks = rows_elsewhere(journal.path, DATABASE_KEY, "SELECT lesson_id, student_id, value FROM mark")

    assert marks == journal.rows("SELECT lesson_id, student_id, value FROM mark") != []
    assert rows_elsewhere(journal.path, DATABASE_KEY, "SELECT count(*) FROM log_entry")[0][0] == 1
    assert rows_elsewhere(journal.path, DATABASE_KEY, "PRAGMA integrity_check") == [("ok",)]


def test_it_needs_the_key(journal: Journal) -> None:
    with pytest.raises(apsw.NotADBError):
        rows_elsewhere(journal.path, bytes(32), "SELECT count(*) FROM log_entry")
