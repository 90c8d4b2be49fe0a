"""All steps of one import, in the order in which the records need each other."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.services.timetable.class_steps import CourseDraft, Names, draft_class_groups, lessons_by_course
from ejournal_desktop.services.timetable.draft import Draft
from ejournal_desktop.services.timetable.names import class_key
from ejournal_desktop.services.timetable.school_steps import bell_numbers, draft_bells, draft_staff, draft_subjects
from ejournal_desktop.services.timetable.slot_steps import SlotDraft, WeeklyPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from ejournal_desktop.domain.changes import TimetableSlotSet
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.timetable import StoredTimetable, WantedTimetable


def import_draft(
    wanted: WantedTimetable, stored: StoredTimetable, starts: date, new_identifier: Callable[[], int]
) -> Draft:
    """Return what brings the journal from what it holds to what a file asks for, from a day on."""
    draft = Draft(new_identifier)
    bells = stored.year.bells.on(starts)
    numbers = bell_numbers(wanted.bells, bells)
    draft_bells(draft, wanted.bells, numbers, bells)
    names = Names(
        subjects=draft_subjects(draft, wanted.subjects, stored.subjects),
        staff=draft_staff(draft, wanted.teachers, stored.staff),
        class_groups=draft_class_groups(draft, wanted.class_groups, stored),
    )
    asked = lessons_by_course(draft, wanted.lessons, names, stored)
    courses = CourseDraft(draft, stored, starts).add(asked)
    places: dict[ClassGroupId, list[WeeklyPlace]] = defaultdict(list)
    for group in wanted.class_groups:
        places[names.class_groups[class_key(group.title)]] = []
    for course, lessons in asked.items():
        places[course.group.class_group].extend(
            WeeklyPlace(courses[course], lesson.weekday, numbers[lesson.bell], lesson.week_kind, lesson.room)
            for lesson in lessons
        )
    standing = _slots_of_classes(stored)
    for class_group, own in places.items():
        SlotDraft(draft, starts).add(class_group, own, standing.get(class_group, []))
    return draft


def _slots_of_classes(stored: StoredTimetable) -> Mapping[ClassGroupId, list[TimetableSlotSet]]:
    classes = {opened.course: opened.class_group for opened in stored.courses}
    slots: dict[ClassGroupId, list[TimetableSlotSet]] = defaultdict(list)
    for slot in stored.slots:
        slots[classes[slot.course]].append(slot)
    return slots
