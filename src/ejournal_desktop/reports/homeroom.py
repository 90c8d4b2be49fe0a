"""Reports of the homeroom teacher: who is on the edge before a period ends, and what the period came to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.results import Standing, result_counts, standing
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.attendance import missed_values
from ejournal_desktop.reports.class_results import (
    class_percentages,
    result_notes,
    standings,
)
from ejournal_desktop.reports.frame import Answer, chart, heading, plain
from ejournal_desktop.reports.subjects import printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import CourseId, StudentId
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.periods import ShortageRow
    from ejournal_desktop.readmodels.report_facts import AttendanceSpan, ClassMoves
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable, ReportValue
    from ejournal_desktop.reports.frame import ReportFrame
    from ejournal_desktop.reports.subjects import SubjectSheet, SubjectTitle

_LISTED = (Standing.EXCELLENT, Standing.GOOD, Standing.ONE_SATISFACTORY, Standing.FAILING)


@dataclass(frozen=True, slots=True)
class Outlooks:
    """What is to be expected of each student in each course, and who has too few marks for the pace of the period."""

    forecasts: Mapping[tuple[StudentId, CourseId], str | None]
    behind: Sequence[ShortageRow]


@dataclass(frozen=True, slots=True)
class ClassOutcome:
    """Movement and attendance of a class group in a period."""

    moves: ClassMoves
    attendance: AttendanceSpan
    attended: tuple[StudentRow, ...]


def homeroom_preliminary_report(frame: ReportFrame, sheet: SubjectSheet, outlooks: Outlooks) -> ReportTable:
    """Return mean, number of marks and forecast of every student in every subject, and who is on the edge."""
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("student", ColumnKind.TEXT, 30),
        *(
            frame.column(key, kind, 5, subject.short_title)
            for subject in sheet.subjects
            for key, kind in (
                ("short_mean", ColumnKind.AVERAGE),
                ("marks", ColumnKind.NUMBER),
                ("forecast", ColumnKind.MARK),
            )
        ),
    ]
    rows = [
        plain(
            row.number,
            row.name.short,
            *(value for one in sheet.subjects for value in _outlook(sheet, row, one, outlooks)),
        )
        for row in sheet.stayers
    ]
    expected = [(row, standing(sheet.regulation, _forecasts(sheet, row, outlooks))) for row in sheet.stayers]
    has_marks = sheet.table.has_marks
    notes = tuple(_edges(frame, sheet, outlooks, expected)) if has_marks else (frame.words("report_note.no_marks"),)
    counted = Counter(one for _, one in expected)
    bars = [(frame.words(f"report_standing.{one.value}"), counted[one]) for one in Standing]
    answer = Answer(_edge_sentence(frame, sheet, outlooks, expected), chart(ColumnKind.NUMBER, bars), notes)
    return frame.table(columns, rows, answer)


def homeroom_period_report(frame: ReportFrame, sheet: SubjectSheet, outcome: ClassOutcome) -> ReportTable:
    """Return movement, results with the names behind them, and attendance of a class group in a period."""
    columns = [
        frame.column("indicator", ColumnKind.TEXT, 30),
        frame.column("value", ColumnKind.NUMBER, 10),
        frame.column("students", ColumnKind.TEXT, 60),
    ]
    found = standings(sheet)
    rows = [
        heading(frame.words("report_group.movement")),
        *_movement(frame, outcome.moves),
        heading(frame.words("report_group.results")),
        *_results(frame, sheet, found),
        heading(frame.words("report_group.attendance")),
        *_attendance(frame, outcome),
    ]
    counted = Counter(one for _, one in found)
    bars = [(frame.words(f"report_standing.{one.value}"), counted[one]) for one in Standing]
    answer = Answer(outcome_sentence(frame, sheet), chart(ColumnKind.NUMBER, bars), tuple(result_notes(frame, sheet)))
    return frame.table(columns, rows, answer)


def outcome_sentence(frame: ReportFrame, sheet: SubjectSheet) -> str:
    """Return how many stand how, or that too little is known."""
    if not sheet.table.has_marks:
        return frame.words("report_note.no_marks")
    found = standings(sheet)
    counted = Counter(one for _, one in found)
    if len(found) == counted[Standing.UNKNOWN]:
        return frame.words("report_sentence.few_results", students=len(found))
    return frame.words(
        "report_sentence.class_outcome",
        excellent=counted[Standing.EXCELLENT],
        good=counted[Standing.GOOD],
        one=counted[Standing.ONE_SATISFACTORY],
        failing=counted[Standing.FAILING],
        students=len(found),
    )


def _outlook(sheet: SubjectSheet, row: StudentRow, subject: SubjectTitle, outlooks: Outlooks) -> Sequence[ReportValue]:
    cell = sheet.cells.get((row.student, subject.subject))
    if cell is None or not cell.cell.is_expected:
        return (None, None, None)
    forecast = outlooks.forecasts.get((row.student, cell.course.course))
    return (cell.proposal.mean, cell.proposal.count, printed(sheet.scale, forecast))


def _forecasts(sheet: SubjectSheet, row: StudentRow, outlooks: Outlooks) -> list[str]:
    """Return the forecasts there are: a course without marks so far does not hide the others."""
    found = (outlooks.forecasts.get((row.student, one.course.course)) for one in sheet.expected(row))
    return [code for code in found if code is not None]


def _edges(
    frame: ReportFrame, sheet: SubjectSheet, outlooks: Outlooks, expected: Sequence[tuple[StudentRow, Standing]]
) -> Iterator[str]:
    """Yield the lists of those on the edge: failing, with one «3», with too few marks."""
    forecasts = outlooks.forecasts

    def subjects(row: StudentRow, *, is_failing: bool) -> str:
        found = (
            (one.course.subject_short, forecasts.get((row.student, one.course.course))) for one in sheet.expected(row)
        )
        return _joined(title for title, code in found if sheet.is_weak(code, is_failing=is_failing))

    for one, is_failing in ((Standing.FAILING, True), (Standing.ONE_SATISFACTORY, False)):
        names = [f"{row.name.short} ({subjects(row, is_failing=is_failing)})" for row, of in expected if of is one]
        if names:
            yield _listed(frame, f"report_standing.{one.value}", names)
    short: dict[str, list[str]] = {}
    for lack in outlooks.behind:
        short.setdefault(lack.student.name.short, []).append(
            f"{lack.course.subject_short} {lack.shortage.count}/{lack.shortage.minimum}"
        )
    if short:
        yield _listed(frame, "report_note.few_marks", [f"{name} ({_joined(of)})" for name, of in short.items()])


def _edge_sentence(
    frame: ReportFrame, sheet: SubjectSheet, outlooks: Outlooks, expected: Sequence[tuple[StudentRow, Standing]]
) -> str:
    if not sheet.table.has_marks:
        return frame.words("report_note.no_marks")
    counted = Counter(one for _, one in expected)
    if len(expected) == counted[Standing.UNKNOWN]:
        return frame.words("report_sentence.few_forecasts", students=len(expected))
    return frame.words(
        "report_sentence.on_the_edge",
        failing=counted[Standing.FAILING],
        one=counted[Standing.ONE_SATISFACTORY],
        short=len({lack.student.student for lack in outlooks.behind}),
        students=len(expected),
    )


def _movement(frame: ReportFrame, moves: ClassMoves) -> Iterator[ReportRow]:
    def line(key: str, value: int, names: Sequence[str] = ()) -> ReportRow:
        return plain(frame.words(f"report_indicator.{key}"), value, "; ".join(names))

    yield line("at_start", moves.at_start)
    yield line("arrived", len(moves.arrived), [move.text for move in moves.arrived])
    yield line("left", len(moves.left), [move.text for move in moves.left])
    yield line("at_end", moves.at_end)


def _results(
    frame: ReportFrame, sheet: SubjectSheet, found: Sequence[tuple[StudentRow, Standing]]
) -> Iterator[ReportRow]:
    for one in _LISTED:
        names = [_named(sheet, row, one) for row, of in found if of is one]
        yield plain(frame.words(f"report_standing.{one.value}"), len(names), "; ".join(names))
    unknown = [row.name.short for row, of in found if of is Standing.UNKNOWN]
    if unknown:
        yield plain(frame.words("report_standing.unknown"), len(unknown), "; ".join(unknown))
    success, quality = class_percentages(found)
    everything = result_counts(sheet.regulation, (one.entered for row in sheet.stayers for one in sheet.expected(row)))
    yield plain(frame.words("report_total.success"), success, "")
    yield plain(frame.words("report_total.quality"), quality, "")
    yield plain(frame.words("report_total.mean"), everything.mean, "")


def _named(sheet: SubjectSheet, row: StudentRow, one: Standing) -> str:
    """Return a name, for those on the edge with the subjects that put them there."""
    if one not in (Standing.FAILING, Standing.ONE_SATISFACTORY):
        return row.name.short
    is_failing = one is Standing.FAILING
    weak = (
        cell.course.subject_short for cell in sheet.expected(row) if sheet.is_weak(cell.entered, is_failing=is_failing)
    )
    return f"{row.name.short} ({_joined(weak)})"


def _attendance(frame: ReportFrame, outcome: ClassOutcome) -> Iterator[ReportRow]:
    values = missed_values(outcome.attendance, outcome.attended)
    for key, value in zip(("missed_all", "missed_excused", "missed_unexcused", "late"), values, strict=True):
        yield plain(frame.words(f"report_indicator.{key}"), value, "")


def _listed(frame: ReportFrame, key: str, names: Sequence[str]) -> str:
    return frame.words("report.pair", title=frame.words(key), text="; ".join(names))


def _joined(parts: Iterator[str] | Sequence[str]) -> str:
    return ", ".join(parts)
