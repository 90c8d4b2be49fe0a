"""«Объявления»: what hangs on the board today, and the form of the next notice (S0-4.6.6)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import NoticeAudience
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.domain.school_board import NoticeKind
from ejournal_desktop.gui.board.notice_form import NoticeForm
from ejournal_desktop.gui.board.paper import PaperSender
from ejournal_desktop.gui.board.remark_pane import RemarkPane
from ejournal_desktop.gui.board.words import NOTICE, audience_words, notice_kind_words, notice_words, tr
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.undoable_page import ListAndFormPage
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.page_layout import fill, stacked
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.scrolled import scrolled
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import ToneButton, ToneLabel
from ejournal_desktop.readmodels.homeroom import BoardNotice

if TYPE_CHECKING:
    from ejournal_desktop.gui.board.ports import BoardServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.discussions import DiscussionsService
    from ejournal_desktop.services.session import Session

_TEXT = 3


class NoticesPage(ListAndFormPage):
    """The board at the left, the form at the right for those who may write on it."""

    def __init__(
        self, services: BoardServices, discussions: DiscussionsService, session: Session, tasks: TaskRunner
    ) -> None:
        super().__init__(session, tasks)
        self._services = services
        self._classes: tuple[tuple[ClassGroupId, str], ...] | None = None
        titles = (self.tr("Days"), self.tr("What about"), self.tr("For whom"), self.tr("Text"), self.tr("Author"))
        self.table = RecordTable(self.tr("Announcements"), RecordModel(titles), _TEXT)
        self.form = NoticeForm(services.clock.now().date())
        self.whole = ToneLabel()
        self.remarks = RemarkPane(discussions, session, tasks)
        self.withdraw_button = ToneButton(self.tr("Take down"))
        self.start_button = ToneButton(self.tr("New notice"))
        self.every_day = OutlinedCheckBox(self.tr("Of other days too"))
        self.empty = EmptyState(self.tr("Nothing hangs on the board today"))
        self.paper = PaperSender(services.ports, tasks, self)
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr(
            "↑↓ notice · Ins new · Ctrl+Enter hang up · Del take down · Ctrl+Z undo · Ctrl+P print · Esc list"
        )

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        super().use_session(session)
        self.remarks.use_session(session)

    def reload(self) -> None:
        """Read the board again."""
        call = partial(self._services.board.notices, self._session, is_every_day=self.every_day.isChecked())
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)
        if self._can_publish and self._classes is None:
            classes = partial(self._services.board.classes, self._session)
            self._tasks.on_database(self, classes, self._on_classes_known, self.failed.emit)

    def take_focus(self) -> None:
        """Bring the cursor to the list, or to the button of the next notice where the board is empty."""
        is_shown = self._lists.currentWidget() is self.table
        (self.table if is_shown else self.start_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Begin a notice."""
        self.area.open_panel()
        self.form.text.setFocus()

    def publish(self) -> None:
        """Hang up what stands in the form."""
        span, matter, text = self.form.span(), self.form.matter(), self.form.text.toPlainText().strip()
        if span is None or not text:
            self.said.emit(self.tr("Type the text and the days first; the last day is not before the first"))
        elif matter is None:
            self.said.emit(self.tr("The day of the meeting looks like 24.11, its time like 18:00"))
        else:
            audience = NoticeAudience(self.form.audience.currentData())
            call = partial(self._services.board.publish, self._session, audience, text, span, matter)
            self._tasks.on_database(self, call, self._on_published, self.failed.emit)

    def withdraw(self) -> None:
        """Take the chosen notice down."""
        chosen = self.table.current_subject()
        if isinstance(chosen, BoardNotice):
            span, audience = DateSpan(chosen.starts, chosen.ends), NoticeAudience(chosen.audience)
            again = partial(self._services.board.publish, self._session, audience, chosen.text, span, chosen.matter)
            call = partial(self._services.board.withdraw, self._session, chosen.notice)
            self._write(call, again, self.tr("The notice is taken down; Ctrl+Z hangs it up again"))

    def print_sheet(self) -> None:
        """Print the chosen notice for a board in the corridor."""
        chosen = self.table.current_subject()
        if isinstance(chosen, BoardNotice):
            make = partial(self._services.board.printed, self._session, chosen.notice, notice_words())
            self.paper.print_sheet(make, tr(NOTICE))

    def _on_published(self, notice: int) -> None:
        self.form.start_anew()
        undo = partial(self._services.board.withdraw, self._session, notice)
        self._on_changed(undo, self.tr("The notice hangs on the board"))

    def _on_classes_known(self, classes: tuple[tuple[ClassGroupId, str], ...]) -> None:
        self._classes = classes
        self.form.offer_classes(classes)

    def _on_loaded(self, notices: tuple[BoardNotice, ...]) -> None:
        self.table.show_records([_record(notice) for notice in notices])
        if notices and self.table.current_subject() is None:
            self.table.choose_row(0)
        had_focus = self.table.hasFocus()
        self._lists.setCurrentWidget(self.table if notices else self.empty)
        if had_focus:
            self.take_focus()
        self._show_whole()

    def _show_whole(self) -> None:
        chosen = self.table.current_subject()
        is_there = isinstance(chosen, BoardNotice)
        self.whole.setText(_whole_words(chosen) if isinstance(chosen, BoardNotice) else "")
        self.whole.setVisible(is_there)
        is_topic = isinstance(chosen, BoardNotice) and chosen.matter.kind is NoticeKind.DISCUSSION
        self.remarks.show_topic(chosen.notice if isinstance(chosen, BoardNotice) and is_topic else None)
        self.withdraw_button.setVisible(is_there and self._can_publish)

    @property
    def _can_publish(self) -> bool:
        return may_act(Action.PUBLISH_NOTICES, self._session.signed_in.roles)

    def _lay_out(self) -> None:
        self._lists = stacked(self.table, self.empty)
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.withdraw_button.setToolTip("Del")
        self.start_button.setToolTip("Ins, Ctrl+N")
        self.start_button.setEnabled(self._can_publish)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self._lists, 1)
        column.addWidget(self.whole)
        column.addWidget(self.remarks, 1)
        foot = QHBoxLayout()
        for button in (self.start_button, self.withdraw_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.every_day)
        column.addLayout(foot)
        self.area = SidePanelArea(left, scrolled(self.form))
        self.form.setEnabled(self._can_publish)
        fill(self, self.area)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_whole)
        self.form.publish_requested.connect(self.publish)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.start_button.clicked.connect(self.start)
        self.every_day.toggled.connect(self.reload)
        self.remarks.changed.connect(self._note_change)
        self.remarks.failed.connect(self.failed)
        self.paper.said.connect(self.said)
        self.paper.failed.connect(self.failed)
        add_command(self, self.tr("New notice"), ["Ins", "Ctrl+N"], self.start)
        add_command(self, self.tr("Hang up"), ["Ctrl+Return", "Ctrl+Enter"], self.publish)
        add_command(self.table, self.tr("Take down"), ["Del"], self.withdraw)
        add_command(self, self.tr("Print"), ["Ctrl+P"], self.print_sheet)
        self._add_ways_back()


def _whole_words(notice: BoardNotice) -> str:
    """Return the text of a notice under the line that says for which class, when and where it is."""
    matter = notice.matter
    day = "" if matter.held_on is None else dotted_day(matter.held_on)
    head = " · ".join(part for part in (notice.class_title, day, matter.at, matter.place) if part)
    return f"{head}\n{notice.text}" if head else notice.text


def _record(notice: BoardNotice) -> Record:
    days = f"{dotted_day(notice.starts)} – {dotted_day(notice.ends)}"
    whole = _whole_words(notice)
    about, audience = notice_kind_words(notice.matter.kind), audience_words(notice.audience)
    cells = (days, about, audience, " ".join(whole.split()), notice.author)
    return Record(cells, notice, sentence=", ".join((*cells[:3], whole, notice.author)))
