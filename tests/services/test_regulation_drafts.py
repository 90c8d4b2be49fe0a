"""The next edition of the regulation: drafted by deputies, confirmed by the principal, never judging the past."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_checks import RegulationFormatError
from ejournal_desktop.domain.regulation_drafting import DraftProblem, entry_of
from ejournal_desktop.readmodels.papers import ActTable, PaperAct
from ejournal_desktop.readmodels.regulation_draft import Adoption
from ejournal_desktop.services import regulation_errors as errors
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.paper_saving import save_paper
from ejournal_desktop.services.regulation import regulation_in_force
from support.printed import texts_of_pages
from support.schools import MONDAY

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.regulation_drafts import RegulationDraftsService
    from ejournal_desktop.services.session import Session
    from support.schools import School

IDLE, LOCK = "access.idle_minutes", "corrections.lock_after_days"
TODAY = MONDAY.date()
TOMORROW = TODAY + timedelta(days=1)
ADOPTION = Adoption(
    protocol_number="4", protocol_date=date(2026, 9, 7), order_number="12/1", order_date=date(2026, 9, 9)
)


@pytest.fixture
def drafts(school: School) -> RegulationDraftsService:
    return school.container.regulation_drafts


@pytest.fixture
def principal(session: Session) -> Session:
    return acting(session, Role.PRINCIPAL)


def acting(session: Session, *roles: Role) -> Session:
    """Return the session as that of somebody with other roles."""
    return replace(session, signed_in=replace(session.signed_in, roles=roles))


def value(number: object, clause: str = "п. 3.2") -> dict[str, object]:
    return {"value": number, "clause": clause}


def adopt(drafts: RegulationDraftsService, session: Session, valid_from: date = TOMORROW) -> None:
    """Confirm what is proposed."""
    drafts.confirm(session, valid_from, ADOPTION, drafts.draft(session).seen)


def idle_minutes_on(session: Session, day: date) -> int:
    with session.database.read() as reading:
        return regulation_in_force(reading, day).access.idle_minutes


def test_deputies_and_administrators_draft_rule_by_rule_and_the_rules_in_force_stay(
    drafts: RegulationDraftsService, session: Session
) -> None:
    for role in (Role.DEPUTY_HEAD_ACADEMIC, Role.JOURNAL_ADMINISTRATOR, Role.ARCHIVE_OFFICER, Role.PRINCIPAL):
        drafts.propose(acting(session, role), IDLE, value(10))
    draft = drafts.propose(session, LOCK, value(14, "п. 5"))
    said = [(one.key, one.before, one.after, one.clauses[1]) for one in draft.differences]
    assert said == [(LOCK, None, 14, "п. 5"), (IDLE, 4, 10, "п. 3.2")]
    assert draft.proposals[0].author.startswith("Асанова")
    assert idle_minutes_on(session, date(2099, 1, 1)) == 4


@pytest.mark.parametrize("role", [Role.TEACHER, Role.HOMEROOM_TEACHER, Role.SECRETARY, Role.TECHNICAL_SUPPORT])
def test_nobody_else_sees_or_changes_the_draft(drafts: RegulationDraftsService, session: Session, role: Role) -> None:
    for act in (drafts.draft, drafts.take_back, lambda who: drafts.propose(who, IDLE, value(10))):
        with pytest.raises(NotAllowedError):
            act(acting(session, role))


@pytest.mark.requirement("S0-4.8.1", "S2-3.7a")
def test_only_the_principal_lets_a_draft_come_into_force(
    drafts: RegulationDraftsService, session: Session, principal: Session
) -> None:
    draft = drafts.propose(session, IDLE, value(10))
    for role in set(Role) - {Role.PRINCIPAL}:
        with pytest.raises(NotAllowedError):
            drafts.confirm(acting(session, role), TOMORROW, ADOPTION, draft.seen)
    adopt(drafts, principal)
    assert (idle_minutes_on(session, TODAY), idle_minutes_on(session, TOMORROW)) == (4, 10)
    assert not drafts.draft(session).proposals


@pytest.mark.requirement("S0-4.8.1", "S2-3.7a")
@pytest.mark.parametrize(
    ("adoption", "refusal"),
    [
        (replace(ADOPTION, order_number=""), errors.OrderMissingError),
        (replace(ADOPTION, order_date=None), errors.OrderMissingError),
        (replace(ADOPTION, protocol_date=None), errors.ProtocolHalfError),
        (replace(ADOPTION, protocol_date=date(2026, 9, 10)), errors.AdoptionDatesError),
        (replace(ADOPTION, order_date=date(2026, 9, 16)), errors.AdoptionDatesError),
    ],
)
def test_an_edition_needs_number_and_date_of_its_order(
    drafts: RegulationDraftsService, principal: Session, adoption: Adoption, refusal: type[Exception]
) -> None:
    draft = drafts.propose(principal, IDLE, value(10))
    with pytest.raises(refusal):
        drafts.confirm(principal, TOMORROW, adoption, draft.seen)


@pytest.mark.requirement("S0-7.1")
def test_an_edition_carries_protocol_and_order_and_who_confirmed_it_when(
    drafts: RegulationDraftsService, principal: Session
) -> None:
    drafts.propose(principal, IDLE, value(10))
    adopt(drafts, principal)
    new, first = drafts.editions(principal)
    assert new.adoption == ADOPTION
    assert new.confirmed_by.startswith("Асанова")
    assert new.confirmed_at == MONDAY
    assert first.regulation.header.adopted == date(2022, 9, 14)  # the first edition says it in its own head
    assert first.regulation.header.councils == ("Педагогический совет, протокол № 2",)


@pytest.mark.requirement("S1-7.1", "S1-11.2", "S2-O.2")
def test_a_new_edition_ends_the_former_with_the_day_before_and_every_day_has_exactly_one(
    drafts: RegulationDraftsService, principal: Session
) -> None:
    for minutes, start in ((10, TOMORROW), (20, date(2026, 10, 1))):
        drafts.propose(principal, IDLE, value(minutes))
        adopt(drafts, principal, start)
    third, second, first = drafts.editions(principal)
    assert (first.until, second.until, third.until) == (TODAY, date(2026, 9, 30), None)
    days = [TODAY, TOMORROW, date(2026, 9, 30), date(2026, 10, 1), date(2031, 1, 1)]
    assert [idle_minutes_on(principal, day) for day in days] == [4, 10, 10, 20, 20]
    assert [[one.after for one in view.differences] for view in (third, second, first)] == [[20], [10], []]


@pytest.mark.requirement("S1-11.2", "S2-O.2")
@pytest.mark.parametrize("start", [TODAY, TODAY - timedelta(days=1)])
def test_no_edition_judges_a_day_that_has_come(
    drafts: RegulationDraftsService, principal: Session, start: date
) -> None:
    drafts.propose(principal, IDLE, value(10))
    with pytest.raises(errors.EditionTooEarlyError) as refusal:
        adopt(drafts, principal, start)
    assert refusal.value.fields == {"earliest": f"{TOMORROW:%d.%m.%Y}"}


def test_an_edition_begins_after_the_one_it_follows(drafts: RegulationDraftsService, principal: Session) -> None:
    drafts.propose(principal, IDLE, value(10))
    adopt(drafts, principal, date(2026, 10, 1))
    drafts.propose(principal, IDLE, value(20))
    with pytest.raises(errors.EditionTooEarlyError):
        adopt(drafts, principal, date(2026, 10, 1))


def test_what_was_confirmed_is_what_was_shown(drafts: RegulationDraftsService, principal: Session) -> None:
    shown = drafts.propose(principal, IDLE, value(10))
    drafts.propose(principal, IDLE, value(30))
    with pytest.raises(errors.DraftChangedError):
        drafts.confirm(principal, TOMORROW, ADOPTION, shown.seen)


def test_errors_stand_at_their_rules_and_keep_the_draft_from_coming_into_force(
    drafts: RegulationDraftsService, principal: Session
) -> None:
    codes = entry_of(principal.regulation, "attendance.codes")
    drafts.propose(principal, IDLE, value(99))
    draft = drafts.propose(principal, "attendance.codes", codes[1:])
    wrong = {DraftProblem(IDLE, "range"), DraftProblem("attendance.codes", "dropped")}
    assert set(draft.problems) == wrong
    with pytest.raises(errors.DraftFaultyError):
        adopt(drafts, principal)


def test_a_value_of_another_kind_and_an_unknown_rule_are_refused_at_once(
    drafts: RegulationDraftsService, session: Session
) -> None:
    for key, entry in ((IDLE, value("ten")), ("access.nothing", value(1)), ("marks.scales", value(1))):
        with pytest.raises(RegulationFormatError):
            drafts.propose(session, key, entry)
    assert not drafts.draft(session).proposals


def test_an_empty_draft_is_not_confirmed(drafts: RegulationDraftsService, principal: Session) -> None:
    with pytest.raises(errors.DraftEmptyError):
        adopt(drafts, principal)


def test_one_proposal_or_the_whole_draft_is_taken_back(drafts: RegulationDraftsService, session: Session) -> None:
    drafts.propose(session, IDLE, value(10))
    drafts.propose(session, LOCK, value(14))
    assert [one.key for one in drafts.take_back(session, LOCK).proposals] == [IDLE]
    drafts.propose(session, LOCK, value(14))
    assert not drafts.take_back(session).proposals


def test_proposing_what_stands_already_takes_the_proposal_back(
    drafts: RegulationDraftsService, session: Session
) -> None:
    drafts.propose(session, IDLE, value(10))
    assert not drafts.propose(session, IDLE, entry_of(session.regulation, IDLE)).proposals


def test_an_edition_that_lies_ahead_is_recalled_and_its_changes_are_a_draft_again(
    drafts: RegulationDraftsService, principal: Session
) -> None:
    drafts.propose(principal, IDLE, value(10))
    adopt(drafts, principal, date(2099, 1, 1))
    with pytest.raises(NotAllowedError):
        drafts.recall(acting(principal, Role.DEPUTY_HEAD_ACADEMIC), date(2099, 1, 1))
    drafts.recall(principal, date(2099, 1, 1))
    assert len(drafts.editions(principal)) == 1
    assert [one.key for one in drafts.draft(principal).proposals] == [IDLE]


@pytest.mark.requirement("S1-11.2")
def test_an_edition_in_force_is_not_recalled(drafts: RegulationDraftsService, principal: Session) -> None:
    with pytest.raises(errors.EditionInForceError):
        drafts.recall(principal, drafts.draft(principal).base_from)


@pytest.mark.requirement("S0-7.2")
def test_the_changes_of_an_edition_are_printed_with_their_words(
    drafts: RegulationDraftsService, principal: Session, tmp_path: Path
) -> None:
    table = ActTable((60.0, 40.0, 40.0, 40.0), ("Правило", "Было", "Стало", "Пункт"), (("Закрытие", "4", "10", "3.2"),))
    act = PaperAct("Лист изменений", "Школа № 90", "12/1", TODAY, ("Протокол № 4",), table, ("Директор",))
    path = tmp_path / "changes.pdf"
    save_paper(drafts.paper(principal, act), path)
    text = texts_of_pages(path)[0]
    assert all(words in text for words in ("Лист изменений", "Закрытие", "Стало", "10", "Протокол № 4", "12/1"))


def test_the_school_cancels_the_paper_journal_from_a_day_on(
    drafts: RegulationDraftsService, principal: Session
) -> None:
    drafts.propose(principal, "paper.cancelled_from", value("2026-10-05"))
    adopt(drafts, principal)
    paper = drafts.editions(principal)[0].regulation.paper
    assert not paper.is_cancelled_on(date(2026, 10, 4))
    assert paper.is_cancelled_on(date(2026, 10, 5))


def notes_of(school: School, handle: str) -> list[tuple[str, date | None]]:
    return [(one.text, one.edition) for one in school.container.board.notes(school.sign_in(handle))]


@pytest.mark.requirement("S0-7.2")
def test_everybody_who_writes_in_the_journal_finds_a_note_about_the_new_edition(
    school: School, drafts: RegulationDraftsService, principal: Session
) -> None:
    drafts.propose(principal, IDLE, value(10))
    adopt(drafts, principal)
    words = "С 15.09.2026 действует новая редакция регламента (приказ № 12/1 от 09.09.2026)."
    for handle in ("volkova", "belov"):
        ((text, edition),) = notes_of(school, handle)
        assert text.startswith(words)
        assert edition == TOMORROW
    assert notes_of(school, "asanova") == []  # who confirmed it knows


def test_a_recalled_edition_takes_back_unread_notes_and_tells_those_who_read_theirs(
    school: School, drafts: RegulationDraftsService, principal: Session
) -> None:
    drafts.propose(principal, IDLE, value(10))
    adopt(drafts, principal, date(2099, 1, 1))
    reader = school.sign_in("volkova")
    (note,) = school.container.board.notes(reader)
    school.container.board.mark_read(reader, note.note)
    drafts.recall(principal, date(2099, 1, 1))
    assert notes_of(school, "belov") == []
    told, _ = notes_of(school, "volkova")
    assert told == (
        "Редакция регламента, которая должна была действовать с 01.01.2099, отозвана: действуют прежние правила.",
        date(2099, 1, 1),
    )
