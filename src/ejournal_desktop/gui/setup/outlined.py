"""Fields of the first run with a border that can be seen on every ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDateEdit, QSpinBox

from ejournal_desktop.gui.widgets.outlined import paint_outline

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class OutlinedDateEdit(QDateEdit):
    """A date."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_outline(self, self.rect())


class OutlinedSpinBox(QSpinBox):
    """A number."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_outline(self, self.rect())
