"""Less motion for those whom it disturbs: nothing blinks, slides or runs (ux.md 2.1, 7.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QProgressBar

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Motion:
    """The moving parts of the program: the blinking cursor of texts, menus that slide, bars that run."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._flash = application.cursorFlashTime()
        self._effects = [effect for effect in _EFFECTS if application.isEffectEnabled(effect)]

    def use(self, *, is_wanted: bool) -> None:
        """Let things move as the system says, or not at all."""
        self._application.setCursorFlashTime(self._flash if is_wanted else 0)
        for effect in self._effects:
            self._application.setEffectEnabled(effect, is_wanted)


def show_busy(bar: QProgressBar) -> None:
    """Show that something goes on whose length nobody knows: a running bar, or an empty one where nothing may move.

    A system whose text cursor does not blink asks for less motion too.
    """
    bar.setRange(0, 0 if QGuiApplication.styleHints().cursorFlashTime() else 1)
    bar.setValue(0)
