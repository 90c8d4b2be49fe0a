"""«Мои входы»: how the person came and went, who tried under their name, and the way to another password (S1-2.3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ejournal_desktop.gui.log_ins.log_page import LogPage
from ejournal_desktop.gui.log_ins.log_view import LogView, log_table
from ejournal_desktop.gui.log_ins.password_dialog import PasswordDialog
from ejournal_desktop.gui.log_ins.words import kind_words, moment_words
from ejournal_desktop.gui.widgets.tinted import ToneButton
from ejournal_desktop.services.access_table import OWN_LOG_INS

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.gui.log_ins.ports import LogInsServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.access_log import AccessLine, AccessLog
    from ejournal_desktop.readmodels.report_tables import ReportRequest
    from ejournal_desktop.services.session import Session

_DAYS = 30


class OwnPage(LogPage):
    """The own lines of the last month."""

    def __init__(self, services: LogInsServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(services, session, tasks)
        titles = (self.tr("When"), self.tr("What happened"), self.tr("Computer"))
        table = log_table(self.tr("My log-ins"), titles, 1)
        self._show_view(LogView(self._read, _cells, table, services.clock, tasks, days=_DAYS))
        self.password = ToneButton(self.tr("Change the &password…"))
        self.password.clicked.connect(self.change_password)
        self.view.bar.addWidget(self.password)

    def request(self) -> ReportRequest | None:
        """Return what is on show as it is wanted on paper."""
        return self.view.request(OWN_LOG_INS)

    def change_password(self) -> None:
        """Open the dialog for another password."""
        dialog = PasswordDialog(partial(self._services.own_password.change, self._session), self._tasks, self)
        dialog.changed.connect(self._on_changed)
        dialog.open()

    def _read(self, first: date, last: date) -> AccessLog:
        return self._services.access_log.own(self._session, first, last)

    def _on_changed(self) -> None:
        self.said.emit(self.tr("The password is changed: from now on only the new one opens the journal"))
        self.view.reload()


def _cells(line: AccessLine) -> tuple[str, ...]:
    return (moment_words(line.moment), kind_words(line), line.workstation or "–")
