"""The bundled fonts: a fallback where the system has no Cyrillic or Kyrgyz letters (ux.md 7.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FALLBACK_FAMILY = "PT Sans"
_FALLBACK_FILES = "PTSans_*.ttf"
NEEDED_LETTERS = "Жёяңөү«»№§"


def use_fallback_font(app: QApplication, folder: Path) -> QFont:
    """Put the bundled font behind the system font, or in its place when it lacks letters we need."""
    for path in folder.glob(_FALLBACK_FILES):
        QFontDatabase.addApplicationFont(str(path))
    font = app.font()
    if _lacks_letters(font):
        font.setFamilies([FALLBACK_FAMILY])
    else:
        font.setFamilies([*font.families(), FALLBACK_FAMILY])
    app.setFont(font)
    return font


def _lacks_letters(font: QFont) -> bool:
    metrics = QFontMetricsF(font)
    return not all(metrics.inFont(letter) for letter in NEEDED_LETTERS)
