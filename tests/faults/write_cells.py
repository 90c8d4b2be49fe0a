"""Run as a process of its own: enters marks one by one and says after each that it is stored.

Arguments: the database, how many marks, and ``early`` to say so before the commit, as a bad program would.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ejournal_desktop.domain.changes import MarkRecorded
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.kernel.identifiers import ClassGroupId, LessonId, StudentId
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.log import class_scope
from support.training_actor import DATABASE_KEY, ToldClock, fixed_actor
from support.training_school import LATE_NOVEMBER


def main(path: Path, count: int, *, is_early: bool) -> None:
    """Write the marks; an error of the house is said by its code, and the program goes on with the next mark."""
    database = Database(path, DATABASE_KEY, ToldClock(LATE_NOVEMBER))
    actor = fixed_actor("teacher")
    for number in range(1, count + 1):
        try:
            if is_early:
                say(str(number))
            with database.write(actor) as work:
                work.record(class_scope(ClassGroupId(31)), [MarkRecorded(LessonId(number), StudentId(51), 0, "5")])
            if not is_early:
                say(str(number))
        except AppError as error:
            say(error.code)
    try:
        database.close()
    except AppError as error:
        say(error.code)


def say(word: str) -> None:
    """Write a line to whoever started this process, past all buffers."""
    os.write(1, f"{word}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), is_early="early" in sys.argv[3:])
