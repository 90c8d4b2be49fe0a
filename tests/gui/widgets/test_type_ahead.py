"""Keys that are faster than the page: they wait for it, and commands meant for another page are dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from ejournal_desktop.gui.widgets.type_ahead import TypeAhead
from support.key_driver import KeyDriver
from support.typing_keys import press_keys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    line = QLineEdit()
    qtbot.addWidget(line)
    with qtbot.waitActive(line):
        line.show()
    line.setFocus()
    return line


def test_keys_typed_before_the_page_is_there_are_typed_into_it(line: QLineEdit) -> None:
    ahead = TypeAhead(line)
    ahead.hold()
    press_keys("5н4")
    assert line.text() == ""
    ahead.release()
    assert line.text() == "5н4"
    press_keys("3")
    assert line.text() == "5н43"


def test_commands_meant_for_the_page_before_are_dropped(line: QLineEdit) -> None:
    done: list[str] = []
    QShortcut(QKeySequence("Ctrl+Return"), line, lambda: done.append("completed"))
    ahead = TypeAhead(line)
    ahead.hold()
    KeyDriver().shortcut("Ctrl+Return")
    ahead.release()
    assert done == []
    KeyDriver().shortcut("Ctrl+Return")
    assert done == ["completed"]


def test_keys_for_a_page_that_never_comes_are_forgotten(line: QLineEdit) -> None:
    ahead = TypeAhead(line)
    ahead.hold()
    press_keys("5")
    ahead.drop()
    ahead.release()
    press_keys("4")
    assert line.text() == "4"
