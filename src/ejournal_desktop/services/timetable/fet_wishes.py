"""What a timetable placed by FET asks of the journal."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.interop.fet import read_fet, read_fet_activities, read_placed_fet
from ejournal_desktop.interop.fet_types import FetClassLevel
from ejournal_desktop.interop.hour_names import weekday_of
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.calendar import BellTimes
from ejournal_desktop.readmodels.imports import ImportProblem, ProblemSeverity
from ejournal_desktop.readmodels.timetable import (
    PlanProblem,
    WantedBell,
    WantedClass,
    WantedLesson,
    WantedTimetable,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.interop.fet_types import FetHour, FetTimetable, PlacedHour

DAYS_OF_A_WEEK: Final = 7
WEEKS_OF_A_CYCLE: Final = 2

SchoolDay = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FetWishes:
    """The wanted timetable, the hours without a class, and what is doubtful beside the file's own problems."""

    wanted: WantedTimetable
    skipped_hours: int
    problems: tuple[ImportProblem, ...]


def placed_timetable(result: bytes, fet: bytes | None, class_level: str | None) -> FetTimetable:
    """Return what FET placed, from whichever of its files holds it.

    Raises:
        RuleError, TrustError: see ``interop.fet.read_fet``.
    """
    level = None if class_level is None else FetClassLevel(class_level)
    if not result.removeprefix(BOM_UTF8).lstrip().startswith(b"<"):
        return read_fet(result, fet, class_level=level)
    if fet is None:
        return read_placed_fet(result, class_level=level)
    return read_fet_activities(result, fet, class_level=level)


def wishes_of(placed: FetTimetable) -> FetWishes:
    """Return a placed timetable in the words of the journal."""
    days = school_days_of(placed.days)
    taught = [hour for hour in placed.lesson_hours if hour.audience]
    lessons = tuple(_lessons(taught, days)) if days else ()
    titles = {lesson.class_title for lesson in lessons}
    wanted = WantedTimetable(
        bells=tuple(_bell(number, hour) for number, hour in enumerate(placed.hours, start=1)),
        class_groups=tuple(
            WantedClass(normalised(group.name), group.grade_level or 0)
            for group in placed.class_groups
            if normalised(group.name) in titles
        ),
        teachers=_each_once(name for lesson in lessons for name in lesson.teachers),
        subjects=_each_once(lesson.subject for lesson in lessons),
        lessons=lessons,
    )
    problems = tuple(_problems(placed, wanted, is_week_clear=days is not None))
    return FetWishes(wanted, len(placed.lesson_hours) - len(taught), problems)


def school_days_of(names: Sequence[str]) -> tuple[SchoolDay, ...] | None:
    """Return ISO weekday and week kind of each day of the file; nothing when the names do not tell them.

    Days that name a weekday are that weekday; where every weekday stands twice the file holds two weeks, the first of
    which is week kind 1. Days with other names are the days of one week in their order.
    """
    found = [weekday_of(name) for name in names]
    weekdays = [weekday for weekday in found if weekday is not None]
    if len(weekdays) < len(names):
        numbers = range(1, len(names) + 1)
        return tuple((number, 0) for number in numbers) if len(names) <= DAYS_OF_A_WEEK else None
    times = Counter(weekdays)
    if set(times.values()) <= {1}:
        return tuple((weekday + 1, 0) for weekday in weekdays)
    if set(times.values()) != {WEEKS_OF_A_CYCLE}:
        return None
    kinds = [weekdays[:place].count(weekday) + 1 for place, weekday in enumerate(weekdays)]
    return tuple((weekday + 1, kind) for weekday, kind in zip(weekdays, kinds, strict=True))


def _lessons(hours: Sequence[PlacedHour], days: Sequence[SchoolDay]) -> Iterator[WantedLesson]:
    for hour in hours:
        weekday, week_kind = days[hour.day]
        for audience in hour.audience:
            yield WantedLesson(
                class_title=normalised(audience.class_group),
                subgroup=None if audience.subgroup is None else normalised(audience.subgroup),
                subject=normalised(hour.subject),
                teachers=tuple(normalised(name) for name in hour.teachers),
                room=normalised(hour.room or ""),
                weekday=weekday,
                bell=hour.hour + 1,
                week_kind=week_kind,
            )


def _bell(number: int, hour: FetHour) -> WantedBell:
    if hour.starts is None or hour.ends is None:
        return WantedBell(number, None)
    return WantedBell(number, BellTimes(hour.starts, hour.ends))


def _problems(placed: FetTimetable, wanted: WantedTimetable, *, is_week_clear: bool) -> Iterator[ImportProblem]:
    if not is_week_clear:
        days = (("days", ", ".join(placed.days)),)
        yield ImportProblem(PlanProblem.DAYS_UNCLEAR, ProblemSeverity.ERROR, "", days)
    elif not wanted.lessons:
        yield ImportProblem(PlanProblem.NO_LESSONS, ProblemSeverity.ERROR)
    untimed = [hour.name for hour in placed.hours if hour.starts is None or hour.ends is None]
    if untimed:
        names = (("hours", ", ".join(untimed)),)
        yield ImportProblem(PlanProblem.BELL_TIMES_UNKNOWN, ProblemSeverity.NOTICE, "", names)
    for group in wanted.class_groups:
        if group.grade_level == 0:
            title = (("class_group", group.title),)
            yield ImportProblem(PlanProblem.CLASS_WITHOUT_LEVEL, ProblemSeverity.WARNING, "", title)


def _each_once(names: Iterator[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names)))
