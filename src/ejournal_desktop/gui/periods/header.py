"""The head of the table of results: the short name of a course over the number of marks that are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Tone

if TYPE_CHECKING:
    from ejournal_desktop.gui.periods.model import PeriodModel

_LEAST_POINTS = 7.0
_SMALLER = 0.85
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)


class ResultsHeader(QHeaderView):
    """Two lines; the current column is marked."""

    def __init__(self, model: PeriodModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(SIZES.least_row)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(SIZES.grid_header, 2 * self.fontMetrics().height() + 4))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        if logical_index >= len(self._model.columns):
            return
        tokens = tokens_of(self.palette())
        painter.save()
        painter.fillRect(rect, QColor(tokens[Tone.HEADER].bg))
        missing = self._model.missing(logical_index)
        half = rect.height() // 2
        upper = QRect(rect.left() + 1, rect.top(), rect.width() - 2, half if missing else rect.height())
        self._paint_line(painter, upper, self._model.columns[logical_index].title, QColor(tokens[Tone.HEADER].fg))
        if missing:
            lower = QRect(rect.left() + 1, rect.top() + half, rect.width() - 2, half)
            self._paint_line(painter, lower, f"! {missing}", QColor(tokens[Tone.WARN].fg))
        painter.setPen(QPen(QColor(tokens.grid)))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._is_current(logical_index):
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), QColor(tokens.focus))
        painter.restore()

    def _paint_line(self, painter: QPainter, area: QRect, text: str, colour: QColor) -> None:
        font = QFont(self.font())
        painter.setFont(font)
        if painter.fontMetrics().horizontalAdvance(text) > area.width():
            font.setPointSizeF(max(_LEAST_POINTS, font.pointSizeF() * _SMALLER))
            painter.setFont(font)
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _CENTRED, shown)

    def _is_current(self, section: int) -> bool:
        selection = self.selectionModel()
        return selection is not None and selection.currentIndex().column() == section
