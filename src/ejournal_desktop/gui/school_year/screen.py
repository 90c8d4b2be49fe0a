"""«Учебный год»: opening the next one, and what a year rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.school_year.opening_page import OpeningPage
from ejournal_desktop.gui.school_year.ports import SystemYearDialogs
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.page_parts import PageParts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.school_year.ports import YearDialogs
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session

KEY: Final = "school_year"


def works_on_year(roles: Iterable[Role]) -> bool:
    """Tell whether any part of the screen is among the duties."""
    return may_act(Action.OPEN_SCHOOL_YEAR, tuple(roles))


class SchoolYearScreen(QWidget):
    """A tab for each duty the person has."""

    def __init__(
        self,
        services: SchoolYearServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
        dialogs: YearDialogs | None = None,
    ) -> None:
        super().__init__()
        self._services, self._frame = services, frame
        self.parts = PageParts(self)
        self.opening = OpeningPage(services, session, tasks, dialogs or SystemYearDialogs())
        self._pages = [self.opening]
        self.parts.add(self.opening, self.tr("Opening the year"))
        self.parts.hide_single_tab()
        for page in self._pages:
            page.stored.connect(self._on_stored)
            page.said.connect(self._say)
        self.parts.chosen.connect(lambda _place: self.shown())

    def opened(self) -> OpenScreen:
        """Return the screen as the frame wants it."""
        return OpenScreen(
            self,
            shown=self.shown,
            leaving=self.leaving,
            commands=self.commands,
            resume=self.resume,
            is_at_work=self.opening.is_at_work,
        )

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the screen for menu and palette."""
        if self._page() is not self.opening:
            return ()
        return (
            Command("keep_step", self.tr("Keep the step"), self.opening.keep, "Ctrl+S"),
            Command("look_year", self.tr("Look through and open the year"), self.opening.look),
        )

    def shown(self) -> None:
        """Show the part on top."""
        page = self._page()
        self._frame.show_legend(page.legend)
        page.shown()

    def leaving(self) -> None:
        """Keep what is half done."""
        self._page().leaving()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        for page in self._pages:
            page.resume(session)

    def _page(self) -> OpeningPage:
        return self._pages[self.parts.place()]

    def _on_stored(self) -> None:
        self._frame.show_saved(self._services.clock.now())

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)
