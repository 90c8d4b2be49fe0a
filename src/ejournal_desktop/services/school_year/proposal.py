"""What the next year is proposed to be: the last one, one grade up; a person looks at every part and corrects it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.calendar import DateSpan, school_weeks
from ejournal_desktop.readmodels.plans import CurriculumHours
from ejournal_desktop.readmodels.school_year import (
    HOLIDAY_SPAN,
    YEAR_SPAN,
    NextBell,
    NextClass,
    NextHours,
    NextPlace,
    NextSlot,
    NextSpan,
    NextTeacher,
    NextYear,
    YearPart,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ejournal_desktop.domain.changes import CourseOpened
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, SubgroupId, SubjectId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.school_year import NextRow
    from ejournal_desktop.services.school_year.old_year import OldYear

_LEVEL: Final = re.compile(r"^\d+")
_LEAP: Final = (2, 29)


def completed(kept: Mapping[YearPart, tuple[NextRow, ...]], old: OldYear, grade_levels: Sequence[int]) -> NextYear:
    """Return the next year: the parts that were kept, and a proposal resting on them for each other part."""
    made: dict[str, tuple[NextRow, ...]] = {}
    for part in YearPart:
        so_far = NextYear(**made)  # type: ignore[arg-type]  # every part has rows of its own kind
        made[part.value] = kept[part] if part in kept else tuple(_PROPOSALS[part](so_far, old, grade_levels))
    return NextYear(**made)  # type: ignore[arg-type]  # every part has rows of its own kind


def _calendar(_: NextYear, old: OldYear, _levels: Sequence[int]) -> Iterator[NextSpan]:
    year = old.stored.year
    starts, ends = _next(year.starts), _next(year.ends)
    yield NextSpan(YEAR_SPAN, 1, f"{starts.year}/{ends.year}", starts, ends)
    for period in year.periods:
        yield NextSpan(period.kind, period.number, "", _next(period.starts), _next(period.ends))
    for holiday in year.holidays:
        yield NextSpan(HOLIDAY_SPAN, 0, "", _next(holiday.starts), _next(holiday.ends or holiday.starts))


def _bells(_: NextYear, old: OldYear, _levels: Sequence[int]) -> Iterator[NextBell]:
    for number, times in sorted(old.stored.year.bells.on(old.stored.year.ends).items()):
        yield NextBell(number, times.starts, times.ends)


def _classes(_: NextYear, old: OldYear, levels: Sequence[int]) -> Iterator[NextClass]:
    """Let every class go one grade up; the lowest grade is filled anew, the highest one leaves."""
    groups = sorted(old.stored.class_groups.values(), key=lambda view: (view.grade_level, view.title))
    lowest = groups[0].grade_level if groups else 0
    for view in groups:
        if view.grade_level == lowest:
            yield NextClass(view.title, lowest, None, None)
    for view in groups:
        if view.grade_level + 1 in levels:
            grade = view.grade_level + 1
            yield NextClass(_risen(view.title, grade), grade, view.class_group, old.homeroom.get(view.class_group))


def _students(year: NextYear, old: OldYear, _levels: Sequence[int]) -> Iterator[NextPlace]:
    titles = {row.source: row.title for row in year.classes if row.source is not None}
    for group, students in old.students.items():
        for row in students:
            yield NextPlace(row.student, titles.get(group, ""))


def _curriculum(year: NextYear, old: OldYear, _levels: Sequence[int]) -> Iterator[NextHours]:
    """Take the hours of the class that had this grade last year, best of the same title."""
    calendar = old.stored.year
    weeks = school_weeks(calendar.starts, calendar.ends, calendar.holidays)
    for row in year.classes:
        model = _model(row, old)
        if model is not None:
            for subject, hours in _hours(model.class_group, old, weeks).items():
                yield NextHours(row.title, subject, hours.weekly, hours.yearly)


def _hours(group: ClassGroupId, old: OldYear, weeks: int) -> Mapping[SubjectId, CurriculumHours]:
    """Return the hours of a class: those of its curriculum, else those of its pages."""
    found = {subject: hours for (one, subject), hours in old.curriculum.items() if one == group}
    for course in old.stored.courses:
        if course.class_group == group and course.weekly_hours and course.subject not in found:
            found[course.subject] = CurriculumHours(course.weekly_hours, course.weekly_hours * weeks)
    return found


def _teachers(year: NextYear, old: OldYear, _levels: Sequence[int]) -> Iterator[NextTeacher]:
    """Let teachers go on with their class; what is new has nobody yet."""
    by_title = {row.title: row for row in year.classes}
    titles = _subgroup_titles(old)
    for hours in year.curriculum:
        row = by_title.get(hours.class_title)
        courses = [] if row is None else [one for one in old.stored.courses if _is_of(one, row.source, hours)]
        if not courses:
            yield NextTeacher(hours.class_title, hours.subject, "", None)
        for course in courses:
            subgroup = "" if course.subgroup is None else titles[course.subgroup]
            for staff in _keepers(old, course):
                yield NextTeacher(hours.class_title, hours.subject, subgroup, staff)


def _timetable(year: NextYear, old: OldYear, _levels: Sequence[int]) -> Iterator[NextSlot]:
    """Take the weekly lessons of the class of the same title, as far as somebody teaches them."""
    taught = {(row.class_title, row.subject, row.subgroup) for row in year.teachers}
    groups = {view.title: view.class_group for view in old.stored.class_groups.values()}
    courses = {one.course: one for one in old.stored.courses}
    titles = _subgroup_titles(old)
    for title in dict.fromkeys(row.title for row in year.classes):
        for slot in old.stored.slots:
            course = courses[slot.course]
            subgroup = "" if course.subgroup is None else titles[course.subgroup]
            is_there = course.class_group == groups.get(title) and DateSpan(slot.starts, slot.ends).holds(old.last_day)
            if is_there and (title, course.subject, subgroup) in taught:
                yield NextSlot(title, course.subject, subgroup, slot.weekday, slot.bell, slot.week_kind, slot.room)


_PROPOSALS: Final[Mapping[YearPart, Callable[[NextYear, OldYear, Sequence[int]], Iterator[NextRow]]]] = {
    YearPart.CALENDAR: _calendar,
    YearPart.BELLS: _bells,
    YearPart.CLASSES: _classes,
    YearPart.STUDENTS: _students,
    YearPart.CURRICULUM: _curriculum,
    YearPart.TEACHERS: _teachers,
    YearPart.TIMETABLE: _timetable,
}


def _next(day: date) -> date:
    """Return the same day a year later; the leap day becomes the last of February."""
    return date(day.year + 1, day.month, 28 if (day.month, day.day) == _LEAP else day.day)


def _risen(title: str, grade: int) -> str:
    return _LEVEL.sub(str(grade), title) if _LEVEL.match(title) else title


def _model(row: NextClass, old: OldYear) -> ClassGroupView | None:
    same = [view for view in old.stored.class_groups.values() if view.grade_level == row.grade_level]
    same.sort(key=lambda view: (view.title != row.title, view.title))
    return next(iter(same), None)


def _is_of(course: CourseOpened, source: ClassGroupId | None, hours: NextHours) -> bool:
    return source is not None and (course.class_group, course.subject) == (source, hours.subject)


def _keepers(old: OldYear, course: CourseOpened) -> Sequence[StaffId | None]:
    """Return who keeps a course at the end of the year, or nobody."""
    found = [
        kept.staff
        for kept in old.stored.keepers
        if kept.course == course.course and DateSpan(kept.starts, kept.ends).holds(old.last_day)
    ]
    return found or [None]


def _subgroup_titles(old: OldYear) -> Mapping[SubgroupId, str]:
    return {one.subgroup: one.title for one in old.stored.subgroups}
