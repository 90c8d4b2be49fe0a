"""Which lessons of parallel courses take over a homework: the same hour of the plan or the same day, and none yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import CourseId, lesson_identifier
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.topics import TopicsService
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import LessonColumn
    from support.training_desk import Desk
    from support.training_vault import SchoolCase

OTHER = CourseId(424242)
BELL = 9


@dataclass(frozen=True, slots=True)
class TwoCourses:
    """A lesson of one course, and another course of the same teacher and subject."""

    desk: Desk
    lesson: LessonColumn
    topics: TopicsService

    def schedule(self, day: date) -> LessonId:
        """Give the other course a lesson."""
        self.desk.act(changes.LessonsScheduled(OTHER, ((day, BELL),)))
        return lesson_identifier(OTHER, day, BELL)

    def found(self) -> list[LessonId]:
        """Return the lessons that would take the homework."""
        session = self.desk.session
        return [one.lesson for one in self.topics.parallel_lessons(session, self.lesson.lesson)]


@pytest.fixture
def courses(training: SchoolCase) -> TwoCourses:
    desk = desk_in(training, MARKED_CLASS)
    course, starts = desk.course, desk.period.starts
    desk.act(
        changes.CourseOpened(OTHER, course.class_group, course.subject, None, 2),
        changes.CourseTeacherAssigned(OTHER, desk.session.signed_in.staff, starts, None),
    )
    return TwoCourses(desk, desk.past_lessons()[-1], TopicsService(training.clock))


def test_lesson_of_the_same_day_takes_the_homework_once(courses: TwoCourses) -> None:
    parallel = courses.schedule(courses.lesson.day)
    assert courses.found() == [parallel]
    courses.desk.lessons.record_homework(courses.desk.session, parallel, "№ 1", is_none_set=False)
    assert courses.found() == []


def test_lesson_with_the_same_hour_of_the_plan_goes_before_one_of_the_same_day(courses: TwoCourses) -> None:
    courses.schedule(courses.lesson.day)
    earlier = courses.schedule(courses.lesson.day - timedelta(days=2))
    session = courses.desk.session
    for lesson in (courses.lesson.lesson, earlier):
        courses.desk.lessons.record_topic(session, lesson, "Силы", 40)
    assert courses.found() == [earlier]


def test_lesson_that_fell_out_or_is_ahead_takes_nothing(courses: TwoCourses) -> None:
    parallel = courses.schedule(courses.lesson.day)
    courses.desk.act(changes.LessonCancelled(parallel, is_cancelled=True))
    assert courses.found() == []


def test_who_keeps_no_lessons_is_refused(training: SchoolCase, courses: TwoCourses) -> None:
    with pytest.raises(NotAllowedError):
        courses.topics.parallel_lessons(training.sign_in(Role.SECRETARY), courses.lesson.lesson)
