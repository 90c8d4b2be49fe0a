"""A database that is copied, broken and looked at again."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from ejournal_desktop.domain.changes import MarkRecorded
from ejournal_desktop.kernel.identifiers import ClassGroupId, LessonId, StudentId
from ejournal_desktop.readmodels.archive import state_digest
from ejournal_desktop.storage.database import Database, create_database
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state
from ejournal_desktop.storage.queries.integrity import is_database_sound
from ejournal_desktop.storage.replay import replayed
from support.training_actor import DATABASE_KEY, DEVICE, ToldClock, fixed_actor
from support.training_school import LATE_NOVEMBER

FIRST = 1000


@dataclass(frozen=True)
class Specimen:
    """A database that is copied, broken and looked at again."""

    template: Path
    folder: Path

    def fresh(self) -> Path:
        """Return a new copy."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        return Path(shutil.copy(self.template, self.path))

    @property
    def path(self) -> Path:
        """The database."""
        return self.folder / "journal.db"

    @property
    def files(self) -> tuple[Path, ...]:
        """The files of the copy that hold data."""
        return self.path, self.folder / "journal.db-wal"

    def stored(self) -> set[int]:
        """Open the copy, check that it is whole, and return the marks in it by their lesson."""
        database = Database(self.path, DATABASE_KEY, ToldClock(LATE_NOVEMBER))
        try:
            with database.read() as reading:
                assert is_database_sound(reading)
                with replayed(all_feeds(reading)) as fold:
                    assert not fold.unreadable
                    assert state_digest(all_state(fold)) == state_digest(all_state(reading))
                rows = reading.connection.exec_driver_sql("SELECT lesson_id FROM mark")
                return {row[0] for row in rows}
        finally:
            database.close()

    def write_one(self, number: int) -> None:
        """Enter one more mark, as after the fault ended."""
        database = Database(self.path, DATABASE_KEY, ToldClock(LATE_NOVEMBER))
        _write(database, number)
        database.close()


def _write(database: Database, number: int) -> None:
    with database.write(fixed_actor("teacher")) as work:
        work.record(class_scope(ClassGroupId(31)), [MarkRecorded(LessonId(number), StudentId(51), 0, "5")])


def make_specimen(path: Path) -> Path:
    """Make a database that holds one mark."""
    create_database(path, DATABASE_KEY, device=DEVICE)
    database = Database(path, DATABASE_KEY, ToldClock(LATE_NOVEMBER))
    _write(database, FIRST)
    database.close()
    return path
