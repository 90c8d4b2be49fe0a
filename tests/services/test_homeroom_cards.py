"""Cards, consents, letters, messages, portfolios and the board: who may, and what stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pikepdf import PasswordError, Pdf

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.changes import CourseTeacherAssigned
from ejournal_desktop.domain.class_desk import (
    ConsentPaper,
    DeliveryForm,
    DeliverySource,
    LetterWay,
    MessageKind,
    NoticeAudience,
    Sex,
)
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.printing.foreign_pdf import ActivePdfError, DamagedPdfError, check_pdf_here
from ejournal_desktop.printing.foreign_pictures import DamagedPictureError
from ejournal_desktop.readmodels.homeroom import CardGap, Exemption
from ejournal_desktop.services.attachments import LARGEST_FILE
from ejournal_desktop.services.errors import (
    FileKindError,
    FileTooLargeError,
    ForeignPageError,
    NotAllowedError,
    NotInClassError,
    UnknownRecordError,
)
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.homeroom.card_wishes import CardWish, DeliveryWish, GuardianWish
from ejournal_desktop.services.homeroom.cards import CardsService
from ejournal_desktop.services.homeroom.errors import (
    CardsByRequestError,
    EmptyTextError,
    NoReceiverError,
    OneFamilyError,
)
from ejournal_desktop.services.homeroom.exemptions import ExemptionsService
from ejournal_desktop.services.homeroom.letters import LetterDraft, LettersService
from ejournal_desktop.services.homeroom.messages import MessagesService
from ejournal_desktop.services.homeroom.portfolio import PortfolioService, PortfolioWish
from ejournal_desktop.services.my_day import MyDayService
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.storage.log import class_scope
from support.documents_room import a_pdf, a_picture
from support.homeroom_desk import homeroom_desk
from support.regulations import preset
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.homeroom import StudentCard
    from ejournal_desktop.services.session import Session
    from support.homeroom_desk import HomeroomDesk
    from support.training_vault import SchoolCase

TODAY = date(2026, 11, 20)
GUARDIAN = GuardianWish(PersonName("Гончар", "Вера", "Львовна"), "мать", "0700 111 222")
OTHERS = [role for role in Role if role not in (Role.HOMEROOM_TEACHER, Role.TEACHER)]


@pytest.fixture
def desk(training: SchoolCase) -> HomeroomDesk:
    return homeroom_desk(training)


@pytest.fixture
def cards(desk: HomeroomDesk) -> CardsService:
    return CardsService(desk.school.clock)


@pytest.fixture
def letters(desk: HomeroomDesk) -> LettersService:
    papers = PrintingService(desk.school.clock, RESOURCES, VERSION).papers
    return LettersService(desk.school.clock, papers, RESOURCES)


@pytest.fixture
def board(desk: HomeroomDesk) -> BoardService:
    papers = PrintingService(desk.school.clock, RESOURCES, VERSION).papers
    return BoardService(desk.school.clock, papers)


@pytest.fixture
def portfolio(desk: HomeroomDesk) -> PortfolioService:
    papers = PrintingService(desk.school.clock, RESOURCES, VERSION).papers
    return PortfolioService(desk.school.clock, papers, check_pdf_here)


@pytest.fixture
def student(desk: HomeroomDesk) -> StudentId:
    return desk.week().students[3].student


def card_of(cards: CardsService, desk: HomeroomDesk, student: StudentId) -> StudentCard:
    found = cards.cards(desk.session, desk.class_group).cards
    return next(card for card in found if card.student.student == student)


def stranger(desk: HomeroomDesk) -> Session:
    """Return the homeroom teacher of another class."""
    return homeroom_desk(desk.school, NO_MARK_CLASS).session


def as_role(desk: HomeroomDesk, role: Role) -> Session:
    """Return the same person with one role and no class."""
    return replace(desk.session, signed_in=replace(desk.session.signed_in, roles=(role,), homeroom_of=()))


@pytest.mark.requirement("S0-3.3", "S0-4.13.2", "S2-3.3b", "S4-5.3.1")
def test_card_tells_what_is_missing_and_when_it_was_verified(
    cards: CardsService, desk: HomeroomDesk, student: StudentId
) -> None:
    assert CardGap.GUARDIAN in card_of(cards, desk, student).gaps
    name = card_of(cards, desk, student).student.name

    cards.fill_card(
        desk.session,
        desk.class_group,
        student,
        CardWish(name, date(2013, 9, 5), "А-17", "ул. Лесная, 3", "0555 1", Sex.FEMALE),
    )
    guardian = cards.register_guardian(desk.session, desk.class_group, student, GUARDIAN)
    wish = DeliveryWish(DeliveryForm.PAPER, DeliverySource.STATEMENT, TODAY)
    cards.agree_delivery(desk.session, desk.class_group, guardian, wish)
    cards.verify_cards(desk.session, desk.class_group, [student])

    card = card_of(cards, desk, student)
    assert (card.gaps, card.verified_on) == ((), TODAY)
    assert card.verified_by == desk.session.signed_in.name.with_initials
    assert (card.birth_date, card.sex) == (date(2013, 9, 5), Sex.FEMALE)


@pytest.mark.requirement("S1-R.5")
def test_delivery_is_agreed_with_its_source_and_day(
    cards: CardsService, desk: HomeroomDesk, student: StudentId
) -> None:
    guardian = cards.register_guardian(desk.session, desk.class_group, student, GUARDIAN)
    wish = DeliveryWish(DeliveryForm.ELECTRONIC, DeliverySource.ELECTRONIC, date(2026, 9, 3), is_opted_out=True)

    cards.agree_delivery(desk.session, desk.class_group, guardian, wish)

    kept = card_of(cards, desk, student).guardians[0]
    assert (kept.delivery, kept.source, kept.declared, kept.is_opted_out) == (
        "electronic", "electronic", date(2026, 9, 3), True,
    )  # fmt: skip


def test_guardian_is_changed_and_taken_off_the_card(
    cards: CardsService, desk: HomeroomDesk, student: StudentId
) -> None:
    guardian = cards.register_guardian(desk.session, desk.class_group, student, GUARDIAN)
    again = cards.register_guardian(
        desk.session, desk.class_group, student, replace(GUARDIAN, phone="0777", guardian=guardian)
    )
    assert again == guardian
    assert [one.phone for one in card_of(cards, desk, student).guardians] == ["0777"]
    other = desk.week().students[4].student
    with pytest.raises(UnknownRecordError):
        cards.register_guardian(desk.session, desk.class_group, other, replace(GUARDIAN, guardian=guardian))

    cards.remove_guardian(desk.session, desk.class_group, guardian)
    assert card_of(cards, desk, student).guardians == ()


@pytest.mark.requirement("S0-4.13.5", "S2-3.3d")
def test_consent_register_lists_the_papers_that_are_missing(
    cards: CardsService, desk: HomeroomDesk, student: StudentId
) -> None:
    cards.record_consent(desk.session, desk.class_group, student, ConsentPaper.PROCESSING, is_received=True)
    assert ConsentPaper.PROCESSING.value not in card_of(cards, desk, student).missing_papers

    cards.record_consent(desk.session, desk.class_group, student, ConsentPaper.PROCESSING, is_received=False)
    assert set(card_of(cards, desk, student).missing_papers) == {paper.value for paper in ConsentPaper}


@pytest.mark.requirement("S1-3.2.1a")
def test_where_cards_change_by_request_the_homeroom_teacher_only_asks(
    cards: CardsService, desk: HomeroomDesk, student: StudentId
) -> None:
    session = replace(desk.session, regulation=preset("S1"))
    name = card_of(cards, desk, student).student.name
    assert cards.cards(session, desk.class_group).is_by_request
    with pytest.raises(CardsByRequestError):
        cards.fill_card(session, desk.class_group, student, CardWish(name, None))
    with pytest.raises(CardsByRequestError):
        cards.register_guardian(session, desk.class_group, student, GUARDIAN)

    assert cards.request_change(session, desk.class_group, student, "новый телефон 0555") == 1

    note = desk.rows("SELECT text FROM note")[0][0]
    assert name.full in note
    assert "новый телефон 0555" in note


@pytest.mark.requirement("S0-4.13.2")
def test_cards_of_another_class_are_closed(cards: CardsService, desk: HomeroomDesk, student: StudentId) -> None:
    other = stranger(desk)
    acts = desk.log_entries()
    calls: list[Callable[[], object]] = [
        lambda: cards.cards(other, desk.class_group),
        lambda: cards.fill_card(other, desk.class_group, student, CardWish(PersonName("А", "Б"), None)),
        lambda: cards.register_guardian(other, desk.class_group, student, GUARDIAN),
        lambda: cards.verify_cards(other, desk.class_group, [student]),
        lambda: cards.confirm_list(other, desk.class_group),
        lambda: cards.record_consent(other, desk.class_group, student, ConsentPaper.PROCESSING, is_received=True),
    ]
    for call in calls:
        with pytest.raises(NotAllowedError):
            call()
    own = other.signed_in.homeroom_of[0].class_group
    with pytest.raises(NotInClassError):
        cards.verify_cards(other, own, [student])
    assert desk.log_entries() == acts


@pytest.mark.parametrize("role", [Role.DEPUTY_HEAD_UPBRINGING, Role.TUTOR, Role.TECHNICAL_SUPPORT, Role.TEACHER])
def test_cards_are_closed_to_offices_without_the_right(cards: CardsService, desk: HomeroomDesk, role: Role) -> None:
    with pytest.raises(NotAllowedError):
        cards.cards(as_role(desk, role), desk.class_group)


@pytest.mark.requirement("S0-4.13.8", "S0-4.13.10", "S3-3.2f")
def test_letters_are_logged_for_each_student_in_one_act_and_answered(
    letters: LettersService, desk: HomeroomDesk
) -> None:
    students = tuple(row.student for row in desk.week().students[:3])
    acts = desk.log_entries()
    draft = LetterDraft(students, "failing", "Первый абзац.\n\n  Второй. ")

    letters.log_letter(desk.session, desk.class_group, draft, LetterWay.PHONE)
    assert desk.log_entries() == acts + 1
    logged = letters.letters(desk.session, desk.class_group).letters
    assert {letter.student for letter in logged} == set(students)
    assert logged[0].text == "Первый абзац.\nВторой."

    letters.answer_letters(desk.session, desk.class_group, [logged[0].letter], TODAY, "подписано")
    first = letters.letters(desk.session, desk.class_group).letters[0]
    assert (first.answered_on, first.answer) == (TODAY, "подписано")


@pytest.fixture
def template(letters: LettersService, student: StudentId) -> Callable[[str], LetterDraft]:
    """Return a letter by the code of its template, about two weeks of one student."""
    texts = {one.code: one.text for one in letters.templates()}
    return lambda code: LetterDraft((student,), "progress", texts[code], DateSpan(TODAY - timedelta(days=14), TODAY))


@pytest.mark.requirement("S3-3.2g")
def test_short_text_for_a_phone_has_absences_and_means_of_one_student(
    letters: LettersService, desk: HomeroomDesk, student: StudentId, template: Callable[[str], LetterDraft]
) -> None:
    (text,) = letters.texts(desk.session, desk.class_group, template("short"))[student]

    own = next(row for row in desk.week().students if row.student == student)
    assert text.startswith(f"{own.name.short}: с 06.11.2026 по 20.11.2026 пропущено уроков ")
    means = text.partition("Средние: ")[2].partition(". Обратите")[0]
    assert len(means.split("; ")) > 3
    assert letters.printed_letters(desk.session, desk.class_group, template("short")).sheets == 1


@pytest.mark.requirement("S0-4.13.4", "S0-4.13.9", "S2-3.3f")
def test_memo_explains_every_sign_that_printouts_use(
    letters: LettersService, desk: HomeroomDesk, student: StudentId, template: Callable[[str], LetterDraft]
) -> None:
    memo = "\n".join(letters.texts(desk.session, desk.class_group, template("memo"))[student])

    for code in desk.session.regulation.attendance.codes:
        assert not code.printed or f"{code.printed} – {code.title.lower()}" in memo
    assert "Отметки за уроки: 5, 4, 3, 2" in memo
    assert letters.printed_letters(desk.session, desk.class_group, template("memo")).sheets == 1


def test_letter_without_words_or_about_others_is_refused(letters: LettersService, desk: HomeroomDesk) -> None:
    own = desk.week().students[0].student
    foreign = desk.rows("SELECT student_id FROM enrollment WHERE class_group_id <> ?", desk.class_group)[0][0]
    with pytest.raises(EmptyTextError):
        letters.log_letter(desk.session, desk.class_group, LetterDraft((own,), "failing", " \n "), LetterWay.PHONE)
    with pytest.raises(NotInClassError):
        letters.log_letter(desk.session, desk.class_group, LetterDraft((foreign,), "failing", "а"), LetterWay.PHONE)
    with pytest.raises(NotAllowedError):
        letters.log_letter(stranger(desk), desk.class_group, LetterDraft((own,), "failing", "а"), LetterWay.PHONE)
    with pytest.raises(UnknownRecordError):
        letters.answer_letters(desk.session, desk.class_group, [5], TODAY, "")


@pytest.mark.requirement("S1-3.1.2a", "S1-3.1.2b")
def test_message_is_withdrawn_by_its_author_or_the_homeroom_teacher_and_stays_in_the_list(
    letters: LettersService, desk: HomeroomDesk, student: StudentId
) -> None:
    author = next(
        desk.school.sign_in(login.handle) for login in desk.school.logins if login.role is Role.DEPUTY_HEAD_ACADEMIC
    )
    message = MessagesService(desk.school.clock).write_message(
        author, desk.class_group, student, MessageKind.REMARK, " Опоздал. "
    )
    with pytest.raises(NotAllowedError):
        MessagesService(desk.school.clock).withdraw_message(stranger(desk), desk.class_group, message)

    MessagesService(desk.school.clock).withdraw_message(desk.session, desk.class_group, message)

    kept = letters.letters(desk.session, desk.class_group).messages[0]
    assert (kept.text, kept.kind, kept.is_withdrawn) == ("Опоздал.", "remark", True)
    assert kept.author == author.signed_in.name.with_initials


@pytest.mark.requirement("S1-3.1.2a")
def test_teacher_writes_about_students_of_own_pages_only(desk: HomeroomDesk, student: StudentId) -> None:
    keepers = {staff for (staff,) in desk.rows(
        "SELECT staff_id FROM course_teacher JOIN course USING (course_id) WHERE class_group_id = ?", desk.class_group
    )}  # fmt: skip
    teacher = as_role(desk, Role.TEACHER)
    someone = replace(teacher, signed_in=replace(teacher.signed_in, staff=1))  # type: ignore[arg-type]  # nobody's
    keeper = replace(teacher, signed_in=replace(teacher.signed_in, staff=min(keepers)))

    with pytest.raises(NotAllowedError):
        MessagesService(desk.school.clock).write_message(
            someone, desk.class_group, student, MessageKind.THANKS, "Спасибо"
        )
    assert (
        MessagesService(desk.school.clock).write_message(
            keeper, desk.class_group, student, MessageKind.THANKS, "Спасибо"
        )
        > 0
    )
    with pytest.raises(EmptyTextError):
        MessagesService(desk.school.clock).write_message(keeper, desk.class_group, student, MessageKind.THANKS, "  ")

    before = next(staff for (staff,) in desk.rows("SELECT staff_id FROM staff_member") if staff not in keepers)
    ((course,), *_) = desk.rows("SELECT course_id FROM course WHERE class_group_id = ?", desk.class_group)
    gave_up = CourseTeacherAssigned(course, before, date(2026, 9, 1), date(2026, 9, 30))
    with desk.session.database.write(desk.session.actor(Action.DISTRIBUTE_LOAD)) as work:
        work.record(class_scope(desk.class_group), [gave_up])
    former = replace(teacher, signed_in=replace(teacher.signed_in, staff=before))
    with pytest.raises(NotAllowedError):
        MessagesService(desk.school.clock).about(former, desk.class_group, student)


@pytest.mark.requirement("S0-4.14.7a")
def test_exemption_stands_on_the_card_until_it_is_taken_back(
    cards: CardsService, desk: HomeroomDesk, student: StudentId
) -> None:
    service, span = ExemptionsService(), DateSpan(TODAY, TODAY + timedelta(days=30))
    with pytest.raises(EmptyTextError):
        service.record(desk.session, desk.class_group, student, span, " ")
    with pytest.raises(NotAllowedError):
        service.record(stranger(desk), desk.class_group, student, span, "справка 14")
    service.record(desk.session, desk.class_group, student, span, " справка 14 ")
    assert card_of(cards, desk, student).exemptions == (Exemption(span, "справка 14"),)
    service.withdraw(desk.session, desk.class_group, student, TODAY)
    assert card_of(cards, desk, student).exemptions == ()


@pytest.mark.requirement("S0-2.9", "S0-4.7.3i")
def test_portfolios_of_students_and_of_teachers_are_kept_by_date(
    desk: HomeroomDesk, portfolio: PortfolioService, student: StudentId
) -> None:
    service = portfolio
    later = PortfolioWish(TODAY, "олимпиада", "Олимпиада по физике", "районный", "2 место")
    sooner = replace(later, day=TODAY - timedelta(days=30), title="Конкурс чтецов")
    item = service.keep_for_student(desk.session, desk.class_group, student, later)
    service.keep_for_student(desk.session, desk.class_group, student, sooner)
    own = service.keep_own(desk.session, replace(later, title="Курсы"))

    kept = service.of_student(desk.session, desk.class_group, student)
    assert [one.title for one in kept] == ["Конкурс чтецов", "Олимпиада по физике"]
    assert [one.title for one in service.own(desk.session)] == ["Курсы"]
    service.remove(desk.session, item, desk.class_group)
    service.remove(desk.session, own)
    assert len(service.of_student(desk.session, desk.class_group, student)) == 1
    assert service.own(desk.session) == ()


@pytest.mark.requirement("S0-2.9", "S0-4.7.3i")
def test_entry_of_a_portfolio_keeps_a_small_file_that_is_saved_outside(
    desk: HomeroomDesk, portfolio: PortfolioService, student: StudentId, tmp_path: Path
) -> None:
    paper = tmp_path / "Грамота.pdf"
    paper.write_bytes(a_pdf())
    wish = PortfolioWish(TODAY, "олимпиада", "Физика", file=portfolio.read_file(paper))
    item = portfolio.keep_for_student(desk.session, desk.class_group, student, wish)

    (kept,) = portfolio.of_student(desk.session, desk.class_group, student)
    assert kept.file_title == "Грамота.pdf"
    copy = tmp_path / "copy.pdf"
    portfolio.save_file(desk.session, item, copy, desk.class_group)
    assert copy.read_bytes() == paper.read_bytes()
    with pytest.raises(NotAllowedError):
        portfolio.save_file(stranger(desk), item, copy, desk.class_group)
    file = portfolio.remove(desk.session, item, desk.class_group)
    assert file is not None
    assert file.content == paper.read_bytes()


def test_large_files_and_programs_stand_in_no_portfolio(portfolio: PortfolioService, tmp_path: Path) -> None:
    large, program = tmp_path / "large.pdf", tmp_path / "run.exe"
    large.write_bytes(bytes(LARGEST_FILE + 1))
    program.write_bytes(b"MZ")
    with pytest.raises(FileTooLargeError):
        portfolio.read_file(large)
    with pytest.raises(FileKindError):
        portfolio.read_file(program)


def test_a_file_that_nobody_could_open_stands_in_no_portfolio(portfolio: PortfolioService, tmp_path: Path) -> None:
    refusals = {
        "half.png": (a_picture(200, 200), DamagedPictureError),  # a good head, and too few dots behind it
        "named.jpg": (b"MZ", FileKindError),
        "half.pdf": (a_pdf()[:60], DamagedPdfError),
        "acting.pdf": (a_pdf(script="app.alert(1)"), ActivePdfError),
    }
    for name, (content, refusal) in refusals.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(refusal):
            portfolio.read_file(tmp_path / name)


def test_portfolio_of_somebody_else_is_closed(
    desk: HomeroomDesk, portfolio: PortfolioService, student: StudentId
) -> None:
    service, other = portfolio, stranger(desk)
    wish = PortfolioWish(TODAY, "олимпиада", "Олимпиада")
    own = service.keep_own(desk.session, wish)
    item = service.keep_for_student(desk.session, desk.class_group, student, wish)
    for call in (
        lambda: service.of_student(other, desk.class_group, student),
        lambda: service.keep_for_student(other, desk.class_group, student, wish),
        lambda: service.remove(other, own),
        lambda: service.remove(other, item, desk.class_group),
        lambda: service.remove(other, item),
    ):
        with pytest.raises(NotAllowedError):
            call()
    with pytest.raises(UnknownRecordError):
        service.remove(desk.session, 5)
    with pytest.raises(EmptyTextError):
        service.keep_own(desk.session, replace(wish, title=" "))


@pytest.mark.requirement("S0-4.7.3h", "S0-4.6.6")
def test_notice_hangs_on_the_board_for_its_days_and_is_taken_down(board: BoardService, desk: HomeroomDesk) -> None:
    span = DateSpan(TODAY, TODAY + timedelta(days=2))
    notice = board.publish(desk.session, NoticeAudience.GUARDIANS, " Собрание в среду. ", span)
    board.publish(desk.session, NoticeAudience.STAFF, "Позже.", DateSpan(TODAY + timedelta(days=1)))
    other = stranger(desk)

    shown = board.notices(other)
    assert [(one.text, one.is_own) for one in shown] == [("Собрание в среду.", False)]
    with pytest.raises(NotAllowedError):
        board.withdraw(other, notice)
    board.withdraw(desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC), notice)
    assert board.notices(desk.session) == ()
    with pytest.raises(UnknownRecordError):
        board.withdraw(desk.session, notice)


def test_board_is_written_by_right_and_with_words(board: BoardService, desk: HomeroomDesk) -> None:
    with pytest.raises(NotAllowedError):
        board.publish(as_role(desk, Role.SECRETARY), NoticeAudience.STAFF, "Текст", DateSpan(TODAY))
    with pytest.raises(EmptyTextError):
        board.publish(desk.session, NoticeAudience.STAFF, " ", DateSpan(TODAY))


@pytest.mark.requirement("S3-3.2b", "S4-5.3.6")
def test_inaccuracy_is_reported_to_the_deputy_head_at_once(board: BoardService, desk: HomeroomDesk) -> None:
    lesson = desk.service.unfilled(desk.session, desk.class_group, DateSpan(date(2026, 11, 16), TODAY))[0].lesson

    assert board.report_inaccuracy(desk.session, desk.class_group, lesson, "Нет записи урока.") == 1

    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    rows = desk.rows("SELECT staff_id, lesson_id, text FROM note")
    assert rows == [(deputy.signed_in.staff, lesson, "Нет записи урока.")]
    other = stranger(desk)
    with pytest.raises(ForeignPageError):
        board.report_inaccuracy(other, other.signed_in.homeroom_of[0].class_group, lesson, "Не мой урок")


@pytest.mark.requirement("S1-2.2b", "S2-3.3c", "S4-5.3.3", "S4-3.2b", "S0-4.13.11", "S2-3.3h")
def test_diary_leaves_as_a_file_with_a_password_that_stands_in_no_register(
    desk: HomeroomDesk, letters: LettersService, student: StudentId
) -> None:
    days = DateSpan(date(2026, 11, 9), TODAY)
    draft = LetterDraft((student,), "progress", "Дневник выдан файлом.", days, is_diary=True)
    locked = letters.locked_diary(desk.session, desk.class_group, draft)

    with pytest.raises(PasswordError):
        Pdf.open(BytesIO(locked.paper.pdf))
    with Pdf.open(BytesIO(locked.paper.pdf), password=locked.password) as opened:
        assert (opened.encryption.R, opened.encryption.bits, len(opened.pages)) == (6, 256, locked.paper.pages)
    letters.log_letter(desk.session, desk.class_group, draft, LetterWay.LOCKED_FILE, locked.paper)
    (entry,) = letters.letters(desk.session, desk.class_group).letters
    assert (entry.student, entry.way) == (student, "locked_file")
    letters.answer_letters(desk.session, desk.class_group, [entry.letter], TODAY, "получено, подпись")
    assert locked.password not in str(desk.rows("SELECT * FROM letter"))
    assert locked.password not in repr(locked)


def test_file_with_a_password_is_for_one_family(desk: HomeroomDesk, letters: LettersService) -> None:
    students = tuple(row.student for row in letters.letters(desk.session, desk.class_group).students[:2])
    draft = LetterDraft(students, "progress", "Дневник выдан файлом.", DateSpan(TODAY, TODAY), is_diary=True)
    with pytest.raises(OneFamilyError):
        letters.locked_diary(desk.session, desk.class_group, draft)


def test_note_that_nobody_would_get_is_refused(board: BoardService, desk: HomeroomDesk) -> None:
    rules = desk.session.regulation
    session = replace(desk.session, regulation=replace(rules, control=replace(rules.control, breach_note_to=())))
    lesson = desk.service.unfilled(desk.session, desk.class_group, DateSpan(date(2026, 11, 16), TODAY))[0].lesson
    with pytest.raises(NoReceiverError):
        board.report_inaccuracy(session, desk.class_group, lesson, "Нет записи")


def test_keeper_is_asked_to_correct_a_cell_until_it_is_corrected(board: BoardService, desk: HomeroomDesk) -> None:
    keeper = desk_in(desk.school, MARKED_CLASS)
    cell, asker = (keeper.past, keeper.student), desk.session
    keeper.journal.set_cell(keeper.session, *cell, Cell(("3",)))
    assert board.ask_for_correction(asker, *cell, "должна быть 4") == 1

    days = MyDayService(desk.school.clock)
    (note,) = days.my_day(keeper.session).asked
    assert (note.text, note.student, note.lesson and note.lesson.lesson) == ("должна быть 4", cell[1], cell[0])
    assert days.my_day(asker).asked == ()

    desk.school.clock.moment += timedelta(minutes=1)
    keeper.journal.set_cell(keeper.session, *cell, Cell(("4",)))
    assert days.my_day(keeper.session).asked == ()
    assert [one.text for one in board.notes(keeper.session)] == ["должна быть 4"]


@pytest.mark.requirement("S4-5.2.2")
def test_deputy_head_for_upbringing_orders_a_correction_and_writes_no_mark(
    board: BoardService, training: SchoolCase
) -> None:
    keeper = desk_in(training, MARKED_CLASS)
    cell = (keeper.past, keeper.student)
    deputy = training.sign_in(Role.DEPUTY_HEAD_UPBRINGING)
    with pytest.raises(ForeignPageError):
        keeper.journal.set_cell(deputy, *cell, Cell(("4",)))
    assert board.ask_for_correction(deputy, *cell, "исправьте: в работе стоит 4") == 1
    (note,) = MyDayService(training.clock).my_day(keeper.session).asked
    assert (note.student, note.author) == (keeper.student, deputy.signed_in.name.with_initials)


def test_keeper_asks_the_deputy_head_about_the_own_cell(board: BoardService, desk: HomeroomDesk) -> None:
    keeper = desk_in(desk.school, MARKED_CLASS)
    assert board.ask_for_correction(keeper.session, keeper.past, keeper.student, "описка") == 1
    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    assert [(note.text, note.student) for note in board.notes(deputy)] == [("описка", keeper.student)]
    with pytest.raises(EmptyTextError):
        board.ask_for_correction(keeper.session, keeper.past, keeper.student, " ")
    with pytest.raises(NotAllowedError):
        board.ask_for_correction(desk.school.sign_in(Role.SECRETARY), keeper.past, keeper.student, "описка")
