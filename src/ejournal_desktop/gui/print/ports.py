"""What the print page works with: services, the printer of the system, and the ways to ask for a place or a printer."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
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


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What is asked of a printer besides its own habits: sides, and the pages from the first to the last, from 1."""

    is_two_sided: bool | None = None
    pages: tuple[int, int] | None = None


USUAL = PrintWish()


class Printer(Protocol):
    """The printer of the system."""

    def is_available(self) -> bool:
        """Tell whether a PDF can be handed to the system as it is."""
        ...

    def send(self, pdf: bytes, title: str, wish: PrintWish = USUAL) -> bool:
        """Print a PDF at its actual size; tell whether the system took it."""
        ...


def ask_path(owner: QWidget, title: str, name: str) -> Path | None:
    """Let the person choose where to save; nothing when none was chosen."""
    chosen, _ = QFileDialog.getSaveFileName(owner, title, str(Path.home() / name), "PDF (*.pdf)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".pdf")


def ask_folder(owner: QWidget, title: str) -> Path | None:
    """Let the person choose a folder; nothing when none was chosen."""
    chosen = QFileDialog.getExistingDirectory(owner, title, str(Path.home()))
    return Path(chosen) if chosen else None


def ask_printer(owner: QWidget, title: str) -> QPrinter | None:
    """Let the person choose a printer for pictures of the pages; nothing when none was chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, owner)
    dialog.setWindowTitle(title)
    return printer if dialog.exec() else None


def print_in_viewer(path: Path) -> bool:
    """Let the program the system has for PDF print a saved file, or at least open it; tell whether there is one."""
    if sys.platform == "win32":
        with suppress(OSError):  # a viewer that knows no «print» still opens the file
            os.startfile(path, "print")  # noqa: S606  the file the person has just saved
            return True
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@dataclass(frozen=True, slots=True)
class PrintPorts:
    """The printer, and how the person is asked for a place or for a printer of pictures."""

    printer: Printer
    choose_path: Callable[[QWidget, str, str], Path | None] = ask_path
    choose_folder: Callable[[QWidget, str], Path | None] = ask_folder
    choose_printer: Callable[[QWidget, str], QPrinter | None] = ask_printer
    open_file: Callable[[Path], bool] = print_in_viewer
