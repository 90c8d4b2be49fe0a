"""From finished sheets to paper or into a file, with a word on what became of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.print.disclosure import with_reminder
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.lesson_sheets import PrintedLessonSheets
    from ejournal_desktop.services.lesson_sheets import LessonSheetsService
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "paper_sheets"


class SheetSender(QObject):
    """Makes sheets on the file thread, prints or saves them, and has it noted."""

    def __init__(
        self,
        owner: QWidget,
        services: tuple[LessonSheetsService, PrintPorts],
        session: Session,
        tasks: TaskRunner,
        banners: BannerArea,
    ) -> None:
        super().__init__(owner)
        self.session = session
        self._owner, self._tasks, self._banners = owner, tasks, banners
        self._sheets, self._ports = services

    def print_sheets(self, make: Callable[[], PrintedLessonSheets]) -> None:
        """Print sheets, one side each."""
        if self._ports.printer.is_available():
            self._make(make, self._send)
        else:
            words = self.tr("No printer is known to the system. Save the sheets as PDF (Ctrl+S).")
            self.tell(words, NoticeKind.WARNING)

    def save_sheets(self, make: Callable[[], PrintedLessonSheets]) -> None:
        """Ask for a place and save sheets there."""
        path = self._ports.choose_path(self._owner, self.tr("Save the sheets"), self.tr("lesson sheets.pdf"))
        if path is not None:
            self._make(make, partial(self._save, path))

    def tell(self, words: str, kind: NoticeKind) -> None:
        """Say something above the page."""
        self._banners.post(Notice(_NOTICE, words, kind))

    def _make(self, make: Callable[[], PrintedLessonSheets], use: Callable[[PrintedLessonSheets], None]) -> None:
        def made(_: FileJob) -> PrintedLessonSheets:
            return make()

        self._tasks.on_file(self, made, use, self._on_failed)

    def _send(self, made: PrintedLessonSheets) -> None:
        printer, title = self._ports.printer, self.tr("Lesson sheets")
        self._tasks.on_file(
            self, lambda _job: printer.send(made.paper.pdf, title), partial(self._on_sent, made), self._on_failed
        )

    def _on_sent(self, made: PrintedLessonSheets, is_taken: bool) -> None:
        if not is_taken:
            words = self.tr("The printer did not take the sheets. Check that it is on, or save them as PDF (Ctrl+S).")
            self.tell(words, NoticeKind.WARNING)
            return
        self._note(made, self.tr("%n sheet(s) printed", "", made.paper.sheets))

    def _save(self, path: Path, made: PrintedLessonSheets) -> None:
        words = self.tr("%n sheet(s) saved", "", made.paper.sheets)
        self._tasks.on_file(
            self, lambda _job: self._sheets.write(made, path), lambda _: self._note(made, words), self._on_failed
        )

    def _note(self, made: PrintedLessonSheets, words: str) -> None:
        """Have it noted that the sheets left the journal, then say so."""
        call = partial(self._sheets.note_printed, self.session, made)
        told = with_reminder(words)
        self._tasks.on_database(self, call, lambda _: self.tell(told, NoticeKind.DONE), self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self.tell(error_text(error).sentences, NoticeKind.FAILURE)
