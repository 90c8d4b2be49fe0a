"""A change of single weekly lessons as steps, on the same road that a timetable of a file takes (S0-4.9.2)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.timetable.class_steps import CourseDraft
from ejournal_desktop.services.timetable.draft import Draft
from ejournal_desktop.services.timetable.errors import TimetableChangedError, TimetableDayError, TimetableTwiceError
from ejournal_desktop.services.timetable.slot_steps import SlotDraft, WeeklyPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from ejournal_desktop.domain.changes import CourseOpened, TimetableSlotSet
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId
    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from ejournal_desktop.readmodels.timetable_week import AddedLesson, WeekEdit

DAYS_OF_A_WEEK: Final = range(1, 8)
WEEK_KINDS: Final = range(3)


def require_possible(edit: WeekEdit, stored: StoredTimetable, first_days: Mapping[ClassGroupId, date]) -> None:
    """Refuse what cannot be meant, or cannot be written any more.

    Raises:
        TimetableDayError: the day lies in the past, or before the end of a closed period of a class concerned.
        TimetableChangedError: a weekly lesson that goes does not stand on the day any more.
        TimetableTwiceError: a page would have two lessons at one time.
        UnknownRecordError: there is no such course, bell, member of staff, weekday or kind of week.
    """
    opened = {one.course: one for one in stored.courses}
    _require_known(edit, stored, opened)
    slots = {slot.slot: slot for slot in stored.slots}
    for number in edit.ended:
        slot = slots.get(number)
        if slot is None or not DateSpan(slot.starts, slot.ends).holds(edit.starts):
            raise TimetableChangedError
    touched = {slots[number].course for number in edit.ended}
    touched |= {one.course for one in edit.added} | {course for course, _ in edit.keepers}
    earliest = max((first_days[opened[course].class_group] for course in touched), default=edit.starts)
    if not earliest <= edit.starts <= stored.year.ends:
        raise TimetableDayError(earliest=f"{earliest:%d.%m.%Y}")
    _require_single(edit, stored)


def edit_draft(edit: WeekEdit, stored: StoredTimetable, new_identifier: Callable[[], int]) -> Draft:
    """Return the steps of a change: what goes ends before its first day, what comes begins on it."""
    draft = Draft(new_identifier)
    classes = {opened.course: opened.class_group for opened in stored.courses}
    keepers = CourseDraft(draft, stored, edit.starts)
    for course, staff in edit.keepers:
        keepers.change_keepers(course, classes[course], frozenset([staff]))
    slots = {slot.slot: slot for slot in stored.slots}
    ended = {slot: slots[slot] for slot in edit.ended}
    places: dict[tuple[ClassGroupId, date | None], list[WeeklyPlace]] = defaultdict(list)
    for added in edit.added:
        class_group, place = classes[added.course], _weekly_place(added)
        standing = next((slot for slot, one in ended.items() if _place_of(one) == place), None)
        if standing is None:
            places[class_group, last_day(added, edit, stored)].append(place)
        else:
            del ended[standing]
    for class_group in dict.fromkeys(classes.values()):
        going = [one for one in ended.values() if classes[one.course] == class_group]
        SlotDraft(draft, edit.starts).add(class_group, (), going)
    for (class_group, ends), own in places.items():
        SlotDraft(draft, edit.starts, ends).add(class_group, own, ())
    return draft


def _weekly_place(added: AddedLesson) -> WeeklyPlace:
    place = added.place
    return WeeklyPlace(added.course, place.weekday, place.bell, place.week_kind, place.room)


def _place_of(slot: TimetableSlotSet) -> WeeklyPlace:
    return WeeklyPlace(slot.course, slot.weekday, slot.bell, slot.week_kind, slot.room)


def last_day(added: AddedLesson, edit: WeekEdit, stored: StoredTimetable) -> date | None:
    """Return when a lesson ends: with the one it stands for, or with the whole timetable where another one follows."""
    classes = {opened.course: opened.class_group for opened in stored.courses}
    standing = [slot for slot in stored.slots if DateSpan(slot.starts, slot.ends).holds(edit.starts)]
    if added.instead is not None:
        return next((slot.ends for slot in standing if slot.slot == added.instead), None)
    own = [slot.ends for slot in standing if classes[slot.course] == classes[added.course]]
    last_days = [ends for ends in own if ends is not None]
    return max(last_days) if own and len(last_days) == len(own) else None


def _require_known(edit: WeekEdit, stored: StoredTimetable, opened: Mapping[CourseId, CourseOpened]) -> None:
    for added in edit.added:
        place = added.place
        if added.course not in opened:
            raise UnknownRecordError(kind="course")
        if place.bell not in stored.year.bells.numbers:
            raise UnknownRecordError(kind="bell")
        if place.weekday not in DAYS_OF_A_WEEK or place.week_kind not in WEEK_KINDS:
            raise UnknownRecordError(kind="weekday")
    for course, staff in edit.keepers:
        if course not in opened:
            raise UnknownRecordError(kind="course")
        if staff not in stored.staff:
            raise UnknownRecordError(kind="staff")


def _require_single(edit: WeekEdit, stored: StoredTimetable) -> None:
    left = [
        _place_of(slot)
        for slot in stored.slots
        if DateSpan(slot.starts, slot.ends).holds(edit.starts) and slot.slot not in edit.ended
    ]
    for added in edit.added:
        place = _weekly_place(added)
        if any(is_same_time(place, other) for other in left):
            raise TimetableTwiceError
        left.append(place)


def is_same_time(one: WeeklyPlace | TimetableSlotSet, other: WeeklyPlace | TimetableSlotSet) -> bool:
    """Tell whether a page would have two lessons at one time by two weekly lessons, in some week."""
    is_one_week = one.week_kind == other.week_kind or 0 in (one.week_kind, other.week_kind)
    return is_one_week and (one.course, one.weekday, one.bell) == (other.course, other.weekday, other.bell)
