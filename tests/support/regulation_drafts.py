"""The drafting of a regulation in memory: one edition of a preset, proposals by key, and what was asked of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.domain.regulation_drafting import differences, drafted, entry_of
from ejournal_desktop.domain.rule_reach import reach_of
from ejournal_desktop.readmodels.printing import PrintedPaper
from ejournal_desktop.readmodels.regulation_draft import Adoption, EditionView, RegulationDraft, RuleProposal
from ejournal_desktop.readmodels.rule_effects import EffectKind, RuleEffect, RuleOutcome
from support.regulations import preset

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.papers import PaperAct
    from ejournal_desktop.services.session import Session

FIRST_DAY, EARLIEST = date(2026, 9, 1), date(2026, 11, 20)
MOMENT = datetime(2026, 11, 19, 9, 0, tzinfo=UTC)


@dataclass
class MemoryDrafts:
    """What ``RegulationDraftsService`` does, without a journal; ``failure`` is raised by the next act."""

    base: Regulation = field(default_factory=lambda: preset("S0"))
    proposals: dict[str, object] = field(default_factory=dict)
    confirmed: list[tuple[date, Adoption]] = field(default_factory=list)
    recalled: list[date] = field(default_factory=list)
    acts: list[PaperAct] = field(default_factory=list)
    asked_days: list[date] = field(default_factory=list)
    failure: AppError | None = None

    def draft(self, session: Session) -> RegulationDraft:
        """Return the draft."""
        made = drafted(self.base, self.proposals)
        return RegulationDraft(
            base=self.base,
            base_from=FIRST_DAY,
            regulation=made.regulation,
            proposals=tuple(RuleProposal(key, one, "Асанова Н. Э.", MOMENT) for key, one in self.proposals.items()),
            problems=made.problems,
            differences=differences(self.base, made.regulation),
            seen=str(self.proposals),
            earliest=EARLIEST,
            can_confirm=may_act(Action.CONFIRM_REGULATION, session.signed_in.roles),
        )

    def propose(self, session: Session, key: str, entry: object) -> RegulationDraft:
        """Propose another entry."""
        self._fail()
        if entry == entry_of(self.base, key):
            self.proposals.pop(key, None)
        else:
            self.proposals[key] = entry
        return self.draft(session)

    def take_back(self, session: Session, key: str = "") -> RegulationDraft:
        """Take one proposal back, or all."""
        self._fail()
        if key:
            self.proposals.pop(key, None)
        else:
            self.proposals.clear()
        return self.draft(session)

    def outcomes(self, session: Session, valid_from: date) -> tuple[RuleOutcome, ...]:
        """Return one counted effect for each changed rule."""
        self._fail()
        self.asked_days.append(valid_from)
        effect = RuleEffect(kind=EffectKind.LESSONS_LOCKED, count=3, beside=20, classes=(("7А", 3),))
        keys = dict.fromkeys(one.key for one in self.draft(session).differences)
        return tuple(RuleOutcome(key, reach_of(key), is_counted=True, effects=(effect,)) for key in keys)

    def confirm(self, session: Session, valid_from: date, adoption: Adoption, seen: str) -> None:
        """Take the confirmation."""
        self._fail()
        assert seen == self.draft(session).seen
        self.confirmed.append((valid_from, adoption))
        self.proposals.clear()

    def recall(self, _session: Session, valid_from: date) -> None:
        """Recall an edition."""
        self.recalled.append(valid_from)

    def editions(self, _session: Session) -> tuple[EditionView, ...]:
        """Return an edition that lies ahead, and the one before it."""
        later = drafted(self.base, {"access.idle_minutes": {"value": 10, "clause": "п. 3.2"}}).regulation
        adoption = Adoption(
            protocol_number="4", protocol_date=date(2026, 11, 9), order_number="12/1", order_date=date(2026, 11, 12)
        )
        changed = differences(self.base, later)
        return (
            EditionView(
                EARLIEST,
                None,
                adoption,
                "Соколов А. Б.",
                MOMENT,
                is_ahead=True,
                regulation=later,
                former=self.base,
                differences=changed,
            ),
            EditionView(
                FIRST_DAY,
                date(2026, 11, 19),
                Adoption(),
                "Асанова Н. Э.",
                MOMENT,
                is_ahead=False,
                regulation=self.base,
                former=None,
                differences=(),
            ),
        )

    def paper(self, _session: Session, act: PaperAct) -> PrintedPaper:
        """Keep what is to be printed."""
        self.acts.append(act)
        return PrintedPaper("sheet", b"%PDF", 1, 1, "0" * 64)

    def save(self, paper: PrintedPaper, path: Path) -> None:
        """Save a sheet."""
        path.write_bytes(paper.pdf)

    def _fail(self) -> None:
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure
