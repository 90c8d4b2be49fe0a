"""How a class learns: means with their trend, and who should be written about (S0-4.13.3b, S0-4.13.8)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.absences import is_explained, is_unexcused, reason_of
from ejournal_desktop.domain.averages import shown_mean, tally
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.rounding import steps_of
from ejournal_desktop.readmodels.homeroom import ClassProgress, Concern, ProgressCell, SubjectColumn
from ejournal_desktop.readmodels.periods import in_order_of_days
from ejournal_desktop.services.homeroom.rights import known_class
from ejournal_desktop.storage.queries.courses import courses_of_class
from ejournal_desktop.storage.queries.homeroom import absence_reasons, attendance_entries
from ejournal_desktop.storage.queries.people import roster
from ejournal_desktop.storage.queries.periods import ChosenLessons, brought_marks, given_marks, movers_of
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from fractions import Fraction

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId, SubjectId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, StudentRow
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class _Absences:
    unexcused: int = 0
    unexplained: int = 0


def class_progress(reading: Reading, regulation: Regulation, class_group: ClassGroupId, today: date) -> ClassProgress:
    """Return students × subjects of the running period.

    Raises:
        UnknownRecordError: there is no such class group.
    """
    view = known_class(reading, class_group)
    year = school_year(reading, year_of_class(reading, class_group), class_group)
    span, before = _spans(year, today)
    courses = courses_of_class(reading, class_group)
    has_marks = regulation.has_marks(view.grade_level)
    now = _by_subject(reading, class_group, courses, span) if has_marks else {}
    past = _by_subject(reading, class_group, courses, before) if has_marks and before else {}
    students = tuple(row for row in roster(reading, class_group) if any(own.holds(today) for own in row.spans))
    cells = {place: _cell(regulation, marks, past.get(place, ())) for place, marks in now.items()}
    subjects = _subjects(courses)
    missed = _absences(reading, regulation, class_group, span)
    return ClassProgress(
        class_group=view,
        students=students,
        subjects=subjects,
        cells=cells,
        concerns=tuple(
            concern
            for row in students
            if (concern := _concern(row, subjects, cells, missed.get(row.student, _Absences()))) is not None
        ),
        span=span,
        has_marks=has_marks,
    )


def _spans(year: SchoolYearView, today: date) -> tuple[DateSpan, DateSpan | None]:
    """Return the running period up to today and the one before it."""
    period = year.lesson_period_at(today)
    if period is None:
        return DateSpan(year.starts, min(today, year.ends)), None
    ordered = year.of_kind(period.kind)
    place = ordered.index(period)
    before = ordered[place - 1] if place else None
    span = DateSpan(period.starts, max(period.starts, min(today, period.ends)))
    return span, None if before is None else DateSpan(before.starts, before.ends)


def _by_subject(
    reading: Reading, class_group: ClassGroupId, courses: Sequence[CourseView], span: DateSpan
) -> Mapping[tuple[StudentId, SubjectId], Sequence[GivenMark]]:
    subjects = {course.course: course.subject for course in courses}
    chosen = ChosenLessons(class_group, span.starts, span.ends or span.starts)
    joined: dict[tuple[StudentId, SubjectId], list[GivenMark]] = defaultdict(list)
    for (course, student), marks in given_marks(reading, chosen).items():
        joined[student, subjects[course]].extend(marks)
    days = (chosen.starts, chosen.ends)
    movers = movers_of(roster(reading, class_group), days)
    brought = brought_marks(reading, class_group, movers, days, is_own_class=False)
    for place, before in brought.items():
        joined[place] = list(in_order_of_days(joined.get(place, ()), before))
    return joined


def _subjects(courses: Sequence[CourseView]) -> tuple[SubjectColumn, ...]:
    found = {
        course.subject: SubjectColumn(course.subject, course.subject_title, course.subject_short) for course in courses
    }
    return tuple(found.values())


def _cell(regulation: Regulation, marks: Sequence[GivenMark], before: Sequence[GivenMark]) -> ProgressCell:
    mean, past = tally(regulation, marks).weighted_mean, tally(regulation, before).weighted_mean
    difference = 0 if mean is None or past is None else mean - past
    return ProgressCell(
        mean=_words(mean),
        marks=len(marks),
        trend=(difference > 0) - (difference < 0),
        is_failing=mean is not None and _is_failing(regulation, mean),
    )


def _is_failing(regulation: Regulation, mean: Fraction) -> bool:
    steps = steps_of(regulation)
    if steps is None:
        return False
    return steps.numbers[steps.step_of(mean)] < regulation.scale().success_from


def _words(mean: Fraction | None) -> str:
    shown = shown_mean(mean)
    return "" if shown is None else str(shown)


def _absences(
    reading: Reading, regulation: Regulation, class_group: ClassGroupId, span: DateSpan
) -> Mapping[StudentId, _Absences]:
    reasons = absence_reasons(reading, class_group, span)
    unexcused: dict[StudentId, int] = defaultdict(int)
    unexplained: dict[StudentId, int] = defaultdict(int)
    for entry in attendance_entries(reading, class_group, span):
        if is_unexcused(regulation, entry.status):
            unexcused[entry.student] += 1
            unexplained[entry.student] += not is_explained(regulation, entry, reason_of(entry, reasons))
    return {student: _Absences(count, unexplained[student]) for student, count in unexcused.items()}


def _concern(
    row: StudentRow,
    subjects: Sequence[SubjectColumn],
    cells: Mapping[tuple[StudentId, SubjectId], ProgressCell],
    absences: _Absences,
) -> Concern | None:
    failing = tuple(
        subject.title
        for subject in subjects
        if (cell := cells.get((row.student, subject.subject))) is not None and cell.is_failing
    )
    if not failing and not absences.unexcused:
        return None
    return Concern(row, failing, absences.unexcused, absences.unexplained)
