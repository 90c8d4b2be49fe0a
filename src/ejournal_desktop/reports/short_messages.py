"""«Отчет об успеваемости и посещаемости для родителя в виде SMS»: texts to be sent from a telephone, not from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, plain
from ejournal_desktop.reports.subjects import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.mark_scale import MarkScale
    from ejournal_desktop.readmodels.report_facts import FamilyNews
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.reports.frame import ReportFrame


def guardian_short_message(frame: ReportFrame, scale: MarkScale, days: str, found: Sequence[FamilyNews]) -> ReportTable:
    """Return a short text for the family of every student: marks by subject and missed lessons of some days."""
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("student", ColumnKind.TEXT, 26),
        frame.column("message", ColumnKind.TEXT, 90),
        frame.column("letters", ColumnKind.NUMBER, 7),
    ]
    texts = [_text(frame, scale, days, one) for one in found]
    rows = [
        plain(one.student.number, one.student.name.short, text, len(text))
        for one, text in zip(found, texts, strict=True)
    ]
    sentence = frame.words(
        "report_sentence.short_messages", students=len(found), longest=max(map(len, texts), default=0)
    )
    bars = [(one.student.name.short, sum(len(codes) for _, codes in one.marks)) for one in found]
    return frame.table(columns, rows, Answer(sentence, chart(ColumnKind.NUMBER, bars)))


def _text(frame: ReportFrame, scale: MarkScale, days: str, one: FamilyNews) -> str:
    marks = "; ".join(
        f"{subject} {', '.join(printed(scale, code) or '' for code in codes)}" for subject, codes in one.marks
    )
    return frame.words(
        "report.short_message",
        name=one.student.name.short,
        days=days,
        marks=marks or frame.words("report.no_marks"),
        missed=one.missed.total,
        unexcused=one.missed.unexcused,
    )
