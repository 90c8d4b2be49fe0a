"""Words of the readable pages and tables inside an archive; always Russian, as the journal itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.calendar import PeriodKind

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView, StudentRow

MONTHS: Final = (
    "январь", "февраль", "март", "апрель", "май", "июнь",
    "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
)  # fmt: skip
_ROMAN: Final = ("", "I", "II", "III", "IV", "V", "VI")
_PERIODS: Final = {
    PeriodKind.QUARTER: "четверть",
    PeriodKind.HALF_YEAR: "полугодие",
    PeriodKind.YEAR: "год",
    PeriodKind.EXAM: "экзамен",
    PeriodKind.FINAL: "итог",
}
_NUMBERED: Final = frozenset({PeriodKind.QUARTER, PeriodKind.HALF_YEAR})


def period_title(period: PeriodView) -> str:
    """Return the name of a grading period: «II четверть», «год»."""
    word = _PERIODS[period.kind]
    if period.kind not in _NUMBERED:
        return word
    number = _ROMAN[period.number] if period.number < len(_ROMAN) else str(period.number)
    return f"{number} {word}"


def course_title(course: CourseView) -> str:
    """Return the subject with its subgroup."""
    return f"{course.subject_title} ({course.subgroup_title})" if course.subgroup_title else course.subject_title


def mark_text(regulation: Regulation, code: str) -> str:
    """Return the letters of a stored mark code; a code of no scale is shown as it is, never dropped."""
    for scale in regulation.marks.scales:
        mark = scale.mark(code)
        if mark is not None:
            return mark.printed
    return code


def attendance_letter(regulation: Regulation, code: str | None) -> str:
    """Return the letter of a stored attendance code as the screen shows it."""
    status = None if code is None else regulation.attendance_code(code)
    return (code or "") if status is None else status.letter


def cell_text(regulation: Regulation, cell: Cell | None) -> str:
    """Return what the paper journal shows in a cell: marks and the printed letter of the attendance."""
    if cell is None:
        return ""
    status = None if cell.attendance is None else regulation.attendance_code(cell.attendance)
    letter = (cell.attendance or "") if status is None else status.printed
    return "/".join(part for part in (letter, *(mark_text(regulation, code) for code in cell.marks)) if part)


def short_day(day: date) -> str:
    """Return day and month: «07.09»."""
    return f"{day:%d.%m}"


def full_day(day: date) -> str:
    """Return day, month and year: «07.09.2026»."""
    return f"{day:%d.%m.%Y}"


def stay(student: StudentRow) -> tuple[str, str]:
    """Return the first and last day in the class, ISO; empty when the last is open."""
    starts = min((span.starts for span in student.spans), default=None)
    ends = [span.ends for span in student.spans]
    last = max((day for day in ends if day is not None), default=None) if None not in ends else None
    return ("" if starts is None else starts.isoformat(), "" if last is None else last.isoformat())
