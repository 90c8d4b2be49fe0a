"""Years, groups and subgroups of FET as classes and their parts (interop.md 3.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.interop.fet_types import FetAudience, FetClassGroup, FetClassLevel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.interop.fet_input import FetStudents

_CLASS_NAME = re.compile(r"\d{1,2}[\s\-–—«\"'(]*[^\W\d_][»\"')]?")
_LEADING_NUMBER = re.compile(r"\d+")
_LAST_GRADE_LEVEL = 12


@dataclass(frozen=True, slots=True)
class StudentSets:
    """All sets of students by name.

    ``audiences`` says which classes or subgroups a set means; ``cores`` which smallest sets it is made of: two sets
    share students exactly when they share a core, for so FET itself sees it.
    """

    class_groups: tuple[FetClassGroup, ...]
    audiences: Mapping[str, tuple[FetAudience, ...]]
    cores: Mapping[str, frozenset[str]]


def proposed_level(years: Sequence[FetStudents]) -> FetClassLevel:
    """Return GROUP when years are bare numbers («7») and most groups look like classes («7А», «7 б»)."""
    groups = [group.name for year in years for group in year.parts]
    classes = sum(_CLASS_NAME.fullmatch(name) is not None for name in groups)
    is_parallel = all(year.name.isdecimal() for year in years)
    return FetClassLevel.GROUP if is_parallel and classes * 2 > len(groups) else FetClassLevel.YEAR


def student_sets(years: Sequence[FetStudents], level: FetClassLevel) -> StudentSets:
    """Return the classes of the school with the meaning of every set of students."""
    audiences: dict[str, dict[FetAudience, None]] = {}
    cores: dict[str, set[str]] = {}
    subgroups: dict[str, dict[str, None]] = {}
    for year in years:
        classes = year.parts if level is FetClassLevel.GROUP and year.parts else (year,)
        for each in classes:
            inner = {part.name: None for part in _inside(each)}
            subgroups.setdefault(each.name, {}).update(inner)
            audiences.setdefault(each.name, {})[FetAudience(each.name)] = None
            audiences.setdefault(year.name, {})[FetAudience(each.name)] = None
            for name in inner:
                audiences.setdefault(name, {})[FetAudience(each.name, name)] = None
        for each in (year, *_inside(year)):
            cores.setdefault(each.name, set()).update(_cores(each))
    return StudentSets(
        tuple(FetClassGroup(name, _grade_level(name), tuple(inner)) for name, inner in subgroups.items()),
        {name: tuple(each) for name, each in audiences.items()},
        {name: frozenset(each) for name, each in cores.items()},
    )


def _inside(students: FetStudents) -> list[FetStudents]:
    return [inner for part in students.parts for inner in (part, *_inside(part))]


def _cores(students: FetStudents) -> set[str]:
    if not students.parts:
        return {students.name}
    return {core for part in students.parts for core in _cores(part)}


def _grade_level(name: str) -> int | None:
    number = _LEADING_NUMBER.match(name)
    level = int(number[0]) if number else 0
    return level if 1 <= level <= _LAST_GRADE_LEVEL else None
