"""Means, marks and forecasts of one student for the diary, from that student's own lessons (S1-R.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ejournal_desktop.domain.averages import shown_mean, tally
from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.periods import (
    CourseTime,
    PeriodPart,
    minimum_of,
    proposed_from_lessons,
    proposed_from_parts,
)
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.papers import DiaryResult, PeriodResults

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.storage.queries.diary import StudentLesson

Courses: TypeAlias = "tuple[CourseId, ...]"


@dataclass(frozen=True, slots=True)
class DiaryFacts:
    """Everything results are made of: the year's lessons of one student, his period marks, the day they stand on.

    ``provisional`` are the period marks that are one of two values.
    """

    regulation: Regulation
    year: SchoolYearView
    lessons: tuple[StudentLesson, ...]
    period_marks: Mapping[tuple[CourseId, PeriodId], str]
    weekly_hours: Mapping[CourseId, int]
    day: date
    provisional: frozenset[tuple[CourseId, PeriodId]] = frozenset()


def diary_results(facts: DiaryFacts) -> tuple[DiaryResult, ...]:
    """Return a row for each subject of the student with a mark or a forecast, in the order of the lessons."""
    period = facts.year.lesson_period_at(facts.day)
    if period is None:
        return ()
    rows = (_result(facts, period, subject, courses) for subject, courses in _by_subject(facts))
    return tuple(row for row in rows if row.mean or row.mark or row.year_forecast)


def period_results(facts: DiaryFacts) -> PeriodResults | None:
    """Return the marks of periods and exams given so far, nothing where there are none (S1-R.4)."""
    given = {period for (_, period), value in facts.period_marks.items() if value}
    periods = tuple(view for view in facts.year.periods if view.period in given)
    if not periods:
        return None
    subjects = tuple(_by_subject(facts))
    rows = (
        (subject, tuple(_period_mark(facts, courses, period) for period in periods)) for subject, courses in subjects
    )
    provisional = frozenset(
        (subject, place)
        for subject, courses in subjects
        for place, period in enumerate(periods)
        if _is_one_of_two(facts, courses, period)
    )
    return PeriodResults(periods, tuple(row for row in rows if any(row[1])), provisional)


def _by_subject(facts: DiaryFacts) -> Iterator[tuple[str, Courses]]:
    courses: dict[str, list[CourseId]] = {}
    for lesson in facts.lessons:
        courses.setdefault(lesson.subject, []).append(lesson.course)
    return ((subject, tuple(dict.fromkeys(found))) for subject, found in sorted(courses.items()))


def _result(facts: DiaryFacts, period: PeriodView, subject: str, courses: Courses) -> DiaryResult:
    """Return the row of a subject; ``courses`` are those the student had it in, the last one at the end."""
    own = [one for one in facts.lessons if one.course in courses]
    within = [one for one in own if period.starts <= one.shown.day <= min(period.ends, facts.day)]
    marks = [mark for one in within for mark in one.given]
    mean = shown_mean(tally(facts.regulation, marks).weighted_mean)
    return DiaryResult(
        subject=subject,
        mean="" if mean is None else str(mean).replace(".", ","),
        mark=_period_mark(facts, courses, period),
        period_forecast=_expected(facts, courses, period),
        half_year_forecast=_joined(facts, courses, _half_year(facts, period)),
        year_forecast=_joined(facts, courses, facts.year.of_kind(period.kind)),
        is_mean_provisional=any(PlaceKind.MARK in one.shown.conflicts for one in within),
        is_mark_provisional=_is_one_of_two(facts, courses, period),
        are_forecasts_provisional=_are_forecasts_provisional(facts, courses, own),
    )


def _is_one_of_two(facts: DiaryFacts, courses: Courses, period: PeriodView) -> bool:
    return any((course, period.period) in facts.provisional for course in courses)


def _are_forecasts_provisional(facts: DiaryFacts, courses: Courses, own: Sequence[StudentLesson]) -> bool:
    """Tell whether a mark or a period mark of the year that a forecast may rest on is one of two."""
    if any(PlaceKind.MARK in one.shown.conflicts for one in own if one.shown.day <= facts.day):
        return True
    return any(course in courses for course, _ in facts.provisional)


def _period_mark(facts: DiaryFacts, courses: Courses, period: PeriodView) -> str:
    found = (facts.period_marks.get((course, period.period)) for course in reversed(courses))
    return next((value for value in found if value), "")


def _half_year(facts: DiaryFacts, period: PeriodView) -> Sequence[PeriodView]:
    """Return the periods of the half-year that holds the day."""
    half = next((one for one in facts.year.of_kind(PeriodKind.HALF_YEAR) if one.starts <= facts.day <= one.ends), None)
    if half is None or period.kind is PeriodKind.HALF_YEAR:
        return (period,) if period.kind is PeriodKind.HALF_YEAR else ()
    return [one for one in facts.year.of_kind(period.kind) if half.starts <= one.ends <= half.ends]


def _joined(facts: DiaryFacts, courses: Courses, periods: Sequence[PeriodView]) -> str:
    begun = [one for one in periods if one.starts <= facts.day]
    parts = [
        PeriodPart(period=one.period, value=value, is_expected=True)
        for one in begun
        if (value := _period_mark(facts, courses, one) or _expected(facts, courses, one))
    ]
    return (proposed_from_parts(facts.regulation, parts).value or "") if parts else ""


def _expected(facts: DiaryFacts, courses: Courses, period: PeriodView) -> str:
    """Return the mark to be expected from the marks of a period to date, nothing without marks."""
    own = [one for one in facts.lessons if one.course in courses and period.starts <= one.shown.day <= period.ends]
    marks = [mark for one in own if one.shown.day <= facts.day for mark in one.given]
    if not marks:
        return ""
    held = sum(one.is_held for one in own)
    minimum = minimum_of(facts.regulation, facts.weekly_hours.get(courses[-1], 0))
    time = CourseTime(minimum=minimum, lessons_held=held, lessons_left=len(own) - held)
    return proposed_from_lessons(facts.regulation, marks, time).value or ""
