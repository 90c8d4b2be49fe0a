"""The files of a lesson: attached, saved elsewhere, removed; what was done can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.journal.lesson_acts import LessonHappened
from ejournal_desktop.services.attachments import MEDIA_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.journal.lesson_acts import LessonActs
    from ejournal_desktop.gui.journal.lesson_facts import LessonFacts
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.lesson_card import AttachedFile, FileContent
    from ejournal_desktop.services.attachments import AttachmentsService


class FileDialogs(Protocol):
    """Asks where a file is, or is to be."""

    def to_open(self, owner: QWidget, title: str, filters: str) -> Path | None:
        """Return a file to read, nothing when the person gave up."""

    def to_save(self, owner: QWidget, title: str, name: str) -> Path | None:
        """Return where to write, nothing when the person gave up."""

    def show(self, owner: QWidget, title: str, content: bytes, save: Callable[[], None] | None) -> None:
        """Show a kept file; ``save`` asks where a copy is to go, without it none is offered."""


class LessonFiles(QObject):
    """Acts on the files of the lesson on show; reading and writing happens beside the entry of marks."""

    told = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        facts: LessonFacts,
        services: tuple[AttachmentsService, FileDialogs],
        acts: LessonActs,
        tasks: TaskRunner,
    ) -> None:
        super().__init__(facts)
        self.lesson: LessonId | None = None
        self._facts, self._acts, self._tasks = facts, acts, tasks
        self._attachments, self._dialogs = services
        facts.file_wanted.connect(self._attach)
        facts.file_opened.connect(self._open)
        facts.file_saved.connect(self._save_copy)
        facts.file_removed.connect(self._remove)

    def _attach(self) -> None:
        endings = " ".join(f"*{ending}" for ending in MEDIA_TYPES)
        filters = self.tr("Documents and pictures ({endings})").format(endings=endings)
        path = self._dialogs.to_open(self._facts, self.tr("Attach a file to the lesson"), filters)
        if path is not None and self.lesson is not None:
            call = partial(self._attachments.attach_file, self._acts.session, self.lesson, path)
            self._tasks.on_file(self, lambda _job: call(), self._on_attached, self.failed.emit)

    def _on_attached(self, file: AttachedFile) -> None:
        back = partial(self._attachments.detach, self._acts.session, file.attachment)
        words = self.tr("File attached: {file}").format(file=file.title)
        self.told.emit(LessonHappened(words, partial(self._store, back)))
        self.changed.emit()

    def _open(self, file: AttachedFile) -> None:
        call = partial(self._attachments.content, self._acts.session, file.attachment)
        self._tasks.on_database(self, call, partial(self._on_read, file), self.failed.emit)

    def _on_read(self, file: AttachedFile, content: FileContent) -> None:
        self._dialogs.show(self._facts, file.title, content.content, partial(self._save_copy, file))

    def _save_copy(self, file: AttachedFile) -> None:
        path = self._dialogs.to_save(self._facts, self.tr("Save a copy of the file"), file.title)
        if path is not None:
            call = partial(self._attachments.save_copy, self._acts.session, file.attachment, path)
            self._tasks.on_file(self, lambda _job: call(), lambda _: None, self.failed.emit)

    def _remove(self, file: AttachedFile) -> None:
        call = partial(self._attachments.detach, self._acts.session, file.attachment)
        self._tasks.on_database(self, call, self._on_removed, self.failed.emit)

    def _on_removed(self, file: FileContent) -> None:
        back = partial(self._attachments.attach, self._acts.session, file.lesson, file.title, file.content)
        words = self.tr("File removed: {file}").format(file=file.title)
        self.told.emit(LessonHappened(words, partial(self._store, back)))
        self.changed.emit()

    def _store(self, call: Callable[[], object]) -> None:
        self._tasks.on_database(self, call, lambda _: self.changed.emit(), self.failed.emit)
