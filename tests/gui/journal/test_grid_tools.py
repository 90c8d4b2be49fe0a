"""Card, note, finder, papers, results, roll call and corrections by protocol: by keys alone, never in a modal box."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.gui.journal.name_search import matching_rows
from ejournal_desktop.kernel.identifiers import StaffId
from ejournal_desktop.readmodels.cell_history import CellHistoryEntry, HistoryKind
from ejournal_desktop.readmodels.journal import PageAccess, TeacherSpan
from support.journal_pages import NOW, TODAY, YEAR_START, a_page, lessons_until
from support.key_driver import KEYPAD
from support.regulations import preset

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.domain.regulation import Regulation
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk

SHIFT = Qt.KeyboardModifier.ShiftModifier


def _entry(before: str | None, value: str | None, reason: str = "") -> CellHistoryEntry:
    return CellHistoryEntry(
        clock=1,
        moment=NOW,
        author="Иванова М. П.",
        workstation="Точка 3 · каб. 214",
        kind=HistoryKind.MARK,
        before=before,
        value=value,
        reason=reason,
    )


def _locking() -> Regulation:
    plain = preset("S0")
    return replace(plain, corrections=replace(plain.corrections, lock_after_days=5))


@pytest.mark.requirement("S4-1.7")
def test_card_shows_old_and_new_value_author_moment_workstation_and_reason(desk: JournalDesk) -> None:
    desk.journal.past = (_entry(None, "4"), _entry("4", "5", "ошибка при вводе"))
    desk.keys.shortcut("Alt+Down")
    lines = desk.screen.tools.card.lines()
    assert lines[0] == ("4 → 5\n14.11.2024 8:58 · Иванова М. П. · Точка 3 · каб. 214\nReason: ошибка при вводе")
    assert lines[1].startswith("no mark → 4\n")
    desk.keys.shortcut("Esc")
    assert desk.screen.tools.card.isHidden()
    assert desk.screen.view.hasFocus()


def test_digit_typed_at_the_card_goes_into_the_grid(desk: JournalDesk) -> None:
    desk.keys.shortcut("Alt+Down")
    assert desk.screen.tools.card.lines() == ["Nothing was ever entered here"]
    desk.keys.type("5")
    assert desk.screen.tools.card.isHidden()
    assert desk.stored == {1: "5"}


def test_card_goes_when_the_cursor_goes_on(desk: JournalDesk) -> None:
    desk.keys.shortcut("Alt+Down")
    desk.screen.view.go_to(3, desk.cursor[1])
    assert desk.screen.tools.card.isHidden()


@pytest.mark.requirement("S4-5.4.4")
@pytest.mark.parametrize("keys", ["Shift+F2", "Ctrl+6", "*"])
def test_note_is_written_beside_the_cell_and_can_be_undone(desk: JournalDesk, keys: str) -> None:
    desk.keys.press(Qt.Key.Key_Asterisk, "*", KEYPAD) if keys == "*" else desk.keys.shortcut(keys)
    desk.keys.type("переписать")
    desk.keys.press(Qt.Key.Key_Return)
    assert list(desk.journal.page_kept.notes.values()) == ["переписать"]
    assert desk.screen.model.spoken(0, desk.cursor[1]).endswith("note: переписать")
    desk.keys.shortcut("Ctrl+Z")
    assert desk.journal.page_kept.notes == {}
    assert desk.said[-1].text == "Taken back: Абдыкадырова Айгерим: note"


def test_note_is_left_as_it_was_by_escape_and_kept_when_the_field_is_left(desk: JournalDesk) -> None:
    desk.keys.shortcut("Shift+F2")
    desk.keys.type("нет")
    desk.keys.shortcut("Esc")
    assert desk.journal.page_kept.notes == {}
    desk.keys.shortcut("Shift+F2")
    desk.keys.type("да")
    desk.screen.leave()
    assert list(desk.journal.page_kept.notes.values()) == ["да"]


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("б", []),
        ("бел", [3]),
        (",tk", [3]),
        ("бе", [3, 23]),
        ("са", [21]),
        ("а", []),
        ("ас", [2]),
        ("гул", [28]),
        ("орлова а", [17]),
    ],
)
def test_students_are_found_from_two_letters_in_every_layout(typed: str, numbers: list[int]) -> None:
    rows = a_page().students
    assert [rows[row].number for row in matching_rows(rows, typed)] == numbers


def test_search_puts_the_cursor_into_the_same_column(desk: JournalDesk) -> None:
    desk.keys.shortcut("Alt+Left")
    column = desk.cursor[1]
    desk.keys.shortcut("Ctrl+F")
    desk.keys.type("ор")
    assert desk.cursor == (17, column)
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.screen.view.hasFocus()
    desk.keys.type("н")
    assert desk.stored == {17: "absent"}


def test_search_that_is_left_goes_back_and_says_when_there_is_nobody(desk: JournalDesk) -> None:
    desk.keys.shortcut("Ctrl+F")
    desk.keys.type("хаххх")
    assert desk.said[-1].text == "хаххх — nobody in this list"
    desk.keys.shortcut("Esc")
    assert desk.cursor[0] == 1
    assert desk.screen.view.hasFocus()


def test_unsorted_papers_are_entered_by_surname_and_mark(desk: JournalDesk) -> None:
    desk.keys.shortcut("Ctrl+U")
    for surname, mark in (("бел", "4"), ("ас", "5")):
        desk.keys.type(surname)
        desk.keys.press(Qt.Key.Key_Return)
        desk.keys.type(mark)
    desk.keys.type("ор3")
    assert desk.stored == {3: "4", 2: "5", 17: "3"}
    assert desk.screen.tools.finder.field.hasFocus()
    desk.keys.press(Qt.Key.Key_Backspace)
    assert desk.stored == {3: "4", 2: "5"}
    desk.keys.shortcut("Esc")
    desk.keys.type("2")
    assert desk.stored[17] == "2"
    assert desk.cursor[0] == 18


def test_column_is_selected_and_filled_where_it_is_empty_as_one_act(desk: JournalDesk) -> None:
    desk.keys.down()
    desk.keys.type("3")
    desk.keys.shortcut("Ctrl+Space")
    desk.keys.type("5")
    assert len(desk.stored) == 28
    assert desk.stored[2] == "3"
    assert desk.journal.acts == 2
    desk.keys.shortcut("Ctrl+Z")
    assert desk.stored == {2: "3"}
    assert desk.journal.acts == 3


def test_value_at_the_top_of_a_range_is_copied_down(desk: JournalDesk) -> None:
    desk.keys.type("4")
    desk.screen.view.go_to(0, desk.cursor[1])
    for _ in range(3):
        desk.keys.press(Qt.Key.Key_Down, "", SHIFT)
    desk.keys.shortcut("Ctrl+D")
    assert desk.stored == {1: "4", 2: "4", 3: "4", 4: "4"}


@pytest.mark.requirement("S0-4.14.5a")
def test_results_add_up_what_stands_in_the_row(open_desk: DeskMaker) -> None:
    page = a_page(lessons=lessons_until(TODAY, 4))
    first = page.students[0].student
    marks = zip(page.lessons, (Cell(("5",)), Cell(("4",)), Cell(attendance="absent")), strict=False)
    desk = open_desk(replace(page, cells={(first, lesson.lesson): cell for lesson, cell in marks}))
    results = desk.screen.tools.results
    desk.keys.shortcut("Ctrl+B")
    assert results.isVisible()
    assert [results.results.text(0, column) for column in range(3)] == ["4,50", "!2/3", "1"]
    desk.keys.type("3")
    assert [results.results.text(0, column) for column in range(3)] == ["4,00", "3/3", "1"]
    assert results.rowHeight(0) == desk.screen.view.rowHeight(0)
    desk.keys.shortcut("Ctrl+B")
    assert results.isHidden()


def test_roll_call_takes_the_space_bar_for_an_absence(desk: JournalDesk) -> None:
    desk.keys.down(5)
    desk.keys.press(Qt.Key.Key_F7)
    assert desk.cursor[0] == 1
    assert desk.screen.legend.startswith("Roll call: Space = absent")
    desk.keys.press(Qt.Key.Key_Space, " ")
    desk.keys.down()
    desk.keys.press(Qt.Key.Key_Space, " ")
    assert desk.stored == {1: "absent", 3: "absent"}
    desk.keys.shortcut("Esc")
    desk.keys.press(Qt.Key.Key_Space, " ")
    assert len(desk.stored) == 2


def test_row_is_said_with_everything_in_it(desk: JournalDesk) -> None:
    desk.keys.type("5")
    desk.screen.view.go_to(0, desk.cursor[1])
    desk.keys.shortcut("Ctrl+Shift+R")
    assert desk.said[-1].text == "1. Абдыкадырова Айгерим: 14 ноября mark 5; mean 5,00, 1 of 3 marks"


def test_locked_cell_is_corrected_with_a_reason_beside_it(open_desk: DeskMaker) -> None:
    page = replace(a_page(), access=PageAccess(can_write=True, can_correct=True))
    desk = open_desk(page, regulation=_locking())
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.type("5")
    assert QApplication.activeModalWidget() is None
    assert desk.stored == {}
    desk.keys.type("пересдача")
    desk.keys.press(Qt.Key.Key_Return)
    assert (desk.stored, desk.journal.reasons) == ({1: "5"}, ["пересдача"])
    assert desk.screen.model.face(0, 0).is_corrected


def test_value_replaced_after_its_day_has_the_dot_at_once_and_takes_a_reason(desk: JournalDesk) -> None:
    desk.keys.shortcut("Alt+Left")
    desk.keys.type("4")
    desk.screen.view.go_to(0, desk.cursor[1])
    assert not desk.screen.model.face(0, desk.cursor[1]).is_corrected
    desk.keys.type("5")
    assert desk.screen.model.face(0, desk.cursor[1]).is_corrected
    assert desk.said[-1].text.startswith("Corrected")
    desk.screen.view.go_to(0, desk.cursor[1])
    desk.keys.shortcut("Ctrl+Shift+E")
    desk.keys.type("описка")
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.journal.reasons == ["описка"]


def test_slip_mended_on_the_day_itself_has_no_dot(desk: JournalDesk) -> None:
    desk.keys.type("4")
    desk.screen.view.go_to(0, desk.cursor[1])
    desk.keys.type("5")
    assert not desk.screen.model.face(0, desk.cursor[1]).is_corrected


def test_deputy_head_lets_the_keeper_correct_locked_lessons_for_some_days(open_desk: DeskMaker) -> None:
    keeper = TeacherSpan(StaffId(7), PersonName("Петров", "Пётр", "Петрович"), DateSpan(YEAR_START, None))
    page = replace(a_page(), teachers=(keeper,), access=PageAccess(can_write=False, keeper="Петров П. П."))
    desk = open_desk(page, roles=(Role.DEPUTY_HEAD_ACADEMIC,), regulation=_locking())
    allow = next(command for command in desk.screen.tools.commands() if command.key == "allow_correction")
    allow.act()
    desk.keys.type("протокол № 4")
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.journal.reasons == ["7: 3: протокол № 4"]
    assert desk.said[-1].text == "Corrections are allowed for 3 day(s)"
    assert desk.screen.view.hasFocus()


def test_teacher_is_not_offered_to_allow_corrections(open_desk: DeskMaker) -> None:
    desk = open_desk(regulation=_locking())
    assert "allow_correction" not in {command.key for command in desk.screen.tools.commands()}


def test_up_from_the_first_student_reaches_the_lesson_and_enter_opens_its_acts(desk: JournalDesk, qtbot: QtBot) -> None:
    desk.keys.press(Qt.Key.Key_Up)
    assert desk.screen.view.head.is_reached
    assert desk.said[-1].text.startswith("чт 14 ноября, lesson 2")
    with qtbot.waitSignal(desk.screen.view.head.wanted):
        desk.keys.press(Qt.Key.Key_Return)
    desk.keys.press(Qt.Key.Key_Up)
    desk.keys.type("5")
    assert desk.stored == {1: "5"}


def test_range_of_locked_cells_is_not_filled_and_says_so(open_desk: DeskMaker) -> None:
    page = replace(a_page(), access=PageAccess(can_write=True, can_correct=True))
    desk = open_desk(page, regulation=_locking())
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.shortcut("Ctrl+Space")
    desk.keys.type("5")
    assert desk.stored == {}
    assert desk.said[-1].is_refusal


def test_permission_to_correct_opens_the_texts_of_a_locked_lesson(open_desk: DeskMaker) -> None:
    page = replace(a_page(), access=PageAccess(can_write=True, can_correct=True))
    desk = open_desk(page, regulation=_locking())
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.press(Qt.Key.Key_F3)
    desk.keys.type("Подобие")
    desk.keys.press(Qt.Key.Key_Escape)
    assert desk.journal.lesson(desk.today).topic == "Подобие"


def test_locked_cell_stays_without_a_reason(open_desk: DeskMaker) -> None:
    page = replace(a_page(), access=PageAccess(can_write=True, can_correct=True))
    desk = open_desk(page, regulation=_locking())
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.type("5")
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.stored == {}
    assert desk.said[-1].is_refusal


def test_late_minutes_are_typed_in_the_edit_mode(desk: JournalDesk) -> None:
    desk.keys.type("4")
    desk.screen.view.go_to(0, desk.cursor[1])
    desk.keys.press(Qt.Key.Key_F2)
    desk.keys.type("4 о 10")
    desk.keys.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.journal.cells_of(desk.today) == {1: Cell(("4",), "late", 10)}
    assert "10 min" in desk.screen.model.spoken(0, desk.cursor[1])
    assert desk.screen.model.typed_text(0, desk.cursor[1]) == "4о10"


def test_palette_fills_the_whole_class_where_it_is_empty(desk: JournalDesk) -> None:
    desk.keys.type("2")
    acts = {act.words: act.act for act in desk.screen.tools.commands()}
    acts["Everybody without an entry: mark 5"]()
    assert desk.stored[1] == "2"
    assert set(list(desk.stored.values())[1:]) == {"5"}
