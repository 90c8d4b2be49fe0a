"""What happens to lessons: cancelling, moving, adding, remote ones, safety instructions, late entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import LessonCancelled, LessonsScheduled, SubstitutionSet
from ejournal_desktop.domain.changes_teaching import (
    LateEntryExplained,
    LessonMoved,
    RemoteLessonSet,
    SafetyInstructionRecorded,
)
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.kernel.identifiers import lesson_identifier
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.lesson_card import LessonEventChoices
from ejournal_desktop.services.errors import (
    LessonHasRecordsError,
    LessonTimeTakenError,
    NotALessonDayError,
    NotAllowedError,
    UnknownRecordError,
)
from ejournal_desktop.services.journal_rules import require_writing
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.courses import course_view
from ejournal_desktop.storage.queries.lesson_card import lesson_notes, together_lessons, unexplained_lessons
from ejournal_desktop.storage.queries.lesson_events import has_records, staff_with_roles
from ejournal_desktop.storage.queries.lessons import lesson_place
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.school import bells, is_period_closed, school_year, year_of_class

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.reading import Reading


class LessonEventsService:
    """Lessons that do not go as the timetable says."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def cancel_lesson(self, session: Session, lesson: LessonId, *, is_cancelled: bool) -> None:
        """Say that a lesson falls out, or is held after all; one that was moved is then held at its own time again.

        Raises:
            NotAllowedError: the person may not change the timetable.
            LessonHasRecordsError: something was entered in it, or in the lesson that took its place.
        """
        session.require(Action.EDIT_TIMETABLE)
        with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
            place = known_lesson(work, lesson)
            if is_cancelled:
                _require_no_records(work, lesson)
            if place.is_cancelled == is_cancelled:
                return
            changes: list[Change] = [LessonCancelled(lesson, is_cancelled)]
            held_as = lesson_notes(work, lesson).held_as
            if held_as is not None and not is_cancelled:
                _require_no_records(work, held_as)
                changes.append(LessonMoved(held_as, lesson))
            work.record(class_scope(place.class_group), changes)

    def add_lesson(self, session: Session, course: CourseId, day: date, bell: int) -> LessonId:
        """Hold a lesson that the timetable does not have, such as the second half of a double lesson.

        Raises:
            NotAllowedError: the person may not change the timetable.
            LessonTimeTakenError: the course has a lesson then.
            NotALessonDayError: the day is outside the school year, or there is no such bell.
            UnknownRecordError: there is no such course.
        """
        session.require(Action.EDIT_TIMETABLE)
        with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
            view = course_view(work, course)
            if view is None:
                raise UnknownRecordError(kind="course")
            _require_free_time(work, view.class_group, course, (day, bell))
            added = lesson_identifier(course, day, bell)
            changes = [LessonsScheduled(course, ((day, bell),)), LessonCancelled(added, is_cancelled=False)]
            work.record(class_scope(view.class_group), changes)
        return added

    def bell_numbers(self, session: Session) -> tuple[int, ...]:
        """Return the lesson numbers of the school's bells."""
        with session.database.read() as reading:
            return bells(reading).numbers

    def choices(self, session: Session, lesson: LessonId) -> LessonEventChoices:
        """Return who and what can be chosen for a lesson; only those are named as substitutes who may write in one.

        Raises:
            NotAllowedError: the person may neither name substitutes nor change the timetable.
            UnknownRecordError: there is no such lesson.
        """
        roles = session.signed_in.roles
        if not (may_act(Action.NAME_SUBSTITUTE, roles) or may_act(Action.EDIT_TIMETABLE, roles)):
            raise NotAllowedError
        with session.database.read() as reading:
            place = known_lesson(reading, lesson)
            names = sorted(staff_names(reading).items(), key=lambda known: known[1].sort_key())
            held = place.keepers | ({place.substitute} if place.substitute is not None else set())
            writers = [role for role in Role if may_act(Action.WRITE_LESSON, (role,), is_own=True)]
            able = staff_with_roles(reading, writers, self._clock.now().date()) - held
            others = tuple((staff, name) for staff, name in names if staff in able)
            return LessonEventChoices(others, together_lessons(reading, place), bells(reading).numbers)

    def move_lesson(self, session: Session, lesson: LessonId, day: date, bell: int) -> LessonId:
        """Hold a lesson at another time and return the lesson that takes its place.

        Raises:
            NotAllowedError: the person may not change the timetable.
            LessonHasRecordsError: something was entered in it.
            LessonTimeTakenError: the course has a lesson then.
            NotALessonDayError: the day is outside the school year, or there is no such bell.
        """
        session.require(Action.EDIT_TIMETABLE)
        with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
            place = known_lesson(work, lesson)
            _require_no_records(work, lesson)
            _require_free_time(work, place.class_group, place.course, (day, bell))
            held_as = lesson_identifier(place.course, day, bell)
            changes: list[Change] = [
                LessonsScheduled(place.course, ((day, bell),)),
                LessonCancelled(held_as, is_cancelled=False),
                LessonMoved(lesson, held_as),
            ]
            if place.substitute is not None:
                changes.append(SubstitutionSet(held_as, place.substitute))
            work.record(class_scope(place.class_group), changes)
        return held_as

    def set_remote(self, session: Session, lesson: LessonId, *, is_remote: bool) -> None:
        """Say that a lesson is held remotely (S0-2.8).

        Raises:
            AccessError, RuleError: see ``require_writing``.
        """
        self._record(session, lesson, RemoteLessonSet(lesson, is_remote))

    def record_safety_instruction(self, session: Session, lesson: LessonId, instruction: str) -> None:
        """Keep the safety instruction given at a lesson; an empty text takes it back.

        Raises:
            AccessError, RuleError: see ``require_writing``.
        """
        self._record(session, lesson, SafetyInstructionRecorded(lesson, normalised(instruction)))

    def explain_late_entry(self, session: Session, lesson: LessonId, reason: str) -> None:
        """Keep why a lesson is entered later, where the regulation wants it (S2-3.4b).

        One answer holds for the whole day: the other lessons the person held that day and has not completed get it too.

        Raises:
            UnknownRecordError: the regulation has no such reason.
            AccessError, RuleError: see ``require_writing``.
        """
        if reason not in {known.code for known in session.regulation.deadlines.deferral_reasons}:
            raise UnknownRecordError(kind="deferral_reason")
        staff, today = session.signed_in.staff, self._clock.now().date()
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            place = require_writing(session, work, lesson, Action.WRITE_LESSON, today)
            by_class: dict[ClassGroupId, list[Change]] = {}
            held = (known_lesson(work, late) for late in unexplained_lessons(work, staff, place.day) - {lesson})
            for of in (place, *(other for other in held if self._has_ended(work, other))):
                by_class.setdefault(of.class_group, []).append(LateEntryExplained(of.lesson, reason))
            for class_group, changes in by_class.items():
                work.record(class_scope(class_group), changes)

    def _has_ended(self, reading: Reading, place: LessonPlace) -> bool:
        """Tell whether a lesson is over and its period still open: what is not over cannot be entered late."""
        now, times = self._clock.now(), bells(reading).at(place.day, place.bell)
        is_over = place.day < now.date() or (times is not None and times.ends <= now.time())
        return is_over and not is_period_closed(reading, place.class_group, place.day)

    def _record(self, session: Session, lesson: LessonId, change: Change) -> None:
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            place = require_writing(session, work, lesson, Action.WRITE_LESSON, self._clock.now().date())
            work.record(class_scope(place.class_group), [change])


def known_lesson(reading: Reading, lesson: LessonId) -> LessonPlace:
    """Return a lesson, cancelled or not.

    Raises:
        UnknownRecordError: there is no such lesson.
    """
    place = lesson_place(reading, lesson)
    if place is None:
        raise UnknownRecordError(kind="lesson")
    return place


def _require_free_time(
    reading: Reading, class_group: ClassGroupId, course: CourseId, lesson_time: tuple[date, int]
) -> None:
    """Refuse a time outside the school year and its bells, and one at which the course has a lesson already."""
    day, bell = lesson_time
    year = school_year(reading, year_of_class(reading, class_group))
    if not year.starts <= day <= year.ends or bell not in year.bells.numbers:
        raise NotALessonDayError
    there = lesson_place(reading, lesson_identifier(course, day, bell))
    if there is not None and not there.is_cancelled:
        raise LessonTimeTakenError


def _require_no_records(reading: Reading, lesson: LessonId) -> None:
    if has_records(reading, lesson):
        raise LessonHasRecordsError
