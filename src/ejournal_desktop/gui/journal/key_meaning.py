"""What a key or a text makes of a cell: the rules are the domain's, the choice between readings of a key is here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.cell_entry import KeyRefusal, cell_after_key, cell_with_second_mark
from ejournal_desktop.domain.cells import ATTENDANCE_PLACE, Cell
from ejournal_desktop.domain.forbidden_entries import is_forbidden_entry
from ejournal_desktop.readmodels.exchange import PlaceKind

if TYPE_CHECKING:
    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.gui.journal.grid_keys import GridKey
    from ejournal_desktop.readmodels.two_values import RivalValue, RivalValues

_EMPTY = Cell()


def plain_cell(cell: Cell) -> Cell:
    """Return the content without its history."""
    return replace(cell, is_corrected=False) if cell.is_corrected else cell


def cell_with(cell: Cell, place: RivalValues, value: RivalValue, regulation: Regulation) -> Cell:
    """Return the cell after one of two values was taken: everything else in it stays but what it excludes."""
    if place.kind is PlaceKind.ATTENDANCE:
        return _with_attendance(cell, value, regulation)
    at = 0 if place.kind is PlaceKind.PERIOD_MARK else place.place
    marks = [*cell.marks[:at], *map(str, filter(None, value.written)), *cell.marks[at + 1 :]]
    return replace(cell, marks=tuple(marks), conflicts=cell.conflicts - {at})


def _with_attendance(cell: Cell, value: RivalValue, regulation: Regulation) -> Cell:
    """Return the cell with one of its attendances; the mark beside an absence stands alone, and so does the absence."""
    left = cell.conflicts - {ATTENDANCE_PLACE}
    if value.is_mark_beside or value.written[0] is None:
        return replace(cell, attendance=None, late_minutes=0, conflicts=left)
    status, minutes = str(value.written[0]), int(value.written[1] or 0)
    code = regulation.attendance_code(status)
    if code is not None and code.counts_as_missed:
        return replace(cell, marks=(), attendance=status, late_minutes=0, conflicts=frozenset())
    return replace(cell, attendance=status, late_minutes=minutes, conflicts=left)


def takes_away(before: Cell, after: Cell) -> bool:
    """Tell whether a change replaces or clears something: after the lesson's day that is a correction."""
    kept = after.marks[: len(before.marks)]
    return kept != before.marks or before.attendance not in (None, after.attendance)


def cell_after_candidates(
    cell: Cell, key: GridKey, rules: CellRules, *, is_period: bool, is_second: bool
) -> Cell | KeyRefusal:
    """Return the cell after the first key that fits: the character as typed, else its place on the keyboard."""
    refusal = KeyRefusal.NOT_ON_SCALE
    for candidate in key.candidates:
        wanted = _after_key(cell, candidate, rules, is_period=is_period, is_second=is_second)
        if not isinstance(wanted, KeyRefusal):
            return wanted
        refusal = wanted if wanted is not KeyRefusal.NOT_ON_SCALE else refusal
    return refusal


def _after_key(cell: Cell, key: str, rules: CellRules, *, is_period: bool, is_second: bool) -> Cell | KeyRefusal:
    if is_second:
        return cell_with_second_mark(cell, key, rules)
    if is_period:
        mark = rules.scale.mark_for_key(key)
        return Cell((mark.code,)) if mark is not None and mark.is_period_mark else KeyRefusal.NOT_ON_SCALE
    return cell_after_key(cell, key, rules)


def period_cell_from_text(text: str, rules: CellRules) -> Cell | KeyRefusal:
    """Return the period mark of a typed or pasted text, as a cell of one mark."""
    typed = text.strip()
    if not typed:
        return _EMPTY
    if is_forbidden_entry(rules.regulation, typed):
        return KeyRefusal.FORBIDDEN_ENTRY
    mark = rules.scale.mark_for_text(typed)
    return Cell((mark.code,)) if mark is not None and mark.is_period_mark else KeyRefusal.NOT_ON_SCALE


def pasted_block(text: str, *, row: int, column: int) -> list[tuple[tuple[int, int], str]]:
    """Return the parts of a pasted text with the row and column each belongs to."""
    lines = text.rstrip("\r\n").splitlines() or [""]
    return [
        ((row + down, column + right), part)
        for down, line in enumerate(lines)
        for right, part in enumerate(line.split("\t"))
    ]
