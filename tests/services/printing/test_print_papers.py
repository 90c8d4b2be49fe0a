"""Papers of the school: diaries and letters hold one child's data, pages to compare are open to their keeper."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import RegulationAdopted
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_editions import with_parameter
from ejournal_desktop.readmodels.printing import SummaryForm
from ejournal_desktop.services.errors import NotAllowedError, PaperCancelledError
from ejournal_desktop.services.print_papers import LetterWish
from ejournal_desktop.services.regulation import stored_form
from ejournal_desktop.storage.log import SYSTEM
from support.printed import texts_of_pages

if TYPE_CHECKING:
    from support.print_school import PrintDesk

DAYS = (date(2026, 10, 26), date(2026, 11, 20))
pytestmark = pytest.mark.slow


@pytest.mark.requirement("S3-1.8", "S4-4.4a", "S1-R.2")
def test_diary_of_a_child_names_no_other_child(desk: PrintDesk) -> None:
    students = desk.printing.papers.students(desk.session, desk.class_group)
    paper = desk.printing.papers.diaries(desk.session, [students[3].student], DAYS)
    path = desk.folder / "diary.pdf"
    desk.printing.sheets.save_paper(desk.session, paper, desk.class_group, path)
    whole = " ".join(texts_of_pages(path))
    assert students[3].name.full in " ".join(whole.split())
    others = [row.name for row in students if row.student != students[3].student]
    assert sum(whole.count(name.short) for name in others) == 0


@pytest.mark.requirement("S1-R.2", "S1-R.3")
def test_diary_holds_the_marks_of_its_days_and_a_forecast(desk: PrintDesk) -> None:
    student = desk.printing.papers.students(desk.session, desk.class_group)[0].student
    diary = desk.printing.papers.diary(desk.session, student, DAYS)
    assert all(DAYS[0] <= lesson.day <= DAYS[1] for lesson in diary.lessons)
    assert any(lesson.marks for lesson in diary.lessons)
    assert any(result.mean and result.period_forecast and result.year_forecast for result in diary.results)


def test_diary_of_a_member_of_a_subgroup_holds_its_lessons_only(desk: PrintDesk) -> None:
    student = desk.printing.papers.students(desk.session, desk.class_group)[0].student
    diary = desk.printing.papers.diary(desk.session, student, DAYS)
    places = [(lesson.day, lesson.bell) for lesson in diary.lessons]
    assert len(places) == len(set(places))


@pytest.mark.requirement("S0-4.7.3g", "S3-1.8")
def test_letters_are_made_for_the_students_wanted(desk: PrintDesk) -> None:
    students = [row.student for row in desk.printing.papers.students(desk.session, desk.class_group)[:3]]
    paper = desk.printing.papers.letters(
        desk.session, LetterWish(tuple(students), *DAYS, dict.fromkeys(students, ("Просим прийти в школу.",)))
    )
    path = desk.folder / "letters.pdf"
    desk.printing.sheets.save_paper(desk.session, paper, desk.class_group, path)
    assert [page.count("Линия отрыва") for page in texts_of_pages(path)] == [2, 1]


@pytest.mark.requirement("S2-1.2b", "S3-1.6")
def test_page_to_compare_with_paper_says_so_and_is_open_to_the_deputy_head(desk: PrintDesk) -> None:
    paper = desk.printing.sheets.comparison(desk.session, desk.class_group, desk.period)
    path = desk.folder / "compare.pdf"
    desk.printing.sheets.save_paper(desk.session, paper, desk.class_group, path)
    pages = texts_of_pages(path)
    assert all("ДЛЯ СВЕРКИ" in page for page in pages)
    assert not any("код листа" in page for page in pages)


@pytest.mark.requirement("S1-O.1")
def test_nothing_is_compared_with_a_paper_journal_that_the_regulation_cancelled(desk: PrintDesk) -> None:
    cancelled = with_parameter(desk.session.regulation, "paper.cancelled_from", "2022-09-01", clause="приказ № 204")
    with desk.session.database.write(desk.session.actor(Action.CONFIRM_REGULATION)) as work:
        work.record(SYSTEM, [RegulationAdopted(date(2026, 9, 2), stored_form(cancelled))])
    with pytest.raises(PaperCancelledError):
        desk.printing.sheets.comparison(desk.session, desk.class_group, desk.period)


@pytest.mark.requirement("S3-1.8")
def test_teacher_of_another_class_makes_no_diaries(desk: PrintDesk) -> None:
    student = desk.printing.papers.students(desk.session, desk.class_group)[0].student
    desk.school.sign_out(desk.session)
    for login in desk.school.logins:
        if login.role is not Role.TEACHER:
            continue
        session = desk.school.sign_in(login.handle)
        if not any(view.class_group == desk.class_group for view in session.signed_in.homeroom_of):
            with pytest.raises(NotAllowedError):
                desk.printing.papers.diary(session, student, DAYS)
            return
        desk.school.sign_out(session)
    pytest.fail("the training school has no other teacher")


@pytest.mark.requirement("S0-6.2")
@pytest.mark.parametrize("form", list(SummaryForm))
def test_summary_sheet_of_an_archived_period_is_certified(desk: PrintDesk, form: SummaryForm) -> None:
    paper = desk.printing.sheets.form(desk.session, desk.class_group, desk.period, form)
    path = desk.folder / "form.pdf"
    desk.printing.sheets.save_paper(desk.session, paper, desk.class_group, path)
    assert any("Лист-заверитель" in page for page in texts_of_pages(path))


def test_blank_sheets_of_a_week_hold_no_marks(desk: PrintDesk) -> None:
    days = (date(2026, 10, 26), date(2026, 10, 30))
    paper = desk.printing.sheets.blanks(desk.session, desk.class_group, desk.period, days)
    path = desk.folder / "blank.pdf"
    desk.printing.sheets.save_paper(desk.session, paper, desk.class_group, path)
    pages = texts_of_pages(path)
    assert len(pages) == paper.sheets * 2
    assert all("БЛАНК" in page for page in pages)
