"""«Новая редакция»: what is proposed for the next edition of the regulation, rule by rule, and its confirmation."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ejournal_desktop.gui.board.paper import PaperSender
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.settings.adopt_dialog import AdoptDialog, Confirmation
from ejournal_desktop.gui.settings.change_words import change_cells, change_sheet
from ejournal_desktop.gui.settings.draft_rows import PROPOSED, draft_records, rule_sentence
from ejournal_desktop.gui.settings.draft_undo import DraftUndo, former_of, restored
from ejournal_desktop.gui.settings.effects_box import EffectsDialog
from ejournal_desktop.gui.settings.rule_dialog import RuleDialog
from ejournal_desktop.gui.settings.rule_table import RuleTable
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import DangerButton, ElidedLabel, PrimaryButton, ToneButton, ToneLabel
from ejournal_desktop.readmodels.people import LoginChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from ejournal_desktop.gui.settings.effects_box import EffectsBox
    from ejournal_desktop.gui.settings.ports import SettingsServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.readmodels.regulation_draft import RegulationDraft
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "draft"


class DraftPage(QWidget):
    """Every rule with its value in the last edition and the proposed one; errors stand at their rules."""

    confirmed = Signal()

    def __init__(self, services: SettingsServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks, self.session = services, tasks, session
        self.draft: RegulationDraft | None = None
        self.dialog: RuleDialog | AdoptDialog | EffectsDialog | None = None
        self._undo = DraftUndo()
        self.banners = BannerArea()
        self._sender = PaperSender(services.paper, tasks, self)
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ rule · Enter change it · Del take back · Ctrl+Z undo · Ctrl+P print the changes")

    def shown(self) -> None:
        """Read the draft again: others may have changed it."""
        self._run(partial(self._services.drafts.draft, self.session))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_search(self) -> None:
        """Let another rule be searched for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def change_rule(self) -> None:
        """Open the rule of the cursor with a control that fits it."""
        key = self.table.current_subject()
        if self.draft is None or not isinstance(key, str):
            return
        dialog = RuleDialog(self.draft, key, self)
        dialog.proposed.connect(partial(self._propose, key))
        self.dialog = dialog
        dialog.open()

    def take_back(self) -> None:
        """Let the rule of the cursor stay as the last edition says it."""
        key = self.table.current_subject()
        if self.draft is not None and isinstance(key, str) and self.draft.proposal(key) is not None:
            self._act(partial(self._services.drafts.take_back, self.session, key), [key])

    def throw_away(self) -> None:
        """Take back everything that is proposed; one step of undo brings it all back."""
        if self.draft is not None and self.draft.proposals:
            keys = [one.key for one in self.draft.proposals]
            self._act(partial(self._services.drafts.take_back, self.session), keys)
            self._say(self.tr("The draft is thrown away. Ctrl+Z brings it back."), NoticeKind.HINT)

    def undo(self) -> None:
        """Take the last act on this page back."""
        if self._undo:
            self._run(partial(restored, self._services.drafts, self.session, self._undo.pop()))

    def print_changes(self) -> None:
        """Print what the draft changes, for the council and the principal."""
        if self.draft is not None and self.draft.differences:
            self._sender.print_sheet(self._make_sheet, self.tr("Draft of the regulation"))

    def show_effects(self) -> None:
        """Show what the draft would do to the school."""
        draft = self.draft
        if draft is None or not draft.differences:
            return
        dialog = EffectsDialog(draft.earliest, self._services.clock.now().date(), self)
        dialog.box.wanted.connect(partial(self._count_into, dialog.box))
        self.dialog = dialog
        dialog.open()
        dialog.box.ask()

    def ask_confirmation(self) -> None:
        """Let the principal confirm the draft."""
        draft = self.draft
        if draft is None or not self.confirm_button.isEnabled():
            return
        own = self.session.signed_in
        who = LoginChoice(own.handle, own.name.with_initials)
        dialog = AdoptDialog(draft, who, self._services.clock.now().date(), self)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.effects.wanted.connect(partial(self._count_into, dialog.effects))
        self.dialog = dialog
        dialog.open()
        dialog.effects.ask()

    def _count_into(self, box: EffectsBox, day: date) -> None:
        """Count what the draft does from a day on; the window may be gone when that is known."""
        call = partial(self._services.drafts.outcomes, self.session, day)
        self._tasks.on_database(box, call, partial(box.show_effects, day), box.show_failure)

    def _propose(self, key: str, entry: object) -> None:
        self._act(partial(self._services.drafts.propose, self.session, key, entry), [key])

    def _act(self, call: Callable[[], RegulationDraft], keys: Sequence[str]) -> None:
        """Do something that undo takes back, once it was done."""
        former = () if self.draft is None else former_of(self.draft, keys)

        def done(draft: RegulationDraft) -> None:
            self._undo.push(former)
            self._on_read(draft)

        self.banners.withdraw(_NOTICE)
        self._tasks.on_database(self, call, done, self._on_failed)

    def _run(self, call: Callable[[], RegulationDraft]) -> None:
        self.banners.withdraw(_NOTICE)
        self._tasks.on_database(self, call, self._on_read, self._on_failed)

    def _on_confirmed(self, confirmation: Confirmation) -> None:
        """Check the password away from the window, then confirm."""

        def check(_: FileJob) -> None:
            self._services.access.confirm_password(self.session, confirmation.password)

        self._tasks.on_file(self, check, lambda _: self._confirm(confirmation), self._on_refused)

    def _confirm(self, said: Confirmation) -> None:
        call = partial(self._services.drafts.confirm, self.session, said.valid_from, said.adoption, said.seen)
        self._tasks.on_database(self, call, lambda _: self._on_adopted(said), self._on_refused)

    def _on_adopted(self, said: Confirmation) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog = None
        self._undo.forget()
        self.shown()
        words = self.tr("The edition is confirmed: it is in force from {day}.").format(day=dotted_day(said.valid_from))
        self._say(words, NoticeKind.DONE)
        self.confirmed.emit()

    def _on_refused(self, error: AppError) -> None:
        if isinstance(self.dialog, AdoptDialog):
            self.dialog.refuse(error)

    def _on_read(self, draft: RegulationDraft) -> None:
        self.draft = draft
        self._show()

    def _on_failed(self, error: AppError) -> None:
        self._say(error_text(error).sentences, NoticeKind.FAILURE)

    def _say(self, words: str, kind: NoticeKind) -> None:
        self.banners.post(Notice(_NOTICE, words, kind))

    def _make_sheet(self) -> PrintedPaper:
        draft = self.draft
        if draft is None:
            raise LookupError
        cells = change_cells(draft.base, draft.regulation, draft.differences)
        days = self._services.clock.now().date(), None
        act = change_sheet(self.session.signed_in, draft.regulation.header.title, cells, None, days)
        return self._services.drafts.paper(self.session, act)

    def _show(self) -> None:
        draft = self.draft
        if draft is None:
            return
        self.table.show_records(draft_records(draft, self.search.text(), only_proposed=self.only_proposed.isChecked()))
        if self.table.current_subject() is None:
            rows = range(self.table.records.rowCount())
            found = [row for row in rows if (one := self.table.records.record(row)) and one.is_choosable]
            self.table.choose_row(found[0] if found else 0)
        since = dotted_day(draft.base_from)
        self.title.setText(
            self.tr("%n rule(s) proposed against the edition in force from {day}", "", len(draft.proposals)).format(
                day=since
            )
        )
        self._show_full()

    def _show_full(self) -> None:
        """Say the rule of the cursor in full, who proposed it, and what is wrong with it."""
        draft, key = self.draft, self.table.current_subject()
        has_rule = draft is not None and isinstance(key, str)
        proposal = draft.proposal(key) if draft is not None and isinstance(key, str) else None
        self.change_button.setEnabled(has_rule)
        self.back_button.setEnabled(proposal is not None)
        self.throw_button.setEnabled(draft is not None and bool(draft.proposals))
        for button in (self.print_button, self.effects_button):
            button.setEnabled(draft is not None and bool(draft.differences))
        self.confirm_button.setVisible(draft is not None and draft.can_confirm)
        self.confirm_button.setEnabled(draft is not None and bool(draft.differences) and not draft.problems)
        record = self.table.records.record(self.table.currentIndex().row())
        if draft is None or record is None or not isinstance(key, str):
            self.full.setText(self.tr("No rule holds these words."))
            return
        self.full.setText(rule_sentence(draft, key, record))

    def _make_parts(self) -> None:
        self.title, self.full = ElidedLabel(), ToneLabel()
        self.full.setWordWrap(True)
        self.search = QLineEdit()
        self.only_proposed = OutlinedCheckBox(self.tr("&Only what is proposed"))
        titles = (self.tr("Rule"), self.tr("In the last edition"), self.tr("Proposed"), self.tr("Clause"))
        self.table = RuleTable(self.tr("Rules of the next edition"), titles, PROPOSED, {0: 0.3, 1: 0.28})
        self.change_button = PrimaryButton(self.tr("C&hange…"))
        self.back_button = ToneButton(self.tr("&Take back"))
        self.throw_button = DangerButton(self.tr("Throw the draft a&way"))
        self.print_button = ToneButton(self.tr("&Print the changes"))
        self.effects_button = ToneButton(self.tr("What it &does…"))
        self.confirm_button = ToneButton(self.tr("Co&nfirm…"))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show)
        self.only_proposed.toggled.connect(self._show)
        self.table.current_changed.connect(self._show_full)
        self.table.enter_pressed.connect(self.change_rule)
        self.change_button.clicked.connect(self.change_rule)
        self.back_button.clicked.connect(self.take_back)
        self.throw_button.clicked.connect(self.throw_away)
        self.print_button.clicked.connect(self.print_changes)
        self.effects_button.clicked.connect(self.show_effects)
        self.confirm_button.clicked.connect(self.ask_confirmation)
        self._sender.said.connect(lambda words: self._say(words, NoticeKind.DONE))
        self._sender.failed.connect(self._on_failed)
        add_command(self, self.tr("Take the proposal back"), ("Del",), self.take_back)
        add_command(self, self.tr("Undo"), ("Ctrl+Z",), self.undo)
        add_command(self, self.tr("Print the changes"), ("Ctrl+P",), self.print_changes)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a rule (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Find a rule"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(SIZES.button_height)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.only_proposed)
        for button in (self.change_button, self.back_button, self.throw_button, self.print_button, self.effects_button):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.confirm_button)
        inner = QVBoxLayout()
        inner.setContentsMargins(SIZES.spacing_l, SIZES.spacing_s, SIZES.spacing_l, SIZES.spacing_s)
        inner.setSpacing(SIZES.spacing_s)
        inner.addWidget(self.title)
        inner.addLayout(top)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.full)
        inner.addLayout(below)
        fill_under_banners(self, self.banners, inner)
