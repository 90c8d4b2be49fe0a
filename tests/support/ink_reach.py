"""How far the ink of a page reaches, in millimetres of the sheet: texts with their widths, rules, circles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fonts import MM_PER_POINT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.printing.fonts import FontBook, Style
    from ejournal_desktop.printing.ink import Ink, Layer, Mark

_ASCENT, _DESCENT = 0.76, 0.24


class Reach(NamedTuple):
    """A rectangle in points from the lower left corner of the sheet, and what stands in it."""

    left: float
    bottom: float
    right: float
    top: float
    words: str

    def millimetres(self) -> tuple[float, float]:
        """Return left and right edge."""
        return self.left * MM_PER_POINT, self.right * MM_PER_POINT


def reaches(ink: Ink, fonts: FontBook) -> Iterator[Reach]:
    """Yield where everything of a page stands."""
    for layer in ink:
        for style, marks in layer.texts.items():
            for mark in marks:
                yield _placed(layer, _text(mark, style, fonts))
        for segments in layer.rules.values():
            for segment in segments:
                x1, y1, _, x2, y2, _ = segment.split()
                xs, ys = sorted((float(x1), float(x2))), sorted((float(y1), float(y2)))
                yield _placed(layer, Reach(xs[0], ys[0], xs[1], ys[1], "rule"))


def _text(mark: Mark, style: Style, fonts: FontBook) -> Reach:
    a, _, _, _, x, y, _ = mark.place.split()
    left, base = float(x), float(y)
    length = fonts.width(style, mark.text) / MM_PER_POINT
    up, down = style.size * _ASCENT, style.size * _DESCENT
    if float(a):
        return Reach(left, base - down, left + length, base + up, mark.text)
    return Reach(left - up, base, left + down, base + length, mark.text)


def _placed(layer: Layer, reach: Reach) -> Reach:
    """Turn what a layer drew by 90° where it is turned."""
    if layer.turn is None:
        return reach
    x, y = layer.turn
    return Reach(x - reach.top, y + reach.left, x - reach.bottom, y + reach.right, reach.words)
