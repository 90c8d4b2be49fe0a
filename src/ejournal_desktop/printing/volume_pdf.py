"""Drawing of a planned volume: one canvas run, bookmarks and page labels, then the PDF/A step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from ejournal_desktop.printing.fonts import MM_PER_POINT, Face
from ejournal_desktop.printing.geometry import SHEET_HEIGHT, SHEET_WIDTH
from ejournal_desktop.printing.pdfa import DocumentFacts, as_pdfa
from ejournal_desktop.printing.press import Press
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.settings import LAYOUT_VERSION
from ejournal_desktop.printing.sheets import drawn_sheets
from ejournal_desktop.printing.volume import plan_volume, plan_volumes
from ejournal_desktop.readmodels.printing import SheetCode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.settings import PrintSettings
    from ejournal_desktop.printing.volume import VolumePlan
    from ejournal_desktop.readmodels.volume import ClassVolume

PAGE_SIZE = (SHEET_WIDTH / MM_PER_POINT, SHEET_HEIGHT / MM_PER_POINT)
_UNNUMBERED = "—"


@dataclass(frozen=True, slots=True)
class RenderedVolume:
    """A finished file: its bytes, numbered sheets, pages of the file, SHA-256 of the bytes, codes of its sheets."""

    pdf: bytes
    sheets: int
    pages: int
    sha256: str
    codes: tuple[SheetCode, ...] = ()
    part: int = 1
    parts: int = 1


def render_volume(
    volume: ClassVolume,
    settings: PrintSettings,
    resources: Path,
    on_page: Callable[[int, int], None] | None = None,
) -> RenderedVolume:
    """Plan and draw a volume as one; ``on_page`` is told the pages done and their total, and may raise to cancel.

    Raises:
        PrintStoppedError: when records cannot be printed as they are; it lists them all.
        FontHashError: when a font is not the pinned one; nothing has been drawn then.
    """
    opened = open_resources(resources, settings.options.language)
    return rendered(plan_volume(volume, settings, opened), volume, settings, (opened, on_page))


def render_volumes(
    volume: ClassVolume,
    settings: PrintSettings,
    resources: Path,
    on_page: Callable[[int, int], None] | None = None,
) -> tuple[RenderedVolume, ...]:
    """Plan and draw a volume, in parts where it is thicker than the school allows.

    Raises:
        PrintStoppedError: when records cannot be printed as they are; it lists them all.
        FontHashError: when a font is not the pinned one; nothing has been drawn then.
    """
    opened = open_resources(resources, settings.options.language)
    plans = plan_volumes(volume, settings, opened)
    return tuple(rendered(plan, volume, settings, (opened, on_page)) for plan in plans)


def rendered(
    plan: VolumePlan,
    volume: ClassVolume,
    settings: PrintSettings,
    way: tuple[PrintResources, Callable[[int, int], None] | None],
) -> RenderedVolume:
    """Draw a planned volume and make it PDF/A."""
    opened, on_page = way
    return rendered_plan(plan, _facts(volume, settings, plan), opened, on_page)


def rendered_plan(
    plan: VolumePlan,
    facts: DocumentFacts,
    resources: PrintResources,
    on_page: Callable[[int, int], None] | None = None,
) -> RenderedVolume:
    """Draw any plan and make it PDF/A with the facts given."""
    content, codes = draw_plan(plan, resources, facts.language, on_page)
    pdf = as_pdfa(content, facts, resources.profile)
    return RenderedVolume(pdf, plan.sheets, len(plan.pages), sha256(pdf).hexdigest(), codes, plan.part, plan.parts)


def draw_plan(
    plan: VolumePlan,
    resources: PrintResources,
    language: str,
    on_page: Callable[[int, int], None] | None = None,
) -> tuple[bytes, tuple[SheetCode, ...]]:
    """Draw all pages; return reportlab's file and the codes of the sheets."""
    out = BytesIO()
    canvas = new_canvas(out, language)
    if plan.is_landscape:
        canvas.setPageSize(PAGE_SIZE[::-1])
    press = Press(canvas)
    bookmarks = {entry.page: entry for entry in plan.outline}
    _label_pages(canvas, plan)
    codes, done = [], 0
    for sheet in drawn_sheets(plan, resources.fonts):
        if sheet.number is not None:
            codes.append(SheetCode(sheet.number, sheet.code))
        for side in sheet.sides:
            if done in bookmarks:
                _bookmark(canvas, done, bookmarks[done].title)
            press.put(side)
            done += 1
            if on_page is not None:
                on_page(done, len(plan.pages))
    canvas.save()
    return out.getvalue(), tuple(codes)


def new_canvas(out: BytesIO, language: str) -> Canvas:
    """Return an A4 canvas that names no font but ours and takes no date from the clock."""
    return Canvas(
        out, pagesize=PAGE_SIZE, invariant=1, pageCompression=0, initialFontName=Face.SANS.value, lang=language
    )


def _bookmark(canvas: Canvas, index: int, title: str) -> None:
    """Add a bookmark with an explicit place: QtPdf finds «Fit» destinations invalid."""
    key = f"page{index}"
    canvas.bookmarkPage(key, fit="XYZ", left=0, top=PAGE_SIZE[1], zoom=0)
    canvas.addOutlineEntry(title, key, level=0)


def _label_pages(canvas: Canvas, plan: VolumePlan) -> None:
    canvas.addPageLabel(0, style="ARABIC", start=1)
    if len(plan.pages) > plan.numbered_pages:
        canvas.addPageLabel(plan.numbered_pages, prefix=_UNNUMBERED)


def _facts(volume: ClassVolume, settings: PrintSettings, plan: VolumePlan) -> DocumentFacts:
    drawn = datetime.combine(volume.heading.period.ends, time(), UTC)
    version = f"{settings.program_version} · {LAYOUT_VERSION}".strip(" ·")
    return DocumentFacts(
        plan.title,
        volume.heading.school_name,
        version,
        volume.archive.moment if volume.archive else drawn,
        settings.options.language,
        settings.options.pdfa,
    )
