"""Whether something was built on an import since: then it cannot be taken back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import LessonsScheduled, TimetableSlotSet
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, SubjectId, lesson_identifier
from ejournal_desktop.readmodels.timetable import Outcome, RecordKind
from ejournal_desktop.services.timetable.errors import ImportInUseError
from ejournal_desktop.storage.queries import timetable as queries
from ejournal_desktop.storage.queries.timetable_week import used_among

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from ejournal_desktop.services.timetable.draft import Step
    from ejournal_desktop.storage.reading import Reading


def require_unused(reading: Reading, steps: Sequence[Step], stored: StoredTimetable) -> None:
    """Refuse to pull the ground from under later records.

    Raises:
        ImportInUseError: with the first kind of such records and how many there are.
    """
    for kind, count in _uses(reading, steps, stored).items():
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
        "slots": _changed_slots(steps, stored),
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
