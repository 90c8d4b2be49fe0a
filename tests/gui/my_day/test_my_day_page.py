"""«Мой день» opens the right lesson with one key and shows what is owed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.frame.subjects import LessonOpened
from ejournal_desktop.gui.journal.lesson_acts import LessonActs, LessonActServices
from ejournal_desktop.gui.my_day.lessons_model import Column
from ejournal_desktop.gui.my_day.page import MyDayPage
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StudentId
from ejournal_desktop.readmodels.journal import PeriodView
from ejournal_desktop.readmodels.my_day import OpenOfDay, PeriodReminder
from ejournal_desktop.readmodels.notes import NoteLesson, ReceivedNote
from ejournal_desktop.readmodels.report_tables import GapKind
from ejournal_desktop.storage.errors import DatabaseBusyError
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.lesson_cards import a_card
from support.quiet_frame import QuietFrame
from support.signed_in_people import THURSDAY, a_day, a_lesson, a_session
from support.typing_keys import DOWN, ENTER, press_keys

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.lesson_card import LessonCard
    from ejournal_desktop.readmodels.my_day import MyDay
    from ejournal_desktop.services.session import Session


@dataclass(slots=True)
class FakeDays:
    """Days as a service would give them."""

    today: MyDay
    failure: AppError | None = None
    asked: list[date | None] = field(default_factory=list)

    def my_day(self, session: Session, day: date | None = None) -> MyDay:
        del session
        self.asked.append(day)
        if self.failure is not None:
            raise self.failure
        return self.today if day is None else replace(self.today, day=day, lessons=(), current=None)


@pytest.fixture
def days() -> FakeDays:
    return FakeDays(a_day())


@pytest.fixture
def frame() -> QuietFrame:
    return QuietFrame()


@pytest.fixture
def page(days: FakeDays, frame: QuietFrame, qtbot: QtBot) -> MyDayPage:
    page = MyDayPage(days, a_session(), ImmediateTasks(), frame)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    with qtbot.waitActive(page):
        page.show()
    page.shown()
    return page


@pytest.fixture
def opened(page: MyDayPage) -> list[LessonOpened]:
    lessons: list[LessonOpened] = []
    page.lesson_opened.connect(lessons.append)
    return lessons


def _text(page: MyDayPage, row: int, column: Column) -> str:
    return str(page.lessons.model().index(row, column).data())


def _empty_words(page: MyDayPage) -> list[str]:
    return [label.text() for label in page.empty.findChildren(QLabel)]


@pytest.mark.requirement("S2-3.4a")
def test_running_lesson_opens_with_one_key(opened: list[LessonOpened]) -> None:
    running = a_lesson(2, LessonState.RUNNING)
    assert press_keys(ENTER) == 1
    assert opened == [LessonOpened(running.course, running.period, running.column.lesson)]


def test_next_lesson_is_one_arrow_away(opened: list[LessonOpened]) -> None:
    press_keys(DOWN, ENTER)
    assert [lesson.lesson for lesson in opened] == [103]


def test_digit_opens_the_lesson_with_this_number(opened: list[LessonOpened]) -> None:
    press_keys("4")
    assert [lesson.lesson for lesson in opened] == [104]


def test_digit_without_a_lesson_says_so_and_opens_nothing(opened: list[LessonOpened], frame: QuietFrame) -> None:
    press_keys("8")
    assert opened == []
    assert "8" in frame.hints[-1]


@pytest.mark.requirement("S0-1.6")
def test_lessons_that_are_owed_are_listed_and_open(page: MyDayPage, opened: list[LessonOpened]) -> None:
    KeyDriver().shortcut("Ctrl+Down")
    assert page.owed.hasFocus()
    press_keys(ENTER)
    assert [lesson.lesson for lesson in opened] == [506]


def test_way_back_from_the_owed_lessons(page: MyDayPage) -> None:
    KeyDriver().shortcut("Ctrl+Down")
    KeyDriver().shortcut("Ctrl+Up")
    assert page.lessons.hasFocus()


@pytest.mark.usefixtures("page")
def test_other_days_are_reached_by_keys_and_home_comes_back(days: FakeDays) -> None:
    KeyDriver().shortcut("Alt+Right")
    assert days.asked[-1] == THURSDAY + timedelta(days=1)
    KeyDriver().shortcut("Home")
    assert days.asked[-1] is None


def test_cursor_stays_on_its_lesson_when_the_day_is_read_again(page: MyDayPage) -> None:
    press_keys(DOWN, DOWN)
    page.reload()
    assert page.lessons.current_row() == 3


@pytest.mark.requirement("S0-1.6")
def test_state_of_a_record_is_a_word_and_an_icon(page: MyDayPage) -> None:
    states = [_text(page, row, Column.STATE) for row in range(5)]
    assert [state[0] for state in states] == ["✓", "●", "○", "○", "–"]
    assert all(len(state.split()) >= 2 for state in states)


def test_term_is_shown_until_the_record_is_complete(page: MyDayPage) -> None:
    assert "16:20" in _text(page, 1, Column.DUE)
    assert _text(page, 0, Column.DUE) == ""


def test_late_record_is_named_late_and_not_refused(days: FakeDays, page: MyDayPage, opened: list[LessonOpened]) -> None:
    days.today = replace(a_day(), lessons=(a_lesson(1, LessonState.OVERDUE),), current=0)
    page.reload()
    assert _text(page, 0, Column.DUE) in {"the term was 16:20", "срок был 16:20"}
    press_keys("1")
    assert len(opened) == 1


def test_substitution_is_named(page: MyDayPage) -> None:
    assert "⇄" in _text(page, 4, Column.SUBJECT)


def test_day_without_lessons_offers_any_journal(days: FakeDays, page: MyDayPage, qtbot: QtBot) -> None:
    days.today = replace(a_day(), lessons=(), current=None)
    page.reload()
    assert not page.lessons.isVisible()
    with qtbot.waitSignal(page.any_journal_requested):
        page.empty.action_requested.emit()


def test_school_without_a_timetable_is_told_apart(days: FakeDays, page: MyDayPage) -> None:
    days.today = replace(a_day(), lessons=(), current=None)
    page.reload()
    without_lessons = _empty_words(page)
    days.today = replace(days.today, has_timetable=False)
    page.reload()
    assert _empty_words(page) != without_lessons


def test_failure_to_read_is_said_above_the_list_which_stays(days: FakeDays, page: MyDayPage, frame: QuietFrame) -> None:
    days.failure = DatabaseBusyError()
    page.reload()
    assert frame.notices["my_day"].text
    assert page.lessons.model().rowCount() == 5
    days.failure = None
    page.reload()
    assert frame.notices == {}


def test_screen_reader_hears_the_whole_row(page: MyDayPage) -> None:
    words = str(page.lessons.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "9А" in words
    assert "Алгебра" in words


def test_reminder_names_what_is_due_soon_once_and_goes_when_it_is_done(
    days: FakeDays, page: MyDayPage, frame: QuietFrame
) -> None:
    lesson = replace(a_day().lessons[0], due=datetime(2026, 11, 19, 16, 20, tzinfo=UTC))
    days.today = replace(a_day(), due_soon=(lesson,))
    page.reload()
    assert frame.notices["due_soon"].text.startswith("To be completed until 16:20: ")

    frame.notices.clear()
    page.reload()
    assert frame.notices == {}

    days.today = a_day()
    page.reload()
    assert "due_soon" not in frame.notices


def test_clock_that_cannot_be_right_is_said(days: FakeDays, page: MyDayPage, frame: QuietFrame) -> None:
    days.today = replace(a_day(), doubted_since=datetime(2026, 11, 19, 16, 20, tzinfo=UTC))
    page.reload()
    assert "Check the date of the computer" in frame.notices["clock_doubt"].text


@pytest.mark.requirement("S0-4.14.9")
def test_period_marks_that_are_due_soon_are_announced_with_their_order(
    days: FakeDays, page: MyDayPage, frame: QuietFrame
) -> None:
    period = PeriodView(PeriodId(3), PeriodKind.QUARTER, 2, THURSDAY, THURSDAY)
    days.today = replace(a_day(), period_due=PeriodReminder(period, THURSDAY, "приказ № 5"))
    page.reload()
    assert frame.notices["period_due"].text.endswith("(приказ № 5).")


@pytest.mark.requirement("S0-5.3")
def test_written_work_with_students_unmarked_is_owed_with_its_own_term(days: FakeDays, page: MyDayPage) -> None:
    due = datetime.combine(THURSDAY, time.max)
    work = replace(a_day().owed[0], work_kind="Контрольная работа", due=due, unmarked=3)
    days.today = replace(a_day(), owed=(work,))
    page.reload()
    model = page.owed.model()
    shown = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert "Контрольная работа" in shown[2]
    assert shown[2].endswith("without a mark: 3")
    assert shown[3].startswith("marks until")


@dataclass
class FakeEvents:
    """Cards and events of lessons; remembers what was asked."""

    asked: list[object] = field(default_factory=list)

    def card(self, _session: Session, lesson: LessonId) -> LessonCard:
        return a_card(lesson=lesson)

    def set_remote(self, _session: Session, lesson: LessonId, *, is_remote: bool) -> None:
        self.asked.append((lesson, is_remote))


def test_acts_with_the_lesson_of_the_cursor_are_done_and_taken_back(page: MyDayPage, frame: QuietFrame) -> None:
    fake = FakeEvents()
    services = LessonActServices(*(cast("Any", fake),) * 3)
    page.offer_acts(LessonActs(a_session(), services, ImmediateTasks(), page))
    page.lessons.choose_row(0)
    page.commands()[0].act()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Held remotely").trigger()
    menu.close()

    assert frame.hints[-1] == "Noted: remote lesson · Ctrl+Z takes it back"
    page.undo()

    lesson = a_day().lessons[0].column.lesson
    assert fake.asked == [(lesson, True), (lesson, False)]


def test_cell_that_a_colleague_asks_to_correct_is_listed_and_opened(
    page: MyDayPage, days: FakeDays, opened: list[LessonOpened]
) -> None:
    assert page.asked.isHidden()
    lesson = NoteLesson(LessonId(7), CourseId(3), THURSDAY, "8Б", "Геометрия")
    note = ReceivedNote(
        1, "Асанова А. А.", datetime.now(UTC), "должна быть 4", lesson, False, StudentId(5), "Белов Артём"
    )
    days.today = replace(days.today, asked=(note,))
    page.reload()
    assert [page.asked.model().index(0, column).data() for column in (1, 2, 3)] == [
        "8Б",
        "Белов Артём",
        "должна быть 4",
    ]
    page.asked.setFocus()
    page.asked.choose_row(0)
    KeyDriver().press(Qt.Key.Key_Return)
    assert opened[-1] == LessonOpened(CourseId(3), None, LessonId(7), StudentId(5))


@pytest.mark.requirement("S4-8.2.1")
def test_when_the_day_is_over_it_says_what_is_open_and_leads_there(
    days: FakeDays, page: MyDayPage, frame: QuietFrame
) -> None:
    lessons = (a_lesson(1, LessonState.COMPLETE), a_lesson(2, LessonState.STARTED, "9А", "Алгебра"))
    left = OpenOfDay(lessons[1], (GapKind.LESSON_NOT_COMPLETE, GapKind.HOMEWORK))
    days.today = replace(a_day(), lessons=lessons, current=0, still_open=(left,), is_over=True)
    page.reload()
    assert "9А Алгебра (" in frame.notices["day_close"].text
    page.lessons.choose_row(0)
    KeyDriver().shortcut("Ctrl+E")
    assert page.lessons.current_row() == 1
    assert "9А Алгебра (" in frame.hints[-1]
    days.today = replace(days.today, still_open=())
    page.reload()
    assert "day_close" not in frame.notices
