"""A look that is remembered by nobody but the test."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.config.settings import Preferences
from ejournal_desktop.gui.look import Look

if TYPE_CHECKING:
    from ejournal_desktop.kernel.errors import DeviceError


@dataclass(slots=True)
class FakeStore:
    """Keeps preferences in memory; ``trouble`` is what writing them ends in."""

    kept: Preferences = field(default_factory=Preferences)
    trouble: DeviceError | None = None

    def read(self) -> Preferences:
        """Return what is kept."""
        return self.kept

    def write(self, preferences: Preferences) -> None:
        """Keep it, or fail."""
        if self.trouble is not None:
            raise self.trouble
        self.kept = preferences


def a_look(store: FakeStore | None = None) -> Look:
    """Return the look of a first start."""
    return Look(store or FakeStore())
