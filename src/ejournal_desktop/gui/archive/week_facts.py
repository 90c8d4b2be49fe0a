"""What the page of the week shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.gui.archive.ports import ArchiveServices
    from ejournal_desktop.readmodels.archives import ArchiveOverview
    from ejournal_desktop.readmodels.carriers import CarrierView, CarrierWarning
    from ejournal_desktop.readmodels.custody import ArchiveCustody
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class WeekFacts:
    """What the page shows: classes and history, what happened to every archive since, and the register of sticks."""

    overview: ArchiveOverview
    register: tuple[ArchiveCustody, ...]
    carriers: tuple[CarrierView, ...]
    warnings: tuple[CarrierWarning, ...]


def read_week(services: ArchiveServices, session: Session) -> WeekFacts:
    """Read it; for the thread of the database."""
    return WeekFacts(
        services.archives.overview(session),
        services.custody.register(session),
        services.carriers.carriers(session),
        services.carriers.warnings(session),
    )
