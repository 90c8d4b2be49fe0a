"""«Мой день»: one key to the current lesson, and what is owed beside it (ux.md 6.3)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.frame.subjects import LessonOpened
from ejournal_desktop.gui.journal.lesson_menu import show_lesson_menu
from ejournal_desktop.gui.my_day.asked_model import AskedCellsModel, AskedColumn
from ejournal_desktop.gui.my_day.day_heading import DayHeading
from ejournal_desktop.gui.my_day.lessons_model import Column, DayLessonsModel
from ejournal_desktop.gui.my_day.owed_model import OwedColumn, OwedLessonsModel
from ejournal_desktop.gui.my_day.reminders import Reminders
from ejournal_desktop.gui.my_day.tables import RowTable
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.tinted import Caption, TitleLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QResizeEvent

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.journal.lesson_acts import LessonActs, LessonHappened
    from ejournal_desktop.gui.refresh import Changed
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.my_day import MyDay, OwedLesson
    from ejournal_desktop.services.session import Session

_REFRESH_MS: Final = 60_000
_SOON_MS: Final = 1_000
_OWED_WIDTH: Final = 420
_LESSONS_SHARE: Final = 2
_OWED_FROM_WIDTH: Final = 780
_NOTICE: Final = "my_day"
_BEHIND_MINUTES: Final = 5
_ONE_DAY: Final = timedelta(days=1)


class DayReader(Protocol):
    """The part of the service of the day that the page uses."""

    def my_day(self, session: Session, day: date | None = None) -> MyDay:
        """Return the lessons of a day, today without one."""
        ...


class MyDayPage(QWidget):
    """Left the lessons of a day, right the debts; the current lesson is chosen already."""

    lesson_opened = Signal(object)
    any_journal_requested = Signal()

    def __init__(
        self, service: DayReader, session: Session, tasks: TaskRunner, frame: FramePort, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._session = session
        self._tasks = tasks
        self._frame = frame
        self._day: date | None = None
        self._shown: MyDay | None = None
        self._reminders = Reminders(frame, self)
        self._acts: LessonActs | None = None
        self._undo: Callable[[], None] | None = None
        self._make_tables()
        self._lay_out()
        self._bind_keys()
        self._minutes = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.reload)

    def shown(self) -> None:
        """Take the focus and read the day again."""
        self._frame.show_legend(self._legend())
        self.lessons.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def reload(self) -> None:
        """Read the day that is on show again; the cursor stays on its lesson."""
        day = self._day
        self._tasks.on_database(
            self, lambda: self._service.my_day(self._session, day), self._on_loaded, self._on_failed
        )

    def show_day(self, day: date | None) -> None:
        """Go to a day; to today without one."""
        self._day = day
        self._shown = None
        self.reload()

    def day(self) -> MyDay | None:
        """Return what is on show."""
        return self._shown

    def offer_acts(self, acts: LessonActs) -> None:
        """Let a menu at a lesson offer what may happen to it; an act is taken back with Ctrl+Z."""
        self._acts = acts
        acts.happened.connect(self._on_happened)
        acts.failed.connect(self._on_failed)
        self.lessons.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.lessons.customContextMenuRequested.connect(self._on_menu_requested)

    def note_change(self, changed: Changed) -> None:
        """Read the day again soon after a lesson was completed elsewhere: a reminder must not outlive its reason."""
        if self._day is None and changed.change is not None and changed.change.after.is_complete:
            self._soon.start()

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        check = Command("check_day", self.tr("Check the day: what is open"), self.check_day, "Ctrl+E")
        if self._acts is None or self._lessons_model.lesson(self.lessons.current_row()) is None:
            return (check,)
        return (Command("lesson_acts", self.tr("Acts with the lesson…"), self.show_lesson_menu), check)

    def check_day(self) -> None:
        """Say what is still open of the lessons that have ended, and go to the first of them (S4-8.2.1)."""
        day = self._shown
        if day is None:
            return
        nothing = self.tr("Nothing is open of the lessons that have ended")
        self._frame.show_hint(self._reminders.open_words(day) or nothing)
        if day.still_open:
            first = day.still_open[0].lesson.column.lesson
            rows = [row for row, lesson in enumerate(day.lessons) if lesson.column.lesson == first]
            self._go_to_lessons()
            self.lessons.choose_row(rows[0])

    def show_lesson_menu(self) -> None:
        """Open the menu of the lesson under the cursor."""
        row = self.lessons.visualRect(self.lessons.currentIndex())
        self._on_menu_requested(row.center())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._owed_side.setVisible(event.size().width() >= _OWED_FROM_WIDTH)

    def _on_loaded(self, day: MyDay) -> None:
        row = self._row_to_keep(day)
        self._frame.withdraw_notice(_NOTICE)
        self._shown = day
        self._lessons_model.show_day(day)
        self._owed_model.show_owed(day.owed)
        self._asked_model.show_asked(day.asked)
        if day.asked:
            self.asked.choose_row(0)
        for widget in (self._asked_title, self.asked):
            widget.setVisible(bool(day.asked))
        self._asked_title.setText(self.tr("You are asked to correct: {count}").format(count=len(day.asked)))
        self._reminders.show(day)
        complete = sum(lesson.column.state is LessonState.COMPLETE for lesson in day.lessons)
        self.heading.show_day(day.day, complete=complete, total=len(day.lessons), is_today=self._day is None)
        self._owed_title.setText(self._owed_words(len(day.owed)))
        self._owed_stack.setCurrentIndex(0 if day.owed else 1)
        self._show_emptiness(day)
        if row is not None:
            self.lessons.choose_row(row)

    def _on_failed(self, error: AppError) -> None:
        self._frame.post_notice(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))

    def _on_timer_timeout(self) -> None:
        """Read the running day again, every fifth minute also behind another screen: reminders come in time."""
        self._minutes += 1
        if self._day is None and (self.isVisible() or self._minutes % _BEHIND_MINUTES == 0):
            self.reload()

    def _on_menu_requested(self, place: QPoint) -> None:
        row = self.lessons.indexAt(place).row()  # the key of the menu names no row but that of the cursor
        lesson = self._lessons_model.lesson(row if row >= 0 else self.lessons.current_row())
        if lesson is not None and self._acts is not None:
            show_lesson_menu(self._acts, lesson.column.lesson, self, self.lessons.viewport().mapToGlobal(place))

    def _on_happened(self, happened: LessonHappened | None) -> None:
        self._undo = None if happened is None else happened.undo
        words = self.tr("Taken back") if happened is None else self.tr("{act} · Ctrl+Z takes it back")
        self._frame.show_hint(words if happened is None else words.format(act=happened.words))
        self.reload()

    def undo(self) -> None:
        """Take back what happened last to a lesson."""
        if self._undo is not None:
            undo, self._undo = self._undo, None
            undo()

    def _on_lesson_row_opened(self, row: int) -> None:
        lesson = self._lessons_model.lesson(row)
        if lesson is not None:
            self.lesson_opened.emit(LessonOpened(lesson.course, lesson.period, lesson.column.lesson))

    def _on_owed_row_opened(self, row: int) -> None:
        owed: OwedLesson | None = self._owed_model.owed(row)
        if owed is not None:
            self.lesson_opened.emit(LessonOpened(owed.course, owed.period, owed.lesson))

    def _on_asked_row_opened(self, row: int) -> None:
        asked = self._asked_model.asked(row)
        if asked is not None and asked.lesson is not None:
            lesson = asked.lesson
            self.lesson_opened.emit(LessonOpened(lesson.course, None, lesson.lesson, asked.student))

    def _on_number_typed(self, number: int) -> None:
        row = self._lessons_model.row_of_bell(number)
        if row is None:
            self._frame.show_hint(self.tr("There is no lesson number {number} on this day").format(number=number))
        else:
            self._on_lesson_row_opened(row)

    def _go_to_owed(self) -> None:
        if self._owed_model.rowCount():
            self._owed_side.show()
            self.owed.setFocus(Qt.FocusReason.OtherFocusReason)
            self.owed.choose_row(max(0, self.owed.current_row()))
        elif self._asked_model.rowCount():
            self._owed_side.show()
            self.asked.setFocus(Qt.FocusReason.OtherFocusReason)
            self.asked.choose_row(max(0, self.asked.current_row()))

    def _go_to_lessons(self) -> None:
        self.lessons.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, days: int) -> None:
        if self._shown is not None:
            self.show_day(self._shown.day + days * _ONE_DAY)

    def _row_to_keep(self, day: MyDay) -> int | None:
        """Return the row of the lesson under the cursor where it is still there, else the current lesson's."""
        before = self._lessons_model.lesson(self.lessons.current_row()) if self._shown is not None else None
        kept = before.column.lesson if before is not None else None
        rows = [row for row, lesson in enumerate(day.lessons) if lesson.column.lesson == kept]
        return rows[0] if rows else day.current

    def _show_emptiness(self, day: MyDay) -> None:
        if not day.has_timetable:
            words = self.tr("The timetable is not loaded yet. The journal administrator loads it.")
        else:
            words = self.tr("No lessons in the timetable on this day")
        self.empty.show_words(words, self.tr("Open any journal"))
        self._lessons_stack.setCurrentIndex(0 if day.lessons else 1)

    def _owed_words(self, count: int) -> str:
        return self.tr("Not complete: {count}").format(count=count) if count else self.tr("Not complete")

    def _legend(self) -> str:
        return self.tr("↑↓ lesson · Enter open · 1–9 by number · Ctrl+↓ not complete · Alt+←→ other day · Home today")

    def _make_tables(self) -> None:
        self._lessons_model = DayLessonsModel(self)
        self.lessons = RowTable(self.tr("Lessons of the day"), Qt.Key.Key_Down)
        self.lessons.setModel(self._lessons_model)
        self.lessons.fit_columns(Column.SUBJECT)
        self.lessons.row_opened.connect(self._on_lesson_row_opened)
        self.lessons.number_typed.connect(self._on_number_typed)
        self.lessons.other_table_requested.connect(self._go_to_owed)
        self._owed_model = OwedLessonsModel(self)
        self.owed = RowTable(self.tr("Lessons that are not complete"), Qt.Key.Key_Up)
        self.owed.setModel(self._owed_model)
        self.owed.fit_columns(OwedColumn.SUBJECT)
        self.owed.row_opened.connect(self._on_owed_row_opened)
        self.owed.other_table_requested.connect(self._go_to_lessons)
        self._asked_model = AskedCellsModel(self)
        self.asked = RowTable(self.tr("Cells that you are asked to correct"), Qt.Key.Key_Up)
        self.asked.setModel(self._asked_model)
        self.asked.fit_columns(AskedColumn.TEXT)
        self.asked.row_opened.connect(self._on_asked_row_opened)
        self.asked.other_table_requested.connect(self._go_to_lessons)
        self.empty = EmptyState()
        self.empty.action_requested.connect(self.any_journal_requested)

    def _lay_out(self) -> None:
        self.heading = DayHeading()
        self.heading.day_stepped.connect(self._step)
        self.heading.today_requested.connect(lambda: self.show_day(None))
        self._lessons_stack = _stacked(self.lessons, self.empty)
        left = QVBoxLayout()
        left.setSpacing(SIZES.spacing_s)
        left.addWidget(self.heading)
        left.addWidget(self._lessons_stack, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(*(SIZES.spacing_l,) * 4)
        across.setSpacing(SIZES.spacing_xl)
        across.addLayout(left, _LESSONS_SHARE)
        self._owed_side = self._make_owed_side()
        across.addWidget(self._owed_side, 1)

    def _make_owed_side(self) -> QWidget:
        side = QWidget()
        side.setMaximumWidth(_OWED_WIDTH)
        self._owed_title = TitleLabel(self._owed_words(0))
        self._owed_stack = _stacked(self.owed, EmptyState(self.tr("Every past lesson is complete")))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self._owed_title)
        column.addWidget(Caption(self.tr("Enter opens the lesson in the journal")))
        column.addWidget(self._owed_stack, 2)
        self._asked_title = TitleLabel()
        column.addWidget(self._asked_title)
        column.addWidget(self.asked, 1)
        for widget in (self._asked_title, self.asked):
            widget.hide()
        return side

    def _bind_keys(self) -> None:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, act in (
            ("Home", lambda: self.show_day(None)),
            ("Alt+Left", lambda: self._step(-1)),
            ("Alt+Right", lambda: self._step(1)),
            ("F5", self.reload),
            ("Ctrl+E", self.check_day),
            ("Ctrl+Z", self.undo),
            ("Ctrl+R", self.reload),
        ):
            QShortcut(QKeySequence(key), self, act, context=context)


def _stacked(full: QWidget, empty: QWidget) -> QStackedWidget:
    stack = QStackedWidget()
    stack.addWidget(full)
    stack.addWidget(empty)
    return stack
