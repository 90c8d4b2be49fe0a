"""Whether a value may be entered at all, by any edition of the rules: for entries of other computers (D-63).

The services of that computer ask the edition of the day; here any one that the school knows of is enough, for the
author's computer need not have heard of the last one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.cell_entry import MOST_MARKS
from ejournal_desktop.services.regulation import read_stored
from ejournal_desktop.storage.queries.school import regulation_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.domain.changes import MarkRecorded, PeriodMarkRecorded
    from ejournal_desktop.domain.mark_scale import MarkValue
    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class KnownValues:
    """What the editions of the rules together let be entered."""

    editions: tuple[Regulation, ...]

    def holds_mark(self, change: MarkRecorded, grade_level: int) -> bool:
        """Tell whether a mark is on a scale of lessons, where marks are given, and at a place of a cell."""
        is_there = 0 <= change.place < MOST_MARKS and any(one.has_marks(grade_level) for one in self.editions)
        return is_there and (change.value is None or any(self._is(mark, change) for mark in self._lesson_marks()))

    def holds_period_mark(self, change: PeriodMarkRecorded) -> bool:
        """Tell whether a period mark is on a scale."""
        return change.value is None or any(self._is(mark, change) for mark in self._marks())

    def roles_of_code(self, status: str) -> frozenset[Role]:
        """Return the roles to which a code of attendance is open; none for an unknown code."""
        found = (one.attendance_code(status) for one in self.editions)
        return frozenset(role for code in found if code is not None for role in code.roles)

    def _lesson_marks(self) -> Iterator[MarkValue]:
        return (mark for mark in self._marks() if mark.is_lesson_mark)

    def _marks(self) -> Iterator[MarkValue]:
        return (mark for one in self.editions for scale in one.marks.scales for mark in scale.marks)

    @staticmethod
    def _is(mark: MarkValue, change: MarkRecorded | PeriodMarkRecorded) -> bool:
        return mark.code == change.value


def known_values(reading: Reading) -> KnownValues:
    """Return what the editions of the rules that the school knows of let be entered."""
    return KnownValues(tuple(read_stored(body) for _, body in regulation_texts(reading)))
