"""How pages are laid out: a list or what stands for an empty one, words and buttons under it, banners above all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QLayout


def stacked(*widgets: QWidget) -> QStackedWidget:
    """Return widgets of which one is on show, the first to begin with."""
    lists = QStackedWidget()
    for widget in widgets:
        lists.addWidget(widget)
    return lists


def above_buttons(lists: QWidget, words: Iterable[QWidget], buttons: Iterable[QWidget]) -> QWidget:
    """Return a column: the lists take all the room, words and a row of buttons stand below."""
    whole, foot = QWidget(), QHBoxLayout()
    column = QVBoxLayout(whole)
    column.setContentsMargins(*(SIZES.spacing_s,) * 4)
    column.addWidget(lists, 1)
    for widget in words:
        column.addWidget(widget)
    for button in buttons:
        foot.addWidget(button)
    foot.addStretch(1)
    column.addLayout(foot)
    return whole


def fill(page: QWidget, content: QWidget) -> None:
    """Let content take a whole page, without margins."""
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(content)


def fill_under_banners(page: QWidget, banners: QWidget, content: QLayout) -> None:
    """Let content take a whole page below its banners."""
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(banners)
    whole.addLayout(content, 1)
