"""Course plans: topics and their hours, the hour each lesson takes, and how far a course is behind its plan.

A plan is an ordered list of topics; the hours of all topics, counted from 1 over the year, are what lessons take one
by one. The hours a topic has, and no row boundary, are stored: ``rows_from_hours`` finds the rows again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence  # noqa: TC003  the protocol below is read by type checkers only
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

MOST_HOURS_OF_TOPIC = 200
MOST_HOURS_OF_PLAN = 1000
NOT_FROM_PLAN = 0


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A topic of a plan; its hours take the pieces of homework in turn; ``kind`` is a code of the regulation."""

    section: str
    topic: str
    hours: int
    homework: tuple[str, ...] = ()
    kind: str = ""

    @property
    def fields(self) -> tuple[str, str, int, tuple[str, ...], str]:
        """The row as the change ``CoursePlanReplaced`` carries it."""
        return (self.section, self.topic, self.hours, self.homework, self.kind)


class PlannedHour(Protocol):
    """What one hour of a plan says."""

    @property
    def section(self) -> str:
        """The section of the programme."""
        ...

    @property
    def topic(self) -> str:
        """The topic."""
        ...

    @property
    def homework(self) -> str:
        """The homework of this hour."""
        ...

    @property
    def work_kind(self) -> str:
        """The kind of work, a code of the regulation."""
        ...


def total_hours(rows: Iterable[PlanRow]) -> int:
    """Return how many hours the topics have together."""
    return sum(row.hours for row in rows)


def first_hours(rows: Iterable[PlanRow]) -> Iterator[int]:
    """Yield the number of each row's first hour, counted from 1."""
    hour = 1
    for row in rows:
        yield hour
        hour += row.hours


def row_of_hour(rows: Sequence[PlanRow], hour: int) -> int | None:
    """Return the place of the row that holds an hour, nothing past the end of the plan."""
    spans = enumerate(zip(first_hours(rows), rows, strict=True))
    return next((place for place, (first, row) in spans if first <= hour < first + row.hours), None)


def rows_from_hours(hours: Iterable[PlannedHour]) -> tuple[PlanRow, ...]:
    """Return the topics of stored hours; neighbours with one section, topic and kind of work are one topic."""
    grouped = groupby(hours, key=lambda hour: (hour.section, hour.topic, hour.work_kind))
    return tuple(_row(*heading, [hour.homework for hour in found]) for heading, found in grouped)


def _row(section: str, topic: str, kind: str, homework: Sequence[str]) -> PlanRow:
    return PlanRow(section, topic, len(homework), _shortest_turn(homework), kind)


def _shortest_turn(homework: Sequence[str]) -> tuple[str, ...]:
    """Return the fewest pieces of homework that give the same hours when taken in turn."""
    if not any(homework):
        return ()
    sizes = range(1, len(homework) + 1)
    size = next(one for one in sizes if all(text == homework[place % one] for place, text in enumerate(homework)))
    return tuple(homework[:size])


@dataclass(frozen=True, slots=True)
class HoursComparison:
    """Hours of a plan beside those of the curriculum, which is missing while nobody has entered it (S0-4.14.11)."""

    plan: int
    curriculum: int | None

    @property
    def difference(self) -> int | None:
        """Hours of the plan beyond the curriculum, negative where the plan is short."""
        return None if self.curriculum is None else self.plan - self.curriculum

    @property
    def is_equal(self) -> bool:
        """Whether there is a plan, and it has exactly the hours of the curriculum."""
        return self.plan > 0 and self.difference == 0


@dataclass(frozen=True, slots=True)
class LessonTrace:
    """What a lesson left behind that decides which hour of the plan it and the next ones take.

    ``plan_hour`` is 0 when no hour of the plan was recorded; ``is_replacement`` says that the lesson stands for a
    moved one and so was never in the timetable.
    """

    day: date
    is_cancelled: bool = False
    plan_hour: int = NOT_FROM_PLAN
    has_topic: bool = False
    is_recorded: bool = False
    is_replacement: bool = False


class TakesHour(Protocol):
    """What decides which hour of a plan a lesson takes, of a ``LessonTrace`` or of a stored lesson."""

    @property
    def is_cancelled(self) -> int:
        """Whether it was not held."""
        ...

    @property
    def plan_hour(self) -> int:
        """The hour of the plan that was recorded, 0 for none."""
        ...

    @property
    def has_topic(self) -> bool:
        """Whether any topic was recorded."""
        ...


def hours_taken(lessons: Iterable[TakesHour]) -> Iterator[int]:
    """Yield for each lesson, in order, the hour of the plan it takes; 0 for a cancelled one.

    A recorded hour stands as it is. Any other lesson takes the hour after the highest one taken before it, so the rest
    of the plan moves on by itself when a lesson falls out, and back when two topics are joined in one lesson. A lesson
    with a topic that is not from the plan is offered the same hour as the next one, and uses it up for nobody.
    """
    position = 0
    for lesson in lessons:
        if lesson.is_cancelled:
            yield NOT_FROM_PLAN
            continue
        yield lesson.plan_hour or position + 1
        if lesson.plan_hour:
            position = max(position, lesson.plan_hour)
        elif not lesson.has_topic:
            position += 1


@dataclass(frozen=True, slots=True)
class PlanProgress:
    """Where a course stands: hours of the plan that are due and that were gone through, lessons due and held."""

    planned: int
    given: int
    due: int
    held: int

    @property
    def behind(self) -> int:
        """Hours the course is behind its plan, negative where it is ahead."""
        return self.planned - self.given


def plan_progress(lessons: Sequence[LessonTrace], total: int, today: date) -> PlanProgress:
    """Return where a course with ``total`` hours of plan stands on a day, whose lessons count once they are recorded.

    What is due follows the timetable as it was made: a cancelled lesson is due, the one that replaces it is not.
    """
    past = [lesson for lesson in lessons if lesson.day < today or (lesson.day == today and lesson.is_recorded)]
    due = sum(not lesson.is_replacement for lesson in past)
    held = [lesson for lesson in past if lesson.is_recorded and not lesson.is_cancelled]
    given = max((lesson.plan_hour for lesson in held), default=0)
    return PlanProgress(min(due, total), min(given, total), due, len(held))


def hours_of_period(plan: int, *, before: int, until: int, is_last: bool) -> int:
    """Return the hours of a plan that the timetable puts into a period, in the last one all that are left.

    ``before`` and ``until`` are lessons of the timetable before its first day and up to its last one, cancelled ones
    too: that is the lag which the journal shows. Without a plan the lessons of the timetable count.
    """
    if not plan:
        return until - before
    return max(0, (plan if is_last else min(plan, until)) - min(plan, before))


@dataclass(frozen=True, slots=True)
class HourDates:
    """When an hour of the plan was due by the timetable, when it was given, and when it comes as things stand."""

    planned: date | None = None
    given: date | None = None
    expected: date | None = None


def hour_dates(lessons: Sequence[LessonTrace], total: int) -> tuple[HourDates, ...]:
    """Return the dates of each hour of a plan; an hour joined to a later one is given with it."""
    planned = [lesson.day for lesson in lessons if not lesson.is_replacement]
    given, expected = _days_of_hours(lessons)
    dates: list[HourDates] = []
    later: date | None = None
    for hour in range(total, 0, -1):
        later = given.get(hour, later)
        day = planned[hour - 1] if hour <= len(planned) else None
        dates.append(HourDates(day, later, None if later else expected.get(hour)))
    return tuple(reversed(dates))


def _days_of_hours(lessons: Sequence[LessonTrace]) -> tuple[dict[int, date], dict[int, date]]:
    """Return the first day each hour was recorded, and the first day a lesson without a record takes it."""
    given: dict[int, date] = {}
    expected: dict[int, date] = {}
    for lesson, hour in zip(lessons, hours_taken(lessons), strict=True):
        if lesson.is_cancelled:
            continue
        if lesson.plan_hour:
            given.setdefault(hour, lesson.day)
        elif not lesson.has_topic:
            expected.setdefault(hour, lesson.day)
    return given, expected


@dataclass(frozen=True, slots=True)
class PlanOutlook:
    """Hours of the plan and lessons of the timetable that are left; more hours than lessons call for joining."""

    hours_left: int
    lessons_left: int

    @property
    def missing_lessons(self) -> int:
        """Hours that find no lesson before the year ends."""
        return max(self.hours_left - self.lessons_left, 0)


def plan_outlook(lessons: Sequence[LessonTrace], total: int) -> PlanOutlook:
    """Return what is left after the last lesson that has a record."""
    held = [lesson for lesson in lessons if not lesson.is_cancelled]
    given = max((lesson.plan_hour for lesson in held), default=0)
    open_lessons = [lesson for lesson in held if not lesson.plan_hour and not lesson.has_topic]
    return PlanOutlook(max(total - given, 0), len(open_lessons))


def with_topic_after(rows: Sequence[PlanRow], hour: int, topic: str) -> tuple[tuple[PlanRow, ...], int]:
    """Return the plan with a topic of one hour after that of an hour, and the number of its hour; hour 0 puts it first.

    Raises:
        LookupError: the plan has no such hour.
    """
    place = _place_of(rows, hour) + 1 if hour else 0
    section = rows[max(place - 1, 0)].section if rows else ""
    return (*rows[:place], PlanRow(section, topic, 1), *rows[place:]), total_hours(rows[:place]) + 1


def later_from(rows: Sequence[PlanRow], hour: int) -> tuple[PlanRow, ...]:
    """Return the plan with one more hour for the topic of an hour, so that all that follows comes a lesson later.

    Raises:
        LookupError: the plan has no such hour.
    """
    place = _place_of(rows, hour)
    longer = replace(rows[place], hours=rows[place].hours + 1)
    return (*rows[:place], longer, *rows[place + 1 :])


def earlier_from(rows: Sequence[PlanRow], hour: int) -> tuple[PlanRow, ...]:
    """Return the plan with one hour less for the topic of an hour; a topic of one hour is joined with the next one.

    Raises:
        LookupError: the plan has no such hour, or it is the last one and has nothing to be joined with.
    """
    place = _place_of(rows, hour)
    row = rows[place]
    if row.hours > 1:
        return (*rows[:place], replace(row, hours=row.hours - 1), *rows[place + 1 :])
    if place + 1 == len(rows):
        raise LookupError(hour)
    return (*rows[:place], joined(row, rows[place + 1]), *rows[place + 2 :])


def compressed_from(rows: Sequence[PlanRow], hour: int, surplus: int) -> tuple[PlanRow, ...]:
    """Return the plan with so many hours less from an hour on, taken evenly: long topics lose time, short ones join.

    As many hours are taken as there are, but for the last topic.
    """
    compressed = tuple(rows)
    for turn in range(surplus):
        last = total_hours(compressed)
        if hour >= last:
            break
        compressed = earlier_from(compressed, min(hour + turn * (last - hour + 1) // surplus, last - 1))
    return compressed


def joined(first: PlanRow, second: PlanRow) -> PlanRow:
    """Return two topics as one that has the hours of the second."""
    topic = ". ".join(dict.fromkeys(text.rstrip(".") for text in (first.topic, second.topic)))
    homework = second.homework or first.homework
    return PlanRow(second.section or first.section, topic, second.hours, homework, second.kind or first.kind)


def _place_of(rows: Sequence[PlanRow], hour: int) -> int:
    place = row_of_hour(rows, hour)
    if place is None:
        raise LookupError(hour)
    return place
