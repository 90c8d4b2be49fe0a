"""What a screen reader and a tooltip say of a cell, a row and a column (ux.md section 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.gui.dates import day_words, long_day
from ejournal_desktop.gui.journal.cell_bars import CellBar
from ejournal_desktop.gui.journal.cell_faces import mark_letters
from ejournal_desktop.gui.lesson_states import state_word
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from ejournal_desktop.domain.attendance_codes import AttendanceCode
    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.gui.journal.columns import GridColumn
    from ejournal_desktop.readmodels.journal import LessonColumn, PeriodView, StudentRow

_CONTEXT = "CellWords"
_BARS = {
    CellBar.READ_ONLY: translatable("CellWords", "read only"),
    CellBar.SUBSTITUTED: translatable("CellWords", "kept by the substitute"),
    CellBar.CANCELLED: translatable("CellWords", "lesson cancelled"),
    CellBar.AHEAD: translatable("CellWords", "lesson ahead"),
    CellBar.NOT_IN_CLASS: translatable("CellWords", "not in the class on this day"),
    CellBar.LOCKED: translatable("CellWords", "locked"),
    CellBar.BY_PROTOCOL: translatable("CellWords", "locked, corrected by protocol only"),
    CellBar.SETTLED: translatable("CellWords", "the period mark stands already, it is corrected on “Results”"),
    CellBar.TWO_VALUES: translatable("CellWords", "settled by who keeps the page"),
}
_PERIODS = {
    PeriodKind.QUARTER: translatable("CellWords", "quarter {number}"),
    PeriodKind.HALF_YEAR: translatable("CellWords", "half-year {number}"),
    PeriodKind.YEAR: translatable("CellWords", "year"),
    PeriodKind.EXAM: translatable("CellWords", "exam"),
    PeriodKind.FINAL: translatable("CellWords", "final mark"),
}
_SHORT_PERIODS = {
    PeriodKind.QUARTER: translatable("CellWords", "{roman} q."),
    PeriodKind.HALF_YEAR: translatable("CellWords", "{roman} h.-y."),
    PeriodKind.YEAR: translatable("CellWords", "Year"),
    PeriodKind.EXAM: translatable("CellWords", "Exam"),
    PeriodKind.FINAL: translatable("CellWords", "Final"),
}
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI")


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


def cell_words(student: StudentRow, column: GridColumn, cell: Cell, bar: CellBar | None, rules: CellRules) -> str:
    """Return student, date and value of a cell: «Белов Артём, 14 ноября, отметка 4, контрольная работа»."""
    when = period_words(column.period) if column.lesson is None else day_words(column.lesson.day)
    kind = "" if column.lesson is None else _kind_title(column.lesson, rules, len(cell.marks))
    parts = [student.name.short, when, value_words(cell, rules), kind]
    if bar is not None:
        parts.append(_tr(translatable("CellWords", "closed: {reason}")).format(reason=_tr(_BARS[bar])))
    return ", ".join(part for part in parts if part)


def value_words(cell: Cell, rules: CellRules) -> str:
    """Return the value of a cell in words: mark, absence or «пусто»."""
    parts = [conflict_words()] if cell.conflicts else []
    if cell.is_empty:
        parts.append(_tr(translatable("CellWords", "empty")))
    if cell.marks:
        letters = " / ".join(mark_letters(rules.scale, mark) for mark in cell.marks)
        parts.append(_tr(translatable("CellWords", "mark {letters}")).format(letters=letters))
    code = rules.regulation.attendance_code(cell.attendance) if cell.attendance else None
    if code is not None:
        parts.append(attendance_words(code, cell.late_minutes))
    if cell.is_corrected:
        parts.append(_tr(translatable("CellWords", "corrected")))
    return ", ".join(parts)


def attendance_words(code: AttendanceCode, late_minutes: int) -> str:
    """Return an attendance code in words, with the minutes of a late arrival: «опоздал, 10 мин»."""
    title = code.title.lower()
    if not late_minutes:
        return title
    return _tr(translatable("CellWords", "{title}, {minutes} min")).format(title=title, minutes=late_minutes)


def conflict_words() -> str:
    """Return what is said of a place with two values; the one that stands there is provisional."""
    return _tr(translatable("CellWords", "two values after an exchange"))


def suggestion_words(code: AttendanceCode) -> str:
    """Return what is suggested for an empty cell: «предложено: отсутствовал»."""
    return _tr(translatable("CellWords", "suggested: {title}")).format(title=code.title.lower())


def note_words(note: str) -> str:
    """Return the note of a cell as a screen reader and a tooltip say it."""
    return _tr(translatable("CellWords", "note: {note}")).format(note=note)


def bar_words(bar: CellBar) -> str:
    """Return why nothing can be entered."""
    return _tr(_BARS[bar])


def period_words(period: PeriodView) -> str:
    """Return the name of a period: «2 четверть»."""
    return kind_of_period_words(period.kind, period.number)


def kind_of_period_words(kind: PeriodKind, number: int) -> str:
    """Return the name of a period by its kind and number."""
    return _tr(_PERIODS[kind]).format(number=number)


def short_period(period: PeriodView) -> str:
    """Return the name of a period in a narrow column: «II чв.»."""
    return _tr(_SHORT_PERIODS[period.kind]).format(roman=_ROMAN[period.number])


def row_words(student: StudentRow) -> str:
    """Return number and name of a row."""
    return f"{student.number}. {student.name.short}"


def column_words(column: GridColumn, rules: CellRules | None) -> str:
    """Return date, lesson, kind of work and state of a column."""
    lesson = column.lesson
    if lesson is None:
        return period_words(column.period)
    kind = "" if rules is None else _kind_title(lesson, rules)
    number = _tr(translatable("CellWords", "lesson {bell}")).format(bell=lesson.bell)
    substitution = ""
    if lesson.substitute is not None:
        words = _tr(translatable("CellWords", "substitution: {name}"))
        substitution = words.format(name=lesson.substitute.with_initials)
    parts = (long_day(lesson.day), number, kind, state_word(lesson.state), substitution)
    return ", ".join(part for part in parts if part)


def kind_words(lesson: LessonColumn, regulation: Regulation, marks: int = 1) -> str:
    """Return the type of task of a lesson, and that of its second marks where it is another (S3-3.3f2)."""
    first = regulation.task_type(lesson.work_kind)
    second = regulation.task_type(lesson.kind_at(1))
    if marks <= 1 or first == second:
        return first
    return _tr(translatable("CellWords", "{first}; second marks: {second}")).format(first=first, second=second)


def _kind_title(lesson: LessonColumn, rules: CellRules, marks: int = 1) -> str:
    """Return the kinds of work as part of a sentence; an ordinary lesson with one mark goes without saying."""
    is_ordinary = not lesson.work_kind and not (lesson.second_kind and marks > 1)
    return "" if is_ordinary else kind_words(lesson, rules.regulation, marks).lower()
