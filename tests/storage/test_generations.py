from __future__ import annotations

import secrets
import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.storage.connection import open_connection
from ejournal_desktop.storage.database import create_database
from ejournal_desktop.storage.errors import DatabaseDamagedError, NotADatabaseError
from ejournal_desktop.storage.generations import REVISIONS, build_generation, next_name, remove_half_built

if TYPE_CHECKING:
    from pathlib import Path

DEVICE = 77
NEXT_REVISION = """
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.execute("CREATE TABLE added (number INTEGER NOT NULL PRIMARY KEY) STRICT")
    op.execute("PRAGMA user_version = 2")
"""
LOSING_REVISION = """
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.execute("INSERT INTO feed (number, feed_id, scope, class_group_id) VALUES (1, 5, 'system', NULL)")
"""


def _key() -> bytes:
    return secrets.token_bytes(32)


def _revisions(folder: Path, text: str) -> Path:
    copy = folder / "revisions"
    shutil.copytree(REVISIONS, copy)
    (copy / "versions" / "revision_0002_next.py").write_text(text, encoding="utf-8")
    return copy


def test_a_new_generation_opens_with_its_new_key_only(tmp_path: Path) -> None:
    old_key, new_key = _key(), _key()
    create_database(tmp_path / "journal-1.db", old_key, device=DEVICE)
    build_generation(tmp_path / "journal-1.db", tmp_path / "journal-2.db", old_key=old_key, new_key=new_key)
    with closing(open_connection(tmp_path / "journal-2.db", new_key)) as connection:
        assert connection.execute("SELECT value FROM local_fact WHERE name = 'device'").fetchone() == (DEVICE,)
    with pytest.raises(NotADatabaseError):
        open_connection(tmp_path / "journal-2.db", old_key)


def test_a_migration_runs_on_the_new_generation_and_leaves_the_old_one_alone(tmp_path: Path) -> None:
    key = _key()
    create_database(tmp_path / "journal-1.db", key, device=DEVICE)
    revisions = _revisions(tmp_path, NEXT_REVISION)
    build_generation(
        tmp_path / "journal-1.db", tmp_path / "journal-2.db", old_key=key, new_key=key, revisions=revisions
    )
    with closing(open_connection(tmp_path / "journal-2.db", key)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("SELECT count(*) FROM added").fetchone() == (0,)
    with closing(open_connection(tmp_path / "journal-1.db", key)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_migration_that_touches_the_log_is_thrown_away(tmp_path: Path) -> None:
    key = _key()
    create_database(tmp_path / "journal-1.db", key, device=DEVICE)
    revisions = _revisions(tmp_path, LOSING_REVISION)
    with pytest.raises(DatabaseDamagedError):
        build_generation(
            tmp_path / "journal-1.db", tmp_path / "journal-2.db", old_key=key, new_key=key, revisions=revisions
        )
    assert not (tmp_path / "journal-2.db").exists()


def test_what_a_crash_left_half_built_is_removed_and_older_generations_stay(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        (tmp_path / f"journal-{number}.db").write_bytes(b"")
    remove_half_built(tmp_path, "journal-2.db")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["journal-1.db", "journal-2.db"]


def test_generations_are_counted() -> None:
    assert next_name("journal-9.db") == "journal-10.db"
