"""How far the school is filled in, and when the set-up is due (S1-O.4.1, S2-3.1, S1-A1.7)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_year import InitialFillingAllowed
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.year_lists import ClassReadiness, SchoolReadiness, Share
from ejournal_desktop.readmodels.year_lists import ReadinessKind as Kind
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.school_year.errors import FillingDatesError
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.people import class_group_view, homeroom_teachers
from ejournal_desktop.storage.queries.plans import curriculum_of_year, ready_plans
from ejournal_desktop.storage.queries.school import school_year, year_of_class
from ejournal_desktop.storage.queries.timetable import stored_timetable
from ejournal_desktop.storage.queries.year_lists import (
    FillingFacts,
    StudentCounts,
    first_filled,
    first_fillings,
    student_counts,
    teachers_with_account,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, SubjectId, YearId
    from ejournal_desktop.readmodels.plans import CurriculumHours
    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from ejournal_desktop.readmodels.year_lists import FillingWish
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

_OF_CLASS = (Kind.STUDENTS, Kind.GUARDIANS, Kind.CURRICULUM, Kind.LOAD, Kind.TIMETABLE, Kind.PLANS)


@dataclass(frozen=True, slots=True)
class _Facts:
    day: date
    stored: StoredTimetable
    homeroom: Mapping[ClassGroupId, StaffId]
    students: Mapping[ClassGroupId, StudentCounts]
    curriculum: Mapping[tuple[ClassGroupId, SubjectId], CurriculumHours]
    ready: frozenset[CourseId]
    kept: frozenset[CourseId]
    placed: frozenset[CourseId]
    fillings: Mapping[ClassGroupId, FillingFacts]
    filled: Mapping[ClassGroupId, int]


class ReadinessService:
    """Counts what is there of what a year rests on, and opens a first filling that comes late."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def readiness(self, session: Session) -> SchoolReadiness:
        """Return how far the school and every class are filled in.

        Raises:
            NotAllowedError: the person does not control the whole school.
        """
        session.require(Action.CONTROL)
        today, due = self._clock.now().date(), session.regulation.header.setup_due
        with session.database.read() as reading:
            year = working_year(reading, today)
            if year is None:
                return SchoolReadiness({}, (), due, is_late=due is not None and today > due)
            facts = _facts(reading, year, today)
            accounts = Share(*reversed(teachers_with_account(reading, year, facts.day)))
        classes = tuple(_class(group, view.title, facts) for group, view in facts.stored.class_groups.items())
        shares = {kind: _sum(one.shares[kind] for one in classes) for kind in _OF_CLASS}
        led = sum(group in facts.homeroom for group in facts.stored.class_groups)
        shares = {Kind.CLASSES: Share(led, len(classes)), **shares, Kind.ACCOUNTS: accounts}
        is_ready = all(share.percent == 100 for share in shares.values())  # noqa: PLR2004  all of it
        return SchoolReadiness(shares, classes, due, is_late=due is not None and today > due and not is_ready)

    def allow_filling(self, session: Session, wish: FillingWish) -> None:
        """Let a class be filled in for the first time from an earlier day on; its lessons are told apart till the end.

        Raises:
            NotAllowedError: the person opens and closes no periods.
            UnknownRecordError: there is no such class.
            FillingDatesError: the days lie outside the year, or the last is before today.
            YearClosedError: the year is over.
        """
        session.require(Action.CLOSE_PERIOD)
        with session.database.write(session.actor(Action.CLOSE_PERIOD)) as work:
            if class_group_view(work, wish.class_group) is None:
                raise UnknownRecordError(kind="class_group")
            year = school_year(work, year_of_class(work, wish.class_group))
            today = self._clock.now().date()
            if not year.starts <= wish.starts <= today <= wish.until <= year.ends:
                raise FillingDatesError
            change = InitialFillingAllowed(wish.class_group, wish.starts, wish.until)
            work.record(class_scope(wish.class_group), [change])


def _facts(reading: Reading, year: YearId, today: date) -> _Facts:
    stored = stored_timetable(reading, year)
    day = min(max(today, stored.year.starts), stored.year.ends)
    return _Facts(
        day=day,
        stored=stored,
        homeroom=homeroom_teachers(reading, day),
        students=student_counts(reading, year, day),
        curriculum=curriculum_of_year(reading, year),
        ready=ready_plans(reading, [opened.course for opened in stored.courses]),
        kept=frozenset(kept.course for kept in stored.keepers if kept.ends is None or kept.ends >= day),
        placed=frozenset(slot.course for slot in stored.slots if slot.ends is None or slot.ends >= day),
        fillings=first_fillings(reading, year),
        filled=first_filled(reading),
    )


def _class(group: ClassGroupId, title: str, facts: _Facts) -> ClassReadiness:
    courses = [opened for opened in facts.stored.courses if opened.class_group == group]
    subjects = {opened.subject for opened in courses}
    counts = facts.students.get(group, StudentCounts())
    hours = sum((group, subject) in facts.curriculum for subject in subjects)
    own = Counter(
        {
            Kind.LOAD: sum(opened.course in facts.kept for opened in courses),
            Kind.TIMETABLE: sum(opened.course in facts.placed for opened in courses),
            Kind.PLANS: sum(opened.course in facts.ready for opened in courses),
        }
    )
    filling = facts.fillings.get(group)
    return ClassReadiness(
        group,
        title,
        {
            Kind.STUDENTS: Share(counts.with_birth_date, counts.students),
            Kind.GUARDIANS: Share(counts.with_guardian, counts.students),
            Kind.CURRICULUM: Share(hours, len(subjects)),
            **{kind: Share(own[kind], len(courses)) for kind in (Kind.LOAD, Kind.TIMETABLE, Kind.PLANS)},
        },
        filling_from=None if filling is None else filling.starts,
        filling_until=None if filling is None else filling.until,
        first_filled=facts.filled.get(group, 0),
    )


def _sum(shares: Iterable[Share]) -> Share:
    found = tuple(shares)
    return Share(sum(one.done for one in found), sum(one.whole for one in found))
