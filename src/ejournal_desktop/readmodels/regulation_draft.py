"""The next edition of the regulation while it is drafted, and the editions there were, with what each changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.regulation_drafting import DraftProblem, RuleDifference


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """By which protocol of the council and which order of the principal an edition was adopted (S0-7.1)."""

    protocol_number: str = ""
    protocol_date: date | None = None
    order_number: str = ""
    order_date: date | None = None


@dataclass(frozen=True, slots=True)
class RuleProposal:
    """A proposal for one parameter or rule list: its entry as plain values, whose it is and when it was made."""

    key: str
    entry: object
    author: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class RegulationDraft:
    """The last edition, what is proposed for the next one, and what still speaks against that.

    ``seen`` names this state of the draft: who confirms it confirms what was shown. ``earliest`` is the first day on
    which the next edition may come into force.
    """

    base: Regulation
    base_from: date
    regulation: Regulation = field(repr=False)
    proposals: tuple[RuleProposal, ...]
    problems: tuple[DraftProblem, ...]
    differences: tuple[RuleDifference, ...]
    seen: str
    earliest: date
    can_confirm: bool

    def proposal(self, key: str) -> RuleProposal | None:
        """Return what is proposed for a parameter or rule list."""
        return next((one for one in self.proposals if one.key == key), None)

    def problem(self, key: str) -> str:
        """Return what is wrong with a parameter or rule list, empty where nothing is."""
        return next((one.problem for one in self.problems if one.key == key), "")


@dataclass(frozen=True, slots=True)
class EditionView:
    """One edition: the days it judges, by what it was adopted, who confirmed it when, and how many rules it changed.

    ``until`` is missing in the last one. The first edition changed nothing: it has no ``former``.
    """

    valid_from: date
    until: date | None
    adoption: Adoption
    confirmed_by: str
    confirmed_at: datetime
    is_ahead: bool
    regulation: Regulation = field(repr=False)
    former: Regulation | None = field(repr=False)
    differences: tuple[RuleDifference, ...] = field(repr=False)
