"""Drawing of one page: strings and rules are gathered and written at its end, one text object and few paths.

A page of a journal holds hundreds of short strings. Gathering them by style spares a font change for each, and
encoding a text through a table of the document's font subset spares reportlab's loop over its characters.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfmetrics

from ejournal_desktop.printing.fonts import MM_PER_POINT, Face, FontBook, Style
from ejournal_desktop.printing.geometry import SHEET_HEIGHT, Box, Segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reportlab.pdfgen.canvas import Canvas

    from ejournal_desktop.printing.fitting import FittedText

Point = tuple[float, float]
_POINTS = 1 / MM_PER_POINT
_BASELINE = 0.35
_DASH = (1.0, 1.0)


class _Encoder(dict[int, str]):
    """Turns texts of one face into the operators that show them; remembers the codes of the first subset."""

    def __init__(self, face: Face, canvas: Canvas) -> None:
        super().__init__()
        self._font = pdfmetrics.getFont(face.value)
        self._document = canvas._doc  # noqa: SLF001  subsets belong to the document; reportlab has no public name
        self._beyond: set[str] = set()
        self.resource = self._font.getSubsetInternalName(0, self._document)

    def __missing__(self, code: int) -> str:
        ((subset, encoded),) = self._font.splitString(chr(code), self._document)
        if subset:
            self._beyond.add(chr(code))
        self[code] = encoded.hex()
        return self[code]

    def shown(self, text: str, size: float) -> str:
        """Return the operators; characters past the first subset (some 160 of a face) need a font change."""
        encoded = text.translate(self)
        if self._beyond and not self._beyond.isdisjoint(text):
            return self._shown_in_subsets(text, size)
        return f"<{encoded}> Tj"

    def _shown_in_subsets(self, text: str, size: float) -> str:
        shows = [
            f"{self._font.getSubsetInternalName(subset, self._document)} {size} Tf <{encoded.hex()}> Tj"
            for subset, encoded in self._font.splitString(text, self._document)
        ]
        return " ".join([*shows, f"{self.resource} {size} Tf"])


class Pen:
    """Draws on a reportlab canvas in millimetres, from the content's left edge and the sheet's top, in black only."""

    def __init__(self, canvas: Canvas, fonts: FontBook) -> None:
        self._canvas = canvas
        self.fonts = fonts
        self._encoders = {face: _Encoder(face, canvas) for face in Face}
        self._left = 0.0
        self._texts: dict[Style, list[str]] = {}
        self._rules: dict[tuple[float, bool], list[str]] = {}
        self._squares: list[str] = []

    def begin_page(self, left: float) -> None:
        """Start a page whose content begins at ``left`` from the edge of the sheet."""
        self._left = left

    def end_page(self) -> None:
        """Write what was gathered and close the page."""
        self._flush()
        self._canvas.showPage()

    def write(self, style: Style, at: Point, text: str) -> None:
        """Set a text with its baseline beginning at a point."""
        x = (self._left + at[0]) * _POINTS
        y = (SHEET_HEIGHT - at[1]) * _POINTS
        shown = self._encoders[style.face].shown(text, style.size)
        self._texts.setdefault(style, []).append(f"1 0 0 1 {x:.2f} {y:.2f} Tm {shown}")

    def write_centred(self, style: Style, at: Point, text: str) -> None:
        """Set a text centred on a point of its baseline."""
        self.write(style, (at[0] - self.fonts.width(style, text) / 2, at[1]), text)

    def write_right(self, style: Style, at: Point, text: str) -> None:
        """Set a text that ends at a point of its baseline."""
        self.write(style, (at[0] - self.fonts.width(style, text), at[1]), text)

    def write_upwards(self, style: Style, at: Point, text: str) -> None:
        """Set a text turned 90° counter-clockwise, its baseline beginning at a point."""
        x = (self._left + at[0]) * _POINTS
        y = (SHEET_HEIGHT - at[1]) * _POINTS
        shown = self._encoders[style.face].shown(text, style.size)
        self._texts.setdefault(style, []).append(f"0 1 -1 0 {x:.2f} {y:.2f} Tm {shown}")

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
        self._rules.setdefault((weight, is_dashed), []).extend(
            f"{(left + x1) * factor:.2f} {(height - y1) * factor:.2f} m "
            f"{(left + x2) * factor:.2f} {(height - y2) * factor:.2f} l"
            for x1, y1, x2, y2 in segments
        )

    def fill(self, boxes: Iterable[Box]) -> None:
        """Fill boxes with black: the modules of a QR code."""
        self._squares.extend(
            f"{(self._left + box.left) * _POINTS:.3f} {(SHEET_HEIGHT - box.bottom) * _POINTS:.3f} "
            f"{box.width * _POINTS:.3f} {box.height * _POINTS:.3f} re"
            for box in boxes
        )

    def dashed_circle(self, centre: Point, diameter: float) -> None:
        """Draw the place of a stamp."""
        self._flush()
        self._canvas.saveState()
        self._canvas.setLineWidth(0.3)
        self._canvas.setDash(*_DASH)
        x, y = (self._left + centre[0]) * _POINTS, (SHEET_HEIGHT - centre[1]) * _POINTS
        self._canvas.circle(x, y, diameter / 2 * _POINTS)
        self._canvas.restoreState()

    @contextmanager
    def turned(self, box: Box) -> Iterator[None]:
        """Draw landscape content in a portrait box, turned 90° counter-clockwise: its head lies at the left edge.

        Within, x runs up the sheet from the box's bottom, y from the box's left edge to the right.
        """
        self._flush()
        self._canvas.saveState()
        # content point (x, y) -> sheet point (left + y, bottom - x), in the axes of the sheet
        head = self._left + box.left
        self._canvas.translate((head + SHEET_HEIGHT) * _POINTS, (SHEET_HEIGHT - box.bottom) * _POINTS)
        self._canvas.rotate(90)
        outer, self._left = self._left, 0.0
        yield
        self._flush()
        self._left = outer
        self._canvas.restoreState()

    def _flush(self) -> None:
        for (weight, is_dashed), paths in self._rules.items():
            dash = f"[{_DASH[0]} {_DASH[1]}] 0 d" if is_dashed else "[] 0 d"
            self._canvas.addLiteral(f"{weight} w {dash} " + "\n".join(paths) + " S")
        if self._squares:
            self._canvas.addLiteral("\n".join(self._squares) + " f")
        if self._texts:
            self._canvas.addLiteral("\n".join(self._text_object()))
        self._rules.clear()
        self._squares.clear()
        self._texts.clear()

    def _text_object(self) -> Iterator[str]:
        yield "BT"
        for style, shows in self._texts.items():
            yield f"{self._encoders[style.face].resource} {style.size} Tf {style.scale} Tz"
            yield from shows
        yield "100 Tz ET"
