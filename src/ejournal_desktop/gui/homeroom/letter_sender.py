"""The way of a letter: made, shown, printed or saved, then written into the log."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.domain.class_desk import LetterWay
from ejournal_desktop.gui.print.disclosure import with_reminder
from ejournal_desktop.services.paper_saving import save_paper

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.printing import LockedPaper, PrintedPaper
    from ejournal_desktop.services.homeroom.letter_log import LogWords
    from ejournal_desktop.services.homeroom.letters import LetterDraft
    from ejournal_desktop.services.session import Session


class LetterSender(QObject):
    """Every way ends in the log, but for the preview; what the printer refused does not get there."""

    logged = Signal(object)
    shown = Signal(object)
    said = Signal(str)
    warned = Signal(str)
    failed = Signal(object)

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner, owner: QWidget) -> None:
        super().__init__(owner)
        self._services, self._session, self._tasks, self._owner = services, session, tasks, owner

    def preview(self, group: ClassGroupId, draft: LetterDraft) -> None:
        """Show a letter as it would be printed."""
        self._make(group, draft, self.shown.emit)

    def print_letters(self, group: ClassGroupId, draft: LetterDraft, title: str) -> None:
        """Print, then write into the log."""
        if self._services.ports.printer.is_available():
            self._make(group, draft, partial(self._send, group, draft, title))
        else:
            self.warned.emit(self.tr("No printer is known to the system. Save the letters as PDF (Ctrl+S)."))

    def save_letters(self, group: ClassGroupId, draft: LetterDraft, title: str) -> None:
        """Save as a file, then write into the log."""
        path = self._services.ports.choose_path(self._owner, self.tr("Save the letters"), f"{title}.pdf")
        if path is not None:
            self._make(group, draft, partial(self._save, group, draft, path))

    def lock_diary(self, group: ClassGroupId, draft: LetterDraft, title: str) -> None:
        """Save a diary as a file with a password, write into the log, and tell the password once."""
        path = self._services.ports.choose_path(self._owner, self.tr("Save the file with a password"), f"{title}.pdf")
        if path is None:
            return

        def make(_: FileJob) -> LockedPaper:
            locked = self._services.letters.locked_diary(self._session, group, draft)
            save_paper(locked.paper, path)
            return locked

        self._tasks.on_file(self._owner, make, partial(self._on_locked, group, draft), self.failed.emit)

    def _on_locked(self, group: ClassGroupId, draft: LetterDraft, locked: LockedPaper) -> None:
        self.log(group, draft, LetterWay.LOCKED_FILE, locked.paper)
        words = self.tr("Password of the file: {password}. Write it down for the family now, it is kept nowhere.")
        self.warned.emit(words.format(password=locked.password))

    def log(self, group: ClassGroupId, draft: LetterDraft, way: LetterWay, paper: PrintedPaper | None = None) -> None:
        """Write into the log."""
        call = partial(self._services.letters.log_letter, self._session, group, draft, way, paper)
        self._tasks.on_database(self._owner, call, lambda _: self.logged.emit(draft), self.failed.emit)

    def print_log(self, group: ClassGroupId, words: LogWords) -> None:
        """Print the journal of notices, or save it where there is no printer."""
        printer = self._services.ports.printer
        path = None
        if not printer.is_available():
            path = self._services.ports.choose_path(self._owner, words.title, f"{words.title}.pdf")
            if path is None:
                return

        def make(_: FileJob) -> PrintedPaper:
            paper = self._services.letters.printed_log(self._session, group, words)
            if path is None:
                printer.send(paper.pdf, words.title)
            else:
                save_paper(paper, path)
            return paper

        done = with_reminder(self.tr("The journal of notices is made"))

        def note(paper: PrintedPaper) -> None:
            call = partial(self._services.letters.note_log, self._session, group, paper)
            self._tasks.on_database(self._owner, call, lambda _: self.said.emit(done), self.failed.emit)

        self._tasks.on_file(self._owner, make, note, self.failed.emit)

    def _make(self, group: ClassGroupId, draft: LetterDraft, use: Callable[[PrintedPaper], None]) -> None:
        def make(_: FileJob) -> PrintedPaper:
            return self._services.letters.printed_letters(self._session, group, draft)

        self._tasks.on_file(self._owner, make, use, self.failed.emit)

    def _send(self, group: ClassGroupId, draft: LetterDraft, title: str, paper: PrintedPaper) -> None:
        def send(_: FileJob) -> bool:
            return self._services.ports.printer.send(paper.pdf, title)

        self._tasks.on_file(self._owner, send, partial(self._on_sent, group, draft, paper), self.failed.emit)

    def _on_sent(self, group: ClassGroupId, draft: LetterDraft, paper: PrintedPaper, is_taken: bool) -> None:
        if is_taken:
            self.log(group, draft, LetterWay.PRINTED, paper)
        else:
            self.warned.emit(self.tr("The printer did not take the letters. Check that it is on, or save them as PDF."))

    def _save(self, group: ClassGroupId, draft: LetterDraft, path: Path, paper: PrintedPaper) -> None:
        def save(_: FileJob) -> None:
            save_paper(paper, path)

        def log(_: None) -> None:
            self.log(group, draft, LetterWay.PRINTED, paper)

        self._tasks.on_file(self._owner, save, log, self.failed.emit)
