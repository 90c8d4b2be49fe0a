"""A screen reader says student, date and value of every cell (check A14)."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ejournal_desktop.domain.cells import Cell
from support.journal_pages import TODAY, a_page, lessons_until

if TYPE_CHECKING:
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_fifty_cells_say_surname_date_and_value(open_desk: DeskMaker) -> None:
    chance = random.Random(14)  # noqa: S311  an example, no secret
    page = a_page(lessons=lessons_until(TODAY, 8))
    places = [(row.student, lesson.lesson) for row in page.students for lesson in page.lessons]
    cells = {place: Cell((chance.choice("5432"),)) for place in places}
    model = open_desk(replace(page, cells=cells)).screen.model
    for _ in range(50):
        row, column = chance.randrange(28), chance.randrange(8)
        words = model.index(row, column).data(SPOKEN)
        lesson = page.lessons[column]
        assert page.students[row].name.surname in words
        assert f"{lesson.day.day} ноября" in words
        assert f"mark {cells[page.students[row].student, lesson.lesson].marks[0]}" in words


def test_cell_says_absence_kind_of_work_and_emptiness(open_desk: DeskMaker) -> None:
    page = a_page()
    lessons = (*page.lessons[:-1], replace(page.lessons[-1], work_kind="control_work"))
    desk = open_desk(replace(page, lessons=lessons))
    desk.keys.type("н")
    model, column = desk.screen.model, desk.cursor[1]
    assert model.spoken(0, column) == "Абдыкадырова Айгерим, 14 ноября, отсутствовал, контрольная работа"
    assert model.spoken(1, column) == "Асанов Бакыт, 14 ноября, empty, контрольная работа"


def test_rows_and_columns_are_named(desk: JournalDesk) -> None:
    model = desk.screen.model
    assert model.headerData(2, Qt.Orientation.Vertical, SPOKEN) == "3. Белов Артём"
    assert model.headerData(desk.cursor[1], Qt.Orientation.Horizontal, SPOKEN).startswith("чт 14 ноября, lesson 2")
    assert model.headerData(desk.cursor[1] + 1, Qt.Orientation.Horizontal, SPOKEN) == "quarter 2"


def test_table_of_the_system_gives_the_words_of_a_cell(desk: JournalDesk) -> None:
    view = desk.screen.view
    table = QAccessible.queryAccessibleInterface(view)
    columns = view.model().columnCount() + 1
    cell = table.child(columns * 1 + desk.cursor[1] + 1)
    assert "Абдыкадырова" in cell.text(QAccessible.Text.Name)
    assert table.text(QAccessible.Text.Name) == "Journal page"


def test_every_widget_that_takes_the_focus_has_a_name(desk: JournalDesk) -> None:
    nameless = [
        widget
        for widget in desk.screen.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _name(widget)
    ]
    assert nameless == []


def test_tab_leaves_the_grid_and_comes_back(desk: JournalDesk) -> None:
    desk.screen.view.setFocus()
    visited = []
    for _ in range(30):
        desk.keys.press(Qt.Key.Key_Tab, "\t")
        visited.append(desk.screen.focusWidget())
        if visited[-1] is desk.screen.view:
            break
    form = desk.screen.panel.form
    assert visited[-1] is desk.screen.view
    assert {form.topic, form.homework, form.kind, desk.screen.panel.complete_button} <= set(visited)
    assert len(visited) == len(set(visited))


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)
