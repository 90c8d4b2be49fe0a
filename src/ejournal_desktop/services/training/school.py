"""The training school as one frozen value: people, classes, subgroups, courses and the weekly timetable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ejournal_desktop.domain.people import PersonName, Role
    from ejournal_desktop.kernel.identifiers import (
        ClassGroupId,
        CourseId,
        PeriodId,
        SlotId,
        StaffId,
        StudentId,
        SubgroupId,
        SubjectId,
        YearId,
    )
    from ejournal_desktop.services.training.content import ClassGroupContent, PlanTopic, SubjectContent
    from ejournal_desktop.services.training.school_calendar import PeriodSpan, TrainingCalendar


@dataclass(frozen=True, slots=True)
class TrainingStaff:
    """A member of staff, the handle to sign in with, the role, and the class of a homeroom teacher."""

    staff: StaffId
    name: PersonName
    handle: str
    role: Role
    homeroom: ClassGroupId | None


@dataclass(frozen=True, slots=True)
class TrainingStudent:
    """A student with the first and, for one who leaves, the last day in the class; orders are their numbers.

    ``number`` is the row of the journal: those who come during the year stand after the list of September.
    """

    student: StudentId
    name: PersonName
    birth_date: date
    joined: date
    left: date | None
    joined_order: str
    left_order: str
    number: int

    def is_enrolled(self, day: date) -> bool:
        """Tell whether the student belongs to the class on a day."""
        return self.joined <= day and (self.left is None or day <= self.left)


@dataclass(frozen=True, slots=True)
class TrainingSubgroup:
    """A subgroup of a class for one subject, counted from 1."""

    subgroup: SubgroupId
    subject: SubjectId
    number: int
    students: tuple[TrainingStudent, ...]


@dataclass(frozen=True, slots=True)
class WeeklyLesson:
    """A lesson of the weekly timetable: ISO weekday, lesson number and room."""

    slot: SlotId
    weekday: int
    bell: int
    room: str


@dataclass(frozen=True, slots=True)
class PlannedHour:
    """One hour of a course plan; ``work_kind`` is a code of the regulation."""

    topic: str
    homework: str
    work_kind: str


@dataclass(frozen=True, slots=True)
class TrainingCourse:
    """A subject for a class or a subgroup: its teacher, students, plan and weekly lessons."""

    course: CourseId
    class_group: ClassGroupId
    grade_level: int
    subject: SubjectId
    subgroup: TrainingSubgroup | None
    staff: StaffId
    students: tuple[TrainingStudent, ...]
    weekly: tuple[WeeklyLesson, ...]
    plan: tuple[PlanTopic, ...]
    hours: tuple[PlannedHour, ...]


@dataclass(frozen=True, slots=True)
class TrainingClass:
    """A class group with its students in alphabetical order, its subgroups and its courses."""

    class_group: ClassGroupId
    content: ClassGroupContent
    homeroom: StaffId | None
    students: tuple[TrainingStudent, ...]
    subgroups: tuple[TrainingSubgroup, ...]
    courses: tuple[TrainingCourse, ...]


@dataclass(frozen=True, slots=True)
class TrainingSchool:
    """The whole school in one year."""

    year: YearId
    calendar: TrainingCalendar
    periods: tuple[tuple[PeriodId, PeriodSpan], ...]
    staff: tuple[TrainingStaff, ...]
    subjects: tuple[tuple[SubjectId, SubjectContent], ...]
    classes: tuple[TrainingClass, ...]

    def courses(self) -> Iterator[TrainingCourse]:
        """Yield the courses of all classes."""
        for group in self.classes:
            yield from group.courses

    def holder_of(self, role: Role) -> StaffId:
        """Return the first member of staff with a role.

        Raises:
            KeyError: when nobody holds it.
        """
        for member in self.staff:
            if member.role is role:
                return member.staff
        raise KeyError(role)
