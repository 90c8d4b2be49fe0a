"""Lessons that are in the calendar already follow a change of the weekly timetable, but for those that were touched."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import SCHOOL_WEEK, school_days
from ejournal_desktop.domain.changes import LessonsScheduled, LessonsWithdrawn, RecordWithdrawn, TimetableSlotSet
from ejournal_desktop.kernel.identifiers import SlotId
from ejournal_desktop.readmodels.timetable import RecordKind
from ejournal_desktop.readmodels.timetable_week import KeptBecause, KeptLesson
from ejournal_desktop.services.timetable.lesson_making import lesson_periods, slot_times
from ejournal_desktop.storage.queries.timetable import closed_classes
from ejournal_desktop.storage.queries.timetable_week import calendar_lessons, classes_with_lessons

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId
    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from ejournal_desktop.services.timetable.draft import Draft, Step
    from ejournal_desktop.storage.queries.timetable_week import CalendarLesson
    from ejournal_desktop.storage.reading import Reading

    LessonTime = tuple[date, int]


@dataclass(slots=True)
class Following:
    """Lessons by course that go and come, and those that stay although the new timetable does not have them."""

    withdrawn: dict[CourseId, list[LessonTime]] = field(default_factory=lambda: defaultdict(list))
    made: dict[CourseId, list[LessonTime]] = field(default_factory=lambda: defaultdict(list))
    kept: list[KeptLesson] = field(default_factory=list)


def slots_after(stored: StoredTimetable, steps: Sequence[Step]) -> tuple[TimetableSlotSet, ...]:
    """Return the weekly lessons as they stand after some steps."""
    slots = {slot.slot: slot for slot in stored.slots}
    for step in steps:
        match step.change:
            case TimetableSlotSet() as slot:
                slots[slot.slot] = slot
            case RecordWithdrawn(record=record) if step.kind is RecordKind.SLOT:
                slots.pop(SlotId(record), None)
            case _:
                pass
    return tuple(slots.values())


def following(reading: Reading, stored: StoredTimetable, slots: Sequence[TimetableSlotSet], since: date) -> Following:
    """Return which lessons of the calendar go and come from a day on when the weekly lessons become others.

    A period whose lessons nobody has made yet gets none, one that is closed for a class is left alone.
    """
    before, after = _by_course(stored.slots), _by_course(slots)
    classes = {
        opened.course: opened.class_group
        for opened in stored.courses
        if before.get(opened.course) != after.get(opened.course)
    }
    there = calendar_lessons(reading, classes, starts=since, ends=stored.year.ends) if classes else {}
    found = Following()
    for days, open_classes in _open_periods(reading, stored, since) if classes else ():
        for course in (course for course, class_group in classes.items() if class_group in open_classes):
            times = [set(slot_times(stored.year, of.get(course, ()), days)) for of in (before, after)]
            _sort_out(found, there, course, times)
    return found


def follow(draft: Draft, found: Following, stored: StoredTimetable) -> None:
    """Add what the lessons of the calendar do to the steps of a change."""
    for opened in stored.courses:
        for times, kind, opposite in (
            (found.withdrawn.get(opened.course), LessonsWithdrawn, LessonsScheduled),
            (found.made.get(opened.course), LessonsScheduled, LessonsWithdrawn),
        ):
            if times:
                in_order = tuple(sorted(times))
                draft.follow(kind(opened.course, in_order), opposite(opened.course, in_order), opened.class_group)


def _by_course(slots: Sequence[TimetableSlotSet]) -> Mapping[CourseId, list[TimetableSlotSet]]:
    found: dict[CourseId, list[TimetableSlotSet]] = {}
    for slot in sorted(slots, key=lambda one: one.slot):
        found.setdefault(slot.course, []).append(slot)
    return found


def _open_periods(
    reading: Reading, stored: StoredTimetable, since: date
) -> Iterator[tuple[tuple[date, ...], frozenset[ClassGroupId]]]:
    """Yield the days of each period that are left, and the classes whose lessons are made and not closed there."""
    for view in lesson_periods(stored.year, None):
        if view.ends >= since:
            made = classes_with_lessons(reading, starts=view.starts, ends=view.ends)
            days = school_days(max(view.starts, since), view.ends, stored.year.holidays, SCHOOL_WEEK)
            yield days, made - closed_classes(reading, view.period)


def _sort_out(
    found: Following,
    there: Mapping[tuple[CourseId, date, int], CalendarLesson],
    course: CourseId,
    times: Sequence[set[LessonTime]],
) -> None:
    before, after = times
    for day, bell in sorted(before - after):
        lesson = there.get((course, day, bell))
        if lesson is None or not lesson.stands:
            continue
        if lesson.is_recorded or lesson.is_arranged:
            because = KeptBecause.RECORDED if lesson.is_recorded else KeptBecause.ARRANGED
            found.kept.append(KeptLesson(course, day, bell, because))
        else:
            found.withdrawn[course].append((day, bell))
    for day, bell in sorted(after - before):
        lesson = there.get((course, day, bell))
        if lesson is None or lesson.is_withdrawn:
            found.made[course].append((day, bell))
