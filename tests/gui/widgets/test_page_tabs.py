"""The chosen tab can be told in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from ejournal_desktop.gui.palettes import palette_of
from ejournal_desktop.gui.tokens import CONTRAST, DARK, LIGHT, Tokens
from ejournal_desktop.gui.widgets.page_tabs import PageTabs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_the_chosen_tab_alone_is_underlined(qtbot: QtBot, tokens: Tokens) -> None:
    tabs = PageTabs()
    qtbot.addWidget(tabs)
    tabs.setPalette(palette_of(tokens))
    for words in ("Неделя", "Письма"):
        tabs.addTab(words)
    tabs.setCurrentIndex(1)
    tabs.resize(tabs.sizeHint())
    picture = tabs.grab().toImage()
    feet = [tabs.tabRect(place) for place in (0, 1)]
    colours = [picture.pixelColor(foot.center().x(), foot.bottom()) for foot in feet]
    assert [colour == QColor(tokens.focus) for colour in colours] == [False, True]
