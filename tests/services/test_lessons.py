"""The written part of a lesson: topic, homework, kind of work, «Урок заполнен»."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.changes import GradingPeriodClosed, SubstitutionSet
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.kernel.errors import AccessError
from ejournal_desktop.readmodels.journal_changes import LessonText
from ejournal_desktop.services.errors import (
    ForeignPageError,
    HomeworkNeededError,
    LessonAheadError,
    NoCommentsInClassError,
    NoHomeworkInClassError,
    PeriodClosedError,
    TextTooLongError,
    UnknownRecordError,
)
from ejournal_desktop.services.lessons import LONGEST_TEXT
from support.regulations import preset
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.journal import LessonColumn
    from support.training_desk import Desk
    from support.training_vault import SchoolCase

WHOLE = LessonText(topic="Обыкновенные дроби", plan_hour=0, homework="№ 12, 13")


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    desk = desk_in(training, MARKED_CLASS)
    desk.clear_text()
    return desk


def column(desk: Desk) -> LessonColumn:
    """Return the lesson as the page shows it."""
    return next(lesson for lesson in desk.page().lessons if lesson.lesson == desk.past)


@pytest.mark.requirement("S0-3.4", "S4-4.2", "S4-5.4.1", "S0-4.14.14", "S3-3.3f1", "S1-3.1.1a")
def test_topic_and_homework_stand_on_the_page(desk: Desk) -> None:
    desk.lessons.record_topic(desk.session, desk.past, "  Обыкновенные дроби ", 0)
    desk.lessons.record_homework(desk.session, desk.past, "№ 12", is_none_set=False)

    assert (column(desk).topic, column(desk).homework) == ("Обыкновенные дроби", "№ 12")


@pytest.mark.requirement("S0-4.14.14")
def test_the_topic_that_was_done_may_differ_from_the_plan(desk: Desk) -> None:
    planned = column(desk).plan
    assert planned is not None

    desk.lessons.record_topic(desk.session, desk.past, "Повторение", 0)

    assert column(desk).topic == "Повторение"
    assert column(desk).plan == planned


@pytest.mark.requirement("S0-4.14.3", "S2-3.4c", "S3-3.3a")
def test_a_lesson_is_not_complete_without_an_answer_about_homework(desk: Desk) -> None:
    with pytest.raises(HomeworkNeededError):
        desk.lessons.complete_lesson(desk.session, desk.past, replace(WHOLE, homework=" "))
    assert not column(desk).is_complete

    desk.lessons.complete_lesson(desk.session, desk.past, replace(WHOLE, homework="", is_homework_none=True))

    assert column(desk).is_complete
    assert column(desk).is_homework_none


@pytest.mark.requirement("S0-4.14.3")
def test_given_homework_takes_the_answer_none_away(desk: Desk) -> None:
    desk.lessons.record_homework(desk.session, desk.past, "", is_none_set=True)
    desk.lessons.record_homework(desk.session, desk.past, "№ 5", is_none_set=True)

    assert (column(desk).homework, column(desk).is_homework_none) == ("№ 5", False)


@pytest.mark.requirement("S4-1.7", "S0-5.1a")
def test_completing_a_lesson_stamps_when_apart_from_its_date(desk: Desk) -> None:
    desk.lessons.complete_lesson(desk.session, desk.past, WHOLE)

    stamped = column(desk)
    assert stamped.completed_at == desk.school.clock.now()
    assert stamped.completed_at is not None
    assert stamped.completed_at.date() > stamped.day


def test_a_completed_lesson_can_be_opened_again(desk: Desk) -> None:
    desk.lessons.complete_lesson(desk.session, desk.past, WHOLE)
    change = desk.lessons.reopen_lesson(desk.session, desk.past)

    assert not column(desk).is_complete
    assert change.before.is_complete
    assert column(desk).topic == WHOLE.topic


@pytest.mark.requirement("S3-3.3b")
def test_a_kind_of_work_is_one_of_the_regulation(desk: Desk) -> None:
    kind = desk.session.regulation.marks.work_kinds[0].code
    desk.lessons.set_work_kind(desk.session, desk.past, kind)
    assert column(desk).work_kind == kind

    with pytest.raises(UnknownRecordError):
        desk.lessons.complete_lesson(desk.session, desk.past, replace(WHOLE, work_kind="no such kind"))
    with pytest.raises(UnknownRecordError):
        desk.lessons.set_work_kind(desk.session, desk.past, "no such kind")
    assert column(desk).work_kind == kind


@pytest.mark.requirement("S3-3.3f2")
def test_a_second_mark_has_the_kind_of_its_lesson_until_it_gets_one_of_its_own(desk: Desk) -> None:
    desk.lessons.set_work_kind(desk.session, desk.past, "dictation")
    assert (column(desk).kind_at(0), column(desk).kind_at(1)) == ("dictation", "dictation")

    desk.lessons.set_second_kind(desk.session, desk.past, "oral_answer")
    assert (column(desk).kind_at(0), column(desk).kind_at(1)) == ("dictation", "oral_answer")
    with pytest.raises(UnknownRecordError):
        desk.lessons.set_second_kind(desk.session, desk.past, "no such kind")

    desk.lessons.set_second_kind(desk.session, desk.past, "")
    assert column(desk).second_kind == ""


def test_a_text_has_an_end(desk: Desk) -> None:
    long = "а" * (LONGEST_TEXT + 1)
    desk.lessons.record_topic(desk.session, desk.past, long[1:], 0)

    with pytest.raises(TextTooLongError):
        desk.lessons.record_topic(desk.session, desk.past, long, 0)
    with pytest.raises(TextTooLongError):
        desk.lessons.record_homework(desk.session, desk.past, long, is_none_set=False)
    with pytest.raises(TextTooLongError):
        desk.lessons.complete_lesson(desk.session, desk.past, replace(WHOLE, topic=long))


@pytest.mark.requirement("S4-1.6")
@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.TEACHER, Role.HOMEROOM_TEACHER)])
def test_no_other_office_writes_in_a_lesson(desk: Desk, role: Role) -> None:
    session = desk.school.sign_in(role)

    with pytest.raises(AccessError):
        desk.lessons.record_topic(session, desk.past, "Тема", 0)
    with pytest.raises(AccessError):
        desk.lessons.record_homework(session, desk.past, "№ 1", is_none_set=False)
    with pytest.raises(AccessError):
        desk.lessons.complete_lesson(session, desk.past, WHOLE)
    with pytest.raises(AccessError):
        desk.lessons.reopen_lesson(session, desk.past)
    assert column(desk).topic == ""


@pytest.mark.requirement("S0-5.1b", "S3-3.3h")
def test_the_substitute_writes_the_topic_and_the_keeper_does_not(desk: Desk) -> None:
    mine = desk.session.signed_in.handle
    login = next(one for one in desk.school.logins if one.role is Role.TEACHER and one.handle != mine)
    substitute = desk.school.sign_in(login.handle)
    desk.act(SubstitutionSet(desk.past, substitute.signed_in.staff))

    desk.lessons.record_topic(substitute, desk.past, "Тема замены", 0)

    with pytest.raises(ForeignPageError):
        desk.lessons.record_topic(desk.session, desk.past, "Тема хозяина", 0)
    assert column(desk).topic == "Тема замены"


def test_a_lesson_ahead_and_a_closed_period_take_no_text(desk: Desk) -> None:
    with pytest.raises(LessonAheadError):
        desk.lessons.record_topic(desk.session, desk.ahead, "Тема", 0)

    desk.act(GradingPeriodClosed(desk.course.class_group, desk.period.period, is_closed=True))
    with pytest.raises(PeriodClosedError):
        desk.lessons.record_topic(desk.session, desk.past, "Тема", 0)


@pytest.mark.requirement("S2-1.3b")
def test_first_class_keeps_homework_comments_and_absences_where_the_regulation_says_so(training: SchoolCase) -> None:
    desk = desk_in(training, NO_MARK_CLASS)
    assert desk.course.grade_level == 1
    session = replace(desk.session, regulation=preset("S2"))
    desk.lessons.record_homework(session, desk.past, "Прописи, с. 12", is_none_set=False)
    desk.journal.set_note(session, desk.past, desk.student, "Читает по слогам")
    desk.journal.set_cell(session, desk.past, desk.student, Cell(attendance="absent"))

    page = desk.page()
    assert column(desk).homework == "Прописи, с. 12"
    assert page.notes[desk.student, desk.past] == "Читает по слогам"
    assert page.cells[desk.student, desk.past].attendance == "absent"


@pytest.mark.requirement("S1-2.7", "S4-5.4.4")
def test_comments_are_kept_only_where_the_regulation_has_them(training: SchoolCase) -> None:
    desk = desk_in(training, NO_MARK_CLASS)
    desk.journal.set_note(desk.session, desk.past, desk.student, "Читает по слогам")
    session = replace(desk.session, regulation=preset("S1"))
    with pytest.raises(NoCommentsInClassError):
        desk.journal.set_note(session, desk.past, desk.student, "Читает бегло")
    desk.journal.set_note(session, desk.past, desk.student, "")
    assert not desk.page().notes
    assert preset("S4").takes_comments(1)
    assert preset("S1").takes_comments(7)
    assert not preset("S1").takes_comments(1)


@pytest.mark.requirement("S1-2.7")
def test_a_class_without_marks_keeps_topics_and_no_homework(training: SchoolCase) -> None:
    desk = desk_in(training, NO_MARK_CLASS)
    desk.clear_text()
    classes = replace(
        desk.session.regulation.classes, no_mark_grade_levels=(0, 1), no_mark_fields=(JournalField.TOPIC,)
    )
    session = replace(desk.session, regulation=replace(desk.session.regulation, classes=classes))

    with pytest.raises(NoHomeworkInClassError):
        desk.lessons.record_homework(session, desk.past, "№ 1", is_none_set=False)
    desk.lessons.complete_lesson(session, desk.past, WHOLE)

    assert (column(desk).topic, column(desk).homework) == (WHOLE.topic, "")
