"""«Учебный план»: hours of every subject of a year by curriculum, timetable and course plan, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, SubjectId
    from ejournal_desktop.readmodels.plans import CurriculumHours, PlanReadiness


@dataclass(frozen=True, slots=True)
class CurriculumLine:
    """A subject in a class or subgroup.

    ``course`` is missing where the curriculum names a subject that nobody teaches the class; ``curriculum`` is missing
    while nobody has entered its hours. ``weekly_slots`` counts a lesson of every second week as a half; ``lessons`` are
    those of the whole year, moved ones once. ``readiness`` is that of the course plan (S0-4.14.11).
    """

    class_group: ClassGroupId
    class_title: str
    grade_level: int
    subject: SubjectId
    subject_title: str
    subgroup_title: str
    course: CourseId | None
    teacher: str
    curriculum: CurriculumHours | None
    weekly_slots: Decimal
    lessons: int
    plan: int
    readiness: PlanReadiness

    @property
    def weekly_difference(self) -> Decimal | None:
        """Weekly hours of the timetable beyond those of the curriculum, negative where it is short."""
        return None if self.curriculum is None else self.weekly_slots - self.curriculum.weekly

    @property
    def lessons_difference(self) -> int | None:
        """Lessons of the timetable beyond the curriculum of the year, negative where it is short."""
        return None if self.curriculum is None else self.lessons - self.curriculum.yearly

    @property
    def plan_difference(self) -> int | None:
        """Hours of the course plan beyond the curriculum of the year, negative where it is short."""
        return None if self.curriculum is None else self.plan - self.curriculum.yearly

    @property
    def differs(self) -> bool:
        """Whether anything is missing or is not as the curriculum says."""
        is_incomplete = self.curriculum is None or self.course is None
        return is_incomplete or any((self.weekly_difference, self.lessons_difference, self.plan_difference))


@dataclass(frozen=True, slots=True)
class SchoolCurriculum:
    """All lines of a year in the order of classes and subjects; ``can_edit`` says whether the person sets the hours.

    ``school_weeks`` are the weeks of lessons in the calendar of the year, 0 without a year.
    """

    lines: tuple[CurriculumLine, ...]
    can_edit: bool
    school_weeks: int = 0
