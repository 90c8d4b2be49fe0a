"""The plan of a volume: order of pages, spreads, columns beside rows (print.md 4, 5)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import PeriodId
from ejournal_desktop.printing.content_page import LessonRow, content_widths
from ejournal_desktop.printing.free_page import FreePage
from ejournal_desktop.printing.geometry import Side
from ejournal_desktop.printing.packing import ROWS_HEIGHT
from ejournal_desktop.printing.page import StruckPage
from ejournal_desktop.printing.progress_page import ProgressPage
from ejournal_desktop.printing.settings import PrintSettings
from ejournal_desktop.printing.student_grid import NAME_WIDTH, NUMBER_WIDTH, StudentGridPage, column_width
from ejournal_desktop.printing.table_page import TablePage
from support.printed import columns_and_rows, left_lessons, plan, right_lessons, settings, spreads
from support.regulations import preset
from support.volumes import (
    QUARTERS,
    YEAR,
    Scope,
    a_course,
    a_lesson,
    a_page,
    a_student,
    a_volume,
    lessons_of,
    volume_of,
)

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.volume import ClassVolume

STUDENTS = tuple(a_student(number) for number in range(1, 5))


def a_volume_of_lessons(count: int, students: int = 4) -> ClassVolume:
    return a_volume(Scope(students, (count,)))


@pytest.mark.requirement("S1-9c", "S0-2.2")
def test_every_lesson_stands_once_on_the_left_and_once_on_the_right() -> None:
    volume = a_volume(Scope(students=6, lessons=(49, 24, 3, 0)))
    made = spreads(plan(volume))
    wanted = {lesson.lesson: 1 for subject in volume.subjects for lesson in subject.page.lessons}
    assert Counter(lesson for spread in made for lesson in left_lessons(spread)) == wanted
    assert Counter(lesson for spread in made for lesson in right_lessons(spread)) == wanted


@pytest.mark.requirement("S1-9c", "S0-2.2")
def test_every_mark_stands_once_in_its_cell() -> None:
    volume = a_volume(Scope(students=6, lessons=(49,)))
    page = volume.subjects[0].page
    placed = {
        (left.rows[cell.row].student, left.columns[cell.column].lesson): "/".join(cell.text.lines)
        for left, _ in spreads(plan(volume))
        for cell in left.cells
        if left.columns[cell.column].lesson is not None
    }
    marked = {place: "/".join(cell.marks) for place, cell in page.cells.items() if cell.marks}
    assert {place: text for place, text in placed.items() if text != "н"} == marked


def test_period_mark_of_each_student_stands_once() -> None:
    volume = a_volume(Scope(students=6, lessons=(49,)))
    placed = Counter(
        left.rows[cell.row].student
        for left, _ in spreads(plan(volume))
        for cell in left.cells
        if left.columns[cell.column].period is not None
    )
    assert placed == {student.student: 1 for student in volume.students}


@pytest.mark.requirement("S1-9c")
@pytest.mark.parametrize("count", [0, 1, 23, 24, 25, 49])
def test_each_row_on_the_right_belongs_to_the_column_with_its_number(count: int) -> None:
    for spread in spreads(plan(a_volume_of_lessons(count))):
        columns, rows = columns_and_rows(spread)
        assert rows == columns[: len(rows)]
        assert len(columns) <= 24


@pytest.mark.requirement("S0-4.14.8")
@pytest.mark.parametrize("count", [0, 1, 23, 24, 47, 48])
def test_quarter_column_stands_directly_right_of_the_last_lesson(count: int) -> None:
    columns = [column for left, _ in spreads(plan(a_volume_of_lessons(count))) for column in left.columns]
    assert [column.period for column in columns] == [None] * count + [QUARTERS[0].period]


@pytest.mark.requirement("S0-4.14.8")
def test_lesson_added_later_pushes_the_quarter_column_right() -> None:
    page = a_page(a_course(1), STUDENTS, lessons_of(a_course(1), 5))
    added = a_lesson(999, QUARTERS[0].ends, bell=7)
    later = replace(page, lessons=(*page.lessons, added))
    columns = spreads(plan(volume_of([later], STUDENTS)))[0][0].columns
    assert (columns[5].lesson, columns[6].period) == (added.lesson, QUARTERS[0].period)


@pytest.mark.requirement("S0-4.14.8")
def test_year_column_stands_directly_right_of_the_last_quarter() -> None:
    course = a_course(1)
    page = a_page(course, STUDENTS, lessons_of(course, 10, QUARTERS[3]), period=QUARTERS[3])
    left, _ = spreads(plan(volume_of([page], STUDENTS, periods=(*QUARTERS, YEAR))))[0]
    assert [column.label for column in left.columns][-2:] == ["IV четв.", "год"]


def test_year_column_is_missing_before_the_year_ends() -> None:
    page = a_page(a_course(1), STUDENTS, lessons_of(a_course(1), 3))
    left, _ = spreads(plan(volume_of([page], STUDENTS, periods=(QUARTERS[0], YEAR))))[0]
    assert [column.label for column in left.columns][-1] == "I четв."


def test_class_without_marks_has_spreads_without_period_columns() -> None:
    page = a_page(a_course(1), STUDENTS, lessons_of(a_course(1), 24), has_marks=False)
    made = plan(volume_of([page], STUDENTS))
    assert [column.period for left, _ in spreads(made) for column in left.columns] == [None] * 24
    assert not any(isinstance(planned.body, ProgressPage) for planned in made.pages)


@pytest.mark.requirement("S1-9c")
@pytest.mark.parametrize("has_timetable", [True, False])
def test_subjects_start_on_a_verso_after_at_most_one_struck_page(has_timetable: bool) -> None:
    made = plan(a_volume(Scope(5, (3, 26, 0))), has_timetable=has_timetable)
    starts = [entry.page for entry in made.outline if entry.is_subject]
    assert all(made.pages[start].side is Side.VERSO for start in starts)
    struck = [page for page in made.pages[: starts[0]] if isinstance(page.body, StruckPage)]
    assert len(struck) <= 1


@pytest.mark.requirement("S1-9c")
def test_contents_name_the_pages_where_subjects_and_sections_begin() -> None:
    made = plan(a_volume())
    listed = {
        " ".join(row.cells[1]): int(row.cells[3][0])
        for page in made.pages
        if isinstance(page.body, TablePage) and page.body.head.cells[-1] == ("Стр.",)
        for row in page.body.rows
    }
    begins = {entry.title: made.pages[entry.page].number for entry in made.outline}
    assert listed == {title: begins[title] for title in listed}
    assert len(listed) == 15 + 6


@pytest.mark.requirement("S1-9c", "S1-9d")
def test_numbered_pages_fill_whole_sheets_and_the_certification_sheet_bears_no_number() -> None:
    made = plan(a_volume(Scope(5, (3, 26))))
    numbers = [page.number for page in made.pages]
    assert numbers == [*range(1, made.sheets * 2 + 1), None, None, None]
    assert [page.sheet for page in made.pages[: made.sheets * 2 : 2]] == list(range(1, made.sheets + 1))


def test_double_lesson_has_two_columns_and_two_rows_on_one_spread() -> None:
    course = a_course(1)
    lessons = [replace(lesson, topic="Тема") for lesson in lessons_of(course, 26)]
    lessons[24] = replace(lessons[24], day=lessons[23].day, bell=lessons[23].bell + 1)
    made = spreads(plan(volume_of([a_page(course, STUDENTS, lessons)], STUDENTS)))
    pair = {lessons[23].lesson, lessons[24].lesson}
    assert [pair <= set(left_lessons(spread)) for spread in made] == [False, True]
    assert [row.label for row in made[1][1].rows[:2]] == [f"{lessons[23].day:%d.%m}"] * 2


@pytest.mark.parametrize(("students", "pairs"), [(0, 1), (1, 1), (40, 1), (41, 2), (80, 2), (81, 3)])
def test_more_than_forty_students_get_continuation_pages_with_a_struck_right_page(students: int, pairs: int) -> None:
    made = plan(a_volume_of_lessons(5, students))
    start = next(entry.page for entry in made.outline if entry.is_subject)
    bodies = [page.body for page in made.pages[start : start + 2 * pairs]]
    assert [type(body) for body in bodies[::2]] == [StudentGridPage] * pairs
    assert [isinstance(body, StruckPage) for body in bodies[1::2]] == [False] + [True] * (pairs - 1)
    assert sum(len(body.rows) for body in bodies[::2] if isinstance(body, StudentGridPage)) == students


@pytest.mark.parametrize(("lines", "height"), [(1, 10.0), (3, 10.0), (4, 13.1), (30, 95.65), (77, 244.875)])
def test_row_grows_with_its_topic_and_nothing_is_cut(lines: int, height: float) -> None:
    course = a_course(1)
    topic = "\n".join(f"строка {number}" for number in range(1, lines + 1))
    page = a_page(course, STUDENTS, [a_lesson(1, date(2025, 9, 3), topic=topic)])
    rows = [row for _, right in spreads(plan(volume_of([page], STUDENTS))) for row in right.rows]
    assert isinstance(rows[0], LessonRow)
    assert rows[0].height == pytest.approx(height)
    assert rows[0].topic == tuple(topic.split("\n"))


def test_written_work_is_named_in_the_topic_and_an_oral_answer_is_not() -> None:
    days = (date(2025, 9, 3), date(2025, 9, 4), date(2025, 9, 5))
    kinds = (("control_work", "Дроби"), ("oral_answer", "Дроби"), ("control_work", "Контрольная работа № 1"))
    lessons = [
        replace(a_lesson(number, day, topic=topic), work_kind=kind)
        for number, (day, (kind, topic)) in enumerate(zip(days, kinds, strict=True), start=1)
    ]
    _, right = spreads(plan(volume_of([a_page(a_course(1), STUDENTS, lessons)], STUDENTS)))[0]
    topics = [" ".join(row.topic) for row in right.rows if isinstance(row, LessonRow)]
    assert topics == ["Контрольная работа. Дроби", "Дроби", "Контрольная работа № 1"]


def test_substitute_stands_under_the_topic_and_explicit_absence_of_homework_is_said() -> None:
    lesson = replace(
        a_lesson(1, date(2025, 9, 3)), substitute=PersonName("Ким", "Алла", "Юрьевна"), is_homework_none=True
    )
    _, right = spreads(plan(volume_of([a_page(a_course(1), STUDENTS, [lesson])], STUDENTS)))[0]
    row = right.rows[0]
    assert isinstance(row, LessonRow)
    assert (row.remarks, row.homework) == (("Замена: Ким А. Ю.",), ("не задано",))


@pytest.mark.requirement("S3-3.3f2")
def test_lesson_with_marks_names_their_type_of_task_where_the_regulation_asks_for_it() -> None:
    lessons = [
        a_lesson(1, date(2025, 9, 3)),
        replace(a_lesson(2, date(2025, 9, 4)), work_kind="dictation", second_kind="oral_answer"),
        a_lesson(3, date(2025, 9, 5)),
    ]
    student = STUDENTS[0].student
    cells = {(student, lessons[0].lesson): Cell(("5",)), (student, lessons[1].lesson): Cell(("4", "5"))}
    volume = volume_of([replace(a_page(a_course(1), STUDENTS, lessons), cells=cells)], STUDENTS)
    types = PrintSettings.from_regulation(preset("S3")).task_types
    for chosen, said in (
        (types, ["Тип задания: Работа на уроке", "Тип задания: Диктант; вторых отметок: Устный ответ", ""]),
        (PrintSettings.from_regulation(preset("S0")).task_types, ["", "", ""]),
    ):
        _, right = spreads(plan(volume, task_types=chosen))[0]
        rows = [row for row in right.rows if isinstance(row, LessonRow)]
        assert [" ".join(row.remarks) for row in rows] == said


def test_cancelled_lesson_has_no_column_unless_something_was_entered_for_it() -> None:
    course = a_course(1)
    lessons = [replace(lesson, state=LessonState.CANCELLED) for lesson in lessons_of(course, 2)]
    page = replace(a_page(course, STUDENTS, lessons), cells={(STUDENTS[0].student, lessons[1].lesson): Cell(("5",))})
    spread = spreads(plan(volume_of([page], STUDENTS)))[0]
    assert left_lessons(spread) == [lessons[1].lesson]


def test_mark_of_a_day_before_joining_is_not_hidden() -> None:
    newcomer = a_student(1, spans=(DateSpan(date(2025, 10, 1)),))
    lessons = lessons_of(a_course(1), 20)
    page = replace(
        a_page(a_course(1), (newcomer,), lessons), cells={(newcomer.student, lessons[2].lesson): Cell(("5",))}
    )
    left, _ = spreads(plan(volume_of([page], (newcomer,))))[0]
    assert [cell.column for cell in left.cells if left.columns[cell.column].lesson] == [2]
    assert not any(absence.first <= 2 <= absence.last for absence in left.absences)


def test_newcomer_and_leaver_keep_their_rows_and_numbers_in_every_section() -> None:
    newcomer = replace(a_student(2, spans=(DateSpan(date(2025, 9, 22)),)), joined_order="№ 14")
    leaver = replace(a_student(3, spans=(DateSpan(date(2025, 9, 1), date(2025, 10, 3)),)), left_order="№ 31")
    students = (a_student(1), newcomer, leaver)
    made = plan(volume_of([a_page(a_course(1), students, lessons_of(a_course(1), 20))], students))
    left, _ = spreads(made)[0]
    hidden = {(absence.row, column) for absence in left.absences for column in range(absence.first, absence.last + 1)}
    days = {index: column.day for index, column in enumerate(left.columns) if column.day}
    assert hidden == {
        *((1, index) for index, day in days.items() if day < date(2025, 9, 22)),
        *((2, index) for index, day in days.items() if day > date(2025, 10, 3)),
    }
    grids = [page.body for page in made.pages if isinstance(page.body, StudentGridPage)]
    assert {tuple(row.number for row in grid.rows) for grid in grids} == {(1, 2, 3)}


def test_order_of_a_leaver_without_room_in_his_cells_stands_under_the_table() -> None:
    leaver = replace(a_student(1, spans=(DateSpan(date(2025, 9, 1), date(2025, 10, 30)),)), left_order="№ 31")
    made = plan(volume_of([a_page(a_course(1), (leaver,), lessons_of(a_course(1), 20))], (leaver,)))
    notes = [note for left, _ in spreads(made) for note in left.notes]
    assert notes == ["№ 1 Абдыкадырова Нурсултан: выбытие 30.10.2025, приказ № 31"]


def test_patronymic_stands_only_where_two_students_look_equal() -> None:
    twins = [
        a_student(number, name=PersonName("Ким", "Алла", patronymic))
        for number, patronymic in ((1, "Юрьевна"), (2, "Олеговна"))
    ]
    students = (*twins, a_student(3))
    left, _ = spreads(plan(volume_of([a_page(a_course(1), students, ())], students)))[0]
    assert [row.name.lines for row in left.rows] == [
        ("Ким Алла Юрьевна",), ("Ким Алла Олеговна",), ("Бейшеналиев Бектур",),
    ]  # fmt: skip


@pytest.mark.requirement("S0-4.14.14")
def test_right_page_is_titled_as_the_regulation_says() -> None:
    _, right = spreads(plan(a_volume_of_lessons(3)))[0]
    assert right.heading.title.lines == ("Темы уроков и задания",)


def test_seven_sub_rows_leave_five_students_a_page_and_twenty_two_subjects_make_two_tables() -> None:
    courses = [a_course(number, title=f"Предмет {number}") for number in range(1, 23)]
    students = tuple(a_student(number) for number in range(1, 12))
    pages = [a_page(course, students, (), period=QUARTERS[3]) for course in courses]
    extra = [replace(YEAR, period=PeriodId(YEAR.period + 1 + turn)) for turn in range(2)]
    made = plan(volume_of(pages, students, periods=(*QUARTERS, YEAR, *extra)))
    tables = [page.body for page in made.pages if isinstance(page.body, ProgressPage)]
    assert [(len(table.subjects), len(table.rows)) for table in tables] == [
        (21, 5), (21, 5), (21, 1), (1, 5), (1, 5), (1, 1),
    ]  # fmt: skip


def test_subgroups_of_a_subject_share_a_column_of_the_summary() -> None:
    first, second = a_course(1, title="Английский язык", subgroup="1 группа"), a_course(2, title="Английский язык")
    second = replace(second, subject=first.subject, subgroup_title="2 группа")
    pages = [a_page(first, STUDENTS[:2], ()), a_page(second, STUDENTS[2:], ())]
    made = plan(volume_of(pages, STUDENTS))
    table = next(page.body for page in made.pages if isinstance(page.body, ProgressPage))
    assert len(table.subjects) == 1
    assert [row.marks for row in table.rows] == [(("4",),), (("3",),), (("5",),), (("4",),)]


def test_draft_has_neither_certification_sheet_nor_label() -> None:
    made = plan(a_volume(Scope(3, (4,)), is_draft=True))
    assert all(page.number is not None for page in made.pages)
    assert made.frame.archive_line == ""


@given(
    students=st.integers(0, 43),
    lessons=st.lists(st.integers(0, 60), min_size=1, max_size=3),
    lines=st.integers(1, 12),
)
def test_any_volume_keeps_columns_beside_rows_and_sheets_whole(students: int, lessons: list[int], lines: int) -> None:
    volume = a_volume(Scope(students, tuple(lessons), marks_every=29))
    topic = "\n".join(["тема"] * lines)
    longer = tuple(
        replace(subject, page=replace(subject.page, lessons=tuple(
            replace(lesson, topic=topic) if lesson.ordinal % 5 == 0 else lesson for lesson in subject.page.lessons
        )))
        for subject in volume.subjects
    )  # fmt: skip
    made = plan(replace(volume, subjects=longer))
    assert len(made.pages) == made.sheets * 2 + 3
    placed = Counter(lesson for spread in spreads(made) for lesson in left_lessons(spread))
    assert placed == {lesson.lesson: 1 for subject in longer for lesson in subject.page.lessons}
    for spread in spreads(made):
        columns, rows = columns_and_rows(spread)
        assert rows == columns[: len(rows)]
        assert len(columns) <= 24
        assert sum(row.height for row in spread[1].rows) <= ROWS_HEIGHT + 1e-6


@pytest.mark.requirement("S1-9d", "S0-6.1a")
@pytest.mark.parametrize("margin", [20, 25, 35])
def test_label_covers_the_middle_hole_and_the_stamp_lies_half_on_it(margin: int) -> None:
    made = plan(a_volume(Scope(3, (4,))), binding_margin_mm=margin)
    back = made.pages[-2]
    assert isinstance(back.body, FreePage)
    assert back.body.label is not None
    assert back.body.stamp is not None
    label, stamp, sheet = back.body.label, back.body.stamp, made.frame.sheet_plan
    assert back.side is Side.VERSO
    hole = sheet.from_binding(Side.VERSO, 10.0)
    assert label.left < hole < label.right
    assert label.top < 148.5 < label.bottom
    assert (label.width, label.height) == (80.0, 40.0)
    assert sheet.content_left(Side.VERSO) + label.right == pytest.approx(205.0)
    assert (stamp.x, stamp.y, stamp.diameter) == (label.left, label.top + 20.0, 40.0)


@pytest.mark.parametrize("margin", [20, 25, 35])
def test_columns_fill_the_content_at_any_binding_margin(margin: int) -> None:
    sheet = settings(binding_margin_mm=margin).sheet_plan
    assert NUMBER_WIDTH + NAME_WIDTH + 24 * column_width(sheet) == pytest.approx(sheet.width)
    assert sum(content_widths(sheet)) == pytest.approx(sheet.width)
    assert column_width(settings().sheet_plan) == pytest.approx(5.08, abs=0.01)
