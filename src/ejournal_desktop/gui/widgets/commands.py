"""Commands of a page: an act, its words and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


def add_command(owner: QWidget, words: str, keys: Sequence[str], act: Callable[[], None]) -> QAction:
    """Give a page a command with its keys; the function key is never the only one."""
    action = QAction(words, owner)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.setAutoRepeat(False)
    action.triggered.connect(act)
    owner.addAction(action)
    return action
