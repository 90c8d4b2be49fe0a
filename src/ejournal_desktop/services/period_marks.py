"""Entering period marks: who may, which values the scale allows, and the reason for another mark than the proposed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import PeriodMarkRecorded
from ejournal_desktop.domain.changes_teaching import MarkExplained
from ejournal_desktop.domain.forbidden_entries import is_forbidden_entry
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.journal_changes import PeriodMarkChange
from ejournal_desktop.services.errors import (
    ForbiddenEntryError,
    ForeignPageError,
    MarkNotOnScaleError,
    NoMarksInClassError,
    NotInClassError,
    PeriodClosedError,
    PeriodReasonNeededError,
    TextTooLongError,
    UnknownRecordError,
)
from ejournal_desktop.services.journal_rules import page_access
from ejournal_desktop.services.pages import requested_period
from ejournal_desktop.services.period_facts import period_facts
from ejournal_desktop.services.period_tables import proposal_of
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.cells import period_marks_of_course
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.journal_page import page_students
from ejournal_desktop.storage.queries.periods import period_reasons
from ejournal_desktop.storage.queries.two_values import conflicts_of_results, late_entries

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView, StudentRow
    from ejournal_desktop.readmodels.periods import PeriodMarkEntry
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class MarkPlace:
    """The page of a course in a period on which the person may enter period marks now."""

    course: CourseView
    period: PeriodView
    students: tuple[StudentRow, ...]


def enter_period_mark(session: Session, work: UnitOfWork, entry: PeriodMarkEntry, today: date) -> PeriodMarkChange:
    """Store a period mark, or clear it, together with its reason.

    Raises:
        ForeignPageError: the person does not keep the page.
        PeriodClosedError: the period is closed for the class.
        NotInClassError: the student is not on this page.
        PeriodReasonNeededError: the mark differs from the proposed one and the regulation wants to know why (S4-2.2d).
        RuleError: the mark is not on the scale, or no marks are given in this class.
    """
    place = require_mark_place(session, work, entry.course, entry.period)
    require_period_value(session.regulation, place.course.grade_level, entry.value)
    row = next((row for row in place.students if row.student == entry.student), None)
    if row is None:
        raise NotInClassError
    _require_reason(session, work, place, (row, entry), today)
    before = period_marks_of_course(work, entry.course).get((entry.student, entry.period))
    work.record(class_scope(place.course.class_group), _changes(work, place, entry, before))
    return PeriodMarkChange(entry.course, entry.period, entry.student, before, entry.value)


def require_mark_place(session: Session, reading: Reading, course: CourseId, period: PeriodId) -> MarkPlace:
    """Return the page on which the person may enter period marks.

    Raises:
        ForeignPageError, NotAllowedError: it is another's, or no role allows it.
        PeriodClosedError: the period is closed for the class.
        UnknownRecordError: there is no such course or period.
    """
    view = course_view(reading, course)
    if view is None:
        raise UnknownRecordError(kind="course")
    _, requested = requested_period(reading, view, period)
    access = page_access(session, requested, teachers_of_course(reading, course))
    if requested.is_closed:
        raise PeriodClosedError
    if not access.can_write:
        raise ForeignPageError
    session.require(Action.WRITE_PERIOD_MARK, is_own=True)
    return MarkPlace(view, requested, page_students(reading, view, requested))


def require_period_value(regulation: Regulation, grade_level: int, value: str | None) -> None:
    """Refuse a value that may not stand in a column of period marks; nothing clears the cell.

    Raises:
        NoMarksInClassError, ForbiddenEntryError, MarkNotOnScaleError.
    """
    if value is None:
        return
    if not regulation.has_marks(grade_level):
        raise NoMarksInClassError
    if is_forbidden_entry(regulation, value):
        raise ForbiddenEntryError
    if value not in {mark.code for mark in regulation.scale().period_marks}:
        raise MarkNotOnScaleError


def is_to_be_confirmed(reading: Reading, course: CourseView, entry: PeriodMarkEntry) -> bool:
    """Tell whether the mark that stands is to be written once more: there are two, or lesson marks came later."""
    if entry.student in conflicts_of_results(reading, course.course, entry.period):
        return True
    late = late_entries(reading, course.class_group, entry.period)
    return (course.course, entry.student) in late


def _require_reason(
    session: Session, reading: Reading, place: MarkPlace, wanted: tuple[StudentRow, PeriodMarkEntry], today: date
) -> None:
    row, entry = wanted
    if len(entry.reason) > LONGEST_REASON:
        raise TextTooLongError(most=LONGEST_REASON)
    is_asked = session.regulation.period_marks.is_reason_needed_for_difference
    if entry.value is None or entry.reason.strip() or not is_asked:
        return
    course = place.course
    facts = period_facts(reading, course.class_group, entry.period, today, course=course.course)
    if proposal_of(facts, course, row).value not in (None, entry.value):
        raise PeriodReasonNeededError


def _changes(reading: Reading, place: MarkPlace, entry: PeriodMarkEntry, before: str | None) -> list[Change]:
    """Return the mark where it is another one or settles something, and its reason where that is another one."""
    known = period_reasons(reading, place.course.class_group, entry.period).get((entry.student, entry.course), "")
    reason = entry.reason.strip()
    is_open = before is not None and is_to_be_confirmed(reading, place.course, entry)
    changes: list[Change] = []
    if before != entry.value or is_open:
        changes.append(PeriodMarkRecorded(entry.course, entry.period, entry.student, entry.value))
    if reason != known and (reason or changes):
        changes.append(MarkExplained(entry.course, None, entry.period, entry.student, reason))
    return changes
