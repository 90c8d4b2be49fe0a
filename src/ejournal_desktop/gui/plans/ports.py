"""What the screen of plans works with: its services, and the dialogs of the system."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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


class PlanDialogs(Protocol):
    """Dialogs of the system; tests answer them without showing any."""

    def choose_file(self, owner: QWidget, title: str, filters: str) -> Path | None:
        """Ask for a file to read."""
        ...

    def choose_new_file(self, owner: QWidget, title: str, name: str, filters: str) -> Path | None:
        """Ask where to save a file."""
        ...


class SystemPlanDialogs:
    """The dialogs of the system."""

    def choose_file(self, owner: QWidget, title: str, filters: str) -> Path | None:
        """Ask for a file to read."""
        chosen, _ = QFileDialog.getOpenFileName(owner, title, "", filters)
        return Path(chosen) if chosen else None

    def choose_new_file(self, owner: QWidget, title: str, name: str, filters: str) -> Path | None:
        """Ask where to save a file."""
        chosen, _ = QFileDialog.getSaveFileName(owner, title, name, filters)
        return Path(chosen) if chosen else None
