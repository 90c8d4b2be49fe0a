"""«Настройки»: the look of this computer, the rules of the school, the program (ux.md 6.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ejournal_desktop.domain.permissions import Action, may_act, may_read
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.frame.subjects import SETTINGS, EditionOpened
from ejournal_desktop.gui.settings.about_page import AboutPage
from ejournal_desktop.gui.settings.draft_page import DraftPage
from ejournal_desktop.gui.settings.editions_page import EditionsPage
from ejournal_desktop.gui.settings.health_page import HealthPage
from ejournal_desktop.gui.settings.look_pages import AccessPage, ViewPage
from ejournal_desktop.gui.settings.regulation_page import RegulationPage
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_parts import PageParts
from ejournal_desktop.gui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.settings.ports import SettingsServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.session import Session

KEY: Final = SETTINGS
DRAFT: Final = "draft"
HEALTH: Final = "health"


class SettingsScreen(QWidget):
    """Tabs; what concerns the look holds at once, the next edition of the regulation only when it is confirmed."""

    def __init__(self, services: SettingsServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._frame = frame
        self.parts = PageParts(self)
        self.view, self.access = ViewPage(services.look), AccessPage(services.look)
        self.regulation, self.about = RegulationPage(services, session, tasks), AboutPage(services, session)
        self.editions, self.draft = EditionsPage(services, session, tasks), DraftPage(services, session, tasks)
        self.health = HealthPage(services, session, tasks, frame)
        self._pages: list[QWidget] = []
        self._arrivals: list[Callable[[], None]] = []
        self._add(self.view, self.tr("View"), self.view.take_focus)
        self._add(self.access, self.tr("Accessibility"), self.access.take_focus)
        self._add(self.regulation, self.tr("Regulation"), self.regulation.shown)
        self._add(self.editions, self.tr("Editions"), self.editions.shown)
        if may_act(Action.EDIT_REGULATION, session.signed_in.roles):
            self._add(self.draft, self.tr("Next edition"), self.draft.shown)
        else:
            self.parts.keep(self.draft)
        if may_read(Action.DIAGNOSE, session.signed_in.roles):
            self._add(self.health, self.tr("State"), self.health.shown)
        else:
            self.parts.keep(self.health)
        self._add(self.about, self.tr("About the program"), self.about.take_focus)
        self.parts.chosen.connect(self.shown)
        self.draft.confirmed.connect(self.regulation.forget)
        self.editions.recalled.connect(self.regulation.forget)
        add_command(self, self.tr("Find a rule"), ("Ctrl+F",), self.find_rule)

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, shown=self.shown, commands=self.commands, resume=self.resume, go_to=self.go_to)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        found = [Command("find_rule", self.tr("Find a rule of the school"), self.find_rule, "Ctrl+F")]
        if self.draft in self._pages:
            found.append(Command("draft_regulation", self.tr("Next edition of the regulation"), self.open_draft))
        if self.health in self._pages:
            found.append(Command("health", self.tr("State of this computer"), self.open_health))
        return tuple(found)

    def shown(self) -> None:
        """Show the tab."""
        page = self._pages[self.parts.place()]
        usual = self.tr("Alt+1–{count} another tab · Ctrl+F find a rule of the school").format(count=len(self._pages))
        self._frame.show_legend(page.legend if isinstance(page, EditionsPage | DraftPage | HealthPage) else usual)
        self._arrivals[self.parts.place()]()

    def go_to(self, subject: object) -> None:
        """Open an edition, the next one, or the state of this computer where something leads there."""
        if isinstance(subject, EditionOpened):
            self.editions.choose(subject.valid_from)
            self.parts.open(self._pages.index(self.editions))
        elif subject == DRAFT and self.draft in self._pages:
            self.open_draft()
        elif subject == HEALTH and self.health in self._pages:
            self.open_health()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self.regulation.session = self.editions.session = self.draft.session = self.health.session = session

    def find_rule(self) -> None:
        """Search the rules of the school, on the page of the next edition where that is open."""
        if self._pages[self.parts.place()] is self.draft:
            self.draft.take_search()
            return
        self.parts.open(self._pages.index(self.regulation))
        self.regulation.take_search()

    def open_draft(self) -> None:
        """Open the next edition."""
        self.parts.open(self._pages.index(self.draft))

    def open_health(self) -> None:
        """Open the state of this computer."""
        self.parts.open(self._pages.index(self.health))

    def _add(self, page: QWidget, words: str, arrive: Callable[[], None]) -> None:
        self._pages.append(page)
        self._arrivals.append(arrive)
        self.parts.add(scrolled(page), words)
