"""Blank sheets for the lessons on show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.paper_entry.sheet_sender import SheetSender
from ejournal_desktop.gui.widgets.banner import NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.paper_entry.lesson_list import LessonList
    from ejournal_desktop.gui.paper_entry.ports import PaperServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.banner import BannerArea
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.lesson_sheets import PrintedLessonSheets
    from ejournal_desktop.services.session import Session


class SheetPrinting(SheetSender):
    """Makes one sheet for each lesson of the list that was not cancelled."""

    def __init__(
        self, lessons: LessonList, services: PaperServices, session: Session, tasks: TaskRunner, banners: BannerArea
    ) -> None:
        super().__init__(lessons, (services.sheets, services.ports), session, tasks, banners)
        self._lessons, self._service = lessons, services.sheets

    def print_shown(self) -> None:
        """Print the sheets of the lessons on show."""
        self._use(self.print_sheets)

    def save_shown(self) -> None:
        """Save the sheets of the lessons on show."""
        self._use(self.save_sheets)

    def _use(self, act: Callable[[Callable[[], PrintedLessonSheets]], None]) -> None:
        lessons, session = self._held(), self.session
        if lessons:
            act(lambda: self._service.of_lessons(session, lessons))
        else:
            self.tell(self.tr("There are no lessons to print sheets for"), NoticeKind.HINT)

    def _held(self) -> list[LessonId]:
        columns = [lesson.column for lesson in self._lessons.lessons]
        held = [column for column in columns if column.state is not LessonState.CANCELLED]
        return [column.lesson for column in sorted(held, key=lambda column: (column.day, column.bell))]
