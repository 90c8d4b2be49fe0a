"""Copying an open database whole, and what a restored copy needs before it may go on (security.md D-28, D-35)."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import StaticPool, create_engine
from sqlcipher3 import dbapi2

from ejournal_desktop.storage.connection import open_connection
from ejournal_desktop.storage.errors import DatabaseDamagedError, translated_database_errors
from ejournal_desktop.storage.generations import remove_generation
from ejournal_desktop.storage.local_facts import JOINED
from ejournal_desktop.storage.queries.integrity import is_database_sound
from ejournal_desktop.storage.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def copy_database(path: Path, key: bytes, target: Path) -> None:
    """Write a complete copy of a database, which others may be using, under the same key.

    Raises:
        DeviceError: the disk is full or faulty; nothing is left of the copy.
    """
    remove_generation(target)
    try:
        with (
            translated_database_errors(),
            closing(open_connection(path, key, read_only=True)) as source,
            closing(open_connection(target, key)) as copy,
        ):
            source.backup(copy)
            copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except BaseException:
        remove_generation(target)
        raise


@contextmanager
def sound_copy(path: Path, key: bytes) -> Iterator[Reading]:
    """Give a copy that nobody else uses, after its file was checked.

    Raises:
        DatabaseDamagedError: a page or the structure is not whole.
        TrustError: another key, or no database at all.
    """
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: open_connection(path, key, read_only=True),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    try:
        with translated_database_errors(), engine.connect() as connection:
            reading = Reading(connection)
            if not is_database_sound(reading):
                raise DatabaseDamagedError
            yield reading
    finally:
        engine.dispose()


def start_incarnation(path: Path, key: bytes, *, device: int, is_joined: bool = False) -> None:
    """Give a copied database the number of a new device: no feed of the former one goes on (security.md D-35).

    With ``is_joined`` the copy is for a further computer of the school, otherwise for the main one.

    Raises:
        DeviceError: the disk is full or faulty.
    """
    with translated_database_errors(), closing(open_connection(path, key)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE local_fact SET value = ? WHERE name = 'device'", (device,))
        connection.execute("UPDATE local_fact SET value = 1 WHERE name = 'next_counter'")
        connection.execute("DELETE FROM local_fact WHERE name LIKE 'heads@_%' ESCAPE '@'")  # sealed at another base
        connection.execute("DELETE FROM local_fact WHERE name = ?", (JOINED,))
        if is_joined:
            connection.execute("INSERT INTO local_fact (name, value) VALUES (?, 1)", (JOINED,))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
