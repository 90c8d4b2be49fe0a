"""«Мой класс»: six tabs over one class, and what they tell the frame (ux.md 6.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.frame.subjects import CardsOpened, WeekOpened
from ejournal_desktop.gui.frame.voice import Voice
from ejournal_desktop.gui.homeroom.contacts_page import ContactsPage
from ejournal_desktop.gui.homeroom.informing_page import InformingPage
from ejournal_desktop.gui.homeroom.letters_page import LettersPage
from ejournal_desktop.gui.homeroom.portfolio_tab import PortfolioTab
from ejournal_desktop.gui.homeroom.progress_page import ProgressPage
from ejournal_desktop.gui.homeroom.week_page import WeekPage
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.page_parts import PageParts

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.homeroom.ports import HomeroomServices, LetterAsked
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session

KEY: Final = "homeroom"
_WARNING: Final = "warning"
_WEEK, _LETTERS, _CONTACTS = 0, 2, 3


class HomeroomScreen(QWidget):
    """The week first; the other tabs are read when they are opened."""

    lesson_opened = Signal(object)

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._session, self._frame = session, frame
        self.banners, self.classes = BannerArea(), OutlinedComboBox()
        self.voice = Voice(self, frame, self.banners, services.clock)
        self.parts = PageParts(self, banners=self.banners, beside=self.classes)
        self.week = WeekPage(services, session, tasks)
        self.progress = ProgressPage(services, session, tasks)
        self.letters = LettersPage(services, session, tasks)
        self.contacts = ContactsPage(services, session, tasks)
        self.portfolio = PortfolioTab(services, session, tasks)
        self.informing = InformingPage(services, session, tasks)
        self._pages = (self.week, self.progress, self.letters, self.contacts, self.portfolio, self.informing)
        self.empty = EmptyState()
        self._add_parts()
        self._connect()
        self._add_commands()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, shown=self.shown, go_to=self.go_to, commands=self.commands)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        week = self.week
        return (
            Command("check", self.tr("The week is checked"), week.check_week, "Ctrl+Enter"),
            Command("note", self.tr("Note about the lesson"), week.notes.begin, "Ctrl+M"),
            Command("letter", self.tr("Write a letter"), self._write_letter, "F8"),
            Command("undo", self.tr("Undo"), week.undo, "Ctrl+Z"),
            Command("redo", self.tr("Redo"), week.redo, "Ctrl+Y"),
        )

    def shown(self) -> None:
        """Take the focus and read again; the first time choose the class."""
        if not self._session.signed_in.homeroom_of:
            self.empty.show_words(self.tr("You are not a homeroom teacher in this school year"))
            self.parts.put_on_show(self.empty)
            return
        self._show_page(self.parts.place())

    def go_to(self, subject: object) -> None:
        """Open the week or the cards of a class where a reminder leads there."""
        if isinstance(subject, WeekOpened | CardsOpened):
            groups = [group.class_group for group in self._session.signed_in.homeroom_of]
            self.classes.setCurrentIndex(groups.index(subject.class_group))
            self.parts.open(_CONTACTS if isinstance(subject, CardsOpened) else _WEEK)

    def _group(self) -> ClassGroupView:
        return self._session.signed_in.homeroom_of[max(0, self.classes.currentIndex())]

    def _show_page(self, place: int) -> None:
        page = self._pages[place]
        self.parts.put_on_show(page)
        self.banners.withdraw(_WARNING)  # it may name the password of a file
        self._frame.show_course(self._group().title)
        self._frame.show_legend(page.legend)
        if page is self.week:
            self.week.open(self._group(), self.week.week or None)
        else:
            page.open(self._group())
        page.take_focus()

    def _on_class_chosen(self) -> None:
        self._show_page(self.parts.place())

    def _on_letter_asked(self, asked: LetterAsked) -> None:
        self.parts.open(_LETTERS)
        self.letters.write_to(asked)

    def _write_letter(self) -> None:
        page = self.parts.part()
        asking = page if page is self.progress or page is self.informing else self.week
        asking.ask_letter()

    def _on_warned(self, words: str) -> None:
        self.banners.post(Notice(_WARNING, words, NoticeKind.WARNING))

    def _show_legend(self) -> None:
        self._frame.show_legend(self._pages[self.parts.place()].legend)

    def _reload(self) -> None:
        if self.parts.part() is not self.empty:
            self._show_page(self.parts.place())

    def _add_parts(self) -> None:
        own = (
            self.tr("Week"),
            self.tr("Progress"),
            self.tr("Letters"),
            self.tr("Contacts"),
            self.tr("Portfolio"),
            self.tr("To be told"),
        )
        for page, words in zip(self._pages, own, strict=True):
            self.parts.add(page, words)
        self.parts.keep(self.empty)
        self.classes.setAccessibleName(self.tr("Class"))
        for group in self._session.signed_in.homeroom_of:
            self.classes.addItem(group.title)
        self.classes.setVisible(self.classes.count() > 1)

    def _connect(self) -> None:
        self.parts.chosen.connect(self.shown)
        self.classes.activated.connect(self._on_class_chosen)
        for page in self._pages:
            page.failed.connect(self.voice.fail)
        for page in (self.week, self.letters, self.contacts, self.portfolio):
            page.said.connect(self.voice.say)
            page.stored.connect(self.voice.show_stored)
        self.week.view.current_moved.connect(self._show_legend)
        self.letters.warned.connect(self._on_warned)
        self.week.letter_asked.connect(self._on_letter_asked)
        self.progress.letter_asked.connect(self._on_letter_asked)
        self.informing.letter_asked.connect(self._on_letter_asked)
        self.informing.said.connect(self.voice.say)
        self.week.lesson_opened.connect(self.lesson_opened)

    def _add_commands(self) -> None:
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self._reload)
