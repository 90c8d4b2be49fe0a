"""Sections 4 and 8, printed only where the school switched them on: personal data and an empty grid for the doctor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.geometry import BODY_HEIGHT
from ejournal_desktop.printing.page import page_heading
from ejournal_desktop.printing.problems import ProblemKind
from ejournal_desktop.printing.table_page import HEAD, SMALL, RowShape, TablePage, TableRow, paginated, table_row
from ejournal_desktop.printing.words import full_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.page import PageBody
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.volume import GeneralRow

_GENERAL = ("number", "name", "birth", "file", "address", "guardians", "movement")
_GENERAL_WIDTHS = (7.0, 36.0, 17.0, 17.0, 34.0, 38.0, 26.0)
_HEALTH = ("number", "name", "seat", "group", "physical", "advice")
_HEALTH_WIDTHS = (7.0, 47.0, 20.0, 25.0, 28.0, 48.0)
_SHAPE = RowShape(SMALL, 6.0)
_HEAD_SHAPE = RowShape(HEAD, 7.0)


def general_pages(context: PlanContext) -> tuple[PageBody, ...]:
    """Return «Общие сведения об обучающихся»."""
    known = {row.student: row for row in context.volume.general}
    widths = context.sheet.columns(*_GENERAL_WIDTHS)
    head = table_row(context.fonts, [context.words(f"general.{key}") for key in _GENERAL], widths, _HEAD_SHAPE)
    rows = [
        _checked(context, table_row(context.fonts, _general(context, row, known.get(row.student)), widths, _SHAPE), row)
        for row in context.volume.students
    ]
    return _table(context, "general", widths, (head, rows))


def _general(context: PlanContext, student: StudentRow, row: GeneralRow | None) -> tuple[str, ...]:
    if row is None:
        return (str(student.number), student.name.full, "", "", "", "", _movements(context, student))
    born = full_date(row.birth_date) if row.birth_date else ""
    return (
        str(student.number),
        student.name.full,
        born,
        row.file_number,
        row.address,
        "\n".join(row.guardians),
        _movements(context, student),
    )


def _movements(context: PlanContext, student: StudentRow) -> str:
    """Return joining inside the year and leaving, with their orders."""
    first = min((span.starts for span in student.spans), default=None)
    last = student.spans[-1].ends if student.spans else None
    lines = []
    if first is not None and student.joined_order:
        lines.append(context.words("grid.joined_by_order", day=full_date(first), order=student.joined_order))
    if last is not None:
        key = "grid.left_by_order" if student.left_order else "grid.left"
        lines.append(context.words(key, day=full_date(last), order=student.left_order))
    return "\n".join(lines)


def health_pages(context: PlanContext) -> tuple[PageBody, ...]:
    """Return «Листок здоровья»: names and an empty grid for handwriting, nothing of anyone's health."""
    widths = context.sheet.columns(*_HEALTH_WIDTHS)
    head = table_row(context.fonts, [context.words(f"health.{key}") for key in _HEALTH], widths, _HEAD_SHAPE)
    rows = [
        table_row(context.fonts, (str(row.number), context.names[row.student], "", "", "", ""), widths, _SHAPE)
        for row in context.volume.students
    ]
    return _table(context, "health", widths, (head, rows))


def _checked(context: PlanContext, row: TableRow, student: StudentRow) -> TableRow:
    if row.height > BODY_HEIGHT - _HEAD_SHAPE.least_height * 2:
        context.problems.add(ProblemKind.TEXT_TOO_LONG, student=student.name.short)
    return row


def _table(
    context: PlanContext, section: str, widths: tuple[float, ...], table: tuple[TableRow, Sequence[TableRow]]
) -> tuple[PageBody, ...]:
    head, rows = table
    heading = page_heading(context, context.title(section))
    return tuple(
        TablePage(heading, widths, head, part, SMALL, is_struck=section == "general")
        for part in paginated(rows, BODY_HEIGHT - head.height)
    )
