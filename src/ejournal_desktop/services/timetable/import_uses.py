"""Whether something was built on an import since: then it cannot be taken back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import (
    CourseTeacherAssigned,
    LessonsScheduled,
    LessonsWithdrawn,
    TimetableSlotSet,
)
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, SubjectId, lesson_identifier
from ejournal_desktop.readmodels.timetable import Outcome, RecordKind
from ejournal_desktop.services.timetable.class_steps import DAY
from ejournal_desktop.services.timetable.editing import is_same_time
from ejournal_desktop.services.timetable.errors import ImportInUseError
from ejournal_desktop.storage.queries import timetable as queries
from ejournal_desktop.storage.queries.timetable_week import last_closed_days, used_among

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from ejournal_desktop.services.timetable.draft import Step
    from ejournal_desktop.storage.reading import Reading


def require_unused(
    reading: Reading, steps: Sequence[Step], stored: StoredTimetable, *, since: date, first_day: date
) -> None:
    """Refuse to pull the ground from under later records, and to change days that have passed or were closed since.

    Raises:
        ImportInUseError: with the first kind of such records and how many there are.
    """
    gone_by = _of_days_gone_by(steps, _first_days(reading, stored, first_day), since)
    for kind, count in {**_uses(reading, steps, stored), "past": gone_by}.items():
        if count:
            raise ImportInUseError(kind=kind, count=count)


def _uses(reading: Reading, steps: Sequence[Step], stored: StoredTimetable) -> Mapping[str, int]:
    courses = [CourseId(record) for record in _created(steps, RecordKind.COURSE)]
    classes = [ClassGroupId(record) for record in _created(steps, RecordKind.CLASS_GROUP)]
    staff = [StaffId(record) for record in _created(steps, RecordKind.STAFF)]
    subjects = [SubjectId(record) for record in _created(steps, RecordKind.SUBJECT)]
    lessons, recorded = queries.lessons_of_courses(reading, courses)
    return {
        "recorded_lessons": recorded + _used_among_made(reading, steps),
        "lessons": lessons,
        "students": queries.students_of_classes(reading, classes),
        "accounts": queries.accounts_of_staff(reading, staff),
        "courses": queries.further_courses(reading, courses, classes, subjects),
        "keepers": queries.further_keepers(reading, courses, staff),
        "slots": _changed_slots(steps, stored) + _slots_in_their_place(steps, stored),
    }


def _used_among_made(reading: Reading, steps: Sequence[Step]) -> int:
    """Count the lessons put into the calendar in which something was entered, or for which something was arranged."""
    made = [
        lesson_identifier(step.change.course, day, bell)
        for step in steps
        if isinstance(step.change, LessonsScheduled)
        for day, bell in step.change.times
    ]
    return used_among(reading, json.dumps(made)) if made else 0


def _created(steps: Sequence[Step], kind: RecordKind) -> list[int]:
    return [step.record for step in steps if step.kind is kind and step.outcome is Outcome.CREATED]


def _changed_slots(steps: Sequence[Step], stored: StoredTimetable) -> int:
    """Count the slots of the import that a later timetable changed or took away."""
    left = {step.change for step in steps if isinstance(step.change, TimetableSlotSet)}
    return len(left - set(stored.slots))


def _slots_in_their_place(steps: Sequence[Step], stored: StoredTimetable) -> int:
    """Count the weekly lessons that would come back although the page got another one at their time since."""
    back = [step.opposite for step in steps if isinstance(step.opposite, TimetableSlotSet)]
    own = {slot.slot for slot in back} | {
        step.change.slot for step in steps if isinstance(step.change, TimetableSlotSet)
    }
    others = [slot for slot in stored.slots if slot.slot not in own]
    return sum(any(is_same_time(one, other) and _meet(one, other) for other in others) for one in back)


def _meet(one: TimetableSlotSet, other: TimetableSlotSet) -> bool:
    begin = max(one.starts, other.starts)
    return all(slot.ends is None or slot.ends >= begin for slot in (one, other))


def _first_days(reading: Reading, stored: StoredTimetable, first: date) -> Mapping[ClassGroupId, date]:
    """Return the first day of each class that neither has passed nor lies in a closed period."""
    closed = last_closed_days(reading, stored.year.year)
    return {one: max(first, closed[one] + DAY) if one in closed else first for one in stored.class_groups}


def _of_days_gone_by(steps: Sequence[Step], first_days: Mapping[ClassGroupId, date], since: date) -> int:
    """Count the lessons of the calendar and the keepers of older pages that taking back would change for such days."""
    opened, count = set(_created(steps, RecordKind.COURSE)), 0
    for step in steps:
        first = None if step.class_group is None else first_days.get(step.class_group)
        if first is None:
            continue
        match step.change:
            case LessonsScheduled(times=times) | LessonsWithdrawn(times=times):
                count += sum(day < first for day, _ in times)
            case CourseTeacherAssigned(course=course) if course not in opened:
                count += since < first
            case _:
                pass
    return count
