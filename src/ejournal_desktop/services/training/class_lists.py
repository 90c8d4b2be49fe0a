"""Invented class lists: names in alphabetical order, birth dates of the right age, a few who come late or leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import StudentId
from ejournal_desktop.services.training.names import draw_genders, draw_names
from ejournal_desktop.services.training.school import TrainingStudent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from ejournal_desktop.services.training.content import ClassGroupContent, NameStock
    from ejournal_desktop.services.training.school_calendar import TrainingCalendar

_AGE_BEFORE_FIRST_GRADE = 6
_JOINING_CLASSES = 3
_LEAVING_CLASSES = 4
_JOINING_DAYS = slice(12, 45)
_LEAVING_DAYS = slice(20, 120)
_DAYS_OF_YEAR = 365


@dataclass(frozen=True, slots=True)
class _Movement:
    joined: date
    left: date | None
    joined_order: str
    left_order: str


@dataclass(frozen=True, slots=True)
class ClassListMaker:
    """Makes the list of each class; ``identifiers`` gives the numbers of the students."""

    names: NameStock
    calendar: TrainingCalendar
    identifiers: Callable[[], int]

    def students(self, content: ClassGroupContent, number: int, chance: Random) -> tuple[TrainingStudent, ...]:
        """Return the students of the class with this number in the school, in alphabetical order."""
        names = draw_names(self.names, draw_genders(content.students, chance), chance)
        movements = self._movements(content.students, number, chance)
        return tuple(
            TrainingStudent(
                student=StudentId(self.identifiers()),
                name=name,
                birth_date=self._birth_date(content.grade_level, chance),
                joined=movement.joined,
                left=movement.left,
                joined_order=movement.joined_order,
                left_order=movement.left_order,
                number=place,
            )
            for name, movement, place in zip(
                sorted(names, key=lambda name: name.sort_key()), movements, _numbers(movements), strict=True
            )
        )

    def _birth_date(self, grade_level: int, chance: Random) -> date:
        newest = date(self.calendar.starts.year - grade_level - _AGE_BEFORE_FIRST_GRADE, 8, 31)
        return newest - timedelta(days=chance.randrange(_DAYS_OF_YEAR))

    def _movements(self, count: int, number: int, chance: Random) -> list[_Movement]:
        days = list(self.calendar.days())
        first = _Movement(self.calendar.starts, None, _order(number + 1, self.calendar.starts - timedelta(days=4)), "")
        movements = [first] * count
        joining, leaving = chance.sample(range(count), 2)
        if number % _JOINING_CLASSES == 1:
            day = chance.choice(days[_JOINING_DAYS])
            movements[joining] = _Movement(day, None, _order(40 + number * 2, day), "")
        if number % _LEAVING_CLASSES == 0:
            day = chance.choice(days[_LEAVING_DAYS])
            movements[leaving] = _Movement(first.joined, day, first.joined_order, _order(41 + number * 2, day))
        return movements


def _numbers(movements: Sequence[_Movement]) -> list[int]:
    """Return the rows of the journal: first those of the first day, then by day of coming."""
    places = sorted(range(len(movements)), key=lambda place: (movements[place].joined, place))
    return [places.index(place) + 1 for place in range(len(movements))]


def _order(number: int, day: date) -> str:
    return f"№ {number}-у от {day:%d.%m.%Y}"
