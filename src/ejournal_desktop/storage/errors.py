"""Driver failures in words of the house: the environment's fault is told apart from ours (security.md D-23)."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from ejournal_desktop.kernel.errors import AppError, ConflictError, DeviceError, RuleError, TrustError

if TYPE_CHECKING:
    from collections.abc import Iterator

PRIMARY_CODE = 0xFF
_TAKEN = "UNIQUE constraint failed"


class DatabaseBusyError(DeviceError):
    """Another process holds the database."""

    code: ClassVar[str] = "database_busy"


class DatabaseReadOnlyError(DeviceError):
    """The folder of the database cannot be written."""

    code: ClassVar[str] = "database_read_only"


class DatabaseFullError(DeviceError):
    """No room is left on the disk; the last state is intact."""

    code: ClassVar[str] = "database_full"


class DatabaseFaultError(DeviceError):
    """The disk reports a fault; ``number`` is SQLite's result code."""

    code: ClassVar[str] = "database_fault"


class JournalClosedError(ConflictError):
    """The journal was closed meanwhile: its person left, or it got another file."""

    code: ClassVar[str] = "journal_closed"


class JournalGrewError(ConflictError):
    """Something was written since the log was looked at: what was to follow from it must be found out anew."""

    code: ClassVar[str] = "journal_grew"


class YearClosedError(RuleError):
    """The school year of the class group is over: what is kept of it does not change any more (S4-5.1d)."""

    code: ClassVar[str] = "year_closed"


class MainComputerOnlyError(RuleError):
    """Only the main computer of the school may write this (security.md D-17)."""

    code: ClassVar[str] = "main_computer_only"


class DatabaseMissingError(TrustError):
    """The vault points at a database file that is not there."""

    code: ClassVar[str] = "database_missing"


class DatabaseDamagedError(TrustError):
    """The file is damaged."""

    code: ClassVar[str] = "database_damaged"


class NotADatabaseError(TrustError):
    """The file is no database of this vault: foreign, in clear, or encrypted with another key."""

    code: ClassVar[str] = "not_a_database"


class DatabaseNewerError(TrustError):
    """A newer program wrote the database; ``found`` and ``known`` are schema versions."""

    code: ClassVar[str] = "database_newer"


class SchemaChangedError(TrustError):
    """Tables or triggers are not those of this program: somebody altered the database outside of it."""

    code: ClassVar[str] = "schema_changed"


class RecordExistsError(ConflictError):
    """A record with this identity exists already."""

    code: ClassVar[str] = "record_exists"


_BY_RESULT: dict[int, type[AppError]] = {
    dbapi2.SQLITE_BUSY: DatabaseBusyError,
    dbapi2.SQLITE_LOCKED: DatabaseBusyError,
    dbapi2.SQLITE_READONLY: DatabaseReadOnlyError,
    dbapi2.SQLITE_CANTOPEN: DatabaseReadOnlyError,
    dbapi2.SQLITE_FULL: DatabaseFullError,
    dbapi2.SQLITE_CORRUPT: DatabaseDamagedError,
    dbapi2.SQLITE_NOTADB: NotADatabaseError,
}


# A backup and a function that copies, such as sqlcipher_export, hand the cause on in words alone.
_BY_WORDS = {"database or disk is full": dbapi2.SQLITE_FULL, "disk I/O error": dbapi2.SQLITE_IOERR}


def _translated(error: BaseException) -> AppError | None:
    result = _BY_WORDS.get(str(error)) or getattr(error, "sqlite_errorcode", None)
    if result is None:
        return None
    kind = _BY_RESULT.get(result & PRIMARY_CODE)
    if kind is not None:
        return kind()
    if result & PRIMARY_CODE == dbapi2.SQLITE_IOERR:
        return DatabaseFaultError(number=result)
    # The driver gives no extended codes: a broken rule of a table, unlike a key that is taken, is a mistake of ours.
    return RecordExistsError() if str(error).startswith(_TAKEN) else None


@contextmanager
def translated_database_errors() -> Iterator[None]:
    """Turn driver errors with a known cause into errors of the house; a mistake of ours passes unchanged."""
    try:
        yield
    except DBAPIError as error:
        known = _translated(error.orig) if error.orig is not None else None
        if known is None:
            raise
        raise known from None
    except dbapi2.Error as error:
        known = _translated(error)
        if known is None:
            raise
        raise known from None
