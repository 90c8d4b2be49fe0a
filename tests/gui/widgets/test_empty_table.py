"""An empty table says what belongs there, once it is known to be empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HINT = "Архивов ещё не принимали"


def a_table(qtbot: QtBot) -> RecordTable:
    table = RecordTable("Реестр", RecordModel(("Класс", "Неделя")), 1)
    qtbot.addWidget(table)
    table.resize(400, 200)
    return table


def test_an_empty_table_says_why_after_its_first_answer_only(qtbot: QtBot) -> None:
    table = a_table(qtbot)
    table.say_when_empty(HINT)
    before = table.grab().toImage()
    assert not table.accessibleDescription()
    table.show_records(())
    assert table.accessibleDescription() == HINT
    assert table.grab().toImage() != before


def test_rows_take_the_place_of_the_hint(qtbot: QtBot) -> None:
    table = a_table(qtbot)
    table.say_when_empty(HINT, at_once=True)
    assert table.accessibleDescription() == HINT
    table.show_records([Record(("5А", "46"))])
    assert not table.accessibleDescription()
