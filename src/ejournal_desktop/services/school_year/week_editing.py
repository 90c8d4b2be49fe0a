"""The weekly timetable changed lesson by lesson in a running year, without a file (S0-4.9.2, S3-3.4b)."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_desk import NoteSent
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.readmodels.timetable_week import NewLesson, SchoolWeek, WeekForecast
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.school_year.week_views import (
    WeekFacts,
    class_titles,
    course_lessons,
    keeper_changes,
    kept_by,
    of_change,
    told_teachers,
    uneven_hours,
)
from ejournal_desktop.services.timetable.editing import edit_draft, last_day, require_possible
from ejournal_desktop.services.timetable.lesson_making import first_whole_day
from ejournal_desktop.services.timetable.service import AppliedImport, record_steps
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.timetable import stored_timetable
from ejournal_desktop.storage.queries.timetable_week import last_closed_days, subgroup_students
from ejournal_desktop.storage.queries.year_lists import listed_rooms

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId
    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from ejournal_desktop.readmodels.timetable_week import WeekEdit
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.timetable.following import Following
    from ejournal_desktop.services.timetable.service import TimetableService
    from ejournal_desktop.storage.reading import Reading

_DAY = timedelta(days=1)


class WeekEditingService:
    """Shows the week of a day, foresees what a change of it does, and stores it as one act that can be taken back."""

    def __init__(self, clock: Clock, timetable: TimetableService) -> None:
        self._clock = clock
        self._timetable = timetable

    def week(self, session: Session, day: date | None = None) -> SchoolWeek | None:
        """Return the weekly timetable on a day of the working year, the next one unless asked; nothing before a year.

        Raises:
            NotAllowedError: the person neither edits the timetable nor controls the school.
        """
        can_edit = may_act(Action.EDIT_TIMETABLE, session.signed_in.roles)
        if not can_edit and not may_act(Action.CONTROL, session.signed_in.roles):
            raise NotAllowedError
        with session.database.read() as reading:
            year = working_year(reading, self._today)
            if year is None:
                return None
            stored = stored_timetable(reading, year)
            first = first_whole_day(stored.year, self._clock.now())
            shown = min(max(day or first, stored.year.starts), stored.year.ends)
            facts = WeekFacts(stored, shown, subgroup_students(reading, year, shown))
            first_days, rooms = self._first_days(reading, stored), listed_rooms(reading)
        return _school_week(facts, first_days, {*rooms, *(slot.room for slot in stored.slots)}, can_edit=can_edit)

    def look(self, session: Session, edit: WeekEdit) -> WeekForecast:
        """Return what a change would do; nothing is written.

        Raises:
            NotAllowedError: no role of the person edits the timetable.
            RuleError, ConflictError: see ``services.timetable.editing.require_possible``.
        """
        session.require(Action.EDIT_TIMETABLE)
        with session.database.read() as reading:
            return self._foreseen(reading, edit, self._stored(reading))

    def store(self, session: Session, edit: WeekEdit, notes: Mapping[StaffId, str]) -> AppliedImport:
        """Store a change as one act, and send a note to each teacher concerned for whom there are words.

        ``TimetableService.undo_import`` takes it back.

        Raises:
            The errors of ``look``.
        """
        session.require(Action.EDIT_TIMETABLE)
        with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
            stored = self._stored(work)
            told = {one.staff for one in self._foreseen(work, edit, stored).teachers} - {session.signed_in.staff}
            draft = edit_draft(edit, stored, work.new_identifier)
            self._timetable.follow(work, draft, stored, edit.starts)
            record_steps(work, draft.steps)
            sent = [NoteSent(work.new_identifier(), one, None, notes[one]) for one in sorted(told & notes.keys())]
            if sent:
                work.record(STAFF, sent)
        return AppliedImport(
            edit.starts, edit.starts, draft.effects(), tuple(draft.steps), tuple(one.note for one in sent)
        )

    @property
    def _today(self) -> date:
        return self._clock.now().date()

    def _stored(self, reading: Reading) -> StoredTimetable:
        year = working_year(reading, self._today)
        if year is None:
            raise UnknownRecordError(kind="year")
        return stored_timetable(reading, year)

    def _first_days(self, reading: Reading, stored: StoredTimetable) -> Mapping[ClassGroupId, date]:
        """Return from which day on the timetable of each class can be changed, neither begun nor closed."""
        whole = first_whole_day(stored.year, self._clock.now())
        closed, first = last_closed_days(reading, stored.year.year), max(whole, stored.year.starts)
        return {
            class_group: max(first, closed[class_group] + _DAY) if class_group in closed else first
            for class_group in stored.class_groups
        }

    def _foreseen(self, reading: Reading, edit: WeekEdit, stored: StoredTimetable) -> WeekForecast:
        require_possible(edit, stored, self._first_days(reading, stored))
        draft = edit_draft(edit, stored, count(1).__next__)
        found = self._timetable.follow(reading, draft, stored, edit.starts)
        facts = WeekFacts(stored, edit.starts, subgroup_students(reading, stored.year.year, edit.starts))
        return _forecast(facts, edit, found)


def _school_week(
    facts: WeekFacts, first_days: Mapping[ClassGroupId, date], rooms: set[str], *, can_edit: bool
) -> SchoolWeek:
    stored, courses = facts.stored, facts.courses()
    lessons = facts.standing(courses)
    staff = sorted(stored.staff.items(), key=lambda pair: pair[1].sort_key())
    return SchoolWeek(
        title=stored.year.title,
        day=facts.day,
        last_day=stored.year.ends,
        bells=stored.year.bells.on(facts.day),
        class_titles=class_titles(stored),
        lessons=lessons,
        courses=tuple(sorted(courses.values(), key=lambda one: (one.subject, one.subgroup, one.teacher_names))),
        staff=tuple((one, name.with_initials) for one, name in staff),
        rooms=tuple(sorted(room for room in rooms if room)),
        first_days=first_days,
        clashes=facts.clashes(lessons),
        can_edit=can_edit,
    )


def _forecast(facts: WeekFacts, edit: WeekEdit, found: Following) -> WeekForecast:
    before = facts.courses()
    after = kept_by(before, edit, facts.stored)
    standing = facts.standing(before)
    ended = tuple(one for one in standing if one.slot in edit.ended)
    added = tuple(NewLesson(after[one.course], one.place, last_day(one, edit, facts.stored)) for one in edit.added)
    left = [one for one in facts.standing(after) if one.slot not in edit.ended]
    keepers = keeper_changes(before, edit, facts.stored)
    touched = [one.course.course for one in ended] + [one.course.course for one in added]
    return WeekForecast(
        starts=edit.starts,
        ended=ended,
        added=added,
        keepers=keepers,
        clashes=of_change(facts.clashes([*left, *facts.to_come(after), *added]), edit),
        lessons=course_lessons(found, after),
        kept=tuple((after[one.course], one) for one in found.kept),
        hours=uneven_hours((*left, *added), [after[course] for course in touched]),
        teachers=told_teachers(ended, added, keepers),
    )
