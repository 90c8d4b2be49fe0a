"""«Проверка записей»: what is wrong with how users are entered; Enter goes to the person (S4-5.1a)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.people.words import fault_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.people.ports import PeopleServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.duties import EntryFinding
    from ejournal_desktop.services.session import Session


class ChecksPart(QWidget):
    """A table of findings; none of them refuses anything."""

    failed = Signal(object)
    person_wanted = Signal(object, object)

    def __init__(self, services: PeopleServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self.session, self._tasks = services, session, tasks
        titles = (self.tr("Name"), self.tr("What is wrong"))
        self.table = RecordTable(self.tr("Check of entries"), RecordModel(titles), 1)
        self.empty, self._body = EmptyState(), QStackedWidget()
        self._body.addWidget(self.empty)
        self._body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self._body)
        self.table.enter_pressed.connect(self._on_enter)

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self.session = session

    def take_focus(self) -> None:
        """Bring the cursor to the findings."""
        self.table.setFocus()

    def load(self) -> None:
        """Look for what is wrong."""
        call = partial(self._services.records.findings, self.session)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def _on_loaded(self, findings: Sequence[EntryFinding]) -> None:
        rows = [
            Record(
                (one.name.full, fault_words(one)),
                (one.staff, one.fault),
                sentence=f"{one.name.full}: {fault_words(one)}",
            )
            for one in findings
        ]
        self.table.show_records(rows)
        self.empty.show_words(self.tr("Every user is entered as it should be"))
        self._body.setCurrentWidget(self.table if rows else self.empty)
        if rows:
            self.table.choose_row(max(0, self.table.currentIndex().row()))

    def _on_enter(self) -> None:
        subject = self.table.current_subject()
        if isinstance(subject, tuple):
            self.person_wanted.emit(*subject)
