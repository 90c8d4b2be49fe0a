"""How rows come into a plan from outside, and how a plan leaves the program: files and the clipboard (S0-4.14.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ejournal_desktop.gui.plans.course_list import course_line
from ejournal_desktop.gui.plans.import_wizard import PlanImportWizard
from ejournal_desktop.gui.plans.problem_words import problem_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ejournal_desktop.domain.plans import PlanRow
    from ejournal_desktop.gui.file_places import FilePlaces
    from ejournal_desktop.gui.plans.editor import PlanEditor
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.plans import PlanImport
    from ejournal_desktop.services.plan_files import PlanFilesService
    from ejournal_desktop.services.session import Session


class PlanFileActs(QObject):
    """What comes in is one step of undo of the editor; ``warned`` tells what of it could not be read."""

    warned = Signal(str)
    failed = Signal(object)

    def __init__(
        self, files: PlanFilesService, session: Session, tasks: TaskRunner, dialogs: FilePlaces, editor: PlanEditor
    ) -> None:
        super().__init__(editor)
        self._files, self._session, self._tasks, self._dialogs = files, session, tasks, dialogs
        self._editor = editor

    def ask_to_import(self) -> None:
        """Open the import of a file."""
        plan = self._editor.plan
        if plan is None or not plan.can_edit:
            return
        wizard = PlanImportWizard(self._read_file, self._dialogs, plan.state.hours.curriculum, self._editor)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.taken.connect(self._on_import_taken)
        wizard.open()

    def paste(self) -> None:
        """Put the cells of the clipboard into the plan."""
        course, text = self._editor.course, QGuiApplication.clipboard().text()
        if course is not None and text.strip() and self._editor.model.can_edit:
            files, session = self._files, self._session
            read = files.read_pasted
            self._tasks.on_file(self, lambda _job: read(session, course, text), self._on_pasted, self.failed.emit)

    def ask_to_save(self) -> None:
        """Ask where to save the official workbook."""
        course, plan = self._editor.course, self._editor.plan
        if course is None or plan is None:
            return
        self._editor.store_now()
        name = f"{course_line(plan.state).replace(' · ', ' ')}.xlsx"
        path = self._dialogs.choose_new_file(self._editor, self.tr("Save the plan"), name, "*.xlsx")
        if path is not None:
            save, session = self._files.save_workbook, self._session
            self._tasks.on_file(self, lambda _job: save(session, course, path), lambda _nothing: None, self.failed.emit)

    def _read_file(self, path: Path, done: Callable[[PlanImport], None], failed: Callable[[AppError], None]) -> None:
        course = self._editor.course
        if course is not None:
            files, session = self._files, self._session
            self._tasks.on_file(self, lambda _job: files.read_file(session, course, path), done, failed)

    def _on_import_taken(self, rows: Sequence[PlanRow]) -> None:
        self._editor.change_rows(self.tr("import of a plan"), rows, 0)
        self._editor.store_now()

    def _on_pasted(self, found: PlanImport) -> None:
        sheet = found.sheets[0]
        self._editor.insert_rows(self.tr("paste of {count} rows").format(count=len(sheet.rows)), sheet.rows)
        words = [problem_words(problem) for problem in (*sheet.problems, *found.problems)]
        if words:
            self.warned.emit(". ".join(dict.fromkeys(words)))
