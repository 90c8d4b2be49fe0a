"""Keys typed before the next lesson is there wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from ejournal_desktop.gui.paper_entry.type_ahead import TypeAhead
from support.key_driver import KeyDriver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    """Return a field with the focus in place of a grid."""
    made = QLineEdit()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def test_keys_are_handed_over_in_their_order_when_the_page_is_there(field: QLineEdit) -> None:
    ahead, keys = TypeAhead(field), KeyDriver()
    ahead.hold()
    keys.type("5н4")
    assert field.text() == ""
    ahead.hand_over()
    assert field.text() == "5н4"
    keys.type("2")
    assert field.text() == "5н42"


def test_keys_for_a_page_that_did_not_come_are_forgotten(field: QLineEdit) -> None:
    ahead, keys = TypeAhead(field), KeyDriver()
    ahead.hold()
    keys.type("5")
    ahead.drop()
    ahead.hand_over()
    keys.type("3")
    assert field.text() == "3"
