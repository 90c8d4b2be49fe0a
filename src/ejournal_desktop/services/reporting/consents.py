"""The register of papers on personal data of a class group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.reports.consents import personal_data_documents
from ejournal_desktop.storage.queries.cards import consents
from ejournal_desktop.storage.queries.people import roster

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.desk import ReportDesk


def make_personal_data_documents(desk: ReportDesk) -> ReportTable:
    """Return «Комплект документов по персональным данным» of those who are in the class today."""
    view, _ = desk.class_and_year()
    there = [row for row in roster(desk.reading, view.class_group) if any(one.holds(desk.today) for one in row.spans)]
    line = desk.words("page.class_year", class_title=view.title, year=view.year_title)
    return personal_data_documents(desk.frame(line), there, consents(desk.reading, view.class_group))
