"""How a period mark looks: entered, suggested (hatched), doubtful (outlined, «≈»), late, with two values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.gui.periods.words import mark_words
from ejournal_desktop.gui.tokens import Tone

if TYPE_CHECKING:
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.periods import PeriodCell

DOUBTFUL = "≈"


@dataclass(frozen=True, slots=True)
class MarkFace:
    """What is painted in a cell of period marks."""

    text: str = ""
    tone: Tone = Tone.TEXT
    is_suggested: bool = False
    is_doubtful: bool = False
    is_late: bool = False
    has_reason: bool = False
    has_conflict: bool = False
    has_late_entries: bool = False


def face_of(regulation: Regulation, cell: PeriodCell) -> MarkFace:
    """Return the look of a cell."""
    shown, proposal = cell.shown, cell.proposal
    is_suggested = cell.entered is None and shown is not None
    is_doubtful = is_suggested and proposal.is_doubtful
    letters = mark_words(regulation, shown)
    return MarkFace(
        text=f"{DOUBTFUL}{letters}" if is_doubtful else letters,
        tone=_tone(regulation, shown),
        is_suggested=is_suggested,
        is_doubtful=is_doubtful,
        is_late=cell.is_late or cell.is_overdue,
        has_reason=bool(cell.reason) and cell.entered is not None,
        has_conflict=cell.has_conflict,
        has_late_entries=cell.late_entries > 0 and cell.entered is not None,
    )


def _tone(regulation: Regulation, value: str | None) -> Tone:
    scale = regulation.scale()
    mark = None if value is None else scale.mark(value)
    if mark is None:
        return Tone.TEXT
    if mark.number is None:
        return Tone.MARK_POOR if value == regulation.period_marks.not_attested else Tone.MARK_GOOD
    if mark.number < scale.success_from:
        return Tone.MARK_POOR
    if mark.number < scale.quality_from:
        return Tone.MARK_FAIR
    best = max(one.number for one in scale.marks if one.number is not None)
    return Tone.MARK_BEST if mark.number == best else Tone.MARK_GOOD
