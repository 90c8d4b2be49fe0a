"""What stops a print: a list of records, and no file (print.md 5.5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from shutil import copytree
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.printing.problems import (
    ColourProfileHashError,
    FontHashError,
    PrintProblem,
    PrintStoppedError,
    ProblemKind,
)
from ejournal_desktop.printing.settings import PrintSettings
from ejournal_desktop.printing.volume_pdf import render_volume
from support.printed import RESOURCES, settings
from support.regulations import preset
from support.volumes import a_correction, a_course, a_lesson, a_page, a_student, a_volume, volume_of

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.readmodels.journal import LessonColumn, StudentRow
    from ejournal_desktop.readmodels.volume import ClassVolume

DAY = date(2025, 9, 3)
LESSON = a_lesson(1, DAY)


def a_small_volume(
    cell: Cell | None = None, *, lesson: LessonColumn = LESSON, student: StudentRow | None = None
) -> ClassVolume:
    students = (student or a_student(1),)
    page = a_page(a_course(1), students, [lesson], has_marks=False)
    cells = {(students[0].student, lesson.lesson): cell} if cell else {}
    return replace(volume_of([replace(page, cells=cells)], students), corrections=())


def problems_of(volume: ClassVolume, print_settings: PrintSettings | None = None) -> tuple[PrintProblem, ...]:
    with pytest.raises(PrintStoppedError) as stopped:
        render_volume(volume, print_settings or settings(), RESOURCES)
    return stopped.value.problems


def test_mark_outside_the_scale_stops_the_print_and_is_named() -> None:
    found = problems_of(a_small_volume(Cell(("17",))))
    assert found == (PrintProblem(ProblemKind.UNKNOWN_MARK, "7-А", "Алгебра", DAY, "Абдыкадырова Нурсултан", "17"),)


def test_unknown_attendance_code_stops_the_print() -> None:
    (found,) = problems_of(a_small_volume(Cell(attendance="teleported")))
    assert (found.kind, found.text) == (ProblemKind.UNKNOWN_CODE, "teleported")


@pytest.mark.requirement("S0-4.14.7b")
@pytest.mark.parametrize("spelling", ["осв.", "ОСВ", "о с в", "Осв"])
def test_forbidden_entry_never_reaches_paper(spelling: str) -> None:
    regulation = preset("S0")
    base = PrintSettings.from_regulation(regulation)
    scales = regulation.marks.scales
    marks = (replace(scales[0].marks[0], code="exempt", printed=spelling), *scales[0].marks)
    changed = replace(regulation, marks=replace(regulation.marks, scales=(replace(scales[0], marks=marks),)))
    (found,) = problems_of(a_small_volume(Cell(("exempt",))), PrintSettings.from_regulation(changed))
    assert (found.kind, found.text) == (ProblemKind.FORBIDDEN_TEXT, spelling)
    assert base.forbidden == frozenset()


def test_character_without_a_glyph_stops_the_print_with_its_record() -> None:
    (found,) = problems_of(a_small_volume(lesson=replace(LESSON, topic="Тема \u2713 дня\u202f")))
    assert (found.kind, found.subject, found.day) == (ProblemKind.MISSING_GLYPH, "Алгебра", DAY)
    assert found.text == "\u2713\u202f"


def test_composed_letters_print_whichever_way_they_were_typed() -> None:
    volume = a_small_volume(lesson=replace(LESSON, topic="\u0438\u0306од и \u0435\u0308лка"))
    assert render_volume(volume, settings(), RESOURCES).pages > 0


def test_topic_of_78_lines_stops_the_print() -> None:
    (found,) = problems_of(a_small_volume(lesson=replace(LESSON, topic="\n".join(["строка"] * 78))))
    assert (found.kind, found.day) == (ProblemKind.TEXT_TOO_LONG, DAY)


def test_too_many_marks_for_a_cell_stop_the_print() -> None:
    (found,) = problems_of(a_small_volume(Cell(("5",) * 12)))
    assert (found.kind, found.text) == (ProblemKind.TEXT_TOO_LONG, "/".join("5" * 12))


def test_name_that_fits_in_no_way_stops_the_print() -> None:
    student = a_student(1, name=PersonName("Щ" * 90, "Я"))
    assert {found.kind for found in problems_of(a_small_volume(student=student))} == {ProblemKind.TEXT_TOO_LONG}


def test_lesson_outside_the_period_stops_the_print() -> None:
    (found,) = problems_of(a_small_volume(lesson=a_lesson(1, date(2025, 12, 1))))
    assert (found.kind, found.day) == (ProblemKind.LESSON_OUTSIDE_PERIOD, date(2025, 12, 1))


def test_student_without_a_name_stops_the_print() -> None:
    (found,) = problems_of(a_small_volume(student=a_student(1, name=PersonName("", ""))))
    assert (found.kind, found.text) == (ProblemKind.NAMELESS_STUDENT, "1")


def test_class_code_that_cannot_stand_in_the_code_stops_the_print() -> None:
    volume = a_small_volume()
    (found,) = problems_of(replace(volume, heading=replace(volume.heading, class_code="7-А")))
    assert (found.kind, found.text) == (ProblemKind.BAD_CODE_FIELD, "7-А")


def test_reason_of_a_correction_longer_than_a_page_stops_the_print() -> None:
    correction = a_correction(a_student(1), reason="очень долгая причина " * 400)
    (found,) = problems_of(replace(a_small_volume(), corrections=(correction,)))
    assert found.kind is ProblemKind.TEXT_TOO_LONG


def test_unknown_kind_of_work_stops_the_print() -> None:
    (found,) = problems_of(a_small_volume(lesson=replace(LESSON, work_kind="duel")))
    assert (found.kind, found.text, found.day) == (ProblemKind.UNKNOWN_CODE, "duel", DAY)


def test_title_of_the_school_without_glyphs_stops_the_print() -> None:
    (found,) = problems_of(a_small_volume(), settings(topics_title="Темы \u2713"))
    assert (found.kind, found.text) == (ProblemKind.MISSING_GLYPH, "\u2713")


def test_all_bad_records_are_listed_at_once() -> None:
    found = problems_of(a_small_volume(Cell(("17",), "teleported"), lesson=replace(LESSON, topic="\u2713")))
    assert {problem.kind for problem in found} == {
        ProblemKind.UNKNOWN_MARK, ProblemKind.UNKNOWN_CODE, ProblemKind.MISSING_GLYPH,
    }  # fmt: skip


def test_a_stop_tells_a_log_only_how_many_records_it_found() -> None:
    with pytest.raises(PrintStoppedError) as stopped:
        render_volume(a_small_volume(Cell(("17",))), settings(), RESOURCES)
    assert stopped.value.fields == {"problems": 1}
    assert "Абдыкадырова" not in str(stopped.value)


@pytest.fixture
def copied_resources(tmp_path: Path) -> Path:
    for folder in ("fonts", "icc", "print"):
        copytree(RESOURCES / folder, tmp_path / folder)
    return tmp_path


def test_changed_font_is_refused_before_anything_is_drawn(copied_resources: Path) -> None:
    font = copied_resources / "fonts" / "PTSans_400Regular.ttf"
    font.write_bytes(font.read_bytes() + b"\0")
    drawn: list[int] = []
    with pytest.raises(FontHashError):
        render_volume(a_small_volume(), settings(), copied_resources, lambda done, _: drawn.append(done))
    assert drawn == []


def test_missing_font_is_refused(copied_resources: Path) -> None:
    (copied_resources / "fonts" / "PTSansNarrow_700Bold.ttf").unlink()
    with pytest.raises(FontHashError):
        render_volume(a_small_volume(), settings(), copied_resources)


@pytest.mark.parametrize("content", [b"", None])
def test_changed_or_missing_colour_profile_is_refused(copied_resources: Path, content: bytes | None) -> None:
    profile = copied_resources / "icc" / "sRGB.icc"
    profile.unlink() if content is None else profile.write_bytes(content)
    with pytest.raises(ColourProfileHashError):
        render_volume(a_small_volume(), settings(), copied_resources)


def test_a_cancelled_print_makes_no_file() -> None:
    class CancelledError(Exception):
        """The person at the screen pressed «Отмена»."""

    def cancel(done: int, total: int) -> None:
        if done == 3:
            assert total > 3
            raise CancelledError

    with pytest.raises(CancelledError):
        render_volume(a_volume(), settings(), RESOURCES, cancel)
