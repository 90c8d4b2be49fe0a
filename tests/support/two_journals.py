"""The main computer of a school and a further one, each with an encrypted journal of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.changes_exchange import WorkstationAdmitted
from ejournal_desktop.kernel.identifiers import StudentId
from ejournal_desktop.storage.backup import copy_database, start_incarnation
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM, class_scope
from ejournal_desktop.storage.merging import MergedLog
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state
from ejournal_desktop.storage.replay import replayed
from support.computers import CLASS_GROUP, LESSON, SCHOOL
from support.open_journal import Journal
from support.training_actor import DATABASE_KEY, DEVICE, fixed_actor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.readmodels.archive import LogFeed

FURTHER = 91
CLASS = class_scope(CLASS_GROUP)
TEACHER = fixed_actor("teacher")
_SCOPES = {"authority": AUTHORITY, "system": SYSTEM, "class": CLASS}


@pytest.fixture
def main(journal: Journal) -> Journal:
    """Return the main computer of a school that has admitted a further one."""
    for scope, recorded in SCHOOL:
        journal.record(_SCOPES[scope], *recorded)
    journal.record(
        SYSTEM,
        changes.StudentRegistered(StudentId(51), "Асанова", "Айжан", "", None),
        changes.WorkstationRegistered(DEVICE, "Учительская", ""),
        changes.WorkstationRegistered(FURTHER, "Точка 2", "каб. 5"),
    )
    journal.record(AUTHORITY, WorkstationAdmitted(FURTHER))
    return journal


@pytest.fixture
def further(main: Journal, tmp_path: Path) -> Iterator[Journal]:
    """Return the further computer, which began with a copy."""
    path = tmp_path / "further.db"
    copy_database(main.path, DATABASE_KEY, path)
    start_incarnation(path, DATABASE_KEY, device=FURTHER, is_joined=True)
    database = Database(path, DATABASE_KEY, main.clock)
    yield Journal(path, database, main.clock)
    database.close()


def mark(value: str | None, student: int = 51) -> changes.MarkRecorded:
    """Return the act of giving a mark at the lesson of the school."""
    return changes.MarkRecorded(LESSON, StudentId(student), 0, value)


def united(*journals: Journal) -> tuple[LogFeed, ...]:
    """Return every feed in its longest form."""
    feeds: dict[int, LogFeed] = {}
    for journal in journals:
        with journal.database.read() as reading:
            for feed in all_feeds(reading):
                known = feeds.get(feed.feed)
                if known is None or len(feed.entries) > len(known.entries):
                    feeds[feed.feed] = feed
    return tuple(feeds.values())


def folded(feeds: Sequence[LogFeed]) -> MergedLog:
    """Return a log with the state that follows from it."""
    with replayed(feeds) as fold:
        return MergedLog(feeds, all_state(fold))


def take(receiver: Journal, sender: Journal, number: int = 1) -> None:
    """Let a computer take in all that another one holds."""
    merged = folded(united(receiver, sender))
    receiver.database.merge(TEACHER, merged, sender=sender.database.device, number=number)
