"""The tables and triggers as one text, its digest, and its version number."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import create_engine
from sqlcipher3 import dbapi2

from ejournal_desktop.storage.tables.access import AccessEventRow
from ejournal_desktop.storage.tables.base import Base
from ejournal_desktop.storage.tables.board import DocumentRow
from ejournal_desktop.storage.tables.classes import ClassGroupRow
from ejournal_desktop.storage.tables.control import ControlPageRow
from ejournal_desktop.storage.tables.custody import CarrierRow
from ejournal_desktop.storage.tables.desk import GuardianRow
from ejournal_desktop.storage.tables.duties import DutyOrderRow
from ejournal_desktop.storage.tables.exchange import AdmittedWorkstationRow
from ejournal_desktop.storage.tables.lessons import LessonRow
from ejournal_desktop.storage.tables.log import LOCAL_TABLES, LOG_TABLES, LogEntryRow
from ejournal_desktop.storage.tables.school import SchoolRow
from ejournal_desktop.storage.tables.teaching import MarkCommentRow
from ejournal_desktop.storage.tables.year import YearPartRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Table

SCHEMA_VERSION = 1
HEAD_REVISION = "0001"

_REVISION_TABLE = "alembic_version"

# Naming a row class of each module makes all tables known to the metadata.
AREAS = (
    DutyOrderRow,
    LogEntryRow,
    SchoolRow,
    ClassGroupRow,
    LessonRow,
    MarkCommentRow,
    GuardianRow,
    CarrierRow,
    ControlPageRow,
    AccessEventRow,
    AdmittedWorkstationRow,
    DocumentRow,
    YearPartRow,
)

_TRIGGERS = (
    *(
        f"CREATE TRIGGER {table}_{act.lower()}_refused BEFORE {act} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'the log is insert only'); END"
        for table in LOG_TABLES
        for act in ("UPDATE", "DELETE")
    ),
    """CREATE TRIGGER log_entry_in_sequence BEFORE INSERT ON log_entry
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM log_entry WHERE feed = NEW.feed)
    BEGIN SELECT RAISE(ABORT, 'the log has no gaps'); END""",
)


def state_tables() -> Sequence[Table]:
    """Return the tables whose rows are a fold of the log, in a fixed order."""
    return [table for table in Base.metadata.sorted_tables if table.name not in LOCAL_TABLES]


def create_schema(connection: Connection) -> None:
    """Create all tables and triggers in an empty database."""
    Base.metadata.create_all(connection)
    for trigger in _TRIGGERS:
        connection.exec_driver_sql(trigger)
    connection.exec_driver_sql(f"CREATE TABLE {_REVISION_TABLE} (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql(f"INSERT INTO {_REVISION_TABLE} VALUES ('{HEAD_REVISION}')")  # noqa: S608  constants
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def schema_digest(connection: Connection) -> str:
    """Return the SHA-256 of the schema as the database spells it, white space and Alembic's own table apart."""
    rows = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_schema "
        "WHERE name NOT LIKE 'sqlite_%' AND tbl_name <> 'alembic_version' ORDER BY type, name"
    )
    text = "\n".join(f"{kind} {name} {' '.join((sql or '').split())}" for kind, name, sql in rows)
    return sha256(text.encode()).hexdigest()


def schema_script(connection: Connection) -> str:
    """Return the statements that make the same tables, indexes and triggers in another empty database."""
    rows = connection.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    return ";\n".join(sql for (sql,) in rows)


@cache
def expected_digest() -> str:
    """Return the digest of the schema this program makes."""
    engine = create_engine("sqlite://", module=dbapi2)
    with engine.connect() as connection:
        create_schema(connection)
        digest = schema_digest(connection)
    engine.dispose()
    return digest
