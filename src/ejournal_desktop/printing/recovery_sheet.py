"""The recovery sheet of a school (security.md D-14): one page, printed twice, kept in two places, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.free_page import Align, Column, FreePage, Rules
from ejournal_desktop.printing.geometry import FRAME, OUTER_MARGIN, SHEET_WIDTH, SheetPlan
from ejournal_desktop.printing.pen import Pen
from ejournal_desktop.printing.press import Press
from ejournal_desktop.printing.qr import qr_code
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.volume_pdf import new_canvas
from ejournal_desktop.printing.words import full_date

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.printing.resources import PrintResources

GROUP = 4
_CODE_SIDE = 42.0
_MARGIN = 20.0
_HEADING = Style(Face.SANS_BOLD, 18)
_TRAINING = Style(Face.SANS_BOLD, 22)
_TEXT = Style(Face.SANS, 10)
_STRONG = Style(Face.SANS_BOLD, 11)
_SMALL = Style(Face.SANS, 9)
_SECRET = Style(Face.SANS_BOLD, 15)
_KEY = Style(Face.SANS, 10.5)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet; the secret is in its text form, with or without blanks."""

    school_name: str
    school_code: str
    secret_text: str
    age_identity: str
    root_fingerprint: str
    created: date
    is_training: bool = False


def render_recovery_sheet(sheet: RecoverySheet, resources: Path) -> bytes:
    """Return the sheet as a PDF of one page; the bytes are secret and are neither logged nor written to a disk.

    Raises:
        FontHashError: when a font is not the pinned one.
    """
    opened = open_resources(resources)
    page = _page(sheet, opened)
    out = BytesIO()
    canvas = new_canvas(out, "ru")
    canvas.setTitle(opened.words("recovery.heading"))
    pen = Pen(opened.fonts)
    pen.begin_page(_MARGIN)
    page.draw(pen, SheetPlan(_MARGIN))
    Press(canvas).put(pen.take())
    canvas.save()
    return out.getvalue()


def grouped(text: str) -> str:
    """Return a text in groups of four characters, whatever blanks it came with."""
    bare = "".join(text.split())
    return " ".join(bare[start : start + GROUP] for start in range(0, len(bare), GROUP))


def _page(sheet: RecoverySheet, resources: PrintResources) -> FreePage:
    words = resources.words
    width = SHEET_WIDTH - _MARGIN - OUTER_MARGIN
    column = Column(resources.fonts, 0.0, width, 12.0)
    if sheet.is_training:
        column.add(_TRAINING, words("recovery.training"), Align.CENTRE)
    column.add(_HEADING, words("recovery.heading"), Align.CENTRE)
    column.skip(4.0)
    column.add(_TEXT, words("recovery.school", name=sheet.school_name))
    column.add(_TEXT, words("recovery.code", code=sheet.school_code))
    column.add(_TEXT, words("recovery.created", day=full_date(sheet.created)))
    frame_top = column.y + 4.0
    code = qr_code("".join(sheet.secret_text.split()), (width - _CODE_SIDE - 2.0, frame_top + 2.0), _CODE_SIDE)
    _add_secret(column, sheet, resources, frame_top)
    frame_bottom = max(column.y + 3.0, frame_top + _CODE_SIDE + 4.0)
    column.width, column.left, column.y = width, 0.0, frame_bottom
    _add_keys(column, sheet, resources)
    _add_steps(column, resources)
    frame = ((0.0, frame_top, width, frame_top), (0.0, frame_bottom, width, frame_bottom))
    sides = ((0.0, frame_top, 0.0, frame_bottom), (width, frame_top, width, frame_bottom))
    return FreePage(tuple(column.texts), (Rules(FRAME, (*frame, *sides)),), code=code)


def _add_secret(column: Column, sheet: RecoverySheet, resources: PrintResources, top: float) -> None:
    """Set the secret beside its code."""
    column.left, column.width, column.y = 4.0, column.width - _CODE_SIDE - 10.0, top + 1.0
    column.add(_STRONG, resources.words("recovery.secret_heading"))
    column.skip(2.0)
    column.add(_SECRET, grouped(sheet.secret_text))
    column.skip(2.0)
    column.add(_SMALL, resources.words("recovery.secret_note"))


def _add_keys(column: Column, sheet: RecoverySheet, resources: PrintResources) -> None:
    words = resources.words
    column.skip(3.0)
    column.add(_STRONG, words("recovery.identity_heading"))
    column.add(_KEY, sheet.age_identity)
    column.add(_SMALL, words("recovery.identity_note"))
    column.skip(3.0)
    column.add(_STRONG, words("recovery.fingerprint_heading"))
    column.add(_KEY, sheet.root_fingerprint)


def _add_steps(column: Column, resources: PrintResources) -> None:
    words = resources.words
    for heading, steps in (
        ("recovery.steps_heading", "recovery.steps"),
        ("recovery.age_heading", "recovery.age_steps"),
    ):
        column.skip(4.0)
        column.add(_STRONG, words(heading))
        for number, step in enumerate(words.lists[steps], start=1):
            column.skip(1.0)
            column.add(_SMALL, f"{number}. {step}")
