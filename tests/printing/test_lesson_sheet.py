"""The blank sheet of a lesson: what stands on it, how large classes are split, and what its code says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.domain.sheet_numbers import sheet_number, shown_sheet_number
from ejournal_desktop.kernel.identifiers import CourseId, StudentId, lesson_identifier
from ejournal_desktop.printing.free_page import FreePage
from ejournal_desktop.printing.geometry import BODY_BOTTOM
from ejournal_desktop.printing.lesson_sheet import STUDENTS_ON_SHEET, plan_lesson_sheets
from ejournal_desktop.printing.pdfa import DocumentFacts
from ejournal_desktop.printing.problems import PrintStoppedError
from ejournal_desktop.printing.volume_pdf import rendered_plan
from ejournal_desktop.readmodels.journal import StudentRow
from ejournal_desktop.readmodels.lesson_sheets import LessonSheet
from ejournal_desktop.readmodels.papers import PaperHeading
from support.printed import resources, texts_of_pages
from support.volumes import CLASS_GROUP

if TYPE_CHECKING:
    from pathlib import Path

FACTS = DocumentFacts("Лист", "Школа", "0.1.0", datetime(2025, 11, 5, tzinfo=UTC))
HEADING = PaperHeading("Школа № 61", CLASS_GROUP, "7-А", "2025/2026", "", is_training=False)
NUMBER = sheet_number(lesson_identifier(CourseId(7), date(2025, 9, 8), 2))


def a_sheet(students: int = 28, **changes: object) -> LessonSheet:
    """Return the sheet of a lesson in algebra."""
    rows = tuple(
        StudentRow(StudentId(number), number, PersonName(f"Ученик{number}", "Ё"), ())
        for number in range(1, students + 1)
    )
    sheet = LessonSheet(
        heading=HEADING,
        number=NUMBER,
        subject="Алгебра · 1-я подгруппа",
        teacher="Жапарова Г. А.",
        day=date(2025, 9, 8),
        bell=2,
        times=(time(8, 55), time(9, 40)),
        students=rows,
        codes=(("н", "Отсутствовал"),),
        planned="Степень с натуральным показателем",
        has_marks=True,
        has_homework=True,
    )
    return replace(sheet, **changes)  # type: ignore[arg-type]  # any field by name


def text_of(sheet: LessonSheet, folder: Path) -> str:
    path = folder / "sheet.pdf"
    path.write_bytes(rendered_plan(plan_lesson_sheets([sheet], resources()), FACTS, resources()).pdf)
    return texts_of_pages(path)[0]


def bodies(*sheets: LessonSheet) -> list[FreePage]:
    found = [page.body for page in plan_lesson_sheets(sheets, resources()).pages]
    return [body for body in found if isinstance(body, FreePage)]


def test_sheet_says_what_it_is_of_and_leaves_lines_for_the_texts(tmp_path: Path) -> None:
    text = text_of(a_sheet(), tmp_path)
    named = (
        shown_sheet_number(NUMBER),
        "7-А · Алгебра · 1-я подгруппа",
        "понедельник 08.09.2025",
        "урок 2, 08:55–09:40",
    )
    asked = ("Тема урока:", "Домашнее задание:", "Вид работы:", "По плану: Степень с натуральным показателем")
    assert all(words in text for words in (*named, *asked, "Ученик28 Ё", "БЛАНК"))


def test_sheet_without_marks_and_homework_has_no_place_for_them(tmp_path: Path) -> None:
    text = text_of(a_sheet(has_marks=False, has_homework=False), tmp_path)
    assert "Отметка" not in text
    assert "Домашнее задание" not in text


def test_code_holds_the_number_alone() -> None:
    (body,) = bodies(a_sheet())
    assert body.code is not None
    assert body.code.payload == NUMBER


@pytest.mark.parametrize("students", [1, 28, STUDENTS_ON_SHEET])
def test_everything_of_a_sheet_fits_its_page(students: int) -> None:
    (body,) = bodies(a_sheet(students))
    assert max(text.baseline for text in body.texts) <= BODY_BOTTOM
    assert max(edge for rules in body.rules for _, top, _, end in rules.segments for edge in (top, end)) <= BODY_BOTTOM


def test_large_class_goes_on_under_the_same_number(tmp_path: Path) -> None:
    sheet = a_sheet(STUDENTS_ON_SHEET + 1)
    assert [body.code and body.code.payload for body in bodies(sheet)] == [NUMBER, NUMBER]
    assert "часть 1 из 2" in text_of(sheet, tmp_path)


def test_name_without_a_glyph_stops_the_print() -> None:
    odd = StudentRow(StudentId(1), 1, PersonName("漢", "Ё"), ())
    with pytest.raises(PrintStoppedError):
        plan_lesson_sheets([a_sheet(), replace(a_sheet(), students=(odd,))], resources())
