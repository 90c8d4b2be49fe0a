"""What every report has beside its own columns: card, words, subtitle, day and gaps."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.report_tables import (
    ChartBar,
    ReportChart,
    ReportColumn,
    ReportRow,
    ReportTable,
    RowKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ejournal_desktop.readmodels.report_tables import ColumnKind, ReportCard, ReportGap, ReportValue
    from ejournal_desktop.reports.words import ReportWords


@dataclass(frozen=True, slots=True)
class ReportFrame:
    """The head of a report; the gaps make it a draft."""

    card: ReportCard
    words: ReportWords
    subtitle: str
    made_on: date
    gaps: tuple[ReportGap, ...] = ()

    def column(self, key: str, kind: ColumnKind, weight: int = 10, group: str = "") -> ReportColumn:
        """Return a column by the key of its title."""
        return ReportColumn(self.title_of(key), kind, group, weight)

    def title_of(self, key: str) -> str:
        """Return the title of a column."""
        return self.words(f"report_column.{key}")

    def table(self, columns: Sequence[ReportColumn], rows: Iterable[ReportRow], answer: Answer) -> ReportTable:
        """Return the finished report."""
        return ReportTable(
            card=self.card,
            subtitle=self.subtitle,
            made_on=self.made_on,
            columns=tuple(columns),
            rows=tuple(rows),
            notes=answer.notes,
            sentence=answer.sentence,
            chart=answer.chart,
            gaps=self.gaps,
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """What a report says beside its table: one sentence, a chart, notes under the table."""

    sentence: str
    chart: ReportChart | None = None
    notes: tuple[str, ...] = ()


def plain(*values: ReportValue) -> ReportRow:
    """Return an ordinary row."""
    return ReportRow(values)


def total(*values: ReportValue) -> ReportRow:
    """Return a row of totals."""
    return ReportRow(values, RowKind.TOTAL)


def heading(text: str) -> ReportRow:
    """Return a heading that runs over all columns."""
    return ReportRow((text,), RowKind.HEADING)


def chart(unit: ColumnKind, bars: Iterable[tuple[str, Decimal | int | None]], measure: str = "") -> ReportChart | None:
    """Return the bars that have a value, and what they measure; no chart without any."""
    found = tuple(ChartBar(label, Decimal(value)) for label, value in bars if value is not None)
    return ReportChart(unit, found, measure) if found else None
