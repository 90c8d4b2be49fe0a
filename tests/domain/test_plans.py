"""Which hour of the plan a lesson takes, how the rest moves, and how far a course is behind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.plans import (
    HoursComparison,
    LessonTrace,
    PlanRow,
    compressed_from,
    earlier_from,
    first_hours,
    hour_dates,
    hours_taken,
    later_from,
    plan_outlook,
    plan_progress,
    row_of_hour,
    rows_from_hours,
    total_hours,
)

SEPTEMBER = date(2026, 9, 1)
LAST = date(2026, 12, 31)


@dataclass(frozen=True, slots=True)
class Hour:
    """A stored hour of a plan."""

    section: str
    topic: str
    homework: str
    work_kind: str


def _hours(rows: tuple[PlanRow, ...]) -> list[Hour]:
    return [Hour(row.section, row.topic, _homework(row, place), row.kind) for row in rows for place in range(row.hours)]


def _homework(row: PlanRow, place: int) -> str:
    return row.homework[place % len(row.homework)] if row.homework else ""


def _lessons(*traces: LessonTrace) -> list[LessonTrace]:
    return [replace(trace, day=SEPTEMBER + timedelta(days=number)) for number, trace in enumerate(traces)]


def _taken(*traces: LessonTrace) -> list[int]:
    return list(hours_taken(_lessons(*traces)))


OPEN = LessonTrace(SEPTEMBER)
CANCELLED = LessonTrace(SEPTEMBER, is_cancelled=True)
OWN_TOPIC = LessonTrace(SEPTEMBER, has_topic=True, is_recorded=True)
ALGEBRA = (
    PlanRow("Повторение", "Проценты", 2, ("карточка 1", "карточка 2")),
    PlanRow("Уравнения", "Уравнение и его корни", 3, ("§ 6",)),
    PlanRow("Уравнения", "Контрольная работа", 1, (), "control_work"),
)

_texts = st.sampled_from(["", "А", "Б"])
_rows = st.lists(
    st.builds(
        PlanRow, _texts, _texts, st.integers(1, 5), st.lists(_texts, max_size=4).map(tuple), st.sampled_from(["", "t"])
    ),
    max_size=8,
).map(tuple)
_traces = st.lists(
    st.builds(
        LessonTrace,
        st.just(SEPTEMBER),
        is_cancelled=st.booleans(),
        plan_hour=st.integers(0, 12),
        has_topic=st.booleans(),
        is_recorded=st.booleans(),
    ),
    max_size=20,
)


def taught(hour: int) -> LessonTrace:
    """Return a lesson that recorded an hour of the plan."""
    return LessonTrace(SEPTEMBER, plan_hour=hour, has_topic=True, is_recorded=True)


@given(_rows)
def test_rows_found_again_from_stored_hours_give_the_same_hours(rows: tuple[PlanRow, ...]) -> None:
    found = rows_from_hours(_hours(rows))
    assert _hours(found) == _hours(rows)
    assert total_hours(found) == total_hours(rows)
    assert rows_from_hours(_hours(found)) == found


def test_topic_comes_back_as_it_was_entered() -> None:
    assert rows_from_hours(_hours(ALGEBRA)) == ALGEBRA


def test_each_hour_belongs_to_one_row() -> None:
    assert list(first_hours(ALGEBRA)) == [1, 3, 6]
    assert [row_of_hour(ALGEBRA, hour) for hour in range(1, 8)] == [0, 0, 1, 1, 1, 2, None]


def test_lessons_without_records_take_the_hours_one_by_one() -> None:
    assert _taken(OPEN, OPEN, OPEN) == [1, 2, 3]


@pytest.mark.requirement("S0-4.14.14")
def test_rest_of_the_plan_moves_when_a_lesson_falls_out() -> None:
    assert _taken(taught(1), CANCELLED, OPEN, OPEN) == [1, 0, 2, 3]


def test_two_topics_in_one_lesson_bring_the_rest_forward() -> None:
    assert _taken(taught(1), taught(3), OPEN) == [1, 3, 4]


def test_lesson_with_a_topic_of_its_own_moves_the_rest_by_one() -> None:
    assert _taken(taught(1), OWN_TOPIC, OPEN) == [1, 2, 2]


def test_repeated_topic_does_not_throw_the_plan_back() -> None:
    assert _taken(taught(1), taught(2), taught(1), OPEN) == [1, 2, 1, 3]


def test_forgotten_record_keeps_its_place_in_the_plan() -> None:
    assert _taken(taught(1), OPEN, taught(3), OPEN) == [1, 2, 3, 4]


@given(_traces)
def test_recorded_hour_always_stands(traces: list[LessonTrace]) -> None:
    taken = _taken(*traces)
    assert len(taken) == len(traces)
    for trace, hour in zip(traces, taken, strict=True):
        assert hour == (0 if trace.is_cancelled else trace.plan_hour or hour)


@given(_traces, st.integers(0, 20))
def test_cancelled_lesson_changes_nothing_for_the_others(traces: list[LessonTrace], place: int) -> None:
    with_gap = [*traces[:place], CANCELLED, *traces[place:]]
    taken = _taken(*with_gap)
    del taken[min(place, len(traces))]
    assert taken == _taken(*traces)


@given(_traces)
def test_next_open_lesson_never_repeats_a_given_hour(traces: list[LessonTrace]) -> None:
    given_hours = [trace.plan_hour for trace in traces if not trace.is_cancelled]
    assert _taken(*traces, OPEN)[-1] > max(given_hours, default=0)


@pytest.mark.requirement("S0-2.6")
def test_counters_tell_planned_given_and_behind() -> None:
    lessons = _lessons(taught(1), CANCELLED, taught(2), OWN_TOPIC, OPEN)
    progress = plan_progress(lessons, 68, LAST)
    assert (progress.planned, progress.given, progress.held, progress.behind) == (5, 2, 3, 3)


def test_lesson_of_today_is_due_only_when_it_is_recorded() -> None:
    today = SEPTEMBER + timedelta(days=1)
    assert plan_progress(_lessons(taught(1), OPEN), 68, today).behind == 0
    assert plan_progress(_lessons(taught(1), taught(2)), 68, today).planned == 2


@pytest.mark.requirement("S0-2.6")
def test_what_came_after_a_day_does_not_count_on_it() -> None:
    progress = plan_progress(_lessons(taught(1), taught(2), taught(3)), 68, SEPTEMBER)
    assert (progress.planned, progress.given, progress.held, progress.due) == (1, 1, 1, 1)


def test_moved_lesson_is_planned_once() -> None:
    lessons = _lessons(CANCELLED, replace(taught(1), is_replacement=True))
    assert plan_progress(lessons, 68, LAST) == plan_progress(_lessons(taught(1)), 68, LAST)


def test_course_that_joined_topics_is_ahead() -> None:
    assert plan_progress(_lessons(taught(2)), 68, LAST).behind == -1


@given(_traces, st.integers(0, 15))
def test_progress_stays_within_the_plan(traces: list[LessonTrace], total: int) -> None:
    progress = plan_progress(_lessons(*traces), total, LAST)
    assert 0 <= progress.planned <= total
    assert 0 <= progress.given <= total


def test_dates_of_the_rest_follow_the_shift() -> None:
    lessons = _lessons(taught(1), CANCELLED, OPEN, OPEN)
    dates = hour_dates(lessons, 4)
    days = [lesson.day for lesson in lessons]
    assert [one.planned for one in dates] == days
    assert [one.given for one in dates] == [days[0], None, None, None]
    assert [one.expected for one in dates] == [None, days[2], days[3], None]


def test_joined_hour_is_given_with_the_later_one() -> None:
    first, second = hour_dates(_lessons(taught(2)), 2)
    assert first.given == second.given == SEPTEMBER


def test_outlook_counts_hours_that_find_no_lesson() -> None:
    outlook = plan_outlook(_lessons(taught(1), CANCELLED, OPEN), 4)
    assert (outlook.hours_left, outlook.lessons_left) == (3, 1)
    assert outlook.missing_lessons == 2


@given(_rows.filter(bool), st.data())
def test_shift_later_and_back_leaves_the_plan_as_it_was(rows: tuple[PlanRow, ...], data: st.DataObject) -> None:
    hour = data.draw(st.integers(1, total_hours(rows)))
    later = later_from(rows, hour)
    assert total_hours(later) == total_hours(rows) + 1
    assert [one.topic for one in _hours(later)][hour + 1 :] == [one.topic for one in _hours(rows)][hour:]
    assert earlier_from(later, hour) == rows


@given(_rows.filter(bool), st.data())
def test_compressed_plan_loses_as_many_hours_and_no_given_one(rows: tuple[PlanRow, ...], data: st.DataObject) -> None:
    total = total_hours(rows)
    hour, surplus = data.draw(st.integers(1, total)), data.draw(st.integers(0, total))
    compressed = compressed_from(rows, hour, surplus)
    assert total_hours(compressed) == max(total - surplus, min(hour, total))
    assert [one.topic for one in _hours(compressed)][: hour - 1] == [one.topic for one in _hours(rows)][: hour - 1]


def test_topic_of_one_hour_is_joined_with_the_next_when_the_rest_comes_earlier() -> None:
    rows = (PlanRow("А", "Сложение", 1), PlanRow("А", "Вычитание", 2, ("№ 5",)))
    assert earlier_from(rows, 1) == (PlanRow("А", "Сложение. Вычитание", 2, ("№ 5",)),)


def test_last_hour_cannot_come_earlier() -> None:
    with pytest.raises(LookupError):
        earlier_from((PlanRow("", "Итог", 1),), 1)


def test_unknown_hour_cannot_be_shifted() -> None:
    with pytest.raises(LookupError):
        later_from(ALGEBRA, 7)


@pytest.mark.requirement("S0-4.14.11")
def test_plan_is_compared_with_the_curriculum() -> None:
    assert HoursComparison(66, 68).difference == -2
    assert not HoursComparison(66, 68).is_equal
    assert HoursComparison(68, 68).is_equal
    assert HoursComparison(68, None).difference is None
    assert not HoursComparison(0, 0).is_equal
