"""A real encrypted database: an empty one made once and copied for each test."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.storage.database import Database, create_database
from support.open_journal import Journal
from support.training_actor import DATABASE_KEY, DEVICE, ToldClock
from support.training_school import LATE_NOVEMBER
from support.two_journals import further, main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["further", "main"]


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "journal.db"
    create_database(path, DATABASE_KEY, device=DEVICE)
    return path


@pytest.fixture
def database_file(empty_database: Path, tmp_path: Path) -> Path:
    path = tmp_path / "journal.db"
    shutil.copyfile(empty_database, path)
    return path


@pytest.fixture
def journal(database_file: Path) -> Iterator[Journal]:
    clock = ToldClock(LATE_NOVEMBER)
    database = Database(database_file, DATABASE_KEY, clock)
    yield Journal(database_file, database, clock)
    database.close()
