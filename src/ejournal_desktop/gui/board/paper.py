"""From a made sheet to the printer of the system or to a file, the same way on every page of this folder."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.services.paper_saving import save_paper

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.readmodels.printing import PrintedPaper


class PaperSender(QObject):
    """Makes, prints and saves; ``taken`` tells which sheet left the program."""

    said = Signal(str)
    failed = Signal(object)
    taken = Signal(object)

    def __init__(self, ports: PrintPorts, tasks: TaskRunner, owner: QWidget) -> None:
        super().__init__(owner)
        self._ports, self._tasks, self._owner = ports, tasks, owner

    def print_sheet(self, make: Callable[[], PrintedPaper], title: str) -> None:
        """Print; where the system has no printer the sheet is saved as a file instead."""
        if self._ports.printer.is_available():
            self._make(make, partial(self._send, title))
        else:
            self.save_sheet(make, title)

    def save_sheet(self, make: Callable[[], PrintedPaper], title: str) -> None:
        """Ask for a place and save."""
        path = self._ports.choose_path(self._owner, self.tr("Save the sheet"), f"{title}.pdf")
        if path is not None:
            self._make(make, partial(self._keep, path))

    def _make(self, make: Callable[[], PrintedPaper], use: Callable[[PrintedPaper], None]) -> None:
        def work(_: FileJob) -> PrintedPaper:
            return make()

        self._tasks.on_file(self, work, use, self.failed.emit)

    def _send(self, title: str, paper: PrintedPaper) -> None:
        def work(_: FileJob) -> bool:
            return self._ports.printer.send(paper.pdf, title)

        self._tasks.on_file(self, work, partial(self._on_sent, paper), self.failed.emit)

    def _keep(self, path: Path, paper: PrintedPaper) -> None:
        def work(_: FileJob) -> None:
            save_paper(paper, path)

        def saved(_: None) -> None:
            self.said.emit(self.tr("The sheet is saved"))
            self.taken.emit(paper)

        self._tasks.on_file(self, work, saved, self.failed.emit)

    def _on_sent(self, paper: PrintedPaper, is_taken: object) -> None:
        taken = self.tr("The sheet is printed")
        refused = self.tr("The printer did not take the sheet. Save it as PDF with Ctrl+S.")
        self.said.emit(taken if is_taken else refused)
        if is_taken:
            self.taken.emit(paper)
