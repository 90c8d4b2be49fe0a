"""A timetable placed by another program as rows of the next year: lessons and who gives them (S4-5.1d, S0-1.8)."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.calendar import BellTimes
from ejournal_desktop.readmodels.school_year import NextSlot, NextTeacher, TakenTimetable
from ejournal_desktop.readmodels.timetable import RecordKind
from ejournal_desktop.services.timetable.draft import Draft
from ejournal_desktop.services.timetable.fet_wishes import placed_timetable, wishes_of
from ejournal_desktop.services.timetable.names import class_key, name_key, staff_key
from ejournal_desktop.services.timetable.school_steps import bell_numbers, draft_staff, draft_subjects

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.school_year import NextYear
    from ejournal_desktop.services.school_year.old_year import OldYear


def taken_timetable(year: NextYear, old: OldYear, result: bytes, fet: bytes | None) -> TakenTimetable:
    """Return the lessons of a file for the classes, subjects and people the school knows, and the names it does not.

    Raises:
        RuleError, TrustError: see ``interop.fet.read_fet``.
    """
    wanted = wishes_of(placed_timetable(result, fet, None)).wanted
    classes = {class_key(row.title): row.title for row in year.classes}
    names = Draft(count(1).__next__)
    subjects = draft_subjects(names, wanted.subjects, old.stored.subjects)
    staff = draft_staff(names, wanted.teachers, old.stored.staff)
    new_subjects, new_staff = set(names.created(RecordKind.SUBJECT)), set(names.created(RecordKind.STAFF))
    numbers = bell_numbers(wanted.bells, {row.number: BellTimes(row.starts, row.ends) for row in year.bells})
    slots: dict[NextSlot, None] = {}
    teachers: dict[NextTeacher, None] = {}
    unknown: dict[str, None] = {}
    for lesson in wanted.lessons:
        title, subject = classes.get(class_key(lesson.class_title)), subjects[name_key(lesson.subject)]
        people = [staff[staff_key(name)] for name in lesson.teachers]
        strange = [lesson.class_title] if title is None else []
        strange += [lesson.subject] if subject in new_subjects else []
        strange += [name for name, one in zip(lesson.teachers, people, strict=True) if one in new_staff]
        unknown.update(dict.fromkeys(strange))
        if title is None or strange:
            continue
        place = (title, subject, lesson.subgroup or "")
        slots[NextSlot(*place, lesson.weekday, numbers[lesson.bell], lesson.week_kind, lesson.room)] = None
        teachers.update(dict.fromkeys(NextTeacher(*place, one) for one in people))
    return TakenTimetable(tuple(slots), tuple(teachers), tuple(unknown))
