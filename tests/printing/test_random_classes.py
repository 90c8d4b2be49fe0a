"""What holds for the volume of any class (print.md 12): nothing lost, everything in its place, sheets counted."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from ejournal_desktop.printing.content_page import ContentPage
from ejournal_desktop.printing.geometry import Side
from ejournal_desktop.printing.lesson_rows import lessons_on_paper
from ejournal_desktop.printing.packing import ROWS_HEIGHT
from ejournal_desktop.printing.page import StruckPage
from ejournal_desktop.printing.sheets import sheet_codes
from ejournal_desktop.printing.student_grid import StudentGridPage
from ejournal_desktop.printing.table_page import TablePage
from support.printed import columns_and_rows, left_lessons, plan, resources, right_lessons, spreads
from support.random_volumes import class_volumes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.printing.student_grid import GridColumn
    from ejournal_desktop.printing.volume import VolumePlan
    from ejournal_desktop.readmodels.volume import ClassVolume

RARELY = settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def subject_pages(made: VolumePlan) -> Iterator[tuple[StudentGridPage, bool]]:
    """Yield the left pages of subjects; the flag marks the first page of students, which every spread has once."""
    bodies = [page.body for page in made.pages]
    for left, right in pairwise(bodies):
        if isinstance(left, StudentGridPage) and isinstance(right, ContentPage | StruckPage):
            yield left, isinstance(right, ContentPage)


def columns_of_subjects(made: VolumePlan) -> list[list[GridColumn]]:
    """Return all columns of each subject, spread after spread."""
    starts = [entry.page for entry in made.outline if entry.is_subject]
    found: list[list[GridColumn]] = [[] for _ in starts]
    bodies = [page.body for page in made.pages]
    for index, (left, right) in enumerate(pairwise(bodies)):
        if isinstance(left, StudentGridPage) and isinstance(right, ContentPage):
            found[sum(start <= index for start in starts) - 1].extend(left.columns)
    return found


@pytest.mark.requirement("S0-2.2", "S1-9c")
@RARELY
@given(class_volumes())
def test_every_lesson_stands_once_on_each_side_of_a_spread(volume: ClassVolume) -> None:
    made = spreads(plan(volume))
    wanted = Counter(lesson.lesson for part in volume.subjects for lesson in lessons_on_paper(part.page))
    assert Counter(lesson for spread in made for lesson in left_lessons(spread)) == wanted
    assert Counter(lesson for spread in made for lesson in right_lessons(spread)) == wanted


@pytest.mark.requirement("S0-2.2", "S1-9c")
@RARELY
@given(class_volumes())
def test_every_mark_stands_once_in_the_column_of_its_lesson(volume: ClassVolume) -> None:
    placed = [
        (left.rows[cell.row].student, left.columns[cell.column].lesson, "/".join(cell.text.lines))
        for left, _ in subject_pages(plan(volume))
        for cell in left.cells
        if left.columns[cell.column].lesson is not None
    ]
    on_paper = {lesson.lesson for part in volume.subjects for lesson in lessons_on_paper(part.page)}
    marked = {
        (student, lesson, "/".join(cell.marks))
        for part in volume.subjects
        for (student, lesson), cell in part.page.cells.items()
        if cell.marks and lesson in on_paper
    }
    assert len(placed) == len(set(placed))
    assert {place for place in placed if place[2] != "н"} == marked


@pytest.mark.requirement("S0-2.2", "S1-9c")
@RARELY
@given(class_volumes())
def test_row_k_of_the_content_belongs_to_column_k_of_the_marks(volume: ClassVolume) -> None:
    for spread in spreads(plan(volume)):
        columns, rows = columns_and_rows(spread)
        assert rows == columns[: len(rows)]
        assert len(columns) <= 24
        assert sum(row.height for row in spread[1].rows) <= ROWS_HEIGHT + 1e-6


@pytest.mark.requirement("S0-4.14.8")
@RARELY
@given(class_volumes())
def test_results_follow_the_last_lesson_of_the_period_without_a_gap(volume: ClassVolume) -> None:
    for columns, part in zip(columns_of_subjects(plan(volume)), volume.subjects, strict=True):
        labels = [column.label for column in columns if column.lesson is None]
        assert [column.lesson is None for column in columns] == sorted(column.lesson is None for column in columns)
        if not part.page.has_marks:
            assert labels == []
            continue
        own = part.page.period
        is_last = own.ends == max(period.ends for period in volume.periods if period.kind.value == "year")
        assert columns[-len(labels)].period == own.period
        has_exam = any(course == part.page.course.course and period == 30 for _, course, period in volume.period_marks)
        assert labels[1:] == (["год", *(["экз."] if has_exam else [])] if is_last else [])


@pytest.mark.requirement("S1-9c", "S1-9d")
@RARELY
@given(class_volumes())
def test_sheets_are_counted_and_sides_alternate(volume: ClassVolume) -> None:
    made = plan(volume)
    numbered = [page for page in made.pages if page.sheet is not None]
    assert [page.number for page in numbered] == list(range(1, 2 * made.sheets + 1))
    assert [page.sheet for page in numbered] == [1 + index // 2 for index in range(len(numbered))]
    assert all(page.side is (Side.VERSO if index % 2 else Side.RECTO) for index, page in enumerate(made.pages))
    starts = [entry.page for entry in made.outline if entry.is_subject]
    assert all(made.pages[start].side is Side.VERSO for start in starts)
    contents = next(page.body for page in made.pages if isinstance(page.body, TablePage))
    listed = [row.cells[-1][0] for row in contents.rows]
    ordered = sorted(made.outline[1:-1], key=lambda entry: not entry.is_subject)
    assert listed == [str(entry.page + 1) for entry in ordered]


@pytest.mark.requirement("S1-9c")
@RARELY
@given(class_volumes())
def test_a_student_keeps_row_and_number_and_the_pattern_hides_no_entry(volume: ClassVolume) -> None:
    numbers = {student.student: student.number for student in volume.students}
    spans = {student.student: student.spans for student in volume.students}
    for left, _ in subject_pages(plan(volume)):
        assert all(numbers[row.student] == row.number for row in left.rows)
        filled = {(cell.row, cell.column) for cell in left.cells}
        for gap in left.absences:
            hidden = range(gap.first, gap.last + 1)
            assert not filled & {(gap.row, column) for column in hidden}
            days = [left.columns[column].day for column in hidden]
            own = spans[left.rows[gap.row].student]
            assert all(day is not None and not any(span.holds(day) for span in own) for day in days)


@pytest.mark.requirement("S1-9c")
@RARELY
@given(class_volumes())
def test_codes_of_sheets_are_the_same_in_every_run_and_all_different(volume: ClassVolume) -> None:
    codes = sheet_codes(plan(volume), resources().fonts)
    assert codes == sheet_codes(plan(volume), resources().fonts)
    assert len({code.code for code in codes}) == len(codes) == plan(volume).sheets + 1
