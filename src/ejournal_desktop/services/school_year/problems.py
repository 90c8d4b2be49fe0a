"""What is missing or doubtful in the next year: the wizard refuses to finish and says which (S4-5.1d)."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.readmodels.school_year import YearPart, YearProblem
from ejournal_desktop.readmodels.school_year import YearProblemKind as Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import StudentId, SubjectId
    from ejournal_desktop.readmodels.school_year import NextSlot, NextSpan, NextTeacher, NextYear


@dataclass(frozen=True, slots=True)
class YearFacts:
    """What the parts are judged by besides themselves."""

    kept: Collection[YearPart]
    old_ends: date
    old_title: str
    grade_levels: Collection[int]
    subjects: Mapping[SubjectId, str]
    students: Collection[StudentId]


def year_problems(year: NextYear, facts: YearFacts) -> tuple[YearProblem, ...]:
    """Return everything that keeps the year from being opened, and what is doubtful, part by part."""
    found = [YearProblem(part, Kind.NOT_KEPT) for part in YearPart if part not in facts.kept]
    for part in (_calendar, _bells, _classes, _students, _curriculum, _teachers, _timetable):
        found += part(year, facts)
    return tuple(sorted(found, key=lambda one: list(YearPart).index(one.part)))


def _calendar(year: NextYear, facts: YearFacts) -> Iterator[YearProblem]:
    span = year.span
    if span is None or span.ends <= span.starts or span.starts <= facts.old_ends or not span.title.strip():
        yield YearProblem(YearPart.CALENDAR, Kind.YEAR_DATES)
        return
    if span.title == facts.old_title:
        yield YearProblem(YearPart.CALENDAR, Kind.YEAR_DATES)
    periods = [row for row in year.calendar if isinstance(row.kind, PeriodKind)]
    if not periods:
        yield YearProblem(YearPart.CALENDAR, Kind.NO_PERIODS)
    wrong = sum(not (span.starts <= row.starts <= row.ends <= span.ends) for row in year.calendar if row is not span)
    wrong += sum(_overlapping([row for row in periods if row.kind is kind]) for kind in PeriodKind)
    if wrong:
        yield YearProblem(YearPart.CALENDAR, Kind.PERIOD_DATES, count=wrong)


def _overlapping(periods: Iterable[NextSpan]) -> int:
    ordered = sorted(periods, key=lambda row: row.starts)
    return sum(after.starts <= before.ends or after.number == before.number for before, after in pairwise(ordered))


def _bells(year: NextYear, _: YearFacts) -> Iterator[YearProblem]:
    ordered = sorted(year.bells, key=lambda row: row.number)
    if not ordered:
        yield YearProblem(YearPart.BELLS, Kind.NO_BELLS)
    wrong = sum(row.ends <= row.starts for row in ordered)
    wrong += sum(two.starts < one.ends or two.number == one.number for one, two in pairwise(ordered))
    if wrong:
        yield YearProblem(YearPart.BELLS, Kind.BELL_TIMES, count=wrong)


def _classes(year: NextYear, facts: YearFacts) -> Iterator[YearProblem]:
    if not year.classes:
        yield YearProblem(YearPart.CLASSES, Kind.NO_CLASSES)
    for title, count in Counter(row.title.strip() for row in year.classes).items():
        if count > 1 or not title:
            yield YearProblem(YearPart.CLASSES, Kind.CLASS_TWICE, title, count=count)
    for row in year.classes:
        if row.grade_level not in facts.grade_levels:
            yield YearProblem(YearPart.CLASSES, Kind.GRADE_UNKNOWN, row.title, count=row.grade_level)
        if row.homeroom is None:
            yield YearProblem(YearPart.CLASSES, Kind.NO_HOMEROOM, row.title)


def _students(year: NextYear, facts: YearFacts) -> Iterator[YearProblem]:
    nowhere = len(set(facts.students) - {row.student for row in year.students})
    if nowhere:
        yield YearProblem(YearPart.STUDENTS, Kind.STUDENT_WITHOUT_PLACE, count=nowhere)
    yield from _unknown(year, YearPart.STUDENTS, (row.class_title for row in year.students if row.class_title))


def _curriculum(year: NextYear, _: YearFacts) -> Iterator[YearProblem]:
    taught = {row.class_title for row in year.curriculum if row.weekly > 0 and row.yearly > 0}
    for row in year.classes:
        if row.title not in taught:
            yield YearProblem(YearPart.CURRICULUM, Kind.NO_HOURS, row.title)
    yield from _unknown(year, YearPart.CURRICULUM, (row.class_title for row in year.curriculum))


def _teachers(year: NextYear, facts: YearFacts) -> Iterator[YearProblem]:
    places = {(row.class_title, row.subject) for row in year.teachers if row.staff is not None}
    vacant = {(row.class_title, row.subject) for row in year.teachers if row.staff is None}
    for row in year.curriculum:
        place = (row.class_title, row.subject)
        if row.yearly > 0 and (place not in places or place in vacant):
            yield YearProblem(YearPart.TEACHERS, Kind.NO_TEACHER, row.class_title, facts.subjects[row.subject])
    yield from _unknown(year, YearPart.TEACHERS, (row.class_title for row in year.teachers))


def _timetable(year: NextYear, facts: YearFacts) -> Iterator[YearProblem]:
    placed = {(row.class_title, row.subject, row.subgroup) for row in year.timetable}
    for place in dict.fromkeys((row.class_title, row.subject, row.subgroup) for row in year.teachers):
        if place not in placed:
            yield YearProblem(YearPart.TIMETABLE, Kind.NO_LESSONS, place[0], _subject(place, facts))
    taught = {(row.class_title, row.subject, row.subgroup) for row in year.teachers}
    for place in dict.fromkeys(one for one in placed if one not in taught):
        yield YearProblem(YearPart.TIMETABLE, Kind.NO_TEACHER, place[0], _subject(place, facts))
    numbers = {row.number for row in year.bells}
    unknown = sum(row.bell not in numbers or not 1 <= row.weekday <= _WEEK for row in year.timetable)
    if unknown:
        yield YearProblem(YearPart.TIMETABLE, Kind.BELL_UNKNOWN, count=unknown)
    twice = _at_two_places(year)
    if twice:
        yield YearProblem(YearPart.TIMETABLE, Kind.TEACHER_AT_TWO_PLACES, count=twice)


_WEEK = 7


def _subject(place: tuple[str, SubjectId, str], facts: YearFacts) -> str:
    title = facts.subjects[place[1]]
    return f"{title}, {place[2]}" if place[2] else title


def _at_two_places(year: NextYear) -> int:
    """Return at how many times of the week somebody teaches two classes at once."""
    teachers: dict[tuple[str, int, str], list[NextTeacher]] = defaultdict(list)
    for row in year.teachers:
        teachers[row.class_title, row.subject, row.subgroup].append(row)
    classes: dict[tuple[int | None, int, int], dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for slot in year.timetable:
        for teacher in teachers.get((slot.class_title, slot.subject, slot.subgroup), ()):
            classes[teacher.staff, slot.weekday, slot.bell][slot.week_kind].add(_place(slot))
    return sum(_clashes(kinds) for key, kinds in classes.items() if key[0] is not None)


def _clashes(kinds: Mapping[int, set[str]]) -> bool:
    every = kinds.get(0, set())
    return any(len(every | kinds.get(kind, set())) > 1 for kind in (1, 2))


def _place(slot: NextSlot) -> str:
    return f"{slot.class_title}\0{slot.subgroup}"


def _unknown(year: NextYear, part: YearPart, titles: Iterable[str]) -> Iterator[YearProblem]:
    """Yield the classes that a part names and the list of classes does not."""
    known = {row.title for row in year.classes}
    for title in dict.fromkeys(titles):
        if title not in known:
            yield YearProblem(part, Kind.CLASS_UNKNOWN, title)
