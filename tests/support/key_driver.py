"""Presses keys as a person does: real key events with text to the widget that has the focus, and counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class KeyDriver:
    """The keyboard of a test; ``presses`` counts keys, a modifier counts as one."""

    def __init__(self) -> None:
        self.presses = 0

    def type(self, text: str) -> None:
        """Press one key for each character; Cyrillic is sent as the text of the event."""
        for letter in text:
            self.press(_key_of(letter), letter)

    def press(self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press and release one key."""
        self.presses += 1
        QApplication.sendEvent(_focused(), QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
        focused = QApplication.focusWidget()  # the key may have closed the window it was pressed in
        if focused is not None:
            QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, text))

    def down(self, times: int = 1) -> None:
        """Go to the next student without writing."""
        for _ in range(times):
            self.press(Qt.Key.Key_Down)

    def shortcut(self, keys: str) -> None:
        """Press a key combination such as ``Ctrl+Return``."""
        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs do not know the operator
        self.presses += keys.count("+") + 1
        QTest.keyClick(_focused(), combination.key(), combination.keyboardModifiers())


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    if widget is None:
        message = "no widget has the focus"
        raise AssertionError(message)
    return widget


def _key_of(letter: str) -> Qt.Key:
    code = ord(letter.upper())
    return Qt.Key(code) if code < 0x80 else Qt.Key.Key_unknown
