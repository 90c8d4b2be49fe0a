"""Closing and opening a period from the page of results: the list of what is missing always comes first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.periods.closing_dialog import ClosingDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.periods.ports import Shown
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.periods import ClosingReport
    from ejournal_desktop.services.period_closing import PeriodClosingService
    from ejournal_desktop.services.session import Session


class PeriodCloser(QObject):
    """Asks before it closes; tells the page when the period was closed or opened."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, service: PeriodClosingService, session: Session, tasks: TaskRunner, owner: QWidget) -> None:
        super().__init__(owner)
        self._service, self._session, self._tasks, self._owner = service, session, tasks, owner
        self.dialog: ClosingDialog | None = None

    def ask(self, shown: Shown) -> None:
        """Read what is missing and ask whether to close the period all the same."""
        call = partial(self._service.closing_report, self._session, shown.class_group, shown.period)
        self._tasks.on_database(self, call, self._on_report_ready, self._on_failed)

    def reopen(self, shown: Shown) -> None:
        """Open the period again."""
        call = partial(self._service.reopen_period, self._session, shown.class_group, shown.period)
        self._tasks.on_database(self, call, self._on_changed, self._on_failed)

    def _on_report_ready(self, report: ClosingReport) -> None:
        self.dialog = ClosingDialog(report, self._owner)
        self.dialog.confirmed.connect(self._on_confirmed)
        self.dialog.open()

    def _on_confirmed(self, report: ClosingReport) -> None:
        call = partial(
            self._service.close_period,
            self._session,
            report.class_group,
            report.period.period,
            seen_missing=len(report.missing),
        )
        self._tasks.on_database(self, call, self._on_changed, self._on_failed)

    def _on_changed(self, _nothing: None) -> None:
        self.changed.emit()

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)
