"""«Предложения»: how the journal could be made better, by everybody who works here (S0-4.4.1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.undoable_page import ListAndFormPage
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.page_layout import above_buttons, fill, stacked
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel
from ejournal_desktop.readmodels.documents import Remark

if TYPE_CHECKING:
    from ejournal_desktop.gui.board.ports import BoardServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.discussions import DiscussionsService
    from ejournal_desktop.services.session import Session

_TEXT: Final = 2


class ProposalForm(QFrame):
    """The words of the next proposal."""

    propose_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Proposal"))
        self.button = PrimaryButton(self.tr("Propose"))
        self.button.setToolTip("Ctrl+Enter")
        self.button.clicked.connect(self.propose_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.addWidget(QLabel(self.tr("What should be better in the journal")))
        column.addWidget(self.text, 1)
        column.addWidget(self.button)


class ProposalsPage(ListAndFormPage):
    """The list at the left, the next proposal at the right; whoever proposed something takes it back."""

    def __init__(
        self, services: BoardServices, discussions: DiscussionsService, session: Session, tasks: TaskRunner
    ) -> None:
        super().__init__(session, tasks)
        self._service, self._dialogs = discussions, services.dialogs
        self._titles = (self.tr("Date"), self.tr("Author"), self.tr("Proposal"))
        self.table = RecordTable(self.tr("Proposals"), RecordModel(self._titles), _TEXT)
        self.form, self.whole = ProposalForm(), ToneLabel()
        self.start_button = ToneButton(self.tr("New proposal"))
        self.withdraw_button = ToneButton(self.tr("Take my proposal back"))
        self.save_button = ToneButton(self.tr("Save the list…"))
        self.empty = EmptyState(self.tr("Nobody has proposed anything yet. Ins begins a proposal."))
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr(
            "↑↓ proposal · Ins new · Ctrl+Enter propose · Del take back · Ctrl+Z undo · Ctrl+S save the list"
        )

    def reload(self) -> None:
        """Read the proposals again."""
        call = partial(self._service.proposals, self._session)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def take_focus(self) -> None:
        """Bring the cursor to the list, or to the button of the next proposal where the list is empty."""
        is_shown = self._lists.currentWidget() is self.table
        (self.table if is_shown else self.start_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Begin a proposal."""
        self.area.open_panel()
        self.form.text.setFocus()

    def propose(self) -> None:
        """Keep what stands in the form."""
        text = self.form.text.toPlainText().strip()
        if not text:
            self.said.emit(self.tr("Type the proposal first"))
            return
        call = partial(self._service.propose, self._session, text)
        self._tasks.on_database(self, call, self._on_proposed, self.failed.emit)

    def withdraw(self) -> None:
        """Take the chosen proposal back, where it is one's own."""
        chosen = self.table.current_subject()
        if isinstance(chosen, Remark) and chosen.is_own:
            again = partial(self._service.propose, self._session, chosen.text)
            words = self.tr("The proposal is taken back; Ctrl+Z makes it again")
            self._write(partial(self._service.withdraw_proposal, self._session, chosen.remark), again, words)

    def save_list(self) -> None:
        """Save the list as a table that other programs read."""
        name = self.tr("Proposals")
        path = self._dialogs.to_save(self, self.tr("Save the list"), f"{name}.csv")
        if path is not None:
            call = partial(self._service.save_proposals, self._session, path, self._titles)
            words = self.tr("The list is saved")
            self._tasks.on_file(self, lambda _job: call(), lambda _: self.said.emit(words), self.failed.emit)

    def _on_proposed(self, proposal: int) -> None:
        self.form.text.clear()
        undo = partial(self._service.withdraw_proposal, self._session, proposal)
        self._on_changed(undo, self.tr("The proposal is in the list"))

    def _on_loaded(self, proposals: tuple[Remark, ...]) -> None:
        self.table.show_records([_record(one) for one in proposals])
        if proposals and self.table.current_subject() is None:
            self.table.choose_row(0)
        had_focus = self.table.hasFocus()
        self._lists.setCurrentWidget(self.table if proposals else self.empty)
        self.save_button.setEnabled(bool(proposals))
        if had_focus:
            self.take_focus()
        self._show_whole()

    def _show_whole(self) -> None:
        chosen = self.table.current_subject()
        self.whole.setText(chosen.text if isinstance(chosen, Remark) else "")
        self.whole.setVisible(isinstance(chosen, Remark))
        self.withdraw_button.setEnabled(isinstance(chosen, Remark) and chosen.is_own)

    def _lay_out(self) -> None:
        self._lists = stacked(self.table, self.empty)
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        for button, keys in ((self.start_button, "Ins, Ctrl+N"), (self.withdraw_button, "Del")):
            button.setToolTip(keys)
        self.save_button.setToolTip("Ctrl+S")
        buttons = (self.start_button, self.withdraw_button, self.save_button)
        self.area = SidePanelArea(above_buttons(self._lists, (self.whole,), buttons), self.form)
        fill(self, self.area)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_whole)
        self.form.propose_requested.connect(self.propose)
        self.start_button.clicked.connect(self.start)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.save_button.clicked.connect(self.save_list)
        add_command(self, self.tr("New proposal"), ["Ins", "Ctrl+N"], self.start)
        add_command(self, self.tr("Propose"), ["Ctrl+Return", "Ctrl+Enter"], self.propose)
        add_command(self.table, self.tr("Take my proposal back"), ["Del"], self.withdraw)
        add_command(self, self.tr("Save the list…"), ["Ctrl+S"], self.save_list)
        self._add_ways_back()


def _record(proposal: Remark) -> Record:
    cells = (dotted_day(proposal.moment), proposal.author, " ".join(proposal.text.split()))
    return Record(cells, proposal, sentence=", ".join((*cells[:2], proposal.text)))
