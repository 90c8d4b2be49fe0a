"""What goes to families on paper and comes back from them: diaries, slips, forms, agreements, assignments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from pikepdf import Pdf

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.class_desk import CardSource, ConsentPaper, DeliveryForm, DeliverySource, LetterWay
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.services.attachments import AttachmentsService
from ejournal_desktop.services.errors import ForeignPageError, NotAllowedError, NotInClassError, UnknownRecordError
from ejournal_desktop.services.homeroom.assignments import AssignmentsService, SheetWords
from ejournal_desktop.services.homeroom.card_wishes import CardWish, DeliveryWish, GuardianWish, SourceWish
from ejournal_desktop.services.homeroom.cards import CardsService
from ejournal_desktop.services.homeroom.family_papers import FamilyPapersService, FormWords, MeetingWords
from ejournal_desktop.services.homeroom.letters import LetterDraft, LettersService
from ejournal_desktop.services.lesson_events import LessonEventsService
from ejournal_desktop.services.printing import PrintingService
from support.homeroom_desk import homeroom_desk
from support.printed import texts_of_pages
from support.regulations import preset
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.homeroom import StudentCard
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.print_papers import PrintPapers
    from support.homeroom_desk import HomeroomDesk
    from support.training_desk import Desk
    from support.training_vault import SchoolCase

TODAY = date(2026, 11, 20)
SHEET = SheetWords(
    "Лист заданий",
    "{class_title} класс, {subject}, {day}, урок {bell}",
    "Урок дистанционный.",
    "Тема: {text}",
    "Задание: {text}",
    ("№", "Файл", "КБ"),
)


@pytest.fixture
def desk(training: SchoolCase) -> HomeroomDesk:
    return homeroom_desk(training)


@pytest.fixture
def papers(training: SchoolCase) -> PrintPapers:
    return PrintingService(training.clock, RESOURCES, VERSION).papers


@pytest.fixture
def cards(training: SchoolCase) -> CardsService:
    return CardsService(training.clock)


@pytest.fixture
def student(desk: HomeroomDesk) -> StudentId:
    return desk.week().students[3].student


def words_of(paper: PrintedPaper, folder: Path, password: str = "") -> str:
    """Return the text of all pages as one line."""
    path = folder / "paper.pdf"
    path.write_bytes(paper.pdf)
    if password:
        with Pdf.open(path, password=password) as locked:
            locked.save(folder / "open.pdf", encryption=False)
        path = folder / "open.pdf"
    return " ".join(" ".join(texts_of_pages(path)).split())


def card_of(cards: CardsService, desk: HomeroomDesk, student: StudentId) -> StudentCard:
    found = cards.cards(desk.session, desk.class_group).cards
    return next(card for card in found if card.student.student == student)


@pytest.mark.requirement("S0-1.5", "S4-1.2", "S1-O.5", "S4-2.2h", "S1-1.2g", "S3-2.T2", "S4-5.4.4")
def test_what_is_entered_once_in_the_journal_stands_in_the_diary_printout(
    training: SchoolCase, papers: PrintPapers, tmp_path: Path
) -> None:
    keeper = desk_in(training, MARKED_CLASS)
    student = keeper.student
    keeper.journal.set_cell(keeper.session, keeper.past, student, Cell(("2",)))
    keeper.journal.set_note(keeper.session, keeper.past, student, "Переписать к пятнице")
    keeper.lessons.record_topic(keeper.session, keeper.past, "Многогранники и их сечения", 1)
    keeper.lessons.record_homework(keeper.session, keeper.past, "§ 45, задача 731", is_none_set=False)
    missed = keeper.past_lessons()[-2].lesson
    keeper.journal.set_cell(keeper.session, missed, student, Cell(attendance="absent"))
    training.sign_out(keeper.session)
    desk = homeroom_desk(training)
    diary = papers.diary(desk.session, student, (TODAY - timedelta(days=30), TODAY))

    entered = next(lesson for lesson in diary.lessons if lesson.topic == "Многогранники и их сечения")
    assert (entered.marks, entered.homework) == (("2",), "§ 45, задача 731")
    assert diary.missed > 0
    assert len({lesson.subject for lesson in diary.lessons}) > 5
    page = words_of(papers.diaries(desk.session, [student], (diary.starts, diary.ends)), tmp_path)
    for shown in ("Многогранники", "задача 731", "Пропущено уроков", "Переписать к пятнице"):
        assert shown in page


@pytest.mark.requirement("S4-2.2g")
@pytest.mark.parametrize(
    ("starts", "ends"), [(date(2026, 11, 18), date(2026, 11, 18)), (date(2026, 10, 5), date(2026, 11, 5))]
)
def test_diary_is_printed_for_any_days_that_are_chosen(
    desk: HomeroomDesk, papers: PrintPapers, student: StudentId, starts: date, ends: date
) -> None:
    diary = papers.diary(desk.session, student, (starts, ends))
    days = [lesson.day for lesson in diary.lessons]
    assert (min(days), max(days)) == (starts, ends)


@pytest.mark.requirement("S1-R.1")
def test_diaries_of_the_whole_class_are_made_and_logged_in_one_act(
    desk: HomeroomDesk, papers: PrintPapers, tmp_path: Path
) -> None:
    service = LettersService(desk.school.clock, papers, RESOURCES)
    rows = [row for row in desk.week().students if row.spans[-1].holds(TODAY)]
    students = tuple(row.student for row in rows)
    draft = LetterDraft(students, "progress", "Дневник.", DateSpan(TODAY, TODAY), is_diary=True)
    acts = desk.log_entries()
    paper = service.printed_letters(desk.session, desk.class_group, draft)
    service.log_letter(desk.session, desk.class_group, draft, LetterWay.PRINTED, paper)

    page = words_of(paper, tmp_path)
    assert [page.count(row.name.full) for row in rows] == [1] * len(students)
    assert desk.log_entries() == acts + 1
    assert {one.student for one in service.letters(desk.session, desk.class_group).letters} == set(students)


@pytest.mark.requirement("S1-R.6a", "S1-6.2c")
def test_two_weeks_end_with_a_dated_slip_to_sign_and_a_form_for_changed_data(
    desk: HomeroomDesk, papers: PrintPapers, student: StudentId, tmp_path: Path
) -> None:
    days = (date(2026, 11, 9), date(2026, 11, 22))
    page = words_of(papers.diaries(desk.session, [student], days), tmp_path)

    assert "с результатами с 09.11.2026 по 22.11.2026 ознакомлен(а)" in page
    assert page.count("Линия отрыва") == 2
    assert "Изменились личные данные?" in page
    for field in ("Адрес", "Телефон", "Подпись", "Дата"):
        assert field in page


@pytest.mark.requirement("S1-O.5")
def test_same_diary_leaves_as_an_encrypted_file_with_topics_homework_and_marks(
    desk: HomeroomDesk, papers: PrintPapers, student: StudentId, tmp_path: Path
) -> None:
    days = (date(2026, 11, 9), TODAY)
    diary, locked = papers.diary(desk.session, student, days), papers.locked_diary(desk.session, student, days)
    page = words_of(locked.paper, tmp_path, locked.password)
    marked = next(lesson for lesson in diary.lessons if lesson.marks and lesson.topic)
    assert marked.topic.split()[0] in page
    assert next(lesson.homework for lesson in diary.lessons if lesson.homework).split()[0] in page
    assert marked.marks[0] in page.partition(marked.topic.split()[0])[2]


@pytest.mark.requirement("S1-6.2b")
def test_exported_file_tells_the_family_to_keep_its_password_safe(
    desk: HomeroomDesk, papers: PrintPapers, student: StudentId, tmp_path: Path
) -> None:
    days = (date(2026, 11, 16), TODAY)
    locked = papers.locked_diary(desk.session, student, days)
    notice = "Храните пароль отдельно от файла"
    assert notice in words_of(locked.paper, tmp_path, locked.password)
    assert notice not in words_of(papers.diaries(desk.session, [student], days), tmp_path)


@pytest.mark.requirement("S1-R.4")
def test_letter_about_results_holds_the_marks_of_periods_of_one_student(
    desk: HomeroomDesk, papers: PrintPapers, student: StudentId, tmp_path: Path
) -> None:
    service = LettersService(desk.school.clock, papers, RESOURCES)
    template = next(one for one in service.templates() if one.code == "period_results")
    draft = LetterDraft((student,), template.occasion, template.text, has_period_results=template.has_period_results)
    results = papers.diary(desk.session, student, (TODAY, TODAY)).period_results
    assert results is not None

    page = words_of(service.printed_letters(desk.session, desk.class_group, draft), tmp_path)
    assert "Отметки за периоды" in page
    assert len(results.rows) > 5
    assert all(subject in page for subject, _ in results.rows)


@pytest.mark.requirement("S0-3.2b", "S1-6.2c")
def test_guardian_is_entered_from_a_paper_form_with_its_source_and_the_date_of_the_consent(
    desk: HomeroomDesk, cards: CardsService, student: StudentId
) -> None:
    day, form = date(2026, 9, 2), SourceWish(CardSource.FORM, date(2026, 9, 2))
    wish = GuardianWish(PersonName("Гончар", "Вера", "Львовна"), "мать", "0700 111 222", source=form)
    guardian = cards.register_guardian(desk.session, desk.class_group, student, wish)
    consent = ConsentPaper.PROCESSING
    cards.record_consent(desk.session, desk.class_group, student, consent, is_received=True, day=day)
    slip = SourceWish(CardSource.TEAR_OFF, TODAY)
    name = desk.week().students[3].name
    cards.fill_card(desk.session, desk.class_group, student, CardWish(name, None, address="ул. Мира, 2", source=slip))

    card = card_of(cards, desk, student)
    author = desk.session.signed_in.name.with_initials
    assert [(one.guardian, one.source, one.day, one.author) for one in card.sources] == [
        (0, "tear_off", TODAY, author),
        (guardian, "form", day, author),
    ]
    assert [(one.paper, one.day) for one in card.consents] == [("processing", day)]
    assert card.address == "ул. Мира, 2"


@pytest.mark.requirement("S2-2.2b")
def test_families_agree_at_the_class_meeting_in_one_act(
    desk: HomeroomDesk, cards: CardsService, papers: PrintPapers, tmp_path: Path
) -> None:
    students = [row.student for row in desk.week().students[:3]]
    parent = GuardianWish(PersonName("Гончар", "Вера"), "мать")
    guardians = [cards.register_guardian(desk.session, desk.class_group, one, parent) for one in students]
    meeting = DeliveryWish(DeliveryForm.PAPER, DeliverySource.STATEMENT, date(2026, 9, 4), is_opted_out=True)
    heads = ("№", "Ученик", "Законный представитель", "Было", "Способ", "Подпись")
    words = MeetingWords("Собрание", "Каждая семья называет способ.", heads, {"paper": "на бумаге"})
    service = FamilyPapersService(desk.school.clock, papers)
    before = words_of(service.meeting_list(desk.session, desk.class_group, words), tmp_path)
    assert (before.count("Гончар Вера"), before.count("на бумаге")) == (3, 0)
    acts = desk.log_entries()

    by_request = replace(desk.session, regulation=preset("S1"))
    cards.agree_deliveries(by_request, desk.class_group, guardians, meeting)

    assert desk.log_entries() == acts + 1
    agreed = [card_of(cards, desk, one).guardians[0] for one in students]
    assert {(one.delivery, one.is_opted_out, one.declared) for one in agreed} == {("paper", True, date(2026, 9, 4))}
    assert words_of(service.meeting_list(desk.session, desk.class_group, words), tmp_path).count("на бумаге") == 3
    stranger = homeroom_desk(desk.school, NO_MARK_CLASS)
    with pytest.raises(NotAllowedError):
        cards.agree_deliveries(stranger.session, desk.class_group, guardians, meeting)
    with pytest.raises(NotInClassError):
        cards.agree_deliveries(stranger.session, stranger.class_group, guardians, meeting)
    with pytest.raises(UnknownRecordError):
        cards.agree_deliveries(desk.session, desk.class_group, [5], meeting)


@pytest.mark.requirement("S0-3.2b")
def test_form_for_a_guardian_names_the_student_and_asks_for_the_consent(
    desk: HomeroomDesk, papers: PrintPapers, student: StudentId, tmp_path: Path
) -> None:
    service = FamilyPapersService(desk.school.clock, papers)
    words = FormWords("Анкета", "Ученик: {name}, {class_title}", ("Согласен.",), ("Телефон", "Согласие"), "Родитель")
    page = words_of(service.guardian_form(desk.session, desk.class_group, student, words), tmp_path)
    name = next(row.name.full for row in desk.week().students if row.student == student)
    assert f"Ученик: {name}" in page
    assert "Согласие" in page
    stranger = homeroom_desk(desk.school, NO_MARK_CLASS).session
    with pytest.raises(NotAllowedError):
        service.guardian_form(stranger, desk.class_group, student, words)


@pytest.mark.requirement("S4-8.2.2", "S4-4.1a")
def test_card_says_when_it_was_last_looked_through_and_by_whom(
    desk: HomeroomDesk, cards: CardsService, student: StudentId
) -> None:
    assert card_of(cards, desk, student).verified_on is None
    cards.verify_cards(desk.session, desk.class_group, [student])
    card = card_of(cards, desk, student)
    assert (card.verified_on, card.verified_by) == (TODAY, desk.session.signed_in.name.with_initials)
    assert card.gaps


@pytest.mark.requirement("S0-2.10")
def test_student_who_was_ill_gets_topics_homework_and_comments_of_the_days(
    training: SchoolCase, papers: PrintPapers, tmp_path: Path
) -> None:
    keeper = desk_in(training, MARKED_CLASS)
    keeper.lessons.record_topic(keeper.session, keeper.past, "Сечения пирамиды", 1)
    day, student, course = keeper.past_lessons()[-1].day, keeper.student, keeper.course.course
    service = AssignmentsService(training.clock, papers)
    own = service.of_student(keeper.session, course, student, (day, day))
    service.hand_out(keeper.session, course, student, ("Задания", own))
    page = words_of(own, tmp_path)
    assert "Сечения пирамиды" in page
    foreign = next(one for one in keeper.journal.courses(keeper.session) if not one.is_own).course.course
    with pytest.raises(NotAllowedError):
        service.of_student(keeper.session, foreign, student, (day, day))
    training.sign_out(keeper.session)

    desk = homeroom_desk(training)
    letters = LettersService(training.clock, papers, RESOURCES)
    template = next(one for one in letters.templates() if one.is_assignments)
    draft = LetterDraft((student,), template.occasion, template.text, DateSpan(day, day), is_assignments=True)
    whole = words_of(letters.printed_letters(desk.session, desk.class_group, draft), tmp_path)
    assert "Лист заданий на период болезни" in whole
    assert len(whole) > len(page)
    assert [one.text for one in letters.letters(desk.session, desk.class_group).letters] == ["Задания"]


@pytest.mark.requirement("S0-2.8", "S0-4.6.2b")
def test_remote_lesson_has_a_sheet_with_its_assignment_and_its_files(
    training: SchoolCase, papers: PrintPapers, tmp_path: Path
) -> None:
    keeper = desk_in(training, MARKED_CLASS)
    lesson = keeper.past
    LessonEventsService(training.clock).set_remote(keeper.session, lesson, is_remote=True)
    keeper.lessons.record_homework(keeper.session, keeper.past, "Решить карточку 7", is_none_set=False)
    AttachmentsService(training.clock).attach(keeper.session, keeper.past, "Карточка 7.pdf", b"%PDF-1.7")
    service = AssignmentsService(training.clock, papers)
    paper = service.of_lesson(keeper.session, keeper.past, SHEET)
    service.note_sheet(keeper.session, keeper.past, paper)

    page = words_of(paper, tmp_path)
    for shown in ("Урок дистанционный.", "Задание: Решить карточку 7", "Карточка 7.pdf"):
        assert shown in page
    training.sign_out(keeper.session)
    with pytest.raises(ForeignPageError):
        service.of_lesson(training.sign_in(Role.SECRETARY), lesson, SHEET)


def test_diary_marks_a_lesson_held_remotely(training: SchoolCase, papers: PrintPapers, tmp_path: Path) -> None:
    keeper: Desk = desk_in(training, MARKED_CLASS)
    student = keeper.student
    LessonEventsService(training.clock).set_remote(keeper.session, keeper.past, is_remote=True)
    day = keeper.past_lessons()[-1].day
    training.sign_out(keeper.session)
    desk = homeroom_desk(training)
    assert "дистанционно" in words_of(papers.diaries(desk.session, [student], (day, day)), tmp_path)
