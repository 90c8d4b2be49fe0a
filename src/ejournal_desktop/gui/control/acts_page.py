"""Duties of control by period with their acts; below, what the chosen act or a look found (S1-8, S0-4.8.2)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.control.act_form import ActForm
from ejournal_desktop.gui.control.records import DutyRow, duty_records, page_records
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.undoable_page import ListAndFormPage
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.page_layout import fill, stacked
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.gui.widgets.tinted import ElidedLabel, ToneButton
from ejournal_desktop.readmodels.control import ControlOverview
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.control.service import ActWish

if TYPE_CHECKING:
    from ejournal_desktop.gui.control.ports import ControlServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.control import ControlActHead, ControlActView, DutyView, PageChecks
    from ejournal_desktop.services.session import Session

_CONCLUSION, _FOUND = 4, 2


class ActsPage(ListAndFormPage):
    """Reading is everybody's who controls; an act is made by who has the duty, and taken back by who made it."""

    report_requested = Signal(object)

    def __init__(self, services: ControlServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(session, tasks)
        self._services = services
        self._overview = ControlOverview()
        self._wanted: int | None = None
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr(
            "↑↓ period · Enter found · Ins act · Ctrl+J look · Ctrl+Enter record · Del take back · Ctrl+P print"
        )

    def reload(self) -> None:
        """Read duties and acts again."""
        call = partial(self._services.control.overview, self._session)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def take_focus(self) -> None:
        """Bring the cursor to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Begin an act of the duty under the cursor."""
        self.area.open_panel()
        (self.form.conclusion if self.form.conclusion.isEnabled() else self.form.look_button).setFocus()

    def look(self) -> None:
        """Look through all journals and write nothing."""
        wish = self._wish()
        if wish is not None:
            call = partial(self._services.control.look, self._session, wish)
            self._tasks.on_database(self, call, self._on_looked, self.failed.emit)

    def record(self) -> None:
        """Record the act that stands in the form."""
        wish = self._wish()
        if wish is None:
            return
        if not wish.conclusion:
            self.said.emit(self.tr("Type the conclusion first"))
            self.form.conclusion.setFocus()
            return
        call = partial(self._services.control.record, self._session, wish)
        self._tasks.on_database(self, call, self._on_recorded, self.failed.emit)

    def withdraw(self) -> None:
        """Take the act under the cursor back."""
        head = self._act()
        if head is None:
            self.said.emit(self.tr("There is no act in this row"))
            return
        again = None if head.span is None or head.span.ends is None else _again(head)
        call = partial(self._services.control.withdraw, self._session, head.act)
        undo = None if again is None else partial(self._services.control.record, self._session, again)
        self._write(call, undo, self.tr("The act is taken back; Ctrl+Z makes it again"))

    def print_results(self) -> None:
        """Open the report of the acts of the row, to be printed or saved."""
        head = self._act()
        span = None if head is None else head.span
        first, last = (None, None) if span is None else (span.starts, span.ends)
        self.report_requested.emit(ReportRequest("control_results", first=first, last=last))

    def _wish(self) -> ActWish | None:
        wish = self.form.wish()
        if wish is None:
            self.said.emit(self.tr("Type the days first, for example 24.11.2026"))
        return wish

    def _on_recorded(self, act: int) -> None:
        self._wanted = act
        self.form.conclusion.clear()
        undo = partial(self._services.control.withdraw, self._session, act)
        self._on_changed(undo, self.tr("The act is recorded, and everybody was told their part"))

    def _on_loaded(self, overview: ControlOverview) -> None:
        self._overview = overview
        self.table.show_records(duty_records(overview))
        wanted, self._wanted = self._wanted, None
        row = next((place for place, one in enumerate(self._rows()) if wanted is not None and one.act == wanted), -1)
        if row >= 0 or (overview.duties and self.table.current_subject() is None):
            self.table.choose_row(max(row, 0))
        self._lists.setCurrentWidget(self._tables if overview.duties else self._empty)
        self._on_row()

    def _on_row(self) -> None:
        row = self.table.current_subject()
        duty = self._duty(row)
        if not isinstance(row, DutyRow) or duty is None:
            return
        self.form.show_duty(duty, row.span, self._overview.plan)
        self.withdraw_button.setVisible(self._is_own(self._act()))
        self._show_pages(())
        if row.act is not None:
            call = partial(self._services.control.act, self._session, row.act)
            self._tasks.on_database(self, call, self._on_act, self.failed.emit)

    def _on_act(self, view: ControlActView) -> None:
        row = self.table.current_subject()
        if not isinstance(row, DutyRow) or row.act != view.head.act:
            return
        self._show_pages(view.pages)
        read = sum(one.read_at is not None for one in view.told)
        names = ", ".join(one.name for one in view.told if one.read_at is None)
        words = self.tr("{read} of {told} have read their part").format(read=read, told=len(view.told))
        waiting = self.tr("not yet: {names}").format(names=names)
        self.told.setText((f"{words}; {waiting}" if names else words) if view.told else "")
        self.told.setToolTip(waiting if names else "")

    def _on_looked(self, pages: tuple[PageChecks, ...]) -> None:
        self._show_pages(pages)
        self.told.setText(self.tr("Looked through, nothing recorded yet"))
        self.said.emit(self.tr("Looked through, nothing recorded yet"))
        self.found.setFocus()

    def _show_pages(self, pages: tuple[PageChecks, ...]) -> None:
        self.found.show_records(page_records(pages))
        self.told.setText("")
        if pages:
            self.found.choose_row(0)

    def _rows(self) -> list[DutyRow]:
        records = (self.table.records.record(place) for place in range(self.table.records.rowCount()))
        return [one.subject for one in records if one is not None and isinstance(one.subject, DutyRow)]

    def _duty(self, row: object) -> DutyView | None:
        key = row.key if isinstance(row, DutyRow) else ""
        return next((one for one in self._overview.duties if one.key == key), None)

    def _act(self) -> ControlActHead | None:
        row = self.table.current_subject()
        act = row.act if isinstance(row, DutyRow) else None
        return next((one for one in self._overview.acts if one.act == act), None)

    def _is_own(self, head: ControlActHead | None) -> bool:
        return head is not None and head.account == self._session.signed_in.account

    def _make_parts(self) -> None:
        titles = (self.tr("Period"), self.tr("State"), self.tr("Duty"), self.tr("Act"), self.tr("Conclusion"))
        self.table = RecordTable(self.tr("Duties and acts"), RecordModel(titles), _CONCLUSION)
        found = (self.tr("Page"), self.tr("Teacher"), self.tr("Found, in order of all"), self.tr("Remarks"))
        self.found = RecordTable(self.tr("What was found"), RecordModel(found), _FOUND)
        self.told = ElidedLabel("", Tone.SECONDARY)
        self.form = ActForm(self._services.clock.now().date())
        self.start_button = ToneButton(self.tr("New act"))
        self.start_button.setToolTip("Ins, Ctrl+N")
        self.withdraw_button = ToneButton(self.tr("Take the act back"))
        self.withdraw_button.setToolTip("Del")
        self.print_button = ToneButton(self.tr("Print…"))
        self.print_button.setToolTip("Ctrl+P")
        self._empty = EmptyState(self.tr("There is no school year yet, or the regulation names no duty of control"))

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&What was found"))
        label.setBuddy(self.found)
        foot = QHBoxLayout()
        for button in (self.start_button, self.withdraw_button, self.print_button):
            foot.addWidget(button)
        foot.addStretch(1)
        self._tables = QWidget()
        column = QVBoxLayout(self._tables)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self.table, 3)
        column.addWidget(label)
        column.addWidget(self.found, 3)
        column.addWidget(self.told)
        column.addLayout(foot)
        self._lists = stacked(self._tables, self._empty)
        self.area = SidePanelArea(self._lists, self.form)
        fill(self, self.area)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_row)
        self.table.enter_pressed.connect(self.found.setFocus)
        self.found.enter_pressed.connect(self.table.setFocus)
        self.form.look_requested.connect(self.look)
        self.form.record_requested.connect(self.record)
        self.start_button.clicked.connect(self.start)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.print_button.clicked.connect(self.print_results)
        add_command(self, self.tr("New act"), ["Ins", "Ctrl+N"], self.start)
        add_command(self, self.tr("Look through all journals"), ["Ctrl+J"], self.look)
        add_command(self, self.tr("Record the act"), ["Ctrl+Return", "Ctrl+Enter"], self.record)
        add_command(self.table, self.tr("Take the act back"), ["Del"], self.withdraw)
        add_command(self, self.tr("Print"), ["Ctrl+P"], self.print_results)
        self._add_ways_back()


def _again(head: ControlActHead) -> ActWish:
    span = head.span
    first, last = (head.day, head.day) if span is None else (span.starts, span.ends or span.starts)
    return ActWish(head.duty, first, last, head.outcome, head.plan_entry)
