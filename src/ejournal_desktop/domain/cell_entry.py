"""One key, one cell: what a key pressed in the grid means (ux.md D1, D2, 5.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.domain.cells import ATTENDANCE_PLACE, Cell
from ejournal_desktop.domain.forbidden_entries import is_forbidden_entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.attendance_codes import AttendanceCode
    from ejournal_desktop.domain.mark_scale import MarkScale, MarkValue
    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.domain.regulation import Regulation

MOST_MARKS = 2


class KeyRefusal(StrEnum):
    """Why a key or a text does not enter a cell; the cursor and the value stay."""

    NOT_ON_SCALE = "not_on_scale"
    NO_MARKS_IN_CLASS = "no_marks_in_class"
    CODE_NOT_FOR_ROLE = "code_not_for_role"
    FORBIDDEN_ENTRY = "forbidden_entry"


@dataclass(frozen=True, slots=True)
class CellRules:
    """What one person may write into the cells of one page."""

    regulation: Regulation
    scale: MarkScale
    codes: tuple[AttendanceCode, ...]
    has_marks: bool


def cell_rules(regulation: Regulation, roles: Sequence[Role], grade_level: int) -> CellRules:
    """Return the rules of a page for the roles a person holds."""
    open_codes = {code for role in roles for code in regulation.attendance_codes_for(role)}
    codes = tuple(code for code in regulation.attendance.codes if code in open_codes)
    return CellRules(regulation, regulation.scale(), codes, regulation.has_marks(grade_level))


def cell_after_key(cell: Cell, key: str, rules: CellRules) -> Cell | KeyRefusal:
    """Return the cell after one key: a mark replaces an absence, an absence replaces marks, lateness joins them."""
    code = rules.regulation.attendance_code_for_key(key)
    if code is not None:
        return _with_attendance(cell, code, rules)
    mark = rules.scale.mark_for_key(key)
    if mark is None or not mark.is_lesson_mark:
        return KeyRefusal.NOT_ON_SCALE
    return _with_marks(cell, (mark,), rules)


def cell_with_second_mark(cell: Cell, key: str, rules: CellRules) -> Cell | KeyRefusal:
    """Return the cell with one mark more («4/5»); a second one is replaced by the new key."""
    mark = rules.scale.mark_for_key(key)
    if mark is None or not mark.is_lesson_mark or not cell.marks:
        return KeyRefusal.NOT_ON_SCALE
    return replace(cell, marks=(cell.marks[0], mark.code), conflicts=cell.conflicts - {1})


def cell_from_text(cell: Cell, text: str, rules: CellRules) -> Cell | KeyRefusal:
    """Return the cell after a typed or pasted text.

    Marks are divided by «/», an attendance letter stands alone; a letter of lateness may follow marks and be followed
    by minutes: «н», «4/5», «о10», «4 о 10». Nothing empties the cell.
    """
    typed = text.strip()
    if not typed:
        return Cell()
    if is_forbidden_entry(rules.regulation, typed):
        return KeyRefusal.FORBIDDEN_ENTRY
    shape = _SHAPE.fullmatch(typed.casefold())
    code = None if shape is None else rules.regulation.attendance_code_for_key(shape["letter"])
    if shape is None or code is None:
        return _from_marks(cell, typed, rules)
    if code.counts_as_missed and (shape["marks"] or shape["minutes"]):
        return KeyRefusal.NOT_ON_SCALE
    marked = _from_marks(Cell(), shape["marks"], rules) if shape["marks"] else replace(cell, attendance=None)
    entered = marked if isinstance(marked, KeyRefusal) else _with_attendance(marked, code, rules)
    if isinstance(entered, KeyRefusal):
        return entered
    return replace(entered, late_minutes=int(shape["minutes"] or 0))


# Marks, the one letter of an attendance code, minutes; blanks may stand between them.
_SHAPE = re.compile(r"(?P<marks>[^\s]*?)\s*(?P<letter>[^\W\d_])\s*(?P<minutes>[1-9]\d?)?")


def _from_marks(cell: Cell, typed: str, rules: CellRules) -> Cell | KeyRefusal:
    found = [rules.scale.mark_for_text(part) for part in typed.split("/")]
    marks = tuple(mark for mark in found if mark is not None and mark.is_lesson_mark)
    if len(marks) != len(found) or len(marks) > MOST_MARKS:
        return KeyRefusal.NOT_ON_SCALE
    return _with_marks(cell, marks, rules)


def _with_attendance(cell: Cell, code: AttendanceCode, rules: CellRules) -> Cell | KeyRefusal:
    if code not in rules.codes:
        return KeyRefusal.CODE_NOT_FOR_ROLE
    if code.counts_as_missed:
        return Cell(attendance=code.code)
    return Cell(marks=cell.marks, attendance=code.code, conflicts=cell.conflicts - {ATTENDANCE_PLACE})


def _with_marks(cell: Cell, marks: tuple[MarkValue, ...], rules: CellRules) -> Cell | KeyRefusal:
    if not rules.has_marks:
        return KeyRefusal.NO_MARKS_IN_CLASS
    codes = tuple(mark.code for mark in marks)
    status = rules.regulation.attendance_code(cell.attendance) if cell.attendance else None
    if status is None or status.counts_as_missed:
        return Cell(marks=codes)
    return Cell(codes, cell.attendance, cell.late_minutes, conflicts=cell.conflicts & {ATTENDANCE_PLACE})
