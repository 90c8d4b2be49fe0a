"""Putting ink on the pages of a reportlab canvas: one text object and few paths a layer.

A page of a journal holds hundreds of short strings. Gathering them by style spares a font change for each, and
encoding a text through a table of the document's font subset spares reportlab's loop over its characters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfmetrics

from ejournal_desktop.printing.fonts import Face

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfgen.canvas import Canvas

    from ejournal_desktop.printing.ink import Circle, Ink, Layer

_DASH = (1.0, 1.0)
_CIRCLE_WEIGHT = 0.3


class _Encoder(dict[int, str]):
    """Turns texts of one face into the operators that show them; remembers the codes of the first subset."""

    def __init__(self, face: Face, canvas: Canvas) -> None:
        super().__init__()
        self._font = pdfmetrics.getFont(face.value)
        self._document = canvas._doc  # noqa: SLF001  subsets belong to the document; reportlab has no public name
        self._beyond: set[str] = set()
        self._shown: dict[str, str] = {}
        self.resource = self._font.getSubsetInternalName(0, self._document)

    def __missing__(self, code: int) -> str:
        ((subset, encoded),) = self._font.splitString(chr(code), self._document)
        if subset:
            self._beyond.add(chr(code))
        self[code] = encoded.hex()
        return self[code]

    def shown(self, text: str, size: float) -> str:
        """Return the operators; characters past the first subset (some 160 of a face) need a font change."""
        known = self._shown.get(text)  # marks, names and dates return on page after page
        if known is not None:
            return known
        encoded = text.translate(self)
        if self._beyond and not self._beyond.isdisjoint(text):
            return self._shown_in_subsets(text, size)
        known = self._shown[text] = f"<{encoded}> Tj"
        return known

    def _shown_in_subsets(self, text: str, size: float) -> str:
        shows = [
            f"{self._font.getSubsetInternalName(subset, self._document)} {size} Tf <{encoded.hex()}> Tj"
            for subset, encoded in self._font.splitString(text, self._document)
        ]
        return " ".join([*shows, f"{self.resource} {size} Tf"])


class Press:
    """Writes the ink of pages, in black only."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._encoders = {face: _Encoder(face, canvas) for face in Face}

    def put(self, ink: Ink) -> None:
        """Write one page and close it."""
        for layer in ink:
            if layer.turn is None:
                self._write(layer)
                continue
            self._canvas.saveState()
            self._canvas.translate(*layer.turn)
            self._canvas.rotate(90)
            self._write(layer)
            self._canvas.restoreState()
        self._canvas.showPage()
        page = self._canvas._doc.Pages[-1]  # noqa: SLF001  a page of text goes through a slow character map otherwise
        page.stream = page.stream.encode("ascii")

    def _write(self, layer: Layer) -> None:
        for (weight, is_dashed), paths in layer.rules.items():
            dash = f"[{_DASH[0]} {_DASH[1]}] 0 d" if is_dashed else "[] 0 d"
            self._canvas.addLiteral(f"{weight} w {dash} " + "\n".join(paths) + " S")
        if layer.boxes:
            self._canvas.addLiteral("\n".join(layer.boxes) + " f")
        if layer.texts:
            self._canvas.addLiteral("\n".join(self._text_object(layer)))
        for circle in layer.circles:
            self._circle(circle)

    def _circle(self, circle: Circle) -> None:
        self._canvas.saveState()
        self._canvas.setLineWidth(_CIRCLE_WEIGHT)
        self._canvas.setDash(*_DASH)
        self._canvas.circle(circle.x, circle.y, circle.radius)
        self._canvas.restoreState()

    def _text_object(self, layer: Layer) -> Iterator[str]:
        yield "BT"
        for style, marks in layer.texts.items():
            encoder, size = self._encoders[style.face], style.size
            yield f"{encoder.resource} {size} Tf {style.scale} Tz"
            for place, text in marks:
                yield f"{place} {encoder.shown(text, size)}"
        yield "100 Tz ET"
