"""Planning of section 7: subjects by tables of 21, students by pages, subgroups of a subject in one column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.cell_letters import CellLetters, Owner
from ejournal_desktop.printing.fitting import PADDING, TWO_VALUES, FittedText, fitted_line, wrapped
from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.page import page_heading
from ejournal_desktop.printing.problems import ProblemKind
from ejournal_desktop.printing.progress_page import (
    HEAD_HEIGHT,
    NAME_WIDTH,
    ROWS_HEIGHT,
    SUB_ROW_HEIGHT,
    SUBJECT_WIDTH,
    SUBJECTS,
    TEXT,
    ProgressPage,
    ProgressRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.page import PageBody
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView, StudentRow

_NAME_LINES = 2
_SMALL = Style(Face.NARROW, 6)


def progress_pages(context: PlanContext, letters: CellLetters) -> tuple[PageBody, ...]:
    """Return the summary of marks of the periods to date."""
    subjects = _courses_by_subject(context.volume.courses)
    tables = [subjects[start : start + SUBJECTS] for start in range(0, len(subjects) or 1, SUBJECTS)]
    periods = context.periods or (context.volume.heading.period,)
    return tuple(
        page
        for number, table in enumerate(tables, start=1)
        for page in _table(context, letters, table, (periods, _title(context, number, len(tables))))
    )


def students_per_page(sub_rows: int) -> int:
    """Return how many students fit with this many periods: 5 with 7, 35 with one."""
    return max(1, int(ROWS_HEIGHT / (SUB_ROW_HEIGHT * sub_rows)))


def _courses_by_subject(courses: Sequence[CourseView]) -> list[tuple[CourseView, ...]]:
    """Return the courses of each subject together, since subgroups share a column."""
    grouped: dict[int, list[CourseView]] = {}
    for course in courses:
        grouped.setdefault(course.subject, []).append(course)
    return [tuple(group) for group in grouped.values()]


def _title(context: PlanContext, number: int, count: int) -> str:
    parts = [context.title(context.progress_key), context.class_line]
    if count > 1:
        parts.append(context.words("progress.table", number=number, count=count))
    if context.is_year and context.settings.options.retention:
        parts.append(context.words("progress.retention", term=context.settings.options.retention))
    return " · ".join(parts)


def _table(
    context: PlanContext,
    letters: CellLetters,
    subjects: Sequence[tuple[CourseView, ...]],
    facts: tuple[tuple[PeriodView, ...], str],
) -> Iterator[PageBody]:
    periods, title = facts
    capacity = students_per_page(len(periods))
    words = context.words
    students = context.volume.students
    for start in range(0, len(students) or 1, capacity):
        yield ProgressPage(
            heading=page_heading(context, context.title(context.progress_key)),
            title=title,
            subjects=tuple(_subject_name(context, courses[0]) for courses in subjects),
            periods=tuple(words.period_short(period) for period in periods),
            rows=tuple(
                _row(context, letters, student, (subjects, periods)) for student in students[start : start + capacity]
            ),
            capacity=capacity,
            head_words=(
                words("grid.number"),
                "\n".join((words("progress.name"), *_note(context))),
                words("progress.period"),
                words("progress.decision"),
                words("progress.protocol"),
            ),
        )


def _note(context: PlanContext) -> tuple[str, ...]:
    """Return what explains the sign of two values, in the head over the names, where there is room for it."""
    if not context.volume.result_conflicts:
        return ()
    return wrapped(context.fonts, TEXT, context.words("progress.two_values"), NAME_WIDTH - 2 * PADDING)


def _row(
    context: PlanContext,
    letters: CellLetters,
    student: StudentRow,
    table: tuple[Sequence[tuple[CourseView, ...]], tuple[PeriodView, ...]],
) -> ProgressRow:
    subjects, periods = table
    marks = tuple(
        tuple(_mark(context, letters, student, (courses, period)) for courses in subjects) for period in periods
    )
    return ProgressRow(student.student, student.number, _name(context, student, len(periods)), marks)


def _mark(
    context: PlanContext, letters: CellLetters, student: StudentRow, place: tuple[tuple[CourseView, ...], PeriodView]
) -> str:
    courses, period = place
    owner = Owner(courses[0].subject_title, context.names.get(student.student, student.name.short))
    keys = [(student.student, course.course, period.period) for course in courses]
    codes = [context.volume.period_marks[key] for key in keys if context.volume.period_marks.get(key)]
    text = "/".join(letters.mark(code, owner) for code in codes)
    if context.fonts.width(TEXT, text) > SUBJECT_WIDTH - 0.3:
        context.problems.add(ProblemKind.TEXT_TOO_LONG, text, subject=owner.subject, student=owner.student)
    return text if context.volume.result_conflicts.isdisjoint(keys) else text + TWO_VALUES


def _name(context: PlanContext, student: StudentRow, sub_rows: int) -> FittedText:
    """Fit the name into the student's rows: one line of 8 pt, condensed, or two lines."""
    name = context.names.get(student.student, student.name.short)
    width = NAME_WIDTH - 2 * PADDING
    fitted = fitted_line(context.fonts, TEXT, name, width)
    if fitted is not None:
        return fitted
    style = TEXT if sub_rows >= _NAME_LINES else Style(Face.NARROW, 5)
    lines = wrapped(context.fonts, style, name, width)
    if len(lines) > _NAME_LINES:
        context.problems.add(ProblemKind.TEXT_TOO_LONG, name, student=name)
    return FittedText(style, lines)


def _subject_name(context: PlanContext, course: CourseView) -> FittedText:
    """Fit a subject's name into the turned head: two lines of 8 pt, three of 6 pt, or its short name."""
    room = HEAD_HEIGHT - 2.0
    for title, style, most in (
        (course.subject_title, TEXT, 2),
        (course.subject_title, _SMALL, 3),
        (course.subject_short, _SMALL, 3),
    ):
        lines = wrapped(context.fonts, style, title, room)
        if len(lines) <= most:
            return FittedText(style, lines)
    context.problems.add(ProblemKind.TEXT_TOO_LONG, course.subject_title, subject=course.subject_title)
    return FittedText(_SMALL, ())
