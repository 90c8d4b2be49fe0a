"""A panel beside the content that is not for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from ejournal_desktop.gui.widgets.side_panel import SidePanelArea

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDE = 1366


def test_a_panel_that_holds_nothing_for_a_person_leaves_its_room_to_the_content(qtbot: QtBot) -> None:
    content, panel = QWidget(), QFrame()
    area = SidePanelArea(content, panel)
    qtbot.addWidget(area)
    area.resize(WIDE, 600)
    area.show()
    beside = content.width()
    area.use_panel(is_wanted=False)
    area.open_panel()
    assert (content.width(), panel.isVisible()) == (WIDE, False)
    area.use_panel(is_wanted=True)
    assert (content.width(), panel.isVisible()) == (beside, True)
