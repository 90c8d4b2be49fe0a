"""The next edition of the regulation: deputies draft it, the principal alone confirms it (S0-4.8.1, S0-7.1, S0-7.2)."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, timedelta
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import RegulationAdopted
from ejournal_desktop.domain.changes_regulation import RegulationRecalled, RuleProposalDropped, RuleProposed
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.domain.regulation_drafting import differences, drafted, entry_of, require_fitting
from ejournal_desktop.printing.words import load_words
from ejournal_desktop.readmodels.regulation_draft import EditionView, RegulationDraft
from ejournal_desktop.services.errors import UnknownRegulationError
from ejournal_desktop.services.regulation import read_stored, stored_form
from ejournal_desktop.services.regulation_errors import (
    AdoptionDatesError,
    DraftChangedError,
    DraftEmptyError,
    DraftFaultyError,
    EditionInForceError,
    EditionTooEarlyError,
    OrderMissingError,
    ProtocolHalfError,
)
from ejournal_desktop.services.regulation_notes import edition_notes, recall_notes
from ejournal_desktop.services.rule_effects import EditionChange, rule_outcomes
from ejournal_desktop.storage.log import STAFF, SYSTEM
from ejournal_desktop.storage.queries.regulation import rule_proposals, stored_editions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.papers import PaperAct
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.readmodels.regulation_draft import Adoption, RuleProposal
    from ejournal_desktop.readmodels.rule_effects import RuleOutcome
    from ejournal_desktop.services.print_papers import PrintPapers
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.regulation import StoredEdition
    from ejournal_desktop.storage.reading import Reading

_DAY = timedelta(days=1)


class RegulationDraftsService:
    """One draft at a time, from the last edition; an edition never judges a day that has come already."""

    def __init__(self, clock: Clock, papers: PrintPapers, resources: Path) -> None:
        self._clock = clock
        self._papers = papers
        self._resources = resources

    def draft(self, session: Session) -> RegulationDraft:
        """Return the draft as it is now, without a proposal as well.

        Raises:
            NotAllowedError: the person neither drafts nor confirms editions.
        """
        session.require(Action.EDIT_REGULATION)
        with session.database.read() as reading:
            return self._draft(session, reading)

    def propose(self, session: Session, key: str, entry: object) -> RegulationDraft:
        """Propose another entry for a parameter or rule list: plain values with their clauses, as ``entry_of`` gives.

        What the last edition says already takes an earlier proposal back.

        Raises:
            NotAllowedError: the person drafts no editions.
            RegulationFormatError: the entry does not fit the parameter.
            MainComputerOnlyError: another computer is the main one.
        """
        session.require(Action.EDIT_REGULATION)
        with session.database.write(session.actor(Action.EDIT_REGULATION)) as work:
            base = read_stored(_last(stored_editions(work)).body)
            require_fitting(base, key, entry)
            known = {one.key for one in rule_proposals(work)}
            if entry == entry_of(base, key):
                work.record(STAFF, [RuleProposalDropped(key)] if key in known else [])
            else:
                work.record(STAFF, [RuleProposed(key, _plain_text(entry))])
            return self._draft(session, work)

    def take_back(self, session: Session, key: str = "") -> RegulationDraft:
        """Take a proposal back, without a key all of them.

        Raises:
            NotAllowedError: the person drafts no editions.
        """
        session.require(Action.EDIT_REGULATION)
        with session.database.write(session.actor(Action.EDIT_REGULATION)) as work:
            known = {one.key for one in rule_proposals(work)}
            work.record(STAFF, [RuleProposalDropped(key)] if key in known or (known and not key) else [])
            return self._draft(session, work)

    def outcomes(self, session: Session, valid_from: date) -> tuple[RuleOutcome, ...]:
        """Return what the draft would do to the school if it came into force on a day, rule by rule (S0-7.2).

        Raises:
            NotAllowedError: the person neither drafts nor confirms editions.
        """
        session.require(Action.EDIT_REGULATION)
        with session.database.read() as reading:
            draft = self._draft(session, reading)
            change = EditionChange(draft.base, draft.regulation, valid_from, self._clock.now(), reading)
            return rule_outcomes(change, [one.key for one in draft.differences])

    def confirm(self, session: Session, valid_from: date, adoption: Adoption, seen: str) -> None:
        """Let the draft that was ``seen`` come into force on a day; the edition before ends with the day before.

        Everybody who writes in the journal finds a note about it.

        Raises:
            NotAllowedError: the person is not the principal.
            DraftChangedError: the draft is no longer what was shown.
            RuleError: nothing is proposed, the draft has errors, a number or a date is missing or impossible.
        """
        session.require(Action.CONFIRM_REGULATION)
        with session.database.write(session.actor(Action.CONFIRM_REGULATION)) as work:
            draft = self._draft(session, work)
            _require_confirmable(draft, seen)
            _require_adoption(adoption, valid_from)
            if valid_from < draft.earliest:
                raise EditionTooEarlyError(earliest=f"{draft.earliest:%d.%m.%Y}")
            body = stored_form(draft.regulation)
            work.record(SYSTEM, [RegulationAdopted(valid_from, body, **asdict(adoption))])
            told = edition_notes(session, work, valid_from, adoption, self._words, today=self._today)
            work.record(STAFF, [RuleProposalDropped(""), *told])

    def recall(self, session: Session, valid_from: date) -> None:
        """Recall an edition that has not come into force; what it changed is proposed again.

        Notes about it that nobody has read are taken back; who read one is told of the recall.

        Raises:
            NotAllowedError: the person is not the principal.
            UnknownRegulationError: there is no such edition.
            EditionInForceError: it is in force, or another one rests on it.
        """
        session.require(Action.CONFIRM_REGULATION)
        with session.database.write(session.actor(Action.CONFIRM_REGULATION)) as work:
            stored = stored_editions(work)
            last = _last(stored)
            if valid_from not in {one.valid_from for one in stored}:
                raise UnknownRegulationError
            if valid_from != last.valid_from or valid_from <= self._today or len(stored) == 1:
                raise EditionInForceError
            former, recalled = read_stored(stored[-2].body), read_stored(last.body)
            waiting = {one.key for one in rule_proposals(work)}
            again = dict.fromkeys(one.key for one in differences(former, recalled) if one.key not in waiting)
            work.record(SYSTEM, [RegulationRecalled(valid_from)])
            proposed = (RuleProposed(key, _plain_text(entry_of(recalled, key))) for key in again)
            work.record(STAFF, [*proposed, *recall_notes(session, work, valid_from, self._words)])

    def editions(self, session: Session) -> tuple[EditionView, ...]:
        """Return all editions, the newest first, each with what it changed.

        Raises:
            NotAllowedError: the person has no account of this school.
        """
        session.require(Action.HAVE_ACCOUNT)
        with session.database.read() as reading:
            stored = stored_editions(reading)
        pairs = pairwise((None, *stored, None))
        followed = zip(pairs, (*stored[1:], None), strict=False)
        return tuple(reversed([self._view(before, one, after) for (before, one), after in followed if one is not None]))

    def paper(self, session: Session, act: PaperAct) -> PrintedPaper:
        """Make the sheet of changes of an edition or of the draft on paper, from the words given (S0-7.2).

        Raises:
            NotAllowedError: the person has no account of this school.
            PrintStoppedError: a character has no glyph.
        """
        session.require(Action.HAVE_ACCOUNT)
        return self._papers.sheet(session, act)

    @property
    def _today(self) -> date:
        return self._clock.now().date()

    @property
    def _words(self) -> FormWords:
        return load_words(self._resources / "print")

    def _draft(self, session: Session, reading: Reading) -> RegulationDraft:
        last, proposals = _last(stored_editions(reading)), rule_proposals(reading)
        base = read_stored(last.body)
        made = drafted(base, _entries(proposals))
        return RegulationDraft(
            base=base,
            base_from=last.valid_from,
            regulation=made.regulation,
            proposals=proposals,
            problems=made.problems,
            differences=differences(base, made.regulation),
            seen=_digest(last, proposals),
            earliest=max(self._today, last.valid_from) + _DAY,
            can_confirm=may_act(Action.CONFIRM_REGULATION, session.signed_in.roles),
        )

    def _view(self, before: StoredEdition | None, one: StoredEdition, after: StoredEdition | None) -> EditionView:
        regulation = read_stored(one.body)
        former = None if before is None else read_stored(before.body)
        return EditionView(
            valid_from=one.valid_from,
            until=None if after is None else after.valid_from - _DAY,
            adoption=one.adoption,
            confirmed_by=one.author,
            confirmed_at=one.moment,
            is_ahead=one.valid_from > self._today,
            regulation=regulation,
            former=former,
            differences=() if former is None else differences(former, regulation),
        )


def _last(stored: Sequence[StoredEdition]) -> StoredEdition:
    if not stored:
        raise UnknownRegulationError
    return stored[-1]


def _entries(proposals: Sequence[RuleProposal]) -> Mapping[str, object]:
    return {one.key: one.entry for one in proposals}


def _plain_text(entry: object) -> str:
    return json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _digest(last: StoredEdition, proposals: Sequence[RuleProposal]) -> str:
    told = _plain_text([last.valid_from.isoformat(), _entries(proposals)])
    return sha256(told.encode()).hexdigest()


def _require_confirmable(draft: RegulationDraft, seen: str) -> None:
    if draft.seen != seen:
        raise DraftChangedError
    if not draft.differences:
        raise DraftEmptyError
    if draft.problems:
        raise DraftFaultyError(count=len(draft.problems))


def _require_adoption(adoption: Adoption, valid_from: date) -> None:
    if not adoption.order_number or adoption.order_date is None:
        raise OrderMissingError
    if bool(adoption.protocol_number) != (adoption.protocol_date is not None):
        raise ProtocolHalfError
    days = [day for day in (adoption.protocol_date, adoption.order_date, valid_from) if day is not None]
    if days != sorted(days):
        raise AdoptionDatesError
