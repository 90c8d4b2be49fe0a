"""Weekly lessons that cannot be held together: one teacher, one room or one class at two places (S0-4.9.2)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, StudentId, SubgroupId

_EVERY_WEEK: Final = 0


class ClashKind(StrEnum):
    """What two weekly lessons want at the same time."""

    TEACHER = "teacher"
    CLASS = "class"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class HeldWeekly:
    """A weekly lesson as far as it can clash; ``number`` names it, ``students`` are those of its subgroup."""

    number: int
    course: CourseId
    class_group: ClassGroupId
    subgroup: SubgroupId | None
    students: frozenset[StudentId]
    teachers: frozenset[StaffId]
    room: str
    weekday: int
    bell: int
    week_kind: int
    span: DateSpan


@dataclass(frozen=True, slots=True)
class Clash:
    """Two weekly lessons by their numbers, and what both of them want."""

    kind: ClashKind
    one: int
    other: int


def clashes_of(lessons: Iterable[HeldWeekly]) -> tuple[Clash, ...]:
    """Return every pair of weekly lessons that is held at one time and wants the same teacher, class or room."""
    at_one_time: dict[tuple[int, int], list[HeldWeekly]] = defaultdict(list)
    for lesson in lessons:
        at_one_time[lesson.weekday, lesson.bell].append(lesson)
    return tuple(
        Clash(kind, one.number, other.number)
        for found in at_one_time.values()
        for one, other in combinations(found, 2)
        if _meet(one, other)
        for kind in _shared(one, other)
    )


def _meet(one: HeldWeekly, other: HeldWeekly) -> bool:
    """Tell whether there is a week in which both are held."""
    is_one_week = one.week_kind == other.week_kind or _EVERY_WEEK in (one.week_kind, other.week_kind)
    begin, spans = max(one.span.starts, other.span.starts), (one.span, other.span)
    return is_one_week and all(span.ends is None or span.ends >= begin for span in spans)


def _shared(one: HeldWeekly, other: HeldWeekly) -> Iterator[ClashKind]:
    if one.teachers & other.teachers:
        yield ClashKind.TEACHER
    if one.class_group == other.class_group and _share_students(one, other):
        yield ClashKind.CLASS
    if one.room.strip() and one.room.strip().casefold() == other.room.strip().casefold():
        yield ClashKind.ROOM


def _share_students(one: HeldWeekly, other: HeldWeekly) -> bool:
    """Tell whether a student would be at both: a whole class meets everything, subgroups only by a common student."""
    if one.course == other.course or one.subgroup is None or other.subgroup is None:
        return True
    return one.subgroup == other.subgroup or bool(one.students & other.students)
