"""The volume of the year, period columns of every kind, and parts of a thick volume."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.regulation_parts import YearVolume
from ejournal_desktop.kernel.identifiers import CourseId, LessonId
from ejournal_desktop.printing.geometry import Side
from ejournal_desktop.printing.missed_page import MissedPage
from ejournal_desktop.printing.page import StruckPage
from ejournal_desktop.printing.parts import parted
from ejournal_desktop.printing.progress_page import ProgressPage
from ejournal_desktop.printing.student_grid import StudentGridPage
from ejournal_desktop.printing.volume import plan_volumes
from ejournal_desktop.readmodels.printing import PageNumbering
from support.printed import plan, resources, settings, spreads
from support.random_volumes import EXAM, FINAL, HALVES
from support.regulations import preset
from support.volumes import QUARTERS, YEAR, Scope, a_course, a_page, a_student, a_volume, lessons_of, volume_of

if TYPE_CHECKING:
    from ejournal_desktop.printing.volume import VolumePlan
    from ejournal_desktop.readmodels.volume import ClassVolume

STUDENTS = tuple(a_student(number) for number in range(1, 13))
ALGEBRA, DRAWING = a_course(1), a_course(2, title="Черчение")


def a_year(*, is_full: bool = True) -> ClassVolume:
    """Return a year of two subjects; algebra has an examination, drawing is marked by half-years only."""
    pages = []
    for course, count in ((ALGEBRA, 14), (DRAWING, 7)):
        for quarter in QUARTERS:
            lessons = tuple(
                replace(lesson, lesson=LessonId(lesson.lesson + quarter.number * 100_000))
                for lesson in lessons_of(course, count, quarter)
            )
            page = a_page(course, STUDENTS, lessons, period=quarter)
            pages.append(page if course is ALGEBRA else replace(page, period_marks={}))
    volume = volume_of(pages, STUDENTS, periods=(*QUARTERS, *HALVES, YEAR, EXAM, FINAL))
    first = STUDENTS[0].student
    results = {(first, CourseId(1), period.period): "4" for period in (YEAR, EXAM, FINAL)}
    halves = {(first, CourseId(2), half.period): "5" for half in HALVES}
    heading = replace(volume.heading, period=YEAR)
    subjects = volume.subjects if is_full else ()
    marks = {**volume.period_marks, **results, **halves}
    return replace(volume, heading=heading, subjects=subjects, period_marks=marks, is_last=True)


def labels(made: VolumePlan, subject: str) -> list[str]:
    """Return the heads of the period columns of a subject, in their order."""
    own = [left for left, _ in spreads(made) if left.heading.title.lines[0] == subject]
    return [column.label for left in own for column in left.columns if column.lesson is None]


@pytest.mark.requirement("S0-4.14.8", "S1-9c")
def test_full_year_shows_every_quarter_and_then_year_examination_and_final_mark() -> None:
    made = plan(a_year(), year_volume=YearVolume.FULL)
    assert labels(made, "алгебра") == ["I четв.", "II четв.", "III четв.", "IV четв.", "год", "экз.", "итог"]


@pytest.mark.requirement("S0-4.14.8")
def test_half_year_subject_has_the_column_of_its_half_year_after_the_quarter_that_ends_it() -> None:
    made = plan(a_year(), year_volume=YearVolume.FULL)
    assert labels(made, "черчение") == ["I полуг.", "II полуг.", "год"]


@pytest.mark.requirement("S0-4.14.8")
def test_each_quarter_of_the_full_year_is_followed_by_its_column_at_once() -> None:
    made = plan(a_year(), year_volume=YearVolume.FULL)
    columns = [column for left, _ in spreads(made) for column in left.columns][: 14 * 4 + 7]
    places = [index for index, column in enumerate(columns) if column.period == QUARTERS[1].period]
    assert places == [29]


@pytest.mark.requirement("S1-9c", "S0-6.2")
def test_summary_of_the_year_lies_on_sheets_of_its_own() -> None:
    made = plan(a_year(is_full=False))
    own = [index for index, page in enumerate(made.pages) if isinstance(page.body, ProgressPage)]
    assert made.pages[own[0]].side is Side.RECTO
    after = made.pages[own[-1] + 1]
    assert after.side is Side.RECTO or isinstance(after.body, StruckPage)
    assert not any(isinstance(page.body, StudentGridPage) for page in made.pages)


@pytest.mark.requirement("S0-6.2")
def test_summary_of_the_year_bears_the_title_of_the_regulation_and_the_term_the_school_typed() -> None:
    made = plan(a_year(is_full=False), retention="25 лет")
    page = next(page.body for page in made.pages if isinstance(page.body, ProgressPage))
    assert page.title.startswith(preset("S0").form_title("class_year_archive_sheet"))
    assert page.title.endswith("Срок хранения: 25 лет")


def test_summary_of_the_year_has_a_row_for_each_result_and_counts_lessons_by_quarters() -> None:
    made = plan(a_year(is_full=False))
    progress = next(page.body for page in made.pages if isinstance(page.body, ProgressPage))
    assert progress.periods == ("I", "II", "I п/г", "III", "IV", "II п/г", "год", "экз.", "итог")
    missed = next(page.body for page in made.pages if isinstance(page.body, MissedPage))
    assert missed.groups == ("I четв.", "II четв.", "III четв.", "IV четв.", "год")


@pytest.mark.requirement("S1-9c")
def test_thick_volume_is_parted_between_subjects_and_each_part_is_complete() -> None:
    volume = a_volume(Scope(20, (20, 30, 10, 25, 15)))
    parts = plan_volumes(volume, settings(split_above_sheets=10), resources())
    assert [(part.part, part.parts) for part in parts] == [(1, 2), (2, 2)]
    assert all(part.sheets <= 10 for part in parts)
    assert all(part.pages[0].number == 1 for part in parts)
    assert [entry.title for part in parts for entry in part.outline if entry.is_subject] == [
        subject.page.course.subject_title for subject in volume.subjects
    ]
    assert all(part.outline[-1].title == "Лист-заверитель" for part in parts)


@pytest.mark.parametrize(("weights", "count"), [([1, 1, 1], 3), ([9, 1, 1, 1], 2), ([2, 2, 2, 2, 2, 2], 3), ([5], 1)])
def test_parting_leaves_out_nothing_and_makes_no_empty_part(weights: list[int], count: int) -> None:
    groups = parted(weights, count)
    assert [index for group in groups for index in group] == list(range(len(weights)))
    assert all(len(group) for group in groups)


def test_left_and_right_page_share_a_number_where_the_school_wants_it() -> None:
    made = plan(a_volume(Scope(3, (3, 3))), numbering=PageNumbering.SPREAD)
    starts = [entry.page for entry in made.outline if entry.is_subject]
    assert all(made.pages[start].number == made.pages[start + 1].number for start in starts)
    assert made.pages[0].number == 1
    assert [page.sheet for page in made.pages[:4]] == [1, 1, 2, 2]
