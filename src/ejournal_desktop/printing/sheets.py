"""The sheets of a plan with what they show and their codes, before anything is put into a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.ink import sheet_code
from ejournal_desktop.printing.pen import Pen
from ejournal_desktop.readmodels.printing import SheetCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.printing.fonts import FontBook
    from ejournal_desktop.printing.ink import Ink
    from ejournal_desktop.printing.page import PlannedPage
    from ejournal_desktop.printing.volume import VolumePlan

_SIDES = 2


class DrawnSheet(NamedTuple):
    """A sheet: the ink of its sides, and its code, empty where it bears none."""

    number: int | None
    code: str
    sides: tuple[Ink, ...]


def drawn_sheets(plan: VolumePlan, fonts: FontBook) -> Iterator[DrawnSheet]:
    """Yield the sheets of a plan in their order, one at a time in memory."""
    pen = Pen(fonts)
    for start in range(0, len(plan.pages), _SIDES):
        pages = plan.pages[start : start + _SIDES]
        contents = [_content(pen, plan, page) for page in pages]
        number = pages[0].coded if plan.frame.identity else None
        code = "" if number is None else sheet_code(plan.frame.identity, number, contents)
        sides = tuple([*content, *_frame(pen, plan, page, code)] for page, content in zip(pages, contents, strict=True))
        yield DrawnSheet(number, code, sides)


def sheet_codes(plan: VolumePlan, fonts: FontBook) -> tuple[SheetCode, ...]:
    """Return the codes of a plan's sheets without making a file."""
    return tuple(SheetCode(sheet.number, sheet.code) for sheet in drawn_sheets(plan, fonts) if sheet.number is not None)


def _content(pen: Pen, plan: VolumePlan, page: PlannedPage) -> Ink:
    pen.begin_page(plan.frame.sheet_plan.content_left(page.side))
    plan.frame.draw_content(pen, page)
    return pen.take()


def _frame(pen: Pen, plan: VolumePlan, page: PlannedPage, code: str) -> Ink:
    pen.begin_page(plan.frame.sheet_plan.content_left(page.side))
    plan.frame.draw_frame(pen, page, code)
    return pen.take()
