"""What is not filled in before a report is made, by teacher and lesson (S0-4.6.5d, S0-4.7.3)."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.readmodels.report_tables import GapKind, ReportGap
from ejournal_desktop.reports.subjects import class_and_course, course_title
from ejournal_desktop.services.period_tables import keeper_of, missing_marks
from ejournal_desktop.storage.queries.report_gaps import lesson_debts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.services.period_facts import PeriodFacts
    from ejournal_desktop.storage.reading import Reading


def gaps_of_lessons(
    reading: Reading,
    regulation: Regulation,
    courses: Sequence[CourseView],
    span: DateSpan,
    today: date,
    *,
    with_class: bool = False,
) -> Iterator[ReportGap]:
    """Yield the gaps of past lessons between two days, one for each kind of gap; today's lessons are not over yet."""
    views = {course.course: course for course in courses}
    homework = frozenset(
        one for one, view in views.items() if regulation.keeps(JournalField.HOMEWORK, view.grade_level)
    )
    past = DateSpan(span.starts, min(span.ends or today, today - timedelta(days=1)))
    for found in lesson_debts(reading, list(views), homework, past):
        view = views[found.course]
        title = class_and_course(view) if with_class else course_title(view)
        for kind in found.gaps:
            yield ReportGap(
                teacher=found.teacher,
                course=found.course,
                course_title=title,
                missing=kind,
                lesson=found.lesson,
                day=found.day,
                staff=found.staff,
            )


def gaps_of_marks(facts: PeriodFacts) -> Iterator[ReportGap]:
    """Yield the missing marks of a period by course and keeper, and the places where two values stand."""
    missing = Counter(mark.course.course for mark in missing_marks(facts))
    for course in facts.courses:
        found = {
            GapKind.PERIOD_MARKS: missing[course.course],
            GapKind.TWO_VALUES: facts.conflicts.of_course(course.course),
        }
        yield from (_gap_of_course(facts, course, kind, count) for kind, count in found.items() if count)


def _gap_of_course(facts: PeriodFacts, course: CourseView, kind: GapKind, count: int) -> ReportGap:
    day = min(facts.today, facts.period.ends)
    keepers = [span.staff for span in facts.teachers.get(course.course, ()) if span.span.holds(day)]
    return ReportGap(
        teacher=keeper_of(facts, course),
        course=course.course,
        course_title=course_title(course),
        missing=kind,
        count=count,
        staff=keepers[0] if keepers else None,
    )
