"""A note about what is wrong in a lesson: it goes to the deputy head at once (S3-3.2b, S4-5.3.6)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.homeroom.week_panel import WeekPanel
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import ClassGroupId, LessonId
    from ejournal_desktop.services.session import Session


class LessonNotes(QObject):
    """Asks for the words in the panel and sends them."""

    said = Signal(str)
    stored = Signal()
    failed = Signal(object)

    def __init__(
        self, services: HomeroomServices, session: Session, tasks: TaskRunner, panel: WeekPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._session, self._tasks, self._panel = services, session, tasks, panel
        self._group: ClassGroupId | None = None
        self._lesson: LessonId | None = None
        panel.note_given.connect(self._send)

    def open(self, group: ClassGroupId) -> None:
        """Say whose week is on show."""
        self._group, self._lesson = group, None
        self._panel.ask_note("")

    def begin(self) -> None:
        """Ask what is wrong in the lesson under the cursor of one of the lists."""
        chosen = self._panel.chosen_lesson()
        if chosen is None:
            self.said.emit(self.tr("Choose a lesson first: Enter opens the lessons of the day"))
            return
        self._lesson, title = chosen
        self._panel.ask_note(title)

    def _send(self, text: str) -> None:
        group, lesson = self._group, self._lesson
        if group is None or lesson is None or not text.strip():
            return
        call = partial(self._services.board.report_inaccuracy, self._session, group, lesson, text)
        self._tasks.on_database(self, call, self._on_sent, self.failed.emit)

    def _on_sent(self, receivers: int) -> None:
        self._lesson = None
        self._panel.ask_note("")
        self.stored.emit()
        self.said.emit(self.tr("The note is sent to %n person(s)", "", receivers))
