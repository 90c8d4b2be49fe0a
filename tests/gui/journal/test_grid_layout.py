"""The page fits the screens of schools (checks A11, A12) and is painted without losses (extra guard of 2.2)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ejournal_desktop.gui.journal.grid_delegate import CellDelegate
from ejournal_desktop.gui.palettes import Scheme, apply_theme, tokens_of
from ejournal_desktop.gui.tokens import SIZES
from support.cut_words import cut_words
from support.journal_pages import TODAY, a_page, lessons_until

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk

BARS = SIZES.top_bar + SIZES.status_bar
REPAINTS = 50


def test_a_school_screen_shows_28_students_and_28_lessons(open_desk: DeskMaker) -> None:
    desk = open_desk(a_page(lessons=lessons_until(TODAY, 60)), size=(1366, 688 - BARS))
    view = desk.screen.view
    assert view.viewport().height() // view.rowHeight(0) >= 28
    assert not view.verticalScrollBar().isVisible()
    today = next(place for place, column in enumerate(desk.screen.model.columns) if column.is_today)
    assert view.columnViewportPosition(today) + view.columnWidth(today) <= view.viewport().width()
    seen = [place for place in range(today + 1) if view.columnViewportPosition(place) >= 0]
    assert len(seen) >= 28


@pytest.mark.parametrize("size", [(1093, 534 - BARS), (910, 432 - BARS), (1000, 600 - BARS)])
def test_small_screen_turns_the_panel_into_a_drawer(open_desk: DeskMaker, size: tuple[int, int]) -> None:
    desk = open_desk(size=size)
    assert desk.screen.size().toTuple() == size
    assert not desk.screen.panel.isVisible()
    assert desk.screen.view.verticalHeader().width() == SIZES.narrow_name_column
    desk.keys.press(Qt.Key.Key_F4)
    assert desk.screen.panel.isVisible()
    assert desk.screen.panel.form.homework.hasFocus()
    assert cut_words(desk.screen) == []
    desk.keys.press(Qt.Key.Key_Escape)
    assert not desk.screen.panel.isVisible()
    assert desk.screen.view.hasFocus()


def test_nothing_is_cut_with_large_letters(open_desk: DeskMaker, light_theme: QApplication) -> None:
    plain = light_theme.font()
    large = light_theme.font()
    large.setPointSize(14)
    light_theme.setFont(large)
    try:
        desk = open_desk()
        assert cut_words(desk.screen) == []
        assert desk.screen.view.rowHeight(0) >= desk.screen.view.fontMetrics().height() + 2
    finally:
        light_theme.setFont(plain)


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.CONTRAST, Scheme.LIGHT])
def test_page_changes_its_theme_at_run_time(desk: JournalDesk, light_theme: QApplication, scheme: Scheme) -> None:
    tokens = apply_theme(light_theme, scheme)
    desk.settle()
    stale = [part for part in desk.screen.findChildren(QLabel) if tokens_of(part.palette()) is not tokens]
    assert stale == []
    assert tokens_of(desk.screen.view.palette()) is tokens


def test_repainting_loses_no_reference_to_nothing(open_desk: DeskMaker) -> None:
    desk = open_desk(a_page(lessons=lessons_until(TODAY, 30)))
    view = desk.screen.view
    desk.screen.repaint()
    before = sys.getrefcount(None)
    for _ in range(REPAINTS):
        view.viewport().repaint()
    painted_cells = REPAINTS * view.model().rowCount()  # at least one column of every row, each time
    assert abs(sys.getrefcount(None) - before) < painted_cells


class NotingDelegate(CellDelegate):
    """Notes the rows it paints."""

    rows: ClassVar[set[int]] = set()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.rows.add(index.row())
        super().paint(painter, option, index)


def test_key_repaints_its_cells_and_not_the_page(desk: JournalDesk) -> None:
    view = desk.screen.view
    view.setItemDelegate(NotingDelegate(desk.screen.model, desk.screen.entry.set_text, view))
    desk.keys.type("5")  # the first entry changes the state in the header too
    desk.settle()
    NotingDelegate.rows.clear()
    desk.keys.type("5")
    QApplication.processEvents()
    assert NotingDelegate.rows == {1, 2}


def test_cells_are_painted_in_every_state(desk: JournalDesk, light_theme: QApplication) -> None:
    desk.keys.type("5н24")
    desk.keys.type("6")
    desk.screen.model.mark_failed(desk.screen.model.place(0, desk.cursor[1]), is_failed=True)
    pictures = set()
    for scheme in (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST):
        apply_theme(light_theme, scheme)
        desk.settle()
        pictures.add(desk.screen.view.grab().toImage().pixel(400, 50))
    assert len(pictures) == 3
