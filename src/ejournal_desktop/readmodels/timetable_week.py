"""The timetable of one week as it is looked at and changed lesson by lesson, and what a change of it would do."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.domain.timetable_clashes import ClashKind
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, SlotId, StaffId
    from ejournal_desktop.readmodels.calendar import BellTimes


@dataclass(frozen=True, slots=True)
class WeekCourse:
    """A page of the journal as it is put into a week: class, subject, subgroup and who keeps it on the day."""

    course: CourseId
    class_group: ClassGroupId
    class_title: str
    subject: str
    short_title: str
    subgroup: str
    teachers: tuple[tuple[StaffId, str], ...]
    weekly_hours: int

    @property
    def teacher_names(self) -> str:
        """Who keeps it, as one text."""
        return ", ".join(name for _, name in self.teachers)


@dataclass(frozen=True, slots=True)
class WeekPlace:
    """When and where in the week: ISO weekday 1–7, lesson number, week kind 0 (every week), 1 or 2, room."""

    weekday: int
    bell: int
    week_kind: int
    room: str


@dataclass(frozen=True, slots=True)
class WeekLesson:
    """A weekly lesson; ``ends`` is its last day where another timetable follows."""

    slot: SlotId
    course: WeekCourse
    place: WeekPlace
    starts: date
    ends: date | None


@dataclass(frozen=True, slots=True)
class AddedLesson:
    """A weekly lesson to be added; put ``instead`` of one that goes it ends when that one would have ended."""

    course: CourseId
    place: WeekPlace
    instead: SlotId | None = None


@dataclass(frozen=True, slots=True)
class WeekEdit:
    """A change of the weekly timetable from a day on: what goes, what comes, and who keeps a page from then on."""

    starts: date
    ended: tuple[SlotId, ...] = ()
    added: tuple[AddedLesson, ...] = ()
    keepers: tuple[tuple[CourseId, StaffId], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing."""
        return not (self.ended or self.added or self.keepers)


@dataclass(frozen=True, slots=True)
class WeekClash:
    """Two weekly lessons that want the same at one time; one that is to be added has no slot."""

    kind: ClashKind
    one: WeekLesson | NewLesson
    other: WeekLesson | NewLesson


@dataclass(frozen=True, slots=True)
class NewLesson:
    """A weekly lesson that would come; ``ends`` is its last day where another timetable follows."""

    course: WeekCourse
    place: WeekPlace
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class SchoolWeek:
    """The weekly timetable of a school on a day, and what it may be changed with; first days count from today."""

    title: str
    day: date
    last_day: date
    bells: Mapping[int, BellTimes]
    class_titles: tuple[tuple[ClassGroupId, str], ...]
    lessons: tuple[WeekLesson, ...]
    courses: tuple[WeekCourse, ...]
    staff: tuple[tuple[StaffId, str], ...]
    rooms: tuple[str, ...]
    first_days: Mapping[ClassGroupId, date]
    clashes: tuple[WeekClash, ...]
    can_edit: bool


class KeptBecause(StrEnum):
    """Why a lesson of the calendar stays although the new timetable does not have it."""

    RECORDED = "recorded"
    ARRANGED = "arranged"


@dataclass(frozen=True, slots=True)
class KeptLesson:
    """A lesson of the calendar that stays where it is: it was written in, or something was arranged for it."""

    course: CourseId
    day: date
    bell: int
    because: KeptBecause


@dataclass(frozen=True, slots=True)
class CourseLessons:
    """How many lessons of the calendar a page loses and gets, and the first and last day of those."""

    course: WeekCourse
    withdrawn: int
    made: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class KeeperChange:
    """Who keeps a page from the day on, in place of whom."""

    course: WeekCourse
    staff: StaffId
    name: str


@dataclass(frozen=True, slots=True)
class ToldTeacher:
    """A teacher whom a change concerns, with the weekly lessons that go and come for that teacher."""

    staff: StaffId
    name: str
    ended: tuple[WeekLesson, ...] = ()
    added: tuple[NewLesson, ...] = ()
    keeps: tuple[WeekCourse, ...] = field(default=())
    leaves: tuple[WeekCourse, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class WeekForecast:
    """What a change of the weekly timetable would do; nothing is written yet.

    ``hours`` are pages whose lessons a week will not be those of the load: the page and its lessons a week, in halves.
    """

    starts: date
    ended: tuple[WeekLesson, ...]
    added: tuple[NewLesson, ...]
    keepers: tuple[KeeperChange, ...]
    clashes: tuple[WeekClash, ...]
    lessons: tuple[CourseLessons, ...]
    kept: tuple[tuple[WeekCourse, KeptLesson], ...]
    hours: tuple[tuple[WeekCourse, int], ...]
    teachers: tuple[ToldTeacher, ...]
