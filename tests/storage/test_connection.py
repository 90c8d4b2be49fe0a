"""How the file is opened, and what a connection of the program can never do (security.md 3.2)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2

from ejournal_desktop.domain.changes import MarkRecorded
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.kernel.identifiers import LessonId, StudentId
from ejournal_desktop.storage.connection import install_authorizer, open_connection
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.errors import (
    DatabaseMissingError,
    DatabaseNewerError,
    JournalClosedError,
    NotADatabaseError,
    SchemaChangedError,
)
from ejournal_desktop.storage.log import SYSTEM
from ejournal_desktop.storage.schema import SCHEMA_VERSION
from support.training_actor import DATABASE_KEY, ToldClock, fixed_actor
from support.training_school import LATE_NOVEMBER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.open_journal import Journal

OTHER_KEY = bytes(range(1, 33))
A_MARK = MarkRecorded(LessonId(600), StudentId(51), 0, "5")


def opened(path: Path, key: bytes = DATABASE_KEY) -> None:
    """Open and close a database as the program does."""
    Database(path, key, ToldClock(LATE_NOVEMBER)).close()


def changed(path: Path, *statements: str) -> None:
    """Run statements as somebody who holds the key but not the program."""
    with closing(open_connection(path, DATABASE_KEY)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 3),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("mmap_size", 0),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("cell_size_check", 1),
        ("trusted_schema", 0),
        ("busy_timeout", 5000),
        ("auto_vacuum", 0),
        ("page_size", 4096),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
    ],
)
def test_every_setting_is_the_one_that_was_decided(database_file: Path, pragma: str, value: object) -> None:
    with closing(open_connection(database_file, DATABASE_KEY)) as connection:
        found = connection.execute(f"PRAGMA {pragma}").fetchone()[0]

    assert str(found) == str(value)


def test_a_reader_cannot_write(database_file: Path) -> None:
    connection = open_connection(database_file, DATABASE_KEY, read_only=True)

    with closing(connection), pytest.raises(dbapi2.OperationalError, match="readonly"):
        connection.execute("UPDATE local_fact SET value = 0")


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH DATABASE 'other.db' AS other",
        "DETACH DATABASE main",
        "DROP TABLE mark",
        "DROP TRIGGER log_entry_in_sequence",
        "DROP INDEX ix_lesson_day",
        "ALTER TABLE mark ADD COLUMN scratch TEXT",
        "CREATE TABLE scratch (words TEXT)",
        "CREATE TRIGGER quiet AFTER INSERT ON mark BEGIN SELECT 1; END",
        "CREATE VIEW seen AS SELECT * FROM mark",
        "UPDATE log_entry SET header = ''",
        "UPDATE log_payload SET payload = ''",
        "DELETE FROM log_entry",
        "DELETE FROM log_payload",
        "PRAGMA writable_schema = ON",
        "PRAGMA key = 'x'",
        "PRAGMA rekey = 'x'",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = OFF",
        "PRAGMA cipher_default_kdf_iter = 1",
        "PRAGMA temp_store = FILE",
        "SELECT load_extension('x')",
    ],
)
@pytest.mark.requirement("S4-1.7")
def test_no_connection_of_the_program_can(journal: Journal, statement: str) -> None:
    journal.record(SYSTEM, A_MARK)

    refusal = pytest.raises(DatabaseError, match=r"not authorized|prohibited|no such function")
    with refusal, journal.database.write(fixed_actor("teacher")) as work:
        work.connection.exec_driver_sql(statement)

    assert journal.rows("SELECT value FROM mark") == [("5",)]


def test_the_authorizer_refuses_a_copy_in_one_statement(database_file: Path, tmp_path: Path) -> None:
    with closing(open_connection(database_file, DATABASE_KEY)) as connection:
        install_authorizer(connection)
        with pytest.raises(dbapi2.DatabaseError, match="authoriz"):
            connection.execute("VACUUM INTO ?", (str(tmp_path / "copy.db"),))

    assert not (tmp_path / "copy.db").exists()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log_entry SET header = 'x'",
        "DELETE FROM log_entry",
        "UPDATE log_payload SET payload = 'x'",
        "DELETE FROM log_payload",
        "REPLACE INTO log_entry SELECT feed, sequence, 'x', signature FROM log_entry",
        "REPLACE INTO log_payload SELECT feed, sequence, salt, 'x' FROM log_payload",
        "INSERT INTO log_entry SELECT feed, sequence + 2, header, signature FROM log_entry",
        "INSERT INTO log_entry SELECT feed, 0, header, signature FROM log_entry",
    ],
)
@pytest.mark.requirement("S4-1.7")
def test_triggers_refuse_to_rewrite_the_log_even_without_the_authorizer(journal: Journal, statement: str) -> None:
    journal.record(SYSTEM, A_MARK)
    before = journal.rows("SELECT * FROM log_entry JOIN log_payload USING (feed, sequence)")

    with journal.bare() as connection, pytest.raises(dbapi2.DatabaseError):
        connection.execute(statement)

    assert journal.rows("SELECT * FROM log_entry JOIN log_payload USING (feed, sequence)") == before


def test_another_key_opens_nothing(database_file: Path) -> None:
    with pytest.raises(NotADatabaseError):
        opened(database_file, OTHER_KEY)


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)])
def test_a_key_of_another_length_is_never_tried(database_file: Path, key: bytes) -> None:
    with pytest.raises(NotADatabaseError):
        open_connection(database_file, key)


@pytest.mark.parametrize("content", [b"no database at all, but longer than a page header is" * 200, bytes(8192)])
def test_a_foreign_file_is_no_journal(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.db"
    path.write_bytes(content)

    with pytest.raises(NotADatabaseError):
        opened(path)
    assert path.read_bytes() == content


def test_a_database_in_clear_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "clear.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE student (surname TEXT)")
    content = path.read_bytes()

    with pytest.raises(NotADatabaseError):
        opened(path)
    assert path.read_bytes() == content


def test_a_missing_file_is_named_and_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissingError):
        opened(tmp_path / "journal.db")

    assert not (tmp_path / "journal.db").exists()


def test_an_empty_file_is_no_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.touch()

    with pytest.raises(TrustError):
        opened(path)


def test_a_database_of_a_newer_program_is_refused_with_both_versions(database_file: Path) -> None:
    changed(database_file, f"PRAGMA user_version = {SCHEMA_VERSION + 4}")

    with pytest.raises(DatabaseNewerError) as refusal:
        opened(database_file)

    assert refusal.value.fields == {"found": SCHEMA_VERSION + 4, "known": SCHEMA_VERSION}


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER log_entry_delete_refused",
        "DROP TRIGGER log_entry_in_sequence",
        "CREATE TABLE scratch (words TEXT)",
        "ALTER TABLE mark ADD COLUMN scratch TEXT",
        "DROP INDEX ix_lesson_day",
        "CREATE TRIGGER quiet AFTER INSERT ON mark BEGIN SELECT 1; END",
    ],
)
@pytest.mark.requirement("S4-1.7")
def test_altered_tables_or_triggers_are_seen_at_the_door(database_file: Path, statement: str) -> None:
    opened(database_file)
    changed(database_file, statement)

    with pytest.raises(SchemaChangedError):
        opened(database_file)


def test_the_file_holds_nothing_that_can_be_read(journal: Journal) -> None:
    journal.database.checkpoint()
    content = journal.path.read_bytes()

    assert not content.startswith(b"SQLite format 3")
    assert b"CREATE TABLE" not in content


@pytest.mark.parametrize(
    "call", [Database.writes_from_outside, Database.checkpoint, partial(Database.note, fact="seen")]
)
def test_a_closed_base_is_opened_by_no_late_call(journal: Journal, call: Callable[..., object]) -> None:
    journal.database.close()
    journal.path.unlink()  # whoever opens the base would make the file anew

    with pytest.raises(JournalClosedError):
        call(journal.database)

    assert not journal.path.exists()
