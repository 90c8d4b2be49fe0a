"""The file of an entry: named on the button of its form, chosen, looked at, copied out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject

from ejournal_desktop.gui.widgets.file_kinds import can_show
from ejournal_desktop.gui.widgets.tinted import ToneButton
from ejournal_desktop.services.attachments import LARGEST_FILE, MEDIA_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.gui.journal.lesson_files import FileDialogs
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.undoable_page import UndoablePage


class EntryFile(Protocol):
    """A file as entries keep it."""

    @property
    def title(self) -> str:
        """Its name with its ending."""

    @property
    def content(self) -> bytes:
        """What is in it."""


File = TypeVar("File", bound=EntryFile)


class FileButton(ToneButton):
    """Says which file goes with the entry in a form; pressed, it asks for another one."""

    def __init__(self) -> None:
        super().__init__()
        self.setToolTip("Ctrl+O")

    def show_file(self, file: EntryFile | None) -> None:
        """Show the name of the file, or how large one may be."""
        words = self.tr("Add a file, up to {most} KB…").format(most=LARGEST_FILE // 1024)
        self.setText(words if file is None else f"{file.title} …")
        self.setAccessibleName(self.text())


class EntryFiles(QObject):
    """The ways of files into a page and out of it; what comes of them the page says."""

    def __init__(self, page: UndoablePage, tasks: TaskRunner, dialogs: FileDialogs) -> None:
        super().__init__(page)
        self._page, self._tasks, self.dialogs = page, tasks, dialogs

    def choose(self, title: str, read: Callable[[Path], File], use: Callable[[File], None]) -> None:
        """Let the person choose a file, and read it."""
        endings = " ".join(f"*{ending}" for ending in MEDIA_TYPES)
        filters = self.tr("Documents and pictures ({endings})").format(endings=endings)
        path = self.dialogs.to_open(self._page, title, filters)
        if path is not None:
            self._tasks.on_file(self._page, lambda _job: read(path), use, self._page.failed.emit)

    def open(self, title: str, read: Callable[[], EntryFile], save: Callable[[], None]) -> None:
        """Show a file inside the program; one of a kind that is not shown here is saved instead."""
        if can_show(title):
            self._tasks.on_database(
                self._page,
                read,
                lambda file: self.dialogs.show(self._page, file.title, file.content, save),
                self._page.failed.emit,
            )
        else:
            save()

    def save(self, question: str, title: str, write: Callable[[Path], object]) -> None:
        """Ask for a place, and write a file there."""
        path = self.dialogs.to_save(self._page, question, title)
        if path is not None:
            words = self.tr("The file is saved")
            self._tasks.on_file(
                self._page, lambda _job: write(path), lambda _: self._page.said.emit(words), self._page.failed.emit
            )
