"""What both pages of log-ins have in common: one view of the log, and how it is read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.widgets.page_layout import fill

if TYPE_CHECKING:
    from ejournal_desktop.gui.log_ins.log_view import LogView
    from ejournal_desktop.gui.log_ins.ports import LogInsServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.report_tables import ReportRequest
    from ejournal_desktop.services.session import Session


class LogPage(QWidget):
    """Lines of the log; a page chooses whose, and what else stands in the bar above them."""

    said = Signal(str)
    stored = Signal()
    failed = Signal(object)
    view: LogView

    def __init__(self, services: LogInsServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ line · Enter in a day shows those days · Ctrl+P print · Ctrl+E password · F5 read again")

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session

    def reload(self) -> None:
        """Read the lines again."""
        self.view.reload()

    def take_focus(self) -> None:
        """Bring the cursor to the list."""
        self.view.take_focus()

    def request(self) -> ReportRequest | None:
        """Return what is on show as it is wanted on paper."""
        raise NotImplementedError

    def _show_view(self, view: LogView) -> None:
        self.view = view
        view.failed.connect(self.failed)
        fill(self, view)
