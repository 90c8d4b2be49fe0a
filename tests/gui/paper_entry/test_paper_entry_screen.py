"""«Ввод с бумаги»: a lesson by its sheet number, the next one by one key, everything by keys and saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QTableView

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.sheet_numbers import sheet_number, shown_sheet_number
from ejournal_desktop.gui.widgets.banner import NoticeAction
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId
from support.cut_words import cut_words
from support.nameless import nameless
from support.paper_desk import at_the_papers
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.readmodels.journal import LessonColumn
    from support.paper_desk import PaperDesk
    from support.training_vault import SchoolCase

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


@pytest.fixture
def papers(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> PaperDesk:
    """Open the page of a teacher who has two lessons of a week to enter."""
    desk = desk_in(training, MARKED_CLASS)
    for lesson in open_ones(desk.past_lessons()):
        desk.lessons.reopen_lesson(desk.session, lesson)
    return at_the_papers(qtbot, desk, tmp_path / "sheets.pdf")


def open_ones(lessons: Sequence[LessonColumn]) -> list[LessonId]:
    """Return the last two lessons of one week."""
    last = lessons[-1].day.isocalendar()[:2]
    return [column.lesson for column in lessons if column.day.isocalendar()[:2] == last][-2:]


def type_number(papers: PaperDesk, number: str) -> None:
    papers.keys.shortcut("Ctrl+G")
    papers.keys.type(number)
    papers.keys.press(ENTER)


def close_lesson(papers: PaperDesk) -> None:
    """Close the lesson on show; an empty field is asked about once."""
    on_show = papers.lesson
    papers.keys.shortcut("Ctrl+Return")
    papers.settle()
    if papers.lesson == on_show:
        papers.keys.shortcut("Ctrl+Return")
        papers.settle()


def test_page_opens_at_the_last_gap_with_the_cursor_in_its_roster(papers: PaperDesk) -> None:
    first = papers.screen.lessons.lessons[0]
    assert first.column.state is LessonState.STARTED
    assert papers.lesson == first.column.lesson
    assert papers.screen.entry.view.hasFocus()
    assert papers.screen.entry.model.columnCount() == 1


@pytest.mark.requirement("S0-4.14.12")
def test_topic_that_does_not_look_russian_is_doubted_softly_here_too(papers: PaperDesk) -> None:
    form = papers.screen.entry.panel.form
    papers.keys.press(Qt.Key.Key_F3)
    form.topic.setPlainText("Present Simple")
    papers.keys.press(Qt.Key.Key_Escape)
    papers.settle()
    assert "Latin letters" in form._doubt.text()


def test_lesson_is_entered_by_its_sheet_number_and_keys_alone(papers: PaperDesk) -> None:
    lesson = papers.desk.past_lessons()[0].lesson
    before = papers.entered(lesson)
    type_number(papers, shown_sheet_number(sheet_number(lesson)))
    assert (papers.lesson, papers.screen.entry.view.currentIndex().row()) == (lesson, 0)
    papers.keys.type("5н")
    papers.keys.press(DOWN)
    papers.keys.type("4")
    assert papers.entered(lesson) == ["5", "absent", before[2], "4", *before[4:]]
    papers.keys.shortcut("F3")
    papers.keys.shortcut("Ctrl+A")
    papers.keys.type("Тема с листа")
    papers.keys.press(ENTER)
    assert papers.stored(lesson).topic == "Тема с листа"


def test_wrong_number_is_told_beside_the_field_and_changes_nothing(papers: PaperDesk) -> None:
    on_show = papers.lesson
    type_number(papers, "123 456 789")
    assert papers.screen.bar.number.hasFocus()
    assert papers.screen.bar.number.selectedText() == "123 456 789"
    assert papers.screen.bar.problem != ""
    assert papers.lesson == on_show


def test_ctrl_enter_closes_the_lesson_and_opens_the_next_one_that_waits(papers: PaperDesk) -> None:
    first, second = (lesson.column.lesson for lesson in papers.screen.lessons.lessons[:2])
    close_lesson(papers)
    assert papers.stored(first).is_complete
    assert papers.lesson == second
    assert papers.screen.lessons.lessons[0].column.state is LessonState.COMPLETE
    assert papers.screen.entry.view.hasFocus()


def test_mark_typed_before_the_next_lesson_is_there_goes_into_the_next_lesson(papers: PaperDesk) -> None:
    first, second = (lesson.column.lesson for lesson in papers.screen.lessons.lessons[:2])
    before = papers.entered(first), papers.entered(second)
    papers.tasks.is_late = True
    papers.keys.shortcut("Ctrl+Return")
    if papers.screen.entry.panel.form.is_asking():
        papers.keys.shortcut("Ctrl+Return")
    papers.keys.type("3")
    papers.tasks.answer()
    papers.settle()
    changed = [
        place for place, (old, new) in enumerate(zip(before[1], papers.entered(second), strict=True)) if old != new
    ]
    assert papers.entered(first) == before[0]
    assert [papers.entered(second)[place] for place in changed] == ["3"]


def test_keys_typed_for_a_lesson_that_cannot_be_read_are_forgotten(papers: PaperDesk) -> None:
    entry, lesson = papers.screen.entry, papers.lesson
    assert lesson is not None
    before = papers.entered(lesson)
    papers.tasks.is_late = True
    entry.open_lesson(CourseId(1), PeriodId(1), LessonId(1))
    papers.keys.type("5")
    papers.tasks.answer()
    assert not entry.ahead.is_holding
    assert papers.entered(lesson) == before
    assert entry.banners.current() is not None


def test_undo_takes_back_an_entry_and_then_the_closing_before_it(papers: PaperDesk) -> None:
    first = papers.lesson
    assert first is not None
    before = papers.entered(first)
    papers.keys.type("2")
    papers.keys.shortcut("Ctrl+Z")
    assert papers.entered(first) == before
    close_lesson(papers)
    papers.keys.shortcut("Ctrl+Z")
    assert not papers.stored(first).is_complete
    assert papers.lesson == first


def test_code_typed_in_the_list_goes_to_the_roster(papers: PaperDesk) -> None:
    lesson = papers.lesson
    assert lesson is not None
    papers.screen.lessons.setFocus()
    papers.screen.entry.view.go_to(0, 0)
    papers.keys.type("3")
    assert papers.entered(lesson)[0] == "3"


def test_another_day_and_the_way_back_to_the_gaps(papers: PaperDesk) -> None:
    first = papers.screen.bar.first
    papers.keys.shortcut("Alt+PgUp")
    assert papers.screen.bar.first != first
    papers.screen.bar.gaps.click()
    assert papers.screen.bar.first == first


def test_blank_sheets_of_the_lessons_on_show_are_saved_and_printed(papers: PaperDesk, tmp_path: Path) -> None:
    papers.screen.printing.save_shown()
    papers.screen.printing.print_shown()
    pdf = (tmp_path / "sheets.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert papers.tray.sent == [pdf]


def test_nothing_is_cut_and_everything_has_a_name_in_a_small_window(papers: PaperDesk) -> None:
    papers.screen.resize(800, 500)
    papers.settle()
    assert cut_words(papers.screen) == []
    assert nameless(papers.screen) == []


def test_number_of_two_lessons_asks_which_one_is_on_the_sheet(papers: PaperDesk) -> None:
    first, second = (
        papers.services.paper.lessons_of_sheet(papers.desk.session, sheet_number(column.lesson))[0]
        for column in papers.desk.past_lessons()[:2]
    )
    papers.screen.offer_lessons((first, second))
    notice = papers.screen.banners.current()
    assert notice is not None
    papers.screen.banners.action_chosen.emit(NoticeAction(notice.key, notice.actions[1][0]))
    assert papers.lesson == second.lesson


def test_place_after_a_lock_is_the_lesson_on_show(papers: PaperDesk) -> None:
    papers.screen.step(1)
    on_show, place = papers.lesson, papers.destination.place()
    papers.screen.step(1)
    papers.destination.go_to(place)
    assert papers.lesson == on_show


def test_day_chosen_in_the_calendar_brings_its_week(papers: PaperDesk) -> None:
    day = papers.desk.past_lessons()[0].day
    papers.screen.bar.calendar.activated.emit(QDate(day.year, day.month, day.day))
    first = papers.screen.bar.first
    assert first is not None
    assert 0 <= (day - first).days < 7


def test_results_of_one_lesson_are_never_shown_for_those_of_the_page(papers: PaperDesk) -> None:
    before = [widget for widget in papers.screen.findChildren(QTableView) if widget.isVisible()]
    papers.keys.shortcut("Ctrl+B")
    papers.settle()
    assert [widget for widget in papers.screen.findChildren(QTableView) if widget.isVisible()] == before
