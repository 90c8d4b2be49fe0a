"""What the print page works with: services, the printer of the system, and the way to ask for a place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.journal import JournalService
    from ejournal_desktop.services.printing import PrintingService


@dataclass(frozen=True, slots=True)
class PrintServices:
    """The services of the page, and the clock that tells which period was finished last."""

    printing: PrintingService
    journal: JournalService
    clock: Clock


class Printer(Protocol):
    """The printer of the system."""

    def is_available(self) -> bool:
        """Tell whether a PDF can be handed to the system as it is."""
        ...

    def send(self, pdf: bytes, title: str) -> bool:
        """Print a PDF on both sides, long edge, actual size; tell whether the system took it."""
        ...


def ask_path(owner: QWidget, title: str, name: str) -> Path | None:
    """Let the person choose where to save; nothing when none was chosen."""
    chosen, _ = QFileDialog.getSaveFileName(owner, title, str(Path.home() / name), "PDF (*.pdf)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".pdf")


@dataclass(frozen=True, slots=True)
class PrintPorts:
    """The printer, and how the person is asked where to save."""

    printer: Printer
    choose_path: Callable[[QWidget, str, str], Path | None] = ask_path
