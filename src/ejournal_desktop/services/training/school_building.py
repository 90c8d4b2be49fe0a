"""Putting the training school together: calendar, staff, weekly timetable, class lists and classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import PeriodId, StaffId, SubjectId, YearId
from ejournal_desktop.services.training.chance import stream
from ejournal_desktop.services.training.class_building import ClassBuilder
from ejournal_desktop.services.training.class_lists import ClassListMaker
from ejournal_desktop.services.training.names import draw_names, login_handles
from ejournal_desktop.services.training.school import TrainingSchool, TrainingStaff
from ejournal_desktop.services.training.school_calendar import training_calendar
from ejournal_desktop.services.training.staffing import staffing
from ejournal_desktop.services.training.weekly_timetable import LessonBlock, weekly_timetable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.services.training.content import TrainingContent
    from ejournal_desktop.services.training.school import TrainingClass
    from ejournal_desktop.services.training.school_calendar import TrainingCalendar
    from ejournal_desktop.services.training.staffing import Staffing
    from ejournal_desktop.services.training.weekly_timetable import Place


def build_school(
    content: TrainingContent,
    regulation: Regulation,
    *,
    today: date,
    seed: int,
    identifiers: Callable[[], int],
) -> TrainingSchool:
    """Return the school in the school year that holds a day; equal arguments build equal schools."""
    calendar = training_calendar(content, today)
    staff = tuple(StaffId(identifiers()) for _ in content.posts)
    subjects = {subject.title: SubjectId(identifiers()) for subject in content.subjects}
    posts = staffing(content, staff)
    timetable = _timetable(content, posts, seed)
    builder = ClassBuilder(content, regulation, subjects, posts, timetable, identifiers)
    classes = _classes(content, builder, calendar, seed)
    return TrainingSchool(
        year=YearId(identifiers()),
        calendar=calendar,
        periods=tuple((PeriodId(identifiers()), span) for span in calendar.periods),
        staff=_members(content, staff, classes, seed),
        subjects=tuple((subjects[subject.title], subject) for subject in content.subjects),
        classes=classes,
    )


def _timetable(content: TrainingContent, posts: Staffing, seed: int) -> Mapping[tuple[str, str], Sequence[Place]]:
    places = weekly_timetable(
        tuple(_blocks(content, posts)), weekdays=content.school.days_per_week, chance=stream(seed, "timetable")
    )
    return {(block.class_title, block.subject): found for block, found in places.items()}


def _blocks(content: TrainingContent, posts: Staffing) -> Iterator[LessonBlock]:
    for group in content.class_groups:
        for subject in content.subjects:
            if group.grade_level in subject.hours:
                numbers = subject.subgroup_numbers(group.grade_level)
                taught_by = tuple(posts.teachers[subject.title, group.title, number] for number in numbers)
                yield LessonBlock(group.title, subject.title, taught_by, subject.hours[group.grade_level])


def _classes(
    content: TrainingContent, builder: ClassBuilder, calendar: TrainingCalendar, seed: int
) -> tuple[TrainingClass, ...]:
    lists = ClassListMaker(content.names, calendar, builder.identifiers)
    return tuple(
        builder.build(group, lists.students(group, number, stream(seed, "class", group.title)))
        for number, group in enumerate(content.class_groups)
    )


def _members(
    content: TrainingContent, staff: Sequence[StaffId], classes: Sequence[TrainingClass], seed: int
) -> tuple[TrainingStaff, ...]:
    names = draw_names(content.names, [post.gender for post in content.posts], stream(seed, "staff"))
    homerooms = {group.content.title: group.class_group for group in classes}
    return tuple(
        TrainingStaff(member, name, handle, post.role, homerooms.get(post.homeroom or ""))
        for member, name, handle, post in zip(staff, names, login_handles(names), content.posts, strict=True)
    )
