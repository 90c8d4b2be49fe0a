"""«Ввод с бумаги» as a destination: the last gaps, or the days a lesson was asked from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ejournal_desktop.domain.sheet_numbers import sheet_number
from ejournal_desktop.gui.desk.legend import Legend
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.paper_entry.screen import PaperEntryScreen

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.journal.lesson_keeper import LessonStored
    from ejournal_desktop.gui.paper_entry.ports import PaperServices
    from ejournal_desktop.gui.refresh import Changed, Refresh
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.session import Session


class PaperDestination(QObject):
    """Shows the page, and tells frame and other pages what was stored on it."""

    def __init__(
        self, services: PaperServices, session: Session, tasks: TaskRunner, frame: FramePort, refresh: Refresh
    ) -> None:
        super().__init__()
        self._services, self._frame, self._refresh = services, frame, refresh
        self._was_opened = self._is_stale = False
        self.screen = PaperEntryScreen(services, session, tasks)
        self.setParent(self.screen)
        self._legend = Legend(frame, lambda: self.screen.legend, self, self._mode_words)
        self.screen.status_text_changed.connect(self._legend.say)
        self.screen.legend_changed.connect(self._legend.show)
        self.screen.cells_stored.connect(self._on_cells_stored)
        self.screen.lesson_stored.connect(self._on_lesson_stored)
        refresh.changed.connect(self._on_changed_elsewhere)

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(
            self.screen,
            shown=self.shown,
            leaving=self.leaving,
            go_to=self.go_to,
            place=self.place,
            commands=self.commands,
            unsaved=lambda: self.screen.entry.unsaved,
            resume=self.resume,
        )

    def shown(self) -> None:
        """Take the focus; the first time open the last gaps, later read again what changed elsewhere."""
        self._legend.start()
        if not self._was_opened:
            self._was_opened = True
            self.screen.open()
        elif self._is_stale:
            self.screen.reload()
        self._is_stale = False
        self.screen.entry.view.setFocus()

    def leaving(self) -> None:
        """Store what is half typed."""
        self._legend.stop()
        self.screen.entry.leave()

    def go_to(self, subject: object) -> None:
        """Open the lesson of a sheet number."""
        if isinstance(subject, str):
            self.screen.find_sheet(subject)

    def place(self) -> object:
        """Return the lesson on show by its sheet number."""
        lesson = self.screen.entry.lesson
        return None if lesson is None else sheet_number(lesson)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person and store what the disk refused."""
        self.screen.use_session(session)
        self.screen.entry.retry()

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        screen = self.screen
        return (
            Command("complete", self.tr("Lesson complete, next one"), screen.entry.complete_lesson, "Ctrl+Return"),
            Command("sheet_number", self.tr("Open a lesson by its sheet number"), screen.bar.take_number, "Ctrl+G"),
            Command("span", self.tr("A day or the whole week"), screen.bar.switch),
            Command("day", self.tr("Choose a day in the calendar"), screen.bar.choose_day),
            Command("gaps", self.tr("Go to the last gaps"), screen.bar.gaps.click),
            Command("print_sheets", self.tr("Print blank lesson sheets"), screen.printing.print_shown, "Ctrl+P"),
            Command("save_sheets", self.tr("Save blank lesson sheets as PDF…"), screen.printing.save_shown, "Ctrl+S"),
            Command("undo", self.tr("Undo the last entry"), screen.entry.undo, "Ctrl+Z"),
            Command("redo", self.tr("Redo the entry"), screen.entry.redo, "Ctrl+Y"),
        )

    def _mode_words(self) -> str:
        return self.screen.legend if self.screen.entry.mode_words else ""

    def _show_saved(self) -> None:
        self._frame.show_saved(self._services.clock.now())

    def _on_cells_stored(self) -> None:
        self._show_saved()
        self._refresh.tell(self, None)

    def _on_lesson_stored(self, stored: LessonStored) -> None:
        self._show_saved()
        self._refresh.tell(self, stored.change)

    def _on_changed_elsewhere(self, changed: Changed) -> None:
        self._is_stale = self._is_stale or changed.teller is not self
