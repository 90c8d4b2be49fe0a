"""One key, one cell: marks and absences by character and by place on the keyboard (checks A3, A4, A9)."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import Role
from support.journal_pages import a_page
from support.key_driver import KEYPAD

if TYPE_CHECKING:
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk

ALL_CODES = (Role.TEACHER, Role.HOMEROOM_TEACHER)


@pytest.mark.requirement("S2-3.4a")
@pytest.mark.parametrize("seed", range(20))
def test_whole_column_takes_at_most_one_key_per_student(desk: JournalDesk, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  an example, no secret
    wanted = {number: chance.choice("5432н") for number in chance.sample(range(1, 29), 12)}
    for number in range(1, max(wanted) + 1):
        desk.keys.type(wanted[number]) if number in wanted else desk.keys.down()
    assert desk.keys.presses <= 28
    assert desk.stored == {number: key.replace("н", "absent") for number, key in wanted.items()}


@pytest.mark.parametrize("typed", ["нбпо", "y,gj", "НБПО"])
def test_absence_codes_are_taken_in_every_layout(open_desk: DeskMaker, typed: str) -> None:
    desk = open_desk(roles=ALL_CODES)
    desk.keys.type(typed)
    assert desk.stored == {1: "absent", 2: "ill", 3: "excused", 4: "late"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Period, Qt.Key.Key_Comma])
def test_decimal_key_of_the_keypad_is_an_absence_in_every_layout(open_desk: DeskMaker, key: Qt.Key) -> None:
    desk = open_desk(roles=ALL_CODES)
    desk.keys.press(key, ",", KEYPAD)
    desk.keys.press(Qt.Key.Key_Slash, "/", KEYPAD)
    assert desk.stored == {1: "absent", 2: "ill"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_going_on_writes_nothing(desk: JournalDesk, key: Qt.Key) -> None:
    desk.keys.press(key, " " if key == Qt.Key.Key_Space else "")
    assert desk.cursor[0] == 2
    assert desk.journal.history == []


def test_mark_replaces_an_absence_and_lateness_joins_a_mark(desk: JournalDesk) -> None:
    desk.keys.type("н")
    desk.keys.press(Qt.Key.Key_Up)
    desk.keys.type("4")
    desk.keys.press(Qt.Key.Key_Up)
    desk.keys.type("о")
    assert desk.journal.cells_of(desk.today) == {1: Cell(("4",), "late")}


def test_plus_gives_a_second_mark_in_the_same_cell_and_stays(desk: JournalDesk) -> None:
    desk.keys.type("4")
    desk.keys.press(Qt.Key.Key_Up)
    desk.keys.press(Qt.Key.Key_Plus, "+")
    desk.keys.type("5")
    assert desk.cursor[0] == 1
    assert desk.text_at(1) == "4/5"
    assert desk.screen.view.columnWidth(desk.cursor[1]) == 34


def test_second_mark_is_refused_where_there_is_no_first_one(desk: JournalDesk) -> None:
    desk.keys.press(Qt.Key.Key_Plus, "+")
    assert desk.said[-1].is_refusal
    desk.keys.type("5")
    assert desk.stored == {1: "5"}


@pytest.mark.parametrize(("typed", "words"), [("6", "6 — not on the scale"), ("ж", "ж — not on the scale")])
def test_refused_key_is_named_and_changes_nothing(desk: JournalDesk, typed: str, words: str) -> None:
    desk.keys.type(typed)
    assert desk.said[-1].is_refusal
    assert desk.said[-1].text == f"{words}; allowed: 5 4 3 2 · н о"
    assert desk.cursor[0] == 1
    assert desk.stored == {}
    assert desk.screen.model.refused == desk.screen.model.place(0, desk.cursor[1])
    assert QApplication.activeModalWidget() is None


def test_border_of_a_refused_key_goes_with_the_next_key(desk: JournalDesk) -> None:
    desk.keys.type("65")
    assert desk.screen.model.refused is None
    assert desk.stored == {1: "5"}


def test_reason_of_an_absence_is_refused_to_a_subject_teacher(desk: JournalDesk) -> None:
    desk.keys.type("б")
    assert "homeroom teacher" in desk.said[-1].text
    assert desk.stored == {}


def test_keypad_without_numlock_moves_nothing(desk: JournalDesk) -> None:
    desk.keys.press(Qt.Key.Key_Down, "", KEYPAD)
    assert desk.cursor[0] == 1
    assert "NumLock" in desk.said[-1].text


def test_last_student_keeps_the_cursor(open_desk: DeskMaker) -> None:
    desk = open_desk(a_page(students=2))
    desk.keys.type("545")
    assert desk.cursor[0] == 2
    assert desk.stored == {1: "5", 2: "5"}


def test_ten_students_down_and_back(desk: JournalDesk) -> None:
    desk.keys.press(Qt.Key.Key_PageDown)
    assert desk.cursor[0] == 11
    desk.keys.press(Qt.Key.Key_PageUp)
    assert desk.cursor[0] == 1


def test_digit_typed_beside_the_grid_goes_into_the_grid(desk: JournalDesk) -> None:
    desk.screen.panel.complete_button.setFocus()
    desk.keys.type("5")
    assert desk.stored == {1: "5"}
    assert desk.said[-1].text == "Typed into the grid"


def test_key_makes_no_editor(desk: JournalDesk) -> None:
    desk.keys.type("5н4")
    assert desk.screen.view.viewport().findChildren(QLineEdit) == []


def test_range_is_filled_only_where_it_is_empty_and_in_one_step(desk: JournalDesk) -> None:
    desk.keys.down()
    desk.keys.type("3")
    desk.screen.view.go_to(0, desk.cursor[1])
    for _ in range(3):
        desk.keys.press(Qt.Key.Key_Down, "", Qt.KeyboardModifier.ShiftModifier)
    desk.keys.type("5")
    assert desk.stored == {1: "5", 2: "3", 3: "5", 4: "5"}
    desk.keys.shortcut("Ctrl+Z")
    assert desk.stored == {2: "3"}


def test_range_takes_the_value_of_the_current_cell(desk: JournalDesk) -> None:
    desk.keys.down(2)
    desk.keys.type("4")
    desk.keys.press(Qt.Key.Key_Up)
    desk.screen.view.go_to(0, desk.cursor[1])
    for _ in range(2):
        desk.keys.press(Qt.Key.Key_Down, "", Qt.KeyboardModifier.ShiftModifier)
    desk.keys.shortcut("Ctrl+Return")
    assert desk.stored == {1: "4", 2: "4", 3: "4"}
