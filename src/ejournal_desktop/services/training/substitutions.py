"""Days on which a teacher is away and who holds the lessons then."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import SubstitutionSet
from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import lesson_identifier
from ejournal_desktop.services.training.act import Act, moment_of
from ejournal_desktop.storage.log import class_scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from random import Random

    from ejournal_desktop.kernel.identifiers import LessonId, StaffId
    from ejournal_desktop.services.training.school import TrainingCourse, TrainingSchool, WeeklyLesson
    from ejournal_desktop.services.training.school_calendar import QuarterDays

_BEFORE_LESSONS = 7
_TEACHERS_PER_ABSENCE = 5
_LONGEST_ABSENCE = 2


@dataclass(frozen=True, slots=True)
class Substitution:
    """A lesson that somebody else holds, announced before the first lesson of that day."""

    lesson: LessonId
    course: TrainingCourse
    day: date
    substitute: StaffId


@dataclass(slots=True)
class SubstitutionPlan:
    """Finds the substitutions of a year: every fifth teacher is away once a quarter for a day or two."""

    school: TrainingSchool
    chance: Random
    _weekly: dict[tuple[StaffId, int], list[tuple[TrainingCourse, WeeklyLesson]]] = field(default_factory=dict)
    _taken: set[tuple[StaffId, date, int]] = field(default_factory=set)
    _away: set[tuple[StaffId, date]] = field(default_factory=set)

    def substitutions(self) -> Iterator[Substitution]:
        """Yield the substitutions in the order they are found."""
        for course in self.school.courses():
            for lesson in course.weekly:
                self._weekly.setdefault((course.staff, lesson.weekday), []).append((course, lesson))
        for quarter in self.school.calendar.quarters:
            absences = list(self._absences(quarter))
            self._away.update(absences)
            for teacher, day in absences:
                yield from self._substitutions(teacher, day)

    def _teachers(self) -> list[StaffId]:
        return list(dict.fromkeys(course.staff for course in self.school.courses()))

    def _absences(self, quarter: QuarterDays) -> Iterator[tuple[StaffId, date]]:
        teachers = self._teachers()
        for teacher in self.chance.sample(teachers, max(1, len(teachers) // _TEACHERS_PER_ABSENCE)):
            first = self.chance.randrange(len(quarter.days))
            length = self.chance.randint(1, _LONGEST_ABSENCE)
            yield from ((teacher, day) for day in quarter.days[first : first + length])

    def _substitutions(self, teacher: StaffId, day: date) -> Iterator[Substitution]:
        for course, lesson in self._weekly.get((teacher, day.isoweekday()), ()):
            substitute = self._substitute(course, day, lesson.bell)
            if substitute is not None:
                self._taken.add((substitute, day, lesson.bell))
                identity = lesson_identifier(course.course, day, lesson.bell)
                yield Substitution(identity, course, day, substitute)

    def _substitute(self, course: TrainingCourse, day: date, bell: int) -> StaffId | None:
        free = [teacher for teacher in self._teachers() if self._is_free(teacher, day, bell)]
        same_subject = {other.staff for other in self.school.courses() if other.subject == course.subject}
        likely = [teacher for teacher in free if teacher in same_subject] or free
        return self.chance.choice(likely) if likely else None

    def _is_free(self, teacher: StaffId, day: date, bell: int) -> bool:
        lessons = self._weekly.get((teacher, day.isoweekday()), ())
        return (
            (teacher, day) not in self._away
            and (teacher, day, bell) not in self._taken
            and all(lesson.bell != bell for _, lesson in lessons)
        )


def substitution_acts(school: TrainingSchool, substitutions: Mapping[LessonId, Substitution]) -> Iterator[Act]:
    """Yield the acts by which the deputy head names the substitutes in the morning."""
    deputy = school.holder_of(Role.DEPUTY_HEAD_ACADEMIC)
    for number, one in enumerate(substitutions.values()):
        moment = moment_of(one.day, _BEFORE_LESSONS, 10 + number % 20)
        scope = class_scope(one.course.class_group)
        yield Act(deputy, Role.DEPUTY_HEAD_ACADEMIC, moment, scope, (SubstitutionSet(one.lesson, one.substitute),))
