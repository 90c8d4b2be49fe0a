"""A course plan out of a workbook, a CSV file or pasted cells: read whole, told what is doubtful, stored by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.plans import PlanImport, PlanProblem, plan_problem
from ejournal_desktop.spreadsheets.delimited_text import read_delimited, read_pasted
from ejournal_desktop.spreadsheets.errors import NoPlanInWorkbookError
from ejournal_desktop.spreadsheets.guard import check_file, is_workbook
from ejournal_desktop.spreadsheets.plan_columns import assumed_columns, plan_header
from ejournal_desktop.spreadsheets.plan_reading import PlanReader
from ejournal_desktop.spreadsheets.reading_process import read_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ejournal_desktop.readmodels.imports import ImportProblem
    from ejournal_desktop.readmodels.plans import PlanSheet
    from ejournal_desktop.spreadsheets.sheets import Sheet, SheetFile


def read_plan(content: bytes, kinds: Mapping[str, str]) -> PlanImport:
    """Return the plans of all visible sheets of a file; ``kinds`` finds kinds of work by their titles.

    Raises:
        NoPlanInWorkbookError: no visible sheet has a header with a column of topics.
        RuleError, TrustError: see ``spreadsheets.errors``.
    """
    check_file(content)
    found = read_workbook(content) if is_workbook(content) else read_delimited(content)
    sheets = tuple(sheet for one in found.sheets if (sheet := _plan_sheet(one, kinds)) is not None)
    if not sheets:
        raise NoPlanInWorkbookError
    return PlanImport(sheets, tuple(_file_problems(found, {sheet.title for sheet in sheets})))


def read_pasted_plan(text: str, kinds: Mapping[str, str]) -> PlanImport:
    """Return the plan of pasted cells, which need no header.

    Raises:
        NoPlanInWorkbookError: nothing in it can be a topic.
        RuleError: see ``spreadsheets.errors``.
    """
    (sheet,) = read_pasted(text).sheets
    with_header = _plan_sheet(sheet, kinds)
    if with_header is not None:
        return PlanImport((with_header,))
    columns = assumed_columns(sheet.rows)
    if not columns:
        raise NoPlanInWorkbookError
    return PlanImport((PlanReader(sheet, columns, kinds).read(0),), (plan_problem(PlanProblem.COLUMNS_ASSUMED),))


def _plan_sheet(sheet: Sheet, kinds: Mapping[str, str]) -> PlanSheet | None:
    header = None if sheet.is_hidden else plan_header(sheet)
    if header is None:
        return None
    reader = PlanReader(sheet, header.columns, kinds, header.headings)
    for heading in header.unknown:
        reader.problems.append(plan_problem(PlanProblem.COLUMN_UNKNOWN, header.first_row, text=heading[:40]))
    read = reader.read(header.first_row)
    return read if read.lines or read.problems else None


def _file_problems(found: SheetFile, with_plan: set[str]) -> Iterator[ImportProblem]:
    for sheet in found.sheets:
        if sheet.is_hidden:
            yield plan_problem(PlanProblem.SHEET_HIDDEN, sheet.title)
        elif sheet.title not in with_plan:
            yield plan_problem(PlanProblem.SHEET_WITHOUT_PLAN, sheet.title)
    if found.empty_formulas:
        yield plan_problem(PlanProblem.FORMULA_EMPTY, count=found.empty_formulas)
