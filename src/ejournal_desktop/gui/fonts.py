"""The bundled fonts: a fallback where the system has no Cyrillic or Kyrgyz letters (ux.md 7.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FALLBACK_FAMILY = "PT Sans"
NEEDED_LETTERS = "Жёяңөү«»№§"


def add_bundled_fonts(folder: Path) -> tuple[str, ...]:
    """Make the fonts of a folder known to the program and return their families; unreadable files are left out."""
    families: set[str] = set()
    for path in sorted(folder.glob("*.ttf")):
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))))
    return tuple(sorted(families))


def use_fallback_font(app: QApplication, folder: Path) -> QFont:
    """Add the bundled fonts, put one behind the system font, or in its place when it lacks letters we need."""
    add_bundled_fonts(folder)
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
