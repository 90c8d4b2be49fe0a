"""The register of flash drives: who holds which one, given, returned, lost (S0-4.14.16)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.archive.carrier_forms import CarrierForm, HolderForm, LossForm
from ejournal_desktop.gui.archive.carrier_words import carrier_record
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.archive.ports import ArchiveServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.services.session import Session


class CarrierRegister(QWidget):
    """One row per stick, and what is written down about the chosen one."""

    done = Signal(object)
    failed = Signal(object)
    form_opened = Signal()

    def __init__(self, services: ArchiveServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._carriers: Sequence[CarrierView] = ()
        self._holders: Sequence[tuple[StaffId, str]] = ()
        self._can_keep = may_act(Action.MAKE_WEEKLY_ARCHIVE, session.signed_in.roles)
        self._make_parts()
        self._lay_out()
        self._connect()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def show_register(self, carriers: Sequence[CarrierView], holders: Sequence[tuple[StaffId, str]]) -> None:
        """Show the sticks, and offer the members of staff as holders."""
        self._carriers, self._holders = carriers, holders
        now = self._services.clock.now()
        warn_after = self._session.regulation.archive.warn_after_days
        self.table.show_records([carrier_record(view, now, warn_after) for view in carriers])
        if self.table.current_subject() is None and carriers:
            self.table.choose_row(0)
        self._show_buttons()

    def ask_to_give(self) -> None:
        """Ask who gets the chosen stick."""
        view = self._chosen()
        if view is not None:
            self._open_form(self.holder_form)
            self.holder_form.offer(self._holders)
            self.holder_form.ask(self.tr("Who gets {label}?").format(label=view.label))

    def take_back(self) -> None:
        """Note that the chosen stick came back."""
        view = self._chosen()
        if view is not None:
            self._do(lambda: self._services.carriers.take_back(self._session, view.carrier))

    def ask_about_loss(self) -> None:
        """Ask how the chosen stick was lost; whether a copy of the base stood on it, the register knows."""
        view = self._chosen()
        if view is not None:
            carriers, session = self._services.carriers, self._session
            self._tasks.on_database(
                self,
                lambda: carriers.holds_backup(session, view.carrier),
                partial(self._open_loss, view),
                self.failed.emit,
            )

    def _open_loss(self, view: CarrierView, has_backup: bool) -> None:
        self._open_form(self.loss_form)
        self.loss_form.has_backup.setChecked(has_backup)
        self.loss_form.edit.clear()
        words = self.tr("{label} is lost: from now on nothing on it counts. This cannot be taken back.")
        self.loss_form.ask(words.format(label=view.label))

    def _give(self) -> None:
        view, staff = self._chosen(), self.holder_form.people.currentData()
        if view is not None and staff is not None:
            self._do(lambda: self._services.carriers.give(self._session, view.carrier, staff))

    def _lose(self) -> None:
        view, form = self._chosen(), self.loss_form
        if view is None:
            return
        words, has_backup = form.edit.text(), form.has_backup.isChecked()
        carriers, session = self._services.carriers, self._session
        self._do(lambda: carriers.report_lost(session, view.carrier, words, has_backup=has_backup))

    def _do(self, act: Callable[[], CarrierView]) -> None:
        self._open_form(None)
        self._tasks.on_database(self, act, self.done.emit, self.failed.emit)

    def _chosen(self) -> CarrierView | None:
        carrier = self.table.current_subject()
        return next((view for view in self._carriers if view.carrier == carrier and not view.is_lost), None)

    def close_forms(self) -> None:
        """Put away what was asked and not answered."""
        self._open_form(None)

    def _open_form(self, form: CarrierForm | None) -> None:
        for one in (self.holder_form, self.loss_form):
            one.setVisible(one is form)
        if form is not None:
            self.form_opened.emit()

    def _show_buttons(self) -> None:
        view = self._chosen()
        self.give_button.setEnabled(view is not None and self._can_keep)
        self.back_button.setEnabled(view is not None and view.holder is not None and self._can_keep)
        self.loss_button.setEnabled(view is not None)

    def _make_parts(self) -> None:
        self.give_button = ToneButton(self.tr("G&ive…"))
        self.back_button = ToneButton(self.tr("Came &back"))
        self.loss_button = ToneButton(self.tr("&Lost…"))
        titles = (
            self.tr("Label"),
            self.tr("State"),
            self.tr("Holder"),
            self.tr("Given"),
            self.tr("Returned"),
            self.tr("Last archive"),
            self.tr("Lost"),
            self.tr("Id"),
        )
        self.table = RecordTable(self.tr("Register of flash drives"), RecordModel(titles), 6)
        hint = self.tr("The school has no flash drives of its own yet: put one in and give it to the school")
        self.table.say_when_empty(hint)
        self.holder_form, self.loss_form = HolderForm(), LossForm()

    def _connect(self) -> None:
        self.give_button.clicked.connect(self.ask_to_give)
        self.back_button.clicked.connect(self.take_back)
        self.loss_button.clicked.connect(self.ask_about_loss)
        self.holder_form.confirmed.connect(self._give)
        self.loss_form.confirmed.connect(self._lose)
        self.table.current_changed.connect(self._show_buttons)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Register of flash dri&ves"))
        label.setBuddy(self.table)
        heading = QHBoxLayout()
        heading.addWidget(label, 1)
        for button in (self.give_button, self.back_button, self.loss_button):
            heading.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(heading)
        column.addWidget(self.table, 1)
        for form in (self.holder_form, self.loss_form):
            column.addWidget(form)
