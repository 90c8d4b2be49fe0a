"""What opening the next year writes: worked out first, so that it can be shown before anything is stored (S4-5.1d)."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.calendar import DateSpan, PeriodKind
from ejournal_desktop.domain.changes_teaching import CurriculumSet
from ejournal_desktop.domain.changes_year import SchoolYearClosed
from ejournal_desktop.kernel.identifiers import (
    ClassGroupId,
    CourseId,
    PeriodId,
    SlotId,
    SubgroupId,
    YearId,
)
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.school_year import HOLIDAY_SPAN
from ejournal_desktop.services.timetable.names import class_code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import StaffId, StudentId, SubjectId
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.school_year import NextClass, NextSlot, NextSpan, NextYear
    from ejournal_desktop.services.school_year.old_year import OldYear
    from ejournal_desktop.storage.queries.movement import StudentFacts

CourseKey = tuple["SubjectId", str]


@dataclass(frozen=True, slots=True)
class OpeningPlan:
    """The changes of the school as a whole, and those of each class in the order of the list."""

    year: YearId
    school: tuple[Change, ...]
    classes: tuple[tuple[ClassGroupId, NextClass, tuple[Change, ...]], ...]


@dataclass(frozen=True, slots=True)
class YearOpening:
    """Turns the parts of the next year into changes; identities come from ``new_identifier``."""

    next: NextYear
    old: OldYear
    cards: Mapping[StudentId, StudentFacts]
    new_identifier: Callable[[], int]
    _codes: set[str] = field(default_factory=set)

    def plan(self) -> OpeningPlan:
        """Return all changes; the year must be complete."""
        year = YearId(self.new_identifier())
        school = tuple(self._school(year))
        groups = [(ClassGroupId(self.new_identifier()), row) for row in self.next.classes]
        classes = tuple((group, row, tuple(self._class(year, group, row))) for group, row in groups)
        return OpeningPlan(year, school, classes)

    def _school(self, year: YearId) -> Iterator[Change]:
        span = self._span()
        yield changes.SchoolYearOpened(year, normalised(span.title), span.starts, span.ends)
        for row in self.next.calendar:
            if isinstance(row.kind, PeriodKind):
                period = PeriodId(self.new_identifier())
                yield changes.GradingPeriodDefined(period, year, row.kind.value, row.number, row.starts, row.ends)
            elif row.kind == HOLIDAY_SPAN:
                yield changes.HolidayDefined(year, row.starts, row.ends, normalised(row.title))
        yield from self._bells()
        yield SchoolYearClosed(self.old.stored.year.year)

    def _bells(self) -> Iterator[Change]:
        """Yield the bells that are new, and from the first day on those that are other than before."""
        span, before = self._span(), self.old.stored.year.bells
        for row in self.next.bells:
            known = before.at(span.starts, row.number)
            if known is None or (known.starts, known.ends) != (row.starts, row.ends):
                since = None if known is None else span.starts
                yield changes.BellPeriodDefined(row.number, f"{row.starts:%H:%M}", f"{row.ends:%H:%M}", since)

    def _class(self, year: YearId, group: ClassGroupId, row: NextClass) -> Iterator[Change]:
        code = class_code(row.title, self._codes)
        self._codes.add(code)
        starts = self._span().starts
        yield changes.ClassGroupOpened(group, year, normalised(row.title), code, row.grade_level)
        if row.homeroom is not None:
            yield changes.HomeroomTeacherAssigned(group, row.homeroom, starts)
        students = self._students(row.title)
        yield from self._enrolments(group, students, starts)
        for hours in self.next.curriculum:
            if hours.class_title == row.title and hours.yearly > 0:
                yield CurriculumSet(group, hours.subject, hours.weekly, hours.yearly)
        subgroups = self._subgroups(row.title)
        for (subject, title), subgroup in subgroups.items():
            yield changes.SubgroupFormed(subgroup, group, subject, title)
        yield from self._members(row, subgroups, {student.student for student in students}, starts)
        yield from self._courses(group, row.title, subgroups, starts)

    def _students(self, title: str) -> Sequence[StudentRow]:
        """Return who comes into a class, by name."""
        places = {row.student for row in self.next.students if row.class_title == title}
        known = [row for rows in self.old.students.values() for row in rows if row.student in places]
        return sorted(known, key=lambda row: row.name.sort_key())

    def _enrolments(self, group: ClassGroupId, students: Sequence[StudentRow], starts: date) -> Iterator[Change]:
        for row in students:
            card = self.cards[row.student]
            yield changes.StudentRegistered(
                row.student, card.surname, card.given_name, card.patronymic, card.birth_date
            )
        for number, row in enumerate(students, start=1):
            yield changes.StudentEnrolled(row.student, group, starts, "", number)

    def _subgroups(self, title: str) -> Mapping[CourseKey, SubgroupId]:
        keys = dict.fromkeys(
            (row.subject, row.subgroup) for row in self.next.teachers if row.class_title == title and row.subgroup
        )
        return {key: SubgroupId(self.new_identifier()) for key in keys}

    def _members(
        self, row: NextClass, subgroups: Mapping[CourseKey, SubgroupId], there: set[StudentId], starts: date
    ) -> Iterator[Change]:
        """Let students stay in the subgroups of the same subject and title that they were in at the end of the year."""
        if row.source is None:
            return
        for view in self.old.subgroups[row.source]:
            subgroup = subgroups.get((view.subject, view.title))
            if subgroup is None:
                continue
            last = self.old.last_day
            for member in view.members:
                if member.student in there and member.span.holds(last):
                    yield changes.SubgroupMemberAdded(subgroup, member.student, starts)

    def _courses(
        self, group: ClassGroupId, title: str, subgroups: Mapping[CourseKey, SubgroupId], starts: date
    ) -> Iterator[Change]:
        keepers: dict[CourseKey, list[StaffId]] = defaultdict(list)
        for row in self.next.teachers:
            if row.class_title == title and row.staff is not None:
                keepers[row.subject, row.subgroup].append(row.staff)
        slots: dict[CourseKey, list[NextSlot]] = defaultdict(list)
        for slot in self.next.timetable:
            if slot.class_title == title:
                slots[slot.subject, slot.subgroup].append(slot)
        for key, staff in keepers.items():
            course, weekly = CourseId(self.new_identifier()), _weekly(slots[key])
            yield changes.CourseOpened(course, group, key[0], subgroups.get(key), weekly)
            for one in dict.fromkeys(staff):
                yield changes.CourseTeacherAssigned(course, one, starts, None)
            for slot in dict.fromkeys(slots[key]):
                place = (slot.weekday, slot.bell, slot.week_kind, normalised(slot.room))
                yield changes.TimetableSlotSet(SlotId(self.new_identifier()), course, *place, starts, None)

    def _span(self) -> NextSpan:
        span = self.next.span
        if span is None:
            raise ValueError(self.next)  # a year without dates is never planned
        return span


def _weekly(slots: Sequence[NextSlot]) -> int:
    """Return lessons a week; of two alternating weeks the mean, rounded up."""
    kinds = Counter(slot.week_kind == 0 for slot in slots)
    return kinds[True] + (kinds[False] + 1) // 2


def first_span(calendar: Sequence[NextSpan]) -> DateSpan | None:
    """Return the first grading period of the shortest kind: its lessons are made when the year is opened."""
    periods = [row for row in calendar if isinstance(row.kind, PeriodKind)]
    kind = next((one for one in PeriodKind if any(row.kind is one for row in periods)), None)
    first = min((row for row in periods if row.kind is kind), key=lambda row: row.starts, default=None)
    return None if first is None else DateSpan(first.starts, first.ends)
