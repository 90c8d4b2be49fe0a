"""The week of the own class: reasons of absence, corrections, the weekly check, success (S0-4.13.3, .6, .7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.absences import lessons_waiting
from ejournal_desktop.domain.calendar import DateSpan, iso_week
from ejournal_desktop.domain.cells import ATTENDANCE_PLACE
from ejournal_desktop.domain.changes import AttendanceRecorded
from ejournal_desktop.domain.changes_desk import AbsenceReasonWithdrawn, WeekChecked
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.homeroom import AttendanceChange, ExplainedAbsence
from ejournal_desktop.services.errors import (
    AttendanceCodeError,
    UnknownRecordError,
)
from ejournal_desktop.services.homeroom.absence_rules import (
    explained,
    late_minutes,
    require_correction,
    require_open_entries,
    require_place,
    require_reasons,
)
from ejournal_desktop.services.homeroom.errors import AbsenceWithMarkError
from ejournal_desktop.services.homeroom.progress import class_progress
from ejournal_desktop.services.homeroom.reasons import (
    AbsenceWish,
    explaining,
    kept_reason,
    plain_code,
    recorded,
)
from ejournal_desktop.services.homeroom.rights import (
    known_class,
    require_class,
    require_class_reading,
    require_code,
)
from ejournal_desktop.services.homeroom.week_reading import class_week
from ejournal_desktop.services.homeroom.week_works import with_overdue_works
from ejournal_desktop.services.journal_rules import require_lesson
from ejournal_desktop.services.settling import require_settler, rivals_of_cell
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.cells import one_cell
from ejournal_desktop.storage.queries.homeroom import (
    absence_reason,
    attendance_entries,
    lessons_of_student,
    unfilled_lessons,
)
from ejournal_desktop.storage.queries.lessons import lesson_place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import (
        ClassProgress,
        ClassWeek,
        DayLessonAttendance,
        UnfilledLesson,
    )
    from ejournal_desktop.services.homeroom.reasons import AttendanceWish
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class HomeroomService:
    """What a homeroom teacher does with the attendance of the own class."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def this_week(self) -> str:
        """Return the week of today: ``2026-W47``."""
        return iso_week(self._today)

    def week(self, session: Session, class_group: ClassGroupId, week: str) -> ClassWeek:
        """Return students × days of a week of a class group.

        Raises:
            NotAllowedError: the class is not the person's own, and no role reads all classes.
            UnknownRecordError: there is no such class group.
        """
        require_class_reading(session, Action.READ_CLASS_MARKS, class_group)
        with session.database.read() as reading:
            return class_week(session, reading, class_group, week, self._today)

    def day(
        self, session: Session, class_group: ClassGroupId, student: StudentId, day: date
    ) -> tuple[DayLessonAttendance, ...]:
        """Return the lessons of a student's day (S4-5.3.5a).

        Raises:
            NotAllowedError: the class is not the person's own, and no role reads all classes.
        """
        require_class_reading(session, Action.READ_CLASS_MARKS, class_group)
        with session.database.read() as reading:
            lessons = lessons_of_student(reading, class_group, student, day)
            return tuple(_with_rivals(session, reading, student, lesson) for lesson in lessons)

    def unfilled(self, session: Session, class_group: ClassGroupId, span: DateSpan) -> tuple[UnfilledLesson, ...]:
        """Return the lessons of past days with gaps by teacher, and works with overdue marks (S0-4.13.3a).

        Raises:
            NotAllowedError: the class is not the person's own, and no role controls all classes.
        """
        require_class_reading(session, Action.CONTROL, class_group)
        with session.database.read() as reading:
            view = known_class(reading, class_group)
            until = replace(span, ends=min(span.ends or self._today, self._today - timedelta(days=1)))
            has_homework = session.regulation.keeps(JournalField.HOMEWORK, view.grade_level)
            lessons = unfilled_lessons(reading, class_group, until, has_homework=has_homework)
            return with_overdue_works(session, reading, view, lessons, self._clock.now())

    def progress(self, session: Session, class_group: ClassGroupId) -> ClassProgress:
        """Return means, trends and the students to be written about, in the running period.

        Raises:
            NotAllowedError: the class is not the person's own, and no role reads all classes.
        """
        require_class_reading(session, Action.READ_CLASS_MARKS, class_group)
        with session.database.read() as reading:
            return class_progress(reading, session.regulation, class_group, self._today)

    def explain_absence(self, session: Session, class_group: ClassGroupId, wish: AbsenceWish) -> ExplainedAbsence:
        """Give the reason of an absence: every lesson missed in its dates gets the code, in one act (S0-4.13.6).

        Nothing is written into lessons that nobody has filled in yet: the reason waits for them.

        Raises:
            NotAllowedError: the class is not the person's own.
            AttendanceCodeError: the code says no reason, or is not open to the person.
            NotInClassError: the student is not of this class group.
            PeriodClosedError, CellLockedError: a lesson may not be changed any more.
        """
        return self.explain_absences(session, class_group, [wish])[0]

    def explain_absences(
        self, session: Session, class_group: ClassGroupId, wishes: Sequence[AbsenceWish]
    ) -> tuple[ExplainedAbsence, ...]:
        """Give the reasons of several students in one act.

        Raises:
            The errors of ``explain_absence``; then none of the reasons is stored.
        """
        require_reasons(session, class_group)
        for wish in wishes:
            if not require_code(session, class_group, wish.status).counts_as_missed:
                raise AttendanceCodeError
        with session.database.write(session.actor(Action.SET_ABSENCE_REASON)) as work:
            given = tuple(explained(session, work, (class_group, self._today), wish) for wish in wishes)
            changes = [change for one in given for change in explaining(one, class_group)]
            work.record(class_scope(class_group), changes)
        return given

    def take_back(self, session: Session, class_group: ClassGroupId, given: Sequence[ExplainedAbsence]) -> None:
        """Take reasons back in one act: what stood before stands again, but for lessons that were changed meanwhile.

        Raises:
            The errors of ``explain_absence``.
        """
        require_reasons(session, class_group)
        with session.database.write(session.actor(Action.SET_ABSENCE_REASON)) as work:
            changes: list[Change] = []
            for one in given:
                standing = attendance_entries(work, class_group, one.reason.span, one.reason.student)
                untouched = {entry.lesson for entry in standing if entry.status == one.reason.status}
                restored = [entry for entry in one.before if entry.lesson in untouched]
                require_open_entries(session, work, (class_group, self._today), restored)
                changes.append(AbsenceReasonWithdrawn(one.reason.absence))
                changes += [kept_reason(old, class_group) for old in one.superseded]
                changes += [recorded(entry, entry.status, entry.late_minutes) for entry in restored]
            work.record(class_scope(class_group), changes)

    def withdraw_reason(self, session: Session, class_group: ClassGroupId, absence: int) -> ExplainedAbsence:
        """Take a reason back long after it was given: its lessons are missed without a reason again.

        What comes back describes the reason, so that it can be given once more.

        Raises:
            The errors of ``explain_absence``; UnknownRecordError: there is no such reason in this class group.
        """
        with session.database.read() as reading:
            found = absence_reason(reading, absence)
            if found is None or found[1] != class_group:
                raise UnknownRecordError(kind="absence")
            reason = found[0]
            entries = attendance_entries(reading, class_group, reason.span, reason.student)
        plain = plain_code(session)
        before = tuple(replace(entry, status=plain) for entry in entries if reason.lesson in (None, entry.lesson))
        given = ExplainedAbsence(reason, tuple(entry for entry in before if plain != reason.status))
        self.take_back(session, class_group, [given])
        return given

    def set_document(self, session: Session, class_group: ClassGroupId, absence: int, document: str) -> None:
        """Write the ground document into a reason that was given.

        Raises:
            NotAllowedError: the class is not the person's own.
            UnknownRecordError: there is no such reason in this class group.
        """
        require_reasons(session, class_group)
        with session.database.write(session.actor(Action.SET_ABSENCE_REASON)) as work:
            found = absence_reason(work, absence)
            if found is None or found[1] != class_group:
                raise UnknownRecordError(kind="absence")
            reason = replace(found[0], document=normalised(document))
            if reason != found[0]:
                work.record(class_scope(class_group), [kept_reason(reason, class_group)])

    def correct_attendance(self, session: Session, class_group: ClassGroupId, wish: AttendanceWish) -> AttendanceChange:
        """Correct what the teacher entered about one student and one lesson; the old value stays (S0-4.13.7).

        Raises:
            NotAllowedError: the class is not the person's own.
            AttendanceCodeError: the code is unknown or not open to the person.
            LateMinutesError: more minutes than a lateness can have.
            AbsenceWithMarkError: a mark stands in the cell.
            TwoValuesError: two values stand here after an exchange, and somebody else settles them.
            LessonNotRecordedError: the teacher has not written in the lesson yet.
            RuleError: the lesson is unknown, cancelled, ahead, closed or locked; the student was not there.
        """
        code, action = require_correction(session, class_group, wish)
        minutes = late_minutes(wish, code)
        with session.database.write(session.actor(action)) as work:
            require_place(session, work, (class_group, self._today), wish)
            cell = one_cell(work, wish.lesson, wish.student)
            if code is not None and code.counts_as_missed and cell.marks:
                raise AbsenceWithMarkError
            is_open = ATTENDANCE_PLACE in cell.conflicts
            if is_open:
                require_settler(session, require_lesson(work, wish.lesson), (PlaceKind.ATTENDANCE,))
            if is_open or (cell.attendance, cell.late_minutes) != (wish.status, minutes):
                recorded = AttendanceRecorded(wish.lesson, wish.student, wish.status, minutes)
                work.record(class_scope(class_group), [recorded])
        return AttendanceChange(wish.lesson, wish.student, cell.attendance, cell.late_minutes, wish.status)

    def check_week(self, session: Session, class_group: ClassGroupId, week: str) -> int:
        """Tick a week as checked and let reasons given earlier count; return to how many lessons they were applied.

        Raises:
            NotAllowedError: the class is not the person's own.
            UnknownRecordError: there is no such class group.
        """
        require_class(session, Action.CONTROL, class_group)
        is_own = session.signed_in.is_homeroom_of(class_group)
        action = Action.SET_ABSENCE_REASON if is_own else Action.CONTROL
        with session.database.write(session.actor(action)) as work:
            view = class_week(session, work, class_group, week, self._today)
            open_entries = [entry for entry in view.entries if is_own and entry.day in view.open_days]
            waiting = lessons_waiting(session.regulation, open_entries, view.reasons)
            changes: list[Change] = [recorded(entry, status, 0) for entry, status in waiting]
            work.record(class_scope(class_group), [*changes, WeekChecked(class_group, week)])
        return len(waiting)

    @property
    def _today(self) -> date:
        return self._clock.now().date()


def _with_rivals(
    session: Session, reading: Reading, student: StudentId, lesson: DayLessonAttendance
) -> DayLessonAttendance:
    """Return a lesson with both entries of its attendance, where two computers wrote different ones."""
    place = lesson_place(reading, lesson.lesson) if lesson.has_conflict else None
    if place is None:
        return lesson
    found = rivals_of_cell(session, reading, place, student, one_cell(reading, lesson.lesson, student))
    return replace(lesson, rivals=tuple(one for one in found if one.kind is PlaceKind.ATTENDANCE))
