"""When the record of a lesson becomes late, and the states of a lesson that follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.deadline_rules import DayUnit, DeadlineAct, DeadlineAnchor, DeadlineUnit
from ejournal_desktop.domain.deadlines import (
    LessonFacts,
    LessonMoments,
    LessonState,
    TermFacts,
    are_marks_due_soon,
    due_by,
    is_clock_doubtful,
    is_due_soon,
    lesson_state,
    period_mark_due,
    record_rules,
)
from support.regulations import preset

if TYPE_CHECKING:
    from ejournal_desktop.domain.deadline_rules import DeadlineRule
    from ejournal_desktop.domain.regulation import Regulation

BISHKEK = timezone(timedelta(hours=6))


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 20, hour, minute, tzinfo=BISHKEK)


LESSON = LessonMoments(at(9, 55), at(10, 40), at(14, 10))
NOTHING = LessonFacts(is_cancelled=False, is_complete=False, is_recorded=False)


def with_rule(**changed: object) -> Regulation:
    """Return a regulation whose one rule for lessons is the first with some fields replaced."""
    regulation = preset("S0")
    first = next(rule for rule in regulation.deadlines.rules if rule.act is DeadlineAct.LESSON)
    rule: DeadlineRule = replace(first, **changed)  # type: ignore[arg-type]  # fields of several types
    return replace(regulation, deadlines=replace(regulation.deadlines, rules=(rule,)))


def record_due(regulation: Regulation, facts: TermFacts) -> datetime | None:
    """Return when the record of a lesson of a seventh class becomes late."""
    return due_by(record_rules(regulation, 7), regulation, facts)


@pytest.mark.requirement("S0-4.14.2")
def test_a_lesson_is_due_two_hours_after_the_students_go_home() -> None:
    assert record_due(preset("S0"), TermFacts(LESSON)) == at(16, 10)


@pytest.mark.requirement("S1-3.1.1a")
def test_a_lesson_is_due_on_its_day() -> None:
    due = record_due(preset("S1"), TermFacts(LESSON))

    assert due is not None
    assert at(23, 59) < due < at(0) + timedelta(days=1)


@pytest.mark.requirement("S2-3.4b")
def test_a_term_by_the_clock_ends_at_seventeen_on_the_day_of_the_lesson() -> None:
    rules = preset("S2").deadlines.rules
    by_clock = next(rule for rule in rules if rule.anchor is DeadlineAnchor.CLOCK_TIME)
    regulation = with_rule(anchor=by_clock.anchor, clock_time=by_clock.clock_time)

    assert record_due(regulation, TermFacts(LESSON)) == at(17)


def test_a_term_after_the_lesson_counts_from_its_bell() -> None:
    regulation = with_rule(anchor=DeadlineAnchor.AFTER_LESSON, amount=90, unit=DeadlineUnit.MINUTES)

    assert record_due(regulation, TermFacts(LESSON)) == at(12, 10)


def test_a_term_in_days_ends_with_the_last_of_them() -> None:
    regulation = with_rule(anchor=DeadlineAnchor.DAYS, amount=3, unit=DeadlineUnit.DAYS)

    due = record_due(regulation, TermFacts(LESSON))

    assert due is not None
    assert (due.date(), due.hour, due.minute) == ((at(0) + timedelta(days=3)).date(), 23, 59)


def test_a_school_without_a_term_has_no_late_lessons() -> None:
    regulation = with_rule(grade_levels=(5,))

    assert record_due(regulation, TermFacts(LESSON)) is None
    assert lesson_state(at(23), NOTHING, LESSON, None) is LessonState.DUE


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (at(9, 54), LessonState.AHEAD),
        (at(9, 55), LessonState.RUNNING),
        (at(10, 40), LessonState.RUNNING),
        (at(10, 41), LessonState.DUE),
        (at(16, 10), LessonState.DUE),
        (at(16, 11), LessonState.OVERDUE),
    ],
)
@pytest.mark.requirement("S0-4.14.2")
def test_a_lesson_without_a_record_passes_from_ahead_to_overdue(now: datetime, state: LessonState) -> None:
    assert lesson_state(now, NOTHING, LESSON, at(16, 10)) is state


@pytest.mark.parametrize("now", [at(8), at(10), at(15), at(20)])
def test_a_complete_or_cancelled_lesson_keeps_its_state_at_any_hour(now: datetime) -> None:
    complete = replace(NOTHING, is_complete=True, is_recorded=True)
    cancelled = replace(complete, is_cancelled=True)

    assert lesson_state(now, complete, LESSON, at(16, 10)) is LessonState.COMPLETE
    assert lesson_state(now, cancelled, LESSON, at(16, 10)) is LessonState.CANCELLED


def test_a_begun_record_is_started_until_it_is_complete() -> None:
    begun = replace(NOTHING, is_recorded=True)

    assert lesson_state(at(10), begun, LESSON, at(16, 10)) is LessonState.STARTED


def test_the_earliest_of_several_terms_counts() -> None:
    regulation = preset("S0")
    norm = next(rule for rule in regulation.deadlines.rules if rule.act is DeadlineAct.LESSON)
    limit = replace(norm, anchor=DeadlineAnchor.CLOCK_TIME, clock_time=time(15), is_upper_limit=True)
    both = replace(regulation, deadlines=replace(regulation.deadlines, rules=(norm, limit)))

    assert record_due(both, TermFacts(LESSON)) == at(15)


@pytest.mark.requirement("S0-4.14.9")
def test_period_marks_are_due_with_the_end_of_the_ordered_day() -> None:
    ends = at(23, 59)

    assert period_mark_due(preset("S0"), ends, ordered=None) is None
    due = period_mark_due(preset("S0"), ends, ordered=date(2026, 12, 26))
    assert due is not None
    assert (due.date(), due.time()) == (date(2026, 12, 26), time.max)


def test_a_term_in_school_days_passes_over_holidays_and_sundays() -> None:
    regulation = with_rule(anchor=DeadlineAnchor.DAYS, amount=3, unit=DeadlineUnit.DAYS)
    by_school_days = replace(regulation, deadlines=replace(regulation.deadlines, day_unit=DayUnit.SCHOOL))
    holidays = (DateSpan(date(2026, 11, 23), date(2026, 11, 24)),)
    week = replace(by_school_days, planning=replace(by_school_days.planning, school_week_days=6))

    due = record_due(week, TermFacts(LESSON, holidays=holidays))

    assert due is not None
    assert due.date() == date(2026, 11, 26)


def test_a_term_by_a_lesson_that_nobody_planned_is_none() -> None:
    regulation = with_rule(anchor=DeadlineAnchor.NEXT_LESSON, amount=2, unit=DeadlineUnit.LESSONS)

    assert record_due(regulation, TermFacts(LESSON, following=(at(18),))) is None
    assert record_due(regulation, TermFacts(LESSON, following=(at(18), at(19)))) == at(19)


@pytest.mark.parametrize(
    ("now", "is_doubtful"),
    [
        (at(9), False),
        (at(9) - timedelta(days=2), True),
        (at(9).replace(year=2009), True),
        (at(9) + timedelta(200), True),
    ],
)
def test_a_clock_before_the_last_entry_or_far_after_it_is_doubted(now: datetime, is_doubtful: bool) -> None:
    assert is_clock_doubtful(now, at(9)) is is_doubtful
    assert not is_clock_doubtful(now, None)


def test_reminders_come_as_long_before_a_term_as_the_regulation_says() -> None:
    usual = preset("S0")
    longer = replace(usual, deadlines=replace(usual.deadlines, remind_minutes=90, remind_days=14))

    assert not is_due_soon(usual, at(14, 40), LessonState.DUE, at(16, 10))
    assert is_due_soon(longer, at(14, 40), LessonState.DUE, at(16, 10))
    assert not are_marks_due_soon(usual, at(9), at(9) + timedelta(days=10))
    assert are_marks_due_soon(longer, at(9), at(9) + timedelta(days=10))
