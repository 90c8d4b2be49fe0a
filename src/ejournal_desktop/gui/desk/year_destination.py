"""The school year in the frame: the screen by right, and what a person is reminded of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ejournal_desktop.gui.school_year.screen import SchoolYearScreen

if TYPE_CHECKING:
    from ejournal_desktop.gui.desk.services import DeskServices
    from ejournal_desktop.gui.frame.screens import FramePort, OpenScreen
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.session import Session


class YearDestination(QObject):
    """Makes the screen of one person."""

    def __init__(self, services: DeskServices, session: Session, tasks: TaskRunner, frame: SessionFrame) -> None:
        super().__init__(frame)
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        frame.resumed.connect(self._on_frame_resumed)

    def screen(self, port: FramePort) -> OpenScreen:
        """Return the page of the school year."""
        return SchoolYearScreen(self._services.school_year, self._session, self._tasks, port).opened()

    def _on_frame_resumed(self, session: Session) -> None:
        self._session = session
