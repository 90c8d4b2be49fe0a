"""How carefully lessons are kept: most soon after the bell, some late, a few of the last days not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

from ejournal_desktop.services.training.act import moment_of
from ejournal_desktop.services.training.chance import stream

if TYPE_CHECKING:
    from datetime import date, datetime
    from random import Random

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.services.training.lesson_dates import HeldLesson
    from ejournal_desktop.services.training.school import TrainingSchool

_RECENT = timedelta(days=14)
_BUSY_WEEKLY_LESSONS = 4
_CLASSES_END = 15
_EVENING = 18
_BEFORE_LESSONS = 7
_AT_ONCE = 0.6
_STARTED = 0.02
_NO_HOMEWORK = 0.015


class Fate(Enum):
    """What becomes of a lesson in the journal."""

    COMPLETED = auto()
    STARTED = auto()
    UNFILLED = auto()


@dataclass(frozen=True, slots=True)
class Habits:
    """Shares of a teacher's lessons: left unfilled in the last two weeks, entered some days late, in the evening."""

    unfilled: float
    days_late: float
    evening: float


USUAL_HABITS = Habits(unfilled=0.04, days_late=0.025, evening=0.06)
SLOW_HABITS = Habits(unfilled=0.6, days_late=0.4, evening=0.3)


@dataclass(frozen=True, slots=True)
class Keeping:
    """How one lesson is kept: its fate, when it is entered and whether homework is not forgotten."""

    fate: Fate
    moment: datetime
    has_homework: bool


@dataclass(frozen=True, slots=True)
class Diligence:
    """Decides how lessons are kept; ``slow`` is the one teacher who is clearly behind."""

    recent_from: date
    slow: StaffId

    def keeping(self, lesson: HeldLesson, chance: Random) -> Keeping:
        """Return how a lesson is kept."""
        habits = SLOW_HABITS if lesson.holder == self.slow else USUAL_HABITS
        moment = _moment(lesson, habits, chance)
        return Keeping(self._fate(lesson, habits, chance), moment, chance.random() >= _NO_HOMEWORK)

    def _fate(self, lesson: HeldLesson, habits: Habits, chance: Random) -> Fate:
        draw = chance.random()
        if lesson.day < self.recent_from:
            return Fate.COMPLETED
        if draw < habits.unfilled:
            return Fate.UNFILLED
        return Fate.STARTED if draw < habits.unfilled + _STARTED else Fate.COMPLETED


def diligence(school: TrainingSchool, seed: int, today: date) -> Diligence:
    """Return the diligence of a school: gaps lie in the two weeks up to the last day with lessons."""
    last = max((day for day in school.calendar.days() if day <= today), default=today)
    weekly = dict.fromkeys((course.staff for course in school.courses()), 0)
    for course in school.courses():
        weekly[course.staff] += len(course.weekly)
    busy = [teacher for teacher, lessons in weekly.items() if lessons >= _BUSY_WEEKLY_LESSONS]
    return Diligence(last - _RECENT, stream(seed, "slow").choice(busy or list(weekly)))


def _moment(lesson: HeldLesson, habits: Habits, chance: Random) -> datetime:
    draw = chance.random()
    if draw < habits.days_late:
        day = lesson.quarter.later(lesson.day, chance.randint(1, 3))
        if day > lesson.day:
            return moment_of(day, _BEFORE_LESSONS, chance.uniform(10, 55))
        return moment_of(day, _EVENING, chance.uniform(0, 180))
    if draw < habits.days_late + habits.evening:
        return moment_of(lesson.day, _EVENING, chance.uniform(0, 180))
    if chance.random() < _AT_ONCE:
        return lesson.ends + timedelta(seconds=chance.randint(30, 420))
    return moment_of(lesson.day, _CLASSES_END, chance.uniform(1, 85))
