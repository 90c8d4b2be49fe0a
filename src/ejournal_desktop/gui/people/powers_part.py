"""«Персональные данные»: the principal's list of powers, and the undertakings of non-disclosure (S1-2.4c, S1-2.4d)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.domain.duties import DataPower
from ejournal_desktop.gui.people.order_form import OrderForm
from ejournal_desktop.gui.people.powers_table import PowersTable, PowerTicks
from ejournal_desktop.gui.people.words import power_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.day_line import BadDayError, DayLine
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, ToneButton, ToneLabel
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.duty_tables import POWERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.gui.people.acts import AccountActs
    from ejournal_desktop.gui.people.ports import PeopleServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.duties import LostRights, PowersList
    from ejournal_desktop.services.session import Session

_MOST_NAMED: Final = 8


class PowersPart(QWidget):
    """Ticks say who has which power; nothing holds before it is approved with number and day of the order."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, services: PeopleServices, session: Session, tasks: TaskRunner, acts: AccountActs) -> None:
        super().__init__()
        self._services, self.session, self._tasks, self._acts = services, session, tasks, acts
        self._make_parts()
        self._lay_out()
        self._connect()

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self.session = session

    def take_focus(self) -> None:
        """Bring the cursor to the table."""
        self.table.setFocus()

    def load(self) -> None:
        """Read the list."""
        call = partial(self._services.powers.listed, self.session)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def request(self) -> ReportRequest:
        """Return the list as it is wanted on paper."""
        return ReportRequest(POWERS)

    def propose(self) -> None:
        """Tick for everybody what the duties need."""
        call = partial(self._services.powers.proposed, self.session)
        self._tasks.on_database(self, call, self._on_proposed, self.failed.emit)

    def approve(self) -> None:
        """Put the ticked list into force, after saying who loses what."""
        basis = self.order.basis(self._services.clock.now().date())
        if basis is None or not basis.order or basis.order_date is None:
            self.said.emit(self.tr("Type number and day of the order by which the principal approves the list"))
            (self.order.dated if self.order.number.text().strip() else self.order.number).setFocus()
            return
        wanted, powers = self.ticks.wanted(), self._services.powers
        words = self.tr(
            "The list is in force by order № {order}: nobody does with personal data what it does not give."
        )
        self._acts.order_duties(
            words.format(order=basis.order), lambda session: _done(powers.approve(session, wanted, basis))
        )

    def sign(self) -> None:
        """Note the day on which the person of the cursor signed the undertaking; without a day take it back."""
        staff = self.table.current_person()
        try:
            day = self.signed_on.day(self._services.clock.now().date())
        except BadDayError:
            self.signed_on.setFocus()
            return
        if staff is not None:
            call = partial(self._services.powers.sign_undertaking, self.session, staff, day)
            self._tasks.on_database(self, call, lambda _: self._on_signed(), self.failed.emit)

    def _on_signed(self) -> None:
        self.signed_on.clear()
        self.said.emit(self.tr("The day of the undertaking is kept"))
        self.load()

    def _on_loaded(self, found: PowersList) -> None:
        self.table.show_people(found.lines)
        self.state.setText(
            self.tr("The list is in force: it bounds what everybody may do with personal data.")
            if found.is_in_force
            else self.tr(
                "There is no list yet: duties alone give the rights. Propose one, correct the ticks, approve it."
            )
        )
        self._read_losses()

    def _on_proposed(self, proposed: Mapping[StaffId, Sequence[DataPower]]) -> None:
        self.ticks.tick(proposed)

    def _read_losses(self) -> None:
        call = partial(self._services.powers.losses, self.session, self.ticks.wanted())
        self._tasks.on_database(self, call, self._show_losses, self.failed.emit)

    def _show_losses(self, lost: Sequence[LostRights]) -> None:
        """Name who loses rights; before anything is ticked that is everybody, and says nothing."""
        is_begun = any(self.ticks.wanted().values())
        lines = [f"{one.name.with_initials}: {', '.join(map(power_words, one.powers))}" for one in lost if is_begun]
        words = self.tr("Duties need this, and the list does not give it: {people}")
        self.losses.setText(words.format(people="; ".join(_first_of(lines))) if lines else "")
        self.losses.setToolTip("\n".join(lines))
        self.losses.setVisible(bool(lines))

    def _make_parts(self) -> None:
        self.state, self.losses = Caption(), ToneLabel("", Tone.WARN)
        for label in (self.state, self.losses):
            label.setWordWrap(True)
        titles = (self.tr("Name"), *map(power_words, DataPower), self.tr("By order"), self.tr("Undertaking"))
        self.ticks = PowerTicks(titles)
        self.table = PowersTable(self.tr("Powers over personal data"), self.ticks)
        self.order = OrderForm(has_end=False)
        self.propose_button = ToneButton(self.tr("Propose b&y duties"))
        self.approve_button = PrimaryButton(self.tr("&Approve the list…"))
        self.signed_on = DayLine(self.tr("Day on which the undertaking was signed"))
        self.sign_button = ToneButton(self.tr("&Keep the day"))

    def _connect(self) -> None:
        self.ticks.ticks_changed.connect(self._read_losses)
        self.propose_button.clicked.connect(self.propose)
        self.approve_button.clicked.connect(self.approve)
        self.sign_button.clicked.connect(self.sign)
        self.signed_on.returnPressed.connect(self.sign)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Undertaking signed on"))
        label.setBuddy(self.signed_on)
        signing, approving = QHBoxLayout(), QHBoxLayout()
        for part in (label, self.signed_on, self.sign_button):
            signing.addWidget(part)
        signing.addStretch(1)
        signing.addWidget(self.propose_button)
        approving.addWidget(self.order)
        approving.addStretch(1)
        approving.addWidget(self.approve_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addWidget(self.losses)
        column.addLayout(signing)
        column.addLayout(approving)


def _first_of(lines: Sequence[str]) -> Sequence[str]:
    """Return as many lines as leave room for the table above."""
    return lines if len(lines) <= _MOST_NAMED else (*lines[:_MOST_NAMED], "…")


def _done(_changed: object) -> None:
    """Who was changed is read again from the list."""
