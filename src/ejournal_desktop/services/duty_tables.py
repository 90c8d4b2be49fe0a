"""Duties by order, and the list of who works with personal data, as tables like the other reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.duties import ORDERED_ROLES
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.printing.words import full_date
from ejournal_desktop.readmodels.report_tables import (
    ReportCard,
    ReportColumn,
    ReportRow,
    ReportSpan,
    ReportSubject,
    ReportTable,
)
from ejournal_desktop.services.data_powers import powers_list
from ejournal_desktop.services.staff_views import present_accounts
from ejournal_desktop.storage.queries.accounts import known_accounts
from ejournal_desktop.storage.queries.duties import held_duties

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.duties import HeldDuty, PowersLine
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

DUTIES: Final = "duties"
POWERS: Final = "personal_data_powers"
_CLAUSES: Final = {DUTIES: "S0-4.2.1", POWERS: "S1-2.4c"}
_DUTY_WEIGHTS: Final = {"name": 26, "duty": 24, "starts": 11, "ends": 11, "order": 22}
_POWER_WEIGHTS: Final = {"name": 22, "post": 18, "kinds": 24, "acts": 24, "basis": 16, "undertaking": 12}
_DASH: Final = "–"


def people_cards(words: FormWords, regulation: Regulation) -> tuple[ReportCard, ...]:
    """Return the cards of both lists; the second bears its number among the named forms."""
    return (_card(DUTIES, words, regulation), _card(POWERS, words, regulation))


def people_table(session: Session, slug: str, words: FormWords, today: date) -> ReportTable:
    """Return one of the two lists as it is today.

    Raises:
        NotAllowedError: duties are not among what the person may see.
    """
    session.require_reading(Action.APPOINT_TO_DUTIES)
    with session.database.read() as reading:
        return (_duties if slug == DUTIES else _powers)(session, reading, words, today)


def _duties(session: Session, reading: Reading, words: FormWords, today: date) -> ReportTable:
    held, people = held_duties(reading), present_accounts(known_accounts(reading))
    found = [
        (one.name.full, duty)
        for one in sorted(people, key=lambda one: one.name.sort_key())
        if one.account is not None and one.is_open
        for duty in sorted(held.get(one.account, ()), key=lambda duty: (duty.role.value, duty.starts))
        if not duty.is_over(today)
    ]
    unordered = sum(duty.role in ORDERED_ROLES and not duty.order for _, duty in found)
    return ReportTable(
        card=_card(DUTIES, words, session.regulation),
        subtitle=words("duties.subtitle", day=full_date(today)),
        made_on=today,
        columns=tuple(ReportColumn(words(f"duties.{key}"), weight=weight) for key, weight in _DUTY_WEIGHTS.items()),
        rows=tuple(_duty_row(name, duty, words) for name, duty in found),
        notes=(words("duties.unordered", count=unordered),) if unordered else (),
        sentence=words("duties.sentence", count=len(found)),
    )


def _duty_row(name: str, duty: HeldDuty, words: FormWords) -> ReportRow:
    ends = words("duties.open") if duty.ends is None else full_date(duty.ends)
    return ReportRow((name, words(f"report_role.{duty.role.value}"), full_date(duty.starts), ends, _order(duty, words)))


def _order(duty: HeldDuty, words: FormWords) -> str:
    if not duty.order or duty.order_date is None:
        return _DASH if duty.role not in ORDERED_ROLES else words("duties.no_order")
    return words("duties.by_order", number=duty.order, day=full_date(duty.order_date))


def _powers(session: Session, reading: Reading, words: FormWords, today: date) -> ReportTable:
    found = powers_list(reading, today)
    rows = [_power_row(line, words) for line in found.lines if line.given is not None and line.given.powers]
    return ReportTable(
        card=_card(POWERS, words, session.regulation),
        subtitle=words("data_powers.subtitle" if found.is_in_force else "data_powers.none", day=full_date(today)),
        made_on=today,
        columns=tuple(
            ReportColumn(words(f"data_powers.{key}"), weight=weight) for key, weight in _POWER_WEIGHTS.items()
        ),
        rows=tuple(rows),
        notes=tuple(_notes(found.lines, words)),
        sentence=words("data_powers.sentence", count=len(rows)),
    )


def _power_row(line: PowersLine, words: FormWords) -> ReportRow:
    given = line.given
    powers = () if given is None else given.powers
    basis = _DASH if given is None else words("duties.by_order", number=given.order, day=full_date(given.order_date))
    return ReportRow(
        (
            line.name.full,
            _posts(line.roles, words),
            "\n".join(words(f"data_kind.{power.value}") for power in powers),
            "\n".join(words(f"data_acts.{power.value}") for power in powers),
            basis,
            _DASH if line.undertaking is None else full_date(line.undertaking),
        )
    )


def _posts(roles: Sequence[Role], words: FormWords) -> str:
    return ", ".join(words(f"report_role.{role.value}") for role in roles) or _DASH


def _notes(lines: Sequence[PowersLine], words: FormWords) -> Iterator[str]:
    yield words("data_powers.approved")
    unsigned = [line.name.with_initials for line in lines if line.given and line.given.powers and not line.undertaking]
    if unsigned:
        yield words("data_powers.unsigned", names=", ".join(unsigned))


def _card(slug: str, words: FormWords, regulation: Regulation) -> ReportCard:
    form = next((form for form in regulation.reports.forms if form.slug == slug), None)
    return ReportCard(
        slug=slug,
        number=0 if form is None else form.number,
        title=words(f"{'duties' if slug == DUTIES else 'data_powers'}.title") if form is None else form.title,
        clause=_CLAUSES[slug],
        question=slug,
        subject=ReportSubject.SCHOOL,
        span=ReportSpan.YEAR,
    )
