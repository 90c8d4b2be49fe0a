"""Which columns stand where: today last, the future hidden, the period mark after the last lesson date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.journal.columns import visible_columns
from ejournal_desktop.kernel.identifiers import ClassGroupId
from support.journal_pages import TODAY, a_lesson, a_page, lessons_until
from support.regulations import preset

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.journal import JournalPage
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk

AHEAD = date(2024, 11, 18)


def _days(page: JournalPage, *, is_future_shown: bool) -> list[date | None]:
    columns = visible_columns(page, TODAY, is_future_shown=is_future_shown)
    return [None if column.lesson is None else column.lesson.day for column in columns]


@pytest.mark.requirement("S0-4.14.8")
def test_period_column_stands_directly_after_the_last_lesson_date() -> None:
    page = a_page(lessons=lessons_until(TODAY, 3))
    assert _days(page, is_future_shown=False)[-2:] == [TODAY, None]


@pytest.mark.requirement("S0-4.14.8")
def test_lesson_added_later_pushes_the_period_column_right() -> None:
    page = a_page(lessons=(a_lesson(AHEAD), *lessons_until(TODAY, 3)))
    assert _days(page, is_future_shown=True)[-3:] == [TODAY, AHEAD, None]


@pytest.mark.requirement("S0-4.14.8")
def test_period_column_is_hidden_together_with_its_last_lesson_date() -> None:
    page = a_page(lessons=(*lessons_until(TODAY, 3), a_lesson(AHEAD)))
    assert _days(page, is_future_shown=False)[-1] == TODAY


def test_future_is_shown_and_hidden_by_a_key(open_desk: DeskMaker) -> None:
    desk = open_desk(a_page(lessons=(*lessons_until(TODAY, 3), a_lesson(AHEAD))))
    assert desk.screen.model.columnCount() == 3
    desk.keys.shortcut("Ctrl+Shift+F")
    assert desk.screen.model.columnCount() == 5
    assert desk.screen.side.lesson is not None
    assert desk.screen.side.lesson.day == TODAY


def test_page_opens_at_the_wanted_lesson_and_the_first_student_without_an_entry(desk: JournalDesk) -> None:
    earlier = desk.journal.page_kept.lessons[2].lesson
    desk.keys.shortcut("Alt+Left")
    desk.screen.open(desk.journal.page_kept.course.course, desk.journal.page_kept.period.period, earlier)
    desk.keys.type("55")
    desk.screen.open(desk.journal.page_kept.course.course, desk.journal.page_kept.period.period, earlier)
    assert desk.cursor == (3, 2)


def test_period_mark_is_typed_into_its_own_column(desk: JournalDesk) -> None:
    desk.keys.press(Qt.Key.Key_End)
    desk.keys.type("45")
    marks = desk.journal.page_kept.period_marks
    assert [marks[row.student] for row in desk.journal.page_kept.students[:2]] == ["4", "5"]
    assert desk.screen.view.columnWidth(desk.cursor[1]) == 44


@pytest.mark.requirement("S0-4.14.15")
def test_period_mark_that_stands_already_is_not_changed_by_a_key(desk: JournalDesk) -> None:
    view = desk.screen.view
    view.go_to(0, desk.cursor[1] + 1)
    desk.keys.type("4")
    view.go_to(0, desk.cursor[1])
    desk.keys.type("5")
    student = desk.journal.page_kept.students[0].student
    assert desk.journal.page_kept.period_marks[student] == "5"
    desk.screen.reload()
    view.go_to(0, len(desk.screen.model.columns) - 1)
    desk.keys.type("3")
    desk.keys.press(Qt.Key.Key_Delete)
    desk.screen.entry.paste(0, len(desk.screen.model.columns) - 1, "2")
    assert desk.journal.page_kept.period_marks[student] == "5"
    assert "corrected on “Results”" in desk.said[-1].text


def test_absence_is_refused_as_a_period_mark(desk: JournalDesk) -> None:
    desk.keys.press(Qt.Key.Key_End)
    desk.keys.type("н")
    assert desk.said[-1].is_refusal
    assert desk.journal.history == []


def test_period_mark_of_several_letters_goes_through_the_edit_mode(desk: JournalDesk) -> None:
    desk.keys.press(Qt.Key.Key_End)
    desk.keys.press(Qt.Key.Key_F2)
    desk.keys.type("н/а")
    desk.keys.press(Qt.Key.Key_Return)
    desk.settle()
    student = desk.journal.page_kept.students[0].student
    assert desk.journal.page_kept.period_marks == {student: "na"}
    assert desk.cursor[0] == 2


@pytest.mark.requirement("S1-2.7", "S2-1.3a")
@pytest.mark.parametrize("code", ["S1", "S2"])
def test_class_without_marks_takes_attendance_only(open_desk: DeskMaker, code: str) -> None:
    desk = open_desk(a_page(grade_level=1), regulation=preset(code))
    desk.keys.type("5")
    assert "no marks are given in this class" in desk.said[-1].text
    assert preset(code).clause("classes.no_mark_grade_levels") in desk.said[-1].text
    desk.keys.type("н")
    assert desk.stored == {1: "absent"}
    assert not any(column.is_period for column in desk.screen.model.columns)


@pytest.mark.requirement("S1-2.7")
def test_class_without_homework_has_no_field_for_it(open_desk: DeskMaker) -> None:
    desk = open_desk(a_page(grade_level=1), regulation=preset("S1"))
    assert not desk.screen.panel.form.homework.isVisible()
    desk.screen.panel.form.topic.setPlainText("Звуки и буквы")
    desk.keys.shortcut("Ctrl+Return")
    assert desk.journal.lesson(desk.today).is_complete


def test_two_lessons_of_one_day_are_told_apart(open_desk: DeskMaker) -> None:
    twins = (a_lesson(TODAY, bell=2), a_lesson(TODAY, bell=3))
    desk = open_desk(a_page(lessons=twins))
    names = [desk.screen.model.headerData(column, Qt.Orientation.Horizontal) for column in range(2)]
    assert "lesson 2" in names[0]
    assert "lesson 3" in names[1]


def test_homeroom_teacher_sees_the_codes_of_reasons_in_the_legend(open_desk: DeskMaker) -> None:
    assert open_desk().screen.legend.startswith("5 4 3 2 · н о · ")
    homeroom = open_desk(roles=(Role.TEACHER, Role.HOMEROOM_TEACHER))
    assert homeroom.screen.legend.startswith("5 4 3 2 · н б п о · ")


@pytest.mark.requirement("S0-4.13.6")
def test_in_another_class_the_homeroom_teacher_has_no_codes_of_reasons(open_desk: DeskMaker) -> None:
    page = a_page()
    other = replace(page, course=replace(page.course, class_group=ClassGroupId(32)))
    desk = open_desk(other, roles=(Role.TEACHER, Role.HOMEROOM_TEACHER))
    assert desk.screen.legend.startswith("5 4 3 2 · н о · ")


def test_second_quarter_with_no_lesson_yet_says_so(open_desk: DeskMaker) -> None:
    desk = open_desk(replace(a_page(lessons=(a_lesson(AHEAD),))))
    assert desk.screen.model.columnCount() == 0
    desk.keys.shortcut("Ctrl+Shift+F")
    assert desk.screen.view.isVisible()


def test_untouched_page_shows_three_keys_faintly_until_the_first_entry(desk: JournalDesk) -> None:
    assert list(desk.screen.model.ghosts.values()) == ["5", "н", "↓"]
    assert desk.text_at(1) == ""
    desk.keys.type("4")
    assert desk.screen.model.ghosts == {}
