"""Under the cards: what families of those chosen agreed to at the class meeting, and the papers for it (S2-2.2b)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ejournal_desktop.domain.class_desk import DeliveryForm, DeliverySource
from ejournal_desktop.gui.homeroom.words import delivery_words
from ejournal_desktop.gui.print.disclosure import with_reminder
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import BadDayError, DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton
from ejournal_desktop.services.homeroom.card_wishes import DeliveryWish
from ejournal_desktop.services.homeroom.family_papers import FormWords, MeetingWords
from ejournal_desktop.services.paper_saving import save_paper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.homeroom import StudentCard
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.session import Session


class MeetingBar(QWidget):
    """The form of delivery, whether paper was asked for, the day, and the act for all chosen families."""

    said = Signal(str)
    stored = Signal(str)
    failed = Signal(object)

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._group: ClassGroupId | None = None
        self._cards: tuple[StudentCard, ...] = ()
        self.delivery = OutlinedComboBox()
        self.delivery.setAccessibleName(self.tr("Delivery agreed at the meeting"))
        for form in DeliveryForm:
            self.delivery.addItem(delivery_words(form.value), form.value)
        self.opted_out = OutlinedCheckBox(self.tr("paper instead of files"))
        self.day = DayLine(self.tr("Day of the meeting"))
        self.agree_button = ToneButton()
        self.list_button = ToneButton(self.tr("List for the meeting"))
        self.form_button = ToneButton(self.tr("Form for the guardian"))
        self.papers = (self.list_button, self.form_button)
        """What is printed for a meeting; the page gives it a place, a low window has none beside the fields."""
        self._lay_out()
        self.agree_button.clicked.connect(self.agree)
        self.list_button.clicked.connect(self.print_list)
        self.form_button.clicked.connect(self.print_form)

    def show_class(self, group: ClassGroupId, *, can_edit: bool) -> None:
        """Work for a class; the day is today until another is typed."""
        self._group = group
        for part in (self, *self.papers):
            part.setVisible(can_edit)
        if not self.day.text():
            self.day.show_day(self._services.clock.now().date())

    def show_chosen(self, cards: Sequence[StudentCard]) -> None:
        """Say for how many families the act would be."""
        self._cards = tuple(cards)
        self.agree_button.setText(self.tr("Agreed: %n", "", len(self._cards)))
        self.agree_button.setEnabled(bool(self._cards))
        self.form_button.setEnabled(len(self._cards) == 1)

    def agree(self) -> None:
        """Keep what the first guardians of the students chosen agreed to, in one act."""
        today, group = self._services.clock.now().date(), self._group
        try:
            day = self.day.day(today) or today
        except BadDayError:
            self.said.emit(self.tr("The day of the meeting is typed as 05.09.2026"))
            return
        guardians = [card.guardians[0].guardian for card in self._cards if card.guardians]
        without = [card.student.name.short for card in self._cards if not card.guardians]
        if group is None or not guardians:
            self.said.emit(self.tr("Nobody to agree with: no guardian stands on these cards"))
            return
        form = DeliveryForm(self.delivery.currentData())
        wish = DeliveryWish(form, DeliverySource.STATEMENT, day, self.opted_out.isChecked())
        call = partial(self._services.cards.agree_deliveries, self._session, group, guardians, wish)
        words = self.tr("Agreed and kept: %n", "", len(guardians))
        if without:
            missing = self.tr("Without a guardian on the card: {names}")
            words = f"{words}. {missing.format(names=', '.join(without))}"
        self._tasks.on_database(self, call, lambda _: self.stored.emit(words), self.failed.emit)

    def print_list(self) -> None:
        """Print the list that is signed at the meeting."""
        group = self._group
        if group is not None:
            words = self._meeting_words()
            make = partial(self._services.family_papers.meeting_list, self._session, group, words)
            self._print(make, words.title)

    def print_form(self) -> None:
        """Print the form that the guardian of the student under the cursor fills in."""
        group = self._group
        if group is not None and self._cards:
            words, student = self._form_words(), self._cards[0].student.student
            make = partial(self._services.family_papers.guardian_form, self._session, group, student, words)
            self._print(make, words.title)

    def _print(self, make: Callable[[], PrintedPaper], title: str) -> None:
        """Print, or save where there is no printer."""
        ports, path = self._services.ports, None
        if not ports.printer.is_available():
            path = ports.choose_path(self, title, f"{title}.pdf")
            if path is None:
                return

        def produce(_: FileJob) -> PrintedPaper | None:
            paper = make()
            if path is None:
                return paper if ports.printer.send(paper.pdf, title) else None
            save_paper(paper, path)
            return paper

        self._tasks.on_file(self, produce, partial(self._on_made, title), self.failed.emit)

    def _on_made(self, title: str, paper: PrintedPaper | None) -> None:
        """Note that the paper went out; what the printer refused did not."""
        if paper is None or self._group is None:
            self.said.emit(self.tr("The printer did not take: {paper}").format(paper=title))
            return
        call = partial(self._services.family_papers.note_paper, self._session, self._group, paper)
        told = with_reminder(self.tr("{paper} is made").format(paper=title))
        self._tasks.on_database(self, call, lambda _: self.said.emit(told), self.failed.emit)

    def _meeting_words(self) -> MeetingWords:
        heads = (
            "№",
            self.tr("Student"),
            self.tr("Guardian"),
            self.tr("Agreed before"),
            self.tr("Paper or file"),
            self.tr("Signature"),
        )
        return MeetingWords(
            title=self.tr("How families get results"),
            about=self.tr(
                "Class meeting. Each family says whether it gets results on paper or as a file with a password; "
                "who does not use files writes «paper» and gets printouts."
            ),
            heads=heads,
            deliveries={form.value: delivery_words(form.value) for form in DeliveryForm},
        )

    def _form_words(self) -> FormWords:
        return FormWords(
            title=self.tr("Form of a guardian"),
            student=self.tr("Student: {name}, class {class_title}"),
            about=(
                self.tr("Please fill in and give back to the homeroom teacher; the data stand in the class journal."),
                self.tr("I agree that the school processes these data for the class journal and the diary."),
            ),
            fields=(
                self.tr("Surname, given name, patronymic"),
                self.tr("Kinship"),
                self.tr("Phone"),
                self.tr("Address"),
                self.tr("Results: on paper or as a file"),
                self.tr("Consent: yes or no, date"),
            ),
            signature=self.tr("Guardian, date"),
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.spacing_s)
        row.addWidget(Caption(self.tr("Meeting:")))
        for widget in (self.delivery, self.opted_out, self.day, self.agree_button):
            row.addWidget(widget)
        row.addStretch(1)
