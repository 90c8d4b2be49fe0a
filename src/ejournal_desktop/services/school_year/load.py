"""Pages of the journal given to their teachers from the curriculum and the load (S1-2.5)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.kernel.identifiers import CourseId
from ejournal_desktop.readmodels.year_lists import LoadLine, SchoolLoad
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.school_year.errors import ReferenceChangedError, ReferenceInUseError
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.plans import curriculum_of_year
from ejournal_desktop.storage.queries.timetable import lessons_of_courses, stored_timetable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, SubjectId
    from ejournal_desktop.readmodels.plans import CurriculumHours
    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Distributed:
    """What one act wrote for a class, and what takes it back."""

    class_group: ClassGroupId
    opened: tuple[CourseId, ...]
    written: tuple[Change, ...]
    opposite: tuple[Change, ...]


class LoadService:
    """Shows every page with its keeper and hours, opens the missing ones, and fixes them to teachers."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def load(self, session: Session) -> SchoolLoad:
        """Return the pages of the year, those missing by the curriculum too, and the weekly hours of everybody.

        Raises:
            NotAllowedError: the person neither distributes the load nor controls the school.
        """
        roles = session.signed_in.roles
        can_edit = may_act(Action.DISTRIBUTE_LOAD, roles)
        if not can_edit and not may_act(Action.CONTROL, roles):
            raise NotAllowedError
        today = self._clock.now().date()
        with session.database.read() as reading:
            stored = _stored(reading, today)
            curriculum = curriculum_of_year(reading, stored.year.year)
        day = _day(stored, today)
        lines = tuple(_lines(stored, curriculum, day))
        hours: dict[StaffId, int] = defaultdict(int)
        for line in lines:
            if line.keeper is not None:
                hours[line.keeper] += line.weekly
        staff = sorted(stored.staff.items(), key=lambda pair: pair[1].sort_key())
        return SchoolLoad(lines, tuple((one, name.full) for one, name in staff), hours, can_edit, day)

    def fix(self, session: Session, line: LoadLine, keeper: StaffId | None) -> Distributed:
        """Fix a page to a teacher from today or the first day of the year on; a missing page is opened.

        Whoever kept it before keeps it until the day before, with all that was entered.

        Raises:
            NotAllowedError: the load is not among the person's duties.
            UnknownRecordError: there is no such member of staff.
            ReferenceChangedError: somebody else fixed the page meanwhile.
        """
        session.require(Action.DISTRIBUTE_LOAD)
        with session.database.write(session.actor(Action.DISTRIBUTE_LOAD)) as work:
            stored = _stored(work, self._clock.now().date())
            if keeper is not None and keeper not in stored.staff:
                raise UnknownRecordError(kind="staff")
            day = _day(stored, self._clock.now().date())
            known = _line(stored, line, day)
            if known != (line.course, line.keeper):
                raise ReferenceChangedError
            steps, opened = _fixing(work, stored, line, keeper, day)
            work.record(class_scope(line.class_group), [change for change, _ in steps])
        return Distributed(
            line.class_group,
            opened,
            tuple(change for change, _ in steps),
            tuple(opposite for _, opposite in reversed(steps)),
        )

    def take_back(self, session: Session, done: Distributed) -> None:
        """Write the opposite of an act.

        Raises:
            NotAllowedError: the load is not among the person's duties.
            ReferenceInUseError: lessons stand on a page that was opened; names how many.
        """
        session.require(Action.DISTRIBUTE_LOAD)
        with session.database.write(session.actor(Action.DISTRIBUTE_LOAD)) as work:
            lessons, _ = lessons_of_courses(work, done.opened)
            if lessons:
                raise ReferenceInUseError(count=lessons)
            work.record(class_scope(done.class_group), done.opposite)


def _stored(reading: Reading, today: date) -> StoredTimetable:
    year = working_year(reading, today)
    if year is None:
        raise UnknownRecordError(kind="year")
    return stored_timetable(reading, year)


def _day(stored: StoredTimetable, today: date) -> date:
    return min(max(today, stored.year.starts), stored.year.ends)


def _keeper(stored: StoredTimetable, course: CourseId, day: date) -> changes.CourseTeacherAssigned | None:
    """Return who keeps a page on a day, or will."""
    own = [kept for kept in stored.keepers if kept.course == course and (kept.ends is None or kept.ends >= day)]
    own.sort(key=lambda kept: (not DateSpan(kept.starts, kept.ends).holds(day), kept.starts))
    return next(iter(own), None)


def _lines(
    stored: StoredTimetable, curriculum: Mapping[tuple[ClassGroupId, SubjectId], CurriculumHours], day: date
) -> Iterator[LoadLine]:
    titles = {formed.subgroup: formed.title for formed in stored.subgroups}
    found: list[LoadLine] = []
    for opened in stored.courses:
        kept = _keeper(stored, opened.course, day)
        hours = curriculum.get((opened.class_group, opened.subject))
        found.append(
            LoadLine(
                class_group=opened.class_group,
                class_title=stored.class_groups[opened.class_group].title,
                subject=opened.subject,
                subject_title=stored.subjects[opened.subject].title,
                subgroup=opened.subgroup,
                subgroup_title="" if opened.subgroup is None else titles[opened.subgroup],
                course=opened.course,
                keeper=None if kept is None else kept.staff,
                curriculum_weekly=0 if hours is None else hours.weekly,
                weekly=opened.weekly_hours,
            )
        )
    taught = {(opened.class_group, opened.subject) for opened in stored.courses}
    for (group, subject), hours in curriculum.items():
        if (group, subject) not in taught:
            title, view = stored.subjects[subject].title, stored.class_groups[group]
            found.append(LoadLine(group, view.title, subject, title, None, "", None, None, hours.weekly, hours.weekly))
    position = {subject: one.position for subject, one in stored.subjects.items()}
    grade = {group: view.grade_level for group, view in stored.class_groups.items()}
    yield from sorted(
        found, key=lambda one: (grade[one.class_group], one.class_title, position[one.subject], one.subgroup_title)
    )


def _line(stored: StoredTimetable, line: LoadLine, day: date) -> tuple[CourseId | None, StaffId | None]:
    """Return the page of a line and its keeper as they stand now."""
    place = (line.class_group, line.subject, line.subgroup)
    courses = [one.course for one in stored.courses if (one.class_group, one.subject, one.subgroup) == place]
    course = line.course if line.course in courses else next(iter(courses), None)
    kept = None if course is None else _keeper(stored, course, day)
    return course, None if kept is None else kept.staff


def _fixing(
    work: UnitOfWork, stored: StoredTimetable, line: LoadLine, keeper: StaffId | None, day: date
) -> tuple[Sequence[tuple[Change, Change]], tuple[CourseId, ...]]:
    """Return the changes, each with its opposite, and the pages that are opened."""
    steps: list[tuple[Change, Change]] = []
    course = line.course
    opened: tuple[CourseId, ...] = ()
    if course is None:
        course = CourseId(work.new_identifier())
        opening = changes.CourseOpened(course, line.class_group, line.subject, line.subgroup, line.weekly)
        steps.append((opening, changes.RecordWithdrawn(changes.CourseOpened.code, course)))
        opened = (course,)
    kept = _keeper(stored, course, day)
    if kept is not None:
        # An assignment cannot be withdrawn: one that ends before it starts holds on no day.
        last = day - _DAY
        ended = changes.CourseTeacherAssigned(course, kept.staff, kept.starts, last)
        steps.append((ended, kept))
    if keeper is not None:
        assigned = changes.CourseTeacherAssigned(course, keeper, day, None)
        steps.append((assigned, changes.CourseTeacherAssigned(course, keeper, day, day - _DAY)))
    return steps, opened
