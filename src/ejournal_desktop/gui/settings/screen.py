"""«Настройки»: the look of this computer, the rules of the school, the program (ux.md 6.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.settings.about_page import AboutPage
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

KEY: Final = "settings"
_REGULATION: Final = 2


class SettingsScreen(QWidget):
    """Four tabs; nothing on them has to be saved."""

    def __init__(self, services: SettingsServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._frame = frame
        self.parts = PageParts(self)
        self.view, self.access = ViewPage(services.look), AccessPage(services.look)
        self.regulation, self.about = RegulationPage(services, session, tasks), AboutPage(services, session)
        self._arrivals: list[Callable[[], None]] = []
        self._add(self.view, self.tr("View"), self.view.take_focus)
        self._add(self.access, self.tr("Accessibility"), self.access.take_focus)
        self._add(self.regulation, self.tr("Regulation"), self.regulation.shown)
        self._add(self.about, self.tr("About the program"), self.about.take_focus)
        self.parts.chosen.connect(self.shown)
        add_command(self, self.tr("Find a rule"), ("Ctrl+F",), self.find_rule)

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, shown=self.shown, commands=self.commands, resume=self.resume)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (Command("find_rule", self.tr("Find a rule of the school"), self.find_rule, "Ctrl+F"),)

    def shown(self) -> None:
        """Show the tab."""
        self._frame.show_legend(self.tr("Alt+1–4 another tab · Ctrl+F find a rule of the school"))
        self._arrivals[self.parts.place()]()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self.regulation.session = session

    def find_rule(self) -> None:
        """Search the rules of the school."""
        self.parts.open(_REGULATION)
        self.regulation.take_search()

    def _add(self, page: QWidget, words: str, arrive: Callable[[], None]) -> None:
        self.parts.add(scrolled(page), words)
        self._arrivals.append(arrive)
