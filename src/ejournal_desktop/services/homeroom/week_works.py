"""Written works of a class whose marks are overdue, beside the lessons with gaps (S0-4.13.3a)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.homeroom import LessonGap, UnfilledLesson
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.storage.queries.courses import courses_of_class, teachers_of_class
from ejournal_desktop.storage.queries.owed import overdue_works
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.readmodels.journal import CourseView, TeacherSpan
    from ejournal_desktop.readmodels.my_day import OwedLesson
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


def with_overdue_works(
    session: Session, reading: Reading, view: ClassGroupView, lessons: Sequence[UnfilledLesson], now: datetime
) -> tuple[UnfilledLesson, ...]:
    """Return lessons with gaps and the works whose marks are overdue, by teacher and day; each lesson stands once."""
    year = school_year(reading, year_of_class(reading, view.class_group))
    setting = column_setting(reading, now, session.timeline, year)
    if not setting.regulation.has_marks(view.grade_level):
        return tuple(lessons)
    works = {one.lesson: one for one in overdue_works(reading, view.class_group, year, setting)}
    known = {one.lesson for one in lessons}
    courses = {one.course: one for one in courses_of_class(reading, view.class_group)}
    keepers = teachers_of_class(reading, view.class_group)
    found = [
        replace(one, gaps=(*one.gaps, LessonGap.MARKS))
        if one.lesson in works and one.gaps != (LessonGap.NOTHING,)
        else one
        for one in lessons
    ]
    found += [_work(one, courses[one.course], keepers) for one in works.values() if one.lesson not in known]
    return tuple(sorted(found, key=lambda one: (one.teacher, one.day, one.bell)))


def _work(owed: OwedLesson, course: CourseView, keepers: Mapping[CourseId, Sequence[TeacherSpan]]) -> UnfilledLesson:
    own = [one.name.with_initials for one in keepers.get(owed.course, ()) if one.span.holds(owed.day)]
    return UnfilledLesson(
        lesson=owed.lesson,
        course=owed.course,
        day=owed.day,
        bell=owed.bell,
        subject_title=owed.subject_title,
        subgroup_title=course.subgroup_title,
        teacher=own[0] if own else "",
        gaps=(LessonGap.MARKS,),
    )
