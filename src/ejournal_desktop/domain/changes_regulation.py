"""Changes around the regulation but its adoption: what is proposed for the next edition, and an edition recalled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class RuleProposed(Change):
    """Another value is proposed for a parameter or rule list of the next edition (S0-4.8.1).

    ``key`` is ``group.parameter``, ``body`` the entry as canonical JSON, as it would stand in the regulation.
    """

    code: ClassVar[str] = "rule_proposed"
    key: str
    body: str


@dataclass(frozen=True, slots=True)
class RuleProposalDropped(Change):
    """A proposal is taken back: the next edition keeps what the last one says; without a key all of them."""

    code: ClassVar[str] = "rule_proposal_dropped"
    key: str


@dataclass(frozen=True, slots=True)
class RegulationRecalled(Change):
    """An edition that had not come into force yet is recalled by who confirmed it: its row goes."""

    code: ClassVar[str] = "regulation_recalled"
    valid_from: date


CHANGES_REGULATION: tuple[type[Change], ...] = (RuleProposed, RuleProposalDropped, RegulationRecalled)
