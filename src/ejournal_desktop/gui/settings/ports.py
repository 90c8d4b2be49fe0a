"""What the settings work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.gui.look import Look
    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.health import HealthService
    from ejournal_desktop.services.regulation_drafts import RegulationDraftsService
    from ejournal_desktop.services.regulation_sheet import RegulationSheetService
    from ejournal_desktop.services.support_bundle import SupportBundleService


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsServices:
    """The rules of the school and their editions, the look of this computer, and what the program is."""

    regulation: RegulationSheetService
    drafts: RegulationDraftsService
    access: AccessService
    health: HealthService
    support: SupportBundleService
    clock: Clock
    paper: PrintPorts
    look: Look
    version: str
    data_folder: Path
