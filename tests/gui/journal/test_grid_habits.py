"""The grid as a person likes it: way of the cursor, height of rows, faint keys, codes on the keypad (ux.md 6.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from ejournal_desktop.config.settings import Preferences
from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.desk.journal_look import JournalLook
from ejournal_desktop.gui.journal.grid_habits import AfterEntry, GridHabits, habits_of
from support.key_driver import KEYPAD
from support.looks import FakeStore, a_look

if TYPE_CHECKING:
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk


def test_after_an_entry_the_cursor_can_stay_and_backspace_takes_the_entry_back(desk: JournalDesk) -> None:
    desk.screen.view.take_habits(GridHabits(after_entry=AfterEntry.STAY))
    start = desk.cursor
    desk.keys.type("4")
    assert (desk.cursor, desk.stored) == (start, {1: "4"})
    desk.keys.press(Qt.Key.Key_Backspace)
    assert (desk.cursor, desk.stored) == (start, {})


def test_after_an_entry_the_cursor_can_go_to_the_next_lesson_and_backspace_comes_back(desk: JournalDesk) -> None:
    view = desk.screen.view
    view.take_habits(GridHabits(after_entry=AfterEntry.RIGHT))
    row, column = view.currentIndex().row(), view.currentIndex().column()
    view.go_to(row, column - 1)
    before = desk.text_at(1)
    desk.keys.type("2")
    assert (view.currentIndex().row(), view.currentIndex().column()) == (row, column)
    desk.keys.press(Qt.Key.Key_Backspace)
    assert view.currentIndex().column() == column - 1
    assert desk.text_at(1) == before


@pytest.mark.parametrize("way", AfterEntry)
def test_going_on_without_an_entry_is_always_to_the_next_student(desk: JournalDesk, way: AfterEntry) -> None:
    desk.screen.view.take_habits(GridHabits(after_entry=way))
    row, column = desk.cursor
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.cursor == (row + 1, column)


def test_keys_of_the_keypad_without_codes_are_refused_and_never_another_code(open_desk: DeskMaker) -> None:
    desk = open_desk(roles=(Role.TEACHER, Role.HOMEROOM_TEACHER))
    desk.screen.view.take_habits(GridHabits(has_keypad_codes=False))
    desk.keys.press(Qt.Key.Key_Comma, ",", KEYPAD)
    desk.keys.press(Qt.Key.Key_Slash, "/", KEYPAD)
    assert desk.stored == {}
    assert desk.said[-1].is_refusal


def test_rows_are_as_high_as_is_liked_and_faint_keys_can_be_left_out(desk: JournalDesk) -> None:
    desk.screen.view.take_habits(GridHabits(row_height=28, has_ghosts=False))
    assert desk.screen.view.verticalHeader().defaultSectionSize() == 28
    assert desk.screen.model.ghosts == {}


def test_the_next_student_is_said_where_somebody_listens(desk: JournalDesk) -> None:
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    desk.keys.type("45")
    QAccessible.setActive(was_active)
    assert desk.stored == {1: "4", 2: "5"}


def test_what_the_computer_remembers_is_the_habit_of_the_page(desk: JournalDesk) -> None:
    store = FakeStore(Preferences(after_entry="stay", row_height=24, shows_results=True))
    look = a_look(store)
    JournalLook(look, desk.screen)
    assert desk.screen.view.habits == habits_of(store.kept)
    assert desk.screen.tools.has_results
    look.change(shows_results=False)
    assert not desk.screen.tools.has_results


def test_results_shown_by_a_key_are_remembered(desk: JournalDesk) -> None:
    store = FakeStore()
    JournalLook(a_look(store), desk.screen)
    desk.keys.shortcut("Ctrl+B")
    assert store.kept.shows_results
