"""An installation that is as a test says, for the look at the state of a computer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.installation import InstallationState
from ejournal_desktop.services.installation import InstallationFolders, InstallationService
from support.schools import MONDAY, VERSION
from support.training_actor import ToldClock

if TYPE_CHECKING:
    from pathlib import Path


def unlisted_installation(folder: Path) -> InstallationService:
    """Return the installation of a program that runs from its sources."""
    return InstallationService(InstallationFolders(None, None, folder), VERSION, ToldClock(MONDAY))


@dataclass
class KnownInstallation:
    """Stands in for the service; the state is told."""

    state: InstallationState = field(
        default_factory=lambda: InstallationState(
            version=VERSION, files=349, damaged=(), leftovers=0, unguarded=0, installed=()
        )
    )

    def look(self, *, is_thorough: bool = True) -> InstallationState:
        """Return the state."""
        assert not is_thorough  # the state of the computer is looked at quickly
        return self.state
