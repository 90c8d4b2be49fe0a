"""A short text of a lesson: shows what the plan proposes until something is typed or the proposal is accepted."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.frames import paint_two_frames
from ejournal_desktop.gui.widgets.letters import fit_to_letters

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FRAME = 12


class LessonTextEdit(QPlainTextEdit):
    """Enter accepts and goes on, Shift+Enter breaks the line, Escape goes back to the grid; leaving it stores it.

    A text of which there are two after an exchange has a second frame; Alt+↓ asks for both.
    """

    text_left = Signal()
    accepted = Signal()
    abandoned = Signal()
    rivals_wanted = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._suggestion = ""
        self._has_conflict = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        fit_to_letters(self, lambda: self.setFixedHeight(self._line_height() * lines + _FRAME))
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self._wear_border()
        self.textChanged.connect(self._on_text_changed)

    @property
    def typed(self) -> str:
        """The text without its outer spaces."""
        return self.toPlainText().strip()

    @property
    def suggestion(self) -> str:
        """What the plan proposes; empty where something stands in the field."""
        return "" if self.typed else self._suggestion

    @property
    def is_changed(self) -> bool:
        """Whether something was typed since the text was shown."""
        return self.document().isModified()

    def show_text(self, text: str, suggestion: str, hint: str) -> None:
        """Show what is stored, or what is proposed, or a hint where there is neither."""
        self._suggestion = suggestion
        self.setPlainText(text)
        self.setPlaceholderText(suggestion or hint)
        self.document().setModified(False)
        self._on_text_changed()

    def show_conflict(self, *, is_open: bool) -> None:
        """Show or hide the second frame of a text of which there are two."""
        self._has_conflict = is_open
        self.setAccessibleDescription(self.tr("two texts after an exchange, Alt+↓ shows both") if is_open else "")
        self.viewport().update()

    def accept_suggestion(self) -> None:
        """Take what is proposed as if it had been typed."""
        if self.suggestion:
            self.setPlainText(self._suggestion)
            self.document().setModified(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in _ENTER and not modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            self.accept_suggestion()
            self.accepted.emit()
        elif key == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier:
            self.rivals_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.abandoned.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._wear_border()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._wear_border()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._wear_border()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.text_left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.suggestion:
            self._paint_hatch()
        super().paintEvent(event)
        if self._has_conflict:
            pen = QPen(QColor(tokens_of(self.palette())[Tone.WARN].fg), SIZES.border)
            paint_two_frames(QPainter(self.viewport()), self.viewport().rect(), pen)

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        size.setHeight(self.height())
        return size

    def _line_height(self) -> int:
        """Return the height of a line as the text is laid out: the whole numbers of the font may be a pixel too few."""
        metrics = QFontMetricsF(self.font())
        return ceil(metrics.ascent()) + ceil(metrics.descent())

    def _wear_border(self) -> None:
        """Give the frame the colour of control borders: Fusion's own is too faint on dark grounds."""
        tokens, palette = tokens_of(self.palette()), QPalette()
        edge = tokens.focus if self.hasFocus() else tokens.border
        palette.setColor(QPalette.ColorRole.WindowText, QColor(edge))
        self.setPalette(palette)

    def _paint_hatch(self) -> None:
        painter = QPainter(self.viewport())
        area = QRect(0, 0, self.viewport().width(), self.viewport().height())
        tokens = tokens_of(self.palette())
        painter.fillRect(area, QBrush(QColor(tokens[Tone.LOCKED].bg), Qt.BrushStyle.BDiagPattern))

    def _on_text_changed(self) -> None:
        font = QFont(self.font())
        if font.italic() is not bool(self.suggestion):
            font.setItalic(bool(self.suggestion))
            self.setFont(font)
