"""From the facts of a period to its tables: proposals, shortages and forecasts of every student."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import is_written
from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.period_outlook import filling, forecast, outlook, shortage
from ejournal_desktop.domain.periods import (
    NO_PROPOSAL,
    CourseTime,
    PeriodPart,
    ProposalBasis,
    minimum_of,
    proposed_final,
    proposed_from_lessons,
    proposed_from_parts,
)
from ejournal_desktop.domain.physical_education import is_physical_education
from ejournal_desktop.readmodels.periods import (
    ClassPeriodTable,
    CourseColumn,
    CourseConflicts,
    CoursePeriodRow,
    CoursePeriodTable,
    MissingMark,
    PeriodCell,
    ShortageRow,
)
from ejournal_desktop.storage.queries.periods import LessonCounts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ejournal_desktop.domain.periods import ProposedMark
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, PageAccess, PeriodView, StudentRow
    from ejournal_desktop.services.period_facts import PeriodFacts

_NONE_HELD = LessonCounts()


def class_table(facts: PeriodFacts, access: Mapping[CourseId, PageAccess]) -> ClassPeriodTable:
    """Return the table of the courses a person may see: those in ``access``."""
    has_marks = facts.regulation.has_marks(facts.view.grade_level)
    courses = [course for course in facts.courses if has_marks and course.course in access]
    cells = {
        (row.student, course.course): cell_of(facts, course, row)
        for course in courses
        for row in facts.rosters[course.course]
    }
    return ClassPeriodTable(
        class_group=facts.view,
        period=facts.period,
        basis=facts.basis,
        due=facts.due,
        students=facts.students,
        columns=tuple(_column(facts, course, cells, access[course.course]) for course in courses),
        cells=cells,
        has_marks=has_marks,
    )


def course_table(facts: PeriodFacts, access: PageAccess) -> CoursePeriodTable:
    """Return the table of the only course of the facts."""
    course = facts.courses[0]
    has_marks = facts.regulation.has_marks(course.grade_level)
    return CoursePeriodTable(
        course=course,
        period=facts.period,
        basis=facts.basis,
        due=facts.due,
        parts=facts.parts if facts.basis is ProposalBasis.PERIOD_MARKS else (),
        access=access,
        time=time_of(facts, course),
        rows=tuple(_row(facts, course, row) for row in facts.rosters[course.course]) if has_marks else (),
        has_marks=has_marks,
        conflicts=facts.conflicts.of_course(course.course),
    )


def cell_of(facts: PeriodFacts, course: CourseView, row: StudentRow) -> PeriodCell:
    """Return what stands or is suggested for a student."""
    entered = facts.entered.by_course.get((row.student, course.course, facts.period.period))
    is_expected = is_mark_expected(facts, row)
    due = facts.due.due if facts.due is not None else None
    return PeriodCell(
        proposal=proposal_of(facts, course, row),
        entered=None if entered is None else entered.value,
        is_expected=is_expected,
        is_late=entered is not None and due is not None and entered.day > due,
        is_overdue=entered is None and is_expected and due is not None and facts.today > due,
        reason=facts.reasons.get((row.student, course.course), ""),
        has_conflict=(course.course, row.student) in facts.conflicts.results,
        late_entries=facts.late.get((course.course, row.student), 0),
    )


def is_mark_expected(facts: PeriodFacts, row: StudentRow) -> bool:
    """Tell whether a student needs a mark: there on the last day; exams are not taken in every course."""
    return facts.period.kind is not PeriodKind.EXAM and _is_there_at_end(row, facts.period)


def proposal_of(facts: PeriodFacts, course: CourseView, row: StudentRow) -> ProposedMark:
    """Return the mark suggested for a student."""
    match facts.basis:
        case ProposalBasis.LESSON_MARKS:
            return _lesson_proposal(facts, course, row.student)
        case ProposalBasis.PERIOD_MARKS:
            return proposed_from_parts(facts.regulation, parts_of(facts, course, row))
        case ProposalBasis.YEAR_AND_EXAM:
            return _final_proposal(facts, course, row)
        case _:
            return NO_PROPOSAL


def expected_value(facts: PeriodFacts, course: CourseView, row: StudentRow) -> str | None:
    """Return the result to be expected: the running period counts as if it ended now, later ones not at all."""
    if facts.basis is not ProposalBasis.PERIOD_MARKS:
        return proposal_of(facts, course, row).value
    running = facts.lesson_period.period
    so_far = _lesson_proposal(facts, course, row.student).value
    parts = [
        replace(part, value=so_far) if part.period == running and part.value is None else part
        for part in parts_of(facts, course, row)
    ]
    known = [part for part in parts if part.value is not None]
    return proposed_from_parts(facts.regulation, known).value if known else None


def parts_of(facts: PeriodFacts, course: CourseView, row: StudentRow) -> tuple[PeriodPart, ...]:
    """Return the marks of the shorter periods, those of another class or subgroup in the same subject too."""
    return tuple(
        PeriodPart(
            period=part.period,
            value=_known_value(facts, course, row.student, part.period),
            is_expected=_is_there_at_end(row, part),
        )
        for part in facts.parts
    )


def time_of(facts: PeriodFacts, course: CourseView) -> CourseTime:
    """Return how far a course is in the lessons of the period."""
    counts = facts.counts.get(course.course, _NONE_HELD)
    minimum = minimum_of(facts.regulation, course.weekly_hours)
    return CourseTime(minimum=minimum, lessons_held=counts.held, lessons_left=counts.left)


def shortages_of(facts: PeriodFacts, course: CourseView) -> Iterator[ShortageRow]:
    """Yield the students of a course who have too few marks, weeks before the period ends (S0-4.14.5)."""
    if facts.basis is not ProposalBasis.LESSON_MARKS or not facts.regulation.has_marks(course.grade_level):
        return
    time, days_left = time_of(facts, course), max((facts.period.ends - facts.today).days, 0)
    for row in facts.rosters[course.course]:
        found = shortage(len(facts.marks.get((course.course, row.student), ())), time)
        if found is not None and is_mark_expected(facts, row):
            yield ShortageRow(course, row, found, days_left)


def missing_marks(facts: PeriodFacts) -> Iterator[MissingMark]:
    """Yield the period marks that are not entered yet."""
    if not facts.regulation.has_marks(facts.view.grade_level):
        return
    for course in facts.courses:
        for row in facts.rosters[course.course]:
            key = (row.student, course.course, facts.period.period)
            if is_mark_expected(facts, row) and key not in facts.entered.by_course:
                yield MissingMark(course, keeper_of(facts, course), row)


def course_conflicts(facts: PeriodFacts) -> Iterator[CourseConflicts]:
    """Yield the courses in which places hold two values after an exchange between computers."""
    for course in facts.courses:
        count = facts.conflicts.of_course(course.course)
        if count:
            yield CourseConflicts(course, keeper_of(facts, course), count)


def keeper_of(facts: PeriodFacts, course: CourseView) -> str:
    """Return who keeps a course on the last day of the period, or on today's before it ends."""
    day = min(facts.today, facts.period.ends)
    spans = facts.teachers.get(course.course, ())
    return ", ".join(span.name.with_initials for span in spans if span.span.holds(day))


def _column(
    facts: PeriodFacts,
    course: CourseView,
    cells: Mapping[tuple[StudentId, CourseId], PeriodCell],
    access: PageAccess,
) -> CourseColumn:
    own = [(row, cells[row.student, course.course]) for row in facts.rosters[course.course]]
    needed = [(row, cell) for row, cell in own if cell.is_expected]
    time = time_of(facts, course)
    return CourseColumn(
        course=course,
        keeper=keeper_of(facts, course),
        can_write=access.can_write,
        time=time,
        filling=filling((len(facts.marks.get((course.course, row.student), ())) for row, _ in needed), time),
        outlook=outlook(facts.regulation, [cell.shown for _, cell in needed]),
        missing=sum(cell.is_missing for _, cell in needed),
        short=sum(cell.proposal.missing > 0 for _, cell in needed),
        conflicts=facts.conflicts.of_course(course.course),
    )


def _row(facts: PeriodFacts, course: CourseView, row: StudentRow) -> CoursePeriodRow:
    marks = tuple(facts.marks.get((course.course, row.student), ()))
    cell, time = cell_of(facts, course, row), time_of(facts, course)
    is_by_lessons = facts.basis is ProposalBasis.LESSON_MARKS and cell.is_expected
    return CoursePeriodRow(
        student=row,
        cell=cell,
        marks=marks,
        written=tuple(mark for mark in marks if is_written(facts.regulation, mark.work_kind)),
        shortage=shortage(len(marks), time) if is_by_lessons else None,
        forecast=forecast(facts.regulation, marks, time) if is_by_lessons else None,
        expected=expected_value(facts, course, row) if cell.is_expected else None,
        is_exempt=_is_exempt(facts, course, row),
    )


def _lesson_proposal(facts: PeriodFacts, course: CourseView, student: StudentId) -> ProposedMark:
    marks = facts.marks.get((course.course, student), ())
    return proposed_from_lessons(facts.regulation, marks, time_of(facts, course))


def _final_proposal(facts: PeriodFacts, course: CourseView, row: StudentRow) -> ProposedMark:
    years, exams = facts.year.of_kind(PeriodKind.YEAR), facts.year.of_kind(PeriodKind.EXAM)
    if not years:
        return NO_PROPOSAL
    year, *exam = (
        PeriodPart(period=one.period, value=_known_value(facts, course, row.student, one.period))
        for one in (*years[:1], *exams[:1])
    )
    return proposed_final(facts.regulation, year, exam[0] if exam else None)


def _known_value(facts: PeriodFacts, course: CourseView, student: StudentId, period: PeriodId) -> str | None:
    own = facts.entered.by_course.get((student, course.course, period))
    found = own or facts.entered.by_subject.get((student, course.subject, period))
    return None if found is None else found.value


def _is_there_at_end(row: StudentRow, period: PeriodView) -> bool:
    return any(span.holds(period.ends) for span in row.spans)


def _is_exempt(facts: PeriodFacts, course: CourseView, row: StudentRow) -> bool:
    """Tell whether a document frees the student in this course; other subjects have no business with it."""
    if not is_physical_education(course.subject_title):
        return False
    starts, ends = facts.lesson_period.starts, facts.lesson_period.ends
    spans = facts.exempt.get(row.student, ())
    return any(span.starts <= ends and (span.ends is None or span.ends >= starts) for span in spans)
