"""A page of several parts: tabs, keys and what stands without a tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from ejournal_desktop.gui.widgets.page_parts import PageParts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def page_of(qtbot: QtBot, *words: str) -> tuple[QWidget, PageParts, list[QLabel]]:
    """Return a page with a part for each word."""
    page = QWidget()
    qtbot.addWidget(page)
    parts = PageParts(page)
    labels = [QLabel(text) for text in words]
    for label, text in zip(labels, words, strict=True):
        parts.add(label, text)
    page.show()
    return page, parts, labels


def test_choosing_a_part_shows_it_and_tells_its_place(qtbot: QtBot) -> None:
    _page, parts, labels = page_of(qtbot, "Неделя", "Письма")
    told: list[int] = []
    parts.chosen.connect(told.append)
    parts.open(1)
    assert (told, parts.place(), parts.part()) == ([1], 1, labels[1])
    assert labels[1].isVisible()
    assert not labels[0].isVisible()


def test_every_part_has_its_key_on_the_page(qtbot: QtBot) -> None:
    page, parts, labels = page_of(qtbot, "Неделя", "Письма")
    keys = {action.shortcut().toString(): action for action in page.actions()}
    assert list(keys) == ["Alt+1", "Alt+2"]
    keys["Alt+2"].trigger()
    assert parts.part() is labels[1]


def test_a_part_without_a_tab_is_seen_only_when_it_is_asked_for(qtbot: QtBot) -> None:
    _page, parts, labels = page_of(qtbot, "Неделя")
    empty = QLabel("Нет класса")
    parts.keep(empty)
    parts.hide_single_tab()
    assert not parts.tabs.isVisible()
    assert labels[0].isVisible()
    parts.put_on_show(empty)
    assert empty.isVisible()
