"""Absences of earlier lessons of the day, proposed in the grid: taken over by a key, refused by Delete."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from support.journal_pages import TODAY, a_lesson, a_page, a_plan_hour, lessons_until

if TYPE_CHECKING:
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk


@pytest.fixture
def suggested(open_desk: DeskMaker) -> JournalDesk:
    """A lesson planned in full, in which the first and the third student are proposed as absent."""
    lessons = (*lessons_until(TODAY, 3)[:2], a_lesson(TODAY, plan=a_plan_hour()))
    page = a_page(lessons=lessons)
    places = {(page.students[row].student, lessons[-1].lesson): "absent" for row in (0, 2)}
    return open_desk(replace(page, suggestions=places))


def test_a_suggestion_is_shown_as_one_and_is_no_entry(suggested: JournalDesk) -> None:
    column = suggested.cursor[1]

    face = suggested.screen.model.face(0, column)

    assert (face.text, face.is_suggested) == ("н", True)
    assert suggested.stored == {}
    assert "suggested: отсутствовал" in suggested.screen.model.spoken(0, column)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_going_on_accepts_and_undo_proposes_again(suggested: JournalDesk, key: Qt.Key) -> None:
    suggested.keys.press(key)

    assert suggested.stored == {1: "absent"}
    assert suggested.cursor[0] == 2
    suggested.keys.shortcut("Ctrl+Z")
    assert suggested.stored == {}
    assert suggested.screen.model.face(0, suggested.cursor[1]).is_suggested


def test_a_key_writes_over_a_suggestion(suggested: JournalDesk) -> None:
    suggested.keys.type("5")

    assert suggested.stored == {1: "5"}


def test_delete_refuses_a_suggestion_for_good(suggested: JournalDesk) -> None:
    refused: list[object] = []
    suggested.screen.view.suggested.rejected.connect(refused.append)

    suggested.keys.press(Qt.Key.Key_Delete)
    suggested.keys.press(Qt.Key.Key_Return)

    assert suggested.stored == {}
    assert refused == [suggested.screen.model.place(0, suggested.cursor[1])]


def test_closing_the_lesson_accepts_what_is_left_as_one_step_and_names_it(suggested: JournalDesk) -> None:
    suggested.keys.shortcut("Ctrl+Return")

    assert suggested.stored == {1: "absent", 3: "absent"}
    assert suggested.journal.lesson(suggested.today).is_complete
    assert suggested.said[-1].text == "Lesson complete; accepted from the lesson before: 2 н"
    suggested.keys.shortcut("Ctrl+Z")
    assert suggested.stored == {}


def test_a_question_about_homework_leaves_suggestions_alone(open_desk: DeskMaker) -> None:
    lessons = lessons_until(TODAY, 2)
    page = a_page(lessons=lessons)
    desk = open_desk(replace(page, suggestions={(page.students[0].student, lessons[-1].lesson): "absent"}))

    desk.keys.shortcut("Ctrl+Return")

    assert desk.stored == {}
    assert desk.journal.texts == []
