"""The weekly timetable of the training school: nobody and no room is needed twice at one time."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import CourseOpened, CourseTeacherAssigned, TimetableSlotSet
from ejournal_desktop.services.training.chance import stream
from ejournal_desktop.services.training.weekly_timetable import LessonBlock, weekly_timetable
from support.training_school import LATE_NOVEMBER, found, full_content, plan_of

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.services.training.training_plan import TrainingPlan

LESSONS_A_DAY = 7


@cache
def full_plan() -> TrainingPlan:
    return plan_of(full_content(), LATE_NOVEMBER.replace(month=9, day=1, hour=7))


def courses() -> dict[CourseId, CourseOpened]:
    return {course.course: course for course in found(full_plan(), CourseOpened)}


def test_every_course_gets_its_weekly_lessons() -> None:
    slots = Counter(slot.course for slot in found(full_plan(), TimetableSlotSet))
    assert slots == {course: opened.weekly_hours for course, opened in courses().items()}
    assert len(slots) == 210


def test_no_teacher_is_in_two_places_at_once() -> None:
    teachers = {one.course: one.staff for one in found(full_plan(), CourseTeacherAssigned)}
    times = Counter((teachers[slot.course], slot.weekday, slot.bell) for slot in found(full_plan(), TimetableSlotSet))
    assert max(times.values()) == 1


def test_no_room_is_needed_twice_at_once() -> None:
    times = Counter((slot.room, slot.weekday, slot.bell) for slot in found(full_plan(), TimetableSlotSet))
    assert max(times.values()) == 1


def test_a_class_has_one_lesson_at_a_time_or_one_for_each_of_two_subgroups_of_one_subject() -> None:
    at_once: dict[tuple[int, int, int], list[CourseOpened]] = {}
    for slot in found(full_plan(), TimetableSlotSet):
        course = courses()[slot.course]
        at_once.setdefault((course.class_group, slot.weekday, slot.bell), []).append(course)
    for together in at_once.values():
        assert len({course.subject for course in together}) == 1
        assert len({course.subgroup for course in together}) == len(together)
        assert len(together) == 1 or None not in {course.subgroup for course in together}


def test_a_class_never_waits_between_lessons() -> None:
    bells: dict[tuple[int, int], set[int]] = {}
    for slot in found(full_plan(), TimetableSlotSet):
        bells.setdefault((courses()[slot.course].class_group, slot.weekday), set()).add(slot.bell)
    assert all(day == set(range(1, len(day) + 1)) for day in bells.values())
    assert max(len(day) for day in bells.values()) <= LESSONS_A_DAY


def test_a_course_has_at_most_one_lesson_a_day() -> None:
    daily = Counter((slot.course, slot.weekday) for slot in found(full_plan(), TimetableSlotSet))
    assert max(daily.values()) == 1


@pytest.mark.parametrize("seed", range(5))
def test_two_classes_that_share_all_teachers_never_meet(seed: int) -> None:
    blocks = [
        LessonBlock(title, subject, (subject,), hours)
        for title in ("1", "2", "3")
        for subject, hours in (("algebra", 5), ("music", 4), ("art", 3), ("sport", 3))
    ]
    places = weekly_timetable(blocks, weekdays=5, chance=stream(seed, "test"))
    busy = Counter((block.subject, place) for block, found_places in places.items() for place in found_places)
    assert sum(busy.values()) == 45
    assert max(busy.values()) == 1


def test_lessons_that_cannot_be_kept_apart_are_still_all_placed() -> None:
    blocks = [LessonBlock(title, "choir", ("one teacher",), 5) for title in ("1", "2")]
    places = weekly_timetable(blocks, weekdays=5, chance=stream(1, "test"))
    assert [len(found_places) for found_places in places.values()] == [5, 5]
