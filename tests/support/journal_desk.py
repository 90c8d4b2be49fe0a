"""A journal screen over a journal in memory, with a keyboard in front of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.journal.page_facts import JournalServices
from ejournal_desktop.gui.journal.screen import JournalScreen
from support.immediate_tasks import ImmediateTasks
from support.journal_pages import COURSE, QUARTER, FixedClock, MemoryCorrections, MemoryJournal, a_page, a_session
from support.key_driver import KeyDriver
from support.regulations import preset

if TYPE_CHECKING:
    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.gui.journal.page_facts import StatusText
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import JournalPage
    from ejournal_desktop.services.corrections import CorrectionsService
    from ejournal_desktop.services.journal import JournalService
    from ejournal_desktop.services.lessons import LessonsService

CLIENT = (1366, 628)


@dataclass(slots=True)
class JournalDesk:
    """A screen, what it stores, and what it said."""

    screen: JournalScreen
    journal: MemoryJournal
    keys: KeyDriver
    said: list[StatusText]

    @property
    def today(self) -> LessonId:
        """The lesson of the cursor's column."""
        lesson = self.screen.side.lesson
        assert lesson is not None
        return lesson.lesson

    @property
    def stored(self) -> dict[int, str]:
        """What is stored in the lesson of the cursor, as it is shown, by the student's number."""
        return {number: shown(cell) for number, cell in self.journal.cells_of(self.today).items()}

    @property
    def cursor(self) -> tuple[int, int]:
        """The student's number and the column of the cursor."""
        index = self.screen.view.currentIndex()
        return index.row() + 1, index.column()

    def text_at(self, number: int) -> str:
        """Return what the cursor's column shows for a student."""
        return self.screen.model.face(number - 1, self.cursor[1]).text

    def settle(self) -> None:
        """Let what was put off happen."""
        QApplication.processEvents()
        self.screen.side.refresh()
        QApplication.processEvents()


def a_desk(
    page: JournalPage | None = None,
    *,
    roles: tuple[Role, ...] = (Role.TEACHER,),
    regulation: Regulation | None = None,
    size: tuple[int, int] = CLIENT,
) -> JournalDesk:
    """Return a shown screen with the page open and the cursor in it."""
    rules = regulation or preset("S0")
    journal = MemoryJournal(page or a_page(), rules)
    services = JournalServices(
        cast("JournalService", journal),
        cast("LessonsService", journal),
        cast("CorrectionsService", MemoryCorrections(journal)),
    )
    session = a_session(roles=roles, regulation=rules)
    screen = JournalScreen(session, services, ImmediateTasks(), FixedClock(), error_words=lambda error: error.code)
    said: list[StatusText] = []
    screen.status_text_changed.connect(said.append)
    screen.resize(*size)
    screen.show()
    screen.activateWindow()
    screen.open(COURSE, QUARTER.period)
    desk = JournalDesk(screen, journal, KeyDriver(), said)
    desk.settle()
    return desk


def shown(cell: Cell) -> str:
    """Return marks and absence code of a cell as one word."""
    return "/".join(cell.marks) + (cell.attendance or "")
