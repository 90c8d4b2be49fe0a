"""A tick with a border that can be seen; apart from other controls, since loading QStyle would delay the log-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from ejournal_desktop.gui.widgets.outlined import paint_outline

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class OutlinedCheckBox(QCheckBox):
    """A tick."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        indicator = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        paint_outline(self, indicator)
