"""Drawing of one page in millimetres: strings and rules become the ink that a press puts on paper."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from ejournal_desktop.printing.fonts import MM_PER_POINT, FontBook, Style
from ejournal_desktop.printing.geometry import SHEET_HEIGHT, Box, Segment
from ejournal_desktop.printing.ink import Circle, Layer, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ejournal_desktop.printing.fitting import FittedText
    from ejournal_desktop.printing.ink import Ink

Point = tuple[float, float]
_POINTS = 1 / MM_PER_POINT
_BASELINE = 0.35


class Pen:
    """Draws in millimetres, from the content's left edge and the sheet's top."""

    def __init__(self, fonts: FontBook) -> None:
        self.fonts = fonts
        self._left = 0.0
        self._layer = Layer()
        self._ink: Ink = [self._layer]

    def begin_page(self, left: float) -> None:
        """Start a page whose content begins at ``left`` from the edge of the sheet."""
        self._left = left
        self._layer = Layer()
        self._ink = [self._layer]

    def take(self) -> Ink:
        """Return what was drawn on the page."""
        return self._ink

    def write(self, style: Style, at: Point, text: str) -> None:
        """Set a text with its baseline beginning at a point."""
        self._set(style, at, text, "1 0 0 1")

    def _set(self, style: Style, at: Point, text: str, matrix: str) -> None:
        x = (self._left + at[0]) * _POINTS
        y = (SHEET_HEIGHT - at[1]) * _POINTS
        mark = Mark(f"{matrix} {x:.2f} {y:.2f} Tm", text)
        self._layer.texts.setdefault(style, []).append(mark)

    def write_centred(self, style: Style, at: Point, text: str) -> None:
        """Set a text centred on a point of its baseline."""
        self.write(style, (at[0] - self.fonts.width(style, text) / 2, at[1]), text)

    def write_right(self, style: Style, at: Point, text: str) -> None:
        """Set a text that ends at a point of its baseline."""
        self.write(style, (at[0] - self.fonts.width(style, text), at[1]), text)

    def write_upwards(self, style: Style, at: Point, text: str) -> None:
        """Set a text turned 90° counter-clockwise, its baseline beginning at a point."""
        self._set(style, at, text, "0 1 -1 0")

    def write_in(self, box: Box, text: FittedText, padding: float | None = None) -> None:
        """Set fitted lines in the vertical middle of a box: from the left with a padding, else centred."""
        pitch = text.style.size * MM_PER_POINT * 1.08
        baseline = (
            box.top + (box.height - pitch * (len(text.lines) - 1)) / 2 + text.style.size * MM_PER_POINT * _BASELINE
        )
        for number, line in enumerate(text.lines):
            place = baseline + number * pitch
            if padding is None:
                self.write_centred(text.style, (box.left + box.width / 2, place), line)
            else:
                self.write(text.style, (box.left + padding, place), line)

    def rule(self, weight: float, segments: Iterable[Segment], *, is_dashed: bool = False) -> None:
        """Draw straight lines of a weight in points."""
        left, factor, height = self._left, _POINTS, SHEET_HEIGHT
        self._layer.rules.setdefault((weight, is_dashed), []).extend(
            f"{(left + x1) * factor:.2f} {(height - y1) * factor:.2f} m "
            f"{(left + x2) * factor:.2f} {(height - y2) * factor:.2f} l"
            for x1, y1, x2, y2 in segments
        )

    def fill(self, boxes: Iterable[Box]) -> None:
        """Fill boxes with black: the modules of a QR code."""
        self._layer.boxes.extend(
            f"{(self._left + box.left) * _POINTS:.3f} {(SHEET_HEIGHT - box.bottom) * _POINTS:.3f} "
            f"{box.width * _POINTS:.3f} {box.height * _POINTS:.3f} re"
            for box in boxes
        )

    def dashed_circle(self, centre: Point, diameter: float) -> None:
        """Draw the place of a stamp."""
        x, y = (self._left + centre[0]) * _POINTS, (SHEET_HEIGHT - centre[1]) * _POINTS
        self._layer.circles.append(Circle(x, y, diameter / 2 * _POINTS))

    @contextmanager
    def turned(self, box: Box) -> Iterator[None]:
        """Draw landscape content in a portrait box, turned 90° counter-clockwise: its head lies at the left edge.

        Within, x runs up the sheet from the box's bottom, y from the box's left edge to the right.
        """
        # content point (x, y) -> sheet point (left + y, bottom - x), in the axes of the sheet
        head = self._left + box.left
        turn = ((head + SHEET_HEIGHT) * _POINTS, (SHEET_HEIGHT - box.bottom) * _POINTS)
        outer, self._left = self._left, 0.0
        with self._on(Layer(turn=turn)):
            yield
        self._left = outer

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Draw what names the archive, the print or the program: it has no part in the code of a sheet."""
        with self._on(Layer(is_aside=True)):
            yield

    @contextmanager
    def _on(self, layer: Layer) -> Iterator[None]:
        self._ink.append(layer)
        self._layer = layer
        yield
        self._layer = Layer()
        self._ink.append(self._layer)
