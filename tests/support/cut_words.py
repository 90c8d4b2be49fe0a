"""Finds words that do not fit their widgets (check A12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget


def cut_words(window: QWidget) -> list[str]:
    """Return the texts of visible labels and buttons that are larger than the room they got."""
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisible() and button.text()]
    cut = [label.text() for label in labels if _is_larger(label, label.minimumSizeHint())]
    return cut + [button.text() for button in buttons if _is_larger(button, button.sizeHint())]


def _is_larger(widget: QWidget, wanted: QSize) -> bool:
    return wanted.width() > widget.width() or wanted.height() > widget.height()
