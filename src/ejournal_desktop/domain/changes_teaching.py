"""Changes of teaching beyond the single cell: comments, files, moves, plans, exemptions, permissions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import (
        ClassGroupId,
        CourseId,
        LessonId,
        PeriodId,
        StaffId,
        StudentId,
        SubjectId,
    )


@dataclass(frozen=True, slots=True)
class MarkCommented(Change):
    """A comment on the marks of a cell, shown on the diary; an empty text takes it back (S4-5.4.4)."""

    code: ClassVar[str] = "mark_comment"
    lesson: LessonId
    student: StudentId
    comment: str


@dataclass(frozen=True, slots=True)
class LessonMoved(Change):
    """A lesson was held at another time: the first is cancelled in favour of the second, which exists already."""

    code: ClassVar[str] = "lesson_moved"
    lesson: LessonId
    held_as: LessonId


@dataclass(frozen=True, slots=True)
class LessonsJoined(Change):
    """Two subgroups held a lesson together under the keeper of the second; ``None`` parts them again."""

    code: ClassVar[str] = "lessons_joined"
    lesson: LessonId
    joined_to: LessonId | None


@dataclass(frozen=True, slots=True)
class RemoteLessonSet(Change):
    """A lesson is held remotely, or not (S0-2.8)."""

    code: ClassVar[str] = "lesson_remote"
    lesson: LessonId
    is_remote: bool


@dataclass(frozen=True, slots=True)
class SafetyInstructionRecorded(Change):
    """A safety instruction was given at a lesson; an empty text takes it back."""

    code: ClassVar[str] = "safety_instruction"
    lesson: LessonId
    instruction: str


@dataclass(frozen=True, slots=True)
class LateEntryExplained(Change):
    """Why a lesson is entered later, a code of the regulation (S2-3.4b)."""

    code: ClassVar[str] = "late_entry_reason"
    lesson: LessonId
    reason: str


@dataclass(frozen=True, slots=True)
class SuggestionRejected(Change):
    """A suggested absence was refused and does not come back."""

    code: ClassVar[str] = "suggestion_rejected"
    lesson: LessonId
    student: StudentId


@dataclass(frozen=True, slots=True)
class FileAttached(Change):
    """A small file of a lesson; ``content`` is base64url without padding."""

    code: ClassVar[str] = "file_attached"
    attachment: int
    lesson: LessonId
    title: str
    media_type: str
    content: str


@dataclass(frozen=True, slots=True)
class FileDetached(Change):
    """A file of a lesson was taken back; its content stays in the log."""

    code: ClassVar[str] = "file_detached"
    attachment: int


@dataclass(frozen=True, slots=True)
class WorkPlanned(Change):
    """A diagnostic or test work of a course (S0-2.11a): planned day, kind, topic, maximum of points, text of the paper.

    A repeated plan replaces the fields.
    """

    code: ClassVar[str] = "work_planned"
    work: int
    course: CourseId
    day: date
    work_kind: str
    topic: str
    maximum: int
    tasks: str = ""


@dataclass(frozen=True, slots=True)
class WorkResultRecorded(Change):
    """Points of a student in a planned work; ``None`` clears them."""

    code: ClassVar[str] = "work_result"
    work: int
    student: StudentId
    points: int | None


@dataclass(frozen=True, slots=True)
class CurriculumSet(Change):
    """Hours of a subject in a class group by the curriculum."""

    code: ClassVar[str] = "curriculum"
    class_group: ClassGroupId
    subject: SubjectId
    weekly_hours: int
    yearly_hours: int


@dataclass(frozen=True, slots=True)
class CoursePlanReadied(Change):
    """A course plan was declared ready, or taken back (S0-4.14.11)."""

    code: ClassVar[str] = "plan_ready"
    course: CourseId
    is_ready: bool


@dataclass(frozen=True, slots=True)
class ExemptionRecorded(Change):
    """A medical exemption from physical education by document; an exempt student keeps normal cells (S0-4.14.7)."""

    code: ClassVar[str] = "exemption"
    student: StudentId
    starts: date
    ends: date
    document: str


@dataclass(frozen=True, slots=True)
class CorrectionAllowed(Change):
    """The deputy lets a keeper correct a course between two dates by protocol, with a reason."""

    code: ClassVar[str] = "correction_allowed"
    course: CourseId
    staff: StaffId
    starts: date
    ends: date
    reason: str


@dataclass(frozen=True, slots=True)
class PeriodDueSet(Change):
    """The day by which a kind of period mark is due, by the order of the school (S0-4.14.9)."""

    code: ClassVar[str] = "period_due"
    period: PeriodId
    due: date
    order: str


@dataclass(frozen=True, slots=True)
class MarkExplained(Change):
    """The reason of a correction by protocol, or of a period mark that differs from the proposed one."""

    code: ClassVar[str] = "mark_reason"
    course: CourseId
    lesson: LessonId | None
    period: PeriodId | None
    student: StudentId
    reason: str


CHANGES_TEACHING: tuple[type[Change], ...] = (
    MarkCommented,
    LessonMoved,
    LessonsJoined,
    RemoteLessonSet,
    SafetyInstructionRecorded,
    LateEntryExplained,
    SuggestionRejected,
    FileAttached,
    FileDetached,
    WorkPlanned,
    WorkResultRecorded,
    CurriculumSet,
    CoursePlanReadied,
    ExemptionRecorded,
    CorrectionAllowed,
    PeriodDueSet,
    MarkExplained,
)
