"""Families to be told: results within their hours, printouts by their weeks, what was handed out, what is overdue."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import DeliveryForm, DeliverySource, LetterWay
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.kernel.identifiers import StaffId
from ejournal_desktop.readmodels.informing import InformingReason
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.homeroom.card_wishes import DeliveryWish, GuardianWish
from ejournal_desktop.services.homeroom.cards import CardsService
from ejournal_desktop.services.homeroom.errors import EmptyTextError, NoReceiverError
from ejournal_desktop.services.homeroom.informing import InformingService
from ejournal_desktop.services.homeroom.letters import LetterDraft, LettersService
from ejournal_desktop.services.printing import PrintingService
from support.homeroom_desk import homeroom_desk
from support.regulations import preset
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.informing import InformingRow
    from support.homeroom_desk import HomeroomDesk
    from support.training_vault import SchoolCase

TODAY = date(2026, 11, 20)
RESULTS, NEWS = InformingReason.RESULTS, InformingReason.NEWS


@pytest.fixture
def desk(training: SchoolCase) -> HomeroomDesk:
    return under(homeroom_desk(training), "S1")


def under(desk: HomeroomDesk, school: str) -> HomeroomDesk:
    """Return the desk under the rules of another school."""
    return replace(desk, session=replace(desk.session, regulation=preset(school)))


@pytest.fixture
def letters(desk: HomeroomDesk) -> LettersService:
    papers = PrintingService(desk.school.clock, RESOURCES, VERSION).papers
    return LettersService(desk.school.clock, papers, RESOURCES)


@pytest.fixture
def student(desk: HomeroomDesk) -> StudentId:
    return desk.week().students[3].student


def row_of(desk: HomeroomDesk, student: StudentId, reason: InformingReason) -> InformingRow | None:
    """Return the line of a student in the queue."""
    queue = InformingService(desk.school.clock).queue(desk.session, desk.class_group)
    return next((row for row in queue.rows if row.student.student == student and row.reason is reason), None)


def hand_out(desk: HomeroomDesk, letters: LettersService, student: StudentId, occasion: str) -> None:
    """Write into the log that the family got its paper."""
    draft = LetterDraft((student,), occasion, "Выдано.", DateSpan(TODAY, TODAY))
    letters.log_letter(desk.session, desk.class_group, draft, LetterWay.PRINTED)


@pytest.mark.requirement("S1-R.4")
def test_results_wait_a_day_for_each_student_until_they_are_handed_out(
    desk: HomeroomDesk, letters: LettersService, student: StudentId
) -> None:
    hand_out(desk, letters, student, "results")
    assert row_of(desk, student, RESULTS) is None
    keeper = desk_in(desk.school, MARKED_CLASS)
    desk.school.clock.moment += timedelta(minutes=5)
    entered = desk.school.clock.moment
    keeper.journal.set_period_mark(keeper.session, keeper.course.course, keeper.period.period, student, "4")

    row = row_of(desk, student, RESULTS)
    assert row is not None
    assert row.due == entered + timedelta(hours=24)
    assert row.subjects == (keeper.course.subject_title,)
    assert not row.is_overdue
    desk.school.clock.moment += timedelta(hours=24, seconds=1)
    assert (late := row_of(desk, student, RESULTS)) is not None
    assert late.is_overdue
    hand_out(under(homeroom_desk(desk.school), "S1"), letters, student, "results")
    assert row_of(desk, student, RESULTS) is None


@pytest.mark.requirement("S0-2.5", "S1-1.2f", "S2-1.4d")
@pytest.mark.parametrize("school", ["S0", "S1", "S2"])
def test_families_wait_with_their_marks_and_absences_until_a_diary_goes_out(
    desk: HomeroomDesk, letters: LettersService, student: StudentId, school: str
) -> None:
    rules = under(desk, school)
    queue = InformingService(desk.school.clock).queue(rules.session, desk.class_group)
    news = {row.student.student: row for row in queue.rows if row.reason is NEWS}
    assert len(news) == len([row for row in desk.week().students if any(span.holds(TODAY) for span in row.spans)])
    assert news[student].marks > 0
    assert any(row.missed for row in news.values())

    hand_out(rules, letters, student, "progress")

    assert row_of(rules, student, NEWS) is None


@pytest.mark.requirement("S1-R.2")
def test_who_asked_for_paper_is_due_two_weeks_after_the_last_one(
    desk: HomeroomDesk, letters: LettersService, student: StudentId
) -> None:
    cards = CardsService(desk.school.clock)
    wish = GuardianWish(PersonName("Гончар", "Вера"), "мать")
    guardian = cards.register_guardian(under(desk, "S0").session, desk.class_group, student, wish)
    declared = DeliveryWish(DeliveryForm.PAPER, DeliverySource.STATEMENT, TODAY, is_opted_out=True)
    cards.agree_delivery(desk.session, desk.class_group, guardian, declared)
    assert (row := row_of(desk, student, NEWS)) is None or row.due is not None
    hand_out(desk, letters, student, "progress")
    desk.school.clock.moment += timedelta(days=14)

    row = row_of(desk, student, NEWS)
    assert row is not None
    assert row.due is not None
    assert row.due.date() == TODAY + timedelta(days=14)
    assert (row.is_overdue, row.is_opted_out, row.delivery) == (False, True, "paper")


@pytest.mark.requirement("S1-R.4")
def test_overdue_families_of_all_classes_are_listed_for_those_who_control(desk: HomeroomDesk) -> None:
    service, deputy = InformingService(desk.school.clock), desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    queues = service.school(replace(deputy, regulation=preset("S1")))
    own = next(queue for queue in queues if queue.class_group.class_group == desk.class_group)
    assert {row.reason for row in own.overdue} == {RESULTS}
    assert len(own.overdue) == len(desk.week().students)
    stranger = homeroom_desk(desk.school, NO_MARK_CLASS).session
    with pytest.raises(NotAllowedError):
        service.queue(stranger, desk.class_group)
    with pytest.raises(NotAllowedError):
        service.school(desk.session)


@pytest.mark.requirement("S0-2.13", "S1-1.2h", "S4-2.2i")
def test_staff_write_notes_to_each_other_and_letters_and_files_to_families_all_in_the_log(
    desk: HomeroomDesk, letters: LettersService, student: StudentId
) -> None:
    board = BoardService(desk.school.clock, PrintingService(desk.school.clock, RESOURCES, VERSION).papers)
    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    receiver, acts = deputy.signed_in.staff, desk.log_entries()
    assert receiver in {staff for staff, _ in board.colleagues(desk.session)}
    (note,) = board.write_note(desk.session, [receiver], "Прошу зайти в среду.")
    draft = LetterDraft((student,), "progress", "Дневник.", DateSpan(TODAY, TODAY), is_diary=True)
    printed = letters.printed_letters(desk.session, desk.class_group, draft)
    letters.log_letter(desk.session, desk.class_group, draft, LetterWay.PRINTED, printed)
    locked = letters.locked_diary(desk.session, desk.class_group, draft)
    letters.log_letter(desk.session, desk.class_group, draft, LetterWay.LOCKED_FILE, locked.paper)

    assert [one.text for one in board.notes(deputy)] == ["Прошу зайти в среду."]
    assert desk.log_entries() == acts + 3
    assert {one.way for one in letters.letters(desk.session, desk.class_group).letters} == {"printed", "locked_file"}
    hashes = {row[0] for row in desk.rows("SELECT content_hash FROM printed_document")}
    assert {printed.sha256, locked.paper.sha256} <= hashes
    assert board.withdraw_notes(deputy, [note]) == 0
    assert board.withdraw_notes(desk.session, [note]) == 1
    assert board.notes(deputy) == ()


def test_note_without_words_or_without_a_receiver_is_refused(desk: HomeroomDesk) -> None:
    board = BoardService(desk.school.clock, PrintingService(desk.school.clock, RESOURCES, VERSION).papers)
    someone = board.colleagues(desk.session)[0][0]
    with pytest.raises(EmptyTextError):
        board.write_note(desk.session, [someone], " \n ")
    for receivers in ([], [desk.session.signed_in.staff], [StaffId(5)]):
        with pytest.raises(NoReceiverError):
            board.write_note(desk.session, receivers, "Текст")


@pytest.mark.requirement("S4-4.1b")
def test_what_a_family_wrote_stands_in_the_log_beside_what_it_was_told(
    desk: HomeroomDesk, letters: LettersService, student: StudentId
) -> None:
    hand_out(desk, letters, student, "results")
    told = LetterDraft((student,), "progress", "Ответ: встреча в среду.", DateSpan(TODAY, TODAY))
    asked = replace(told, text="Просим назвать время встречи.")
    letters.log_letter(desk.session, desk.class_group, asked, LetterWay.RECEIVED)
    assert row_of(desk, student, NEWS) is not None
    first = letters.letters(desk.session, desk.class_group).letters[0]
    letters.answer_letters(desk.session, desk.class_group, [first.letter], TODAY, "в среду в 15:00")

    kept = letters.letters(desk.session, desk.class_group).letters
    assert [(one.way, one.answer) for one in kept] == [("received", "в среду в 15:00"), ("printed", "")]
    assert {one.author for one in kept} == {desk.session.signed_in.name.with_initials}
