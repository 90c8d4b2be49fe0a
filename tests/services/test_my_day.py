"""«Мой день»: the lessons of a teacher, the current one, and what is owed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.changes import LessonCancelled, SubstitutionSet
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.journal_changes import LessonText
from ejournal_desktop.readmodels.report_tables import GapKind
from ejournal_desktop.services.lesson_cards import LessonCardsService
from ejournal_desktop.services.my_day import MyDayService
from ejournal_desktop.storage.queries.my_day import MOST_OWED
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.readmodels.my_day import MyDay
    from ejournal_desktop.services.session import Session
    from support.training_desk import Desk
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    return desk_in(training, MARKED_CLASS)


def day_of(desk: Desk, day: date | None = None, session: Session | None = None) -> MyDay:
    return MyDayService(desk.school.clock).my_day(session or desk.session, day)


def at(desk: Desk, day: date, hour: int, minute: int = 0) -> None:
    """Let the clock stand at a moment of a day."""
    desk.school.clock.moment = desk.school.clock.moment.replace(
        year=day.year, month=day.month, day=day.day, hour=hour, minute=minute
    )


def test_the_lessons_of_a_day_stand_in_the_order_of_the_bells(desk: Desk) -> None:
    lesson = desk.past_lessons()[-1]

    day = day_of(desk, lesson.day)

    bells = [row.column.bell for row in day.lessons]
    assert bells == sorted(bells)
    assert lesson.lesson in {row.column.lesson for row in day.lessons}
    assert day.has_timetable


def test_the_page_of_the_day_and_the_journal_agree_on_a_lesson(desk: Desk) -> None:
    lesson = desk.past_lessons()[-1]

    (found,) = (row for row in day_of(desk, lesson.day).lessons if row.column.lesson == lesson.lesson)

    assert found.column == lesson
    assert (found.course, found.period) == (desk.course.course, desk.period.period)


@pytest.mark.requirement("S0-4.14.2")
def test_a_lesson_is_due_two_hours_after_the_last_lesson_of_its_class(desk: Desk) -> None:
    lesson = desk.past_lessons()[-1]
    (found,) = (row for row in day_of(desk, lesson.day).lessons if row.column.lesson == lesson.lesson)

    assert found.due is not None
    assert found.column.ends is not None
    assert found.due.date() == lesson.day
    assert found.due >= found.due.replace(hour=found.column.ends.hour, minute=found.column.ends.minute) + timedelta(
        hours=2
    )


def test_the_running_lesson_is_the_current_one(desk: Desk) -> None:
    lesson = next(row for row in desk.page().lessons if row.day > desk.school.clock.now().date())
    assert lesson.starts is not None
    at(desk, lesson.day, lesson.starts.hour, lesson.starts.minute)

    day = day_of(desk)

    assert day.current is not None
    assert day.lessons[day.current].column.lesson == lesson.lesson
    assert day.lessons[day.current].column.state is LessonState.RUNNING


def test_before_the_bells_the_first_lesson_of_the_day_comes_next(desk: Desk) -> None:
    lesson = next(row for row in desk.page().lessons if row.day > desk.school.clock.now().date())
    at(desk, lesson.day, 6)

    day = day_of(desk)

    assert day.current == 0
    assert {row.column.state for row in day.lessons} == {LessonState.AHEAD}


def test_a_day_without_lessons_has_no_current_one(desk: Desk) -> None:
    sunday = desk.school.clock.now().date() + timedelta(days=2)

    day = day_of(desk, sunday)

    assert (day.lessons, day.current) == ((), None)


@pytest.mark.requirement("S0-5.1a", "S1-3.1.1a")
def test_a_lesson_is_owed_until_it_is_complete(desk: Desk) -> None:
    desk.clear_text()
    assert desk.past in {row.lesson for row in day_of(desk).owed}

    text = LessonText(topic="Тема", homework="№ 1")
    desk.lessons.complete_lesson(desk.session, desk.past, text)

    assert desk.past not in {row.lesson for row in day_of(desk).owed}


def test_debts_are_past_lessons_the_newest_first_and_not_endless(desk: Desk) -> None:
    owed = day_of(desk).owed
    today = desk.school.clock.now().date()

    places = [(row.day, row.bell) for row in owed]
    assert places == sorted(places, reverse=True)
    assert all(row.day < today and row.days_ago == (today - row.day).days for row in owed)
    assert len(owed) <= MOST_OWED


def test_a_cancelled_lesson_is_not_owed(desk: Desk) -> None:
    desk.clear_text()

    desk.act(LessonCancelled(desk.past, is_cancelled=True))

    assert desk.past not in {row.lesson for row in day_of(desk).owed}


@pytest.mark.requirement("S0-5.1b", "S3-3.3h")
def test_a_substituted_lesson_moves_to_the_day_of_the_substitute(desk: Desk) -> None:
    lesson = desk.past_lessons()[-1]
    mine = desk.session.signed_in.handle
    login = next(one for one in desk.school.logins if one.role is Role.TEACHER and one.handle != mine)
    substitute = desk.school.sign_in(login.handle)
    desk.clear_text()

    desk.act(SubstitutionSet(lesson.lesson, substitute.signed_in.staff))

    theirs = day_of(desk, lesson.day, substitute)
    (found,) = (row for row in theirs.lessons if row.column.lesson == lesson.lesson)
    assert found.is_substitution
    assert lesson.lesson in {row.lesson for row in theirs.owed}
    ours = day_of(desk, lesson.day)
    assert lesson.lesson not in {row.column.lesson for row in ours.lessons}
    assert lesson.lesson not in {row.lesson for row in ours.owed}


def test_who_teaches_nothing_has_an_empty_day(desk: Desk) -> None:
    session = desk.school.sign_in(Role.SECRETARY)

    day = day_of(desk, session=session)

    assert (day.lessons, day.owed, day.current) == ((), (), None)


@pytest.mark.requirement("S0-5.3", "S3-3.3e1")
def test_a_written_work_is_owed_until_everybody_present_has_a_mark(desk: Desk) -> None:
    lesson = desk.past_lessons()[-1]
    for row in desk.page().students:
        if (row.student, lesson.lesson) in desk.page().cells:
            desk.journal.set_cell(desk.session, lesson.lesson, row.student, Cell())
    desk.lessons.set_work_kind(desk.session, lesson.lesson, "control_work")

    (work,) = (row for row in day_of(desk).owed if row.work_kind)
    assert (work.lesson, work.work_kind) == (lesson.lesson, "Контрольная работа")
    assert work.due is not None
    assert work.due.date() == lesson.day + timedelta(days=10)

    present = [row.student for row in desk.page().students if row.spans[0].holds(lesson.day)]
    assert work.unmarked == len(present)
    desk.journal.set_cell(desk.session, lesson.lesson, present[0], Cell(attendance="absent"))
    for student in present[1:-1]:
        desk.journal.set_cell(desk.session, lesson.lesson, student, Cell(("4",)))
    (work,) = (row for row in day_of(desk).owed if row.work_kind)
    assert work.unmarked == 1
    desk.journal.set_cell(desk.session, lesson.lesson, present[-1], Cell(("2",)))
    assert not [row for row in day_of(desk).owed if row.work_kind]


@pytest.mark.requirement("S0-4.14.2")
def test_a_term_that_ends_soon_and_a_clock_of_another_year_are_told(desk: Desk) -> None:
    lesson = desk.past_lessons()[-1]
    desk.clear_text(lesson.lesson)
    (found,) = (row for row in day_of(desk, lesson.day).lessons if row.column.lesson == lesson.lesson)
    assert found.due is not None
    assert day_of(desk).doubted_since is None

    desk.school.clock.moment = found.due - timedelta(minutes=10)
    assert lesson.lesson in {row.column.lesson for row in day_of(desk).due_soon}
    desk.school.clock.moment = found.due - timedelta(days=10)
    assert day_of(desk).doubted_since is not None


@pytest.mark.requirement("S0-4.14.2")
def test_a_clock_far_ahead_is_told_by_the_day_and_by_the_card_to_who_came_in_by_it(desk: Desk) -> None:
    lesson = desk.past_lessons()[-1].lesson
    cards = LessonCardsService(desk.school.clock)
    last = desk.school.clock.moment
    assert cards.card(desk.session, lesson).doubted_since is None

    desk.school.clock.moment = last + timedelta(days=400)
    handle = desk.session.signed_in.handle
    desk.school.sign_out(desk.session)
    session = desk.school.sign_in(handle)
    for doubted in (day_of(desk, session=session).doubted_since, cards.card(session, lesson).doubted_since):
        assert doubted is not None
        assert doubted <= last


def test_the_room_is_that_of_the_timetable(desk: Desk) -> None:
    rooms = {row.column.room for row in day_of(desk, desk.past_lessons()[-1].day).lessons}

    assert all(rooms)


@pytest.mark.requirement("S4-8.2.1", "S0-4.14.3")
def test_check_of_the_day_lists_what_lessons_that_have_ended_lack(desk: Desk) -> None:
    lesson = desk.past_lessons()[-1]
    with desk.school.bare_database(desk.session) as bare:
        bare.execute("UPDATE lesson SET completed_at = 1, recorded_at = 1, topic = 'Т', is_homework_none = 1")
        bare.execute(
            "UPDATE lesson SET completed_at = NULL, homework = '', is_homework_none = 0 WHERE lesson_id = ?",
            (lesson.lesson,),
        )
        bare.commit()
    at(desk, lesson.day, 23)
    day = day_of(desk)
    assert day.is_over
    (left,) = day.still_open
    assert left.lesson.column.lesson == lesson.lesson
    assert left.lacking == (GapKind.LESSON_NOT_COMPLETE, GapKind.HOMEWORK)
    at(desk, lesson.day, 0)
    assert (day_of(desk).is_over, day_of(desk).still_open) == (False, ())
