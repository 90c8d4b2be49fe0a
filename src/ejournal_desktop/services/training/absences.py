"""Who is absent when: spans of illness, days off with and without a reason, single lessons missed, lateness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.services.training.chance import stream

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from random import Random

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.services.training.lesson_dates import HeldLesson
    from ejournal_desktop.services.training.school import TrainingClass, TrainingSchool, TrainingStudent
    from ejournal_desktop.services.training.school_calendar import QuarterDays

ABSENT = "absent"
LATE = "late"
ILL = "ill"
EXCUSED = "excused"

_MEAN_DAYS_BETWEEN = 48
# Reason the homeroom teacher learns, shortest and longest span; an empty reason stays without one.
_KINDS: Sequence[tuple[str, int, int]] = ((ILL, 2, 7), (EXCUSED, 1, 2), ("", 1, 2))
_KIND_WEIGHTS = (14, 4, 4)
_TRUANT_SHARE = 0.08
_MISSED_LESSON = {True: 0.012, False: 0.0007}
_LATE_FIRST_LESSON = 0.012
_LATE_LATER = 0.0012
_MINUTES_LATE = (3, 15)


@dataclass(frozen=True, slots=True)
class AbsenceSpan:
    """School days of one quarter on which a student is away; ``reason`` is the code entered later, if any."""

    student: StudentId
    group: TrainingClass
    quarter: QuarterDays
    days: tuple[date, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class AbsenceBook:
    """All spans of absence of a year, the days they cover, and the students who now and then skip a lesson."""

    spans: tuple[AbsenceSpan, ...]
    days: frozenset[tuple[StudentId, date]]
    truants: frozenset[StudentId]

    def attendance(self, lesson: HeldLesson, chance: Random) -> Iterator[tuple[StudentId, str, int]]:
        """Yield student, code and minutes for everyone who was not there in time, as the teacher sees it."""
        late = _LATE_FIRST_LESSON if lesson.bell == 1 else _LATE_LATER
        for student in enrolled_students(lesson):
            draw = chance.random()
            missing = _MISSED_LESSON[student.student in self.truants]
            if (student.student, lesson.day) in self.days or draw < missing:
                yield student.student, ABSENT, 0
            elif draw < missing + late:
                yield student.student, LATE, chance.randint(*_MINUTES_LATE)


def enrolled_students(lesson: HeldLesson) -> list[TrainingStudent]:
    """Return the students who belong to the course on the day of a lesson."""
    return [student for student in lesson.course.students if student.is_enrolled(lesson.day)]


def absence_book(school: TrainingSchool, seed: int) -> AbsenceBook:
    """Return the absences of a whole year; each student has an own frequency of being away."""
    spans: list[AbsenceSpan] = []
    truants: list[StudentId] = []
    for group in school.classes:
        chance = stream(seed, "absence", group.content.title)
        for student in group.students:
            spans.extend(_spans(school, group, student, chance))
            if chance.random() < _TRUANT_SHARE:
                truants.append(student.student)
    days = frozenset((span.student, day) for span in spans for day in span.days)
    return AbsenceBook(tuple(spans), days, frozenset(truants))


def _spans(
    school: TrainingSchool, group: TrainingClass, student: TrainingStudent, chance: Random
) -> Iterator[AbsenceSpan]:
    mean = _MEAN_DAYS_BETWEEN * chance.uniform(0.5, 2.5)
    for quarter in school.calendar.quarters:
        place = int(chance.expovariate(1 / mean))
        while place < len(quarter.days):
            reason, shortest, longest = chance.choices(_KINDS, _KIND_WEIGHTS)[0]
            days = quarter.days[place : place + chance.randint(shortest, longest)]
            yield AbsenceSpan(student.student, group, quarter, days, reason)
            place += len(days) + 1 + int(chance.expovariate(1 / mean))
