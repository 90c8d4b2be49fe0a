"""What the pages of control work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.control.plan import ControlPlanService
    from ejournal_desktop.services.control.service import ControlService


@dataclass(frozen=True, slots=True)
class ControlServices:
    """The services of the screen, and the clock they share."""

    control: ControlService
    plan: ControlPlanService
    clock: Clock
