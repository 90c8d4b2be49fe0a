"""Closing and opening a period from the page of results: what is missing first, then the password, then the act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.periods.closing_dialog import ClosingDialog
from ejournal_desktop.readmodels.people import LoginChoice
from ejournal_desktop.services.period_debts import CheckWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.periods.ports import PeriodsServices, Shown
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.periods import ClosingReport
    from ejournal_desktop.services.session import Session


class PeriodCloser(QObject):
    """Asks before it closes or opens; tells the page when it did."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, services: PeriodsServices, session: Session, tasks: TaskRunner, owner: QWidget) -> None:
        super().__init__(owner)
        self._services, self._session, self._tasks, self._owner = services, session, tasks, owner
        self.dialog: ClosingDialog | None = None

    def ask(self, shown: Shown) -> None:
        """Read what is missing and ask whether to close the period all the same."""
        call = partial(self._services.closing.closing_report, self._session, shown.class_group, shown.period)
        self._tasks.on_database(self, call, self._on_report_ready, self._on_failed)

    def ask_to_reopen(self, shown: Shown, period: PeriodView) -> None:
        """Ask whether to open the period again."""
        act = partial(self._services.closing.reopen_period, self._session, shown.class_group, shown.period)
        self._open(period, None, act)

    def _on_report_ready(self, report: ClosingReport) -> None:
        act = partial(
            self._services.closing.close_period,
            self._session,
            report.class_group,
            report.period.period,
            seen_missing=len(report.missing),
        )
        self._open(report.period, report, act)
        if self.dialog is not None:
            self.dialog.tell_requested.connect(partial(self._tell, report))

    def _tell(self, report: ClosingReport) -> None:
        """Send each teacher who owes something one note, and the homeroom teacher one; the period stays as it is."""
        period_title = period_words(report.period)
        words = CheckWords(
            heading=self.tr("{class_title}, {period}: please fill in").replace("{period}", period_title),
            line=self.tr("{course}: marks missing {marks}, lessons not complete {lessons}"),
            class_heading=self.tr("{class_title}, {period}: the deputy head checked the journal").replace(
                "{period}", period_title
            ),
            nothing=self.tr("Nothing is missing."),
            conflicts=self.tr("{course}: contradictions not settled {count}"),
        )
        closing, period = self._services.closing, report.period.period
        call = partial(closing.tell_teachers, self._session, report.class_group, period, words)
        self._tasks.on_database(self, call, self._on_told, self._on_tell_failed)

    def _on_told(self, count: int) -> None:
        if self.dialog is not None:
            self.dialog.show_told(self.tr("Notes sent to teachers: {count}").format(count=count))

    def _on_tell_failed(self, error: AppError) -> None:
        if self.dialog is not None:
            self.dialog.show_told(error_text(error).sentences, is_sent=False)

    def _open(self, period: PeriodView, report: ClosingReport | None, act: Callable[[], None]) -> None:
        own = self._session.signed_in
        who = LoginChoice(own.handle, own.name.with_initials)
        self.dialog = ClosingDialog(period, report, who, self._owner)
        self.dialog.confirmed.connect(partial(self._on_confirmed, act))
        self.dialog.open()

    def _on_confirmed(self, act: Callable[[], None], password: str) -> None:
        """Check the password away from the window, then act; a wrong one is said beside the field."""

        def check(_: FileJob) -> None:
            self._services.access.confirm_password(self._session, password)

        self._tasks.on_file(self, check, lambda _: self._act(act), self._on_refused)

    def _act(self, act: Callable[[], None]) -> None:
        self._tasks.on_database(self, act, lambda _: self._on_changed(), self._on_refused)

    def _on_refused(self, error: AppError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(error)

    def _on_changed(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog = None
        self.changed.emit()

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)
