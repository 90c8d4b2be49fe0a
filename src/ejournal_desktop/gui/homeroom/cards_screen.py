"""«Карточки учеников»: the cards of every class, for those who apply changes of lists (S1-3.2.1a, S2-3.2b)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.homeroom.contacts_page import ContactsPage
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.page_parts import PageParts

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session

KEY: Final = "cards"
_FAILURE: Final = "failure"


class CardsScreen(QWidget):
    """The class at the top, its list and one card under it: the same page that a homeroom teacher has of the own."""

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self.banners, self.classes = BannerArea(), OutlinedComboBox()
        self.parts = PageParts(self, banners=self.banners, beside=self.classes)
        self.contacts, self.empty = ContactsPage(services, session, tasks), EmptyState()
        self.parts.add(self.contacts, self.tr("Cards"))
        self.parts.hide_single_tab()
        self.parts.keep(self.empty)
        self.classes.setAccessibleName(self.tr("Class"))
        self.classes.activated.connect(self._show_class)
        self.contacts.said.connect(self._say)
        self.contacts.stored.connect(self._on_stored)
        self.contacts.failed.connect(self._on_failed)
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.shown)

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, shown=self.shown, commands=self.commands)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        page = self.contacts
        return (
            Command("store", self.tr("Keep the card"), page.store, "Ctrl+S"),
            Command("verify", self.tr("Looked through, all right"), page.verify, "Ctrl+Enter"),
        )

    def shown(self) -> None:
        """Take the focus and read again: the class on show, the first one where there is none."""
        self._frame.show_legend(self.contacts.legend)
        call = partial(self._services.cards.classes, self._session)
        self._tasks.on_database(self, call, self._on_classes, self._on_failed)

    def _on_classes(self, groups: tuple[ClassGroupView, ...]) -> None:
        chosen = self.classes.currentData()
        self.banners.withdraw(_FAILURE)
        self.classes.clear()
        if not groups:
            self.empty.show_words(self.tr("There is no class in this school year"))
            self.parts.put_on_show(self.empty)
            return
        for group in groups:
            self.classes.addItem(group.title, group)
        known = [group.class_group for group in groups]
        if chosen is not None and chosen.class_group in known:
            self.classes.setCurrentIndex(known.index(chosen.class_group))
        self.parts.put_on_show(self.contacts)
        self._show_class()

    def _show_class(self) -> None:
        group = self.classes.currentData()
        self._frame.show_course(group.title)
        self.contacts.open(group)
        self.contacts.take_focus()

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)

    def _on_stored(self) -> None:
        self.banners.withdraw(_FAILURE)
        self._frame.show_saved(self._services.clock.now())

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.WARNING))
