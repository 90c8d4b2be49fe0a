"""The one mechanism for migrating, re-keying and restoring: a new database file beside the old one (security.md D-25).

Build ``journal-<n+1>.db``, verify it, let the vault point at it, keep the old file for 30 days, or destroy it at once
where the key changes. A crash at any instant leaves a vault that points at a complete file; what was half built, and
what was to be destroyed and still stands, goes at the next start.
"""

from __future__ import annotations

import os
import re
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from alembic import command
from alembic.config import Config
from sqlalchemy import StaticPool, create_engine, text
from sqlcipher3 import dbapi2

from ejournal_desktop.files.durable import flush_folder, translated_os_errors, write_durably
from ejournal_desktop.readmodels.archive import state_digest
from ejournal_desktop.storage.connection import open_connection
from ejournal_desktop.storage.errors import (
    DatabaseDamagedError,
    DatabaseMissingError,
    DatabaseNewerError,
    translated_database_errors,
)
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state
from ejournal_desktop.storage.reading import Reading
from ejournal_desktop.storage.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.readmodels.archive import LogFeed

REVISIONS = Path(__file__).parent / "migrations"
KEPT_DAYS: Final = 30
_NAME = re.compile(r"journal-(\d+)\.db(-wal|-shm)?")
_CONDEMNED: Final = "destroy-"


def next_name(current: str) -> str:
    """Return the name of the generation after a database file such as ``journal-1.db``.

    Raises:
        DatabaseMissingError: the name is none of ours.
    """
    return f"journal-{_number(current) + 1}.db"


def needs_migration(path: Path, key: bytes) -> bool:
    """Tell whether an older program made the database."""
    with closing(open_connection(path, key, read_only=True)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0]) < SCHEMA_VERSION


def require_known_schema(path: Path, key: bytes) -> None:
    """Refuse a database that a newer program made.

    Raises:
        DatabaseNewerError: with both numbers.
        TrustError: another key, or no database at all.
    """
    with closing(open_connection(path, key, read_only=True)) as connection:
        found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if found > SCHEMA_VERSION:
        raise DatabaseNewerError(found=found, known=SCHEMA_VERSION)


def build_generation(old: Path, new: Path, *, old_key: bytes, new_key: bytes, revisions: Path = REVISIONS) -> None:
    """Build a complete, verified copy of a database under its own key and bring it to the newest schema.

    Raises:
        DatabaseDamagedError: the copy is not what the original is; the original is untouched.
        DeviceError: the disk is full or faulty; nothing is left of the copy.
    """
    remove_generation(new)
    try:
        with translated_database_errors():
            _export(old, new, old_key=old_key, new_key=new_key)
            _migrate(new, new_key, revisions)
            _verify(old, new, old_key=old_key, new_key=new_key)
        with translated_os_errors():
            flush_folder(new.parent)
    except BaseException:
        remove_generation(new)
        raise


def remove_generation(path: Path) -> None:
    """Delete a database file with its log files."""
    with translated_os_errors():
        for suffix in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def remove_half_built(folder: Path, current: str) -> None:
    """Delete what a crash left of generations after the current one."""
    for path in folder.iterdir():
        found = _NAME.fullmatch(path.name)
        if found is not None and int(found.group(1)) > _number(current):
            with translated_os_errors():
                path.unlink(missing_ok=True)


def stamp_left(path: Path, now: datetime) -> None:
    """Note on a generation when the vault stops pointing at it: it is kept for 30 days from then on."""
    with translated_os_errors():
        os.utime(path, (now.timestamp(), now.timestamp()))


def remove_expired(folder: Path, current: str, key: bytes, now: datetime) -> None:
    """Delete generations that the vault left more than 30 days ago, once the current one was read and found sound.

    Raises:
        DatabaseDamagedError: the current one is not sound; every older one stays.
        DeviceError: the folder cannot be written.
    """
    limit = (now - timedelta(days=KEPT_DAYS)).timestamp()
    with translated_os_errors():
        expired = [path for path in _older(folder, current) if path.stat().st_mtime < limit]
    if not expired:
        return
    with translated_database_errors():
        if not _is_sound(folder / current, key):
            raise DatabaseDamagedError
    for path in expired:
        remove_generation(path)


def condemn(path: Path) -> None:
    """Note that a generation must not outlive its key: it goes as soon as the vault points at another one."""
    write_durably(path.with_name(_CONDEMNED + path.name), b"")


def remove_condemned(folder: Path, current: str) -> None:
    """Destroy what was condemned; a generation that the vault still points at is spared, for no other was finished."""
    for mark in list(folder.glob(f"{_CONDEMNED}journal-*.db")):
        name = mark.name.removeprefix(_CONDEMNED)
        if name != current:
            remove_generation(folder / name)
        with translated_os_errors():
            mark.unlink(missing_ok=True)


def _older(folder: Path, current: str) -> list[Path]:
    found = ((path, _NAME.fullmatch(path.name)) for path in folder.iterdir())
    return [path for path, name in found if name and not name.group(2) and int(name.group(1)) < _number(current)]


def _number(name: str) -> int:
    found = _NAME.fullmatch(name)
    if found is None:
        raise DatabaseMissingError
    return int(found.group(1))


def _export(old: Path, new: Path, *, old_key: bytes, new_key: bytes) -> None:
    """Copy everything into a new file under its key; the only place where a second file is attached."""
    with closing(open_connection(old, old_key)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute("ATTACH DATABASE ? AS generation KEY ?", (str(new), f"x'{new_key.hex()}'"))
        connection.execute("SELECT sqlcipher_export('generation')")
        connection.execute(f"PRAGMA generation.user_version = {int(version)}")
        connection.execute("DETACH DATABASE generation")


def _migrate(path: Path, key: bytes, revisions: Path) -> None:
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: open_connection(path, key),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    config = Config()
    config.set_main_option("script_location", str(revisions))
    try:
        with engine.begin() as connection:
            connection.execute(text("BEGIN IMMEDIATE"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.execute(text("COMMIT"))
    finally:
        engine.dispose()


def _verify(old: Path, new: Path, *, old_key: bytes, new_key: bytes) -> None:
    """Compare the log byte for byte, and the state where the schema is the same."""
    before, after = _content(old, old_key), _content(new, new_key)
    is_sound = _is_sound(new, new_key)
    has_same_state = before[1] != after[1] or before[2] == after[2]
    if before[0] != after[0] or not is_sound or not has_same_state:
        raise DatabaseDamagedError


def _content(path: Path, key: bytes) -> tuple[tuple[LogFeed, ...], int, str]:
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: open_connection(path, key, read_only=True), hide_parameters=True
    )
    try:
        with engine.connect() as connection:
            reading = Reading(connection)
            version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
            digest = state_digest(all_state(reading)) if version == SCHEMA_VERSION else ""
            return all_feeds(reading), version, digest
    finally:
        engine.dispose()


def _is_sound(path: Path, key: bytes) -> bool:
    with closing(open_connection(path, key, read_only=True)) as connection:
        pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        structure = connection.execute("PRAGMA integrity_check").fetchall()
    return not pages and structure == [("ok",)]
