"""The card of a lesson: read when the cursor rests on it, its history only when it is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import (
    AttendanceRecorded,
    HomeworkRecorded,
    LessonCompleted,
    MarkRecorded,
    TopicRecorded,
)
from ejournal_desktop.domain.deadline_rules import DeadlineAct
from ejournal_desktop.domain.deadlines import TermFacts, WorkFacts, lesson_dues
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.readmodels.lesson_card import EntryStamp, LessonCard, LessonTime
from ejournal_desktop.services.errors import ForeignPageError, UnknownRecordError
from ejournal_desktop.services.journal_rules import keeps_lesson, may_open_page
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.storage.queries.clock_doubt import doubted_since
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.lesson_card import (
    attached_files,
    lesson_notes,
    logged_changes,
    works_to_read,
)
from ejournal_desktop.storage.queries.lessons import (
    following_lessons,
    last_bells_of_classes,
    lesson_moments,
    lesson_place,
)
from ejournal_desktop.storage.queries.people import account_names, staff_names
from ejournal_desktop.storage.queries.school import (
    is_period_closed,
    school_year,
    workstation_title,
    year_of_class,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ejournal_desktop.domain.deadlines import ActDue
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import CourseView, TeacherSpan
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.lesson_card import LessonNotes, LoggedChange
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.reading import Reading

_ACTS = {
    TopicRecorded.code: DeadlineAct.TOPIC,
    HomeworkRecorded.code: DeadlineAct.HOMEWORK,
    AttendanceRecorded.code: DeadlineAct.ATTENDANCE,
    LessonCompleted.code: DeadlineAct.LESSON,
}


class LessonCardsService:
    """What is to be known of one lesson besides its texts and cells."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def card(self, session: Session, lesson: LessonId) -> LessonCard:
        """Return the card of a lesson.

        Raises:
            UnknownRecordError: there is no such lesson.
            ForeignPageError: the person may not see its page.
        """
        now = self._clock.now()
        with session.database.read() as reading:
            place, view, teachers = self._open(session, reading, lesson)
            notes, facts = lesson_notes(reading, lesson), self._term_facts(session, reading, place)
            can_write = _may_write(session, reading, place, now)
            return LessonCard(
                lesson=lesson,
                course=place.course,
                time=LessonTime(place.day, place.bell),
                can_write=can_write,
                is_cancelled=place.is_cancelled,
                keeper=_keeper(teachers, place),
                substitute=_substitute(reading, place),
                is_remote=notes.is_remote,
                instruction=notes.instruction,
                joined_to=notes.joined_to,
                moved_to=notes.moved_to if place.is_cancelled else None,
                moved_from=notes.moved_from,
                late_reason=_reason_title(session, notes.reason),
                is_reason_wanted=can_write and _is_reason_wanted(session, place, notes, ended=now > facts.moments.ends),
                dues=() if place.is_cancelled else _dues(session, reading, place, facts),
                files=attached_files(reading, lesson),
                is_of_subgroup=view.subgroup is not None,
                doubted_since=doubted_since(reading, now),
            )

    def history(self, session: Session, lesson: LessonId) -> tuple[EntryStamp, ...]:
        """Return who entered what, when and at which computer; marks by the last student who got one (S0-4.14.2).

        Raises:
            As ``card``.
        """
        with session.database.read() as reading:
            place, _, _ = self._open(session, reading, lesson)
            facts = self._term_facts(session, reading, place)
            dues = {due.act: due.due for due in _dues(session, reading, place, facts)}
            kind = session.regulation.work_kind(place.work_kind) if place.work_kind else None
            marks = DeadlineAct.WRITTEN_MARK if kind is not None and kind.is_written else DeadlineAct.ORAL_MARK
            first = _first_entries(logged_changes(reading, place.class_group, lesson), marks)
            names = account_names(reading)
            return tuple(
                EntryStamp(
                    act,
                    entry.moment,
                    names[entry.account].with_initials if entry.account in names else "",
                    workstation_title(reading, entry.device),
                    dues.get(act),
                )
                for act, entry in first
            )

    def _open(
        self, session: Session, reading: Reading, lesson: LessonId
    ) -> tuple[LessonPlace, CourseView, tuple[TeacherSpan, ...]]:
        place = lesson_place(reading, lesson)
        view = None if place is None else course_view(reading, place.course)
        if place is None or view is None:
            raise UnknownRecordError(kind="lesson")
        teachers = teachers_of_course(reading, place.course)
        if not may_open_page(session, reading, view, teachers, self._clock.now().date()):
            raise ForeignPageError
        return place, view, teachers

    def _term_facts(self, session: Session, reading: Reading, place: LessonPlace) -> TermFacts:
        year = school_year(reading, year_of_class(reading, place.class_group))
        setting = column_setting(reading, self._clock.now(), session.timeline, year)
        last = last_bells_of_classes(reading, [place.course], place.day).get(place.course, place.bell)
        return TermFacts(
            lesson_moments(place.day, place.bell, last, setting),
            following=following_lessons(reading, place.course, (place.day, place.bell), setting),
            holidays=year.holidays,
        )


def _dues(session: Session, reading: Reading, place: LessonPlace, facts: TermFacts) -> tuple[ActDue, ...]:
    """Return the terms of a lesson; second marks of another kind of work, written or oral, have a term of their own."""
    rules = session.timeline.at(place.day)
    dues = lesson_dues(rules, _work(reading, place), facts)
    if not place.second_kind:
        return dues
    second = lesson_dues(rules, _work(reading, replace(place, work_kind=place.second_kind)), facts)
    known = {due.act for due in dues}
    return tuple(sorted((*dues, *(due for due in second if due.act not in known)), key=lambda due: due.due))


def _work(reading: Reading, place: LessonPlace) -> WorkFacts:
    batch = works_to_read(reading, place) if place.work_kind else 0
    return WorkFacts(place.grade_level, work_kind=place.work_kind, batch=batch)


def _may_write(session: Session, reading: Reading, place: LessonPlace, now: datetime) -> bool:
    is_own = keeps_lesson(session, place)
    is_open = not place.is_cancelled and place.day <= now.date()
    is_allowed = may_act(Action.WRITE_LESSON, session.signed_in.roles, is_own=is_own)
    return is_open and is_allowed and not is_period_closed(reading, place.class_group, place.day)


def _is_reason_wanted(session: Session, place: LessonPlace, notes: LessonNotes, *, ended: bool) -> bool:
    """Tell whether a lesson is entered later than it was held, and the regulation asks why (S2-3.4b)."""
    asks = bool(session.regulation.deadlines.deferral_reasons)
    return asks and ended and not place.is_complete and not notes.reason


def _reason_title(session: Session, code: str) -> str:
    """Return the reason of a late entry in the words of the regulation; one that left it shows its code."""
    known = {reason.code: reason.title for reason in session.regulation.deadlines.deferral_reasons}
    return known.get(code, code)


def _keeper(teachers: Sequence[TeacherSpan], place: LessonPlace) -> str:
    return ", ".join(span.name.with_initials for span in teachers if span.span.holds(place.day))


def _substitute(reading: Reading, place: LessonPlace) -> str:
    name = None if place.substitute is None else staff_names(reading).get(place.substitute)
    return "" if name is None else name.with_initials


def _first_entries(changes: Sequence[LoggedChange], marks: DeadlineAct) -> list[tuple[DeadlineAct, LoggedChange]]:
    """Return the entry that counts for each act: the first one; of marks the last student's first one."""
    first: dict[tuple[DeadlineAct, object], LoggedChange] = {}
    for change in changes:
        code = change.fields[0]
        if code == MarkRecorded.code and change.fields[4] is not None:
            first.setdefault((marks, change.fields[2]), change)
        elif code in _ACTS and _says_something(change.fields):
            first.setdefault((_ACTS[code], None), change)
    counted: dict[DeadlineAct, LoggedChange] = {}
    for (act, _), change in first.items():
        if act not in counted or change.clock > counted[act].clock:
            counted[act] = change
    return sorted(counted.items(), key=lambda found: found[1].clock)


def _says_something(fields: Sequence[object]) -> bool:
    """Tell whether a change enters something: clearing a text or opening a lesson again does not."""
    said = fields[3:4] if fields[0] == AttendanceRecorded.code else fields[2:]
    return any(said)
