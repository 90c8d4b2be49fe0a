"""The sign of two values on printed pages, with the note that explains it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.printing.content_page import LessonRow
from ejournal_desktop.printing.fitting import TWO_VALUES
from ejournal_desktop.printing.progress_page import ProgressPage
from ejournal_desktop.readmodels.exchange import PlaceKind
from support.printed import plan, resources, spreads
from support.volumes import QUARTERS, Scope, a_volume

if TYPE_CHECKING:
    from ejournal_desktop.printing.student_grid import StudentGridPage
    from ejournal_desktop.readmodels.volume import ClassVolume

pytestmark = pytest.mark.requirement("S1-4c")
SMALL = Scope(students=3, lessons=(5,))


def with_cell(cell: Cell) -> ClassVolume:
    """Return a volume with one cell alone."""
    volume = a_volume(SMALL)
    (subject,) = volume.subjects
    page = subject.page
    place = (page.students[0].student, page.lessons[0].lesson)
    return replace(volume, subjects=(replace(subject, page=replace(page, cells={place: cell}, period_marks={})),))


def left_page(volume: ClassVolume) -> StudentGridPage:
    """Return the left page of the only subject."""
    ((left, _),) = spreads(plan(volume))
    return left


def note() -> str:
    """Return the note under a table."""
    return resources().words("grid.two_values")


@pytest.mark.parametrize(
    ("cell", "lines"),
    [
        (Cell(("5",), conflicts=frozenset({0})), ("5*",)),
        (Cell(("4", "5"), conflicts=frozenset({1})), ("4/5*",)),
        (Cell(("fail",), conflicts=frozenset({0})), ("незач", "*")),
        (Cell(("fail",), "absent", conflicts=frozenset({0})), ("н*", "незач")),
        (Cell((), "late", 5, conflicts=frozenset({-1})), ("*",)),
    ],
)
def test_a_cell_of_two_values_is_signed_however_full_it_is(cell: Cell, lines: tuple[str, ...]) -> None:
    page = left_page(with_cell(cell))
    assert [one.text.lines for one in page.cells] == [lines]
    assert " ".join(page.notes) == note()


def test_a_page_without_two_values_has_neither_sign_nor_note() -> None:
    page = left_page(a_volume(SMALL))
    assert page.notes == ()
    assert not any(TWO_VALUES in line for cell in page.cells for line in cell.text.lines)


def test_a_period_mark_of_two_values_is_signed_on_its_page_and_in_the_summary() -> None:
    volume = a_volume(SMALL)
    place = (volume.students[1].student, volume.courses[0].course, QUARTERS[0].period)
    made = plan(replace(volume, result_conflicts=frozenset({place})))
    ((left, _),) = spreads(made)
    signed = [(cell.row, cell.text.lines) for cell in left.cells if TWO_VALUES in cell.text.lines[-1]]
    (summary,) = (page.body for page in made.pages if isinstance(page.body, ProgressPage))
    mark = volume.period_marks[place]
    assert signed == [(1, (f"{mark}*",))]
    assert [row.marks for row in summary.rows][1] == ((f"{mark}*",),)
    assert "* записано два" in summary.head_words[1]
    assert " ".join(left.notes) == note()


def test_topic_and_homework_of_two_values_are_signed_and_the_row_says_so() -> None:
    volume = a_volume(SMALL)
    (subject,) = volume.subjects
    first, second, *others = subject.page.lessons
    topic = replace(first, topic="Дроби", conflicts=frozenset({PlaceKind.TOPIC}))
    homework = replace(second, homework="№ 12", conflicts=frozenset({PlaceKind.HOMEWORK}))
    page = replace(subject.page, lessons=(topic, homework, *others))
    ((_, right),) = spreads(plan(replace(volume, subjects=(replace(subject, page=page),))))
    rows = [row for row in right.rows if isinstance(row, LessonRow)]
    assert (rows[0].topic, rows[1].homework) == (("Дроби*",), ("№ 12*",))
    assert [resources().words("content.two_values") in row.remarks for row in rows] == [True, True, False, False, False]
