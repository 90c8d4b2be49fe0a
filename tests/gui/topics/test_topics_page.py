"""The page «Темы уроков и задания»: topics from the plan by one key, texts by hand, everything can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.merging import Weight
from ejournal_desktop.domain.plans import PlanRow
from ejournal_desktop.gui.topics.lessons_model import TopicColumn
from ejournal_desktop.gui.topics.page_services import TopicsServices
from ejournal_desktop.gui.topics.screen import TopicsScreen
from ejournal_desktop.gui.widgets.banner import NoticeAction
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.journal import PageAccess, PlanHour, ReadOnlyReason
from ejournal_desktop.readmodels.plans import PlanChange
from ejournal_desktop.readmodels.topics import ParallelLesson, PlannedHour, TopicLesson, TopicsPage
from ejournal_desktop.readmodels.two_values import RivalValue, RivalValues, ShownBecause
from support.cut_words import cut_words
from support.immediate_tasks import ImmediateTasks
from support.journal_pages import (
    COURSE,
    TODAY,
    FixedClock,
    MemoryCorrections,
    MemoryJournal,
    a_page,
    a_session,
    lessons_until,
)
from support.key_driver import KeyDriver
from support.regulations import preset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId
    from ejournal_desktop.services.corrections import CorrectionsService
    from ejournal_desktop.services.journal import JournalService
    from ejournal_desktop.services.lessons import LessonsService
    from ejournal_desktop.services.session import Session

TOPICS = ("Повторение", "Четырёхугольники", "Площадь", "Теорема Пифагора", "Подобие", "Окружность")


@dataclass(slots=True)
class MemoryTopics:
    """Reads the page from a journal in memory."""

    journal: MemoryJournal
    access: PageAccess
    plan: tuple[str, ...] = TOPICS

    def page(self, session: Session, course: CourseId) -> TopicsPage:
        """Return plan and lessons; the first two hours were given."""
        del session, course
        lessons = self.journal.page_kept.lessons
        days = [lesson.day for lesson in lessons]
        plan = tuple(
            PlannedHour(
                PlanHour(number, "", topic, "", ""),
                days[number - 1] if number <= len(days) else None,
                days[number - 1] if number <= 2 else None,
            )
            for number, topic in enumerate(self.plan, start=1)
        )
        shown = tuple(TopicLesson(lesson, place if place <= 2 else 0) for place, lesson in enumerate(lessons, start=1))
        return TopicsPage(self.journal.page_kept.course, self.access, True, plan, shown)

    def parallel_lessons(self, session: Session, lesson: LessonId) -> tuple[ParallelLesson, ...]:
        """Return the last lesson in place of one of a parallel class."""
        del session
        last = self.journal.page_kept.lessons[-1].lesson
        return () if lesson == last else (ParallelLesson(last, "8В"),)


@dataclass(slots=True)
class MemoryShifts:
    """Remembers moves of the rest of the plan."""

    done: list[tuple[str, int]] = field(default_factory=list)

    def shift_rest(self, session: Session, course: CourseId, hour: int, *, lessons: int) -> PlanChange:
        """Remember a move."""
        del session
        self.done.append((f"hour {hour}", lessons))
        return PlanChange(course, (), (PlanRow("", "Сдвиг", 1),))

    def insert_topic(self, session: Session, course: CourseId, after: int, topic: str) -> PlanChange:
        """Remember a new topic."""
        del session
        self.done.append((f"{topic} after hour", after))
        return PlanChange(course, (), (PlanRow("", topic, 1),))

    def compress_rest(self, session: Session, course: CourseId) -> PlanChange:
        """Remember a compressed plan."""
        del session
        self.done.append(("compressed", 0))
        return PlanChange(course, (), ())

    def restore_plans(self, session: Session, changes: Sequence[PlanChange]) -> tuple[PlanChange, ...]:
        """Remember that a move was taken back, or made again."""
        del session
        self.done.append(("restored", len(changes[0].before)))
        return tuple(changes)


@dataclass(slots=True)
class TopicsDesk:
    """The page with a keyboard in front of it."""

    screen: TopicsScreen
    journal: MemoryJournal
    keys: KeyDriver
    shifts: MemoryShifts

    def topics(self) -> list[str]:
        """Return the stored topics in the order of the lessons."""
        return [lesson.topic for lesson in self.journal.page_kept.lessons]


def a_topics_desk(
    *,
    access: PageAccess | None = None,
    plan: tuple[str, ...] = TOPICS,
    count: int = 4,
    at: int = 2,
    regulation: Regulation | None = None,
) -> TopicsDesk:
    lessons = list(lessons_until(TODAY, count))
    lessons[:2] = [replace(lesson, topic=topic) for lesson, topic in zip(lessons, TOPICS[:2], strict=False)]
    journal = MemoryJournal(a_page(lessons=tuple(lessons)))
    shifts = MemoryShifts()
    services = TopicsServices(
        MemoryTopics(journal, access or PageAccess(can_write=True), plan),
        cast("JournalService", journal),
        cast("LessonsService", journal),
        shifts,
        cast("CorrectionsService", MemoryCorrections(journal)),
    )
    session = a_session(regulation=regulation or preset("S0"))
    screen = TopicsScreen(session, services, ImmediateTasks(), FixedClock(), error_words=lambda error: error.code)
    screen.resize(1000, 500)
    screen.show()
    screen.activateWindow()
    screen.open(COURSE, lessons[at].lesson)
    QApplication.processEvents()
    return TopicsDesk(screen, journal, KeyDriver(), shifts)


@pytest.fixture
def desk(light_theme: object) -> Iterator[TopicsDesk]:
    """The third of four lessons is current; the plan stands at its third hour."""
    del light_theme
    made = a_topics_desk()
    yield made
    made.screen.close()
    made.screen.deleteLater()


@pytest.mark.requirement("S0-4.14.14")
def test_page_is_titled_exactly_as_the_regulation_says(desk: TopicsDesk) -> None:
    assert desk.screen.title.text() == "Темы уроков и задания"


@pytest.mark.requirement("S0-4.14.14")
def test_enter_puts_the_chosen_topic_into_the_current_lesson(desk: TopicsDesk) -> None:
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.topics() == ["Повторение", "Четырёхугольники", "Площадь", ""]
    assert desk.journal.texts[-1].after.plan_hour == 3


def test_enter_with_control_goes_on_in_both_lists(desk: TopicsDesk) -> None:
    desk.keys.press(Qt.Key.Key_Return, "", Qt.KeyboardModifier.ControlModifier)
    desk.keys.press(Qt.Key.Key_Return, "", Qt.KeyboardModifier.ControlModifier)
    assert desk.topics() == ["Повторение", "Четырёхугольники", "Площадь", "Теорема Пифагора"]


def test_counters_say_how_far_the_plan_is(desk: TopicsDesk) -> None:
    assert desk.screen.counters.text() == "planned 4 · given 2 · behind 2"
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.screen.counters.text() == "planned 4 · given 3 · behind 1"


def test_topic_can_be_taken_back_and_given_again(desk: TopicsDesk) -> None:
    desk.keys.press(Qt.Key.Key_Return)
    desk.keys.shortcut("Ctrl+Z")
    assert desk.topics()[2] == ""
    assert desk.screen.counters.text() == "planned 4 · given 2 · behind 2"
    desk.keys.shortcut("Ctrl+Y")
    assert desk.topics()[2] == "Площадь"


@pytest.mark.requirement("S0-4.14.14")
def test_topic_typed_by_hand_is_not_from_the_plan(desk: TopicsDesk) -> None:
    desk.screen.lessons_table.setFocus()
    desk.keys.press(Qt.Key.Key_F2)
    desk.keys.type("Контрольная работа")
    desk.keys.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert desk.topics()[2] == "Контрольная работа"
    assert desk.journal.texts[-1].after.plan_hour == 0


def test_homework_is_edited_in_its_column_and_a_dash_means_none(desk: TopicsDesk) -> None:
    table = desk.screen.lessons_table
    table.setFocus()
    table.setCurrentIndex(desk.screen.lessons.index(2, TopicColumn.HOMEWORK))
    desk.keys.press(Qt.Key.Key_F2)
    desk.keys.type("-")
    desk.keys.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert desk.journal.page_kept.lessons[2].is_homework_none
    assert desk.screen.lessons.index(2, TopicColumn.HOMEWORK).data() == "none set"


def test_read_only_page_takes_no_topic(light_theme: object) -> None:
    del light_theme
    access = PageAccess(can_write=False, reason=ReadOnlyReason.FOREIGN_PAGE, keeper="Петров П. П.")
    desk = a_topics_desk(access=access)
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.topics()[2] == ""
    assert desk.screen.legend == "Read only: the page is kept by Петров П. П."
    desk.screen.close()


def test_course_without_a_plan_says_so(light_theme: object) -> None:
    del light_theme
    desk = a_topics_desk(plan=())
    assert not desk.screen.plan_table.isVisible()
    assert desk.screen.lessons_table.hasFocus()
    desk.screen.close()


def test_no_word_of_the_page_is_cut(desk: TopicsDesk) -> None:
    assert cut_words(desk.screen) == []


def test_two_topics_are_joined_in_one_lesson_and_the_plan_goes_on_after_both(desk: TopicsDesk) -> None:
    desk.keys.shortcut("Ctrl+J")
    assert desk.topics()[2] == "Площадь. Теорема Пифагора"
    assert desk.journal.texts[-1].after.plan_hour == 4
    assert desk.screen.plan_table.currentIndex().row() == 4
    desk.keys.shortcut("Ctrl+Z")
    assert desk.topics()[2] == ""


def test_rest_of_the_plan_is_moved_from_the_chosen_topic_and_moved_back(desk: TopicsDesk) -> None:
    shifts = desk.shifts
    desk.keys.shortcut("Ctrl+Down")
    desk.keys.shortcut("Ctrl+Z")
    desk.keys.shortcut("Ctrl+Y")
    assert shifts.done == [("hour 3", 1), ("restored", 0), ("restored", 1)]


def test_homework_is_typed_with_signs_of_a_textbook(desk: TopicsDesk) -> None:
    desk.keys.shortcut("F4")
    desk.keys.shortcut("Alt+1")
    desk.keys.type("5")
    desk.keys.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert desk.journal.page_kept.lessons[2].homework == "§ 5"
    assert desk.screen.lessons.recent_homework()[0] == "§ 5"


def test_homework_goes_to_the_parallel_class_and_is_taken_back(desk: TopicsDesk) -> None:
    desk.keys.shortcut("Ctrl+D")
    assert desk.journal.page_kept.lessons[-1].homework == ""
    desk.screen.lessons.setData(desk.screen.lessons.index(2, TopicColumn.HOMEWORK), "№ 92")
    desk.keys.shortcut("Ctrl+D")
    assert desk.journal.page_kept.lessons[-1].homework == "№ 92"
    desk.keys.shortcut("Ctrl+Z")
    assert desk.journal.page_kept.lessons[-1].homework == ""
    assert desk.journal.page_kept.lessons[2].homework == "№ 92"


def test_current_lesson_of_a_long_year_is_in_sight() -> None:
    desk = a_topics_desk(count=60, at=59)
    table = desk.screen.lessons_table
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
    desk.screen.close()
    desk.screen.deleteLater()


@pytest.mark.requirement("S3-3.3f2")
def test_every_lesson_names_the_type_of_task_its_marks_are_given_for(light_theme: object) -> None:
    del light_theme
    desk = a_topics_desk(regulation=preset("S3"))
    desk.journal.set_second_kind(a_session(), desk.journal.page_kept.lessons[0].lesson, "oral_answer")
    desk.screen.reload()
    tasks = [desk.screen.lessons.index(row, TopicColumn.TASK).data() for row in range(2)]
    assert tasks == ["Работа на уроке; second marks: Устный ответ", "Работа на уроке"]
    desk.screen.close()


@pytest.mark.requirement("S3-3.3f2")
def test_type_of_task_is_chosen_on_the_page_and_taken_back(desk: TopicsDesk) -> None:
    desk.keys.shortcut("F6")
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert desk.journal.page_kept.lessons[2].work_kind == "oral_answer"
    assert desk.screen.lessons.index(2, TopicColumn.TASK).data() == "Устный ответ"
    desk.keys.shortcut("Ctrl+Z")
    assert desk.journal.page_kept.lessons[2].work_kind == ""


def test_new_topic_is_typed_under_the_plan_and_taken_back(desk: TopicsDesk) -> None:
    desk.keys.press(Qt.Key.Key_Insert)
    desk.keys.type("Решение задач")
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.screen.plan_table.hasFocus()
    desk.keys.shortcut("Ctrl+Z")
    assert desk.shifts.done == [("Решение задач after hour", 3), ("restored", 0)]


def test_new_topic_left_by_escape_changes_nothing(desk: TopicsDesk) -> None:
    desk.keys.press(Qt.Key.Key_Insert)
    desk.keys.type("Решение")
    desk.keys.press(Qt.Key.Key_Escape)
    assert (desk.shifts.done, desk.screen.plan_table.hasFocus()) == ([], True)


@pytest.mark.requirement("S0-4.14.12")
def test_topic_that_does_not_look_russian_is_doubted_softly(desk: TopicsDesk) -> None:
    desk.screen.lessons.setData(desk.screen.lessons.index(2, TopicColumn.TOPIC), "Present Simple")
    assert "Present" in desk.screen.doubt.text()
    assert desk.topics()[2] == "Present Simple"
    desk.screen.lessons_table.choose(0, TopicColumn.TOPIC)
    assert desk.screen.doubt.isHidden()


def test_topics_left_over_at_the_end_of_the_year_offer_to_compress_the_plan(desk: TopicsDesk) -> None:
    notice = desk.screen.banners.current()
    assert notice is not None
    assert (notice.text, notice.actions[0][1]) == ("Topics left over at the end of the year: 2", "Compress the plan")
    desk.screen.banners.action_chosen.emit(NoticeAction(notice.key, notice.actions[0][0]))
    desk.keys.shortcut("Ctrl+Z")
    assert desk.shifts.done == [("compressed", 0), ("restored", 0)]


@pytest.mark.requirement("S1-4c")
def test_two_topics_are_framed_and_settled_by_typing_the_one_that_is_shown(desk: TopicsDesk) -> None:
    first = desk.screen.lessons.lesson(0)
    assert first is not None
    flagged = replace(first, column=replace(first.column, conflicts=frozenset({PlaceKind.TOPIC})))
    desk.screen.lessons.put(flagged)
    index = desk.screen.lessons.index(0, TopicColumn.TOPIC)
    assert "two values after an exchange" in index.data(Qt.ItemDataRole.ToolTipRole)
    desk.screen.lessons.setData(index, first.column.topic)
    (stored,) = desk.journal.texts
    assert stored.after.topic == first.column.topic
    settled = desk.screen.lessons.lesson(0)
    assert settled is not None
    assert settled.column.conflicts == frozenset()


@pytest.mark.requirement("S1-4c")
def test_both_topics_are_listed_and_one_is_taken(desk: TopicsDesk) -> None:
    first = desk.screen.lessons.lesson(0)
    assert first is not None
    desk.screen.lessons.put(replace(first, column=replace(first.column, conflicts=frozenset({PlaceKind.TOPIC}))))
    moment = datetime(2024, 11, 14, 8, 5).astimezone()
    texts = [RivalValue((text, 0), "", Weight.KEEPER, moment, "", text == TOPICS[0]) for text in (TOPICS[0], "Дроби")]
    desk.journal.rivals = (RivalValues(PlaceKind.TOPIC, 0, texts, ShownBecause.LATER, "", can_settle=True),)
    desk.screen.lessons_table.setFocus()
    desk.screen.lessons_table.choose(0, TopicColumn.TOPIC)
    desk.keys.shortcut("Alt+Down")
    assert desk.screen.rivals.isVisible()
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Return)
    assert (desk.topics()[0], desk.screen.rivals.isVisible()) == ("Дроби", False)
