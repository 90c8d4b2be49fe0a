"""Section 2: the contents. Its length does not depend on the page numbers it will show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.geometry import BODY_HEIGHT
from ejournal_desktop.printing.page import page_heading
from ejournal_desktop.printing.table_page import HEAD, TEXT, RowShape, TablePage, TableRow, paginated, table_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.page import PageBody

_WIDTHS = (10.0, 75.0, 70.0, 20.0)
_COLUMNS = ("number", "subject", "teacher", "page")
_SHAPE = RowShape(TEXT, 6.5)


class ContentsLine(NamedTuple):
    """A subject with its teachers, or a section; sections have no number."""

    title: str
    teachers: str
    page: int
    is_subject: bool


def contents_pages(context: PlanContext, lines: Sequence[ContentsLine]) -> tuple[PageBody, ...]:
    """Return the contents with the page numbers given."""
    widths = context.sheet.columns(*_WIDTHS)
    words = [context.words(f"contents.{column}") for column in _COLUMNS]
    head = table_row(context.fonts, words, widths, RowShape(HEAD, 7.0))
    rows = [_row(context, line, number, widths) for number, line in _numbered(lines)]
    heading = page_heading(context, context.title("contents"))
    return tuple(
        TablePage(heading, widths, head, part, TEXT, is_struck=True)
        for part in paginated(rows, BODY_HEIGHT - head.height)
    )


def _numbered(lines: Sequence[ContentsLine]) -> list[tuple[str, ContentsLine]]:
    subjects = [line for line in lines if line.is_subject]
    sections = [line for line in lines if not line.is_subject]
    return [
        *((str(number), line) for number, line in enumerate(subjects, start=1)),
        *(("", line) for line in sections),
    ]


def _row(context: PlanContext, line: ContentsLine, number: str, widths: tuple[float, ...]) -> TableRow:
    return table_row(context.fonts, (number, line.title, line.teachers, str(line.page)), widths, _SHAPE)
