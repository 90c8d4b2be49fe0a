"""Planning of the rows of a right page: texts in lines, the height they need, the totals of the period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.printing.content_page import (
    REMARK,
    TEXT,
    LessonRow,
    TotalsRow,
    content_widths,
    row_height,
)
from ejournal_desktop.printing.fitting import PADDING, TWO_VALUES, wrapped
from ejournal_desktop.printing.packing import ROWS_HEIGHT, TOTALS_HEIGHT
from ejournal_desktop.printing.problems import ProblemKind
from ejournal_desktop.printing.words import day_month
from ejournal_desktop.readmodels.exchange import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn, PeriodView, TeacherSpan
    from ejournal_desktop.readmodels.volume import SubjectPages

_MINUS = "\u2212"


def lessons_on_paper(page: JournalPage) -> tuple[LessonColumn, ...]:
    """Return the lessons of a page by date and bell; a cancelled one only when something was entered for it."""
    entered = {lesson for _, lesson in page.cells}
    kept = [lesson for lesson in page.lessons if lesson.state is not LessonState.CANCELLED or lesson.lesson in entered]
    return tuple(sorted(kept, key=lambda lesson: (lesson.day, lesson.bell)))


def most_marks(page: JournalPage) -> Mapping[LessonId, int]:
    """Return how many marks the fullest cell of each lesson holds; lessons without marks are left out."""
    most: dict[LessonId, int] = {}
    for (_, lesson), cell in page.cells.items():
        if cell.marks:
            most[lesson] = max(most.get(lesson, 0), len(cell.marks))
    return most


def lesson_row(context: PlanContext, lesson: LessonColumn, subject: str, *, marks: int = 0) -> LessonRow:
    """Return a lesson's row; one higher than a page is noted as a problem.

    ``marks`` is how many marks the fullest cell of the lesson holds: where there are any, the type of task is named as
    the regulation asks (S3-3.3f2).
    """
    _, topic_width, homework_width = content_widths(context.sheet)
    topic = wrapped(context.fonts, TEXT, _topic(context, lesson, subject), topic_width - 2 * PADDING)
    homework = wrapped(context.fonts, TEXT, _homework(context, lesson), homework_width - 2 * PADDING)
    remarks = tuple(
        line
        for text in (_substitute(context, lesson), _task(context, lesson, marks), _two_values(context, lesson))
        for line in wrapped(context.fonts, REMARK, text, topic_width - 2 * PADDING)
    )
    height = row_height(max(len(topic) + len(remarks), len(homework)))
    if height > ROWS_HEIGHT:
        longest = max(lesson.topic, lesson.homework, key=len)
        context.problems.add(ProblemKind.TEXT_TOO_LONG, longest, subject=subject, day=lesson.day)
    return LessonRow(lesson.lesson, lesson.day, day_month(lesson.day), topic, remarks, homework, height)


def _topic(context: PlanContext, lesson: LessonColumn, subject: str) -> str:
    """Return the topic; control, laboratory and practical works are named in it (print.md A4)."""
    kind = context.settings.work_kinds.get(lesson.work_kind, "")
    if lesson.work_kind and lesson.work_kind not in context.settings.work_kinds:
        context.problems.add(ProblemKind.UNKNOWN_CODE, lesson.work_kind, subject=subject, day=lesson.day)
    topic = lesson.topic + TWO_VALUES if PlaceKind.TOPIC in lesson.conflicts else lesson.topic
    if not kind or kind.casefold() in lesson.topic.casefold():
        return topic
    return f"{kind}. {topic}" if topic else kind


def _homework(context: PlanContext, lesson: LessonColumn) -> str:
    text = lesson.homework or (context.words("content.no_homework") if lesson.is_homework_none else "")
    return text + TWO_VALUES if PlaceKind.HOMEWORK in lesson.conflicts else text


def _substitute(context: PlanContext, lesson: LessonColumn) -> str:
    return context.words("content.substitute", name=lesson.substitute.with_initials) if lesson.substitute else ""


def _two_values(context: PlanContext, lesson: LessonColumn) -> str:
    return context.words("content.two_values") if lesson.conflicts else ""


def _task(context: PlanContext, lesson: LessonColumn, marks: int) -> str:
    types = context.settings.task_types
    if not types or not marks:
        return ""
    first, second = (types.get(kind, kind) for kind in (lesson.kind_at(0), lesson.kind_at(1)))
    if marks == 1 or first == second:
        return context.words("content.task", kind=first)
    return context.words("content.tasks", first=first, second=second)


def totals_row(context: PlanContext, subject: SubjectPages, item: PeriodView) -> TotalsRow:
    """Return the block of lessons planned and given, with the place of the signature."""
    words = context.words
    totals = words(
        "content.totals",
        planned=subject.planned_hours,
        given=subject.given_lessons,
        difference=_signed(subject.planned_hours - subject.given_lessons),
    )
    substituted = words("content.substituted", substituted=subject.substituted_lessons)
    lines = (totals, substituted, words("content.signature"))
    return TotalsRow(item.period, words.period_column(item), lines, TOTALS_HEIGHT)


def _signed(number: int) -> str:
    return f"+{number}" if number > 0 else str(number).replace("-", _MINUS)


def teacher_words(context: PlanContext, page: JournalPage, width: float) -> str:
    """Return who keeps the course, later ones with their first day: in full, with initials where that is too wide."""
    since = page.period.starts
    in_full = "; ".join(_since(context, teacher, teacher.name.full, since) for teacher in page.teachers)
    if context.fonts.width(TEXT, in_full) <= width:
        return in_full
    return "; ".join(_since(context, teacher, teacher.name.with_initials, since) for teacher in page.teachers)


def _since(context: PlanContext, teacher: TeacherSpan, name: str, since: date) -> str:
    if teacher.span.starts <= since:
        return name
    return context.words("content.teacher_since", name=name, day=day_month(teacher.span.starts))
