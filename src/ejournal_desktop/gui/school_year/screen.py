"""«Учебный год»: opening the next one, and what a year rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.file_places import SystemFilePlaces
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.school_year.grid_page import WeekGridPage
from ejournal_desktop.gui.school_year.lists_page import ListsPage
from ejournal_desktop.gui.school_year.load_page import LoadPage
from ejournal_desktop.gui.school_year.opening_page import OpeningPage
from ejournal_desktop.gui.school_year.readiness_page import ReadinessPage
from ejournal_desktop.gui.school_year.reference_page import ReferencePage
from ejournal_desktop.gui.school_year.subgroups_page import SubgroupsPage
from ejournal_desktop.gui.school_year.timetable_page import TimetablePage
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.page_parts import PageParts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ejournal_desktop.gui.file_places import FilePlaces
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.school_year.year_page import YearPage
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.people import SignedIn
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session

    Page = OpeningPage | YearPage

KEY: Final = "school_year"
READINESS, LISTS, TIMETABLE, WEEK, OPENING = "readiness", "lists", "timetable", "week", "opening"
"""Parts of the screen that a reminder leads to."""
_DUTIES: Final = (
    Action.OPEN_SCHOOL_YEAR,
    Action.CONTROL,
    Action.EDIT_TIMETABLE,
    Action.DISTRIBUTE_LOAD,
    Action.EDIT_REFERENCE_LISTS,
    Action.EDIT_CARDS,
    Action.FORM_SUBGROUPS,
)


def works_on_year(person: SignedIn) -> bool:
    """Tell whether any part of the screen is among the duties, and not withheld by the list on personal data."""
    return any(map(person.may_act, _DUTIES))


class SchoolYearScreen(QWidget):
    """A tab for each duty the person has."""

    def __init__(
        self,
        services: SchoolYearServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
        dialogs: FilePlaces | None = None,
    ) -> None:
        super().__init__()
        self._services, self._frame = services, frame
        self._made = (services, session, tasks)
        self._dialogs = dialogs or SystemFilePlaces()
        self.parts = PageParts(self)
        self.pages: dict[str, Page] = {}
        for key, words, make in self._offered(session.signed_in):
            self._add(key, words, make())
        self.parts.hide_single_tab()
        self.parts.chosen.connect(self._on_chosen)

    def opened(self) -> OpenScreen:
        """Return the screen as the frame wants it."""
        return OpenScreen(
            self,
            shown=self.shown,
            leaving=self.leaving,
            go_to=self.go_to,
            commands=self.commands,
            resume=self.resume,
            is_at_work=lambda: any(page.is_at_work() for page in self.pages.values()),
        )

    @property
    def opening(self) -> OpeningPage:
        """The page of the next year, for those who open it."""
        page = self.pages[OPENING]
        if not isinstance(page, OpeningPage):
            raise TypeError(page)
        return page

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the screen for menu and palette."""
        page = self.page()
        if not isinstance(page, OpeningPage):
            return (Command("undo", self.tr("Take back"), page.undo, "Ctrl+Z"),)
        return (
            Command("keep_step", self.tr("Keep the step"), page.keep, "Ctrl+S"),
            Command("look_year", self.tr("Look through and open the year"), page.look),
        )

    def shown(self) -> None:
        """Show the part on top."""
        page = self.page()
        self._frame.show_legend(page.legend)
        page.shown()

    def leaving(self) -> None:
        """Keep what is half done."""
        self.page().leaving()

    def go_to(self, subject: object) -> None:
        """Open the part that is asked for."""
        if subject in self.pages:
            self.parts.open(list(self.pages).index(str(subject)))

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        for page in self.pages.values():
            page.resume(session)

    def page(self) -> Page:
        """Return the part on show."""
        return list(self.pages.values())[self.parts.place()]

    def _offered(self, person: SignedIn) -> Iterator[tuple[str, str, Callable[[], Page]]]:
        """Yield the parts that are among the duties, each with its key, its words and what makes it."""
        made, dialogs = self._made, self._dialogs
        controls = person.may_act(Action.CONTROL)
        edits_timetable, distributes = person.may_act(Action.EDIT_TIMETABLE), person.may_act(Action.DISTRIBUTE_LOAD)
        if controls:
            yield READINESS, self.tr("Readiness"), lambda: ReadinessPage(*made)
        if person.may_act(Action.OPEN_SCHOOL_YEAR):
            yield OPENING, self.tr("Opening the year"), lambda: OpeningPage(*made, dialogs)
        if person.may_act(Action.EDIT_CARDS):
            yield LISTS, self.tr("Lists"), lambda: ListsPage(*made, dialogs)
        if person.may_act(Action.FORM_SUBGROUPS) and self._is_named_for_subgroups():
            yield "subgroups", self.tr("Subgroups"), lambda: SubgroupsPage(*made)
        if edits_timetable or controls:
            yield TIMETABLE, self.tr("Timetable"), lambda: TimetablePage(*made, dialogs)
            yield WEEK, self.tr("Week grid"), lambda: WeekGridPage(*made)
        if distributes or controls:
            yield "load", self.tr("Pages and load"), lambda: LoadPage(*made)
        if person.may_act(Action.EDIT_REFERENCE_LISTS):
            yield "reference", self.tr("Reference lists"), lambda: ReferencePage(*made)

    def _is_named_for_subgroups(self) -> bool:
        """Tell whether the regulation has one of the roles enter subgroups; without one there is nothing to do."""
        _, session, _ = self._made
        return bool(set(session.signed_in.roles) & set(session.regulation.planning.subgroups_entered_by))

    def _add(self, key: str, words: str, page: Page) -> None:
        self.pages[key] = page
        self.parts.add(page, words)
        page.stored.connect(self._on_stored)
        page.said.connect(self._say)

    def _on_chosen(self, _place: int) -> None:
        for page in self.pages.values():
            if page is not self.page():
                page.leaving()
        self.shown()

    def _on_stored(self) -> None:
        self._frame.show_saved(self._services.clock.now())

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)
