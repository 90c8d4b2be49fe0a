"""What the training school is made of: the values read from its resource files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import time

    from ejournal_desktop.domain.people import Role


class Gender(StrEnum):
    """Which forms of surnames and patronymics a name takes."""

    MALE = "male"
    FEMALE = "female"


@dataclass(frozen=True, slots=True)
class NameStock:
    """Invented names; surnames and patronymics at one place of both lists belong together."""

    surnames: Mapping[Gender, tuple[str, ...]]
    given_names: Mapping[Gender, tuple[str, ...]]
    patronymics: Mapping[Gender, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class BellContent:
    """Start and end of a lesson number."""

    number: int
    starts: time
    ends: time


@dataclass(frozen=True, slots=True)
class YearDay:
    """A day of any school year; ``is_next_year`` when it lies in the year the school year ends in."""

    month: int
    day: int
    is_next_year: bool

    def on(self, first_year: int) -> date:
        """Return the date in the school year that starts in ``first_year``."""
        return date(first_year + self.is_next_year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class QuarterContent:
    """First and last day of a quarter and the half-year it belongs to."""

    half_year: int
    starts: YearDay
    ends: YearDay


@dataclass(frozen=True, slots=True)
class HolidayContent:
    """Fixed days without lessons."""

    title: str
    starts: YearDay
    ends: YearDay


@dataclass(frozen=True, slots=True)
class ClassGroupContent:
    """A class group, the number of its students and its room."""

    title: str
    grade_level: int
    students: int
    room: str


@dataclass(frozen=True, slots=True)
class SubjectContent:
    """A subject, its weekly lessons by grade level and the lowest grade level taught in two subgroups."""

    title: str
    short_title: str
    hours: Mapping[int, int]
    subgroups_from: int | None

    def subgroup_numbers(self, grade_level: int) -> tuple[int | None, ...]:
        """Return the subgroups a class of this grade level is taught in; one ``None`` stands for the whole class."""
        is_split = self.subgroups_from is not None and grade_level >= self.subgroups_from
        return (1, 2) if is_split else (None,)


@dataclass(frozen=True, slots=True)
class LoadContent:
    """Classes in which a member of staff teaches a subject, to one subgroup or to the whole class."""

    subject: str
    class_titles: tuple[str, ...]
    subgroup: int | None


@dataclass(frozen=True, slots=True)
class PostContent:
    """A post of the school: its role, its homeroom class and its teaching load."""

    role: Role
    gender: Gender
    homeroom: str | None
    loads: tuple[LoadContent, ...]


@dataclass(frozen=True, slots=True)
class PlanTopic:
    """A row of a course plan; ``kind`` is the content's own word for the kind of work, empty for an ordinary lesson."""

    section: str
    topic: str
    hours: int
    homework: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class SchoolContent:
    """The school itself."""

    name: str
    school_code: str
    city: str
    days_per_week: int


@dataclass(frozen=True, slots=True)
class TrainingContent:
    """Everything the training school is made of; plans are found by the title of the subject and the grade level."""

    school: SchoolContent
    bells: tuple[BellContent, ...]
    quarters: tuple[QuarterContent, ...]
    holidays: tuple[HolidayContent, ...]
    class_groups: tuple[ClassGroupContent, ...]
    subjects: tuple[SubjectContent, ...]
    posts: tuple[PostContent, ...]
    names: NameStock
    plans: Mapping[tuple[str, int], tuple[PlanTopic, ...]]
