"""The journal as a destination: which page it opens, and what it tells the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ejournal_desktop.gui.desk.journal_return import JournalReturn
from ejournal_desktop.gui.desk.legend import Legend
from ejournal_desktop.gui.desk.pages import first_page, period_of
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.frame.subjects import LessonOpened
from ejournal_desktop.gui.homeroom.assignment_papers import AssignmentPapers
from ejournal_desktop.gui.homeroom.family_letter import FamilyLetters
from ejournal_desktop.gui.homeroom.student_messages import StudentMessages
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.journal.correction_request import CorrectionRequests
from ejournal_desktop.gui.journal.lesson_desk import LessonDesk, LessonDeskServices
from ejournal_desktop.gui.journal.other_years import OtherYears
from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.journal.page_facts import JournalServices, StatusText
from ejournal_desktop.gui.journal.screen import JournalScreen
from ejournal_desktop.gui.movement.subgroup_request import SubgroupRequests
from ejournal_desktop.gui.print.paper_comparison import PaperComparisons
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.print.system_files import SystemFileDialogs
from ejournal_desktop.gui.print.system_printer import SystemPrinter
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.gui.widgets.type_ahead import TypeAhead
from ejournal_desktop.gui.works.lesson_works import LessonWorks

if TYPE_CHECKING:
    from ejournal_desktop.gui.desk.services import DeskServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.journal.lesson_keeper import LessonStored
    from ejournal_desktop.gui.refresh import Changed, Refresh
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session

_NOTICE = "journal"


class JournalDestination(QObject):
    """Opens the page a person means: the lesson they chose, the one they left, or their first page."""

    def __init__(
        self, services: DeskServices, session: Session, tasks: TaskRunner, frame: FramePort, refresh: Refresh
    ) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._refresh = refresh
        self._is_stale = False
        self._asked = 0
        journal = JournalServices(services.journal, services.lessons, services.corrections)
        self.screen = JournalScreen(
            session, journal, tasks, services.clock, error_words=lambda error: error_text(error).sentences
        )
        self.setParent(self.screen)
        desk = LessonDeskServices(
            services.lesson_cards,
            services.lesson_events,
            services.substitutions,
            services.attachments,
            services.suggestions,
            services.clock,
            SystemFileDialogs(),
        )
        self.lesson_desk = LessonDesk(
            self.screen, desk, session, tasks, error_words=lambda error: error_text(error).sentences
        )
        self.letters = FamilyLetters(
            self.screen,
            (services.course_letters, PrintPorts(SystemPrinter(is_two_sided=False))),
            session,
            tasks,
            error_words=lambda error: error_text(error).sentences,
        )
        self.messages = StudentMessages(
            self.screen,
            services.messages,
            session,
            tasks,
            error_words=lambda error: error_text(error).sentences,
        )
        self.other_years = OtherYears(
            self.screen,
            services.journal,
            session,
            tasks,
            error_words=lambda error: error_text(error).sentences,
        )
        self.assignments = AssignmentPapers(
            self.screen,
            (services.assignments, PrintPorts(SystemPrinter(is_two_sided=False)), services.clock),
            session,
            tasks,
            error_words=lambda error: error_text(error).sentences,
        )
        self.comparisons = PaperComparisons(
            self.screen,
            (services.paper_comparison, services.printing.sheets, PrintPorts(SystemPrinter())),
            session,
            tasks,
            error_words=lambda error: error_text(error).sentences,
        )
        self.subgroup_requests = SubgroupRequests(
            self.screen,
            (services.subgroup_proposals, services.clock),
            session,
            tasks,
            error_words=lambda error: error_text(error).sentences,
        )
        self.works = LessonWorks(
            self.screen,
            services.work_library,
            session,
            tasks,
            error_words=lambda error: error_text(error).sentences,
        )
        self.requests = CorrectionRequests(
            self.screen, services.board, session, tasks, error_words=lambda error: error_text(error).sentences
        )
        self._legend = Legend(frame, lambda: self.screen.legend, self, lambda: self.screen.mode_words)
        self._return = JournalReturn(self.screen, frame, self)
        self._ahead = TypeAhead(self.screen.view)
        self.screen.status_text_changed.connect(self._legend.say)
        self.letters.said.connect(lambda words: self._legend.say(StatusText(words)))
        self.messages.said.connect(lambda words: self._legend.say(StatusText(words)))
        self.other_years.said.connect(lambda words: self._legend.say(StatusText(words)))
        self.assignments.said.connect(lambda words: self._legend.say(StatusText(words)))
        self.subgroup_requests.said.connect(lambda words: self._legend.say(StatusText(words)))
        self.comparisons.said.connect(lambda words: self._legend.say(StatusText(words)))
        self.works.said.connect(lambda words: self._legend.say(StatusText(words)))
        self.screen.legend_changed.connect(self._legend.show)
        self.screen.page_opened.connect(self._on_page_opened)
        self.screen.recorder.stored.connect(self._show_saved)
        self.screen.keeper.stored.connect(self._on_lesson_stored)
        refresh.changed.connect(self._on_changed_elsewhere)

    def opened(self) -> OpenScreen:
        """Return the journal as the frame wants it."""
        return OpenScreen(
            self.screen,
            shown=self.shown,
            leaving=self.leaving,
            go_to=self.go_to,
            place=self.place,
            set_aside=self._return.set_aside,
            take_up=self._return.take_up,
            commands=self.commands,
            unsaved=lambda: self.screen.unsaved,
            resume=self.resume,
        )

    def shown(self) -> None:
        """Take the focus; the first time open a page, later only read it again when it changed elsewhere."""
        self._legend.start()
        if self.screen.model.page is None:
            self._open_some_page(None)
            return
        self._show_course()
        self.screen.view.setFocus()
        if self._is_stale:
            self._is_stale = False
            self.screen.reload()

    def leaving(self) -> None:
        """Store what is half typed."""
        self._legend.stop()
        self.screen.leave()

    def go_to(self, subject: object) -> None:
        """Open a lesson or a page."""
        if not isinstance(subject, LessonOpened):
            return
        self._asked += 1
        self._ahead.hold()
        self._return.go_to(subject.student)
        if subject.period is None:
            self._open_some_page(subject)
        else:
            self.screen.open(subject.course, subject.period, subject.lesson)

    def place(self) -> object:
        """Return the page, the lesson and the student on show."""
        page, lesson = self.screen.model.page, self.screen.side.lesson
        if page is None:
            return None
        opened = None if lesson is None else lesson.lesson
        return LessonOpened(page.course.course, page.period.period, opened, self._return.student)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person and store what the disk refused."""
        self._session = session
        self.screen.use_session(session)
        self.lesson_desk.use_session(session)
        self.letters.session = self.requests.session = self.subgroup_requests.session = session
        self.messages.session = self.other_years.session = session
        self.assignments.session = self.works.session = self.comparisons.session = session
        self.screen.retry()

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        screen = self.screen
        return (
            Command("complete", self.tr("Lesson complete"), screen.complete_lesson, "Ctrl+Return"),
            Command("undo", self.tr("Undo the last entry"), screen.undo, "Ctrl+Z"),
            Command("redo", self.tr("Redo the entry"), screen.redo, "Ctrl+Y"),
            Command("reload", self.tr("Read the page again"), screen.reload, "F5"),
            *screen.tools.commands(),
            *self.lesson_desk.commands(),
            *self.letters.commands(),
            *self.messages.commands(),
            *self.other_years.commands(),
            *self.assignments.commands(),
            *self.works.commands(),
            *self.comparisons.commands(),
            *self.subgroup_requests.commands(),
            *self.requests.commands(),
        )

    def _open_some_page(self, wanted: LessonOpened | None) -> None:
        journal, session, today = self._services.journal, self._session, self._services.clock.now().date()
        asked = self._asked

        def find() -> LessonOpened | None:
            found = wanted or first_page(journal.courses(session))
            if found is None:
                return None
            day = found.day or today
            return LessonOpened(found.course, period_of(journal.periods(session), day), found.lesson)

        def arrived(page: LessonOpened | None) -> None:
            if asked == self._asked:  # else somebody has asked for another page meanwhile
                self._on_page_found(page)

        self._tasks.on_database(self.screen, find, arrived, self._on_failed)

    def _on_page_found(self, found: LessonOpened | None) -> None:
        if found is None or found.period is None:
            words = self.tr("There is no page to open: neither a course nor a grading period is set up for you.")
            self._frame.post_notice(Notice(_NOTICE, words, NoticeKind.HINT))
        else:
            self.screen.open(found.course, found.period, found.lesson)

    def _on_failed(self, error: AppError) -> None:
        self._frame.post_notice(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))

    def _on_page_opened(self) -> None:
        self._ahead.release()
        self._show_course()
        self._legend.show()

    def _show_course(self) -> None:
        page = self.screen.model.page
        if page is not None and self._legend.is_on_show:
            self._frame.show_course(f"{course_words(page.course)} · {period_words(page.period)}")

    def _on_lesson_stored(self, stored: LessonStored) -> None:
        self._show_saved()
        self._refresh.tell(self, stored.change)

    def _show_saved(self) -> None:
        self._frame.show_saved(self._services.clock.now())

    def _on_changed_elsewhere(self, changed: Changed) -> None:
        self._is_stale = self._is_stale or changed.teller is not self
