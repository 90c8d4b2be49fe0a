"""Papers besides the volumes: blanks, summary sheets alone, diaries, letters, acts, test sheet, passes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest

from ejournal_desktop.domain.class_desk import MessageKind
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import StudentId
from ejournal_desktop.printing.content_page import ContentPage, LessonRow
from ejournal_desktop.printing.loose import plan_blanks, plan_form
from ejournal_desktop.printing.papers import plan_act, plan_assignments, plan_diaries, plan_letters
from ejournal_desktop.printing.passes import front_and_back
from ejournal_desktop.printing.pdfa import DocumentFacts
from ejournal_desktop.printing.problems import PrintStoppedError
from ejournal_desktop.printing.student_grid import StudentGridPage
from ejournal_desktop.printing.test_sheet import plan_test_sheet
from ejournal_desktop.printing.volume_pdf import render_volume, rendered_plan
from ejournal_desktop.readmodels.papers import (
    ActTable,
    DiaryLesson,
    DiaryMessage,
    DiaryResult,
    GuardianLetter,
    PaperAct,
    PaperHeading,
    StudentDiary,
)
from ejournal_desktop.readmodels.printing import SummaryForm
from ejournal_desktop.readmodels.volume import GeneralRow
from support.printed import RESOURCES, resources, settings, texts_of_pages
from support.regulations import preset
from support.volumes import CLASS_GROUP, Scope, a_volume

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.printing.volume import VolumePlan

FACTS = DocumentFacts("Бумага", "Школа", "0.1.0", datetime(2025, 11, 5, tzinfo=UTC))
HEADING = PaperHeading("Школа № 61", CLASS_GROUP, "7-А", "2025/2026", "Жапарова Г. А.", is_training=False)
FIRST_DAY, LAST_DAY = date(2025, 9, 8), date(2025, 9, 12)
RESULT = DiaryResult("Алгебра", "4,25", "", "4", "4", "5")


def texts(plan: VolumePlan, folder: Path) -> list[str]:
    """Return the text of each page of a finished file."""
    path = folder / "paper.pdf"
    path.write_bytes(rendered_plan(plan, FACTS, resources()).pdf)
    return texts_of_pages(path)


def a_diary(number: int = 1, lessons: int = 6) -> StudentDiary:
    """Return the diary of one student."""
    lesson = DiaryLesson(FIRST_DAY, 1, "Алгебра", "Дроби", "§ 12, упр. 145", ("5", "4"), "", 0, "Ясный ответ")
    return StudentDiary(
        heading=HEADING,
        regulation=preset("S0"),
        student=StudentId(number),
        name=PersonName(f"Өмүрбеков{number}", "Нурсултан", "Тынчтыкбекович"),
        starts=FIRST_DAY,
        ends=LAST_DAY,
        lessons=(lesson,) * lessons,
        results=(RESULT,),
        messages=(),
        missed=3,
        missed_ill=1,
    )


def a_letter(number: int, paragraphs: int = 2) -> GuardianLetter:
    """Return a letter about one student."""
    said = "Сообщаем, что по ряду предметов получены неудовлетворительные отметки."
    name = PersonName(f"Өмүрбеков{number}", "Нурсултан")
    return GuardianLetter(HEADING, StudentId(number), name, "Гүлнара Асановна", LAST_DAY, (said,) * paragraphs)


def test_blank_sheets_show_names_and_lessons_of_the_days_and_nothing_that_was_entered() -> None:
    volume = a_volume(Scope(5, (45, 20)))
    made = plan_blanks(volume, settings(), resources(), (FIRST_DAY, LAST_DAY))
    fronts = [page.body for page in made.pages if isinstance(page.body, StudentGridPage)]
    backs = [page.body for page in made.pages if isinstance(page.body, ContentPage)]
    days = {column.day for body in fronts for column in body.columns if column.day}
    assert days
    assert all(FIRST_DAY <= day <= LAST_DAY for day in days)
    assert all(len(body.rows) == 5 and body.cells == () and body.is_open for body in fronts)
    rows = [row for body in backs for row in body.rows]
    assert all(isinstance(row, LessonRow) and row.topic == () == row.homework for row in rows)
    assert [page.sheet for page in made.pages] == [1, 1, 2, 2]
    assert "БЛАНК" in made.frame.banner


@pytest.mark.requirement("S0-6.2", "S0-6.1a", "S4-6.3")
@pytest.mark.parametrize("form", list(SummaryForm))
def test_summary_sheet_alone_has_its_own_certification_sheet(form: SummaryForm, tmp_path: Path) -> None:
    made = plan_form(a_volume(Scope(5, (9,))), settings(), resources(), form)
    pages = texts(made, tmp_path)
    assert f"лист 1 из {made.sheets}" in pages[0]
    assert f"пронумеровано и прошито {made.sheets}" in " ".join(pages[-2].split())
    assert len(pages) == made.sheets * 2 + 2


@pytest.mark.requirement("S1-3.1.2a")
@pytest.mark.parametrize(
    ("kind", "word"), list(zip(MessageKind, ("замечание", "успех", "обращение", "благодарность"), strict=True))
)
def test_diary_names_the_kind_of_a_message_in_words(kind: MessageKind, word: str, tmp_path: Path) -> None:
    diary = replace(a_diary(), messages=(DiaryMessage(FIRST_DAY, kind, "Опоздал.", "Гончар В. Л."),))
    page = texts(plan_diaries([diary], settings(), resources()), tmp_path)[0]
    assert word in page
    assert kind.value not in page
    assert "Гончар В. Л." in page
    assert f"{FIRST_DAY:%d.%m.%Y}" in page


@pytest.mark.requirement("S3-1.8", "S1-R.2")
def test_sheets_of_a_diary_name_no_other_student(tmp_path: Path) -> None:
    pages = texts(plan_diaries([a_diary(1), a_diary(2, lessons=60)], settings(), resources()), tmp_path)
    owners = [("Өмүрбеков1" in page, "Өмүрбеков2" in page) for page in pages if page.strip()]
    assert (True, True) not in owners
    first = next(index for index, page in enumerate(pages) if "Өмүрбеков2" in page)
    assert first % 2 == 0


@pytest.mark.requirement("S1-R.6a")
def test_diary_leaves_a_dated_line_for_every_look_that_the_regulation_wants(tmp_path: Path) -> None:
    fortnight = replace(a_diary(), regulation=preset("S1"), ends=date(2025, 9, 21))
    page = " ".join(texts(plan_diaries([fortnight], settings(), resources()), tmp_path)[0].split())
    assert "не реже 2 раз в неделю" in page
    looks = page.partition("не реже 2 раз в неделю:")[2].partition("Линия отрыва")[0]
    assert (looks.count("Дата"), looks.count("Подпись")) == (4, 4)


@pytest.mark.requirement("S1-R.3")
def test_expected_results_are_named_forecasts(tmp_path: Path) -> None:
    page = " ".join(texts(plan_diaries([a_diary()], settings(), resources()), tmp_path)[0].split())
    for words in ("Прогноз за период", "Прогноз за полугодие", "Прогноз за год", "отметкой не является"):
        assert words in page
    assert "5, 4" in page
    assert "Ясный ответ" in page


@pytest.mark.requirement("S1-6.2a")
def test_every_diary_and_letter_says_that_it_is_personal_information(tmp_path: Path) -> None:
    notice = "Не передавайте её другим"
    diaries = texts(plan_diaries([a_diary(1), a_diary(2)], settings(), resources()), tmp_path)
    letters = texts(plan_letters([a_letter(1), a_letter(2), a_letter(3, 16)], settings(), resources()), tmp_path)
    lists = texts(plan_assignments([a_diary(1)], resources()), tmp_path)
    assert [sum(page.count(notice) for page in pages) for pages in (diaries, letters, lists)] == [2, 3, 1]


@pytest.mark.requirement("S0-4.7.3g")
def test_letters_stand_two_on_a_sheet_with_slips_to_tear_off(tmp_path: Path) -> None:
    pages = texts(plan_letters([a_letter(1), a_letter(2), a_letter(3)], settings(), resources()), tmp_path)
    assert [page.count("Информационное письмо для родителей") for page in pages] == [2, 1]
    assert [page.count("Линия отрыва") for page in pages] == [2, 1]


@pytest.mark.requirement("S0-4.7.3g")
def test_long_letter_has_a_page_of_its_own_and_one_longer_than_a_page_stops(tmp_path: Path) -> None:
    assert len(texts(plan_letters([a_letter(1, 16), a_letter(2)], settings(), resources()), tmp_path)) == 2
    with pytest.raises(PrintStoppedError):
        plan_letters([a_letter(1, 80)], settings(), resources())


@pytest.mark.requirement("S0-6.1a")
def test_act_shows_its_table_and_a_line_for_every_signature(tmp_path: Path) -> None:
    table = ActTable(
        (30.0, 100.0, 40.0), ("Класс", "Архив", "Итог"), tuple((f"{n}-А", "№ 7", "принят") for n in range(60))
    )
    act = PaperAct(
        "Акт приёма-передачи архива", "Школа № 61", "4", LAST_DAY, ("Мы составили акт.",), table, ("Сдал", "Принял")
    )
    pages = texts(plan_act(act, resources()), tmp_path)
    whole = " ".join(pages)
    assert "Акт приёма-передачи архива № 4" in whole
    assert [whole.count(word) for word in ("Сдал", "Принял", "59-А")] == [1, 1, 1]
    assert whole.count("Класс") == 2


def test_test_sheet_has_marks_that_meet_when_the_sheet_is_held_to_the_light() -> None:
    plan = plan_test_sheet(settings().sheet_plan, resources())
    sheet = settings().sheet_plan
    places = [{sheet.content_left(page.side) + sheet.from_binding(page.side, 105.0)} for page in plan.pages]
    assert places == [{105.0}, {105.0}]
    assert len(plan.pages) == 2


@pytest.mark.parametrize("is_reversed", [False, True])
def test_passes_hold_fronts_and_backs_of_every_sheet(is_reversed: bool) -> None:
    pdf = render_volume(a_volume(Scope(2, (3,))), settings(), RESOURCES).pdf
    passes = front_and_back(pdf, is_reversed=is_reversed)
    with pikepdf.open(BytesIO(pdf)) as whole, pikepdf.open(BytesIO(passes.fronts)) as fronts:
        sheets = [page.Contents.read_bytes() for page in whole.pages]
        assert [page.Contents.read_bytes() for page in fronts.pages] == sheets[::2]
    with pikepdf.open(BytesIO(passes.backs)) as backs:
        found = [page.Contents.read_bytes() if "/Contents" in page else b"" for page in backs.pages]
    wanted = [*sheets[1::2], b""]
    assert found == (wanted[::-1] if is_reversed else wanted)


def test_general_information_is_printed_only_where_it_is_switched_on(tmp_path: Path) -> None:
    volume = a_volume(Scope(3, (3,)))
    row = GeneralRow(volume.students[0].student, date(2012, 3, 4), "Л-17", "ул. Ахунбаева, 1", ("Асанова Вера, 555",))
    volume = replace(volume, general=(row,))
    for is_on in (False, True):
        pdf = render_volume(volume, settings(has_general=is_on, has_health=is_on), RESOURCES).pdf
        path = tmp_path / "general.pdf"
        path.write_bytes(pdf)
        whole = " ".join(texts_of_pages(path))
        found = [word in whole for word in ("Общие сведения", "Л-17", "Асанова Вера", "Листок здоровья")]
        assert found == [is_on] * 4
