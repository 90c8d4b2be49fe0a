"""A subject teacher tells a family something; the class keeps it, and the homeroom teacher hears of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.class_desk import LetterWay
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_keeping import NoticeOccasion
from ejournal_desktop.kernel.identifiers import StudentId
from ejournal_desktop.services.errors import NotAllowedError, NotInClassError, UnknownRecordError
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.homeroom.course_letters import CourseLetter, CourseLettersService
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.services.homeroom.letters import LettersService
from ejournal_desktop.services.printing import PrintingService
from support.homeroom_desk import homeroom_desk
from support.printed import texts_of_pages
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.print_papers import PrintPapers
    from support.training_desk import Desk
    from support.training_vault import SchoolCase

WORDS = "Две двойки подряд.\nЖду на консультации в среду."


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    desk = desk_in(training, MARKED_CLASS)
    assert not desk.session.signed_in.is_homeroom_of(desk.course.class_group)
    return desk


@pytest.fixture
def papers(desk: Desk) -> PrintPapers:
    return PrintingService(desk.school.clock, RESOURCES, VERSION).papers


@pytest.fixture
def service(desk: Desk, papers: PrintPapers) -> CourseLettersService:
    return CourseLettersService(desk.school.clock, papers)


@pytest.fixture
def letter(desk: Desk) -> CourseLetter:
    return CourseLetter(desk.course.course, desk.student, NoticeOccasion.FAILING, WORDS)


@pytest.mark.requirement("S0-4.14.4b", "S0-4.14.10", "S2-3.4d", "S4-5.4.3")
def test_printed_notice_of_a_teacher_stands_in_the_log_of_the_class_and_its_answer_too(
    desk: Desk, service: CourseLettersService, papers: PrintPapers, letter: CourseLetter
) -> None:
    paper = service.printed(desk.session, letter, "Письмо семье")
    assert (paper.sheets, paper.pdf[:4]) == (1, b"%PDF")
    service.log(desk.session, letter, LetterWay.PRINTED, paper)
    handle = desk.session.signed_in.handle
    author = desk.session.signed_in.name.with_initials
    desk.school.sign_out(desk.session)

    own, letters = homeroom_desk(desk.school), LettersService(desk.school.clock, papers, RESOURCES)
    (kept,) = letters.letters(own.session, own.class_group).letters
    assert (kept.student, kept.occasion, kept.text, kept.author) == (letter.student, "failing", WORDS, author)
    letters.answer_letters(own.session, own.class_group, [kept.letter], kept.day, "придём")
    desk.school.sign_out(own.session)
    (told,) = service.own_letters(desk.school.sign_in(handle), letter.student)
    assert (told.text, told.answer) == (WORDS, "придём")


@pytest.mark.requirement("S4-5.4.3")
def test_homeroom_teacher_gets_a_note_about_it_and_reads_it_once(
    desk: Desk, papers: PrintPapers, service: CourseLettersService, letter: CourseLetter
) -> None:
    service.log(desk.session, replace(letter, occasion=NoticeOccasion.ANY_ABSENCE), LetterWay.PHONE)
    notes = BoardService(desk.school.clock, papers)
    assert notes.notes(desk.session) == ()
    desk.school.sign_out(desk.session)

    homeroom = homeroom_desk(desk.school).session
    (note,) = notes.notes(homeroom)
    assert (WORDS in note.text, note.author, note.is_read) == (True, desk.session.signed_in.name.with_initials, False)
    notes.mark_read(homeroom, note.note)
    assert [one.is_read for one in notes.notes(homeroom)] == [True]
    other = homeroom_desk(desk.school, NO_MARK_CLASS).session
    with pytest.raises(UnknownRecordError):
        notes.mark_read(other, note.note)


@pytest.mark.requirement("S2-3.4d")
def test_teacher_writes_about_students_of_own_pages_only_and_with_words(
    desk: Desk, service: CourseLettersService, letter: CourseLetter
) -> None:
    foreign = next(one for one in desk.journal.courses(desk.session) if not one.is_own).course.course
    for wrong, error in (
        (replace(letter, text=" \n "), EmptyTextError),
        (replace(letter, course=foreign), NotAllowedError),
        (replace(letter, student=StudentId(1)), UnknownRecordError),
    ):
        with pytest.raises(error):
            service.log(desk.session, wrong, LetterWay.PHONE)
    with desk.session.database.read() as reading:
        sql = "SELECT student_id FROM enrollment WHERE class_group_id <> ?"
        stranger = reading.connection.exec_driver_sql(sql, (desk.course.class_group,)).scalars().first()
    with pytest.raises(NotInClassError):
        service.log(desk.session, replace(letter, student=StudentId(stranger or 0)), LetterWay.CONVERSATION)


@pytest.mark.requirement("S2-1.3d", "S2-1.4e")
def test_teacher_of_a_class_without_marks_sends_a_printed_slip_with_the_comment(
    training: SchoolCase, tmp_path: Path
) -> None:
    small = desk_in(training, NO_MARK_CLASS)
    service = CourseLettersService(small.school.clock, PrintingService(small.school.clock, RESOURCES, VERSION).papers)
    wish = CourseLetter(
        small.course.course, small.student, NoticeOccasion.PROGRESS, "Читает по слогам, повторите буквы."
    )
    paper = service.printed(small.session, wish, "Письмо семье")
    service.log(small.session, wish, LetterWay.PRINTED, paper)

    (tmp_path / "slip.pdf").write_bytes(paper.pdf)
    page = " ".join(texts_of_pages(tmp_path / "slip.pdf")[0].split())
    assert "Читает по слогам, повторите буквы." in page
    assert small.course.class_title in page
    assert small.session.signed_in.name.with_initials in page
    (kept,) = service.own_letters(small.session, small.student)
    assert (kept.way, kept.text) == ("printed", wish.text)


@pytest.mark.requirement("S2-1.4e")
def test_administration_tells_a_family_in_one_direction_and_the_class_keeps_it(
    desk: Desk, service: CourseLettersService, papers: PrintPapers, letter: CourseLetter
) -> None:
    desk.school.sign_out(desk.session)
    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    paper = service.printed(deputy, letter, "Письмо семье")
    service.log(deputy, letter, LetterWay.PRINTED, paper)
    desk.school.sign_out(deputy)
    with pytest.raises(NotAllowedError):
        service.log(desk.school.sign_in(Role.PRINCIPAL), letter, LetterWay.PHONE)

    own, letters = homeroom_desk(desk.school), LettersService(desk.school.clock, papers, RESOURCES)
    (kept,) = letters.letters(own.session, own.class_group).letters
    assert (kept.author, kept.text) == (deputy.signed_in.name.with_initials, WORDS)
