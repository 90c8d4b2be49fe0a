"""What the settings work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.gui.look import Look
    from ejournal_desktop.services.regulation_sheet import RegulationSheetService


@dataclass(frozen=True, slots=True)
class SettingsServices:
    """The rules of the school, the look of this computer, and what the program is."""

    regulation: RegulationSheetService
    look: Look
    version: str
    data_folder: Path
