from __future__ import annotations

import secrets
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.storage.connection import open_connection
from ejournal_desktop.storage.database import create_database
from ejournal_desktop.storage.errors import DatabaseDamagedError, NotADatabaseError
from ejournal_desktop.storage.generations import (
    REVISIONS,
    build_generation,
    condemn,
    next_name,
    remove_condemned,
    remove_expired,
    remove_half_built,
    stamp_left,
)

if TYPE_CHECKING:
    from pathlib import Path

DEVICE = 77
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
BOTH = {"journal-1.db", "journal-2.db"}
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


def test_a_generation_is_kept_for_30_days_after_the_vault_left_it(tmp_path: Path) -> None:
    key = _key()
    for number in (1, 2, 3):
        create_database(tmp_path / f"journal-{number}.db", key, device=DEVICE)
    for number, days in ((1, 31), (2, 29), (3, 400)):
        stamp_left(tmp_path / f"journal-{number}.db", NOW - timedelta(days=days))

    remove_expired(tmp_path, "journal-3.db", key, NOW)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["journal-2.db", "journal-3.db"]


def test_no_old_generation_goes_while_the_current_one_is_damaged(tmp_path: Path) -> None:
    key, current = _key(), tmp_path / "journal-2.db"
    for path in (tmp_path / "journal-1.db", current):
        create_database(path, key, device=DEVICE)
        stamp_left(path, NOW - timedelta(days=400))
    current.write_bytes(current.read_bytes()[:-100] + bytes(100))

    with pytest.raises(DatabaseDamagedError):
        remove_expired(tmp_path, current.name, key, NOW)
    assert (tmp_path / "journal-1.db").exists()


@pytest.mark.parametrize(("current", "left"), [("journal-2.db", {"journal-2.db"}), ("journal-1.db", BOTH)])
def test_a_condemned_generation_goes_once_the_vault_points_at_another(
    tmp_path: Path, current: str, left: set[str]
) -> None:
    for name in BOTH:
        (tmp_path / name).write_bytes(b"")
    condemn(tmp_path / "journal-1.db")

    remove_condemned(tmp_path, current)

    assert {path.name for path in tmp_path.iterdir()} == left
