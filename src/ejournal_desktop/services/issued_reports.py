"""The register of reports that left the journal, as a table like the other reports (S1-10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.printing.words import full_date
from ejournal_desktop.readmodels.report_tables import (
    ColumnKind,
    ReportCard,
    ReportColumn,
    ReportRow,
    ReportSpan,
    ReportSubject,
    ReportTable,
)
from ejournal_desktop.reports.catalogue import KIND_BY_SLUG, REPORT_KINDS
from ejournal_desktop.services.access_table import ALL_LOG_INS, OWN_LOG_INS, log_ins_card
from ejournal_desktop.services.duty_tables import DUTIES, POWERS, people_cards
from ejournal_desktop.services.records_table import SLUG as RECORDS
from ejournal_desktop.services.records_table import records_card
from ejournal_desktop.storage.queries.issued_reports import issued_reports

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.report_papers import IssuedRecord
    from ejournal_desktop.readmodels.report_tables import ReportRequest
    from ejournal_desktop.services.session import Session

SLUG: Final = "issued_reports"
RIGHTS_BESIDE: Final[Mapping[str, Action]] = {
    DUTIES: Action.APPOINT_TO_DUTIES,
    POWERS: Action.APPOINT_TO_DUTIES,
    RECORDS: Action.READ_LOG,
    SLUG: Action.READ_LOG,
    ALL_LOG_INS: Action.READ_LOG,
    OWN_LOG_INS: Action.HAVE_ACCOUNT,
}
"""Rights to the reports that are not in the catalogue."""
_CLAUSE: Final = "S1-10"
_HASH_DIGITS: Final = 16
_COLUMNS: Final = (
    ("moment", ColumnKind.TEXT, 16),
    ("report", ColumnKind.TEXT, 50),
    ("author", ColumnKind.TEXT, 22),
    ("sheets", ColumnKind.NUMBER, 8),
    ("hash", ColumnKind.TEXT, 20),
    ("copy", ColumnKind.TEXT, 10),
)


def issued_card(words: FormWords) -> ReportCard:
    """Return the card of the register; it has no number among the named reports of the regulation."""
    return ReportCard(
        slug=SLUG,
        number=0,
        title=words("issued.title"),
        clause=_CLAUSE,
        question=SLUG,
        subject=ReportSubject.SCHOOL,
        span=ReportSpan.DATES,
    )


def issued_table(session: Session, request: ReportRequest, words: FormWords, today: date) -> ReportTable:
    """Return what was issued between two days, the newest first.

    Raises:
        NotAllowedError: the person may not read the history of the school.
    """
    session.require_reading(Action.READ_LOG)
    with session.database.read() as reading:
        records = issued_reports(reading, request.first, request.last)
    titles = report_titles(session, words)
    first = words("issued.first_day") if request.first is None else full_date(request.first)
    return ReportTable(
        card=issued_card(words),
        subtitle=words("issued.span", starts=first, ends=full_date(request.last or today)),
        made_on=today,
        columns=tuple(ReportColumn(words(f"issued.{key}"), kind, weight=weight) for key, kind, weight in _COLUMNS),
        rows=tuple(_row(session, record, titles.get(record.slug, record.slug), words) for record in records),
        notes=(words("issued.note"),),
        sentence=words("issued.sentence", count=len(records)),
    )


def report_titles(session: Session, words: FormWords) -> Mapping[str, str]:
    """Return the titles of all reports that may stand in the register, by their names."""
    titles = {kind.slug: words.texts.get(f"report_title.{kind.slug}", kind.slug) for kind in REPORT_KINDS}
    titles |= {form.slug: form.title for form in session.regulation.reports.forms}
    titles |= {card.slug: card.title for card in people_cards(words, session.regulation)}
    titles |= {RECORDS: _records_title(words, session.regulation), SLUG: words("issued.title")}
    titles |= {slug: log_ins_card(slug, words).title for slug in (OWN_LOG_INS, ALL_LOG_INS)}
    return titles


def may_open_copy(session: Session, slug: str) -> bool:
    """Tell whether the person may make a report of anything, not of the own class alone: the copy may be of any."""
    kind, beside = KIND_BY_SLUG.get(slug), RIGHTS_BESIDE.get(slug)
    if slug == OWN_LOG_INS:  # somebody else's
        beside = Action.READ_LOG
    rights = kind.rights if kind is not None else (() if beside is None else (beside,))
    return any(session.signed_in.may_read(right) for right in rights)


def _row(session: Session, record: IssuedRecord, title: str, words: FormWords) -> ReportRow:
    moment, digits = f"{record.moment:%d.%m.%Y %H:%M}", record.sha256[:_HASH_DIGITS]
    state = "not_kept" if record.copy is None else "kept" if may_open_copy(session, record.slug) else "closed"
    copy = words(f"issued.{state}")
    return ReportRow((moment, title, record.author, record.sheets or None, digits, copy))


def _records_title(words: FormWords, regulation: Regulation) -> str:
    return records_card(words, regulation.paper.records_standard).title
