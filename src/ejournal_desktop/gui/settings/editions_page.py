"""«Редакции»: every edition of the regulation with order and protocol, and what it changed (S0-7.1, S0-7.2)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.archive.vouching import VouchForm
from ejournal_desktop.gui.board.paper import PaperSender
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.settings.change_words import (
    adoption_words,
    change_cells,
    change_records,
    change_sheet,
    change_titles,
)
from ejournal_desktop.gui.settings.rule_table import RuleTable
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import DangerButton, PrimaryButton, ToneButton
from ejournal_desktop.readmodels.people import LoginChoice

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.gui.archive.vouching import Vouched
    from ejournal_desktop.gui.settings.ports import SettingsServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.readmodels.regulation_draft import EditionView
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "editions"
_STATE: Final = 1


class EditionsPage(QWidget):
    """The newest edition on top; below, what the chosen one says otherwise than the one before."""

    recalled = Signal()

    def __init__(self, services: SettingsServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks, self.session = services, tasks, session
        self._editions: tuple[EditionView, ...] = ()
        self._wanted: date | None = None
        self.banners = BannerArea()
        self._sender = PaperSender(services.paper, tasks, self)
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ edition · Ctrl+P print its changes · Ctrl+S save them · F5 read again")

    def shown(self) -> None:
        """Read the editions."""
        call = partial(self._services.drafts.editions, self.session)
        self._tasks.on_database(self, call, self._on_read, self._on_failed)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, valid_from: date) -> None:
        """Put the cursor on an edition, now or as soon as the list is read."""
        self._wanted = valid_from
        if any(view.valid_from == valid_from for view in self._editions):
            self.table.choose(valid_from)

    def chosen(self) -> EditionView | None:
        """Return the edition of the cursor."""
        day = self.table.current_subject()
        return next((one for one in self._editions if one.valid_from == day), None)

    def print_changes(self) -> None:
        """Print what the chosen edition changed."""
        view = self.chosen()
        if view is not None:
            self._sender.print_sheet(partial(self._make_sheet, view), self._title())

    def save_changes(self) -> None:
        """Save what the chosen edition changed as a file."""
        view = self.chosen()
        if view is not None:
            self._sender.save_sheet(partial(self._make_sheet, view), self._title())

    def recall(self) -> None:
        """Recall the chosen edition, which is not in force yet: what it changed becomes the draft again."""
        if self.recall_button.isEnabled():
            own = self.session.signed_in
            words = self.tr("Your password, please: a PIN is not enough for this.")
            self.vouching.ask(words, (LoginChoice(own.handle, own.name.with_initials),))

    def _on_vouched(self, vouched: Vouched) -> None:
        """Check the password away from the window, then recall."""
        view = self.chosen()
        if view is None:
            return
        self.vouching.show_checking()

        def check(_: FileJob) -> None:
            self._services.access.confirm_password(self.session, vouched.password)

        self._tasks.on_file(self, check, lambda _: self._recall(view), self.vouching.refuse)

    def _recall(self, view: EditionView) -> None:
        call = partial(self._services.drafts.recall, self.session, view.valid_from)
        self._tasks.on_database(self, call, lambda _: self._on_recalled(), self.vouching.refuse)

    def _title(self) -> str:
        return self.tr("Sheet of changes of the regulation")

    def _make_sheet(self, view: EditionView) -> PrintedPaper:
        header = view.regulation.header
        cells = () if view.former is None else change_cells(view.former, view.regulation, view.differences)
        days = view.adoption.order_date or self._services.clock.now().date(), view.valid_from
        act = change_sheet(self.session.signed_in, header.title, cells, view.adoption, days)
        return self._services.drafts.paper(self.session, act)

    def _on_read(self, editions: tuple[EditionView, ...]) -> None:
        self._editions = editions
        self.table.show_records([self._record(view) for view in editions])
        wanted, self._wanted = self._wanted, None
        if any(view.valid_from == wanted for view in editions):
            self.table.choose(wanted)
        elif self.table.current_subject() is None and editions:
            self.table.choose_row(0)
        self._show_changes()

    def _on_recalled(self) -> None:
        self.vouching.close_form()
        words = self.tr("The edition is recalled. What it changed stands in the draft again.")
        self.banners.post(Notice(_NOTICE, words, NoticeKind.DONE))
        self.shown()
        self.recalled.emit()

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))

    def _record(self, view: EditionView) -> Record:
        state, tone = self._state(view)
        confirmed = f"{view.confirmed_by}, {view.confirmed_at:%d.%m.%Y %H:%M}"
        adopted = adoption_words(view.adoption) or _own_head(view)
        cells = (dotted_day(view.valid_from), state, adopted, confirmed, str(len(view.differences)))
        return Record(cells, view.valid_from, {_STATE: tone})

    def _state(self, view: EditionView) -> tuple[str, Tone]:
        if view.is_ahead:
            return self.tr("ahead"), Tone.WARN
        until = view.until
        if until is None or until >= self._services.clock.now().date():
            return self.tr("in force"), Tone.OK
        return self.tr("until {day}").format(day=dotted_day(until)), Tone.NONE

    def _show_changes(self) -> None:
        view = self.chosen()
        has_changes = view is not None and view.former is not None
        cells = change_cells(view.former, view.regulation, view.differences) if view and view.former else ()
        self.changes.show_records(change_records(cells))
        self.changes_label.setText(
            self.tr("What it &changed") if has_changes else self.tr("The first edition: &nothing stood before it")
        )
        may_recall = may_act(Action.CONFIRM_REGULATION, self.session.signed_in.roles)
        self.recall_button.setVisible(may_recall)
        self.recall_button.setEnabled(may_recall and view is not None and view.is_ahead and view.until is None)
        for button in (self.print_button, self.save_button):
            button.setEnabled(view is not None)

    def _make_parts(self) -> None:
        titles = (self.tr("In force from"), self.tr("State"), self.tr("Adopted by"), self.tr("Confirmed by"))
        self.table = RecordTable(self.tr("Editions"), RecordModel((*titles, self.tr("Changes"))), 2)
        self.changes = RuleTable(self.tr("What the edition changed"), change_titles(), 2, {0: 0.3, 1: 0.3})
        self.changes_label = QLabel()
        self.changes_label.setBuddy(self.changes)
        self.print_button = PrimaryButton(self.tr("&Print its changes"))
        self.save_button = ToneButton(self.tr("&Save as PDF…"))
        self.recall_button = DangerButton(self.tr("&Recall"))
        self.vouching = VouchForm(self.tr("Recall the edition"))

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_changes)
        self.table.enter_pressed.connect(lambda: self.changes.setFocus(Qt.FocusReason.OtherFocusReason))
        self.print_button.clicked.connect(self.print_changes)
        self.save_button.clicked.connect(self.save_changes)
        self.recall_button.clicked.connect(self.recall)
        self.vouching.vouched.connect(self._on_vouched)
        self._sender.said.connect(lambda words: self.banners.post(Notice(_NOTICE, words, NoticeKind.DONE)))
        self._sender.failed.connect(self._on_failed)
        add_command(self, self.tr("Print its changes"), ("Ctrl+P",), self.print_changes)
        add_command(self, self.tr("Save its changes"), ("Ctrl+S",), self.save_changes)
        add_command(self, self.tr("Read again"), ("F5", "Ctrl+R"), self.shown)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        for button in (self.print_button, self.save_button):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.recall_button)
        inner = QVBoxLayout()
        inner.setContentsMargins(SIZES.spacing_l, SIZES.spacing_s, SIZES.spacing_l, SIZES.spacing_s)
        inner.setSpacing(SIZES.spacing_s)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.changes_label)
        inner.addWidget(self.changes, 2)
        inner.addWidget(self.vouching)
        inner.addLayout(below)
        fill_under_banners(self, self.banners, inner)


def _own_head(view: EditionView) -> str:
    """Return how the first edition was adopted, as its own head says."""
    head = view.regulation.header
    day = "" if head.adopted is None else dotted_day(head.adopted)
    document = " ".join(part for part in (head.document, head.number and f"№ {head.number}", day) if part)
    return ", ".join(part for part in (document, *head.councils) if part)
