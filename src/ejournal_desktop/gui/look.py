"""What this computer remembers of the look of the program; whoever shows something of it follows its changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ejournal_desktop.config.settings import Preferences


class PreferencesStore(Protocol):
    """Where preferences are kept."""

    def read(self) -> Preferences:
        """Return what is kept."""

    def write(self, preferences: Preferences) -> None:
        """Keep them from now on."""


class Look(QObject):
    """The preferences in use: a change is shown at once and kept for the next start."""

    changed = Signal(object)

    def __init__(self, store: PreferencesStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._preferences = store.read()

    @property
    def preferences(self) -> Preferences:
        """The preferences in use."""
        return self._preferences

    def change(self, **wanted: Any) -> None:
        """Change preferences by name and tell everybody; they hold until the end of the program in any case.

        Raises:
            DeviceError: they could not be kept for the next start.
        """
        changed = replace(self._preferences, **wanted)
        if changed == self._preferences:
            return
        self._preferences = changed
        self.changed.emit(changed)
        self._store.write(changed)
