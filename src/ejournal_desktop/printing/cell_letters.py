"""What stands in a mark cell on paper: codes become letters, the absence filter of the regulation is applied."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from ejournal_desktop.printing.fitting import SMALLEST_MARK, TWO_VALUES, FittedText, fitted_mark, fitted_with_sign
from ejournal_desktop.printing.problems import ProblemKind
from ejournal_desktop.printing.student_grid import CELL_SLACK, column_width

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.printing.context import PlanContext


_Content: TypeAlias = "tuple[tuple[str, ...], str | None, bool]"


class Owner(NamedTuple):
    """Whose cell it is, for the list of problems."""

    subject: str
    student: str


class CellLetters:
    """Turns cells into fitted letters; equal cells are set once, bad ones are noted each with their place."""

    def __init__(self, context: PlanContext) -> None:
        self._context = context
        self._width = column_width(context.sheet) - CELL_SLACK
        self._settings = context.settings
        self._known: dict[_Content, FittedText | None] = {}
        self.used: dict[str, None] = {}

    def lesson_cell(self, cell: Cell, owner: Owner, day: date | None) -> FittedText | None:
        """Return the letters of a lesson's cell, or nothing where paper stays empty."""
        key = (cell.marks, cell.attendance, bool(cell.conflicts))
        if key not in self._known:
            before = len(self._context.problems.found)
            fitted = self._fitted(key, owner, day)
            if len(self._context.problems.found) > before:
                return fitted
            self._known[key] = fitted
        return self._known[key]

    def period_mark(self, code: str, owner: Owner, *, has_two: bool = False) -> FittedText | None:
        """Return the letters of a period mark."""
        return self._fitted(((code,), None, has_two), owner, None) if code else None

    def mark(self, code: str, owner: Owner, day: date | None = None) -> str:
        """Return the letters of one mark; an unknown or forbidden one is noted."""
        return self._checked(self._settings.mark_letters.get(code), code, (owner, day), ProblemKind.UNKNOWN_MARK)

    def _fitted(self, key: _Content, owner: Owner, day: date | None) -> FittedText | None:
        marks, attendance, has_two = key
        parts = [self._attendance(attendance, owner, day)] if attendance else []
        parts = [part for part in [*parts, *(self.mark(code, owner, day) for code in marks)] if part]
        if not parts:
            return FittedText(SMALLEST_MARK, (TWO_VALUES,)) if has_two else None
        fitted = (fitted_with_sign if has_two else fitted_mark)(self._context.fonts, parts, self._width)
        if fitted is None:
            self._note(ProblemKind.TEXT_TOO_LONG, "/".join(parts), (owner, day))
        return fitted

    def _attendance(self, code: str, owner: Owner, day: date | None) -> str:
        return self._checked(self._settings.attendance_letters.get(code), code, (owner, day), ProblemKind.UNKNOWN_CODE)

    def _checked(self, letters: str | None, code: str, place: tuple[Owner, date | None], unknown: ProblemKind) -> str:
        if letters is None:
            self._note(unknown, code, place)
            return ""
        if letters in self._settings.forbidden:
            self._note(ProblemKind.FORBIDDEN_TEXT, letters, place)
            return ""
        if letters:
            self.used[letters] = None
        return letters

    def _note(self, kind: ProblemKind, text: str, place: tuple[Owner, date | None]) -> None:
        owner, day = place
        self._context.problems.add(kind, text, subject=owner.subject, day=day, student=owner.student)
