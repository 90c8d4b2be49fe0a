"""Documents of the school as files that every printer takes: pictures and plain texts on A4 sheets."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ejournal_desktop.printing.flow import SMALL, TEXT, TITLE, Flow
from ejournal_desktop.printing.foreign_pictures import READING_ERRORS, DamagedPictureError
from ejournal_desktop.printing.free_page import FreePage
from ejournal_desktop.printing.geometry import SheetPlan, Side
from ejournal_desktop.printing.page import Frame, PlannedPage
from ejournal_desktop.printing.problems import PrintProblem, PrintStoppedError, ProblemKind
from ejournal_desktop.printing.volume import VolumePlan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.printing.resources import PrintResources

_MARGIN: Final = 12 * mm
_SHEET: Final = SheetPlan(20.0, ())


def picture_pdf(content: bytes, title: str) -> bytes:
    """Return a PNG or JPEG on one A4 sheet, upright or lying as the picture is, never larger than the paper.

    Raises:
        DamagedPictureError: it cannot be unpacked.
    """
    try:
        return _on_sheet(ImageReader(BytesIO(content)), title)
    except READING_ERRORS as error:
        raise DamagedPictureError from error


def _on_sheet(picture: ImageReader, title: str) -> bytes:
    width, height = picture.getSize()
    sheet = A4 if height >= width else (A4[1], A4[0])
    scale = min((sheet[0] - 2 * _MARGIN) / width, (sheet[1] - 2 * _MARGIN) / height)
    out = BytesIO()
    canvas = Canvas(out, pagesize=sheet, invariant=1)
    canvas.setTitle(title)
    left, bottom = (sheet[0] - width * scale) / 2, (sheet[1] - height * scale) / 2
    canvas.drawImage(picture, left, bottom, width * scale, height * scale, mask="auto")
    canvas.save()
    return out.getvalue()


def plan_text(title: str, head: str, lines: Sequence[str], resources: PrintResources) -> VolumePlan:
    """Plan a plain text under its title; empty lines stay, a longer text goes on overleaf.

    Raises:
        PrintStoppedError: a text has characters without a glyph.
    """
    missing = resources.fonts.missing("".join((title, head, *lines)).replace("\t", " "))
    if missing:
        raise PrintStoppedError([PrintProblem(ProblemKind.MISSING_GLYPH, "", text=missing)])
    flow = Flow(resources.fonts, _SHEET.width)
    flow.text(TITLE, title)
    flow.text(SMALL, head)
    flow.skip(4.0)
    for line in lines:
        if line.strip():
            flow.text(TEXT, line)
        else:
            flow.skip(3.0)
    return free_sheets(flow.pages(), title, resources)


def free_sheets(bodies: Sequence[FreePage], title: str, resources: PrintResources) -> VolumePlan:
    """Return pages as sheets that are numbered through, beginning and ending with a whole one."""
    pages = [
        PlannedPage(body, Side.VERSO if place % 2 else Side.RECTO, sheet=place // 2 + 1)
        for place, body in enumerate(bodies)
    ]
    if len(bodies) % 2:
        pages.append(PlannedPage(FreePage(()), Side.VERSO, has_frame=False))
    total = len(pages) // 2
    line = resources.words("page.sheet", number="{number}", total=total)
    return VolumePlan(tuple(pages), (), total, Frame(_SHEET, "", "", "", line, ""), title)
