"""«Отчёты»: cards at the left, the wanted class, period or days above, the report below them (ux.md 6.10)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.reports.cards import CardList
from ejournal_desktop.gui.reports.filters import FilterBar
from ejournal_desktop.gui.reports.gap_acts import GapActs
from ejournal_desktop.gui.reports.report_page import ReportPage
from ejournal_desktop.gui.reports.sender import ReportSender
from ejournal_desktop.gui.reports.words import question_words, refusal_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.day_line import BadDayError
from ejournal_desktop.gui.widgets.tinted import ToneButton
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.issued_reports import SLUG as REGISTER
from ejournal_desktop.services.records_table import SLUG as RECORDS

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.reports.ports import ReportServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.report_tables import ReportCard, ReportChoices, ReportTable
    from ejournal_desktop.services.session import Session

KEY: Final = "reports"
_WAIT_MS: Final = 120
_NOT_ALLOWED: Final = "not_allowed"
_LEAST_CARDS, _MOST_CARDS = 190, 300
_CARDS_SHARE: Final = 0.27


class ReportsScreen(QWidget):
    """Reads through one service; what leaves the program is made anew by the same road as what is on show."""

    def __init__(self, services: ReportServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._asked = 0
        self._request: ReportRequest | None = None
        self._table: ReportTable | None = None
        self._wanted: ReportRequest | None = None
        self.cards, self.filters = CardList(), FilterBar(services.clock.now().date())
        self.banners, self.page = BannerArea(), ReportPage()
        self.outlet = ReportSender(self, services, session, tasks, (self.banners, frame))
        self._gap_acts = GapActs(self.page.gaps, services, self.outlet, tasks)
        self.print_button = ToneButton(self.tr("&Print"))
        self.save_button = ToneButton(self.tr("&Save…"))
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_WAIT_MS)
        self._lay_out()
        self._connect()
        self._bind_keys()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(
            self, self.shown, go_to=self.go_to, place=self.place, commands=self.commands, resume=self.resume
        )

    def shown(self) -> None:
        """Take the focus and read again; the first time read what there is to choose."""
        self._frame.show_legend(self.page.legend)
        self._to_cards()
        card = self.cards.card()
        if card is None or card.slug != RECORDS:
            self.reload()

    def go_to(self, subject: object) -> None:
        """Open a report with what it is wanted for."""
        if isinstance(subject, ReportRequest):
            self._wanted = subject
            self._open_wanted()

    def place(self) -> object:
        """Return the report on show."""
        return self._request

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = self.outlet.session = session

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("print_report", self.tr("Print the report"), self.print_report, "Ctrl+P"),
            Command("save_report", self.tr("Save the report as PDF, workbook or CSV…"), self.save_report, "Ctrl+S"),
            Command("copy_report", self.tr("Copy the table"), self.copy_report, "Ctrl+C"),
            Command("kept_copy", self.tr("Save the kept copy of a report…"), self.save_copy, "Ctrl+Shift+S"),
            Command("switch_report", self.tr("Chart or table"), self.page.switch, "Ctrl+T"),
            *(self._card_command(card) for card in self.cards.cards()),
        )

    def _card_command(self, card: ReportCard) -> Command:
        """Return a report as the palette finds it: by its title and by its question."""
        words = " · ".join(part for part in (card.title, question_words(card)) if part)
        return Command(f"report_{card.slug}", words, lambda: self.cards.choose(card.slug), is_in_menu=False)

    def reload(self) -> None:
        """Make the report of the chosen card again; without cards read what there is to choose."""
        self._asking.stop()
        card = self.cards.card()
        if card is None:
            call = partial(self._services.papers.choices, self._session)
            self._tasks.on_database(self, call, self._on_choices, self._on_failed)
            return
        try:
            request = self.filters.request(card)
        except BadDayError:
            self.outlet.tell(
                self.tr("Type days as 24.11.2026; an empty field means the whole year"), NoticeKind.WARNING
            )
            return
        self._ask(card, request)

    def print_report(self) -> None:
        """Print the report on show."""
        if self._request is not None and self._table is not None:
            self.outlet.print_report(self._request, self._table)

    def save_report(self) -> None:
        """Save the report on show."""
        if self._request is not None and self._table is not None:
            self.outlet.save_report(self._request, self._table)

    def save_copy(self) -> None:
        """Save the kept copy of the report under the cursor of the register."""
        row = self.page.table.currentIndex().row()
        if self._request is None or self._request.slug != REGISTER or row < 0:
            self.outlet.tell(
                self.tr("Choose a report in the table of the register: its copy is saved"), NoticeKind.HINT
            )
        else:
            self.outlet.save_copy(self._request, row)

    def copy_report(self) -> None:
        """Copy the table on show."""
        if self._request is not None and self._table is not None:
            self.outlet.copy_report(self._request, self._table)

    def hideEvent(self, event: QHideEvent) -> None:
        self._asking.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = round(event.size().width() * _CARDS_SHARE)
        self.cards.setFixedWidth(min(max(width, _LEAST_CARDS), _MOST_CARDS))

    def _ask(self, card: ReportCard, request: ReportRequest) -> None:
        self._forget()
        number, self._request = self._asked, request
        self.page.announce_card(card)

        def arrived(table: ReportTable) -> None:
            if number == self._asked:  # else another report was asked for meanwhile
                self._on_table(table)

        def failed(error: AppError) -> None:
            if number == self._asked:
                self._on_failed(error)

        call = partial(self._services.papers.table, self._session, request)
        if card.slug == RECORDS:  # reads the whole history: other pages must not wait for that
            self._tasks.on_file(self, lambda _job: call(), arrived, failed)
        else:
            self._tasks.on_database(self, call, arrived, failed)

    def _forget(self) -> None:
        """Let go of the report on show; what is still on its way is not shown any more."""
        self._asked += 1
        self._request = self._table = None
        self.outlet.hush()

    def _on_choices(self, choices: ReportChoices) -> None:
        self.filters.show_choices(choices)
        self.cards.show_cards(choices.cards)
        for part in (self.cards, self.filters, self.print_button, self.save_button):
            part.setVisible(bool(choices.cards))
        if not choices.cards:
            self.page.show_words(refusal_words())
        self._open_wanted()
        if self._asking.isActive():
            self.reload()

    def _open_wanted(self) -> None:
        """Open what another screen, or the return after a lock, asked for, as soon as there is something to choose."""
        if self._wanted is None or not self.cards.count():
            return
        wanted, self._wanted = self._wanted, None
        self.filters.choose(wanted)
        self.cards.choose(wanted.slug)
        self.reload()

    def _on_card_chosen(self, card: ReportCard) -> None:
        """Make the report when the cursor stays on its card; one that takes long is made when it is asked for."""
        self.filters.show_card(card)
        if card.slug != RECORDS:
            self._asking.start()
            return
        self._asking.stop()
        self._forget()
        self.page.show_card(card, self.tr("The whole history of the journal is checked for this report."))

    def _on_card_entered(self) -> None:
        if self._table is None:
            self.reload()
        self.page.take_focus()

    def _to_cards(self) -> None:
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_table(self, table: ReportTable) -> None:
        self._table = table
        if table.rows or table.gaps:
            self.page.show_report(table)
        else:
            self.page.show_words(table.sentence or self.tr("There is nothing to report yet"))
        if self.isVisible():  # else the bars belong to another page by now
            self._frame.show_course(table.subtitle)
            self._frame.show_legend(self.page.legend)

    def _on_failed(self, error: AppError) -> None:
        card = self.cards.card()
        if error.code == _NOT_ALLOWED and card is not None:
            self.page.show_words(refusal_words(card.subject))
        else:
            self.page.show_words(error_text(error).sentences, self.tr("Try again"))

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(SIZES.spacing_s)
        above.addWidget(self.filters, 1)
        above.addWidget(self.print_button)
        above.addWidget(self.save_button)
        right = QVBoxLayout()
        right.setContentsMargins(*(SIZES.spacing_s,) * 4)
        right.setSpacing(SIZES.spacing_s)
        right.addLayout(above)
        right.addWidget(self.banners)
        right.addWidget(self.page, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.cards)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        self.cards.card_chosen.connect(self._on_card_chosen)
        self.cards.enter_pressed.connect(self._on_card_entered)
        self._asking.timeout.connect(self.reload)
        self.filters.changed.connect(self.reload)
        self.page.view_changed.connect(lambda: self._frame.show_legend(self.page.legend))
        self.page.empty.action_requested.connect(self.reload)
        self.page.gaps.gap_opened.connect(lambda gap: self._gap_acts.open(self._frame, gap, self._request))
        self.page.gaps.notes_requested.connect(lambda: self._gap_acts.tell_teachers(self._request))
        self.banners.action_chosen.connect(self._gap_acts.take_back)
        self.print_button.clicked.connect(self.print_report)
        self.save_button.clicked.connect(self.save_report)

    def _bind_keys(self) -> None:
        add_command(self, self.tr("Print the report"), ["Ctrl+P"], self.print_report)
        add_command(self, self.tr("Save the report as PDF, workbook or CSV…"), ["Ctrl+S"], self.save_report)
        add_command(self, self.tr("Save the kept copy of a report…"), ["Ctrl+Shift+S"], self.save_copy)
        add_command(self.page, self.tr("Copy the table"), ["Ctrl+C"], self.copy_report)
        add_command(self.cards, self.tr("Copy the table"), ["Ctrl+C"], self.copy_report)
        add_command(self, self.tr("Chart or table"), ["Ctrl+T"], self.page.switch)
        add_command(self, self.tr("Take the notes back"), ["Ctrl+Z"], self._gap_acts.take_back)
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.reload)
        add_command(self, self.tr("Back to the reports"), ["Esc"], self._to_cards)
