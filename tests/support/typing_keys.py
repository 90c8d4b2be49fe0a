"""Types texts and presses keys one after another, as one line of a test."""

from __future__ import annotations

from PySide6.QtCore import Qt

from support.key_driver import KeyDriver

ENTER = Qt.Key.Key_Return
TAB = Qt.Key.Key_Tab
ESCAPE = Qt.Key.Key_Escape
BACKSPACE = Qt.Key.Key_Backspace
UP = Qt.Key.Key_Up
DOWN = Qt.Key.Key_Down
HOME = Qt.Key.Key_Home


def press_keys(*pieces: str | Qt.Key) -> int:
    """Type every text and press every key in order; return how many keys that took."""
    keyboard = KeyDriver()
    for piece in pieces:
        if isinstance(piece, Qt.Key):
            keyboard.press(piece)
        else:
            keyboard.type(piece)
    return keyboard.presses
