"""A tick whose border every theme shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.widgets.record_table import AnyIndex


class TickDelegate(QStyledItemDelegate):
    """Gives the tick a border that every theme shows: Fusion derives its own from the window and is too faint."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        box = QApplication.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, self._table())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens_of(QApplication.palette()).border))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), SIZES.radius, SIZES.radius)
        painter.restore()

    def _table(self) -> QWidget:
        return cast("QWidget", self.parent())
