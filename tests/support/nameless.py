"""Finds widgets that take the focus and say nothing to a screen reader (check A14)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def nameless(window: QWidget) -> list[QWidget]:
    """Return the visible widgets that can be reached by Tab and have no accessible name."""
    tabbed = Qt.FocusPolicy.TabFocus
    reached = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and widget.isEnabled() and widget.focusPolicy() & tabbed == tabbed
    ]
    return [
        widget
        for widget in reached
        if widget.focusProxy() is None and not _name(widget) and not widget.objectName().startswith("qt_")
    ]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""
