"""The movement of students as the screen shows it: who came, left, changed class or subgroup, and by which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId, SubgroupId, SubjectId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.people import ClassGroupView


class MovementKind(StrEnum):
    """What happened to a student."""

    ARRIVED = "arrived"
    CAME_FROM_CLASS = "came_from_class"
    LEFT = "left"
    WENT_TO_CLASS = "went_to_class"
    JOINED_SUBGROUP = "joined_subgroup"
    LEFT_SUBGROUP = "left_subgroup"


@dataclass(frozen=True, slots=True)
class MovementKey:
    """An event of the list, as the act that reverses it names it; ``starts`` is the first day of the stay it is about.

    ``subgroup`` is set for changes of subgroups only.
    """

    kind: MovementKind
    student: StudentId
    starts: date
    subgroup: SubgroupId | None = None


@dataclass(frozen=True, slots=True)
class MovementEvent:
    """One line of the list: ``day`` is the first or last day of a stay, ``place`` the other class or the subgroup."""

    key: MovementKey
    day: date
    student: StudentRow
    place: str
    order: str


@dataclass(frozen=True, slots=True)
class MovementTarget:
    """A class group to which a student may go, with its subgroups."""

    class_group: ClassGroupView
    subgroups: tuple[SubgroupView, ...]


@dataclass(frozen=True, slots=True)
class ClassMovement:
    """A class group with all rows it ever had, its subgroups, and its events, the newest first.

    ``targets`` are the other class groups of the year with their subgroups. Who does not form subgroups may propose
    a change to those who do.
    """

    class_group: ClassGroupView
    students: tuple[StudentRow, ...]
    subgroups: tuple[SubgroupView, ...]
    events: tuple[MovementEvent, ...]
    targets: tuple[MovementTarget, ...]
    today: date
    can_record: bool
    can_form: bool
    can_propose: bool = False

    @property
    def present(self) -> tuple[StudentRow, ...]:
        """Those who are in the class today."""
        return tuple(row for row in self.students if any(span.holds(self.today) for span in row.spans))

    @property
    def absent(self) -> tuple[StudentRow, ...]:
        """Those who left the class or have not come yet."""
        return tuple(row for row in self.students if not any(span.holds(self.today) for span in row.spans))


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay begun or ended by an act: the class by its title, the day, and the row of the journal."""

    class_title: str
    day: date
    number: int


@dataclass(frozen=True, slots=True)
class MovementForecast:
    """What an act would do, to be read before it is done.

    ``records`` are marks and absences that stay where they are; ``continued`` are subjects whose marks go on counting
    in the new class, ``ended`` those that the new class does not have. A reversed act has ``cancelled`` or
    ``reopened``.
    ``namesake`` is the class in which a student of the same name is already.
    """

    joined: Stay | None = None
    left: Stay | None = None
    cancelled: Stay | None = None
    reopened: Stay | None = None
    joined_subgroups: tuple[str, ...] = ()
    left_subgroups: tuple[str, ...] = ()
    records: int = 0
    continued: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    namesake: str = ""


@dataclass(frozen=True, slots=True)
class SubjectOfClass:
    """A subject that a class group has in the year."""

    class_group: ClassGroupId
    subject: SubjectId
    title: str
