"""The page titled by the regulation «Темы уроков и задания»: plan at the left, lessons at the right (ux.md 6.5)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ejournal_desktop.gui.journal.lesson_keeper import LessonKeeper
from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.journal.page_facts import StatusText
from ejournal_desktop.gui.journal.refusal_words import read_only_words
from ejournal_desktop.gui.journal.write_notices import WriteNotices
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.topics.cursors import PageCursors
from ejournal_desktop.gui.topics.doubt_line import DoubtLine
from ejournal_desktop.gui.topics.lessons_model import LessonsModel, TopicColumn
from ejournal_desktop.gui.topics.lessons_side import lessons_table
from ejournal_desktop.gui.topics.page_notices import PageNotices
from ejournal_desktop.gui.topics.page_services import text_of
from ejournal_desktop.gui.topics.plan_acts import PlanActs
from ejournal_desktop.gui.topics.plan_model import PlanColumn, PlanModel
from ejournal_desktop.gui.topics.plan_side import PlanSide
from ejournal_desktop.gui.topics.rivals import TopicRivals
from ejournal_desktop.gui.topics.steps import ParallelCommand
from ejournal_desktop.gui.topics.text_steps import TextSteps
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tinted import TitleLabel, ToneLabel
from ejournal_desktop.readmodels.topics import TopicLesson, TopicsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.topics.page_services import TopicsServices
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId
    from ejournal_desktop.readmodels.journal_changes import LessonText
    from ejournal_desktop.readmodels.topics import ParallelLesson
    from ejournal_desktop.services.journal import CourseChoice
    from ejournal_desktop.services.session import Session

_OPENING = "opening"


@dataclass(frozen=True, slots=True)
class _Loaded:
    page: TopicsPage
    courses: tuple[CourseChoice, ...]
    lesson: LessonId | None


class TopicsScreen(QWidget):
    """Topics and homework of one course, filled from the plan by one key a lesson."""

    status_text_changed = Signal(object)
    legend_changed = Signal()

    def __init__(
        self,
        session: Session,
        services: TopicsServices,
        tasks: TaskRunner,
        clock: Clock,
        *,
        error_words: Callable[[AppError], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._services, self._tasks = session, services, tasks
        self._clock, self._error_words = clock, error_words
        self._page: TopicsPage | None = None
        self.undo_stack = QUndoStack(self)
        self.keeper = LessonKeeper(session, services.lessons, tasks, self)
        self.plan_acts = PlanActs(services.plans, session, tasks, self.undo_stack)
        self.plan, self.lessons = PlanModel(self), LessonsModel(self)
        self.plan_side = PlanSide(self.plan)
        self.plan_table, self.new_topic = self.plan_side.table, self.plan_side.new_topic
        self.lessons_table = lessons_table(self.lessons, lambda: self._session.regulation.marks)
        self.cursors = PageCursors((self.plan_table, self.plan), (self.lessons_table, self.lessons))
        self.text_steps = TextSteps(self.lessons, self.keeper, self.undo_stack)
        self.title, self.counters = TitleLabel(session.regulation.record.topics_page_title), ToneLabel()
        self.courses, self.banners = OutlinedComboBox(), BannerArea()
        self.doubt = DoubtLine()
        self.page_notices = PageNotices(self.banners)
        self.notices = WriteNotices(self.banners, (self.keeper,), error_words)
        both = (services.corrections, tasks)
        self.rivals = TopicRivals(self.lessons_table, self.lessons, self.keeper, both, error_words)
        self._lay_out()
        self._connect()

    def open(self, course: CourseId, lesson: LessonId | None = None) -> None:
        """Show a course with the cursor at a lesson, else at the last one up to today."""
        services, session, has_courses = self._services, self._session, self.courses.count() > 0

        def read() -> _Loaded:
            courses = () if has_courses else services.journal.courses(session)
            return _Loaded(services.topics.page(session, course), courses, lesson)

        self._tasks.on_database(self, read, self._on_loaded, self._on_load_failed)

    def reload(self) -> None:
        """Read the page again."""
        current = self.cursors.lesson
        if self._page is not None:
            self.open(self._page.course.course, None if current is None else current.column.lesson)

    def use_session(self, session: Session) -> None:
        """Go on under a session that was unlocked again."""
        self._session = self.keeper.session = self.plan_acts.session = session

    @property
    def unsaved(self) -> int:
        """How many texts are only in memory because the disk refused them."""
        return self.keeper.unsaved

    @property
    def legend(self) -> str:
        """The keys of the page for the left part of the status bar."""
        if self._page is None:
            return ""
        if self._page.access.is_read_only:
            return read_only_words(self._page.access)
        return self.tr(
            "Enter: topic into the lesson · Ctrl+Enter: and next · Ctrl+J two topics · F3, F4, F6 edit · Ins new · "
            "Ctrl+D parallel classes · Ctrl+↓↑ shift · Ctrl+Z undo"
        )

    def give_topic(self, *, is_next_wanted: bool) -> None:
        """Put the chosen topic of the plan into the current lesson, and go on in both lists if wanted."""
        hour = self.cursors.hour
        if hour is not None and self._give(hour.topic, hour.number) and is_next_wanted:
            self.cursors.go_on(1)

    def join_topics(self) -> None:
        """Put the chosen topic and the one after it into the current lesson: the plan catches up by an hour."""
        first, second = self.cursors.hour, self.cursors.hour_after
        if first is None or second is None:
            self._say(self.tr("There is no topic after this one to be joined"), is_refusal=True)
            return
        topics = dict.fromkeys(topic.rstrip(".") for topic in (first.topic, second.topic))
        if self._give(". ".join(topics), second.number):
            self.cursors.go_on(2)

    def shift(self, lessons: int) -> None:
        """Move the rest of the plan from the chosen topic on a lesson later or earlier."""
        hour, page = self.cursors.hour, self._page
        if hour is not None and page is not None:
            self.plan_acts.shift(page.course.course, hour.number, lessons)

    def ask_for_topic(self) -> None:
        """Let a new topic be typed that comes after the chosen one."""
        if self._page is not None:
            hour = self.cursors.hour
            self.new_topic.ask("" if hour is None else hour.topic)

    def insert_topic(self, topic: str) -> None:
        """Put a new topic into the plan after the chosen one."""
        hour, page = self.cursors.hour, self._page
        if page is not None:
            self.plan_acts.insert(page.course.course, 0 if hour is None else hour.number, topic)

    def compress_plan(self) -> None:
        """Let what is left of the plan fit the lessons that are left."""
        if self._page is not None:
            self.plan_acts.compress(self._page.course.course)

    def give_homework_to_parallels(self) -> None:
        """Give the homework of the current lesson to the lessons of parallel classes that have none."""
        lesson = self.cursors.lesson
        if lesson is None or not lesson.column.homework:
            self._say(self.tr("The lesson has no homework yet that could be given on"), is_refusal=True)
            return
        topics, session = self._services.topics, self._session
        self._tasks.on_database(
            self,
            lambda: topics.parallel_lessons(session, lesson.column.lesson),
            lambda found: self._on_parallels_found(text_of(lesson), found),
            self._on_load_failed,
        )

    def edit_text(self, column: TopicColumn) -> None:
        """Edit the topic, the type of task or the homework of the current lesson."""
        index = self.lessons.index(self.cursors.lesson_row, column)
        self.lessons_table.setFocus()
        self.lessons_table.setCurrentIndex(index)
        self.lessons_table.edit(index)

    def undo(self) -> None:
        """Take back the last text and say which."""
        words = self.undo_stack.undoText()
        if words:
            self.undo_stack.undo()
            self._say(self.tr("Taken back: {entry}").format(entry=words))

    def redo(self) -> None:
        """Do again what was taken back and say which."""
        words = self.undo_stack.redoText()
        if words:
            self.undo_stack.redo()
            self._say(self.tr("Done again: {entry}").format(entry=words))

    def _lay_out(self) -> None:
        self.courses.setAccessibleName(self.tr("Class and subject"))
        self.courses.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.courses.setMinimumContentsLength(24)
        self.lessons_table.setAccessibleName(self.tr("Lessons with topics and homework"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.plan_side)
        split.addWidget(self.lessons_table)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        head = QHBoxLayout()
        head.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        head.setSpacing(SIZES.spacing_l)
        self.counters.setContentsMargins(SIZES.spacing_s, 0, SIZES.spacing_s, 0)
        for widget in (self.title, self.courses, self.counters):
            head.addWidget(widget)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.banners)
        column.addWidget(split, 1)
        column.addWidget(self.doubt)

    def _connect(self) -> None:
        self.plan_table.topic_chosen.connect(lambda: self.give_topic(is_next_wanted=False))
        self.plan_table.topic_chosen_and_next.connect(lambda: self.give_topic(is_next_wanted=True))
        self.lessons.dataChanged.connect(self._show_doubt)
        self.lessons_table.selectionModel().currentChanged.connect(self._show_doubt)
        self.rivals.said.connect(lambda status: self._say(status.text, is_refusal=status.is_refusal))
        self.page_notices.compression_wanted.connect(self.compress_plan)
        self.text_steps.topic_given.connect(self._on_topic_given)
        self.plan_acts.changed.connect(self.reload)
        self.plan_acts.failed.connect(self._on_load_failed)
        self.new_topic.wanted.connect(self.ask_for_topic)
        self.new_topic.entered.connect(self.insert_topic)
        self.new_topic.left.connect(self.cursors.focus_plan)
        self.courses.activated.connect(self._on_course_activated)
        self._add_commands()

    def _add_commands(self) -> None:
        commands: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (self.tr("Undo"), "Ctrl+Z", self.undo),
            (self.tr("Redo"), "Ctrl+Y; Ctrl+Shift+Z", self.redo),
            (self.tr("Read again"), "F5; Ctrl+R", self.reload),
            (self.tr("Topic"), "F3; Ctrl+1", lambda: self.edit_text(TopicColumn.TOPIC)),
            (self.tr("Homework"), "F4; Ctrl+2", lambda: self.edit_text(TopicColumn.HOMEWORK)),
            (self.tr("Type of task"), "F6; Ctrl+3", lambda: self.edit_text(TopicColumn.TASK)),
            (self.tr("Two topics in one lesson"), "Ctrl+J", self.join_topics),
            (self.tr("Same homework in the parallel classes"), "Ctrl+D", self.give_homework_to_parallels),
            (self.tr("New topic"), "Ins; Ctrl+N", self.ask_for_topic),
            (self.tr("Move the rest a lesson later"), "Ctrl+Down", lambda: self.shift(1)),
            (self.tr("Move the rest a lesson earlier"), "Ctrl+Up", lambda: self.shift(-1)),
        )
        for words, keys, act in commands:
            add_command(self, words, keys.split("; "), act)

    def _on_loaded(self, loaded: _Loaded) -> None:
        page, today = loaded.page, self._clock.now().date()
        if self._page is None or self._page.course.course != page.course.course:
            self.undo_stack.clear()
        self._page = page
        for choice in loaded.courses:
            self.courses.addItem(course_words(choice.course), choice.course.course)
        self.courses.setCurrentIndex(self.courses.findData(page.course.course))
        self.plan.show_plan(list(page.plan), today)
        self.lessons.show_page(page, today, self._session.regulation)
        self.plan_side.show_plan(has_plan=bool(page.plan), can_write=page.access.can_write)
        self._show_progress()
        self.banners.withdraw(_OPENING)
        self.page_notices.show_page(page)
        row = -1 if loaded.lesson is None else self.lessons.row_of(loaded.lesson)
        self.cursors.go_to(row if row >= 0 else self.lessons.current_row(), self.plan.next_row())
        self.cursors.focus_plan()
        self.legend_changed.emit()

    def _show_progress(self) -> None:
        if self._page is None:
            return
        progress = self._page.progress(self._clock.now().date())
        words = self.tr("planned {planned} · given {given} · behind {behind}")
        self.counters.setText(words.format(planned=progress.planned, given=progress.given, behind=progress.behind))
        self.counters.set_tone(Tone.WARN if progress.behind else Tone.OK)

    def _show_doubt(self) -> None:
        self.doubt.show_lesson(self.cursors.lesson, self._session.regulation)

    def _give(self, topic: str, hour: int) -> bool:
        """Put a topic of the plan into the current lesson; tell whether the lesson takes one."""
        lesson = self.cursors.lesson
        if lesson is None:
            return False
        if not self.lessons.may_write(self.cursors.lesson_row):
            self._say(self.tr("Nothing can be written into this lesson"), is_refusal=True)
            return False
        self.text_steps.push(lesson, TopicLesson(replace(lesson.column, topic=topic), hour))
        return True

    def _on_parallels_found(self, text: LessonText, found: tuple[ParallelLesson, ...]) -> None:
        if not found:
            self._say(self.tr("No lesson of a parallel class waits for a homework"))
            return
        classes = ", ".join(one.words for one in found)
        words = self.tr("homework for {classes}").format(classes=classes)
        texts = tuple((one.lesson, text) for one in found)
        self.undo_stack.push(ParallelCommand(words, texts, self.keeper.store_homework))
        self._say(self.tr("The homework was given to {classes}").format(classes=classes))

    def _on_load_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_OPENING, self._error_words(error), NoticeKind.FAILURE))

    def _on_topic_given(self, before: TopicLesson, after: TopicLesson) -> None:
        """Let the plan show what this lesson gave, and no longer what it gave before."""
        if self._page is None:
            return
        row = self.plan_table.currentIndex().row()
        self._page = self._page.with_given(before, after)
        self.plan.show_plan(list(self._page.plan), self._clock.now().date())
        self.plan_table.choose(row, PlanColumn.TOPIC)
        self._show_progress()

    def _on_course_activated(self) -> None:
        course = self.courses.currentData()
        if course is not None:
            self.open(course)

    def _say(self, text: str, *, is_refusal: bool = False) -> None:
        self.status_text_changed.emit(StatusText(text, is_refusal))
        announce(self, text)
