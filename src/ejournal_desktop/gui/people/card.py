"""The card of a person: name, log-in, duties as ticks, and what can be done with the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.gui.people.order_form import OrderForm
from ejournal_desktop.gui.people.words import act_words, duty_words, state_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit, named_line
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import Caption, DangerButton, PrimaryButton, TitleLabel, ToneButton, ToneLabel
from ejournal_desktop.readmodels.accounts import AccountState, StaffAccount

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIRST_DUTY: Final = Role.TEACHER
_WARNED: Final = frozenset({AccountState.CODE_EXPIRED, AccountState.NO_DUTIES})


class PersonCard(QFrame):
    """Shows one person of the list, or the empty form of a new one."""

    name_changed = Signal()
    admit_requested = Signal()
    duties_requested = Signal()
    code_requested = Signal()
    dismiss_requested = Signal()
    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person: StaffAccount | None = None
        self._is_new, self._keeps_accounts = False, True
        self._make_parts()
        self._lay_out()
        self._connect()
        self.show_person(None)

    @property
    def is_new(self) -> bool:
        """Whether the form of somebody who is not in the list is on show."""
        return self._is_new

    def let(self, *, keep_accounts: bool) -> None:
        """Show what a person may do who keeps the accounts, or who only appoints to duties."""
        self._keeps_accounts = keep_accounts
        words = self.tr("&Keep the duties…") if keep_accounts else self.tr("Or&der the duties…")
        self.duties_button.setText(words)
        self._show_state()

    def show_person(self, person: StaffAccount | None, suggested: str = "") -> None:
        """Show a person of the list; ``suggested`` is a login for somebody who has none."""
        self.person, self._is_new = person, False
        self.title.setText("" if person is None else person.name.full)
        self.login.setText("" if person is None else person.handle if person.is_open else suggested)
        first = (_FIRST_DUTY,) if self._keeps_accounts else ()
        self._tick(() if person is None else person.roles if person.is_open else first)
        self._show_state()

    def show_new(self) -> None:
        """Show the empty form of a person who is not in the list."""
        self.person, self._is_new = None, True
        self.title.setText(self.tr("New member of staff"))
        for line in (*self.names, self.login):
            line.clear()
        self._tick((_FIRST_DUTY,))
        self._show_state()
        self.names[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def name(self) -> PersonName:
        """Return the name that stands in the form."""
        return PersonName(*(line.text().strip() for line in self.names))

    def empty_line(self) -> OutlinedLineEdit | None:
        """Return the first line that must be filled in before somebody is let in."""
        needed = (*(self.names[:2] if self._is_new else ()), self.login)
        return next((line for line in needed if not line.text().strip()), None)

    def roles(self) -> tuple[Role, ...]:
        """Return the ticked duties."""
        return tuple(role for role, tick in self.ticks.items() if tick.isChecked())

    def warn(self, words: str) -> None:
        """Say something beside the name: it is no refusal."""
        self._warning.setText(words)
        self._warning.setVisible(bool(words))

    def focus_duties(self) -> None:
        """Bring the cursor to the first duty."""
        next(iter(self.ticks.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what the duty under the cursor allows."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter):
            role = next((role for role, tick in self.ticks.items() if tick is watched), None)
            if role is not None:
                self._explain(role)
        return super().eventFilter(watched, event)

    def _explain(self, role: Role) -> None:
        words = self.tr("{duty}: {acts}").format(duty=duty_words(role), acts=act_words(role))
        self._explained.setText(words[:1].upper() + words[1:])

    def _tick(self, roles: Sequence[Role]) -> None:
        for role, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(role in roles)
            tick.blockSignals(False)

    def _show_state(self) -> None:
        person, has_account = self.person, self.person is not None and self.person.is_open
        self._state.setText("" if person is None else state_words(person))
        self._state.set_tone(Tone.WARN if person is not None and person.state in _WARNED else Tone.SECONDARY)
        for place, line in enumerate(self.names):
            line.setVisible(self._is_new)
            self._labels[place].setVisible(self._is_new)
        self.login.setReadOnly(has_account)
        keeps = self._keeps_accounts
        can_admit = keeps and (self._is_new or (person is not None and not has_account))
        self.admit_button.setText(self.tr("Add and &give a code…") if self._is_new else self.tr("&Give a code…"))
        self.admit_button.setVisible(can_admit)
        self.duties_button.setVisible(has_account or (not keeps and person is not None))
        self.code_button.setVisible(has_account and keeps)
        self.more_button.setVisible(person is not None)
        can_go = keeps and person is not None and person.state is not AccountState.CLOSED
        self.dismiss_button.setText(self.tr("&Left the school…") if has_account else self.tr("Entered by &mistake…"))
        for widget in (self._last_day_label, self.last_day):
            widget.setVisible(can_go and has_account)
        self.dismiss_button.setVisible(can_go)
        self.order.clear_form()
        self.last_day.clear()
        self.body.setEnabled(self._is_new or person is not None)
        self.warn("")
        self._show_duties()

    def _show_duties(self) -> None:
        """The duties can be kept when they are others than before, and some are left."""
        person, roles = self.person, self.roles()
        is_other = person is not None and roles != person.roles
        self.duties_button.setEnabled(is_other and (bool(roles) or not self._keeps_accounts))
        self.admit_button.setEnabled(bool(roles))

    def _make_parts(self) -> None:
        self.body = QWidget()
        self.title, self._state = TitleLabel(), ToneLabel("", Tone.SECONDARY)
        self.title.setWordWrap(True)
        self.names = [named_line(words) for words in (self.tr("Surname"), self.tr("Given name"), self.tr("Patronymic"))]
        self.login = named_line(self.tr("Login"))
        self._warning = ToneLabel("", Tone.WARN)
        self._warning.setWordWrap(True)
        self.ticks = {role: OutlinedCheckBox(duty_words(role)) for role in Role}
        for role, tick in self.ticks.items():
            tick.setToolTip(act_words(role))
            tick.setAccessibleDescription(act_words(role))
            tick.installEventFilter(self)
            tick.toggled.connect(self._show_duties)
        self._explained = Caption()
        self._explained.setWordWrap(True)
        self.order = OrderForm()
        self.last_day = DayLine(self.tr("Last day at the school"))
        self._last_day_label = QLabel(self.tr("Last day"))
        self._last_day_label.setBuddy(self.last_day)
        self.more_button = ToneButton(self.tr("More…"))
        self.admit_button = PrimaryButton()
        self.duties_button = PrimaryButton(self.tr("&Keep the duties…"))
        self.code_button = ToneButton(self.tr("New &code…"))
        self.dismiss_button = DangerButton(self.tr("&Left the school…"))

    def _connect(self) -> None:
        for line in self.names[:2]:
            line.editingFinished.connect(self.name_changed)
        self.admit_button.clicked.connect(self.admit_requested)
        self.duties_button.clicked.connect(self.duties_requested)
        self.code_button.clicked.connect(self.code_requested)
        self.dismiss_button.clicked.connect(self.dismiss_requested)
        self.last_day.returnPressed.connect(self.dismiss_requested)
        self.more_button.clicked.connect(self.more_requested)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._labels = []
        captions = (self.tr("&Surname"), self.tr("Given na&me"), self.tr("&Patronymic"), self.tr("L&ogin"))
        for words, line in zip(captions, (*self.names, self.login), strict=True):
            label = QLabel(words)
            label.setBuddy(line)
            self._labels.append(label)
            form.addRow(label, line)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(*(SIZES.spacing_m,) * 4)
        column.setSpacing(SIZES.spacing_s)
        for widget in (self.title, self._state):
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(self._warning)
        column.addWidget(Caption(self.tr("Duties")))
        for tick in self.ticks.values():
            column.addWidget(tick)
        column.addWidget(self._explained)
        column.addWidget(self.order)
        for button in (self.admit_button, self.duties_button):
            column.addWidget(button)
        column.addLayout(_row(self.code_button, self.more_button))
        column.addLayout(_row(self._last_day_label, self.last_day))
        column.addWidget(self.dismiss_button)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row
