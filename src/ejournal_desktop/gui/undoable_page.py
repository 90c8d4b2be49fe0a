"""Pages whose last change can be taken back, most of them with a list and a form beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.widgets.commands import add_command

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session


class UndoablePage(QWidget):
    """Ctrl+Z takes the last change back, Esc leads to the list; a page reads and lays out itself."""

    said = Signal(str)
    stored = Signal()
    failed = Signal(object)

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self._tasks = tasks
        self._undo: Callable[[], object] | None = None

    def reload(self) -> None:
        """Read what the page shows again."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Bring the cursor to the list."""
        raise NotImplementedError

    def undo(self) -> None:
        """Take the last change back, once however often the key is pressed; what fails can be tried again."""
        undo, self._undo = self._undo, None
        if undo is None:
            self.said.emit(self.tr("Nothing to undo here"))
            return
        words = self.tr("Undone")
        failed = partial(self._on_undo_failed, undo)
        self._tasks.on_database(self, undo, lambda _: self._on_changed(None, words), failed)

    def _write(self, call: Callable[[], object], undo: Callable[[], object] | None, words: str) -> None:
        """Store a change; ``undo`` takes it back, ``words`` say that it is done."""
        self._tasks.on_database(self, call, lambda _: self._on_changed(undo, words), self.failed.emit)

    def _on_changed(self, undo: Callable[[], object] | None, words: str) -> None:
        self._note_change(undo, words)
        self.take_focus()
        self.reload()

    def _note_change(self, undo: Callable[[], object] | None, words: str) -> None:
        self._undo = undo
        self.stored.emit()
        self.said.emit(words)

    def _on_undo_failed(self, undo: Callable[[], object], error: AppError) -> None:
        self._undo = self._undo or undo
        self.failed.emit(error)

    def _add_ways_back(self) -> None:
        """Give the page its keys for undoing and for the list; called where its other keys are given."""
        add_command(self, self.tr("Undo"), ["Ctrl+Z"], self.undo)
        add_command(self, self.tr("Back to the list"), ["Esc"], self._to_list)

    def _to_list(self) -> None:
        self.take_focus()


class ListAndFormPage(UndoablePage):
    """The list of what is there at the left, the form of the next at the right; ``area`` holds both."""

    area: SidePanelArea

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__(tasks)
        self._session = session

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session

    def _to_list(self) -> None:
        self.area.close_panel()
        self.take_focus()
