"""The open database of one vault: one writer, read-only readers, heads of the feeds in memory."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any

from sqlalchemy import StaticPool, create_engine, event, insert
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from ejournal_desktop.domain.changes_exchange import BundleTaken
from ejournal_desktop.storage.connection import install_authorizer, open_connection
from ejournal_desktop.storage.errors import (
    DatabaseMissingError,
    DatabaseNewerError,
    JournalClosedError,
    SchemaChangedError,
    translated_database_errors,
)
from ejournal_desktop.storage.local_facts import note_fact
from ejournal_desktop.storage.log import SYSTEM, LogWriter
from ejournal_desktop.storage.merging import bring_together
from ejournal_desktop.storage.queries.log_heads import held_heads
from ejournal_desktop.storage.reading import snapshot
from ejournal_desktop.storage.schema import SCHEMA_VERSION, create_schema, expected_digest, schema_digest
from ejournal_desktop.storage.statements import driver_of
from ejournal_desktop.storage.tables.log import LocalFactRow
from ejournal_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.storage.log import Actor
    from ejournal_desktop.storage.merging import MergedLog
    from ejournal_desktop.storage.reading import Snapshot

READERS = 3


def create_database(path: Path, key: bytes, *, device: int) -> None:
    """Create an empty encrypted database for a device number.

    Raises:
        DeviceError: the folder is read-only or full.
    """
    engine = _engine(lambda: open_connection(path, key), "BEGIN IMMEDIATE", StaticPool)
    try:
        with translated_database_errors(), engine.begin() as connection:
            create_schema(connection)
            connection.execute(
                insert(LocalFactRow), [{"name": "device", "value": device}, {"name": "next_counter", "value": 1}]
            )
        with translated_database_errors(), engine.connect() as connection:
            _checkpoint(connection)
    finally:
        engine.dispose()


class Database:
    """The journal of one data folder. One thread writes; any thread may read."""

    def __init__(self, path: Path, key: bytes, clock: Clock) -> None:
        """Open and check the database.

        Raises:
            DatabaseMissingError: there is no file at ``path``.
            DatabaseNewerError: a newer program wrote it.
            SchemaChangedError: tables or triggers were altered outside the program.
            TrustError: no database, another key, or damage.
            DeviceError: read-only, held, full or faulty disk.
        """
        if not path.exists():
            raise DatabaseMissingError
        self._path = path
        self._clock = clock
        self._turn = Lock()
        self._is_closed = False
        self._writer = _engine(lambda: _guarded(open_connection(path, key)), "BEGIN IMMEDIATE", StaticPool)
        self._readers = _engine(
            lambda: _guarded(open_connection(path, key, read_only=True)),
            "BEGIN",
            QueuePool,
            pool_size=READERS,
            pool_use_lifo=True,  # the connection that read last has pages and answers at hand
        )
        try:
            with translated_database_errors(), self._writer.begin() as connection:
                _assert_schema(connection)
                self._log = LogWriter(connection)
        except BaseException:
            self._dispose()
            raise

    @property
    def device(self) -> int:
        """The 23-bit number of this device incarnation."""
        return self._log.device

    @property
    def path(self) -> Path:
        """The database file."""
        return self._path

    @property
    def is_closed(self) -> bool:
        """Whether the file was let go of: after a restore or a new key it is no longer the journal."""
        return self._is_closed

    @contextmanager
    def read(self) -> Iterator[Snapshot]:
        """Give a consistent view of the data; nothing can be written through it.

        Raises:
            JournalClosedError: the file was let go of.
        """
        self._require_open()
        with translated_database_errors(), self._readers.begin() as connection:
            yield snapshot(connection)

    @contextmanager
    def write(self, actor: Actor) -> Iterator[UnitOfWork]:
        """Give a unit of work for one act of a person: committed at the end, undone by any error.

        Acts of different threads, such as a key in the grid and a finished archive, follow one another.

        Raises:
            JournalClosedError: the file was let go of.
        """
        with translated_database_errors(), self._turn:
            self._require_open()  # only here nobody closes it meanwhile
            try:
                with self._writer.begin() as connection:
                    yield UnitOfWork(connection, self._log, self._clock, actor)
            except BaseException:  # the commit too may fail, on a full disk
                self._log.forget()
                raise

    def merge(self, actor: Actor, merged: MergedLog, *, sender: int, number: int) -> None:
        """Take in a bundle of another computer: its entries, the state that follows, and a word that it is held now.

        The log as it shall be must hold everything that stands here; what was written since it was looked at makes the
        whole be found out anew. Either all of it is stored and reads back as it was meant, or nothing.

        Args:
            actor: who takes it in.
            merged: the whole log as it shall be, and the fold of it.
            sender: the device number of the computer that made the bundle.
            number: the number of the bundle.

        Raises:
            JournalGrewError: something was written since the log was looked at; nothing was changed.
            DatabaseDamagedError: log or state do not read back as they were meant; nothing was changed.
            JournalClosedError: the file was let go of.
        """
        with self.write(actor) as work:
            bring_together(work, merged)
            self._log.catch_up(work.connection)
            work.record(SYSTEM, [BundleTaken(sender, number, held_heads(work, self.device))])

    def note(self, fact: str) -> None:
        """Remember something about this computer that is no act of a person and stands in no log.

        Raises:
            JournalClosedError: the file was let go of.
        """
        with translated_database_errors(), self._turn:
            self._require_open()
            with self._writer.begin() as connection:
                note_fact(connection, fact)

    def writes_from_outside(self) -> int:
        """Return a number that is another one as soon as anybody but this database object has written to the file.

        Raises:
            JournalClosedError: the file was let go of.
        """
        with translated_database_errors(), self._turn:
            self._require_open()
            with self._writer.connect() as connection:
                (version,) = driver_of(connection).execute("PRAGMA data_version").fetchone()
        return int(version)

    def checkpoint(self) -> None:
        """Move everything from the write-ahead log into the database file, so that a copy of it is complete.

        Raises:
            JournalClosedError: the file was let go of.
        """
        with translated_database_errors(), self._turn:
            self._require_open()
            with self._writer.connect() as connection:
                _checkpoint(connection)

    def close(self) -> None:
        """Checkpoint and close all connections; a second time does nothing.

        Raises:
            DeviceError: the disk is faulty; the connections are closed, and the next log-in moves what was not moved.
        """
        with self._turn:
            if self._is_closed:
                return
            self._is_closed = True
            try:
                with translated_database_errors(), self._writer.connect() as connection:
                    _checkpoint(connection)
            finally:
                self._dispose()

    def _require_open(self) -> None:
        """A page that asks late must not open the base again behind a locked journal."""
        if self._is_closed:
            raise JournalClosedError

    def _dispose(self) -> None:
        self._readers.dispose()
        self._writer.dispose()


def _engine(creator: Callable[[], Any], begin: str, pool: type[Any], **options: Any) -> Engine:
    engine = create_engine("sqlite://", module=dbapi2, creator=creator, poolclass=pool, hide_parameters=True, **options)

    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "begin", _begin)
    return engine


def _guarded(connection: dbapi2.Connection) -> dbapi2.Connection:
    install_authorizer(connection)
    return connection


def _assert_schema(connection: Connection) -> None:
    found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if found > SCHEMA_VERSION:
        raise DatabaseNewerError(found=found, known=SCHEMA_VERSION)
    if schema_digest(connection) != expected_digest():
        raise SchemaChangedError


def _checkpoint(connection: Connection) -> None:
    # Past SQLAlchemy, which would open a transaction, and a checkpoint is refused inside one.
    driver_of(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
