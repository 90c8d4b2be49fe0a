"""«Темы и ДЗ» as a destination: the course of the page that was open last, and what it tells the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ejournal_desktop.gui.desk.legend import Legend
from ejournal_desktop.gui.desk.pages import first_page
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.frame.subjects import LessonOpened
from ejournal_desktop.gui.topics.lessons_model import TopicColumn
from ejournal_desktop.gui.topics.screen import TopicsScreen
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.journal.lesson_keeper import LessonStored
    from ejournal_desktop.gui.refresh import Changed, Refresh
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.topics.page_services import TopicsServices
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session

_NOTICE = "topics"


class TopicsDestination(QObject):
    """Opens the first course of the person, or the one that is asked for."""

    def __init__(
        self,
        services: TopicsServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
        *,
        clock: Clock,
        refresh: Refresh,
    ) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._clock, self._refresh = clock, refresh
        self._is_stale = False
        self._has_page = False
        self.screen = TopicsScreen(
            session, services, tasks, clock, error_words=lambda error: error_text(error).sentences
        )
        self.setParent(self.screen)
        self._legend = Legend(frame, lambda: self.screen.legend, self)
        self.screen.status_text_changed.connect(self._legend.say)
        self.screen.legend_changed.connect(self._on_page_opened)
        self.screen.keeper.stored.connect(self._on_lesson_stored)
        refresh.changed.connect(self._on_changed_elsewhere)

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(
            self.screen,
            shown=self.shown,
            leaving=self._legend.stop,
            go_to=self.go_to,
            commands=self.commands,
            unsaved=lambda: self.screen.unsaved,
            resume=self.resume,
        )

    def shown(self) -> None:
        """Take the focus; the first time open a course, later only read it again when it changed elsewhere."""
        self._legend.start()
        if not self._has_page:
            self._open_first_course()
        elif self._is_stale:
            self._is_stale = False
            self.screen.reload()
        else:
            self.screen.plan_table.setFocus()

    def go_to(self, subject: object) -> None:
        """Open the course of a lesson."""
        if isinstance(subject, LessonOpened):
            self.screen.open(subject.course, subject.lesson)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person and store what the disk refused."""
        self._session = session
        self.screen.use_session(session)
        self.screen.keeper.retry()

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        screen = self.screen
        return (
            Command("join", self.tr("Two topics in one lesson"), screen.join_topics, "Ctrl+J"),
            Command(
                "parallel",
                self.tr("Same homework in the parallel classes"),
                screen.give_homework_to_parallels,
                "Ctrl+D",
            ),
            Command("new_topic", self.tr("New topic in the plan"), screen.ask_for_topic, "Ins"),
            Command("task", self.tr("Type of task"), lambda: screen.edit_text(TopicColumn.TASK), "F6"),
            Command("later", self.tr("Move the rest a lesson later"), lambda: screen.shift(1), "Ctrl+Down"),
            Command("earlier", self.tr("Move the rest a lesson earlier"), lambda: screen.shift(-1), "Ctrl+Up"),
            Command("compress", self.tr("Compress the rest of the plan"), screen.compress_plan, is_in_menu=False),
            Command("undo", self.tr("Undo the last text"), screen.undo, "Ctrl+Z"),
            Command("redo", self.tr("Redo the text"), screen.redo, "Ctrl+Y"),
            Command("reload", self.tr("Read the page again"), screen.reload, "F5"),
        )

    def _open_first_course(self) -> None:
        journal, session = self._services.journal, self._session
        self._tasks.on_database(
            self.screen, lambda: first_page(journal.courses(session)), self._on_course_found, self._on_failed
        )

    def _on_course_found(self, found: LessonOpened | None) -> None:
        if found is None:
            words = self.tr("There is no course to open: none is set up for you.")
            self._frame.post_notice(Notice(_NOTICE, words, NoticeKind.HINT))
        elif not self._has_page:
            self.screen.open(found.course)

    def _on_failed(self, error: AppError) -> None:
        self._frame.post_notice(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))

    def _on_page_opened(self) -> None:
        self._has_page = True
        self._legend.show()

    def _on_lesson_stored(self, stored: LessonStored) -> None:
        self._frame.show_saved(self._clock.now())
        self._refresh.tell(self, stored.change)

    def _on_changed_elsewhere(self, changed: Changed) -> None:
        self._is_stale = self._is_stale or changed.teller is not self
