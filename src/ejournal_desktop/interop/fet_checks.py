"""What a person should look at before a placed timetable is applied (interop.md 2 and 3.4)."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.interop.hour_names import weekday_of
from ejournal_desktop.readmodels.imports import ImportProblem, TimetableProblem, timetable_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from ejournal_desktop.interop.fet_input import FetActivity, FetInput
    from ejournal_desktop.interop.fet_students import StudentSets
    from ejournal_desktop.interop.fet_types import PlacedHour

_DAYS_OF_A_WEEK = 7
_TWO_SUBJECTS = "/"


def checked_completeness(hours: Iterable[PlacedHour], source: FetInput) -> Iterator[ImportProblem]:
    """Yield the active activities whose hours are not all placed, and how many hours that is together."""
    placed = Counter(hour.activity for hour in hours)
    active = [each for each in source.activities if each.is_active]
    expected = sum(each.duration for each in active)
    if (found := placed.total()) != expected:
        yield timetable_problem(TimetableProblem.TIMETABLE_INCOMPLETE, placed=found, expected=expected)
    for activity in active:
        if placed[activity.number] != activity.duration:
            yield _unequal(activity, placed[activity.number])
    if inactive := len(source.activities) - len(active):
        yield timetable_problem(TimetableProblem.ACTIVITIES_INACTIVE, count=inactive)


def _unequal(activity: FetActivity, placed: int) -> ImportProblem:
    is_missing = placed < activity.duration
    return timetable_problem(
        TimetableProblem.ACTIVITY_MISSING if is_missing else TimetableProblem.ACTIVITY_TOO_LONG,
        activity.number,
        placed=placed,
        expected=activity.duration,
        subject=activity.subject,
        students=", ".join(activity.students),
        teachers=", ".join(activity.teachers),
    )


def checked_clashes(hours: Sequence[PlacedHour], source: FetInput, sets: StudentSets) -> Iterator[ImportProblem]:
    """Yield every time at which a teacher, or any student of a class or subgroup, has two activities."""

    def cores(hour: PlacedHour) -> Iterable[str]:
        return {core for each in hour.audience for core in sets.cores[each.subgroup or each.class_group]}

    yield from _clashes(hours, source, TimetableProblem.TEACHER_TWICE, lambda hour: hour.teachers)
    yield from _clashes(hours, source, TimetableProblem.CLASS_TWICE, cores)


def _clashes(
    hours: Sequence[PlacedHour],
    source: FetInput,
    code: TimetableProblem,
    engaged: Callable[[PlacedHour], Iterable[str]],
) -> Iterator[ImportProblem]:
    """Yield one problem for each time and each set of activities that share somebody."""
    at_once: dict[tuple[int, int, str], list[int]] = defaultdict(list)
    for hour in hours:
        for name in sorted(set(engaged(hour))):
            at_once[hour.day, hour.hour, name].append(hour.activity)
    shared: dict[tuple[int, int, tuple[int, ...]], list[str]] = defaultdict(list)
    for (day, place, name), activities in at_once.items():
        shared[day, place, tuple(activities)].append(name)
    for (day, place, numbers), names in shared.items():
        if len(numbers) > 1:
            yield timetable_problem(
                code,
                numbers[0],
                names=", ".join(names),
                day=source.days[day],
                hour=source.hours[place].name,
                activities=", ".join(map(str, numbers)),
            )


def checked_slots(hours: Iterable[PlacedHour]) -> Iterator[ImportProblem]:
    """Yield activities without teacher or class, subjects that look like two, and the number of hours without room."""
    one_of_each = {hour.activity: hour for hour in hours}.values()
    for hour in one_of_each:
        if not hour.teachers:
            yield timetable_problem(TimetableProblem.WITHOUT_TEACHER, hour.activity, subject=hour.subject)
        if not hour.audience:
            yield timetable_problem(TimetableProblem.WITHOUT_CLASS, hour.activity, subject=hour.subject)
    of_two = Counter(hour.subject for hour in one_of_each if _TWO_SUBJECTS in hour.subject and len(hour.teachers) > 1)
    for subject, count in of_two.items():
        yield timetable_problem(TimetableProblem.SUBJECT_OF_TWO, subject=subject, count=count)
    if without_room := sum(hour.room is None for hour in hours):
        yield timetable_problem(TimetableProblem.WITHOUT_ROOM, count=without_room)


def checked_days(days: Sequence[str]) -> Iterator[ImportProblem]:
    """Yield the signs of a cycle of two weeks written as one long week."""
    if len(days) > _DAYS_OF_A_WEEK:
        yield timetable_problem(TimetableProblem.MANY_DAYS, count=len(days))
    weekdays = {day: weekday for day in days if (weekday := weekday_of(day)) is not None}
    counts = Counter(weekdays.values())
    if repeated := [day for day, weekday in weekdays.items() if counts[weekday] > 1]:
        yield timetable_problem(TimetableProblem.WEEKDAY_REPEATED, days=", ".join(repeated))
