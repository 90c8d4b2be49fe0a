"""Whether all required data are there, and whether they come in time: the whole school by class (S1-5d, S1-5e)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.archive_days import FRIDAY, last_archive_day
from ejournal_desktop.domain.calendar import iso_week, week_span
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.completeness import ClassCompleteness, CourseContradictions
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.storage.queries.completeness import (
    checked_weeks,
    last_bells_of_year,
    open_lessons,
    poor_cards,
)
from ejournal_desktop.storage.queries.courses import courses_of_year, teachers_of_year
from ejournal_desktop.storage.queries.custody import archive_custody, last_weekday
from ejournal_desktop.storage.queries.people import class_groups, homeroom_teachers
from ejournal_desktop.storage.queries.plans import ready_plans
from ejournal_desktop.storage.queries.school import current_year, school_year
from ejournal_desktop.storage.queries.two_values import conflicts_of_year

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, YearId
    from ejournal_desktop.readmodels.completeness import OpenLesson, PoorCard
    from ejournal_desktop.readmodels.journal import CourseView, TeacherSpan
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """The whole school, read in a fixed number of statements."""

    today: date
    archive_day: date
    staff: Mapping[StaffId, PersonName]
    homeroom: Mapping[ClassGroupId, StaffId]
    lessons: Mapping[ClassGroupId, Sequence[OpenLesson]]
    days: Mapping[ClassGroupId, Iterable[date]]
    courses: Sequence[CourseView]
    keepers: Mapping[CourseId, tuple[TeacherSpan, ...]]
    ready: frozenset[CourseId]
    cards: Mapping[ClassGroupId, Sequence[PoorCard]]
    checked: frozenset[tuple[ClassGroupId, str]]
    archived: frozenset[ClassGroupId]
    conflicts: Mapping[CourseId, int]


class CompletenessService:
    """Reads for those who control the journal what it still lacks."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def of_school(self, session: Session) -> tuple[ClassCompleteness, ...]:
        """Return what every class group of the year lacks, in the order of the school; nothing before the first year.

        Lessons of today are not counted, nor is the running week: their people are still at work.

        Raises:
            NotAllowedError: the person does not control the whole school.
        """
        session.require(Action.CONTROL)
        today = self._clock.now().date()
        with session.database.read() as reading:
            year = current_year(reading, today)
            if year is None:
                return ()
            facts = self._facts(session, reading, year)
            return tuple(_of_class(view, facts) for view in class_groups(reading, year))

    def _facts(self, session: Session, reading: Reading, year: YearId) -> _Facts:
        now = self._clock.now()
        today = now.date()
        setting = column_setting(reading, now, session.timeline, school_year(reading, year))
        days, courses = last_bells_of_year(reading, year, today), courses_of_year(reading, year)
        archive_day = _archive_day(session, reading, today)
        week = iso_week(archive_day)
        return _Facts(
            today=today,
            archive_day=archive_day,
            staff=setting.staff,
            homeroom=homeroom_teachers(reading, today),
            lessons=open_lessons(reading, year, days, setting),
            days=days,
            courses=courses,
            keepers=teachers_of_year(reading, year),
            ready=ready_plans(reading, [course.course for course in courses]),
            cards=poor_cards(reading, year, today),
            checked=checked_weeks(reading),
            archived=_archived(reading, year, week),
            conflicts=conflicts_of_year(reading, year),
        )


def _archived(reading: Reading, year: YearId, week: str) -> frozenset[ClassGroupId]:
    """Return the classes with an archive of a week, or a later one, that was not lost with its carrier."""
    rows = archive_custody(reading, year)
    return frozenset(row.class_group for row in rows if row.week >= week and not row.is_lost)


def _archive_day(session: Session, reading: Reading, today: date) -> date:
    """Return the last archive day that is over."""
    weekday = last_weekday(reading) or FRIDAY
    return last_archive_day(today - timedelta(days=1), session.regulation.archive.day, last_weekday=weekday)


def _of_class(view: ClassGroupView, facts: _Facts) -> ClassCompleteness:
    own = view.class_group
    courses = [course for course in facts.courses if course.class_group == own]
    teacher = facts.staff.get(facts.homeroom[own]) if own in facts.homeroom else None
    return ClassCompleteness(
        class_group=view,
        homeroom_teacher="" if teacher is None else teacher.with_initials,
        lessons=tuple(facts.lessons.get(own, ())),
        courses_without_teacher=tuple(_title(one) for one in courses if not _is_kept(one, facts)),
        courses_without_plan=tuple(_title(one) for one in courses if one.course not in facts.ready),
        cards=tuple(facts.cards.get(own, ())),
        unchecked_weeks=tuple(_unchecked(own, facts)),
        missing_archive=_missing_archive(own, facts),
        contradictions=tuple(_contradictions(one, facts) for one in courses if one.course in facts.conflicts),
    )


def _contradictions(course: CourseView, facts: _Facts) -> CourseContradictions:
    keepers = [span.name.with_initials for span in facts.keepers.get(course.course, ()) if span.span.holds(facts.today)]
    return CourseContradictions(_title(course), ", ".join(keepers), facts.conflicts[course.course])


def _is_kept(course: CourseView, facts: _Facts) -> bool:
    """Tell whether anybody keeps a course today or will."""
    return any(
        keeper.span.ends is None or keeper.span.ends >= facts.today for keeper in facts.keepers.get(course.course, ())
    )


def _title(course: CourseView) -> str:
    return f"{course.subject_title}, {course.subgroup_title}" if course.subgroup_title else course.subject_title


def _unchecked(class_group: ClassGroupId, facts: _Facts) -> Iterator[str]:
    """Yield the weeks with lessons that are over and that nobody checked."""
    monday = week_span(iso_week(facts.today)).starts
    weeks = dict.fromkeys(iso_week(day) for day in facts.days.get(class_group, ()) if day < monday)
    return (week for week in weeks if (class_group, week) not in facts.checked)


def _missing_archive(class_group: ClassGroupId, facts: _Facts) -> str:
    """Return the week of the last archive day where it passed without an archive and there was something to archive."""
    was_due = any(day <= facts.archive_day for day in facts.days.get(class_group, ()))
    return iso_week(facts.archive_day) if was_due and class_group not in facts.archived else ""
