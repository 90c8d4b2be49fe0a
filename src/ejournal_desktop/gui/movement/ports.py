"""What the page of the movement works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.enrollment import EnrollmentService
    from ejournal_desktop.services.movement import MovementService
    from ejournal_desktop.services.staff_moves import StaffMovesService
    from ejournal_desktop.services.subgroup_proposals import SubgroupProposalsService


@dataclass(frozen=True, slots=True)
class MovementServices:
    """The services of the page and the clock they share."""

    movement: MovementService
    enrollment: EnrollmentService
    proposals: SubgroupProposalsService
    staff: StaffMovesService
    clock: Clock


@dataclass(frozen=True, slots=True)
class Arrival:
    """A student whom the school did not know comes into the class."""

    name: PersonName
    starts: date
    birth_date: date | None = None
    order: str = ""
