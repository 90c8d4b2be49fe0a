"""The weekly timetable of a day as it is looked at, and what a change of it would do, from stored records."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.timetable_clashes import ClashKind, HeldWeekly, clashes_of
from ejournal_desktop.readmodels.timetable_week import (
    CourseLessons,
    KeeperChange,
    NewLesson,
    ToldTeacher,
    WeekClash,
    WeekCourse,
    WeekLesson,
    WeekPlace,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.changes import TimetableSlotSet
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, StudentId, SubgroupId
    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from ejournal_desktop.readmodels.timetable_week import WeekEdit
    from ejournal_desktop.services.timetable.following import Following

    Weekly = WeekLesson | NewLesson

_EVERY_WEEK = 0
_HALVES = 2


@dataclass(frozen=True, slots=True)
class WeekFacts:
    """A stored timetable on a day, with the students of the subgroups."""

    stored: StoredTimetable
    day: date
    members: Mapping[SubgroupId, frozenset[StudentId]]

    def courses(self) -> Mapping[CourseId, WeekCourse]:
        """Return the pages of the year as they are put into a week, with whoever keeps them on the day or later."""
        stored = self.stored
        titles = {formed.subgroup: formed.title for formed in stored.subgroups}
        keepers: dict[CourseId, dict[StaffId, None]] = defaultdict(dict)
        for kept in stored.keepers:
            if kept.starts > self.day or DateSpan(kept.starts, kept.ends).holds(self.day):
                keepers[kept.course][kept.staff] = None
        return {
            opened.course: WeekCourse(
                course=opened.course,
                class_group=opened.class_group,
                class_title=stored.class_groups[opened.class_group].title,
                subject=stored.subjects[opened.subject].title,
                short_title=stored.subjects[opened.subject].short_title,
                subgroup="" if opened.subgroup is None else titles[opened.subgroup],
                teachers=tuple((staff, stored.staff[staff].with_initials) for staff in keepers[opened.course]),
                weekly_hours=opened.weekly_hours,
            )
            for opened in stored.courses
        }

    def standing(self, courses: Mapping[CourseId, WeekCourse]) -> tuple[WeekLesson, ...]:
        """Return the weekly lessons of the day in the order of the week."""
        held = [slot for slot in self.stored.slots if DateSpan(slot.starts, slot.ends).holds(self.day)]
        held.sort(key=lambda slot: (slot.weekday, slot.bell, slot.week_kind, slot.slot))
        return tuple(_lesson(slot, courses[slot.course]) for slot in held)

    def to_come(self, courses: Mapping[CourseId, WeekCourse]) -> tuple[WeekLesson, ...]:
        """Return the weekly lessons that begin after the day."""
        return tuple(_lesson(slot, courses[slot.course]) for slot in self.stored.slots if slot.starts > self.day)

    def clashes(self, lessons: Sequence[Weekly]) -> tuple[WeekClash, ...]:
        """Return which weekly lessons cannot be held together."""
        subgroups = {opened.course: opened.subgroup for opened in self.stored.courses}
        held = [self._held(number, one, subgroups[one.course.course]) for number, one in enumerate(lessons)]
        return tuple(WeekClash(clash.kind, lessons[clash.one], lessons[clash.other]) for clash in clashes_of(held))

    def _held(self, number: int, lesson: Weekly, subgroup: SubgroupId | None) -> HeldWeekly:
        course, place = lesson.course, lesson.place
        span = DateSpan(self.day if isinstance(lesson, NewLesson) else lesson.starts, lesson.ends)
        return HeldWeekly(
            number=number,
            course=course.course,
            class_group=course.class_group,
            subgroup=subgroup,
            students=frozenset() if subgroup is None else self.members.get(subgroup, frozenset()),
            teachers=frozenset(staff for staff, _ in course.teachers),
            room=place.room,
            weekday=place.weekday,
            bell=place.bell,
            week_kind=place.week_kind,
            span=span,
        )


def kept_by(
    courses: Mapping[CourseId, WeekCourse], edit: WeekEdit, stored: StoredTimetable
) -> dict[CourseId, WeekCourse]:
    """Return the pages as they are kept after a change."""
    after = dict(courses)
    for course, staff in edit.keepers:
        after[course] = replace(after[course], teachers=((staff, stored.staff[staff].with_initials),))
    return after


def of_change(clashes: Iterable[WeekClash], edit: WeekEdit) -> tuple[WeekClash, ...]:
    """Return the clashes in which a change has a part: a lesson that comes, or the new keeper of a page."""
    taken_over = {course for course, _ in edit.keepers}
    return tuple(
        clash
        for clash in clashes
        if any(
            isinstance(lesson, NewLesson) or (clash.kind is ClashKind.TEACHER and lesson.course.course in taken_over)
            for lesson in (clash.one, clash.other)
        )
    )


def keeper_changes(
    courses: Mapping[CourseId, WeekCourse], edit: WeekEdit, stored: StoredTimetable
) -> tuple[KeeperChange, ...]:
    """Return which pages get another teacher."""
    return tuple(
        KeeperChange(courses[course], staff, stored.staff[staff].with_initials) for course, staff in edit.keepers
    )


def course_lessons(found: Following, courses: Mapping[CourseId, WeekCourse]) -> tuple[CourseLessons, ...]:
    """Return how many lessons of the calendar each page loses and gets."""
    lines = []
    for course in dict.fromkeys([*found.withdrawn, *found.made]):
        gone, come = found.withdrawn.get(course, []), found.made.get(course, [])
        days = [day for day, _ in (*gone, *come)]
        if days:
            lines.append(CourseLessons(courses[course], len(gone), len(come), min(days), max(days)))
    return tuple(sorted(lines, key=lambda one: (one.course.class_title, one.course.subject, one.course.subgroup)))


def uneven_hours(lessons: Iterable[Weekly], touched: Iterable[WeekCourse]) -> tuple[tuple[WeekCourse, int], ...]:
    """Return the pages whose lessons a week, in halves, are not those of the load."""
    halves: dict[CourseId, int] = defaultdict(int)
    for lesson in lessons:
        halves[lesson.course.course] += _HALVES if lesson.place.week_kind == _EVERY_WEEK else 1
    return tuple(
        (course, halves[course.course])
        for course in dict.fromkeys(touched)
        if course.weekly_hours and halves[course.course] != _HALVES * course.weekly_hours
    )


def told_teachers(
    ended: Sequence[WeekLesson], added: Sequence[NewLesson], keepers: Sequence[KeeperChange]
) -> tuple[ToldTeacher, ...]:
    """Return whom a change concerns, by name, with what goes and comes for each."""
    names = dict(_named(ended, added, keepers))
    return tuple(
        ToldTeacher(
            staff,
            name,
            ended=tuple(one for one in ended if _keeps(one.course, staff)),
            added=tuple(one for one in added if _keeps(one.course, staff)),
            keeps=tuple(one.course for one in keepers if one.staff == staff),
            leaves=tuple(one.course for one in keepers if one.staff != staff and _keeps(one.course, staff)),
        )
        for staff, name in sorted(names.items(), key=lambda pair: pair[1])
    )


def _named(
    ended: Sequence[WeekLesson], added: Sequence[NewLesson], keepers: Sequence[KeeperChange]
) -> Iterator[tuple[StaffId, str]]:
    lessons: list[Weekly] = [*ended, *added]
    for lesson in lessons:
        yield from lesson.course.teachers
    for change in keepers:
        yield from change.course.teachers
        yield change.staff, change.name


def _keeps(course: WeekCourse, staff: StaffId) -> bool:
    return any(keeper == staff for keeper, _ in course.teachers)


def _lesson(slot: TimetableSlotSet, course: WeekCourse) -> WeekLesson:
    place = WeekPlace(slot.weekday, slot.bell, slot.week_kind, slot.room)
    return WeekLesson(slot.slot, course, place, slot.starts, slot.ends)


def class_titles(stored: StoredTimetable) -> tuple[tuple[ClassGroupId, str], ...]:
    """Return the classes of the year by grade and title."""
    ordered = sorted(stored.class_groups.items(), key=lambda pair: (pair[1].grade_level, pair[1].title))
    return tuple((class_group, view.title) for class_group, view in ordered)
