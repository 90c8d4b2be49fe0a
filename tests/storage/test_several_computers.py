"""Values written on two computers without sight of each other: none is lost, all computers come to the same state."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.domain.changes import (
    AttendanceRecorded,
    CourseTeacherAssigned,
    HomeworkRecorded,
    MarkRecorded,
    PeriodMarkRecorded,
    TopicRecorded,
)
from ejournal_desktop.kernel.identifiers import StaffId, StudentId
from ejournal_desktop.readmodels.archive import state_digest
from ejournal_desktop.storage.queries.archive_content import all_state
from ejournal_desktop.storage.replay import replayed
from support.computers import (
    COURSE,
    HOMEROOM,
    KEEPER,
    LESSON,
    OTHER,
    PERIOD,
    SUBSTITUTE,
    Computer,
    a_main_computer,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.replay import Fold

STUDENT = StudentId(51)
MARKS = "SELECT value FROM mark"
HEADS = "SELECT value FROM written_value ORDER BY clock"
CORRECTIONS = "SELECT old, new FROM correction ORDER BY clock"


def mark(value: str | None, place: int = 0) -> MarkRecorded:
    return MarkRecorded(LESSON, STUDENT, place, value)


@contextmanager
def state_of(computer: Computer) -> Iterator[Fold]:
    with replayed(computer.log()) as fold:
        assert list(fold.unreadable) == []
        yield fold


def rows(computer: Computer, statement: str) -> list[tuple[Any, ...]]:
    with state_of(computer) as fold:
        return [tuple(row) for row in fold.connection.exec_driver_sql(statement)]


def values(computer: Computer, statement: str) -> list[Any]:
    return [row[0] for row in rows(computer, statement)]


def exchange(one: Computer, other: Computer) -> None:
    """Let each take what the other has."""
    first, second = one.bundle(), other.bundle()
    one.take(second)
    other.take(first)


@pytest.fixture
def main() -> Computer:
    return a_main_computer()


@pytest.fixture
def second(main: Computer) -> Computer:
    return main.admit(11)


def apart(main: Computer, second: Computer, ours: tuple[int, Change], theirs: tuple[int, Change]) -> None:
    """Let each write without sight of the other, then exchange."""
    main.write(*ours)
    second.write(*theirs)
    exchange(main, second)


def test_nothing_is_kept_while_a_single_computer_writes(main: Computer) -> None:
    main.write(KEEPER, mark("5"), TopicRecorded(LESSON, "Дроби", 1), PeriodMarkRecorded(COURSE, PERIOD, STUDENT, "5"))

    assert rows(main, "SELECT * FROM written_value") == []
    assert values(main, MARKS) == ["5"]


@pytest.mark.requirement("S1-4c")
def test_two_marks_of_one_cell_are_both_kept_and_the_keeper_is_shown(main: Computer, second: Computer) -> None:
    apart(main, second, (KEEPER, mark("5")), (SUBSTITUTE, mark("4")))

    for computer in (main, second):
        assert values(computer, HEADS) == ['["5"]', '["4"]']
        assert values(computer, MARKS) == ["5"]


@pytest.mark.requirement("S0-4.13.7")
def test_attendance_shows_the_homeroom_teacher_before_the_keeper(main: Computer, second: Computer) -> None:
    ill, late = AttendanceRecorded(LESSON, STUDENT, "ill", 0), AttendanceRecorded(LESSON, STUDENT, "late", 7)
    apart(main, second, (HOMEROOM, ill), (KEEPER, late))

    assert rows(second, "SELECT status, late_minutes FROM attendance") == [("ill", 0)]
    assert values(second, HEADS) == ['["ill",0]', '["late",7]']


def test_a_deletion_does_not_win_over_an_edit(main: Computer, second: Computer) -> None:
    main.write(KEEPER, mark("5"))
    exchange(main, second)
    apart(main, second, (SUBSTITUTE, mark("4")), (KEEPER, mark(None)))

    assert values(main, MARKS) == ["4"]
    assert values(main, HEADS) == ['["4"]', "[null]"]


def test_the_same_value_twice_contradicts_nothing_and_keeps_both_authors(main: Computer, second: Computer) -> None:
    apart(main, second, (KEEPER, mark("5")), (SUBSTITUTE, mark("5")))

    assert rows(main, "SELECT value, account_id FROM written_value ORDER BY clock") == [
        ('["5"]', KEEPER),
        ('["5"]', SUBSTITUTE),
    ]


def test_topic_and_homework_keep_both_texts(main: Computer, second: Computer) -> None:
    apart(main, second, (KEEPER, TopicRecorded(LESSON, "Дроби", 1)), (SUBSTITUTE, TopicRecorded(LESSON, "Тест", 0)))
    apart(
        main,
        second,
        (KEEPER, HomeworkRecorded(LESSON, "", is_none_set=True)),
        (SUBSTITUTE, HomeworkRecorded(LESSON, "№ 5", is_none_set=False)),
    )

    assert rows(second, "SELECT topic, plan_hour, homework, is_homework_none FROM lesson") == [("Дроби", 1, "", 1)]
    assert sorted(values(second, HEADS)) == ['["",true]', '["Дроби",1]', '["Тест",0]', '["№ 5",false]']


def test_a_period_mark_keeps_the_moment_of_its_first_entry(main: Computer, second: Computer) -> None:
    five, four = PeriodMarkRecorded(COURSE, PERIOD, STUDENT, "5"), PeriodMarkRecorded(COURSE, PERIOD, STUDENT, "4")
    apart(main, second, (OTHER, four), (KEEPER, five))
    first = values(main, "SELECT min(seconds) FROM written_value")

    assert rows(main, "SELECT value, account_id, seconds FROM period_mark") == [("5", KEEPER, first[0])]


def test_a_later_word_of_the_keeper_with_both_in_sight_settles(main: Computer, second: Computer) -> None:
    apart(main, second, (KEEPER, mark("5")), (SUBSTITUTE, mark("4")))
    second.write(KEEPER, mark("4"))
    exchange(main, second)

    for computer in (main, second):
        assert values(computer, HEADS) == ['["4"]']
        assert values(computer, MARKS) == ["4"]


def test_a_word_of_somebody_lighter_settles_nothing(main: Computer, second: Computer) -> None:
    apart(main, second, (KEEPER, mark("5")), (SUBSTITUTE, mark("4")))
    second.write(SUBSTITUTE, mark("3"))

    assert values(second, HEADS) == ['["5"]', '["3"]']
    assert values(second, MARKS) == ["5"]


def test_a_settlement_without_sight_of_a_third_value_leaves_that_one(main: Computer, second: Computer) -> None:
    third = main.admit(12)
    third.write(OTHER, mark("2"))
    apart(main, second, (KEEPER, mark("5")), (SUBSTITUTE, mark("4")))
    main.write(KEEPER, mark("5"))
    exchange(main, third)

    assert sorted(values(main, HEADS)) == ['["2"]', '["5"]']


def test_a_value_that_was_seen_is_replaced_and_leaves_a_correction(main: Computer, second: Computer) -> None:
    main.write(KEEPER, mark("5"))
    exchange(main, second)
    second.write(SUBSTITUTE, mark("4"))
    exchange(main, second)

    assert values(main, HEADS) == ['["4"]']
    assert rows(main, CORRECTIONS) == [("5", "4")]


def test_a_value_nobody_saw_is_no_correction_until_it_is_settled(main: Computer, second: Computer) -> None:
    apart(main, second, (KEEPER, mark("5")), (SUBSTITUTE, mark("4")))
    assert rows(main, CORRECTIONS) == []

    main.write(KEEPER, mark("5"))
    assert rows(main, CORRECTIONS) == [("4", "5")]


def test_the_same_mark_once_more_is_no_correction(main: Computer, second: Computer) -> None:
    main.write(KEEPER, mark("5"))
    exchange(main, second)
    second.write(SUBSTITUTE, mark("5"))

    assert rows(second, CORRECTIONS) == []
    assert rows(second, "SELECT value, account_id FROM written_value") == [('["5"]', SUBSTITUTE)]


def test_attendance_that_was_seen_leaves_a_correction_of_its_code_alone(main: Computer, second: Computer) -> None:
    main.write(HOMEROOM, AttendanceRecorded(LESSON, STUDENT, "late", 5))
    exchange(main, second)
    second.write(KEEPER, AttendanceRecorded(LESSON, STUDENT, "late", 7))
    second.write(KEEPER, AttendanceRecorded(LESSON, STUDENT, None, 0))

    assert rows(second, "SELECT place, old, new FROM correction") == [(-1, "late", "")]
    assert rows(second, "SELECT * FROM attendance") == []


def test_a_period_mark_belongs_to_who_keeps_the_course_at_the_end_of_the_period(
    main: Computer, second: Computer
) -> None:
    main.write(KEEPER, CourseTeacherAssigned(COURSE, StaffId(OTHER - 100), date(2026, 12, 1), None))
    main.write(KEEPER, CourseTeacherAssigned(COURSE, StaffId(KEEPER - 100), date(2026, 9, 1), date(2026, 11, 30)))
    exchange(main, second)
    five, four = PeriodMarkRecorded(COURSE, PERIOD, STUDENT, "5"), PeriodMarkRecorded(COURSE, PERIOD, STUDENT, "4")
    apart(main, second, (OTHER, five), (KEEPER, four))

    assert rows(second, "SELECT value, account_id FROM period_mark") == [("5", OTHER)]


def test_a_value_from_before_the_admission_was_seen_by_all(main: Computer) -> None:
    main.write(KEEPER, mark("5"))
    second = main.admit(11)
    second.write(KEEPER, mark("4"))
    exchange(main, second)

    assert values(main, HEADS) == ['["4"]']
    assert rows(main, CORRECTIONS) == [("5", "4")]


def test_a_third_computer_has_in_sight_what_the_main_one_had_when_it_was_admitted(
    main: Computer, second: Computer
) -> None:
    second.write(SUBSTITUTE, mark("4"))
    main.take(second.bundle())
    third = main.admit(12)
    third.write(KEEPER, mark("5"))
    exchange(main, third)

    assert values(main, HEADS) == ['["5"]']


def test_what_a_lost_computer_had_not_brought_comes_back_as_a_contradiction(main: Computer, second: Computer) -> None:
    backup = main.bundle()
    main.write(KEEPER, mark("5"))
    second.take(main.bundle())
    restored = backup.copied(20)
    restored.write(KEEPER, mark("4"))
    exchange(restored, second)

    assert sorted(values(restored, HEADS)) == ['["4"]', '["5"]']
    assert sorted(values(second, HEADS)) == ['["4"]', '["5"]']


def test_a_restored_computer_has_in_sight_what_its_copy_holds(main: Computer, second: Computer) -> None:
    main.write(KEEPER, mark("5"))
    restored = main.bundle().copied(20)
    restored.write(KEEPER, mark("4"))
    exchange(restored, second)

    assert values(second, HEADS) == ['["4"]']


def test_an_archive_of_the_class_folds_to_the_same_values(main: Computer, second: Computer) -> None:
    apart(main, second, (KEEPER, mark("5")), (SUBSTITUTE, mark("4")))
    feeds = [feed for feed in main.log() if feed.scope in ("class", "system", "authority")]

    with replayed(feeds) as archived, state_of(main) as live:
        assert state_digest(all_state(archived)) == state_digest(all_state(live))
