"""A work of the library beside a lesson: its file becomes one of the lesson's files (S0-4.6.2a)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton
from ejournal_desktop.readmodels.works import KeptWork

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.lesson_card import AttachedFile
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.works.library import WorkLibraryService

_TOPIC = 2


class ChooseWorkDialog(QDialog):
    """The works with a file; Enter takes the one under the cursor."""

    chosen = Signal(object)

    def __init__(self, works: Sequence[KeptWork], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Work beside the lesson"))
        titles = (self.tr("Subject"), self.tr("Grade"), self.tr("Topic"), self.tr("File"))
        self.table = RecordTable(self.tr("My works"), RecordModel(titles), _TOPIC)
        self.take_button = PrimaryButton(self.tr("Lay beside the lesson"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.take_button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        rows = [Record((one.subject_title, str(one.grade_level), one.topic, one.file_title), one) for one in works]
        self.table.show_records(rows)
        self.table.choose_row(0)
        self.table.enter_pressed.connect(self._take)
        self.take_button.clicked.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.table.setFocus()

    def _take(self) -> None:
        work = self.table.current_subject()
        if isinstance(work, KeptWork):
            self.accept()
            self.chosen.emit(work)


class LessonWorks(QObject):
    """Offers the own works at the lesson under the cursor."""

    said = Signal(str)

    def __init__(
        self,
        screen: JournalScreen,
        library: WorkLibraryService,
        session: Session,
        tasks: TaskRunner,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(screen)
        self.session = session
        self._screen, self._library, self._tasks, self._error_words = screen, library, tasks, error_words

    def commands(self) -> tuple[Command, ...]:
        """Return the act, for those who keep the page on show."""
        page = self._screen.model.page
        is_own = page is not None and page.access.can_write
        if not is_own or not self.session.signed_in.may_act(Action.WRITE_LESSON, is_own=is_own):
            return ()
        return (Command("lesson_work", self.tr("Work of my library beside the lesson…"), self.begin),)

    def begin(self) -> None:
        """Read the library and let the person choose."""
        lesson = self._screen.side.lesson
        if lesson is None:
            self.said.emit(self.tr("Choose a lesson first"))
            return
        read = partial(self._library.works, self.session)
        self._tasks.on_database(self, read, partial(self._choose, lesson.lesson), self._on_failed)

    def _choose(self, lesson: LessonId, works: tuple[KeptWork, ...]) -> None:
        with_file = [work for work in works if work.file_title]
        if not with_file:
            self.said.emit(self.tr("No work of your library has a file yet: F10, «Test works», «Library»"))
            return
        dialog = ChooseWorkDialog(with_file, self._screen)
        dialog.chosen.connect(partial(self._use, lesson))
        dialog.open()

    def _use(self, lesson: LessonId, work: KeptWork) -> None:
        call = partial(self._library.use_at_lesson, self.session, work.kept_work, lesson)
        self._tasks.on_database(self, call, self._on_used, self._on_failed)

    def _on_used(self, file: AttachedFile) -> None:
        self.said.emit(self.tr("Beside the lesson now: {file}").format(file=file.title))
        self._screen.reload()

    def _on_failed(self, error: AppError) -> None:
        self.said.emit(self._error_words(error))
