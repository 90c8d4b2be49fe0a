"""Sizes of the grid: the tokens, or more where the system font is large, so that nothing is cut (ux.md 7.2, 8)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.tinted import title_font

_SMALL_SHARE = 0.8
_LEAST_POINTS = 7.0
_HEADER_LINES = 2.4
_NAME_LETTERS = 26
_NARROW_NAME_LETTERS = 18
_ROLL_CALL_LINES = 1.5
_AIR = 5


@dataclass(frozen=True, slots=True)
class GridSizes:
    """Widths of columns and headers, heights of the header and the rows, in device-independent px."""

    cell: int
    two_marks: int
    result: int
    name: int
    narrow_name: int
    header: int
    least_row: int
    roll_call_row: int
    roll_call_name: int


def grid_sizes(font: QFont) -> GridSizes:
    """Return the sizes that go with a font."""
    metrics, small, big = QFontMetrics(font), QFontMetrics(small_font(font)), QFontMetrics(title_font(font))
    letter = metrics.averageCharWidth()
    return GridSizes(
        cell=max(SIZES.cell, small.horizontalAdvance("пн✓") + _AIR),
        two_marks=max(SIZES.cell_two_marks, metrics.horizontalAdvance("4/5") + 2 * _AIR),
        result=max(SIZES.result, metrics.horizontalAdvance("III чв.") + _AIR),
        name=max(SIZES.name_column, letter * _NAME_LETTERS),
        narrow_name=max(SIZES.narrow_name_column, letter * _NARROW_NAME_LETTERS),
        header=max(SIZES.grid_header, round(metrics.height() * _HEADER_LINES)),
        least_row=metrics.height() + 2,
        roll_call_row=round(big.height() * _ROLL_CALL_LINES),
        roll_call_name=big.averageCharWidth() * _NAME_LETTERS + metrics.horizontalAdvance("00"),
    )


def small_font(font: QFont) -> QFont:
    """Return the font of months, weekdays and states in the header."""
    small = QFont(font)
    small.setPointSizeF(max(_LEAST_POINTS, font.pointSizeF() * _SMALL_SHARE))
    return small
