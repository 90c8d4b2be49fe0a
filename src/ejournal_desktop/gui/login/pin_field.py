"""Six boxes for six digits; the sixth digit submits (ux.md 6.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

DIGITS: Final = 6
_DIGITS: Final = frozenset("0123456789")
_DOT_SHARE: Final = 0.16


class PinField(QLineEdit):
    """Takes digits only and shows dots; empty again after a PIN that did not fit. Wiped when out of sight."""

    completed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(DIGITS)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhDigitsOnly)
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.textChanged.connect(self._on_text_changed)

    def sizeHint(self) -> QSize:
        side = self._side()
        return QSize(DIGITS * side + (DIGITS - 1) * SIZES.spacing_s, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        is_printable = len(letter) == 1 and letter.isprintable()
        if not is_printable or letter in _DIGITS:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.clear()
        return super().event(event)

    def select_all(self) -> None:
        """Take the focus; a PIN that was typed in full was tried already, so the boxes are empty again."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if len(self.text()) == DIGITS:
            self.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens, painter = tokens_of(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, typed = self._side(), len(self.text())
        for place in range(DIGITS):
            is_next = self.hasFocus() and place == min(typed, DIGITS - 1)
            width = SIZES.focus_ring if is_next else SIZES.border
            box = QRectF(place * (side + SIZES.spacing_s), 0, side, side).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(QColor(tokens.focus if is_next else tokens.border), width))
            painter.setBrush(QColor(tokens[Tone.TEXT].bg))
            painter.drawRoundedRect(box, SIZES.radius, SIZES.radius)
            if place < typed:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens[Tone.TEXT].fg))
                painter.drawEllipse(box.center(), side * _DOT_SHARE, side * _DOT_SHARE)
        painter.end()

    def _side(self) -> int:
        return max(SIZES.button_height, self.fontMetrics().height() + SIZES.spacing_s)

    def _on_text_changed(self, text: str) -> None:
        if len(text) == DIGITS and not self.isReadOnly():
            self.completed.emit()
