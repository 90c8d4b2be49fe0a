"""One SQLCipher connection as security.md 3.2 orders it: raw key first, pragmas, assertions, authorizer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from ejournal_desktop.storage.errors import NotADatabaseError, translated_database_errors
from ejournal_desktop.storage.tables.log import LOG_TABLES

if TYPE_CHECKING:
    from pathlib import Path

KEY_BYTES = 32
CLEAR_HEADER = b"SQLite format 3\x00"
OLDEST_SQLITE = (3, 51, 3)
PAGE_SIZE = 4096

WRITER_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = EXTRA",
    "wal_autocheckpoint = 1000",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
)
COMMON_PRAGMAS = (
    "temp_store = MEMORY",
    "secure_delete = ON",
    "mmap_size = 0",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "busy_timeout = 5000",
)
EXPECTED = {"temp_store": 2, "secure_delete": 1, "mmap_size": 0, "recursive_triggers": 1, "auto_vacuum": 0}

# SQLAlchemy asks for read_uncommitted once per engine.
_ALLOWED_PRAGMAS = frozenset(
    {
        "read_uncommitted",
        "wal_checkpoint",
        "data_version",
        "user_version",
        "integrity_check",
        "cipher_integrity_check",
        "foreign_key_check",
        "query_only",
    }
)
_FORBIDDEN_ACTIONS = frozenset(
    {
        dbapi2.SQLITE_ATTACH,
        dbapi2.SQLITE_DETACH,
        dbapi2.SQLITE_ALTER_TABLE,
        dbapi2.SQLITE_DROP_TABLE,
        dbapi2.SQLITE_DROP_TRIGGER,
        dbapi2.SQLITE_DROP_INDEX,
        dbapi2.SQLITE_DROP_VIEW,
        dbapi2.SQLITE_CREATE_TRIGGER,
        dbapi2.SQLITE_CREATE_TABLE,
        dbapi2.SQLITE_CREATE_VIEW,
        dbapi2.SQLITE_CREATE_VTABLE,
    }
)


def open_connection(path: Path, key: bytes, *, read_only: bool = False) -> dbapi2.Connection:
    """Open an encrypted database with its raw 32-byte key.

    Raises:
        NotADatabaseError: the file is in clear, foreign, or encrypted with another key.
        DeviceError: the folder is read-only, held or full.
    """
    if len(key) != KEY_BYTES:
        raise NotADatabaseError
    if is_clear(path):
        raise NotADatabaseError
    with translated_database_errors():
        connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=256)
        try:
            _prepare(connection, key, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def is_clear(path: Path) -> bool:
    """Tell whether the file is an unencrypted SQLite database."""
    if not path.exists() or path.stat().st_size == 0:
        return False
    with path.open("rb") as file:
        return file.read(len(CLEAR_HEADER)) == CLEAR_HEADER


def _prepare(connection: dbapi2.Connection, key: bytes, *, read_only: bool) -> None:
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_memory_security = OFF")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    for pragma in (*COMMON_PRAGMAS, *(("query_only = ON",) if read_only else WRITER_PRAGMAS)):
        connection.execute(f"PRAGMA {pragma}")
    _assert_settings(connection)


def _assert_settings(connection: dbapi2.Connection) -> None:
    cipher = str(_value(connection, "cipher_version"))
    sqlite = tuple(int(part) for part in dbapi2.sqlite_version.split("."))
    is_right = (
        cipher.startswith("4")
        and sqlite >= OLDEST_SQLITE
        and int(_value(connection, "page_size")) == PAGE_SIZE
        and _value(connection, "cipher_hmac_algorithm") == "HMAC_SHA512"
        and all(_value(connection, name) == value for name, value in EXPECTED.items())
    )
    if not is_right:
        raise NotADatabaseError


def _value(connection: dbapi2.Connection, pragma: str) -> Any:
    return connection.execute(f"PRAGMA {pragma}").fetchone()[0]


def install_authorizer(connection: dbapi2.Connection) -> None:
    """Deny what no ordinary work needs: foreign files, schema changes, rewriting the log (security.md D-24)."""
    connection.set_authorizer(_authorize)


def _authorize(action: int, first: str | None, second: str | None, *_: object) -> int:
    if action in _FORBIDDEN_ACTIONS:
        return int(dbapi2.SQLITE_DENY)
    if action in {dbapi2.SQLITE_UPDATE, dbapi2.SQLITE_DELETE} and first in LOG_TABLES:
        return int(dbapi2.SQLITE_DENY)
    if action == dbapi2.SQLITE_PRAGMA and first not in _ALLOWED_PRAGMAS:
        return int(dbapi2.SQLITE_DENY)
    if action == dbapi2.SQLITE_FUNCTION and second == "load_extension":
        return int(dbapi2.SQLITE_DENY)
    return int(dbapi2.SQLITE_OK)
