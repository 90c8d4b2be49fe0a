"""The register of results that families confirmed, by class group and period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.reports.acknowledgements import Acknowledged, final_marks_acknowledgement
from ejournal_desktop.services.period_facts import period_facts
from ejournal_desktop.services.reporting.classes import sheet_of
from ejournal_desktop.storage.queries.acknowledgements import results_entered, results_papers, slips_entered_by
from ejournal_desktop.storage.queries.people import account_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.desk import ReportDesk


_NOBODY: Final = AccountId(0)


def make_final_marks_acknowledgement(desk: ReportDesk) -> ReportTable:
    """Return «Итоговые оценки» with what came back from the families."""
    facts = period_facts(desk.reading, desk.class_group, desk.period, desk.today)
    line = desk.class_line(facts.view, desk.words.period(facts.period))
    return final_marks_acknowledgement(desk.frame(line), sheet_of(facts), _found(desk))


def _found(desk: ReportDesk) -> Mapping[StudentId, Acknowledged]:
    """Return for each student the first paper after the last mark of the period whose slip came back, else the first.

    A mark that was entered or corrected later was on no earlier paper, so nobody confirmed it by that one.
    """
    entered = results_entered(desk.reading, desk.class_group, desk.period)
    names, authors = account_names(desk.reading), slips_entered_by(desk.reading, desk.class_group)
    found: dict[StudentId, Acknowledged] = {}
    for paper in results_papers(desk.reading, desk.class_group):
        since, known = entered.get(paper.student), found.get(paper.student)
        if since is None or paper.moment.timestamp() < since or (known is not None and known.signed_on is not None):
            continue
        if known is None or paper.answered_on is not None:
            author = names.get(authors.get(paper.letter, _NOBODY))
            entered_by = "" if author is None else author.with_initials
            found[paper.student] = Acknowledged(paper.day, paper.answered_on, entered_by)
    return found
