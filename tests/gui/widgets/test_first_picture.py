"""What takes time begins when a window has been seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.widgets.first_picture import FirstPicture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_window_tells_once_that_it_was_painted(qtbot: QtBot) -> None:
    window, told = QWidget(), []
    qtbot.addWidget(window)
    FirstPicture(window).painted.connect(lambda: told.append(window.isVisible()))
    window.show()
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    window.repaint()
    qtbot.wait(0)
    assert told == [True]
