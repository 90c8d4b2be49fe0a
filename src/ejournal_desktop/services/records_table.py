"""The self-report on the journal as records, as a table like the other reports (S0-6.3)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from ejournal_desktop.printing.words import full_date
from ejournal_desktop.readmodels.records_report import PropertyState
from ejournal_desktop.readmodels.report_tables import (
    ReportCard,
    ReportColumn,
    ReportRow,
    ReportSpan,
    ReportSubject,
    ReportTable,
)

if TYPE_CHECKING:
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.records_report import RecordsFact, RecordsReport

SLUG: Final = "records"
_CLAUSE: Final = "S0-6.3"
_WEIGHTS: Final = {"property": 16, "state": 10, "facts": 60}
_UNKNOWN: Final = {"day": "–", "acts": "–", "order": "–"}


def records_card(words: FormWords, standard: str) -> ReportCard:
    """Return the card of the self-report; it has no number among the named reports of the regulation."""
    return ReportCard(
        slug=SLUG,
        number=0,
        title=words("records.title", standard=standard),
        clause=_CLAUSE,
        question=SLUG,
        subject=ReportSubject.SCHOOL,
        span=ReportSpan.YEAR,
    )


def records_table(report: RecordsReport, words: FormWords) -> ReportTable:
    """Return property, verdict, and what the verdict rests on, one property a row."""
    rows = tuple(
        ReportRow(
            (
                words(f"records.{row.name.value}"),
                words(f"records.{row.state.value}"),
                "\n".join(_fact(words, fact) for fact in row.facts),
            )
        )
        for row in report.properties
    )
    met = sum(row.state is PropertyState.MET for row in report.properties)
    return ReportTable(
        card=records_card(words, report.standard),
        subtitle=words("records.subtitle", moment=f"{report.moment:%d.%m.%Y %H:%M}"),
        made_on=report.moment.date(),
        columns=tuple(ReportColumn(words(f"records.{key}"), weight=weight) for key, weight in _WEIGHTS.items()),
        rows=rows,
        notes=(_paper(report, words),),
        sentence=words("records.sentence", met=met, total=len(rows)),
    )


def _fact(words: FormWords, fact: RecordsFact) -> str:
    fields = {**_UNKNOWN, **fact.fields}
    if "day" in fact.fields:
        fields["day"] = full_date(date.fromisoformat(str(fields["day"])))
    if "finding" in fields:
        fields["finding"] = words(f"records_finding.{fields['finding']}")
    return words(f"records_fact.{fact.code.value}", **fields)


def _paper(report: RecordsReport, words: FormWords) -> str:
    """Say what the report means for the paper copy of the regulation."""
    if report.is_paper_copy_required:
        return words("records.paper_required")
    return words("records.paper_free" if report.is_met else "records.paper_advised")
