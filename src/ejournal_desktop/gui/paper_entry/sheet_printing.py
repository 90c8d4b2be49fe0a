"""Blank sheets for the lessons on show: to the printer, or into a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.gui.paper_entry.lesson_list import LessonList
    from ejournal_desktop.gui.paper_entry.ports import PaperServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.lesson_sheets import PrintedLessonSheets
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "paper_sheets"


class SheetPrinting(QObject):
    """Makes one sheet for each lesson of the list that was not cancelled."""

    def __init__(
        self, lessons: LessonList, services: PaperServices, session: Session, tasks: TaskRunner, banners: BannerArea
    ) -> None:
        super().__init__(lessons)
        self.session = session
        self._lessons, self._services, self._tasks, self._banners = lessons, services, tasks, banners

    def print_sheets(self) -> None:
        """Print the sheets, one side each."""
        if self._services.ports.printer.is_available():
            self._make(self._send)
        else:
            words = self.tr("No printer is known to the system. Save the sheets as PDF (Ctrl+S).")
            self._tell(words, NoticeKind.WARNING)

    def save_sheets(self) -> None:
        """Ask for a place and save the sheets there."""
        path = self._services.ports.choose_path(self._lessons, self.tr("Save the sheets"), self.tr("lesson sheets.pdf"))
        if path is not None:
            self._make(partial(self._save, path))

    def _make(self, use: Callable[[PrintedLessonSheets], None]) -> None:
        columns = [lesson.column for lesson in self._lessons.lessons]
        held = sorted((one for one in columns if one.state is not LessonState.CANCELLED), key=lambda o: (o.day, o.bell))
        lessons = [column.lesson for column in held]
        if not lessons:
            self._tell(self.tr("There are no lessons to print sheets for"), NoticeKind.HINT)
            return
        sheets, session = self._services.sheets, self.session

        def make(_: FileJob) -> PrintedLessonSheets:
            return sheets.of_lessons(session, lessons)

        self._tasks.on_file(self, make, use, self._on_failed)

    def _send(self, made: PrintedLessonSheets) -> None:
        printer, title = self._services.ports.printer, self.tr("Lesson sheets")
        self._tasks.on_file(
            self, lambda _job: printer.send(made.paper.pdf, title), partial(self._on_sent, made), self._on_failed
        )

    def _on_sent(self, made: PrintedLessonSheets, is_taken: bool) -> None:
        if not is_taken:
            words = self.tr("The printer did not take the sheets. Check that it is on, or save them as PDF (Ctrl+S).")
            self._tell(words, NoticeKind.WARNING)
            return
        call = partial(self._services.sheets.note_printed, self.session, made)
        self._tasks.on_database(self, call, lambda _: self._on_done(made, is_saved=False), self._on_failed)

    def _save(self, path: Path, made: PrintedLessonSheets) -> None:
        call = partial(self._services.sheets.save, self.session, made, path)
        self._tasks.on_database(self, call, lambda _: self._on_done(made, is_saved=True), self._on_failed)

    def _on_done(self, made: PrintedLessonSheets, *, is_saved: bool) -> None:
        saved = self.tr("%n sheet(s) saved", "", made.paper.sheets)
        printed = self.tr("%n sheet(s) printed", "", made.paper.sheets)
        self._tell(saved if is_saved else printed, NoticeKind.DONE)

    def _on_failed(self, error: AppError) -> None:
        self._tell(error_text(error).sentences, NoticeKind.FAILURE)

    def _tell(self, words: str, kind: NoticeKind) -> None:
        self._banners.post(Notice(_NOTICE, words, kind))
