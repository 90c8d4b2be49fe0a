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

TWO_VALUES_SIGN: Final = "*"
TWO_VALUES_NOTE: Final = (
    f"{TWO_VALUES_SIGN} Записано два значения: внесены на разных компьютерах. Показано предварительное, "
    "окончательное определит тот, кто ведёт страницу."
)


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


class CodeWords:
    """The letters of stored codes under one regulation; a code it does not know is shown as it is, never dropped."""

    __slots__ = ("_cells", "_letters", "_marks", "_printed")

    def __init__(self, regulation: Regulation) -> None:
        scales = reversed(regulation.marks.scales)  # the first scale that has a code gives its letters
        self._marks = {mark.code: mark.printed for scale in scales for mark in reversed(scale.marks)}
        codes = tuple(reversed(regulation.attendance.codes))
        self._letters = {status.code: status.letter for status in codes}
        self._printed = {status.code: status.printed for status in codes}
        self._cells: dict[tuple[str | None, tuple[str, ...]], str] = {}

    def mark(self, code: str) -> str:
        """Return the letters of a mark."""
        return self._marks.get(code, code)

    def attendance(self, code: str) -> str:
        """Return the letter of an attendance code as the screen shows it."""
        return self._letters.get(code, code)

    def cell(self, cell: Cell) -> str:
        """Return what the paper journal shows in a cell: marks and the printed letter of the attendance."""
        content = (cell.attendance, cell.marks)
        text = self._cells.get(content)
        if text is None:
            code = cell.attendance or ""
            text = "/".join(filter(None, (self._printed.get(code, code), *map(self.mark, cell.marks))))
            self._cells[content] = text
        return signed(text, has_two=True) if cell.conflicts else text


def signed(text: str, *, has_two: bool) -> str:
    """Return a text with the sign of a place where two computers wrote different values, if it is one."""
    return text + TWO_VALUES_SIGN if has_two else text


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
