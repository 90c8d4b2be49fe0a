"""Duties by order, and what the principal's list lets members of staff do with personal data (S0-4.2.1, S1-2.4c)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

ORDERED_ROLES: Final = frozenset(Role) - {Role.PRINCIPAL, Role.TEACHER}
"""Duties to which the principal appoints; the founder appoints the principal, and a teacher has the load instead."""


@dataclass(frozen=True, slots=True)
class DutyBasis:
    """Why and for how long somebody has a duty: number and day of the order, first day (today if none), last day."""

    order: str = ""
    order_date: date | None = None
    starts: date | None = None
    ends: date | None = None


WITHOUT_ORDER: Final = DutyBasis()
"""From today on, without an order and without an end."""


class DataPower(StrEnum):
    """A kind of personal data with what is done with it, as the principal's list names it (S1-2.4c)."""

    CARDS = "cards"
    CONSENTS = "consents"
    MOVEMENT = "movement"
    SUMMARY_FORMS = "summary_forms"
    PRINTING = "printing"


POWER_ACTIONS: Final[Mapping[DataPower, frozenset[Action]]] = {
    DataPower.CARDS: frozenset({Action.EDIT_CARDS}),
    DataPower.CONSENTS: frozenset({Action.CONSENT_REGISTER}),
    DataPower.MOVEMENT: frozenset({Action.RECORD_MOVEMENT}),
    DataPower.SUMMARY_FORMS: frozenset({Action.CLASS_REPORTS, Action.SCHOOL_REPORTS}),
    DataPower.PRINTING: frozenset({Action.PRINT_JOURNAL, Action.PRINT_DIARY}),
}
"""The acts of the permission table that need a power of the list besides, from the day on which there is a list."""


def withheld_actions(powers: Collection[DataPower]) -> frozenset[Action]:
    """Return the acts that a list withholds from somebody whom it gives these powers."""
    return frozenset[Action]().union(*(acts for power, acts in POWER_ACTIONS.items() if power not in powers))
