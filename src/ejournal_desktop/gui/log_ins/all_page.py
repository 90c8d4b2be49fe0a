"""«Журнал входов»: how everybody came and went, for those who control (S1-2.3, S4-1.7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox

from ejournal_desktop.gui.log_ins.log_page import LogPage
from ejournal_desktop.gui.log_ins.log_view import LogView, log_table
from ejournal_desktop.gui.log_ins.words import kind_words, moment_words, name_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.services.access_table import ALL_LOG_INS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.gui.log_ins.ports import LogInsServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.readmodels.access_log import AccessLine, AccessLog, AccessPerson
    from ejournal_desktop.readmodels.report_tables import ReportRequest
    from ejournal_desktop.services.session import Session

_DAYS = 7
_LETTERS = 16


class AllPage(LogPage):
    """The lines of the last week; by person, by days, failed tries alone."""

    def __init__(self, services: LogInsServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(services, session, tasks)
        self._chosen: AccountId | None = None
        titles = (self.tr("When"), self.tr("Who"), self.tr("What happened"), self.tr("Computer"))
        table = log_table(self.tr("Log-ins of all"), titles, 2)
        self._show_view(LogView(self._read, _cells, table, services.clock, tasks, days=_DAYS))
        self.people = self._make_people()
        self.failures = QCheckBox(self.tr("Failed &tries only"))
        self.failures.toggled.connect(self.view.show_failures_only)
        for widget in (self.people, self.failures):
            self.view.bar.addWidget(widget)

    def reload(self) -> None:
        """Read who may be chosen, and the lines."""
        service, session = self._services.access_log, self._session
        self._tasks.on_database(self, lambda: service.people(session), self._on_people_loaded, self.failed.emit)
        super().reload()

    def request(self) -> ReportRequest | None:
        """Return what is on show as it is wanted on paper."""
        request = self.view.request(ALL_LOG_INS)
        return None if request is None else replace(request, account=self._chosen)

    def _read(self, first: date, last: date) -> AccessLog:
        return self._services.access_log.of_all(self._session, first, last, self._chosen)

    def _on_people_loaded(self, people: Sequence[AccessPerson]) -> None:
        """Show who may be chosen; whoever was chosen stays so."""
        self.people.blockSignals(True)
        while self.people.count() > 1:
            self.people.removeItem(1)
        for person in people:
            self.people.addItem(person.name, person.account)
        self.people.setCurrentIndex(max(0, self.people.findData(self._chosen)))
        self.people.blockSignals(False)

    def _on_person_chosen(self) -> None:
        self._chosen = self.people.currentData()
        self.view.reload()

    def _make_people(self) -> QComboBox:
        people = OutlinedComboBox()
        people.setAccessibleName(self.tr("Whose log-ins"))
        people.setMinimumHeight(SIZES.button_height)
        people.setMinimumContentsLength(_LETTERS)
        people.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        people.addItem(self.tr("Everybody"), None)
        people.activated.connect(self._on_person_chosen)
        return people


def _cells(line: AccessLine) -> tuple[str, ...]:
    return (moment_words(line.moment), name_words(line), kind_words(line), line.workstation or "–")
