"""The log of the door as a table like the other reports, so that it leaves the program by the same road (S1-2.3)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.access_kinds import TryKind
from ejournal_desktop.printing.words import full_date
from ejournal_desktop.readmodels.report_tables import (
    ReportCard,
    ReportColumn,
    ReportRow,
    ReportSpan,
    ReportSubject,
    ReportTable,
)
from ejournal_desktop.services.access_log import AccessLogService

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.access_log import AccessLine, AccessLog
    from ejournal_desktop.readmodels.report_tables import ReportRequest
    from ejournal_desktop.services.session import Session

OWN_LOG_INS: Final = "own_log_ins"
ALL_LOG_INS: Final = "all_log_ins"
_CLAUSE: Final = "S1-2.3"
_DAYS_BEFORE: Final = timedelta(days=29)
_WEIGHTS: Final = {"when": 18, "who": 20, "what": 34, "computer": 16}
_NAMELESS: Final = frozenset({TryKind.OVERFLOW, TryKind.UNREADABLE})


def log_ins_card(slug: str, words: FormWords) -> ReportCard:
    """Return the card of the own lines or of those of all; they have no number among the named reports."""
    return ReportCard(
        slug=slug,
        number=0,
        title=words(f"log_ins.{slug}"),
        clause=_CLAUSE,
        question="",
        subject=ReportSubject.SCHOOL,
        span=ReportSpan.DATES,
    )


def log_ins_table(session: Session, request: ReportRequest, words: FormWords, today: date) -> ReportTable:
    """Return the lines between two days, the newest first; without days those of the last thirty.

    Raises:
        NotAllowedError: the person may not read the log of others.
    """
    last = request.last or today
    first = request.first or last - _DAYS_BEFORE
    service = AccessLogService()
    is_own = request.slug == OWN_LOG_INS
    log = service.own(session, first, last) if is_own else service.of_all(session, first, last, request.account)
    lines = [line for line in log.lines if line.is_failure or not request.failures_only]
    return ReportTable(
        card=log_ins_card(request.slug, words),
        subtitle=", ".join(_subtitle(session, request, log, words)),
        made_on=today,
        columns=tuple(ReportColumn(words(f"log_ins.{key}"), weight=weight) for key, weight in _WEIGHTS.items()),
        rows=tuple(_row(line, words) for line in lines),
        notes=(words("log_ins.cut"),) if log.is_cut else (),
        sentence=words("log_ins.sentence", count=log.tries),
    )


def _subtitle(session: Session, request: ReportRequest, log: AccessLog, words: FormWords) -> Iterator[str]:
    yield words("log_ins.span", starts=full_date(log.first), ends=full_date(log.last))
    if request.slug == OWN_LOG_INS:
        yield session.signed_in.name.with_initials
    elif request.account is not None:
        people = {person.account: person.name for person in AccessLogService().people(session)}
        yield people.get(request.account, "–")
    if request.failures_only:
        yield words("log_ins.failures")


def _row(line: AccessLine, words: FormWords) -> ReportRow:
    name = line.name or ("–" if line.kind in _NAMELESS else words("log_ins.nobody"))
    return ReportRow((f"{line.moment:%d.%m.%Y %H:%M:%S}", name, _kind(line, words), line.workstation or "–"))


def _kind(line: AccessLine, words: FormWords) -> str:
    if not line.is_failure:
        return words(f"log_in_kind.{line.kind.value}")
    said = words(f"log_in_try.{line.kind.value}")
    if line.tries > 1:
        said = f"{said} × {line.tries}"
    if line.until is None:
        return said
    return words("log_ins.until", words=said, moment=f"{line.until:%d.%m.%Y %H:%M:%S}")
