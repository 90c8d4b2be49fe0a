"""What the screen of plans works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.plan_files import PlanFilesService
    from ejournal_desktop.services.plans import PlansService
    from ejournal_desktop.services.programmes import ProgrammesService


@dataclass(frozen=True, slots=True)
class PlanServices:
    """The services behind the screen."""

    plans: PlansService
    files: PlanFilesService
    programmes: ProgrammesService
    clock: Clock
