"""What was entered can be taken back step by step, and everything stays in the history (checks A5, A8)."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from support.journal_desk import JournalDesk


def test_twelve_steps_back_and_twelve_forward(desk: JournalDesk) -> None:
    chance = random.Random(5)  # noqa: S311  an example, no secret
    for number in range(1, 29):
        desk.keys.type(chance.choice("5432н")) if number in range(1, 13) else desk.keys.down()
    entered = desk.stored
    desk.said.clear()
    for _ in range(12):
        desk.keys.shortcut("Ctrl+Z")
    assert desk.stored == {}
    for _ in range(12):
        desk.keys.shortcut("Ctrl+Y")
    assert desk.stored == entered
    assert len(desk.said) == 24


def test_undo_names_what_it_took_back_and_goes_there(desk: JournalDesk) -> None:
    desk.keys.down(2)
    desk.keys.type("4")
    desk.keys.down(5)
    desk.keys.shortcut("Ctrl+Z")
    assert desk.said[-1].text == "Taken back: Белов Артём: mark 4"
    assert desk.cursor[0] == 3


def test_backspace_takes_back_what_was_typed_into_the_cell_before(desk: JournalDesk) -> None:
    desk.keys.type("5")
    desk.keys.press(Qt.Key.Key_Backspace)
    assert desk.cursor[0] == 1
    assert desk.stored == {}


def test_backspace_restores_the_value_that_stood_there(desk: JournalDesk) -> None:
    desk.keys.type("5")
    desk.screen.reload()
    desk.screen.view.go_to(0, desk.cursor[1])
    desk.keys.type("2")
    desk.keys.press(Qt.Key.Key_Backspace)
    assert desk.stored == {1: "5"}


def test_backspace_over_a_cell_nobody_typed_into_only_moves(desk: JournalDesk) -> None:
    desk.keys.type("5")
    desk.screen.reload()
    desk.keys.down()
    desk.screen.view.go_to(1, desk.cursor[1])
    desk.keys.press(Qt.Key.Key_Backspace)
    assert desk.cursor[0] == 1
    assert desk.stored == {1: "5"}


def test_backspace_at_the_last_student_takes_back_the_last_entry(desk: JournalDesk) -> None:
    desk.screen.view.go_to(27, desk.cursor[1])
    desk.keys.type("5")
    desk.keys.press(Qt.Key.Key_Backspace)
    assert desk.cursor[0] == 28
    assert desk.stored == {}


def test_delete_clears_and_the_history_has_every_step(desk: JournalDesk) -> None:
    desk.keys.type("5")
    desk.keys.press(Qt.Key.Key_Up)
    desk.keys.type("4")
    desk.keys.press(Qt.Key.Key_Up)
    desk.keys.press(Qt.Key.Key_Delete)
    assert desk.stored == {}
    assert [change.after.marks for change in desk.journal.history] == [("5",), ("4",), ()]  # type: ignore[union-attr]  # every step has a cell


def test_same_value_again_is_no_new_entry(desk: JournalDesk) -> None:
    desk.keys.type("5")
    desk.keys.press(Qt.Key.Key_Up)
    desk.keys.type("5")
    assert len(desk.journal.history) == 1
    assert desk.cursor[0] == 2


def test_text_being_typed_has_its_own_undo(desk: JournalDesk) -> None:
    desk.keys.type("5")
    desk.keys.press(Qt.Key.Key_F3)
    desk.keys.type("abc")
    desk.keys.shortcut("Ctrl+Z")
    assert desk.stored == {1: "5"}
    assert desk.screen.panel.form.topic.typed == ""
