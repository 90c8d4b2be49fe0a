"""Absences of earlier lessons of the day as a suggestion for the next one: proposed, never entered by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.absences import is_missed

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId


@dataclass(frozen=True, slots=True)
class EarlierLesson:
    """An earlier lesson of the same day: who stands in it and with which code, and who belongs to it.

    ``statuses`` holds everybody with an entry, ``None`` for a student who got a mark and so was there. ``members`` is
    missing for the whole class. Of a complete lesson those without an entry were there as well.
    """

    bell: int
    is_complete: bool
    statuses: Mapping[StudentId, str | None]
    members: Collection[StudentId] | None = None


@dataclass(frozen=True, slots=True)
class OpenLesson:
    """A lesson that is being filled in, with the earlier ones of its day."""

    lesson: LessonId
    earlier: Sequence[EarlierLesson]
    rejected: Collection[StudentId] = ()


def suggested_absences(lesson: OpenLesson, rules: CellRules) -> Mapping[StudentId, str]:
    """Return whom the last lesson before says to be absent, with the code that the person may enter."""
    found: dict[StudentId, str] = {}
    latest = sorted(lesson.earlier, key=lambda earlier: earlier.bell, reverse=True)
    for student in {student for earlier in latest for student in earlier.statuses}:
        status = _last_status(latest, student)
        code = suggested_code(rules, status) if status is not None else None
        if code is not None and student not in lesson.rejected:
            found[student] = code
    return found


def suggested_code(rules: CellRules, status: str) -> str | None:
    """Return the code to propose after an absence: the same where the person may enter it, else plain absence."""
    if not is_missed(rules.regulation, status):
        return None
    if any(code.code == status for code in rules.codes):
        return status
    return next((code.code for code in rules.codes if code.counts_as_missed and not code.is_excused), None)


def _last_status(latest: Sequence[EarlierLesson], student: StudentId) -> str | None:
    """Return the code at the last lesson that tells whether the student was there; nothing when they were."""
    for earlier in latest:
        if student in earlier.statuses:
            return earlier.statuses[student]
        belongs = earlier.members is None or student in earlier.members
        if earlier.is_complete and belongs:
            return None
    return None
