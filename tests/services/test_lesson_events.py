from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.errors import LessonHasRecordsError, NotAllowedError, NotSubgroupsOfOneClassError
from ejournal_desktop.services.lesson_cards import LessonCardsService
from ejournal_desktop.services.lesson_events import LessonEventsService
from ejournal_desktop.services.substitutions import SubstitutionsService
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.services.session import Session
    from support.training_desk import Desk
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    return desk_in(training, MARKED_CLASS)


def _as_deputy(desk: Desk, act: Callable[[LessonEventsService, Session], object]) -> Desk:
    """Let the deputy head act, and return the desk of the same teacher after it."""
    desk.school.sign_out(desk.session)
    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    act(LessonEventsService(desk.school.clock), deputy)
    desk.school.sign_out(deputy)
    return desk_in(desk.school, MARKED_CLASS)


def _column(desk: Desk, lesson: int) -> LessonColumn:
    return next(column for column in desk.page().lessons if column.lesson == lesson)


@pytest.mark.requirement("S3-3.3h", "S0-5.1b")
def test_lessons_of_an_absent_teacher_go_to_the_substitute_for_the_whole_span(desk: Desk) -> None:
    today, ahead = desk.school.clock.now().date(), desk.ahead
    span = DateSpan(today + timedelta(days=1), today + timedelta(days=7))
    substitutions = SubstitutionsService()
    desk = _as_deputy(
        desk, lambda _, deputy: substitutions.substitute_for_keeper(deputy, ahead, deputy.signed_in.staff, span)
    )
    inside = [column for column in desk.page().lessons if span.holds(column.day)]
    outside = [column for column in desk.page().lessons if not span.holds(column.day) and column.day > today]
    assert inside
    assert all(column.substitute is not None for column in inside)
    assert all(column.substitute is None for column in outside)


def test_cancelled_lesson_is_shown_as_such_and_comes_back(desk: Desk) -> None:
    ahead = desk.ahead
    desk = _as_deputy(desk, lambda events, deputy: events.cancel_lesson(deputy, ahead, is_cancelled=True))
    assert _column(desk, ahead).state is LessonState.CANCELLED
    desk = _as_deputy(desk, lambda events, deputy: events.cancel_lesson(deputy, ahead, is_cancelled=False))
    assert _column(desk, ahead).state is LessonState.AHEAD


def test_moved_lesson_is_held_at_the_new_time(desk: Desk) -> None:
    ahead = _column(desk, desk.ahead)
    new_day = ahead.day + timedelta(days=1)
    desk = _as_deputy(desk, lambda events, deputy: events.move_lesson(deputy, ahead.lesson, new_day, 8))
    assert _column(desk, ahead.lesson).state is LessonState.CANCELLED
    assert [column.bell for column in desk.page().lessons if column.day == new_day][-1] == 8


def test_lesson_with_entries_is_neither_cancelled_nor_moved(desk: Desk) -> None:
    past = desk.past
    desk.journal.set_cell(desk.session, past, desk.student, Cell(("5",)))

    def refused(events: LessonEventsService, deputy: Session) -> None:
        with pytest.raises(LessonHasRecordsError):
            events.cancel_lesson(deputy, past, is_cancelled=True)

    _as_deputy(desk, refused)


@pytest.mark.requirement("S4-1.6")
def test_a_teacher_names_no_substitute(desk: Desk) -> None:
    with pytest.raises(NotAllowedError):
        SubstitutionsService().name_substitute(desk.session, desk.ahead, desk.session.signed_in.staff)


@pytest.mark.requirement("S0-4.14.13")
def test_joined_subgroups_are_held_by_the_keeper_of_the_other_until_they_are_parted(training: SchoolCase) -> None:
    desk = desk_in(training, MARKED_CLASS, is_subgroup=True)
    mine, past, course, period = desk.session.signed_in, desk.past, desk.course.course, desk.period.period
    training.sign_out(desk.session)
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    events, substitutions = LessonEventsService(training.clock), SubstitutionsService()
    choices = events.choices(deputy, past)
    (other,) = choices.together
    assert choices.staff
    assert {mine.staff, deputy.signed_in.staff}.isdisjoint(dict(choices.staff))
    with pytest.raises(NotSubgroupsOfOneClassError):
        substitutions.join_lessons(deputy, past, past)

    assert substitutions.join_lessons(deputy, past, other.lesson) is None

    page = desk.journal.page(deputy, course, period)
    column = next(lesson for lesson in page.lessons if lesson.lesson == past)
    assert column.substitute is not None
    assert column.substitute_id != mine.staff
    assert LessonCardsService(training.clock).card(deputy, past).joined_to == other.subgroup_title
    assert substitutions.join_lessons(deputy, past, None) == other.lesson
    assert LessonCardsService(training.clock).card(deputy, past).substitute == ""
