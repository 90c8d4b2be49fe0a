"""A button of a few letters that says the rest to the pointer and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedToolButton


def small_button(words: str, tip: str) -> OutlinedToolButton:
    """Return a button with its words; ``tip`` is also its accessible name."""
    button = OutlinedToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumSize(SIZES.button_height, SIZES.button_height)
    return button
