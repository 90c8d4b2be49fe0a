"""What the journal holds, who reads it, and that all of it works on one computer without a network."""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import ejournal_desktop
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.domain.regulation_timeline import DatedEdition
from ejournal_desktop.readmodels.journal import ReadOnlyReason
from ejournal_desktop.readmodels.movement import MovementKind
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.enrollment import EnrollmentService, NewStudent
from ejournal_desktop.services.errors import ForeignPageError, NotAllowedError
from ejournal_desktop.services.movement import LeavingWish, MovementService
from ejournal_desktop.services.plan_files import PlanFilesService
from ejournal_desktop.services.plans import PlansService
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.storage.errors import YearClosedError
from support.homeroom_desk import homeroom_desk
from support.next_year import next_year_desk
from support.printed import texts_of_pages
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

TODAY = date(2026, 11, 20)
_NETWORK = ("socket.", "http.client.", "urllib.Request", "smtplib.", "ftplib.")
_IMPORT = re.compile(
    r"^\s*(?:import|from)\s+(?:socket|ssl|http|urllib|ftplib|smtplib|asyncio|requests|PySide6\.QtNetwork)\b"
    r"|^from PySide6 import [^#]*QtNetwork",
    re.MULTILINE,
)


@contextmanager
def heard() -> Iterator[list[str]]:
    """Collect what this process asks of the network meanwhile; a hook cannot be taken off again, so it falls silent."""
    events: list[str] = []
    listening = [True]

    def hear(event: str, _: tuple[object, ...]) -> None:
        if listening and event.startswith(_NETWORK):
            events.append(event)

    sys.addaudithook(hear)
    yield events
    listening.clear()


def other_teacher(school: SchoolCase, mine: str) -> Session:
    """Log in a teacher who does not keep the page."""
    login = next(one for one in school.logins if one.role is Role.TEACHER and one.handle != mine)
    return school.sign_in(login.handle)


@pytest.mark.requirement("S0-2.1", "S1-1.2b", "S2-1.4a", "S4-2.2b")
def test_marks_and_attendance_are_held_by_student_lesson_and_subject(training: SchoolCase) -> None:
    desk = desk_in(training, MARKED_CLASS)
    first, second = (lesson.lesson for lesson in desk.past_lessons()[-2:])
    students = [row.student for row in desk.page().students if row.spans[0].holds(TODAY)][:2]
    desk.journal.set_cell(desk.session, first, students[0], Cell(("5",)))
    desk.journal.set_cell(desk.session, second, students[0], Cell(attendance="absent"))
    desk.journal.set_cell(desk.session, first, students[1], Cell(("3",)))

    page = desk.page()
    assert page.cells[students[0], first].marks == ("5",)
    assert page.cells[students[0], second].attendance == "absent"
    assert page.cells[students[1], first].marks == ("3",)
    others = [one.course for one in desk.journal.courses(desk.session) if one.course.subject != desk.course.subject]
    for course in others[:3]:
        elsewhere = desk.journal.page(desk.session, course.course, desk.period.period)
        assert {lesson.lesson for lesson in elsewhere.lessons}.isdisjoint({first, second})


@pytest.mark.requirement("S1-1.2d", "S2-1.4b", "S3-2.T1", "S4-2.2c")
def test_staff_read_marks_of_all_subjects_of_the_whole_year_by_their_rights(training: SchoolCase) -> None:
    desk = desk_in(training, MARKED_CLASS)
    periods, mine = desk.journal.periods(desk.session), desk.session.signed_in.handle
    training.sign_out(desk.session)
    for role in (Role.PRINCIPAL, Role.DEPUTY_HEAD_ACADEMIC):
        session = training.sign_in(role)
        courses = [one.course for one in desk.journal.courses(session) if one.course.class_title == MARKED_CLASS]
        pages = [desk.journal.page(session, course.course, periods[0].period) for course in courses]
        assert len({page.course.subject for page in pages}) > 5
        assert any(page.cells for page in pages)
        assert {page.access.reason for page in pages} == {ReadOnlyReason.ROLE_READS_ONLY}
        training.sign_out(session)
    teacher = other_teacher(training, mine)
    rules, foreign = teacher.regulation, desk.course.course
    assert desk.journal.page(teacher, foreign, periods[0].period).cells
    strict = replace(rules, access=replace(rules.access, can_teachers_read_all_marks=False))
    with pytest.raises(ForeignPageError):
        desk.journal.page(replace(teacher, regulation=strict), foreign, periods[0].period)


@pytest.mark.requirement("S1-1.2d", "S2-1.4b", "S3-2.T1", "S4-2.2c")
def test_pages_of_a_year_that_is_over_open_at_once(training: SchoolCase) -> None:
    desk = desk_in(training, MARKED_CLASS)
    cells, course, period = desk.page().cells, desk.course.course, desk.period.period
    training.sign_out(desk.session)
    training.clock.moment = training.clock.moment.replace(year=2028)

    later = training.sign_in(Role.PRINCIPAL)

    assert desk.journal.page(later, course, period).cells == cells


@pytest.mark.requirement("S0-2.3", "S1-1.2d", "S2-1.4b", "S3-2.T1", "S4-2.2c")
def test_pages_of_a_closed_year_are_listed_and_opened_after_the_next_one_was_opened(training: SchoolCase) -> None:
    desk = desk_in(training, MARKED_CLASS)
    cells, course, period = desk.page().cells, desk.course.course, desk.period.period
    keeper, past, student = desk.session.signed_in.handle, desk.past, desk.student
    assert desk.journal.other_years(desk.session) == ()
    training.sign_out(desk.session)
    opening = next_year_desk(training)
    opening.keep_all()
    opening.service.open(opening.session)
    training.clock.moment = training.clock.moment.replace(month=10)
    training.sign_out(opening.session)

    later = training.sign_in(Role.PRINCIPAL)
    (before,) = desk.journal.other_years(later)
    assert course not in {one.course.course for one in desk.journal.courses(later)}
    assert course in {one.course.course for one in desk.journal.courses(later, before.year)}
    assert period in {one.period for one in desk.journal.periods(later, before.year)}
    page = desk.journal.page(later, course, period)
    assert (page.cells, page.access.can_write) == (cells, False)
    training.sign_out(later)

    later = training.sign_in(keeper)
    assert desk.journal.page(later, course, period).access.reason is ReadOnlyReason.YEAR_CLOSED
    with pytest.raises(YearClosedError):
        desk.journal.set_cell(later, past, student, Cell(marks=("2",)))
    training.sign_out(later)

    stranger, rules = training.sign_in("kim"), later.regulation
    strict = replace(rules, access=replace(rules.access, can_teachers_read_all_marks=False))
    of_then = (DatedEdition(date.min, date(2027, 5, 31), strict),)
    assert desk.journal.page(stranger, course, period).cells == cells
    with pytest.raises(ForeignPageError):
        desk.journal.page(replace(stranger, other_editions=of_then), course, period)


@pytest.mark.requirement("S1-1.2d", "S2-1.4b", "S3-2.T1")
def test_family_gets_all_subjects_of_the_year_of_its_own_child_alone(training: SchoolCase, tmp_path: Path) -> None:
    desk, papers = homeroom_desk(training), PrintingService(training.clock, RESOURCES, VERSION).papers
    rows = desk.week().students
    own, days = rows[3], (date(2026, 9, 1), TODAY)
    diary = papers.diary(desk.session, own.student, days)
    assert len({lesson.subject for lesson in diary.lessons if lesson.marks}) > 5

    (tmp_path / "diary.pdf").write_bytes(papers.diaries(desk.session, [own.student], (date(2026, 11, 9), TODAY)).pdf)
    page = " ".join(" ".join(texts_of_pages(tmp_path / "diary.pdf")).split())
    assert own.name.full in page
    assert sum(page.count(row.name.short) for row in rows if row is not own) == 0
    stranger = homeroom_desk(training, NO_MARK_CLASS).session
    with pytest.raises(NotAllowedError):
        papers.diary(stranger, own.student, days)


@pytest.mark.requirement("S0-1.3", "S3-1.3", "S4-1.3", "S1-1.2a")
def test_log_in_lesson_marks_diary_and_check_of_the_base_open_no_socket(training: SchoolCase) -> None:
    with heard() as asked:
        desk = desk_in(training, MARKED_CLASS)
        desk.lessons.record_topic(desk.session, desk.past, "Сечения", 1)
        desk.journal.set_cell(desk.session, desk.past, desk.student, Cell(("4",)))
        assert (cell := desk.cell()) is not None
        assert cell.marks == ("4",)
        student = desk.student
        training.sign_out(desk.session)
        own = homeroom_desk(training)
        papers = PrintingService(training.clock, RESOURCES, VERSION).papers
        assert papers.diaries(own.session, [student], (TODAY, TODAY)).pdf.startswith(b"%PDF")
        assert DiagnosticsService().check(training.sign_in(Role.JOURNAL_ADMINISTRATOR)).is_clean
    assert asked == []


@pytest.mark.requirement("S0-1.3", "S3-1.3", "S4-1.3", "S1-1.2a")
def test_no_module_of_the_program_can_speak_to_a_network() -> None:
    package = Path(ejournal_desktop.__file__).parent
    speaking = [path.name for path in package.rglob("*.py") if _IMPORT.search(path.read_text(encoding="utf-8"))]
    assert speaking == []
    assert _IMPORT.search("from urllib.request import urlopen")
    assert _IMPORT.search("    import socket")


@pytest.mark.requirement("S2-1.3c")
def test_class_one_keeps_who_came_and_who_left(training: SchoolCase) -> None:
    desk, service = homeroom_desk(training, NO_MARK_CLASS), MovementService(training.clock)
    assert desk.session.signed_in.homeroom_of[0].grade_level == 1
    leaving = next(row.student for row in desk.week().students if row.spans[0].holds(TODAY))
    service.move(desk.session, desk.class_group, LeavingWish(leaving, TODAY, "№ 12"))
    newcomer = NewStudent(PersonName("Ааронов", "Лев"), TODAY)
    (came,) = EnrollmentService().enroll(desk.session, desk.class_group, [newcomer])

    kept = {(one.key.student, one.key.kind) for one in service.movement(desk.session, desk.class_group).events}
    assert {(leaving, MovementKind.LEFT), (came, MovementKind.ARRIVED)} <= kept
    training.sign_out(desk.session)
    secretary = training.sign_in(Role.SECRETARY)
    assert len(service.movement(secretary, desk.class_group).events) >= len(kept)


@pytest.mark.requirement("S1-O.2")
def test_lessons_and_courses_are_recorded_here_and_a_plan_kept_elsewhere_comes_from_a_file(
    training: SchoolCase, tmp_path: Path
) -> None:
    desk = desk_in(training, MARKED_CLASS)
    desk.lessons.record_topic(desk.session, desk.past, "Признаки делимости", 1)
    column = next(lesson for lesson in desk.page().lessons if lesson.lesson == desk.past)
    assert (column.topic, desk.page().course.subject_title) == ("Признаки делимости", desk.course.subject_title)

    table = tmp_path / "from_another_system.csv"
    lines = ("Раздел;Тема;Часы;Домашнее задание", "Числа;Дроби;2;§ 5", "Числа;Проценты;1;§ 6")
    table.write_text("\n".join(lines), encoding="cp1251")
    files = PlanFilesService(training.clock, plans := PlansService(training.clock))
    (sheet,) = files.read_file(desk.session, desk.course.course, table).sheets
    plans.replace_plan(desk.session, desk.course.course, sheet.rows)
    stored = plans.plan(desk.session, desk.course.course).rows
    assert [(row.topic, row.hours) for row in stored] == [("Дроби", 2), ("Проценты", 1)]
