"""Editions of the regulation with their adoption, and what is proposed for the next one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from ejournal_desktop.readmodels.regulation_draft import Adoption, RuleProposal
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.tables.school import RegulationRow, RuleProposalRow

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class StoredEdition:
    """An edition as it is stored."""

    valid_from: date
    body: str
    adoption: Adoption
    author: str
    moment: datetime


def stored_editions(reading: Reading) -> tuple[StoredEdition, ...]:
    """Return all editions, the oldest first."""
    names = account_names(reading)
    rows = reading.connection.execute(select(RegulationRow.__table__).order_by(RegulationRow.valid_from))
    return tuple(
        StoredEdition(
            date.fromisoformat(row.valid_from),
            row.body,
            Adoption(
                protocol_number=row.protocol_number,
                protocol_date=_day(row.protocol_date),
                order_number=row.order_number,
                order_date=_day(row.order_date),
            ),
            names[row.account_id].with_initials if row.account_id in names else "",
            moment_of(row.seconds, row.offset),
        )
        for row in rows
    )


def rule_proposals(reading: Reading) -> tuple[RuleProposal, ...]:
    """Return what is proposed for the next edition, by key."""
    names = account_names(reading)
    rows = reading.connection.execute(select(RuleProposalRow.__table__).order_by(RuleProposalRow.key))
    return tuple(
        RuleProposal(
            row.key,
            json.loads(row.body),
            names[row.account_id].with_initials if row.account_id in names else "",
            moment_of(row.seconds, row.offset),
        )
        for row in rows
    )


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
