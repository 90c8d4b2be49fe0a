"""The card of a lesson: who holds it, its terms, who entered what where, its files, and suggested absences."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.changes import AttendanceRecorded, SubstitutionSet
from ejournal_desktop.domain.deadline_rules import DeadlineAct
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.printing.foreign_pdf import DamagedPdfError, check_pdf_here
from ejournal_desktop.printing.foreign_pictures import DamagedPictureError
from ejournal_desktop.readmodels.journal import ReadOnlyReason
from ejournal_desktop.readmodels.journal_changes import LessonText
from ejournal_desktop.services.attachments import LARGEST_FILE, MOST_FILES, AttachmentsService, checked_file
from ejournal_desktop.services.board_errors import PictureTooLargeError
from ejournal_desktop.services.errors import (
    FileKindError,
    FileTooLargeError,
    ForeignPageError,
    LessonTimeTakenError,
    NotAllowedError,
    TooManyFilesError,
)
from ejournal_desktop.services.lesson_cards import LessonCardsService
from ejournal_desktop.services.lesson_events import LessonEventsService
from ejournal_desktop.services.substitutions import SubstitutionsService
from ejournal_desktop.services.suggestions import SuggestionsService
from ejournal_desktop.storage.log import class_scope
from support.documents_room import a_pdf, a_picture
from support.regulations import preset
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.lesson_card import LessonCard
    from ejournal_desktop.services.session import Session
    from support.training_desk import Desk
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    return desk_in(training, MARKED_CLASS)


def card_of(desk: Desk, lesson: int | None = None, session: Session | None = None) -> LessonCard:
    return LessonCardsService(desk.school.clock).card(session or desk.session, lesson or desk.past)  # type: ignore[arg-type]  # a lesson of the desk


def substitute_at(desk: Desk) -> Session:
    """Let another teacher hold the past lesson, and sign him in beside the keeper."""
    mine = desk.session.signed_in.handle
    login = next(one for one in desk.school.logins if one.role is Role.TEACHER and one.handle != mine)
    substitute = desk.school.sign_in(login.handle)
    desk.act(SubstitutionSet(desk.past, substitute.signed_in.staff))
    return substitute


@pytest.mark.requirement("S3-3.3h", "S0-5.1b")
def test_a_substitute_may_write_in_the_substituted_lesson_of_the_page_and_in_no_other(desk: Desk) -> None:
    substitute = substitute_at(desk)

    page = desk.journal.page(substitute, desk.course.course, desk.period.period)

    assert page.access.substituting == {desk.past}
    assert not page.access.can_write
    assert page.access.reason is ReadOnlyReason.FOREIGN_PAGE
    assert not page.access.is_read_only
    card = card_of(desk, session=substitute)
    assert (card.can_write, card.substitute) == (True, substitute.signed_in.name.with_initials)
    assert card.keeper == desk.session.signed_in.name.with_initials
    assert not card_of(desk).can_write


@pytest.mark.requirement("S0-4.14.2", "S4-1.7", "S3-3.3a")
def test_the_card_says_who_entered_what_at_which_computer_and_that_it_was_late(desk: Desk) -> None:
    desk.clear_text()
    desk.lessons.complete_lesson(desk.session, desk.past, LessonText(topic="Тема", homework="№ 1"))

    stamps = {stamp.act: stamp for stamp in LessonCardsService(desk.school.clock).history(desk.session, desk.past)}

    closed = stamps[DeadlineAct.LESSON]
    assert closed.workstation
    assert closed.workstation == desk.session.signed_in.workstation
    assert closed.author == desk.session.signed_in.name.with_initials or closed.moment < desk.school.clock.now()
    assert closed.due is not None


@pytest.mark.requirement("S3-3.3e1", "S0-5.3")
def test_a_kind_of_work_has_its_own_term_on_the_card(desk: Desk) -> None:
    desk.lessons.set_work_kind(desk.session, desk.past, "control_work")
    past = next(lesson for lesson in desk.page().lessons if lesson.lesson == desk.past)
    by_days = {due.act: due for due in card_of(desk).dues}
    by_lessons = card_of(desk, session=replace(desk.session, regulation=preset("S3"))).dues
    coming = next(column for column in desk.page().lessons if column.day > past.day)

    assert by_days[DeadlineAct.WRITTEN_MARK].due.date() == past.day + timedelta(days=10)
    (work,) = (due for due in by_lessons if due.act is DeadlineAct.WRITTEN_MARK)
    assert (work.due.date(), work.clause) == (coming.day, "S3-3.3e1")
    assert work.due.time() == coming.starts


@pytest.mark.requirement("S1-3.1.1b", "S1-3.1.1c", "S0-4.14.6")
def test_card_names_the_terms_of_an_oral_mark_and_of_a_work_with_their_clauses(desk: Desk) -> None:
    session = replace(desk.session, regulation=preset("S1"))
    past = next(lesson for lesson in desk.page().lessons if lesson.lesson == desk.past)
    assert past.starts is not None
    (oral,) = (due for due in card_of(desk, session=session).dues if due.act is DeadlineAct.ORAL_MARK)
    assert (oral.due.date() - past.day, oral.clause) == (timedelta(days=1), "S1-3.1.1b")

    desk.lessons.set_work_kind(desk.session, desk.past, "control_work")
    terms = {due.act: due for due in card_of(desk, session=session).dues}
    assert DeadlineAct.ORAL_MARK not in terms
    work = terms[DeadlineAct.WRITTEN_MARK]
    assert (work.due.date(), work.clause) == (past.day + timedelta(days=3), "S1-3.1.1c")


@pytest.mark.requirement("S3-3.3f2", "S3-3.3e1")
def test_a_written_work_beside_an_oral_answer_has_its_term_too(desk: Desk) -> None:
    desk.lessons.set_work_kind(desk.session, desk.past, "oral_answer")
    desk.lessons.set_second_kind(desk.session, desk.past, "control_work")
    session = replace(desk.session, regulation=preset("S3"))
    clauses = {due.act: due.clause for due in card_of(desk, session=session).dues}
    assert clauses[DeadlineAct.ORAL_MARK] == "S3-3.3d"
    assert clauses[DeadlineAct.WRITTEN_MARK] == "S3-3.3e1"


@pytest.mark.requirement("S2-3.4b")
def test_a_reason_is_wanted_once_for_the_late_lessons_of_a_day(desk: Desk) -> None:
    desk.clear_text()
    session = replace(desk.session, regulation=preset("S2"))
    events = LessonEventsService(desk.school.clock)
    assert card_of(desk, session=session).is_reason_wanted
    assert not card_of(desk).is_reason_wanted

    events.explain_late_entry(session, desk.past, "power")

    told = card_of(desk, session=session)
    assert (told.is_reason_wanted, told.late_reason) == (False, "Не было электричества")


def test_a_small_document_is_kept_with_its_lesson_and_comes_back_byte_for_byte(desk: Desk) -> None:
    files = AttachmentsService(desk.school.clock)
    content = bytes(range(256)) * 3 + b"\x00"

    kept = files.attach(desk.session, desk.past, "Карточка 3.PDF", content)

    assert card_of(desk).files == (kept,)
    assert (kept.title, kept.media_type) == ("Карточка 3.PDF", "application/pdf")
    assert files.content(desk.session, kept.attachment).content == content
    assert files.detach(desk.session, kept.attachment).content == content
    assert card_of(desk).files == ()


def test_programs_large_files_and_a_sixth_file_are_not_attached(desk: Desk) -> None:
    files = AttachmentsService(desk.school.clock)
    with pytest.raises(FileKindError):
        files.attach(desk.session, desk.past, "игра.exe", b"MZ")
    with pytest.raises(FileTooLargeError):
        files.attach(desk.session, desk.past, "том.pdf", b" " * (LARGEST_FILE + 1))
    for number in range(MOST_FILES):
        files.attach(desk.session, desk.past, f"{number}.txt", b"1")
    with pytest.raises(TooManyFilesError):
        files.attach(desk.session, desk.past, "6.txt", b"1")
    with pytest.raises(ForeignPageError):
        files.attach(substitute_at_other(desk), desk.past, "7.txt", b"1")


def substitute_at_other(desk: Desk) -> Session:
    """Return another teacher who has nothing to do with the lesson."""
    mine = desk.session.signed_in.handle
    login = next(one for one in desk.school.logins if one.role is Role.TEACHER and one.handle != mine)
    return desk.school.sign_in(login.handle)


def today_with_an_earlier_lesson(desk: Desk) -> tuple[LessonColumn, int]:
    """Return a recent lesson of the page, opened again, and an earlier lesson of the class that day."""
    for column in reversed(desk.past_lessons()):
        with desk.session.database.read() as reading:
            found = reading.connection.exec_driver_sql(
                "SELECT lesson_id FROM lesson JOIN course USING (course_id) WHERE class_group_id = ? AND day = ? "
                "AND bell < ? AND subgroup_id IS NULL AND standing = 0 ORDER BY bell DESC LIMIT 1",
                (desk.course.class_group, column.day.isoformat(), column.bell),
            ).scalar()
        if found is not None:
            desk.clear_text(column.lesson)
            return column, found
    raise LookupError


def note_attendance(desk: Desk, lesson: int, status: str | None) -> None:
    """Write attendance at a lesson of another teacher, through the session that is open."""
    with desk.session.database.write(desk.session.actor(Action.ENTER_ABSENCE)) as work:
        change = AttendanceRecorded(lesson, desk.student, status, 0)  # type: ignore[arg-type]  # a stored lesson
        work.record(class_scope(desk.course.class_group), [change])


@pytest.mark.requirement("S3-3.3c")
def test_absence_at_the_lesson_before_is_suggested_until_it_is_refused(desk: Desk) -> None:
    lesson, earlier = today_with_an_earlier_lesson(desk)
    place = (desk.student, lesson.lesson)
    desk.journal.set_cell(desk.session, lesson.lesson, desk.student, Cell())
    note_attendance(desk, earlier, None)
    assert place not in desk.page().suggestions

    note_attendance(desk, earlier, "excused")
    assert desk.page().suggestions[place] == "absent"
    assert desk.page().cells.get(place, Cell()).is_empty

    SuggestionsService(desk.school.clock).reject(desk.session, lesson.lesson, desk.student)
    assert place not in desk.page().suggestions


def test_a_lesson_moved_away_and_back_is_held_at_its_own_time(desk: Desk) -> None:
    lesson, course = next(one for one in desk.page().lessons if one.lesson == desk.ahead), desk.course.course
    school = desk.school
    school.sign_out(desk.session)
    deputy = school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    events, cards = LessonEventsService(school.clock), LessonCardsService(school.clock)
    with pytest.raises(LessonTimeTakenError):
        events.move_lesson(deputy, lesson.lesson, lesson.day, lesson.bell)
    last = max(events.choices(deputy, lesson.lesson).bells)
    held_as = events.move_lesson(deputy, lesson.lesson, lesson.day, last)
    moved = cards.card(deputy, lesson.lesson)
    assert (moved.is_cancelled, moved.moved_to) == (True, cards.card(deputy, held_as).time)
    assert cards.card(deputy, held_as).moved_from == moved.time

    events.cancel_lesson(deputy, lesson.lesson, is_cancelled=False)

    assert (cards.card(deputy, lesson.lesson).is_cancelled, cards.card(deputy, held_as).is_cancelled) == (False, True)
    double = events.add_lesson(deputy, course, lesson.day, last)
    assert not cards.card(deputy, double).is_cancelled
    substitutions, span = SubstitutionsService(), DateSpan(lesson.day, lesson.day)
    before = substitutions.substitute_for_keeper(deputy, lesson.lesson, deputy.signed_in.staff, span)
    assert cards.card(deputy, lesson.lesson).substitute == deputy.signed_in.name.with_initials
    substitutions.restore_substitutes(deputy, before)
    assert cards.card(deputy, lesson.lesson).substitute == ""


@pytest.mark.requirement("S4-1.6")
def test_a_teacher_neither_adds_lessons_nor_sees_whom_to_name(desk: Desk) -> None:
    events = LessonEventsService(desk.school.clock)
    with pytest.raises(NotAllowedError):
        events.choices(desk.session, desk.ahead)
    with pytest.raises(NotAllowedError):
        events.add_lesson(desk.session, desk.course.course, desk.school.clock.now().date(), 9)


def test_a_picture_with_a_good_head_and_a_broken_body_is_not_attached(desk: Desk, tmp_path: Path) -> None:
    files = AttachmentsService(desk.school.clock, check_pdf_here)
    broken = tmp_path / "доска.png"
    broken.write_bytes(a_picture(200, 200))
    with pytest.raises(DamagedPictureError):
        files.attach_file(desk.session, desk.past, broken)
    with pytest.raises(FileKindError):
        files.attach(desk.session, desk.past, "доска.jpg", b"no picture")
    with pytest.raises(PictureTooLargeError):
        files.attach(desk.session, desk.past, "доска.png", a_picture(20_000, 20_000))
    (tmp_path / "карточка.pdf").write_bytes(a_pdf()[:60])
    with pytest.raises(DamagedPdfError):
        files.attach_file(desk.session, desk.past, tmp_path / "карточка.pdf")
    assert card_of(desk).files == ()
    broken.write_bytes(a_picture())
    assert files.attach_file(desk.session, desk.past, broken).media_type == "image/png"


@pytest.mark.parametrize("side", [90, 20_000], ids=["larger", "a bomb"])
def test_a_picture_that_hides_its_size_behind_another_head_is_not_unpacked(side: int) -> None:
    whole, words = a_picture(side, side), b"tEXt" + struct.pack(">II", 4, 4)
    hidden = whole[:8] + struct.pack(">I", 8) + words + struct.pack(">I", zlib.crc32(words)) + whole[8:]
    with pytest.raises(DamagedPictureError):
        checked_file("доска.png", hidden)


def test_a_picture_of_another_kind_is_not_taken_for_a_photo() -> None:
    bitmap = b"BM\xff\xc0\x00\x11\x08\x00\x04\x00\x04" + bytes(60)  # its length reads like the frame of a JPEG
    with pytest.raises(FileKindError):
        checked_file("доска.jpg", bitmap)
