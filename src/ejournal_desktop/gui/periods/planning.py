"""Due dates by the order of the school, columns for exams, and who still needs marks, from the page of results."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.periods.due_dialog import DueDialog
from ejournal_desktop.gui.periods.shortage_dialog import ShortageDialog

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.domain.calendar import PeriodKind
    from ejournal_desktop.gui.periods.due_dialog import DueTyped
    from ejournal_desktop.gui.periods.ports import PeriodsServices, Shown
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import PeriodId
    from ejournal_desktop.readmodels.periods import PeriodChoices, PeriodDue, ShortageRow
    from ejournal_desktop.services.session import Session


class PeriodPlanner(QObject):
    """Opens the two lists and does what is asked there."""

    changed = Signal()
    choices_changed = Signal()
    failed = Signal(object)
    course_chosen = Signal(object)

    def __init__(self, services: PeriodsServices, session: Session, tasks: TaskRunner, owner: QWidget) -> None:
        super().__init__(owner)
        self._services, self._session, self._tasks, self._owner = services, session, tasks, owner
        self.due_dialog: DueDialog | None = None
        self.shortage_dialog: ShortageDialog | None = None

    def ask_for_days(self, choices: PeriodChoices) -> None:
        """Show by when the marks of every period are due."""
        call = partial(self._services.closing.dues, self._session)
        self._tasks.on_database(self, call, partial(self._on_dues_read, choices), self.failed.emit)

    def list_shortages(self, shown: Shown) -> None:
        """Show who needs more marks in the class or the course on show before the running period ends (S0-4.14.5)."""
        service, session = self._services.periods, self._session

        def read() -> tuple[ShortageRow, ...]:
            found = service.shortages(session, shown.class_group)
            return tuple(row for row in found if shown.course in (None, row.course.course))

        self._tasks.on_database(self, read, self._on_shortages, self.failed.emit)

    def _on_dues_read(self, choices: PeriodChoices, dues: Mapping[PeriodId, PeriodDue]) -> None:
        undefined = choices.undefined if choices.can_add_columns else ()
        today = self._services.clock.now().date()
        self.due_dialog = DueDialog(choices.periods, dues, undefined, today, self._owner)
        self.due_dialog.stored.connect(self._store)
        self.due_dialog.column_requested.connect(self._add_column)
        self.due_dialog.open()

    def _store(self, typed: Sequence[DueTyped]) -> None:
        service, session = self._services.closing, self._session

        def write() -> None:
            for one in typed:
                service.set_due(session, one.period, one.due, one.order)

        self._tasks.on_database(self, write, lambda _: self._on_stored(), self._on_refused)

    def _add_column(self, kind: PeriodKind) -> None:
        day = self._services.clock.now().date()
        call = partial(self._services.closing.add_result_period, self._session, kind, day)
        self._tasks.on_database(self, call, lambda _: self._on_column_added(), self._on_refused)

    def _on_stored(self) -> None:
        self._close()
        self.changed.emit()

    def _on_column_added(self) -> None:
        self._close()
        self.choices_changed.emit()

    def _close(self) -> None:
        if self.due_dialog is not None:
            self.due_dialog.accept()
            self.due_dialog = None

    def _on_refused(self, error: AppError) -> None:
        if self.due_dialog is not None:
            self.due_dialog.refuse(error_text(error).sentences)

    def _on_shortages(self, rows: Sequence[ShortageRow]) -> None:
        self.shortage_dialog = ShortageDialog(rows, self._owner)
        self.shortage_dialog.course_chosen.connect(self.course_chosen)
        self.shortage_dialog.open()
