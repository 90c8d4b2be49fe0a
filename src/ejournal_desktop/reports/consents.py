"""«Комплект документов по персональным данным»: which papers of each family are there, and which are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.class_desk import ConsentPaper
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.homeroom import Consent
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
    from ejournal_desktop.reports.frame import ReportFrame


def personal_data_documents(
    frame: ReportFrame, students: Sequence[StudentRow], papers: Mapping[StudentId, Sequence[Consent]]
) -> ReportTable:
    """Return the papers on personal data of a class group, student by student, with those that are missing."""
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("student", ColumnKind.TEXT, 30),
        frame.column("consent_kind", ColumnKind.TEXT, 30),
        frame.column("consent_day", ColumnKind.DAY, 10),
        frame.column("consent_there", ColumnKind.TEXT, 8),
    ]
    rows = [one for row in students for one in _student(frame, row, papers.get(row.student, ()))]
    lacking = [row.name.short for row in students if _missing(papers.get(row.student, ()))]
    sentence = frame.words("report_sentence.consents", whole=len(students) - len(lacking), students=len(students))
    notes = (frame.words("report_note.consents_missing", names=", ".join(lacking)),) if lacking else ()
    return frame.table(columns, rows, Answer(sentence, notes=notes))


def _student(frame: ReportFrame, row: StudentRow, papers: Sequence[Consent]) -> Iterator[ReportRow]:
    known = {paper.paper: paper for paper in papers}
    for kind in ConsentPaper:
        paper = known.get(kind.value)
        is_there = paper is not None and paper.is_received
        there = frame.words("consent_paper.there" if is_there else "consent_paper.missing")
        day = paper.day if paper is not None and is_there else None
        yield plain(row.number, row.name.short, frame.words(f"consent_paper.{kind.value}"), day, there)


def _missing(papers: Sequence[Consent]) -> bool:
    received = {paper.paper for paper in papers if paper.is_received}
    return any(kind.value not in received for kind in ConsentPaper)
