"""Sections that are plain tables: the sheet of corrections and the remarks of those who check the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.geometry import BODY_HEIGHT
from ejournal_desktop.printing.page import page_heading
from ejournal_desktop.printing.problems import ProblemKind
from ejournal_desktop.printing.table_page import HEAD, SMALL, TEXT, RowShape, TablePage, TableRow, paginated, table_row
from ejournal_desktop.printing.words import full_date

if TYPE_CHECKING:
    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.page import PageBody
    from ejournal_desktop.readmodels.volume import MarkCorrection

_CORRECTION_COLUMNS = ("day", "subject", "student", "old", "new", "author", "moment", "reason")
_CORRECTION_WIDTHS = (16.0, 28.0, 38.0, 10.0, 10.0, 28.0, 20.0, 25.0)
_CORRECTION_SHAPE = RowShape(SMALL, 6.0)
_REMARK_COLUMNS = ("day", "remark", "answer", "signature")
_REMARK_WIDTHS = (20.0, 85.0, 45.0, 25.0)
_REMARK_ROWS = 24
_REMARK_HEIGHT = 10.0
_HEAD_SHAPE = RowShape(HEAD, 7.0)


def correction_pages(context: PlanContext) -> tuple[PageBody, ...]:
    """Return the sheet of corrections: every mark changed after its lesson day."""
    widths = context.sheet.columns(*_CORRECTION_WIDTHS)
    head = _head(context, "corrections", _CORRECTION_COLUMNS, widths)
    rows = [_correction_row(context, correction, widths) for correction in context.volume.corrections]
    for row, correction in zip(rows, context.volume.corrections, strict=True):
        if row.height > BODY_HEIGHT - head.height:
            context.problems.add(
                ProblemKind.TEXT_TOO_LONG, correction.reason, subject=correction.subject_title, day=correction.day
            )
    heading = page_heading(context, context.title("corrections"))
    return tuple(
        TablePage(heading, widths, head, part, SMALL, is_struck=True)
        for part in paginated(rows, BODY_HEIGHT - head.height)
    )


def _correction_row(context: PlanContext, correction: MarkCorrection, widths: tuple[float, ...]) -> TableRow:
    texts = (
        full_date(correction.day),
        correction.subject_title,
        correction.student.short,
        _letters(context, correction.old),
        _letters(context, correction.new),
        correction.author,
        f"{correction.moment:%d.%m.%Y %H:%M}",
        correction.reason,
    )
    return table_row(context.fonts, texts, widths, _CORRECTION_SHAPE)


def _letters(context: PlanContext, code: str) -> str:
    """Return a corrected value as the screen shows it; a value already in letters stays as it is."""
    settings = context.settings
    return settings.true_letters.get(code) or settings.mark_letters.get(code, code)


def remark_pages(context: PlanContext) -> tuple[PageBody, ...]:
    """Return one lined sheet, recto and verso, for remarks by hand."""
    widths = context.sheet.columns(*_REMARK_WIDTHS)
    head = _head(context, "remarks", _REMARK_COLUMNS, widths)
    rows = tuple(TableRow(((),) * len(widths), _REMARK_HEIGHT) for _ in range(_REMARK_ROWS))
    heading = page_heading(context, context.title("remarks"))
    page = TablePage(heading, widths, head, rows, TEXT, is_struck=False)
    return (page, page)


def _head(context: PlanContext, section: str, columns: tuple[str, ...], widths: tuple[float, ...]) -> TableRow:
    texts = [context.words(f"{section}.{column}") for column in columns]
    return table_row(context.fonts, texts, widths, _HEAD_SHAPE)
