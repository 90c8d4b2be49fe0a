"""Types texts and presses keys one after another, as one line of a test."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

ENTER = Qt.Key.Key_Return
TAB = Qt.Key.Key_Tab
ESCAPE = Qt.Key.Key_Escape
BACKSPACE = Qt.Key.Key_Backspace
UP = Qt.Key.Key_Up
DOWN = Qt.Key.Key_Down
_ASCII = 0x80


def press_keys(*pieces: str | Qt.Key) -> int:
    """Type every text and press every key in order; return how many keys that took."""
    keys = [key for piece in pieces for key in _keys_of(piece)]
    for key, text in keys:
        _press(key, text)
    return len(keys)


def _keys_of(piece: str | Qt.Key) -> list[tuple[Qt.Key, str]]:
    if isinstance(piece, Qt.Key):
        return [(piece, "")]
    return [(Qt.Key(ord(letter.upper())) if ord(letter) < _ASCII else Qt.Key.Key_unknown, letter) for letter in piece]


def _press(key: Qt.Key, text: str) -> None:
    pressed = QApplication.focusWidget()
    assert pressed is not None, "no widget has the focus"
    QApplication.sendEvent(pressed, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))
    released = QApplication.focusWidget()  # the key may have closed the window it was pressed in
    if released is not None:
        QApplication.sendEvent(released, QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier, text))
