"""Paints the days of a week and their header; letters carry the meaning, tints repeat it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ejournal_desktop.gui.dates import short_day, weekday
from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Tokens, Tone
from ejournal_desktop.gui.widgets.frames import paint_two_frames
from ejournal_desktop.gui.widgets.hatching import paint_hatching

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

    from ejournal_desktop.gui.homeroom.week_model import DayFace, WeekModel

_CENTRED = int(Qt.AlignmentFlag.AlignCenter)


class DayDelegate(QStyledItemDelegate):
    """Asks the model for the look of a cell."""

    def __init__(self, model: WeekModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, rect = tokens_of(option.palette), option.rect
        painter.save()
        painter.fillRect(rect, QColor(tokens[self._ground(index.row(), index.column(), option.state)].bg))
        face = self._model.face(index.row(), index.column())
        if face.text:
            self._paint_face(painter, rect, face, tokens)
        if face.has_conflict:
            is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint_two_frames(painter, rect, QPen(QColor(tokens[Tone.WARN].fg), SIZES.border), is_current=is_current)
        painter.setPen(QPen(QColor(tokens.grid)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        self._paint_ring(painter, option, (index.row(), index.column()), tokens)
        painter.restore()

    def _paint_ring(
        self, painter: QPainter, option: QStyleOptionViewItem, position: tuple[int, int], tokens: Tokens
    ) -> None:
        """Ring the cursor and the refused cell; the rest of a range is dashed, since tints would hide a ground."""
        is_refused = self._model.refused == position
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not is_refused and not option.state & QStyle.StateFlag.State_Selected and not is_current:
            return
        pen = QPen(QColor(tokens[Tone.BAD].fg if is_refused else tokens.focus), SIZES.focus_ring)
        pen.setStyle(Qt.PenStyle.SolidLine if is_refused or is_current else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _ground(self, row: int, column: int, state: QStyle.StateFlag) -> Tone:
        if state & QStyle.StateFlag.State_Selected and not state & QStyle.StateFlag.State_HasFocus:
            return Tone.RUN
        week = self._model.week
        if week is not None and not self._model.is_there(row, column):
            return Tone.LOCKED
        if week is not None and self._model.days[column] == week.today:
            return Tone.TODAY
        return Tone.ALTERNATE if row % 2 else Tone.TEXT

    @staticmethod
    def _paint_face(painter: QPainter, rect: QRect, face: DayFace, tokens: Tokens) -> None:
        pair, area = tokens[face.tone], rect.adjusted(2, 2, -3, -3)
        font = QFont(painter.font())
        font.setItalic(face.is_hatched)
        font.setBold(face.is_outlined)
        painter.setFont(font)
        if face.is_hatched:
            paint_hatching(painter, area, face.text, tokens)
        else:
            painter.fillRect(area, QColor(pair.bg))
        if face.is_outlined or tokens.tint_border:
            width = SIZES.focus_ring if face.is_outlined else SIZES.border
            painter.setPen(QPen(QColor(tokens[Tone.WARN].fg if face.is_outlined else pair.fg), width))
            painter.drawRect(area)
        painter.setPen(QColor(pair.fg))
        painter.drawText(rect, _CENTRED, face.text)


class DayHeader(QHeaderView):
    """Weekday and date, below them how many lessons of the day have no reason yet."""

    def __init__(self, model: WeekModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(SIZES.least_row)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(SIZES.grid_header, 2 * self.fontMetrics().height() + 4))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        if logical_index >= len(self._model.days):
            return
        tokens, day = tokens_of(self.palette()), self._model.days[logical_index]
        week, half = self._model.week, rect.height() // 2
        is_today = week is not None and day == week.today
        missed = self._model.missed_on(day)
        painter.save()
        painter.fillRect(rect, QColor(tokens[Tone.TODAY if is_today else Tone.HEADER].bg))
        painter.setPen(QColor(tokens[Tone.HEADER].fg))
        painter.drawText(
            QRect(rect.left(), rect.top(), rect.width(), half), _CENTRED, f"{weekday(day)} {short_day(day)}"
        )
        lower = QRect(rect.left(), rect.top() + half, rect.width(), half)
        painter.setPen(QColor(tokens[Tone.WARN if missed else Tone.OK].fg))
        painter.drawText(lower, _CENTRED, f"! {missed}" if missed else "✓")
        painter.setPen(QPen(QColor(tokens.grid)))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        selection = self.selectionModel()
        if selection is not None and selection.currentIndex().column() == logical_index:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), QColor(tokens.focus))
        painter.restore()
