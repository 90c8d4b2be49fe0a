"""What can be done about gaps from a report: go where they are filled, or tell the teachers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.subjects import LessonOpened
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.readmodels.report_tables import GapKind

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.reports.gaps import GapPage
    from ejournal_desktop.gui.reports.ports import ReportServices
    from ejournal_desktop.gui.reports.sender import ReportSender
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.report_tables import ReportGap, ReportRequest

_JOURNAL: Final = "journal"
_PLANS: Final = "plans"
TAKE_BACK: Final = "take_back"


class GapActs(QObject):
    """Serves the list of gaps of one page; what came of it is said where the page says everything."""

    def __init__(self, page: GapPage, services: ReportServices, outlet: ReportSender, tasks: TaskRunner) -> None:
        super().__init__(page)
        self._page, self._services, self._outlet, self._tasks = page, services, outlet, tasks
        self._sent: tuple[int, ...] = ()

    def open(self, frame: FramePort, gap: ReportGap, request: ReportRequest | None) -> None:
        """Go to the plan, to the lesson, or to the page of the period that the report speaks of."""
        if gap.missing == GapKind.PLAN:
            frame.open_screen(_PLANS, gap.course)
            return
        period = None if request is None or gap.lesson is not None else request.period
        frame.open_screen(_JOURNAL, LessonOpened(gap.course, period, gap.lesson))

    def tell_teachers(self, request: ReportRequest | None) -> None:
        """Send each teacher a note, once for the report on show."""
        if request is not None:
            self._page.notes.setEnabled(False)
            call = partial(self._services.papers.note_gaps, self._outlet.session, request)
            self._tasks.on_database(self, call, self._on_told, self._on_failed)

    def take_back(self) -> None:
        """Take the notes back that were sent last, as far as nobody has read them."""
        if self._sent:
            sent, self._sent = self._sent, ()
            call = partial(self._services.papers.withdraw_notes, self._outlet.session, sent)
            self._tasks.on_database(self, call, partial(self._on_taken_back, len(sent)), self._on_failed)

    def _on_told(self, sent: tuple[int, ...]) -> None:
        self._sent = sent
        actions = ((TAKE_BACK, self.tr("Take back")),) if sent else ()
        self._outlet.tell(self.tr("%n note(s) sent", "", len(sent)), NoticeKind.DONE, actions)

    def _on_taken_back(self, sent: int, withdrawn: int) -> None:
        self._page.notes.setEnabled(bool(withdrawn))
        words = self.tr("%n note(s) taken back", "", withdrawn)
        if withdrawn == sent:
            self._outlet.tell(words, NoticeKind.DONE)
        else:
            read = self.tr("%n of them were read already", "", sent - withdrawn)
            self._outlet.tell(f"{words}. {read}.", NoticeKind.WARNING)

    def _on_failed(self, error: AppError) -> None:
        self._page.notes.setEnabled(True)
        self._outlet.tell(error_text(error).sentences, NoticeKind.FAILURE)
