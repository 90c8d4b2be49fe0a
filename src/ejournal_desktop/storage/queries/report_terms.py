"""Whether lessons and marks of a year came in time, by class group."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadline_rules import DeadlineAct
from ejournal_desktop.storage.queries.judged_lessons import judged_lessons

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, YearId
    from ejournal_desktop.storage.queries.judged_lessons import JudgedLesson
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading


@dataclass(slots=True)
class KeptTerms:
    """Past lessons of a class group: all, those closed in time; their marks, and those entered in time."""

    lessons: int = 0
    closed: int = 0
    in_time: int = 0
    marks: int = 0
    marks_in_time: int = 0

    def count(self, one: JudgedLesson, now: float) -> None:
        """Add a lesson with its marks."""
        self.lessons += 1
        self.closed += one.completed_at is not None
        self.in_time += not one.is_late(DeadlineAct.LESSON, one.completed_at, now)
        for marks in one.marks:
            self.marks += len(marks.moments)
            self.marks_in_time += len(marks.moments) - marks.late


def kept_terms(
    reading: Reading, year: YearId, first: date, last: date, setting: ColumnSetting
) -> Mapping[ClassGroupId, KeptTerms]:
    """Return by class group how past lessons between two days and their marks kept their terms.

    What has no term is in time; an open lesson is late once its term has passed.
    """
    found: dict[ClassGroupId, KeptTerms] = defaultdict(KeptTerms)
    now = setting.now.timestamp()
    for one in judged_lessons(reading, year, (first, last), setting):
        found[one.class_group].count(one, now)
    return found
