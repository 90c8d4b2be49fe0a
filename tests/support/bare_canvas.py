"""The same strings and lines drawn with reportlab's own calls: what our drawing is measured against."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from ejournal_desktop.printing.sheets import drawn_sheets

if TYPE_CHECKING:
    from ejournal_desktop.printing.ink import Ink, Layer
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.volume import VolumePlan

Segment = tuple[float, float, float, float]


def gathered(plan: VolumePlan, resources: PrintResources) -> list[Ink]:
    """Return everything a plan shows, page by page."""
    return [side for sheet in drawn_sheets(plan, resources.fonts) for side in sheet.sides]


def bare_canvas(pages: list[Ink]) -> bytes:
    """Return a file with the same strings and lines, each drawn by a call of its own."""
    out = BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=1)
    for ink in pages:
        for layer in ink:
            _strings(canvas, layer)
            _lines(canvas, layer)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _strings(canvas: Canvas, layer: Layer) -> None:
    for style, marks in layer.texts.items():
        canvas.setFont(style.face.value, style.size)
        for mark in marks:
            x, y = mark.place.split()[4:6]
            canvas.drawString(float(x), float(y), mark.text)


def _lines(canvas: Canvas, layer: Layer) -> None:
    for (weight, _), segments in layer.rules.items():
        canvas.setLineWidth(weight)
        for segment in segments:
            x1, y1, _, x2, y2, _ = segment.split()
            canvas.line(float(x1), float(y1), float(x2), float(y2))
