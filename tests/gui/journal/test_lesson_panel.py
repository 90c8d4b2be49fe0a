"""The lesson beside the grid: what the plan proposes, what is stored when, and how a lesson is closed (check A7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.journal.lesson_text_edit import LessonTextEdit
from support.journal_pages import TODAY, a_lesson, a_page, a_plan_hour, lessons_until

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.readmodels.journal import JournalPage
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk

TOPIC = "Признаки подобия треугольников"
HOMEWORK = "§ 12, № 341, 345"


def a_planned_page() -> JournalPage:
    before = replace(lessons_until(TODAY, 2)[0], topic="Подобные треугольники", homework="№ 330")
    return a_page(lessons=(before, a_lesson(TODAY, plan=a_plan_hour())))


@pytest.fixture
def planned(open_desk: DeskMaker) -> JournalDesk:
    """A lesson for which the plan proposes topic and homework."""
    return open_desk(a_planned_page())


def test_lesson_that_was_only_looked_at_stays_not_filled_in(planned: JournalDesk) -> None:
    planned.keys.press(Qt.Key.Key_F3)
    planned.keys.press(Qt.Key.Key_Tab)
    planned.keys.press(Qt.Key.Key_Escape)
    assert planned.journal.texts == []
    assert planned.screen.panel.form.topic.suggestion == TOPIC


@pytest.mark.requirement("S0-4.14.14")
def test_closing_stores_what_the_plan_proposes(planned: JournalDesk) -> None:
    completed: list[object] = []
    planned.screen.lesson_completed.connect(completed.append)
    planned.keys.shortcut("Ctrl+Return")
    lesson = planned.journal.lesson(planned.today)
    assert (lesson.topic, lesson.homework, lesson.is_complete) == (TOPIC, HOMEWORK, True)
    assert planned.journal.texts[-1].after.plan_hour == 27
    assert len(completed) == 1


def test_lesson_closed_by_a_key_right_after_a_move_keeps_its_own_text(planned: JournalDesk) -> None:
    planned.keys.shortcut("Alt+Left")
    planned.keys.shortcut("Ctrl+Return")
    lesson = planned.journal.lesson(planned.today)
    assert (lesson.topic, lesson.homework, lesson.is_complete) == ("Подобные треугольники", "№ 330", True)


@pytest.mark.requirement("S0-4.14.14")
def test_topic_studied_may_differ_from_the_plan(planned: JournalDesk) -> None:
    planned.keys.press(Qt.Key.Key_F3)
    planned.keys.type("Повторение")
    planned.keys.shortcut("Ctrl+Return")
    lesson = planned.journal.lesson(planned.today)
    assert (lesson.topic, lesson.homework) == ("Повторение", HOMEWORK)
    assert planned.journal.texts[-1].after.plan_hour == 0


def test_text_is_stored_when_its_field_is_left(planned: JournalDesk) -> None:
    planned.keys.press(Qt.Key.Key_F4)
    planned.keys.type("№ 350")
    assert planned.journal.texts == []
    planned.keys.press(Qt.Key.Key_Escape)
    assert planned.journal.lesson(planned.today).homework == "№ 350"
    assert planned.screen.view.hasFocus()


def test_enter_in_an_empty_field_accepts_the_proposal_and_goes_on(planned: JournalDesk) -> None:
    planned.keys.press(Qt.Key.Key_F3)
    planned.keys.press(Qt.Key.Key_Return)
    assert planned.screen.panel.form.homework.hasFocus()
    planned.keys.press(Qt.Key.Key_Return)
    lesson = planned.journal.lesson(planned.today)
    assert (lesson.topic, lesson.homework, lesson.is_complete) == (TOPIC, HOMEWORK, False)


@pytest.mark.parametrize("keys", [("F3", "Ctrl+1"), ("F4", "Ctrl+2"), ("F6", "Ctrl+3")])
def test_every_function_key_has_a_twin(planned: JournalDesk, keys: tuple[str, str]) -> None:
    reached = []
    for key in keys:
        planned.screen.view.setFocus()
        planned.keys.shortcut(key)
        reached.append(QApplication.focusWidget())
    assert reached[0] is reached[1]
    assert reached[0] is not planned.screen.view


def test_empty_homework_is_asked_about_once(desk: JournalDesk) -> None:
    desk.keys.press(Qt.Key.Key_F3)
    desk.keys.type("Повторение")
    desk.keys.shortcut("Ctrl+Return")
    assert not desk.journal.lesson(desk.today).is_complete
    assert desk.screen.panel.form.is_asking()
    desk.keys.shortcut("Ctrl+Return")
    lesson = desk.journal.lesson(desk.today)
    assert lesson.is_complete
    assert lesson.is_homework_none


def test_question_belongs_to_its_lesson(desk: JournalDesk) -> None:
    desk.keys.shortcut("Ctrl+Return")
    desk.keys.shortcut("Alt+Left")
    desk.settle()
    assert not desk.screen.panel.form.is_asking()


def test_dash_alone_means_that_no_homework_was_set(planned: JournalDesk) -> None:
    planned.keys.press(Qt.Key.Key_F4)
    planned.keys.type("-")
    planned.keys.shortcut("Ctrl+Return")
    lesson = planned.journal.lesson(planned.today)
    assert (lesson.homework, lesson.is_homework_none, lesson.is_complete) == ("", True, True)


def test_text_typed_while_the_lesson_changes_is_stored_with_its_own_lesson(planned: JournalDesk) -> None:
    today = planned.today
    planned.keys.press(Qt.Key.Key_F3)
    planned.keys.type("Повторение")
    planned.screen.step(-1)
    planned.settle()
    assert planned.journal.lesson(today).topic == "Повторение"
    assert planned.screen.panel.form.topic.typed == "Подобные треугольники"


def test_closed_lesson_can_be_opened_again(planned: JournalDesk) -> None:
    planned.keys.shortcut("Ctrl+Return")
    planned.settle()
    planned.screen.panel.complete_button.click()
    assert not planned.journal.lesson(planned.today).is_complete


def test_first_entry_lets_the_lesson_count_as_started(desk: JournalDesk) -> None:
    desk.keys.type("5")
    assert desk.screen.side.lesson is not None
    assert desk.screen.side.lesson.state is LessonState.STARTED


def test_panel_shows_who_is_current_and_what_was_entered(desk: JournalDesk) -> None:
    desk.keys.type("5н")
    desk.settle()
    texts = [label.text() for label in desk.screen.panel.findChildren(type(desk.screen.panel._name))]
    assert "Белов Артём" in texts
    assert desk.screen.panel._counts.text() == "1 absent · 1 mark(s)"
    assert desk.screen.panel._typed.stringList() == ["Абдыкадырова — 5", "Асанов — н"]


def test_kind_of_work_is_stored_when_it_is_chosen(desk: JournalDesk) -> None:
    desk.keys.press(Qt.Key.Key_F6)
    desk.keys.press(Qt.Key.Key_Down)
    assert desk.journal.lesson(desk.today).work_kind == "oral_answer"


@pytest.mark.requirement("S3-3.3f2")
def test_second_marks_get_a_kind_of_their_own_once_there_are_any(desk: JournalDesk) -> None:
    form = desk.screen.panel.form
    assert form.second_kind.isHidden()
    desk.keys.type("4")
    desk.keys.press(Qt.Key.Key_Up)
    desk.keys.type("+5")
    desk.settle()
    form.second_kind.setFocus()
    desk.keys.press(Qt.Key.Key_Down)
    desk.screen.go_to_grid()
    desk.keys.shortcut("Alt+Down")
    assert desk.journal.lesson(desk.today).second_kind == "oral_answer"
    assert "Работа на уроке; second marks: Устный ответ" in desk.screen.tools.card.accessibleName()


def test_homework_may_be_written_while_the_counts_say_nobody_is_absent(planned: JournalDesk) -> None:
    planned.keys.shortcut("Ctrl+Return")
    planned.settle()
    assert planned.screen.panel._counts.text() == "0 absent · 0 mark(s)"
    assert planned.journal.lesson(planned.today).is_complete


def test_column_widens_for_a_kind_of_work_of_two_letters(desk: JournalDesk) -> None:
    today = desk.cursor[1]
    before = desk.screen.view.columnWidth(today)
    form = desk.screen.panel.form
    form.kind.setFocus()
    form.kind.setCurrentIndex(form.kind.findText("КД", Qt.MatchFlag.MatchStartsWith))
    form.kind.activated.emit(form.kind.currentIndex())
    assert desk.journal.lesson(desk.today).work_kind == "control_dictation"
    assert desk.screen.view.columnWidth(today) > before


@pytest.mark.requirement("S0-4.14.4a", "S3-3.3b", "S4-5.4.2")
def test_panel_says_how_long_a_student_has_had_no_mark(open_desk: DeskMaker) -> None:
    page = a_page()
    before = page.lessons[-3]
    desk = open_desk(replace(page, cells={(page.students[0].student, before.lesson): Cell(("4",))}))
    desk.settle()
    days = (TODAY - before.day).days
    assert desk.screen.panel._recent.text() == f"last: 4 · {days} day(s) ago"
    desk.keys.press(Qt.Key.Key_Down)
    desk.settle()
    assert desk.screen.panel._recent.text() == ""


@pytest.mark.parametrize("points", [8.0, 9.9, 14.0])
def test_a_field_shows_as_many_lines_as_it_was_made_for(qtbot: QtBot, qapp: QApplication, points: float) -> None:
    usual, letters = qapp.font(), QFont(qapp.font())
    letters.setPointSizeF(points)
    qapp.setFont(letters)
    try:
        field = LessonTextEdit(2)
        qtbot.addWidget(field)
        field.show()
        field.show_text("§ 16, № 345\nквадраты чисел до 20", "", "")
        assert field.verticalScrollBar().maximum() == 0
    finally:
        qapp.setFont(usual)
