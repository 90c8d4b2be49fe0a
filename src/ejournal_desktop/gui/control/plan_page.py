"""The plan of internal control: entries by day with their results, and the form of an entry (S3-3.4d)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from ejournal_desktop.gui.control.records import plan_record
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.undoable_page import ListAndFormPage
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.gui.widgets.page_layout import above_buttons, fill, stacked
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton
from ejournal_desktop.readmodels.control import PlanEntryView
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.control.plan import PlanWish

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.gui.control.ports import ControlServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.control import ControlOverview
    from ejournal_desktop.services.session import Session

_RESULT = 5


class ControlPlanForm(QFrame):
    """By when, what is looked at, how, and who answers."""

    stored_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.plan_entry: int | None = None
        self.due = DayLine(self.tr("By when"))
        self.target, self.kind = OutlinedLineEdit(), OutlinedLineEdit()
        self.target.setAccessibleName(self.tr("What is looked at"))
        self.kind.setAccessibleName(self.tr("Kind of control"))
        self.staff = OutlinedComboBox()
        self.staff.setAccessibleName(self.tr("Who answers"))
        self.store_button = PrimaryButton()
        self.store_button.setToolTip("Ctrl+Enter")
        self.store_button.clicked.connect(self.stored_requested)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for part in (self.due, self.target, self.kind, self.staff):
            rows.addRow(part.accessibleName(), part)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.addLayout(rows)
        column.addWidget(self.store_button)
        column.addStretch(1)
        self.start_anew()

    def offer(self, people: Mapping[StaffId, str], own: StaffId) -> None:
        """Offer those who may answer for an entry, oneself first."""
        self.staff.clear()
        for staff in sorted(people, key=lambda one: (one != own, people[one])):
            self.staff.addItem(people[staff], staff)

    def start_anew(self) -> None:
        """Empty the form for a new entry."""
        self.plan_entry = None
        self.due.show_day(self._today)
        self.target.clear()
        self.kind.clear()
        self.store_button.setText(self.tr("Add to the plan"))

    def show_entry(self, entry: PlanEntryView) -> None:
        """Show an entry to be changed."""
        self.plan_entry = entry.plan_entry
        self.due.show_day(entry.due)
        self.target.setText(entry.target)
        self.kind.setText(entry.kind)
        self.staff.setCurrentIndex(max(0, self.staff.findData(entry.staff)))
        self.store_button.setText(self.tr("Change the entry"))

    def wish(self) -> PlanWish | None:
        """Return what stands in the form; nothing without a day, a target or anybody to answer."""
        due, target, staff = self.due.known_day(self._today), self.target.text().strip(), self.staff.currentData()
        if due is None or not target or staff is None:
            return None
        return PlanWish(due, target, self.kind.text().strip(), staff)


class ControlPlanPage(ListAndFormPage):
    """The plan at the left, the form at the right."""

    report_requested = Signal(object)

    def __init__(self, services: ControlServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(session, tasks)
        self._services = services
        titles = (
            self.tr("By when"),
            self.tr("State"),
            self.tr("What is looked at"),
            self.tr("Kind"),
            self.tr("Who answers"),
            self.tr("Result"),
        )
        self.table = RecordTable(self.tr("Plan of internal control"), RecordModel(titles), _RESULT)
        self.empty = EmptyState(self.tr("Nothing is planned for this year yet"))
        self.form = ControlPlanForm(services.clock.now().date())
        self.start_button, self.remove_button = ToneButton(self.tr("New entry")), ToneButton(self.tr("Take out"))
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ entry · Ins new · Enter change · Ctrl+Enter store · Del take out · Ctrl+Z undo · Ctrl+P")

    def reload(self) -> None:
        """Read the plan again, and who may answer."""
        call = partial(self._services.control.overview, self._session)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)
        if not self.form.staff.count():
            people = partial(self._services.plan.controllers, self._session)
            self._tasks.on_database(self, people, self._on_people, self.failed.emit)

    def take_focus(self) -> None:
        """Bring the cursor to the list, or to the button of the next entry where there is none."""
        is_shown = self._lists.currentWidget() is self.table
        (self.table if is_shown else self.start_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Begin an entry."""
        self.form.start_anew()
        self.area.open_panel()
        self.form.target.setFocus()

    def change(self) -> None:
        """Bring the entry under the cursor into the form."""
        chosen = self.table.current_subject()
        if isinstance(chosen, PlanEntryView):
            self.form.show_entry(chosen)
            self.area.open_panel()
            self.form.target.setFocus()

    def store(self) -> None:
        """Store what stands in the form."""
        wish = self.form.wish()
        if wish is None:
            self.said.emit(self.tr("Type the day and what is looked at first"))
            return
        plan, session, known = self._services.plan, self._session, self._known(self.form.plan_entry)
        call = partial(plan.put, session, wish, self.form.plan_entry)

        def on_stored(entry: int) -> None:
            undo = partial(plan.remove, session, entry) if known is None else partial(plan.put, session, known, entry)
            self.form.start_anew()
            self._on_changed(undo, self.tr("The plan is stored"))

        self._tasks.on_database(self, call, on_stored, self.failed.emit)

    def remove(self) -> None:
        """Take the entry under the cursor out."""
        chosen = self.table.current_subject()
        if isinstance(chosen, PlanEntryView):
            plan, session = self._services.plan, self._session
            again = partial(plan.put, session, _wish(chosen))
            call = partial(plan.remove, session, chosen.plan_entry)
            self._write(call, again, self.tr("The entry is taken out; Ctrl+Z puts it back"))

    def print_plan(self) -> None:
        """Open the plan as a report, to be printed or saved."""
        self.report_requested.emit(ReportRequest("internal_control_plan"))

    def _known(self, plan_entry: int | None) -> PlanWish | None:
        """Return an entry as it stands in the list."""
        records = (self.table.records.record(place) for place in range(self.table.records.rowCount()))
        entries = (one.subject for one in records if one is not None and isinstance(one.subject, PlanEntryView))
        return next((_wish(one) for one in entries if one.plan_entry == plan_entry), None)

    def _on_people(self, people: Mapping[StaffId, str]) -> None:
        self.form.offer(people, self._session.signed_in.staff)

    def _on_loaded(self, overview: ControlOverview) -> None:
        self.table.show_records([plan_record(entry) for entry in overview.plan])
        if overview.plan and self.table.current_subject() is None:
            self.table.choose_row(0)
        had_focus = self.table.hasFocus() or self.start_button.hasFocus()
        self._lists.setCurrentWidget(self.table if overview.plan else self.empty)
        self.remove_button.setVisible(bool(overview.plan))
        if had_focus:
            self.take_focus()

    def _lay_out(self) -> None:
        self._lists = stacked(self.table, self.empty)
        self.start_button.setToolTip("Ins, Ctrl+N")
        self.remove_button.setToolTip("Del")
        left = above_buttons(self._lists, (), (self.start_button, self.remove_button))
        self.area = SidePanelArea(left, self.form)
        fill(self, self.area)

    def _connect(self) -> None:
        self.table.enter_pressed.connect(self.change)
        self.start_button.clicked.connect(self.start)
        self.remove_button.clicked.connect(self.remove)
        self.form.stored_requested.connect(self.store)
        add_command(self, self.tr("New entry"), ["Ins", "Ctrl+N"], self.start)
        add_command(self, self.tr("Store the entry"), ["Ctrl+Return", "Ctrl+Enter"], self.store)
        add_command(self.table, self.tr("Take out"), ["Del"], self.remove)
        add_command(self, self.tr("Print"), ["Ctrl+P"], self.print_plan)
        self._add_ways_back()


def _wish(entry: PlanEntryView) -> PlanWish:
    return PlanWish(entry.due, entry.target, entry.kind, entry.staff)
