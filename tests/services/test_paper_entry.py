"""Entry from paper: the lessons of a week, the lesson behind a sheet number, and the sheets themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import SubstitutionSet
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.sheet_numbers import sheet_number, shown_sheet_number
from ejournal_desktop.kernel.identifiers import LessonId
from ejournal_desktop.readmodels.paper_entry import PaperSpan
from ejournal_desktop.services.errors import ForeignPageError, NotAllowedError, UnknownRecordError
from ejournal_desktop.services.lesson_sheets import LessonSheetsService
from ejournal_desktop.services.my_day import MyDayService
from ejournal_desktop.services.paper_entry import PaperEntryService
from ejournal_desktop.services.paper_entry_errors import SheetNumberError, SheetUnknownError
from support.printed import texts_of_pages
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from support.training_desk import Desk
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    return desk_in(training, MARKED_CLASS)


@pytest.fixture
def paper(training: SchoolCase) -> PaperEntryService:
    return PaperEntryService(training.clock)


@pytest.fixture
def sheets(training: SchoolCase) -> LessonSheetsService:
    return LessonSheetsService(training.clock, RESOURCES, VERSION)


def test_week_of_the_last_gap_opens_by_itself_with_the_gaps_first(desk: Desk, paper: PaperEntryService) -> None:
    desk.lessons.reopen_lesson(desk.session, desk.past_lessons()[0].lesson)
    week = paper.lessons(desk.session, PaperSpan.WEEK)
    owed = MyDayService(desk.school.clock).my_day(desk.session).owed
    states = [lesson.column.state is LessonState.COMPLETE for lesson in week.lessons]
    assert week.first.weekday() == 0
    assert (week.last - week.first).days == 6
    assert week.first <= owed[0].day <= week.last
    assert states == sorted(states)


def test_lessons_of_a_day_are_those_of_the_page_of_the_day(desk: Desk, paper: PaperEntryService) -> None:
    day = desk.past_lessons()[-1].day
    found = paper.lessons(desk.session, PaperSpan.DAY, day)
    shown = MyDayService(desk.school.clock).my_day(desk.session, day)
    states = {lesson.column.lesson: (lesson.column.state, lesson.due, lesson.period) for lesson in found.lessons}
    assert states == {one.column.lesson: (one.column.state, one.due, one.period) for one in shown.lessons}
    assert (found.first, found.last) == (day, day)


def test_lessons_are_read_for_those_who_keep_some(desk: Desk, paper: PaperEntryService) -> None:
    administrator = desk.school.sign_in(Role.SECRETARY)
    with pytest.raises(NotAllowedError):
        paper.lessons(administrator, PaperSpan.WEEK)


def test_sheet_number_leads_to_course_lesson_and_day(desk: Desk, paper: PaperEntryService) -> None:
    lesson = desk.past_lessons()[-1]
    (found,) = paper.lessons_of_sheet(desk.session, shown_sheet_number(sheet_number(lesson.lesson)))
    assert (found.lesson, found.course, found.day) == (lesson.lesson, desk.course.course, lesson.day)
    assert (found.period, found.is_own) == (desk.period.period, True)
    assert found.words.startswith(MARKED_CLASS)


def test_slip_in_a_sheet_number_and_a_foreign_sheet_are_told_apart(desk: Desk, paper: PaperEntryService) -> None:
    number = sheet_number(desk.past)
    slip = f"{(int(number[0]) + 1) % 10}{number[1:]}"
    with pytest.raises(SheetNumberError):
        paper.lessons_of_sheet(desk.session, slip)
    with pytest.raises(SheetUnknownError):
        paper.lessons_of_sheet(desk.session, sheet_number(LessonId(0)))


def test_substituted_lesson_belongs_to_the_sheets_of_the_substitute(desk: Desk, paper: PaperEntryService) -> None:
    lesson = desk.past_lessons()[-1]
    other = next(one.handle for one in desk.school.logins if one.role is Role.TEACHER and one.handle not in _own(desk))
    substitute = desk.school.sign_in(other)
    desk.act(SubstitutionSet(lesson.lesson, substitute.signed_in.staff))
    held = {one.column.lesson for one in paper.lessons(substitute, PaperSpan.DAY, lesson.day).lessons}
    kept = {one.column.lesson for one in paper.lessons(desk.session, PaperSpan.DAY, lesson.day).lessons}
    assert lesson.lesson in held - kept
    assert paper.lessons_of_sheet(substitute, sheet_number(lesson.lesson))[0].is_own


def test_sheets_of_a_day_name_lesson_students_and_number(
    desk: Desk, sheets: LessonSheetsService, tmp_path: Path
) -> None:
    lesson = desk.past_lessons()[-1]
    made = sheets.of_teacher(desk.session, lesson.day)
    path = tmp_path / "sheets.pdf"
    sheets.save(desk.session, made, path)
    number = sheet_number(lesson.lesson)
    text = texts_of_pages(path)[made.numbers.index(number)]
    assert all(words in text for words in (shown_sheet_number(number), MARKED_CLASS, f"урок {lesson.bell}"))
    there = [row for row in desk.page().students if any(span.holds(lesson.day) for span in row.spans)]
    assert all(row.name.surname in text for row in there)
    with desk.session.database.read() as reading:
        kinds = reading.connection.exec_driver_sql("SELECT kind, sheets FROM printed_document").all()
    assert ("lesson_sheet", sum(count for _, count in made.classes)) in [(kind, count) for kind, count in kinds]


def test_sheets_of_a_class_are_for_its_head_and_the_deputy(desk: Desk, sheets: LessonSheetsService) -> None:
    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    day, group = desk.past_lessons()[-1].day, desk.course.class_group
    made = sheets.of_class(deputy, group, day)
    assert sheet_number(desk.past_lessons()[-1].lesson) in made.numbers
    assert made.classes == ((group, made.paper.sheets),)
    with pytest.raises(ForeignPageError):
        sheets.of_class(desk.school.sign_in(Role.SECRETARY), group, day)


def test_day_without_lessons_has_no_sheets(desk: Desk, sheets: LessonSheetsService) -> None:
    sunday = desk.school.clock.now().date().replace(day=22)
    with pytest.raises(UnknownRecordError):
        sheets.of_teacher(desk.session, sunday)


def _own(desk: Desk) -> set[str]:
    return {one.handle for one in desk.school.logins if one.name == desk.session.signed_in.name}
