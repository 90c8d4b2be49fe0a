"""Correcting what stands in the journal: by protocol, with permission, and with all of its history in sight."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_teaching import CorrectionAllowed, MarkExplained
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.journal_changes import CellChange
from ejournal_desktop.services.cell_writing import cell_changes
from ejournal_desktop.services.errors import NotAllowedError, ReasonNeededError, UnknownRecordError
from ejournal_desktop.services.journal_rules import may_open_page, require_cell, require_lesson, require_writing
from ejournal_desktop.services.pages import requested_period
from ejournal_desktop.services.settling import (
    kinds_of,
    only_settles,
    require_settler,
    rivals_of_cell,
    rivals_of_result,
    rivals_of_texts,
    settled_places,
)
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.cells import one_cell
from ejournal_desktop.storage.queries.corrections import cell_history, period_mark_history
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course

if TYPE_CHECKING:
    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StaffId, StudentId
    from ejournal_desktop.readmodels.cell_history import CellHistoryEntry
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.readmodels.two_values import RivalValues
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class CorrectionsService:
    """Old and new value, who, when and why stay visible; nothing is ever erased."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def correct_cell(
        self, session: Session, lesson: LessonId, student: StudentId, wanted: Cell, reason: str
    ) -> CellChange:
        """Replace the content of a cell by protocol: the reason stays with it on screen, in print and in the log.

        Raises:
            ReasonNeededError: there is no reason.
            TwoValuesError: two values stand here, and somebody else settles them.
            AccessError, RuleError: as for any entry in this lesson.
        """
        why = normalised(reason)
        if not why:
            raise ReasonNeededError
        action = Action.CORRECT_MARK if wanted.marks else Action.CORRECT_ABSENCE
        with session.database.write(session.actor(action)) as work:
            before, today = one_cell(work, lesson, student), self._clock.now().date()
            is_settling = only_settles(before, wanted)
            place = require_writing(session, work, lesson, action, today, is_settling=is_settling)
            require_cell(session, work, place, student, wanted)
            require_settler(session, place, kinds_of(settled_places(before, wanted)))
            explained = MarkExplained(place.course, lesson, None, student, why)
            changes = [*cell_changes(lesson, student, before, wanted), explained]
            work.record(class_scope(place.class_group), changes)
        return CellChange(lesson, student, before, wanted)

    def explain_correction(self, session: Session, lesson: LessonId, student: StudentId, reason: str) -> None:
        """Give the reason of a correction that stands already, for the printed sheet of corrections.

        Raises:
            ReasonNeededError: there is no reason.
            AccessError, RuleError: as for any entry in this lesson.
        """
        why = normalised(reason)
        if not why:
            raise ReasonNeededError
        with session.database.write(session.actor(Action.CORRECT_MARK)) as work:
            place = require_writing(session, work, lesson, Action.CORRECT_MARK, self._clock.now().date())
            work.record(class_scope(place.class_group), [MarkExplained(place.course, lesson, None, student, why)])

    def allow_correction(self, session: Session, course: CourseId, staff: StaffId, days: int, reason: str) -> None:
        """Let a keeper correct a locked course from today for some days.

        Raises:
            NotAllowedError: the regulation does not let the person open locks.
            ReasonNeededError: there is no reason.
            UnknownRecordError: there is no such course.
        """
        if not set(session.signed_in.roles) & set(session.regulation.corrections.lock_opened_by):
            raise NotAllowedError
        why, today = normalised(reason), self._clock.now().date()
        if not why:
            raise ReasonNeededError
        with session.database.write(session.actor(Action.CONTROL)) as work:
            view = course_view(work, course)
            if view is None:
                raise UnknownRecordError(kind="course")
            allowed = CorrectionAllowed(course, staff, today, today + timedelta(days=days), why)
            work.record(class_scope(view.class_group), [allowed])

    def history(self, session: Session, lesson: LessonId, student: StudentId) -> tuple[CellHistoryEntry, ...]:
        """Return everything ever entered in a cell, the oldest first (S4-1.7).

        Raises:
            NotAllowedError: the person may not see the page.
            RuleError: there is no such lesson.
        """
        with session.database.read() as reading:
            place = require_lesson(reading, lesson)
            self._require_page(session, reading, place.course)
            return cell_history(reading, place.class_group, lesson, student)

    def rivals(self, session: Session, lesson: LessonId, student: StudentId) -> tuple[RivalValues, ...]:
        """Return the values of each place of a cell where two were written on two computers (D-62).

        Raises:
            NotAllowedError: the person may not see the page.
            RuleError: there is no such lesson.
        """
        with session.database.read() as reading:
            place = require_lesson(reading, lesson)
            self._require_page(session, reading, place.course)
            return rivals_of_cell(session, reading, place, student, one_cell(reading, lesson, student))

    def rival_texts(self, session: Session, lesson: LessonId) -> tuple[RivalValues, ...]:
        """Return topic and homework of a lesson where two were written on two computers (D-62).

        Raises:
            NotAllowedError: the person may not see the page.
            RuleError: there is no such lesson.
        """
        with session.database.read() as reading:
            place = require_lesson(reading, lesson)
            self._require_page(session, reading, place.course)
            return rivals_of_texts(session, reading, place)

    def rival_results(
        self, session: Session, course: CourseId, period: PeriodId, student: StudentId
    ) -> tuple[RivalValues, ...]:
        """Return the marks of a student for a course and a period where two were written on two computers (D-62).

        Raises:
            NotAllowedError: the person may not see the page.
            UnknownRecordError: there is no such period.
        """
        with session.database.read() as reading:
            view = self._require_page(session, reading, course)
            _, requested = requested_period(reading, view, period)
            return rivals_of_result(session, reading, (view, requested), student)

    def period_history(
        self, session: Session, course: CourseId, period: PeriodId, student: StudentId
    ) -> tuple[CellHistoryEntry, ...]:
        """Return every mark a student ever had for a course and a period, the oldest first (S4-1.7).

        Raises:
            NotAllowedError: the person may not see the page.
        """
        with session.database.read() as reading:
            view = self._require_page(session, reading, course)
            return period_mark_history(reading, view.class_group, course, period, student)

    def _require_page(self, session: Session, reading: Reading, course: CourseId) -> CourseView:
        view, teachers = course_view(reading, course), teachers_of_course(reading, course)
        if view is None or not may_open_page(session, reading, view, teachers, self._clock.now().date()):
            raise NotAllowedError
        return view
