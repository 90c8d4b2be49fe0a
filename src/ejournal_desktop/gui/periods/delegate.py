"""Paints results: suggestions hatched and italic, doubtful ones outlined, late ones with a corner (ux.md 5.2, 6.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Tokens, Tone
from ejournal_desktop.gui.widgets.frames import paint_two_frames
from ejournal_desktop.gui.widgets.hatching import paint_hatching

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

    from ejournal_desktop.gui.periods.faces import MarkFace
    from ejournal_desktop.gui.periods.model import PeriodModel

_CORNER, _FOOT = 6, 2
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class PeriodDelegate(QStyledItemDelegate):
    """Asks the model for looks; the editor opens only for values of several letters."""

    def __init__(
        self, model: PeriodModel, commit: Callable[[int, int, str], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._commit = model, commit

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, rect, row, column = tokens_of(option.palette), option.rect, index.row(), index.column()
        painter.save()
        painter.fillRect(rect, QColor(tokens[self._ground(row, column, option.state)].bg))
        text = self._model.text(row, column)
        if text is None:
            self._paint_mark(painter, option, self._model.face(row, column), tokens)
        else:
            self._paint_text(painter, rect, text, (self._tone(row, column), tokens))
        painter.setPen(QPen(QColor(tokens.grid)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        self._paint_rings(painter, option, (row, column), tokens)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        del option
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        completer = QCompleter([mark.printed for mark in self._model.regulation.scale().period_marks], editor)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        editor.setCompleter(completer)
        editor.setAccessibleName(self._model.spoken(index.row(), index.column()))
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QLineEdit):
            face = self._model.face(index.row(), index.column())
            editor.setText("" if face.is_suggested else face.text)
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        del model
        cell = self._model.cell_at(index.row(), index.column())
        # Looking into a mark that is to be confirmed confirms nothing: only what was typed does.
        is_open = cell is not None and cell.is_to_be_confirmed
        if isinstance(editor, QLineEdit) and (editor.isModified() or not is_open):
            self._commit(index.row(), index.column(), editor.text())

    def _ground(self, row: int, column: int, state: QStyle.StateFlag) -> Tone:
        if state & QStyle.StateFlag.State_Selected and not state & QStyle.StateFlag.State_HasFocus:
            return Tone.RUN
        if self._model.columns[column].course is not None and not self._model.can_write(row, column):
            return Tone.LOCKED
        return Tone.ALTERNATE if row % 2 else Tone.TEXT

    def _tone(self, row: int, column: int) -> Tone:
        tones = self._model.columns[column].tones or {}
        return tones.get(self._model.rows[row].student, Tone.TEXT)

    @staticmethod
    def _paint_text(painter: QPainter, rect: QRect, text: str, look: tuple[Tone, Tokens]) -> None:
        tone, tokens = look
        if tone is not Tone.TEXT and text:
            painter.fillRect(rect.adjusted(1, 1, -2, -2), QColor(tokens[tone].bg))
        painter.setPen(QColor(tokens[tone].fg))
        area = rect.adjusted(SIZES.spacing_xs, 0, -SIZES.spacing_xs, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _LEFT, shown)

    def _paint_mark(self, painter: QPainter, option: QStyleOptionViewItem, face: MarkFace, tokens: Tokens) -> None:
        rect = option.rect
        if face.tone is Tone.MARK_POOR:
            painter.fillRect(rect.adjusted(1, 1, -2, -2), QColor(tokens[face.tone].bg))
        painter.setFont(_font(option.font, face))
        if face.is_suggested:
            paint_hatching(painter, rect.adjusted(1, 1, -2, -2), face.text, tokens)
        painter.setPen(QColor(tokens[face.tone].fg))
        painter.drawText(rect, _CENTRED, face.text)
        if face.is_doubtful:
            painter.setPen(QPen(QColor(tokens[Tone.WARN].fg), SIZES.border))
            painter.drawRect(rect.adjusted(2, 2, -3, -3))
        if face.is_late:
            _paint_corner(painter, rect.topLeft(), 1, QColor(tokens[Tone.WARN].fg))
        if face.has_reason:
            _paint_corner(painter, rect.topRight(), -1, QColor(tokens.focus))
        if face.has_late_entries:
            _paint_foot(painter, rect, QColor(tokens[Tone.WARN].fg))
        if face.has_conflict:
            is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
            pen = QPen(QColor(tokens[Tone.WARN].fg), SIZES.border)
            paint_two_frames(painter, rect, pen, is_current=is_current)

    def _paint_rings(
        self, painter: QPainter, option: QStyleOptionViewItem, position: tuple[int, int], tokens: Tokens
    ) -> None:
        place = self._model.place(*position)
        is_refused = place is not None and place == self._model.refused
        if not is_refused and not option.state & QStyle.StateFlag.State_HasFocus:
            return
        colour = tokens[Tone.BAD].fg if is_refused else tokens.focus
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), SIZES.focus_ring))
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))


def _font(font: QFont, face: MarkFace) -> QFont:
    shown = QFont(font)
    shown.setItalic(face.is_suggested)
    shown.setBold(not face.is_suggested)
    return shown


def _paint_foot(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Underline a mark that was given before lesson marks which came later."""
    foot = QRect(rect.left() + SIZES.spacing_s, rect.bottom() - _FOOT - 1, rect.width() - 2 * SIZES.spacing_s, _FOOT)
    painter.fillRect(foot, colour)


def _paint_corner(painter: QPainter, corner: QPoint, across: int, colour: QColor) -> None:
    shape = QPolygon([corner, corner + QPoint(_CORNER * across, 0), corner + QPoint(0, _CORNER)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
