"""What happens to lessons: substitution, cancelling, moving, adding, joining, remote ones, safety instructions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import LessonCancelled, LessonsScheduled, SubstitutionSet
from ejournal_desktop.domain.changes_teaching import (
    LateEntryExplained,
    LessonMoved,
    LessonsJoined,
    RemoteLessonSet,
    SafetyInstructionRecorded,
)
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.kernel.identifiers import lesson_identifier
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.lesson_card import LessonEventChoices
from ejournal_desktop.services.errors import (
    LessonHasRecordsError,
    LessonTimeTakenError,
    NotALessonDayError,
    NotAllowedError,
    NotSubgroupsOfOneClassError,
    UnknownRecordError,
)
from ejournal_desktop.services.journal_rules import require_writing
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.courses import course_view
from ejournal_desktop.storage.queries.lesson_card import lesson_notes, together_lessons, unexplained_lessons
from ejournal_desktop.storage.queries.lesson_events import has_records, lessons_held_by
from ejournal_desktop.storage.queries.lessons import lesson_place
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.school import bells, school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, StaffId
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.reading import Reading


class LessonEventsService:
    """Lessons that do not go as the timetable says."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def name_substitute(self, session: Session, lesson: LessonId, substitute: StaffId | None) -> StaffId | None:
        """Say who holds one lesson in place of its keeper; ``None`` gives it back to the keeper (S0-5.1b).

        Returns:
            Who was named before.

        Raises:
            NotAllowedError: the person may not name substitutes.
            UnknownRecordError: there is no such lesson or member of staff.
        """
        session.require(Action.NAME_SUBSTITUTE)
        with session.database.write(session.actor(Action.NAME_SUBSTITUTE)) as work:
            place = _lesson(work, lesson)
            _require_staff(work, substitute)
            if place.substitute != substitute:
                work.record(class_scope(place.class_group), [SubstitutionSet(lesson, substitute)])
        return place.substitute

    def substitute_for_keeper(
        self, session: Session, lesson: LessonId, substitute: StaffId, span: DateSpan
    ) -> tuple[SubstitutionSet, ...]:
        """Give all lessons of whoever holds a lesson to a substitute between two dates (S3-3.3h).

        Raises:
            UnknownRecordError: nobody holds the lesson.
            As ``substitute_for``.
        """
        session.require(Action.NAME_SUBSTITUTE)
        with session.database.read() as reading:
            place = _lesson(reading, lesson)
        absent = place.substitute or min(place.keepers, default=None)
        if absent is None:
            raise UnknownRecordError(kind="staff")
        return self.substitute_for(session, absent, substitute, span)

    def substitute_for(
        self, session: Session, absent: StaffId, substitute: StaffId, span: DateSpan
    ) -> tuple[SubstitutionSet, ...]:
        """Give all lessons that somebody would hold between two dates to a substitute (S3-3.3h).

        Returns:
            What stood before, for ``restore_substitutes``.

        Raises:
            NotAllowedError: the person may not name substitutes.
            UnknownRecordError: there is no such member of staff.
        """
        session.require(Action.NAME_SUBSTITUTE)
        with session.database.write(session.actor(Action.NAME_SUBSTITUTE)) as work:
            _require_staff(work, substitute)
            held = lessons_held_by(work, absent, span)
            before = tuple(
                SubstitutionSet(lesson, _lesson(work, lesson).substitute)
                for lessons in held.values()
                for lesson in lessons
            )
            for class_group, lessons in held.items():
                work.record(class_scope(class_group), [SubstitutionSet(lesson, substitute) for lesson in lessons])
        return before

    def restore_substitutes(self, session: Session, before: Sequence[SubstitutionSet]) -> None:
        """Undo ``substitute_for``: every lesson goes back to who held it.

        Raises:
            NotAllowedError: the person may not name substitutes.
        """
        session.require(Action.NAME_SUBSTITUTE)
        with session.database.write(session.actor(Action.NAME_SUBSTITUTE)) as work:
            by_class: dict[ClassGroupId, list[Change]] = {}
            for change in before:
                by_class.setdefault(_lesson(work, change.lesson).class_group, []).append(change)
            for class_group, changes in by_class.items():
                work.record(class_scope(class_group), changes)

    def cancel_lesson(self, session: Session, lesson: LessonId, *, is_cancelled: bool) -> None:
        """Say that a lesson falls out, or is held after all; one that was moved is then held at its own time again.

        Raises:
            NotAllowedError: the person may not change the timetable.
            LessonHasRecordsError: something was entered in it, or in the lesson that took its place.
        """
        session.require(Action.EDIT_TIMETABLE)
        with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
            place = _lesson(work, lesson)
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
            return tuple(sorted(bells(reading)))

    def choices(self, session: Session, lesson: LessonId) -> LessonEventChoices:
        """Return who and what can be chosen for a lesson.

        Raises:
            NotAllowedError: the person may neither name substitutes nor change the timetable.
            UnknownRecordError: there is no such lesson.
        """
        roles = session.signed_in.roles
        if not (may_act(Action.NAME_SUBSTITUTE, roles) or may_act(Action.EDIT_TIMETABLE, roles)):
            raise NotAllowedError
        with session.database.read() as reading:
            place = _lesson(reading, lesson)
            names = sorted(staff_names(reading).items(), key=lambda known: known[1].sort_key())
            held = place.keepers | ({place.substitute} if place.substitute is not None else set())
            others = tuple((staff, name) for staff, name in names if staff not in held)
            return LessonEventChoices(others, together_lessons(reading, place), tuple(sorted(bells(reading))))

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
            place = _lesson(work, lesson)
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

    def join_lessons(self, session: Session, lesson: LessonId, joined_to: LessonId | None) -> LessonId | None:
        """Let the keeper of another subgroup hold a lesson together with his own, or part them again.

        Returns:
            The lesson it was joined to before.

        Raises:
            NotAllowedError: the person may not name substitutes.
            NotSubgroupsOfOneClassError: the lessons are not of two subgroups of one class at one time.
        """
        session.require(Action.NAME_SUBSTITUTE)
        with session.database.write(session.actor(Action.NAME_SUBSTITUTE)) as work:
            place, before = _lesson(work, lesson), lesson_notes(work, lesson).joined_lesson
            changes: list[Change] = [LessonsJoined(lesson, joined_to)]
            if joined_to is None:
                changes.append(SubstitutionSet(lesson, None))
            else:
                other = _lesson(work, joined_to)
                _require_subgroups_together(work, place, other)
                keeper = other.substitute or min(other.keepers, default=None)
                changes.append(SubstitutionSet(lesson, keeper))
            work.record(class_scope(place.class_group), changes)
        return before

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

        One answer holds for the whole day: the other lessons of the person that day which are not complete get it too.

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
            for late in sorted(unexplained_lessons(work, staff, place.day) | {lesson}):
                of = _lesson(work, late)
                by_class.setdefault(of.class_group, []).append(LateEntryExplained(late, reason))
            for class_group, changes in by_class.items():
                work.record(class_scope(class_group), changes)

    def _record(self, session: Session, lesson: LessonId, change: Change) -> None:
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            place = require_writing(session, work, lesson, Action.WRITE_LESSON, self._clock.now().date())
            work.record(class_scope(place.class_group), [change])


def _lesson(reading: Reading, lesson: LessonId) -> LessonPlace:
    place = lesson_place(reading, lesson)
    if place is None:
        raise UnknownRecordError(kind="lesson")
    return place


def _require_staff(reading: Reading, staff: StaffId | None) -> None:
    if staff is not None and staff not in staff_names(reading):
        raise UnknownRecordError(kind="staff")


def _require_free_time(
    reading: Reading, class_group: ClassGroupId, course: CourseId, lesson_time: tuple[date, int]
) -> None:
    """Refuse a time outside the school year and its bells, and one at which the course has a lesson already."""
    day, bell = lesson_time
    year = school_year(reading, year_of_class(reading, class_group))
    if not year.starts <= day <= year.ends or bell not in year.bells:
        raise NotALessonDayError
    there = lesson_place(reading, lesson_identifier(course, day, bell))
    if there is not None and not there.is_cancelled:
        raise LessonTimeTakenError


def _require_no_records(reading: Reading, lesson: LessonId) -> None:
    if has_records(reading, lesson):
        raise LessonHasRecordsError


def _require_subgroups_together(reading: Reading, one: LessonPlace, other: LessonPlace) -> None:
    views = [course_view(reading, place.course) for place in (one, other)]
    are_subgroups = all(view is not None and view.subgroup is not None for view in views)
    is_one_time = (one.class_group, one.day, one.bell) == (other.class_group, other.day, other.bell)
    if not are_subgroups or not is_one_time or one.lesson == other.lesson:
        raise NotSubgroupsOfOneClassError
