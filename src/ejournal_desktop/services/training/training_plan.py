"""Everything that happens in the training school up to a moment, in order of time."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.regulation_reading import regulation_from_mapping
from ejournal_desktop.services.training.absences import absence_book
from ejournal_desktop.services.training.act import BISHKEK
from ejournal_desktop.services.training.chance import stream
from ejournal_desktop.services.training.diligence import diligence
from ejournal_desktop.services.training.lesson_dates import held_lessons
from ejournal_desktop.services.training.lesson_keeping import CourseKeeper
from ejournal_desktop.services.training.mark_giving import CourseMarks, mark_steps
from ejournal_desktop.services.training.movement_acts import movement_acts
from ejournal_desktop.services.training.opening_acts import OpeningActs
from ejournal_desktop.services.training.period_acts import PeriodActs
from ejournal_desktop.services.training.reason_acts import reason_acts
from ejournal_desktop.services.training.school_building import build_school
from ejournal_desktop.services.training.substitutions import SubstitutionPlan, substitution_acts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import CourseId, StudentId
    from ejournal_desktop.services.training.act import Act
    from ejournal_desktop.services.training.content import TrainingContent
    from ejournal_desktop.services.training.lesson_keeping import KeptAbsence
    from ejournal_desktop.services.training.school import TrainingCourse, TrainingSchool, TrainingStaff

_FIRST_MARKED_GRADE_LEVEL = 2
_MEAN_LEVEL = 1.0
_BEST_LEVEL = -0.2
_WORST_LEVEL = 2.6


@dataclass(frozen=True, slots=True)
class TrainingPlan:
    """The staff, who need accounts before the first act, the first day of the year, and the acts in order of time."""

    staff: tuple[TrainingStaff, ...]
    year_starts: date
    acts: tuple[Act, ...]


def training_acts(
    content: TrainingContent,
    *,
    today: datetime,
    seed: int,
    identifiers: Callable[[], int],
    regulation_body: str,
) -> TrainingPlan:
    """Return what happened in the training school by an aware moment; equal arguments give equal plans.

    Raises:
        RegulationFormatError: ``regulation_body`` is no regulation.
    """
    now = today.astimezone(BISHKEK)
    regulation = regulation_from_mapping(json.loads(regulation_body))
    school = build_school(content, regulation, today=now.date(), seed=seed, identifiers=identifiers)
    opening = OpeningActs(content, school, regulation_body).acts()
    acts = [*opening, *movement_acts(school), *_Year(content, school, regulation, seed, now).acts()]
    past = sorted((act for act in acts if act.moment <= now), key=lambda act: act.moment)
    return TrainingPlan(school.staff, school.calendar.starts, tuple(past))


@dataclass(frozen=True, slots=True)
class _Year:
    content: TrainingContent
    school: TrainingSchool
    regulation: Regulation
    seed: int
    now: datetime

    def acts(self) -> Iterator[Act]:
        marks = self._course_marks()
        absences: list[KeptAbsence] = []
        book = absence_book(self.school, self.seed)
        found = SubstitutionPlan(self.school, stream(self.seed, "substitutions")).substitutions()
        substitutions = {one.lesson: one for one in found}
        substitutes = {lesson: one.substitute for lesson, one in substitutions.items()}
        habits = diligence(self.school, self.seed, self.now.date())
        ends = {bell.number: bell.ends for bell in self.content.bells}
        yield from substitution_acts(self.school, substitutions)
        for course in self.school.courses():
            chance = stream(self.seed, "lessons", course.course)
            keeper = CourseKeeper(course, self.regulation, habits, book, marks.get(course.course), chance)
            yield from keeper.acts(held_lessons(course, self.school.calendar, ends, substitutes, self.now))
            absences += keeper.absent
        yield from reason_acts(book.spans, absences, stream(self.seed, "reasons"))
        steps = mark_steps(self.regulation)
        yield from PeriodActs(self.school, self.regulation, steps, marks, self.seed).acts(self.now.date())

    def _course_marks(self) -> dict[CourseId, CourseMarks]:
        steps = mark_steps(self.regulation)
        strength = self._strengths()
        return {
            course.course: CourseMarks(steps, self._levels(course, strength), stream(self.seed, "marks", course.course))
            for course in self.school.courses()
            if course.grade_level >= _FIRST_MARKED_GRADE_LEVEL and self.regulation.has_marks(course.grade_level)
        }

    def _strengths(self) -> dict[StudentId, float]:
        chance = stream(self.seed, "strength")
        return {one.student: chance.gauss(0, 0.55) for group in self.school.classes for one in group.students}

    def _levels(self, course: TrainingCourse, strength: dict[StudentId, float]) -> dict[StudentId, float]:
        chance = stream(self.seed, "level", course.course)
        return {
            one.student: max(_BEST_LEVEL, min(_MEAN_LEVEL + strength[one.student] + chance.gauss(0, 0.3), _WORST_LEVEL))
            for one in course.students
        }
