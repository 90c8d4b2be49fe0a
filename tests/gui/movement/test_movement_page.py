"""«Движение» over a real journal: the forecast before the act, the act, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.movement.words import Act
from support.homeroom_desk import homeroom_desk
from support.movement_window import movement_window
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from support.movement_window import MovementWindow
    from support.training_vault import SchoolCase

DELETE, ENTER = Qt.Key.Key_Delete, Qt.Key.Key_Return


@pytest.fixture
def opened(training: SchoolCase, qapp: QApplication) -> Iterator[Callable[[Role], MovementWindow]]:
    """Give the page of 7А to a role."""
    made: list[MovementWindow] = []

    def open_for(role: Role) -> MovementWindow:
        session = homeroom_desk(training).session if role is Role.HOMEROOM_TEACHER else training.sign_in(role)
        made.append(movement_window(training, session, MARKED_CLASS))
        return made[-1]

    yield open_for
    for window in made:
        window.screen.close()
        window.screen.deleteLater()
    qapp.processEvents()


@pytest.mark.requirement("S2-3.2b", "S4-5.1i")
def test_transfer_is_foreseen_then_recorded_then_undone(opened: Callable[[Role], MovementWindow]) -> None:
    window = opened(Role.SECRETARY)
    before = window.lines
    form = window.screen.form
    form.choose(Act.TRANSFER)
    form.target.setCurrentIndex(form.target.findText(NO_MARK_CLASS))
    form.day.setText("23.11")
    form.order.setText("№ 17-у")
    window.screen.foresee()
    foreseen = form.forecast
    assert window.lines == before

    window.keys.shortcut("Ctrl+Return")

    assert "22.11.2026" in foreseen
    assert NO_MARK_CLASS in foreseen
    assert (window.lines[0][0], window.lines[0][4:]) == ("22.11.2026", (NO_MARK_CLASS, "№ 17-у"))
    window.keys.shortcut("Ctrl+Z")
    assert window.lines == before


def test_arrival_gets_the_last_row_and_del_offers_to_take_it_back(opened: Callable[[Role], MovementWindow]) -> None:
    window = opened(Role.JOURNAL_ADMINISTRATOR)
    form = window.screen.form
    form.choose(Act.ARRIVAL)
    for line, text in zip(form.names, ("Ааронов", "Лев", ""), strict=True):
        line.setText(text)
    window.screen.record()
    assert window.lines[0][1:3] == ("29", "Ааронов Лев")

    window.keys.press(DELETE)
    assert form.reverse_button.isVisible()
    window.keys.press(Qt.Key.Key_Space)

    assert all(line[2] != "Ааронов Лев" for line in window.lines)


def test_order_is_corrected_in_the_list(opened: Callable[[Role], MovementWindow]) -> None:
    window = opened(Role.SECRETARY)
    window.keys.shortcut("F2")
    window.keys.type("№ 99")
    window.keys.press(ENTER)
    assert window.lines[0][5] == "№ 99"


@pytest.mark.requirement("S0-4.14.13")
def test_member_goes_to_the_other_subgroup_from_a_day_on(opened: Callable[[Role], MovementWindow]) -> None:
    window = opened(Role.JOURNAL_ADMINISTRATOR)
    window.keys.shortcut("Alt+2")
    window.keys.press(ENTER)
    window.screen.form.day.setText("23.11.2026")
    window.screen.record()
    assert window.lines[0][4] != window.lines[1][4]
    assert {line[0] for line in window.lines[:2]} == {"22.11.2026", "23.11.2026"}


@pytest.mark.requirement("S4-5.3.4")
def test_homeroom_teacher_proposes_another_subgroup_and_takes_it_back(opened: Callable[[Role], MovementWindow]) -> None:
    window = opened(Role.HOMEROOM_TEACHER)
    window.keys.shortcut("Alt+2")
    before = window.screen.subgroups.records.rowCount()
    window.keys.press(ENTER)
    window.screen.form.day.setText("23.11.2026")
    assert window.screen.form.is_proposal
    window.screen.foresee()
    assert window.screen.form.record_button.isEnabled()
    window.screen.record()
    assert "Proposed" in window.said
    assert window.screen.subgroups.records.rowCount() == before
    window.keys.shortcut("Ctrl+Z")
    assert "taken back" in window.said


@pytest.mark.requirement("S2-3.2b")
def test_teacher_who_leaves_is_entered_by_keys_with_day_and_order_and_taken_back(
    opened: Callable[[Role], MovementWindow],
) -> None:
    window = opened(Role.SECRETARY)
    window.keys.shortcut("Alt+3")
    page = window.screen.staff
    window.keys.shortcut("Ctrl+Return")
    assert "number of the order" in window.said
    window.keys.shortcut("Ins")
    page.form.kind.setCurrentIndex(1)
    page.form.staff.setCurrentIndex(1)
    page.form.day.setText("23.11")
    page.form.order.setText("№ 42-к")
    window.keys.shortcut("Ctrl+Return")

    record = page.table.records.record(0)
    assert record is not None
    assert (record.cells[0], record.cells[2:4]) == ("23.11.2026", ("left the school", "№ 42-к"))
    window.keys.shortcut("Ctrl+Z")
    assert page.table.records.rowCount() == 0


def test_who_keeps_one_class_has_no_list_of_colleagues(opened: Callable[[Role], MovementWindow]) -> None:
    window = opened(Role.HOMEROOM_TEACHER)
    assert window.screen.tabs.count() == 2
    window.keys.shortcut("Alt+3")
    assert window.screen.tabs.currentIndex() == 0


def test_whoever_only_reads_has_no_act_and_bad_days_change_nothing(
    opened: Callable[[Role], MovementWindow],
) -> None:
    reading = opened(Role.DEPUTY_HEAD_ACADEMIC)
    assert not reading.screen.form.isEnabled()
    window = opened(Role.SECRETARY)
    before = window.lines
    window.screen.form.day.setText("31.02")
    window.screen.record()
    window.screen.form.day.setText("05.09")
    window.screen.foresee()
    assert not window.screen.form.record_button.isEnabled()
    assert window.lines == before
