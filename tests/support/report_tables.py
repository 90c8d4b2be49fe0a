"""Reports that tests make: tables narrow and wide, whole and with gaps, and the service over a real journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import CourseId, LessonId
from ejournal_desktop.readmodels.report_papers import ReportImprint
from ejournal_desktop.readmodels.report_tables import (
    ChartBar,
    ColumnKind,
    GapKind,
    ReportCard,
    ReportChart,
    ReportColumn,
    ReportGap,
    ReportRow,
    ReportSpan,
    ReportSubject,
    ReportTable,
    RowKind,
)
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.print_sources import PrintSources
from ejournal_desktop.services.records_report import RecordsReportService
from ejournal_desktop.services.report_papers import ReportPapersService
from ejournal_desktop.services.reports import ReportsService
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from support.training_vault import SchoolCase

IMPRINT = ReportImprint("Школа № 61", "Жапарова Гулнара Асановна")
ATTENDANCE = ReportCard(
    slug="class_attendance_by_month",
    number=4,
    title="Отчет о посещаемости класса (по месяцам)",
    clause="S0-4.7.3",
    question="who_misses",
    subject=ReportSubject.CLASS_GROUP,
    span=ReportSpan.DATES,
)
GAPS = (
    ReportGap("Иванов А. П.", CourseId(1), "7-А · Алгебра", GapKind.TOPIC, lesson=LessonId(1), day=date(2025, 9, 3)),
    ReportGap("Сыдыкова Б. К.", CourseId(2), "7-А · Физика", GapKind.PERIOD_MARKS, 4),
)


def a_report(students: int = 3, gaps: tuple[ReportGap, ...] = ()) -> ReportTable:
    """Return absences by month: a head of two rows, a heading, names, numbers, per cents and a total."""
    columns = (
        ReportColumn("№", ColumnKind.NUMBER, weight=4),
        ReportColumn("Фамилия, имя", weight=30),
        ReportColumn("всего", ColumnKind.NUMBER, "Сентябрь"),
        ReportColumn("без ув.", ColumnKind.NUMBER, "Сентябрь"),
        ReportColumn("% посещ.", ColumnKind.PERCENT),
    )
    rows = [
        ReportRow((number, f"Өмүрбеков{number} Нурсултан", number, None, Decimal("97.5")))
        for number in range(1, students + 1)
    ]
    bars = tuple(ChartBar(f"Өмүрбеков{number} Н.", Decimal(number)) for number in range(1, students + 1))
    return ReportTable(
        card=ATTENDANCE,
        subtitle="7-А класс · 2025/2026 учебный год",
        made_on=date(2025, 11, 5),
        columns=columns,
        rows=(
            ReportRow(("Подгруппа 1",), RowKind.HEADING),
            *rows,
            ReportRow((None, "Итого", 12, 4, Decimal("95.1")), RowKind.TOTAL),
        ),
        notes=("Опоздание пропуском не считается.",),
        sentence="Пропущено уроков: 12, посещаемость 95,1 %.",
        chart=ReportChart(ColumnKind.NUMBER, bars),
        gaps=gaps,
    )


def a_wide_report(subjects: int, students: int = 3) -> ReportTable:
    """Return period marks of many subjects, four columns each."""
    periods = ("I четверть", "II четверть", "III четверть", "IV четверть")
    marks = [ReportColumn(title, ColumnKind.MARK, f"Предмет {n}", 4) for n in range(subjects) for title in periods]
    columns = (ReportColumn("№", ColumnKind.NUMBER, weight=4), ReportColumn("Фамилия, имя", weight=30), *marks)
    rows = tuple(
        ReportRow((number, f"Өмүрбеков{number} Нурсултан", *("н/а" for _ in marks)))
        for number in range(1, students + 1)
    )
    return replace(a_report(), columns=columns, rows=rows)


def with_rows(table: ReportTable, *rows: ReportRow) -> ReportTable:
    """Return a table with other rows."""
    return replace(table, rows=rows)


def report_papers(school: SchoolCase) -> ReportPapersService:
    """Return the service of reports on the clock of a school."""
    sources = PrintSources(school.clock, RESOURCES, VERSION)
    records = RecordsReportService(DiagnosticsService(), school.clock)
    return ReportPapersService(sources, ReportsService(school.clock, RESOURCES), records)
