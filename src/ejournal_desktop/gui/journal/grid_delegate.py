"""Paints the cells of the journal: no editor and no widget in the fast path (ux.md D1, 5.2)."""

from __future__ import annotations

from dataclasses import dataclass
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

    from ejournal_desktop.gui.journal.cell_faces import CellFace
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel

_CORNER = 6
_DOT = 3
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)
_TINTED = frozenset({Tone.MARK_POOR, Tone.ABSENT, Tone.ILL, Tone.EXCUSED, Tone.LATE})


@dataclass(frozen=True, slots=True)
class _Paints:
    """Ready pens and brushes of one theme."""

    pens: dict[Tone, QPen]
    fills: dict[Tone, QColor]
    grid: QPen
    ring: QPen
    refused: QPen
    conflict: QPen
    plain: QFont
    bold: QFont
    slanted: QFont


class CellDelegate(QStyledItemDelegate):
    """Knows the model and asks it for looks, so that painting a cell costs a few dictionary look-ups."""

    def __init__(
        self, model: JournalGridModel, commit: Callable[[int, int, str], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._commit = model, commit
        self._tokens: Tokens | None = None
        self._font = QFont()
        self._paints: _Paints | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        paints = self._ready_paints(option)
        row, column, rect = index.row(), index.column(), option.rect
        self._paint_ground(painter, rect, row, column, option.state)
        face = self._model.face(row, column)
        if face.text:
            self._paint_face(painter, rect, face, is_bold=self._model.columns[column].is_period)
        elif self._model.ghosts:
            self._paint_ghost(painter, rect, self._model.ghosts.get(self._model.place(row, column), ""))
        painter.setPen(paints.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, rect, paints.ring)
        if face.has_conflict:
            is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint_two_frames(painter, rect, paints.conflict, is_current=is_current)
        self._paint_signs(painter, rect, (row, column), face)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        del option
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        editor.setCompleter(self._completer(editor, is_period=self._model.columns[index.column()].is_period))
        editor.setAccessibleName(self._model.spoken(index.row(), index.column()))
        return editor

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        del model
        cell = self._model.cell(self._model.place(index.row(), index.column()))
        # Looking into a cell with two values settles nothing: only what was typed does.
        if isinstance(editor, QLineEdit) and (editor.isModified() or not cell.conflicts):
            self._commit(index.row(), index.column(), editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        del index
        rect = QRect(option.rect)
        rect.setWidth(max(rect.width(), SIZES.result))
        editor.setGeometry(rect)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(self._model.typed_text(index.row(), index.column()))
            editor.selectAll()

    def _completer(self, editor: QLineEdit, *, is_period: bool) -> QCompleter:
        """Complete values of several letters, so that the first letter and Enter are enough."""
        rules = self._model.rules
        marks = () if rules is None else rules.scale.period_marks if is_period else rules.scale.lesson_marks
        completer = QCompleter([mark.printed for mark in marks], editor)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return completer

    def _paint_ground(self, painter: QPainter, rect: QRect, row: int, column: int, state: QStyle.StateFlag) -> None:
        paints = self._paints
        if paints is None:
            return
        tone = Tone.ALTERNATE if row % 2 else Tone.TEXT
        if self._model.columns[column].is_today:
            tone = Tone.TODAY
        if self._model.bar(row, column) is not None:
            tone = Tone.LOCKED
        if state & QStyle.StateFlag.State_Selected and not state & QStyle.StateFlag.State_HasFocus:
            tone = Tone.RUN
        painter.fillRect(rect, paints.fills[tone])

    def _paint_face(self, painter: QPainter, rect: QRect, face: CellFace, *, is_bold: bool) -> None:
        paints, tokens = self._paints, self._tokens
        if paints is None or tokens is None:
            return
        if face.is_suggested:
            painter.setFont(paints.slanted)
            paint_hatching(painter, rect.adjusted(1, 1, -2, -2), face.text, tokens)
            painter.setPen(paints.pens[Tone.TEXT])
            painter.drawText(rect, _CENTRED, face.text)
            return
        if face.tone in _TINTED:
            painter.fillRect(rect.adjusted(1, 1, -2, -2), paints.fills[face.tone])
            if tokens.tint_border:
                self._paint_ring(painter, rect, paints.pens[face.tone])
        painter.setFont(paints.bold if is_bold or face.tone is Tone.MARK_POOR else paints.plain)
        painter.setPen(paints.pens[face.tone])
        painter.drawText(rect, _CENTRED, face.text)

    def _paint_ghost(self, painter: QPainter, rect: QRect, key: str) -> None:
        if key and self._paints is not None:
            painter.setFont(self._paints.plain)
            painter.setPen(self._paints.pens[Tone.PLACEHOLDER])
            painter.drawText(rect, _CENTRED, key)

    def _paint_signs(self, painter: QPainter, rect: QRect, position: tuple[int, int], face: CellFace) -> None:
        model, paints = self._model, self._paints
        if paints is None:
            return
        if face.is_corrected:
            dot = QRect(rect.right() - _DOT - 2, rect.bottom() - _DOT - 2, _DOT, _DOT)
            painter.fillRect(dot, paints.pens[Tone.SECONDARY].color())
        if not model.failed and not model.notes and model.refused is None:
            return
        place = model.place(*position)
        if place in model.failed:
            _paint_corner(painter, rect.topLeft(), _CORNER, paints.pens[Tone.WARN].color())
        if place in model.notes:
            _paint_corner(painter, rect.topRight(), -_CORNER, paints.pens[Tone.RUN].color())
        if place == model.refused:
            self._paint_ring(painter, rect, paints.refused)

    @staticmethod
    def _paint_ring(painter: QPainter, rect: QRect, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _ready_paints(self, option: QStyleOptionViewItem) -> _Paints:
        tokens = tokens_of(option.palette)
        if self._paints is None or tokens is not self._tokens or option.font != self._font:
            self._tokens, self._font = tokens, QFont(option.font)
            self._paints = _paints_of(tokens, option.font)
        return self._paints


def _paint_corner(painter: QPainter, corner: QPoint, across: int, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygon([corner, corner + QPoint(across, 0), corner + QPoint(0, _CORNER)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paints_of(tokens: Tokens, font: QFont) -> _Paints:
    bold = QFont(font)
    bold.setBold(True)
    slanted = QFont(font)
    slanted.setItalic(True)
    width = SIZES.focus_ring
    return _Paints(
        pens={tone: QPen(QColor(pair.fg)) for tone, pair in tokens.pairs.items()},
        fills={tone: QColor(pair.bg) for tone, pair in tokens.pairs.items()},
        grid=QPen(QColor(tokens.grid)),
        ring=QPen(QColor(tokens.focus), width),
        refused=QPen(QColor(tokens[Tone.BAD].fg), width),
        conflict=QPen(QColor(tokens[Tone.WARN].fg), SIZES.border),
        plain=QFont(font),
        bold=bold,
        slanted=slanted,
    )
