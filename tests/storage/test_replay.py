"""State = fold(log): every change has a projection, and a replay gives the same tables."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ejournal_desktop.domain.change_codec import CHANGES_BY_CODE
from ejournal_desktop.domain.changes import CoursePlanReplaced, MarkRecorded, RecordWithdrawn, StudentRegistered
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, StudentId
from ejournal_desktop.readmodels.archive import LogEntryBytes, state_digest, table_text
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.log import SYSTEM, class_scope
from ejournal_desktop.storage.projection import PROJECTIONS
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state, digest_of_state, state_texts
from ejournal_desktop.storage.replay import differences, replayed
from support.change_values import change_in_a_small_world
from support.training_actor import DATABASE_KEY, ToldClock, fixed_actor
from support.training_school import LATE_NOVEMBER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.readmodels.archive import LogFeed
    from support.open_journal import Journal

NUMBERS = (600, 41, "2026-09-01", 1, 0, 7)
FIVE = MarkRecorded(LessonId(600), StudentId(51), 0, "5")
SCOPES = (SYSTEM, class_scope(ClassGroupId(1)), class_scope(ClassGroupId(2)))
HISTORIES = st.lists(
    st.tuples(st.sampled_from(SCOPES), st.lists(change_in_a_small_world(), min_size=1, max_size=6)),
    min_size=1,
    max_size=12,
)


def feeds_of(journal: Journal) -> tuple[LogFeed, ...]:
    with journal.database.read() as reading:
        return all_feeds(reading)


def test_every_change_has_one_projection() -> None:
    assert set(PROJECTIONS) == set(CHANGES_BY_CODE.values())


@pytest.mark.requirement("S4-1.7", "S0-5.4")
@given(history=HISTORIES, jumps=st.lists(st.integers(-3, 3), min_size=12, max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_honest_history_replays_to_the_same_tables(
    tmp_path: Path, empty_database: Path, history: Sequence[tuple[object, Sequence[Change]]], jumps: list[int]
) -> None:
    path = tmp_path / f"{uuid4()}.db"
    shutil.copyfile(empty_database, path)
    clock = ToldClock(LATE_NOVEMBER)
    database = Database(path, DATABASE_KEY, clock)
    for (scope, changes), days in zip(history, jumps, strict=False):
        clock.moment = LATE_NOVEMBER.replace(day=20 + days)
        with database.write(fixed_actor("teacher")) as work:
            work.record(scope, changes)  # type: ignore[arg-type]  # one of SCOPES

    with database.read() as reading:
        feeds, live = all_feeds(reading), all_state(reading)
    with replayed(feeds) as fold:
        folded, digest = all_state(fold), digest_of_state(fold)
        unreadable = list(fold.unreadable)
    database.close()

    assert unreadable == []
    assert list(differences(live, folded)) == []
    assert state_digest(live) == state_digest(folded) == digest


@pytest.mark.parametrize(
    "text", ['" \\ / \b\t\n\f\r', "\x00\x01\x1f\x7f\x85\u2028", "Өң\ud7ff\uffff\U0001f4d6", "[1,2]", ""]
)
def test_sqlite_writes_records_as_the_archive_spells_them(journal: Journal, text: str) -> None:
    values = (*NUMBERS, text, 0, text, 0, "", "", None, -(2**53) + 1, 2**53 - 1)
    with journal.bare() as connection:
        connection.execute(f"INSERT INTO lesson VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608  marks only
    with journal.database.read() as reading:
        assert state_texts(reading) == tuple(map(table_text, all_state(reading)))


@pytest.mark.requirement("S4-1.7")
def test_a_value_altered_in_a_table_is_named_with_both_values(journal: Journal) -> None:
    journal.record(SYSTEM, FIVE)
    with journal.bare() as connection:
        connection.execute("UPDATE mark SET value = '2'")

    with journal.database.read() as reading, replayed(feeds_of(journal)) as fold:
        (found,) = differences(all_state(reading), all_state(fold))

    assert (found.table, found.column, found.live, found.logged) == ("mark", "value", "2", "5")
    assert found.key == {"lesson_id": 600, "student_id": 51, "place": 0}


@pytest.mark.parametrize(
    ("statement", "live", "logged"),
    [
        ("DELETE FROM mark", None, "5"),
        ("INSERT INTO mark VALUES (600, 52, 0, '4', 7)", "4", None),
    ],
)
def test_a_row_that_vanished_or_appeared_is_named(
    journal: Journal, statement: str, live: str | None, logged: str | None
) -> None:
    journal.record(SYSTEM, FIVE)
    with journal.bare() as connection:
        connection.execute(statement)

    with journal.database.read() as reading, replayed(feeds_of(journal)) as fold:
        found = {(one.column, one.live, one.logged) for one in differences(all_state(reading), all_state(fold))}

    assert ("value", live, logged) in found


@pytest.mark.parametrize(
    ("header", "payload"),
    [
        (b"no json", None),
        (b"[]", None),
        (b'{"hlc":1}', None),
        (b'{"by":"x","hlc":1,"ph":"","wall":[0,0]}', None),
        (b'{"by":1,"hlc":1,"ph":"","wall":[99999999999999,0]}', None),
        (b'{"by":1,"hlc":1,"ph":"","wall":[0]}', None),
        (None, b'[["mark",600,51,0,"2"]]'),
        (None, b"[]"),
        (None, b"no json"),
    ],
    ids=str,
)
def test_an_altered_entry_says_nothing_and_is_named(
    journal: Journal, header: bytes | None, payload: bytes | None
) -> None:
    journal.record(SYSTEM, FIVE)
    (feed,) = (one for one in feeds_of(journal) if one.entries)
    entry = feed.entries[0]
    altered = LogEntryBytes(header or entry.header, entry.signature, entry.salt, payload or entry.payload)

    with replayed([replace(feed, entries=(altered,))]) as fold:
        marks = fold.connection.exec_driver_sql("SELECT * FROM mark").all()
        assert (list(fold.unreadable), marks) == ([(feed.feed, 1)], [])


def test_an_erased_payload_leaves_the_rest_readable(journal: Journal) -> None:
    journal.record(SYSTEM, FIVE)
    journal.record(SYSTEM, replace(FIVE, student=StudentId(52)))
    (feed,) = (one for one in feeds_of(journal) if one.entries)
    erased = replace(feed.entries[0], salt=None, payload=None)

    with replayed([replace(feed, entries=(erased, *feed.entries[1:]))]) as fold:
        students = [row[0] for row in fold.connection.exec_driver_sql("SELECT student_id FROM mark")]
        assert (list(fold.unreadable), students) == ([], [52])


def test_a_plan_is_replaced_whole(journal: Journal) -> None:
    journal.record(SYSTEM, CoursePlanReplaced(CourseId(3), (("А", "Дроби", 2, ("№ 1", "№ 2"), ""),)))
    journal.record(SYSTEM, CoursePlanReplaced(CourseId(3), (("Б", "Проценты", 1, (), "test"),)))

    assert journal.rows("SELECT number, section, topic, homework, work_kind FROM plan_hour") == [
        (1, "Б", "Проценты", "", "test")
    ]


def test_what_was_made_by_mistake_can_be_withdrawn(journal: Journal) -> None:
    journal.record(SYSTEM, StudentRegistered(StudentId(51), "Асанова", "Айжан", "", None))
    journal.record(SYSTEM, RecordWithdrawn("student", 51))

    assert journal.rows("SELECT * FROM student") == []
