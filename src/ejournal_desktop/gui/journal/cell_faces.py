"""How the content of a cell looks: letters of the regulation and the tone that goes with them (ux.md 7.1)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ejournal_desktop.gui.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.domain.attendance_codes import AttendanceCode
    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.domain.mark_scale import MarkScale


@dataclass(frozen=True, slots=True)
class CellFace:
    """What is painted: the text and its tone."""

    text: str
    tone: Tone
    is_corrected: bool = False
    is_suggested: bool = False
    has_conflict: bool = False


EMPTY_FACE = CellFace("", Tone.TEXT)


def face_maker(rules: CellRules) -> Callable[[Cell], CellFace]:
    """Return the function that gives every content of a page its look; each content is looked at once."""

    @cache
    def face(cell: Cell) -> CellFace:
        code = rules.regulation.attendance_code(cell.attendance) if cell.attendance else None
        if not cell.marks and code is None:
            return CellFace("", Tone.TEXT, cell.is_corrected, has_conflict=bool(cell.conflicts))
        letters = [mark_letters(rules.scale, mark) for mark in cell.marks]
        text = "/".join(letters) + (code.letter if code is not None else cell.attendance or "")
        tone = _mark_tone(rules.scale, cell.marks) if cell.marks else _absence_tone(code)
        return CellFace(text, tone, cell.is_corrected, has_conflict=bool(cell.conflicts))

    return face


def mark_letters(scale: MarkScale, code: str) -> str:
    """Return a mark as it is shown; a code that left the scale shows itself."""
    mark = scale.mark(code)
    return code if mark is None else mark.printed


def _mark_tone(scale: MarkScale, codes: tuple[str, ...]) -> Tone:
    numbers = [mark.number for mark in (scale.mark(code) for code in codes) if mark is not None]
    known = [number for number in numbers if number is not None]
    if not known:
        return Tone.MARK_GOOD
    worst = min(known)
    best = max((mark.number for mark in scale.marks if mark.number is not None), default=worst)
    if worst < scale.success_from:
        return Tone.MARK_POOR
    if worst < scale.quality_from:
        return Tone.MARK_FAIR
    return Tone.MARK_BEST if worst == best else Tone.MARK_GOOD


def _absence_tone(code: AttendanceCode | None) -> Tone:
    if code is None or not code.counts_as_missed:
        return Tone.LATE
    if code.is_illness:
        return Tone.ILL
    return Tone.EXCUSED if code.is_excused else Tone.ABSENT
