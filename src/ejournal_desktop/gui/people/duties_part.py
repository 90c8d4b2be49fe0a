"""«Обязанности и приказы»: who has which duty by which order, and orders that wait to be carried out (S0-4.2.1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.people.words import duty_words, held_words, span_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, ToneButton
from ejournal_desktop.readmodels.duties import DutyLine, DutyOrder
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.duty_tables import DUTIES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.gui.people.acts import AccountActs
    from ejournal_desktop.gui.people.ports import PeopleServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId
    from ejournal_desktop.readmodels.accounts import StaffAccount
    from ejournal_desktop.services.session import Session

_STATE, _DUTY = 4, 1


class DutiesPart(QWidget):
    """Enter carries out the order of the cursor; a duty is given its last day below."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, services: PeopleServices, session: Session, tasks: TaskRunner, acts: AccountActs) -> None:
        super().__init__()
        self._services, self.session, self._tasks, self._acts = services, session, tasks, acts
        self._people: dict[StaffId, StaffAccount] = {}
        self._lines: tuple[DutyLine, ...] = ()
        titles = (self.tr("Name"), self.tr("Duty"), self.tr("Days"), self.tr("Order"), self.tr("State"))
        self.table = RecordTable(self.tr("Duties and orders"), RecordModel(titles), _DUTY)
        self.carry_button = PrimaryButton(self.tr("Ca&rry the order out…"))
        self.withdraw_button = ToneButton(self.tr("&Withdraw the order"))
        self.last_day = DayLine(self.tr("Last day of the duty"))
        self.end_button = ToneButton(self.tr("&End on this day…"))
        self._lay_out()
        self._connect()

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self.session = session

    def take_focus(self) -> None:
        """Bring the cursor to the table."""
        self.table.setFocus()

    def load(self) -> None:
        """Read duties and waiting orders."""
        session, its = self.session, self._services

        def read() -> tuple[Sequence[StaffAccount], Sequence[DutyLine], Sequence[DutyOrder]]:
            return its.people.people(session), its.duties.lines(session), its.duties.waiting(session)

        self._tasks.on_database(self, read, self._on_loaded, self.failed.emit)

    def request(self) -> ReportRequest:
        """Return the list as it is wanted on paper."""
        return ReportRequest(DUTIES)

    def carry_out(self) -> None:
        """Give the account the duty of the waiting order under the cursor."""
        subject = self.table.current_subject()
        if not isinstance(subject, DutyOrder) or not self.session.signed_in.may_act(Action.MANAGE_ACCOUNTS):
            self.said.emit(self.tr("There is no order here that you could carry out"))
            return
        words = self.tr("{person} gets the duty «{duty}», {days}, by order № {order}.").format(
            person=self._name(subject.staff),
            duty=duty_words(subject.held.role),
            days=span_words(subject.held),
            order=subject.held.order,
        )
        carry_out = partial(self._services.duties.carry_out, duty=subject.duty)
        self._acts.change_duties(words, self._account(subject.staff), carry_out)

    def withdraw(self) -> None:
        """Take the waiting order under the cursor back; only who appoints may do it."""
        subject = self.table.current_subject()
        if isinstance(subject, DutyOrder):
            call = partial(self._services.duties.withdraw_order, self.session, subject.duty)
            self._tasks.on_database(self, call, lambda _: self.load(), self.failed.emit)

    def end_duty(self) -> None:
        """Let the duty under the cursor end by itself after the day that was typed."""
        subject, today = self.table.current_subject(), self._services.clock.now().date()
        day = self.last_day.known_day(today)
        if not isinstance(subject, DutyLine) or day is None:
            self.said.emit(self.tr("Choose a duty and type its last day"))
            self.last_day.setFocus()
            return
        words = self.tr("The duty «{duty}» of {person} ends by itself after {day}.").format(
            duty=duty_words(subject.held.role), person=subject.name.full, day=dotted_day(day)
        )
        account, held, last = self._account(subject.staff), subject.held, day
        if account is not None:
            duties = self._services.duties
            self._acts.change_duties(words, account, lambda session: duties.end_duty(session, account, held, last))

    def _on_loaded(self, read: tuple[Sequence[StaffAccount], Sequence[DutyLine], Sequence[DutyOrder]]) -> None:
        people, lines, waiting = read
        self._people = {person.staff: person for person in people}
        today = self._services.clock.now().date()
        rows = [self._waiting_row(order) for order in waiting] + [self._row(line, today) for line in lines]
        self.table.show_records(rows or [Record((self.tr("No duties yet"), "", "", "", ""), is_choosable=False)])
        self.table.choose_row(0)
        self._on_row_changed()

    def _row(self, line: DutyLine, today: date) -> Record:
        is_here = line.held.is_in_force(today)
        state = self.tr("✓ in force") if is_here else self.tr("○ to come")
        cells = (line.name.full, duty_words(line.held.role), span_words(line.held), held_words(line.held), state)
        return Record(cells, line, {_STATE: Tone.OK} if is_here else {}, sentence=", ".join(cells))

    def _waiting_row(self, order: DutyOrder) -> Record:
        state = self.tr("! order waits")
        name = self._name(order.staff)
        cells = (name, duty_words(order.held.role), span_words(order.held), held_words(order.held), state)
        return Record(cells, order, {_STATE: Tone.WARN}, sentence=", ".join(cells))

    def _on_row_changed(self) -> None:
        subject, signed_in = self.table.current_subject(), self.session.signed_in
        keeps = signed_in.may_act(Action.MANAGE_ACCOUNTS)
        self.carry_button.setEnabled(isinstance(subject, DutyOrder) and keeps)
        self.withdraw_button.setEnabled(isinstance(subject, DutyOrder) and signed_in.may_act(Action.APPOINT_TO_DUTIES))
        for widget in (self.last_day, self.end_button):
            widget.setEnabled(isinstance(subject, DutyLine) and keeps)

    def _name(self, staff: StaffId) -> str:
        name: PersonName | None = self._people[staff].name if staff in self._people else None
        return "" if name is None else name.full

    def _account(self, staff: StaffId) -> AccountId | None:
        person = self._people.get(staff)
        return None if person is None else person.account

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_row_changed)
        self.table.enter_pressed.connect(self.carry_out)
        self.carry_button.clicked.connect(self.carry_out)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.end_button.clicked.connect(self.end_duty)
        self.last_day.returnPressed.connect(self.end_duty)
        add_command(self, self.tr("Undo"), ["Ctrl+Z"], self._acts.undo)

    def _lay_out(self) -> None:
        why = Caption(
            self.tr(
                "The principal gives the order, who keeps the accounts carries it out. A duty begins and ends by "
                "itself on its days; what was done under it stays."
            )
        )
        why.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SIZES.spacing_s)
        label = QLabel(self.tr("&Last day"))
        label.setBuddy(self.last_day)
        for widget in (self.carry_button, self.withdraw_button):
            row.addWidget(widget)
        row.addStretch(1)
        for part in (label, self.last_day, self.end_button):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(why)
        column.addWidget(self.table, 1)
        column.addLayout(row)
