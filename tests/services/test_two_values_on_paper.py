"""Two values of one place in what leaves the program: the pages and tables of an archive, and print."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.sync.words import TWO_VALUES_NOTE
from support.archive_school import opened_members
from support.custody_desk import CustodyDesk
from support.pdf_words import pdf_words
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.identifiers import LessonId
    from support.two_computers import Computer, TwoComputers

pytestmark = pytest.mark.xdist_group("exchange")


def written(computer: Computer, mark: str, lesson: LessonId | None = None) -> LessonId:
    """Let the keeper of a page write a mark at a computer, into the last empty cell of a student, and go."""
    desk = desk_in(computer.school, MARKED_CLASS)
    cells, student = desk.page().cells, desk.student
    empty = [one.lesson for one in desk.past_lessons() if cells.get((student, one.lesson), Cell()) == Cell()]
    chosen = lesson or empty[-1]
    desk.journal.set_cell(desk.session, chosen, student, Cell((mark,)))
    computer.school.sign_out(desk.session)
    return chosen


def archived(pair: TwoComputers, place: Path) -> Mapping[str, bytes]:
    """Archive the class at the main computer, judge the file to the last level, and return what is in it."""
    custody, officer = CustodyDesk(pair.main.school, place), pair.main.officer
    (group,) = (row.class_group for row in custody.archives.overview(officer).classes if row.title == MARKED_CLASS)
    (row,) = custody.archives.create(officer, pair.stick, [group])
    data = Path(row.path).read_bytes()
    assert custody.check.judge(data, officer).level == 4
    members = opened_members(data, officer.vault.identity)
    pair.main.school.sign_out(officer)  # who comes next writes from another journal of the same folder
    return members


@pytest.mark.requirement("S1-4c")
def test_an_archive_shows_that_a_mark_is_one_of_two_until_its_keeper_has_decided(
    pair: TwoComputers, tmp_path: Path
) -> None:
    lesson = written(pair.main, "5")
    written(pair.other, "2", lesson)
    pair.carry(pair.other, pair.main)

    open_yet = archived(pair, tmp_path)

    page, table = open_yet["index.html"].decode(), open_yet["csv/marks.csv"].decode("utf-8-sig")
    assert (page.count("2*</td>") + page.count("5*</td>"), page.count(TWO_VALUES_NOTE)) == (1, 1)
    head, *lines = table.splitlines()
    assert (head.endswith(";Исправлена;Два значения"), sum(line.endswith(";да") for line in lines)) == (True, 1)
    assert "Два значения" not in open_yet["csv/attendance.csv"].decode()

    written(pair.main, "5", lesson)
    decided = archived(pair, tmp_path)

    assert "*</td>" not in decided["index.html"].decode()
    assert "Два значения" not in decided["csv/marks.csv"].decode()


@pytest.mark.requirement("S1-4c")
def test_a_diary_signs_the_mark_the_mean_and_the_forecast_that_rest_on_one_of_two_values(pair: TwoComputers) -> None:
    lesson = written(pair.main, "5")
    written(pair.other, "2", lesson)
    pair.carry(pair.other, pair.main)

    desk = desk_in(pair.main.school, MARKED_CLASS)
    student, subject, today = desk.student, desk.course.subject_title, pair.main.school.clock.now().date()
    day = next(one.day for one in desk.past_lessons() if one.lesson == lesson)
    pair.main.school.sign_out(desk.session)
    deputy = pair.main.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    papers = pair.main.container.printing.papers
    diary = papers.diary(deputy, student, (day, today))
    signed = [one for one in diary.lessons if one.conflicts]
    (result,) = [one for one in diary.results if one.subject == subject]
    words = pdf_words(papers.diaries(deputy, [student], (day, today)).pdf)
    pair.main.school.sign_out(deputy)

    assert [(one.day, one.subject, one.conflicts) for one in signed] == [(day, subject, frozenset({PlaceKind.MARK}))]
    assert (result.is_mean_provisional, result.is_mark_provisional, result.are_forecasts_provisional) == (1, 0, 1)
    assert f"{result.mean}*" in words
    assert "Записано два значения" in words
    assert not any(one.is_mean_provisional for one in diary.results if one.subject != subject)


@pytest.mark.requirement("S1-4c")
def test_a_diary_signs_an_absence_that_is_one_of_two_and_the_sum_of_them(pair: TwoComputers) -> None:
    lesson = None
    for computer, place in ((pair.main, 0), (pair.other, 1)):
        desk = desk_in(computer.school, MARKED_CLASS)
        codes = [one.code for one in cell_rules(desk.session.regulation, (Role.TEACHER,), 7).codes]
        cells, student = desk.page().cells, desk.student
        empty = [one for one in desk.past_lessons() if cells.get((student, one.lesson), Cell()) == Cell()]
        lesson = lesson or empty[-1]
        desk.journal.set_cell(desk.session, lesson.lesson, student, Cell(attendance=codes[place]))
        computer.school.sign_out(desk.session)
    pair.carry(pair.other, pair.main)

    assert lesson is not None
    deputy, days = pair.main.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC), (lesson.day, lesson.day)
    papers = pair.main.container.printing.papers
    diary, words = papers.diary(deputy, student, days), pdf_words(papers.diaries(deputy, [student], days).pdf)
    pair.main.school.sign_out(deputy)
    assert [one.conflicts for one in diary.lessons if one.conflicts] == [frozenset({PlaceKind.ATTENDANCE})]
    assert f"Пропущено уроков: {diary.missed}*" in words


@pytest.mark.requirement("S1-4c")
def test_reports_sign_a_period_mark_and_marks_of_lessons_that_are_one_of_two(pair: TwoComputers) -> None:
    lesson = written(pair.main, "5")
    written(pair.other, "2", lesson)
    for computer, mark in ((pair.main, "5"), (pair.other, "4")):
        desk = desk_in(computer.school, MARKED_CLASS)
        course, period, student = desk.course, desk.period.period, desk.student
        desk.journal.set_period_mark(desk.session, course.course, period, student, mark)
        name = next(row.name.short for row in desk.page().students if row.student == student)
        computer.school.sign_out(desk.session)
    pair.carry(pair.other, pair.main)

    deputy, reports = pair.main.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC), pair.main.container.reports
    asked = ReportRequest("", class_group=course.class_group, course=course.course, period=period)
    slugs = ("class_period_results", "class_marks_summary", "class_subject_marks")
    tables = [reports.table(deputy, replace(asked, slug=slug)) for slug in slugs]
    pair.main.school.sign_out(deputy)

    found = [[value for row in one.rows for value in row.values if str(value).endswith("*")] for one in tables]
    of_class, of_year, (marks, of_period) = found
    assert (of_class, of_year) == ([of_period], [of_period])
    assert of_period in {"5*", "4*"}
    (own,) = [row.values for row in tables[2].rows if marks in row.values]
    assert own[1] == name
    assert all(any("Записано два значения" in note for note in one.notes) for one in tables)
