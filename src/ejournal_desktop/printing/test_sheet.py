"""The sheet that shows what a printer does with margins, scale and duplex (print.md 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.free_page import Column, FreePage, PlacedText, Rules
from ejournal_desktop.printing.geometry import LINE, THIN, Side
from ejournal_desktop.printing.page import Frame, PlannedPage
from ejournal_desktop.printing.volume import VolumePlan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.printing.geometry import Segment, SheetPlan
    from ejournal_desktop.printing.resources import PrintResources

_TEXT = Style(Face.SANS, 10)
_STRONG = Style(Face.SANS_BOLD, 14)
_SMALL = Style(Face.SANS, 7)
_RULER = 100
_RULER_LEFT = 20.0
_RULER_TOP = 120.0
_TARGETS = (85.0, 245.0)
_REACH = 5.0


def plan_test_sheet(sheet: SheetPlan, resources: PrintResources) -> VolumePlan:
    """Plan a front and a back: frame of the content, punch marks, rulers of 100 mm, marks that must meet."""
    words = resources.words
    pages = tuple(
        PlannedPage(_side(sheet, resources, side), side, sheet=1 if side is Side.RECTO else None) for side in Side
    )
    frame = Frame(sheet, words("test.heading"), "", "", words("page.sheet", number="{number}", total=1), "")
    return VolumePlan(pages, (), 1, frame, words("test.heading"))


def _side(sheet: SheetPlan, resources: PrintResources, side: Side) -> FreePage:
    words = resources.words
    column = Column(resources.fonts, 8.0, sheet.width - 16.0, sheet.body.top + 3.0)
    column.add(_STRONG, words(f"test.{side.value}"))
    for number, advice in enumerate(words.lists["test.advice"], start=1):
        column.skip(1.0)
        column.add(_TEXT, f"{number}. {advice}")
    # a mark lies at one distance from the binding edge on both sides: held to the light they must meet
    x = sheet.from_binding(side, 105.0)
    targets = [cross for y in _TARGETS for cross in _cross(x, y)]
    rules = (
        Rules(LINE, tuple(sheet.body.outline())),
        Rules(THIN, (*_rulers(), *targets)),
    )
    return FreePage((*column.texts, *_ruler_numbers()), rules)


def _cross(x: float, y: float) -> Iterator[Segment]:
    yield (x - _REACH, y, x + _REACH, y)
    yield (x, y - _REACH, x, y + _REACH)


def _rulers() -> Iterator[Segment]:
    yield (_RULER_LEFT, _RULER_TOP, _RULER_LEFT + _RULER, _RULER_TOP)
    yield (_RULER_LEFT, _RULER_TOP, _RULER_LEFT, _RULER_TOP + _RULER)
    for step in range(_RULER + 1):
        height = 4.0 if step % 10 == 0 else 2.0
        yield (_RULER_LEFT + step, _RULER_TOP, _RULER_LEFT + step, _RULER_TOP - height)
        yield (_RULER_LEFT, _RULER_TOP + step, _RULER_LEFT - height, _RULER_TOP + step)


def _ruler_numbers() -> Iterator[PlacedText]:
    for step in range(0, _RULER + 1, 10):
        yield PlacedText(_SMALL, _RULER_LEFT + step - 1.0, _RULER_TOP - 5.0, str(step))
        yield PlacedText(_SMALL, _RULER_LEFT - 9.0, _RULER_TOP + step + 1.0, str(step))
