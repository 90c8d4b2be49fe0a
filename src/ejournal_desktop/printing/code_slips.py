"""Slips for first log-ins: eight on a sheet, cut apart, each for one person; never stored (ux.md 6.11)."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.free_page import Column, FreePage, Rules
from ejournal_desktop.printing.geometry import HAIR, SHEET_HEIGHT, SHEET_WIDTH, SheetPlan
from ejournal_desktop.printing.pen import Pen
from ejournal_desktop.printing.press import Press
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.volume_pdf import new_canvas
from ejournal_desktop.printing.words import full_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.printing.free_page import PlacedText
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.readmodels.accounts import CodeSlip

ACROSS: Final = 2
DOWN: Final = 4
_WIDTH, _HEIGHT = SHEET_WIDTH / ACROSS, SHEET_HEIGHT / DOWN
_PADDING: Final = 9.0
_TRAINING = Style(Face.SANS_BOLD, 9)
_NAME = Style(Face.SANS_BOLD, 12)
_TEXT = Style(Face.SANS, 10)
_CODE = Style(Face.SANS_BOLD, 14)
_SMALL = Style(Face.SANS, 9)


@dataclass(frozen=True, slots=True)
class SlipImprint:
    """Which school the slips are of, and whether it is the training one."""

    school_name: str
    is_training: bool = False


def render_code_slips(slips: Sequence[CodeSlip], imprint: SlipImprint, resources: Path) -> bytes:
    """Return the slips as a PDF; the bytes are secret and are neither logged nor written to a disk.

    Raises:
        FontHashError: when a font is not the pinned one.
    """
    opened = open_resources(resources)
    out = BytesIO()
    canvas = new_canvas(out, "ru")
    canvas.setTitle(opened.words("code_slip.heading"))
    press = Press(canvas)
    for page in _pages(slips, imprint, opened):
        pen = Pen(opened.fonts)
        pen.begin_page(0.0)
        page.draw(pen, SheetPlan(0.0))
        press.put(pen.take())
    canvas.save()
    return out.getvalue()


def _pages(slips: Sequence[CodeSlip], imprint: SlipImprint, resources: PrintResources) -> Iterator[FreePage]:
    places = ACROSS * DOWN
    for start in range(0, len(slips), places):
        texts = [
            text
            for place, slip in enumerate(slips[start : start + places])
            for text in _slip(slip, imprint, resources, place)
        ]
        yield FreePage(tuple(texts), (_cuts(),))


def _cuts() -> Rules:
    across = [(0.0, _HEIGHT * row, SHEET_WIDTH, _HEIGHT * row) for row in range(1, DOWN)]
    down = [(_WIDTH * column, 0.0, _WIDTH * column, SHEET_HEIGHT) for column in range(1, ACROSS)]
    return Rules(HAIR, (*across, *down), is_dashed=True)


def _slip(slip: CodeSlip, imprint: SlipImprint, resources: PrintResources, place: int) -> Sequence[PlacedText]:
    words = resources.words
    row, column_number = divmod(place, ACROSS)
    column = Column(
        resources.fonts, _WIDTH * column_number + _PADDING, _WIDTH - 2 * _PADDING, _HEIGHT * row + _PADDING / 2
    )
    if imprint.is_training:
        column.add(_TRAINING, words("recovery.training"))
    column.add(_SMALL, imprint.school_name)
    column.skip(1.0)
    column.add(_NAME, slip.name.full)
    column.add(_TEXT, words("code_slip.login", login=slip.handle))
    column.skip(2.0)
    column.add(_SMALL, words("code_slip.code"))
    column.add(_CODE, slip.code)
    column.skip(1.5)
    column.add(_SMALL, words("code_slip.until", day=full_date(slip.last_day), computer=slip.workstation))
    column.add(_SMALL, words("code_slip.steps"))
    return column.texts
