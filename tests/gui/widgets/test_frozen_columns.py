"""Whose row it is stays in sight while a wide table is scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ejournal_desktop.gui.reports.table import ReportTableView
from support.key_driver import KeyDriver
from support.report_tables import a_report

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NARROW, WIDE = (300, 240), (1200, 240)
NAME, LAST = 1, 4


@pytest.fixture
def table(qtbot: QtBot) -> ReportTableView:
    """Return a report of number, name and three columns of numbers in a window too narrow for it."""
    view = ReportTableView()
    qtbot.addWidget(view)
    view.resize(*NARROW)
    view.show_table(a_report(students=6))
    for place, width in enumerate((30, 120, 90, 90, 90)):
        view.setColumnWidth(place, width)
    view.show()
    view.activateWindow()
    view.setFocus()
    QApplication.processEvents()
    return view


@pytest.mark.requirement("S0-4.1.2")
def test_names_stay_only_where_the_table_can_be_scrolled(table: ReportTableView) -> None:
    table.horizontalScrollBar().setValue(60)
    assert table.frozen_width() == 150
    assert table.frozen.columnViewportPosition(NAME) == 30
    assert [table.frozen.isColumnHidden(place) for place in range(5)] == [False, False, True, True, True]
    table.resize(*WIDE)
    QApplication.processEvents()
    assert table.frozen_width() == 0


@pytest.mark.requirement("S0-4.1.2")
def test_the_cell_under_the_cursor_is_never_behind_the_names(table: ReportTableView) -> None:
    table.setCurrentIndex(table.report.index(2, LAST))
    keys = KeyDriver()
    for column in (3, 2):
        keys.press(Qt.Key.Key_Left)
        assert table.currentIndex().column() == column
        assert table.columnViewportPosition(column) >= table.frozen_width()
    before = table.horizontalScrollBar().value()
    keys.press(Qt.Key.Key_Left)
    assert (table.currentIndex().column(), table.horizontalScrollBar().value()) == (NAME, before)


def test_a_press_on_a_name_moves_the_cursor_of_the_table(table: ReportTableView) -> None:
    table.horizontalScrollBar().setValue(60)
    table.clearFocus()
    name = table.frozen.visualRect(table.report.index(3, NAME)).center()
    QTest.mouseClick(table.frozen.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (3, NAME)
    assert table.hasFocus()
    assert table.frozen.focusPolicy() is Qt.FocusPolicy.NoFocus
