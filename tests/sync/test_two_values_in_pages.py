"""The sign of two values in the pages and tables of an archive: where it stands, and that nothing else changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import ATTENDANCE_PLACE, Cell
from ejournal_desktop.kernel.identifiers import LessonId, StudentId
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.sync.payload import page_members
from ejournal_desktop.sync.words import TWO_VALUES_NOTE
from support.archive_school import COURSE, QUARTER, a_volume

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.volume import ClassVolume

pytestmark = pytest.mark.requirement("S1-4c")
STUDENT, OTHER, LESSON = StudentId(51), StudentId(52), LessonId(600)


def with_cells(**conflicts: frozenset[int]) -> ClassVolume:
    """Return the volume where the first lesson's cells of both students hold two values at some places."""
    marked = Cell(("5", "na"), is_corrected=True, conflicts=conflicts.get("marked", frozenset()))
    absent = Cell(attendance="ill", conflicts=conflicts.get("absent", frozenset()))
    return with_page(cells={(STUDENT, LESSON): marked, (OTHER, LESSON): absent})


def with_page(**changes: object) -> ClassVolume:
    """Return the volume with something else on its page."""
    volume = a_volume()
    (subject,) = volume.subjects
    page = replace(subject.page, **changes)  # type: ignore[arg-type]  # any field by its name
    return replace(volume, subjects=(replace(subject, page=page),))


def made(volume: ClassVolume) -> dict[str, str]:
    """Return the page and the tables as text."""
    return {name: data.decode("utf-8-sig") for name, data in page_members([volume])}


def signed_tables(members: dict[str, str]) -> dict[str, list[str]]:
    """Return the lines of two values of the tables that have any."""
    tables = {name: text.splitlines() for name, text in members.items() if name.startswith("csv/")}
    signed = {name: lines for name, lines in tables.items() if lines[0].endswith(";Два значения")}
    return {name: [line for line in lines if line.endswith(";да")] for name, lines in signed.items()}


def test_marks_of_a_cell_with_two_values_are_signed_and_the_page_says_what_that_means() -> None:
    members = made(with_cells(marked=frozenset({0})))
    page, signed = members["index.html"], signed_tables(members)
    assert (page.count("*</td>"), page.count(TWO_VALUES_NOTE)) == (1, 1)
    assert list(signed) == ["csv/marks.csv"]
    assert [line.split(";")[4:] for line in signed["csv/marks.csv"]] == [
        ["Асанов Бакыт", "5", "да", "да"],
        ["Асанов Бакыт", "н/а", "да", "да"],
    ]


def test_attendance_of_two_values_is_signed_in_its_own_table_alone() -> None:
    signed = signed_tables(made(with_cells(absent=frozenset({ATTENDANCE_PLACE}))))
    assert [(name, len(lines)) for name, lines in signed.items()] == [("csv/attendance.csv", 1)]


def test_topic_and_homework_are_signed_each_in_its_column() -> None:
    first, second = a_volume().subjects[0].page.lessons
    both = (
        replace(first, conflicts=frozenset({PlaceKind.TOPIC})),
        replace(second, conflicts=frozenset({PlaceKind.HOMEWORK})),
    )
    members = made(with_page(lessons=both))
    page, signed = members["index.html"], signed_tables(members)
    assert "<td>Дроби &lt;и&gt; проценты*</td><td>№ 12</td>" in page
    assert "<td>=СУММ(A1)*</td>" in page
    assert {name: len(lines) for name, lines in signed.items()} == {"csv/lessons.csv": 1, "csv/homework.csv": 1}


def test_a_period_mark_of_two_values_is_signed_on_its_page_and_in_the_summary() -> None:
    volume = with_page(result_conflicts=frozenset({STUDENT}))
    members = made(replace(volume, result_conflicts=frozenset({(STUDENT, COURSE.course, QUARTER.period)})))
    page, signed = members["index.html"], signed_tables(members)
    assert (page.count("5*</td>"), page.count(TWO_VALUES_NOTE)) == (2, 2)
    assert [len(lines) for lines in signed.values()] == [1]


def test_without_two_values_neither_sign_nor_note_nor_column_is_there() -> None:
    members = made(a_volume())
    assert TWO_VALUES_NOTE not in members["index.html"]
    assert "*</td>" not in members["index.html"]
    assert signed_tables(members) == {}
