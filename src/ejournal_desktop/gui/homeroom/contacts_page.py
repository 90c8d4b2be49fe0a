"""«Контакты»: the cards of the class with what is missing in them, and the confirmed list (S0-3.3, S3-3.2a)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import day_words, short_day
from ejournal_desktop.gui.homeroom.card_form import CardForm
from ejournal_desktop.gui.homeroom.meeting_bar import MeetingBar
from ejournal_desktop.gui.homeroom.words import card_gap_words, delivery_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.day_line import BadDayError
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.class_desk import ConsentPaper
    from ejournal_desktop.gui.homeroom.card_form import CardTyped
    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.homeroom import ClassCards, StudentCard
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session

_GAPS, _PAPERS = 5, 6


class ContactsPage(QWidget):
    """The list at the left, one card at the right."""

    said = Signal(str)
    stored = Signal()
    failed = Signal(object)

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._group: ClassGroupView | None = None
        self._cards: ClassCards | None = None
        titles = (
            "№",
            self.tr("Student"),
            self.tr("Guardian"),
            self.tr("Results"),
            self.tr("Looked through"),
            self.tr("Missing"),
            self.tr("Papers"),
        )
        self.table = RecordTable(self.tr("Cards of the class"), RecordModel(titles), _GAPS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.form, self.meeting = CardForm(), MeetingBar(services, session, tasks)
        self._summary = Caption()
        self.confirm_button = ToneButton(self.tr("The list is complete"))
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ student · Enter card · Ctrl+S keep · Ctrl+Enter looked through · Esc list")

    def open(self, group: ClassGroupView) -> None:
        """Read and show the cards of a class."""
        self._group = group
        call = partial(self._services.cards.cards, self._session, group.class_group)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def reload(self) -> None:
        """Read again."""
        if self._group is not None:
            self.open(self._group)

    def take_focus(self) -> None:
        """Bring the cursor to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def store(self) -> None:
        """Keep what stands in the form."""
        card, group = self._chosen(), self._group
        today = self._services.clock.now().date()
        try:
            typed = self.form.typed(today)
        except BadDayError:
            self.said.emit(self.tr("Days are typed as 05.09.2013"))
            return
        if card is None or group is None or typed is None:
            return
        call = partial(self._write, group.class_group, card, typed)
        self._tasks.on_database(self, call, lambda _: self._on_stored(self.tr("The card is kept")), self.failed.emit)

    def verify(self) -> None:
        """Say that the card was looked through, and go to the next student."""
        card, group = self._chosen(), self._group
        if card is None or group is None:
            return
        call = partial(self._services.cards.verify_cards, self._session, group.class_group, [card.student.student])
        self._tasks.on_database(self, call, lambda _: self._on_verified(), self.failed.emit)

    def confirm_list(self) -> None:
        """Say that the list of the class is complete."""
        if self._group is not None:
            call = partial(self._services.cards.confirm_list, self._session, self._group.class_group)
            words = self.tr("The list is confirmed")
            self._tasks.on_database(self, call, lambda _: self._on_stored(words), self.failed.emit)

    def _write(self, class_group: ClassGroupId, card: StudentCard, typed: CardTyped) -> None:
        """Send every part that may be changed, on the database thread."""
        service, session, student = self._services.cards, self._session, card.student.student
        is_by_request = self._cards is not None and self._cards.is_by_request
        if not is_by_request:
            service.fill_card(session, class_group, student, typed.card)
            if typed.guardian is not None:
                guardian = service.register_guardian(session, class_group, student, typed.guardian)
                if typed.delivery is not None:
                    service.agree_delivery(session, class_group, guardian, typed.delivery)
        elif typed.guardian is not None and typed.guardian.guardian is not None and typed.delivery is not None:
            service.agree_delivery(session, class_group, typed.guardian.guardian, typed.delivery)
        can_keep_papers = self._cards is not None and self._cards.can_keep_papers
        for paper, is_received in typed.consents.items() if can_keep_papers else ():
            if is_received is _is_missing(card, paper):
                day = typed.paper_day
                service.record_consent(session, class_group, student, paper, is_received=is_received, day=day)

    def _on_loaded(self, cards: ClassCards) -> None:
        self._cards = cards
        self.table.show_records([self._record(card) for card in cards.cards])
        if cards.cards and self._chosen() is None:
            self.table.choose_row(0)
        self.meeting.show_class(cards.class_group.class_group, can_edit=cards.can_edit)
        self.form.show_rights(cards)
        self.table.setColumnHidden(_PAPERS, not cards.has_papers)
        incomplete = sum(bool(card.gaps) for card in cards.cards)
        without = sum(bool(card.missing_papers) for card in cards.cards)
        confirmed = (
            self.tr("the list was never confirmed")
            if cards.list_confirmed_on is None
            else self.tr("list confirmed {day}").format(day=day_words(cards.list_confirmed_on))
        )
        words = self.tr("Cards with gaps: {cards} · {confirmed}")
        if cards.has_papers:
            words = self.tr("Cards with gaps: {cards} · papers missing: {papers} · {confirmed}")
        summary = [words.format(cards=incomplete, papers=without, confirmed=confirmed)]
        if cards.unplaced:
            places = ", ".join(f"{title} {count}" for title, count in cards.unplaced)
            summary.append(self.tr("without a subgroup: {subjects}").format(subjects=places))
        self._summary.setText(" · ".join(summary))
        self.confirm_button.setVisible(cards.can_edit)
        self._show_card()

    def _record(self, card: StudentCard) -> Record:
        guardian = card.guardians[0] if card.guardians else None
        contact = "" if guardian is None else " · ".join(p for p in (guardian.full_name, guardian.phone) if p)
        papers = len(self.form.consents) - len(card.missing_papers)
        cells = (
            str(card.student.number),
            card.student.name.short,
            contact,
            delivery_words("" if guardian is None else guardian.delivery),
            "–" if card.verified_on is None else short_day(card.verified_on),
            card_gap_words(card.gaps),
            f"{papers} / {len(self.form.consents)}",
        )
        return Record(cells, card.student.student)

    def _chosen(self) -> StudentCard | None:
        student = self.table.current_subject()
        cards = () if self._cards is None else self._cards.cards
        return next((card for card in cards if card.student.student == student), None)

    def _show_card(self) -> None:
        self.form.show_card(self._chosen())
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Tell the bar of the meeting whose families are chosen."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        subjects = [record.subject for row in rows if (record := self.table.records.record(row)) is not None]
        cards = () if self._cards is None else self._cards.cards
        self.meeting.show_chosen([card for card in cards if card.student.student in subjects])

    def _on_enter(self) -> None:
        self.area.open_panel()
        self.form.focus_first()

    def _on_verified(self) -> None:
        row = self.table.currentIndex().row()
        self.stored.emit()
        if row + 1 < self.table.records.rowCount():
            self.table.choose_row(row + 1)
        self.reload()

    def _on_stored(self, words: str) -> None:
        self.stored.emit()
        self.said.emit(words)
        self.reload()

    def _on_request_given(self, text: str) -> None:
        card, group = self._chosen(), self._group
        if card is None or group is None:
            return
        service, student = self._services.cards, card.student.student
        call = partial(service.request_change, self._session, group.class_group, student, text)
        words = self.tr("The request is sent")
        self._tasks.on_database(self, call, lambda _: self._on_stored(words), self.failed.emit)

    def _on_removal_requested(self, guardian: int) -> None:
        if self._group is not None:
            service, words = self._services.cards, self.tr("The guardian is off the card; the log keeps who it was")
            call = partial(service.remove_guardian, self._session, self._group.class_group, guardian)
            self._tasks.on_database(self, call, lambda _: self._on_stored(words), self.failed.emit)

    def _on_exemption_given(self) -> None:
        card, group = self._chosen(), self._group
        typed = self.form.exemption.typed(self._services.clock.now().date())
        if card is None or group is None:
            return
        if typed is None:
            self.said.emit(self.tr("Type both days and the document of the exemption"))
            return
        service, student = self._services.exemptions, card.student.student
        call = partial(service.record, self._session, group.class_group, student, typed.span, typed.document)
        words = self.tr("The exemption is noted; marks of the student count like any other")
        self._tasks.on_database(self, call, lambda _: self._on_stored(words), self.failed.emit)

    def _on_exemption_taken_back(self, starts: date) -> None:
        card, group = self._chosen(), self._group
        if card is not None and group is not None:
            service, student = self._services.exemptions, card.student.student
            call = partial(service.withdraw, self._session, group.class_group, student, starts)
            words = self.tr("The exemption is taken back")
            self._tasks.on_database(self, call, lambda _: self._on_stored(words), self.failed.emit)

    def _back_to_list(self) -> None:
        self.area.close_panel()
        self.take_focus()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_card)
        self.table.enter_pressed.connect(self._on_enter)
        self.form.store_requested.connect(self.store)
        self.form.verify_requested.connect(self.verify)
        self.form.request_given.connect(self._on_request_given)
        self.form.exemption.keep_button.clicked.connect(self._on_exemption_given)
        self.form.exemption.taken_back.connect(self._on_exemption_taken_back)
        self.form.guardian.removal_requested.connect(self._on_removal_requested)
        self.confirm_button.clicked.connect(self.confirm_list)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.meeting.said.connect(self.said)
        self.meeting.stored.connect(self._on_stored)
        self.meeting.failed.connect(self.failed)
        add_command(self, self.tr("Keep the card"), ["Ctrl+S"], self.store)
        add_command(self, self.tr("Looked through, all right"), ["Ctrl+Return", "Ctrl+Enter"], self.verify)
        add_command(self, self.tr("Back to the list"), ["Esc"], self._back_to_list)

    def _lay_out(self) -> None:
        left = QWidget()
        foot = QHBoxLayout()
        foot.addWidget(self._summary, 1)
        for button in (*self.meeting.papers, self.confirm_button):
            foot.addWidget(button)
        column = QVBoxLayout(left)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self.table, 1)
        column.addWidget(self.meeting)
        column.addLayout(foot)
        self._summary.setWordWrap(True)
        self.area = SidePanelArea(left, self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)


def _is_missing(card: StudentCard, paper: ConsentPaper) -> bool:
    return paper.value in card.missing_papers
