"""The services around a school year, which go together everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.services.school_year.opening import YearOpeningService

if TYPE_CHECKING:
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.backups import BackupsService


@dataclass(frozen=True, slots=True)
class SchoolYearServices:
    """What a school year rests on, and the clock they share."""

    clock: Clock
    opening: YearOpeningService


def school_year_services(clock: Clock, backups: BackupsService) -> SchoolYearServices:
    """Make all of them."""
    return SchoolYearServices(clock, YearOpeningService(clock, backups))
