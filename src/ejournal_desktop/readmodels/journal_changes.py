"""What a command changed: the result of every act in the journal, with the values before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StudentId
    from ejournal_desktop.readmodels.exchange import PlaceKind


@dataclass(frozen=True, slots=True)
class CellEntry:
    """A cell that is to hold another content."""

    lesson: LessonId
    student: StudentId
    wanted: Cell


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell of the grid was stored."""

    lesson: LessonId
    student: StudentId
    before: Cell
    after: Cell


@dataclass(frozen=True, slots=True)
class NoteChange:
    """The comment on a cell was stored; empty where there is none."""

    lesson: LessonId
    student: StudentId
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class LessonText:
    """The written part of a lesson; ``plan_hour`` is 0 when the topic is not from the plan.

    ``second_kind`` is the kind of work of second marks, empty where it is that of the lesson.
    """

    topic: str = ""
    plan_hour: int = 0
    homework: str = ""
    is_homework_none: bool = False
    work_kind: str = ""
    is_complete: bool = False
    second_kind: str = ""


@dataclass(frozen=True, slots=True)
class LessonChange:
    """The written part of a lesson was stored; ``settled`` are the texts of which there were two before (D-62)."""

    lesson: LessonId
    before: LessonText
    after: LessonText
    settled: frozenset[PlaceKind] = frozenset()


@dataclass(frozen=True, slots=True)
class PeriodMarkChange:
    """A period mark was stored; ``None`` is an empty cell."""

    course: CourseId
    period: PeriodId
    student: StudentId
    before: str | None
    after: str | None
