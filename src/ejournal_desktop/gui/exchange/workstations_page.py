"""The computers of the school: which is the main one, when they were heard of; adding one and taking one out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.archive.tab import TabDesk
from ejournal_desktop.gui.exchange.admit_dialog import AdmitDialog
from ejournal_desktop.gui.exchange.ports import ExchangeTab
from ejournal_desktop.gui.exchange.words import computer_words, heard_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, DangerButton, PrimaryButton
from ejournal_desktop.readmodels.hearing import (
    QUIET_AFTER_DAYS,
    days_quiet,
    is_main_here,
    main_computer,
    partners,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.gui.exchange.ports import ExchangeTabDesk
    from ejournal_desktop.readmodels.exchange import ExchangeState, Workstation

_NOTICE: Final = "workstations"
_HEARD_COLUMN: Final = 3


class WorkstationsPage(ExchangeTab):
    """The register; only the main computer changes it."""

    changed = Signal()

    def __init__(self, desk: ExchangeTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._state: ExchangeState | None = None
        self._make_parts()
        self._lay_out()
        self.table.current_changed.connect(self._show_buttons)
        self.add_button.clicked.connect(self.ask_to_admit)
        self.dismiss_button.clicked.connect(self.ask_to_dismiss)
        for words, keys, act in (
            (self.tr("Add a workstation…"), ("Ins", "Ctrl+N"), self.ask_to_admit),
            (self.tr("The workstation writes no more…"), ("Del",), self.ask_to_dismiss),
            (self.tr("Read again"), ("F5", "Ctrl+R"), self.reload),
        ):
            add_command(self, words, keys, act)

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ workstation · Ins add one · Del it writes no more · F5 read again")

    def shown(self) -> None:
        """Read the register again."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def is_at_work(self) -> bool:
        """Tell whether the file of a new workstation is being written."""
        return any(dialog.is_running() for dialog in self.findChildren(AdmitDialog))

    def reload(self) -> None:
        """Read the register again; the cursor stays on its computer."""
        exchange, session = self._services.exchange, self._session
        self._tasks.on_database(self, lambda: exchange.state(session), self.show_state, self._on_failed)

    def show_state(self, state: ExchangeState) -> None:
        """Show the computers."""
        self._state = state
        now = self._services.clock.now()
        self.table.show_records([self._record(one, now) for one in state.workstations])
        if state.workstations and self.table.current_subject() is None:
            self.table.choose_row(0)
        self.reason.setText(self._refusal())
        self.reason.setVisible(bool(self._refusal()))
        self._show_buttons()

    def ask_to_admit(self) -> None:
        """Open the form of a new workstation."""
        if self._state is None or self._refusal():
            return
        desk = TabDesk(self._services, self._session, self._tasks, self._frame, self._dialogs)
        suggested = self.tr("Workstation {number}").format(number=len(self._state.workstations) + 1)
        dialog = AdmitDialog(desk, suggested, self)
        dialog.admitted.connect(self._on_changed)
        dialog.open()

    def ask_to_dismiss(self) -> None:
        """Ask before a workstation is taken out: nothing that it writes later is taken."""
        computer = self._chosen()
        if computer is None or not self._can_dismiss(computer):
            return
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("The workstation writes no more"))
        words = self.tr(
            "{computer}: what came from it stays in the journal. What was written there and not carried over is lost, "
            "and nothing more is taken from it. This cannot be undone; the computer may join anew."
        )
        question.setText(words.format(computer=computer_words(computer)))
        keep = question.addButton(self.tr("Leave it in the journal"), QMessageBox.ButtonRole.RejectRole)
        out = question.addButton(self.tr("Take it out"), QMessageBox.ButtonRole.AcceptRole)
        out.clicked.connect(lambda: self._dismiss(computer))
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        question.open()

    def _dismiss(self, computer: Workstation) -> None:
        exchange, session = self._services.exchange, self._session

        def done(_nothing: None) -> None:
            self._say(self.tr("{title} writes no more.").format(title=computer.title), NoticeKind.DONE)
            self._on_changed()

        self._tasks.on_database(self, lambda: exchange.dismiss(session, computer.device), done, self._on_failed)

    def _on_changed(self) -> None:
        self.changed.emit()
        self.reload()

    def _refusal(self) -> str:
        """Return why this computer or this person cannot change the register, nothing where they can."""
        if not may_act(Action.BACKUP_AND_RESTORE, self._session.signed_in.roles):
            return self.tr("Workstations are added and taken out by the journal administrator or the archive officer.")
        state = self._state
        if state is None or is_main_here(state):
            return ""
        main = main_computer(state)
        words = self.tr("Workstations are added and taken out on the main workstation: {main}.")
        return words.format(main="–" if main is None else computer_words(main))

    def _chosen(self) -> Workstation | None:
        device = self.table.current_subject()
        state = self._state
        return next((one for one in state.workstations if one.device == device), None) if state is not None else None

    def _can_dismiss(self, computer: Workstation) -> bool:
        return not (self._refusal() or computer.is_main or computer.is_this or computer.is_dismissed)

    def _show_buttons(self) -> None:
        computer = self._chosen()
        self.add_button.setEnabled(self._state is not None and not self._refusal())
        self.dismiss_button.setEnabled(computer is not None and self._can_dismiss(computer))

    def _record(self, computer: Workstation, now: datetime) -> Record:
        heard, tone = self._heard(computer, now)
        made = "–" if computer.last_made is None else heard_words(computer.last_made, now)
        cells = (computer.title, computer.room or "–", self._role(computer), heard, made)
        return Record(cells, subject=computer.device, tones={} if tone is None else {_HEARD_COLUMN: tone})

    def _role(self, computer: Workstation) -> str:
        if computer.is_dismissed:
            return self.tr("writes no more")
        kind = self.tr("main workstation") if computer.is_main else self.tr("further workstation")
        return self.tr("{kind}, this computer").format(kind=kind) if computer.is_this else kind

    def _heard(self, computer: Workstation, now: datetime) -> tuple[str, Tone | None]:
        state = self._state
        if computer.is_this or computer.is_dismissed or state is None:
            return "–", None
        words = self.tr("never yet") if computer.last_taken is None else heard_words(computer.last_taken, now)
        is_quiet = computer in partners(state) and days_quiet(computer, now) > QUIET_AFTER_DAYS
        return (f"! {words}", Tone.WARN) if is_quiet else (words, None)

    def _make_parts(self) -> None:
        titles = (
            *(self.tr("Workstation"), self.tr("Room"), self.tr("What it is")),
            *(self.tr("Last heard of"), self.tr("Its last file")),
        )
        self.table = RecordTable(self.tr("Workstations of the school"), RecordModel(titles), 0)
        self.reason = Caption()
        self.reason.setWordWrap(True)
        self.reason.hide()
        self.add_button = PrimaryButton(self.tr("&Add a workstation…"))
        self.add_button.setToolTip("Ins, Ctrl+N")
        self.dismiss_button = DangerButton(self.tr("It &writes no more…"))
        self.dismiss_button.setToolTip("Del")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.dismiss_button)
        buttons.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        inner.setSpacing(SIZES.spacing_m)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.reason)
        inner.addLayout(buttons)
        fill_under_banners(self, self.banners, inner)
