"""«Итоги успеваемости класса за учебный период»: the marks of a period, students × subjects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import counted_number, plain_mean, shown_mean
from ejournal_desktop.domain.results import GOOD_STANDINGS, Standing, percent, result_counts, standing
from ejournal_desktop.readmodels.report_tables import ColumnKind, ReportColumn, ReportRow
from ejournal_desktop.reports.frame import Answer, chart, plain, total
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from ejournal_desktop.domain.results import ResultCounts
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.report_tables import ReportTable, ReportValue
    from ejournal_desktop.reports.frame import ReportFrame
    from ejournal_desktop.reports.subjects import SubjectSheet


def class_period_results(frame: ReportFrame, sheet: SubjectSheet) -> ReportTable:
    """Return every student's mark in every subject, with mean, percentages and what is missing."""
    counts = [
        result_counts(sheet.regulation, (one.entered for one in sheet.expected_in(subject.subject)))
        for subject in sheet.subjects
    ]
    rows = [*(_student(sheet, row) for row in sheet.table.students), *_totals(frame, sheet, counts)]
    bars = [(subject.title, one.quality) for subject, one in zip(sheet.subjects, counts, strict=True)]
    answer = Answer(_sentence(frame, sheet), chart(ColumnKind.PERCENT, bars), tuple(result_notes(frame, sheet)))
    return frame.table(result_columns(frame, sheet), rows, answer)


def standings(sheet: SubjectSheet) -> Sequence[tuple[StudentRow, Standing]]:
    """Return how those who are there at the end stand with the marks that were entered."""
    return [(row, standing(sheet.regulation, (one.entered for one in sheet.expected(row)))) for row in sheet.stayers]


def class_percentages(found: Sequence[tuple[StudentRow, Standing]]) -> tuple[Decimal | None, Decimal | None]:
    """Return «успеваемость» and «качество» of a class; a student whose marks are not complete is not counted."""
    known = [one for _, one in found if one is not Standing.UNKNOWN]
    passed = sum(one is not Standing.FAILING for one in known)
    return percent(passed, len(known)), percent(sum(one in GOOD_STANDINGS for one in known), len(known))


def result_notes(frame: ReportFrame, sheet: SubjectSheet) -> Iterator[str]:
    """Yield how the percentages are counted, who left, and what is provisional."""
    if not sheet.table.has_marks:
        yield frame.words("report_note.no_marks")
        return
    yield frame.words("report_note.percentages")
    if sheet.leavers:
        yield frame.words("report_note.left", numbers=", ".join(str(row.number) for row in sheet.leavers))
    if sheet.has_two_values:
        yield frame.words("report_note.two_values")


def result_columns(frame: ReportFrame, sheet: SubjectSheet) -> list[ReportColumn]:
    """Return the columns of number, name, subjects and mean."""
    return [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("student", ColumnKind.TEXT, 30),
        *(ReportColumn(subject.short_title, ColumnKind.MARK, "", 7) for subject in sheet.subjects),
        frame.column("mean", ColumnKind.AVERAGE, 8),
    ]


def mean_of(sheet: SubjectSheet, codes: Iterable[str | None]) -> Decimal | None:
    """Return the mean of marks that have a number."""
    numbers = [counted_number(sheet.scale, code) for code in codes if code is not None]
    return shown_mean(plain_mean(number for number in numbers if number is not None))


def _student(sheet: SubjectSheet, row: StudentRow) -> ReportRow:
    codes = sheet.codes_of(row)
    return plain(row.number, row.name.short, *sheet.printed_of(row), mean_of(sheet, codes))


def _totals(frame: ReportFrame, sheet: SubjectSheet, counts: Sequence[ResultCounts]) -> Iterator[ReportRow]:
    everything = result_counts(sheet.regulation, (one.entered for row in sheet.stayers for one in sheet.expected(row)))
    success, quality = class_percentages(standings(sheet))

    def line(key: str, values: Sequence[ReportValue], last: ReportValue) -> ReportRow:
        return total(None, frame.words(f"report_total.{key}"), *values, last)

    yield line("mean", [one.mean for one in counts], everything.mean)
    yield line("success", [one.success for one in counts], success)
    yield line("quality", [one.quality for one in counts], quality)
    yield line("missing", [one.missing for one in counts], everything.missing)


def _sentence(frame: ReportFrame, sheet: SubjectSheet) -> str:
    if not sheet.table.has_marks:
        return frame.words("report_note.no_marks")
    found = standings(sheet)
    known = [one for _, one in found if one is not Standing.UNKNOWN]
    if not known:
        return frame.words("report_sentence.few_results", students=len(found))
    success, quality = class_percentages(found)
    return frame.words(
        "report_sentence.class_results",
        success=number_word(success),
        quality=number_word(quality),
        failing=sum(one is Standing.FAILING for one in known),
        students=len(known),
    )
