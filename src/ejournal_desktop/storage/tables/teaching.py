"""State of teaching beyond the single cell."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT, STRICT_WITHOUT_ROWID, Base


class MarkCommentRow(Base):
    """A comment on the marks of a cell."""

    __tablename__ = "mark_comment"
    __table_args__ = STRICT_WITHOUT_ROWID
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    comment: Mapped[str]
    account_id: Mapped[int]


class LessonMoveRow(Base):
    """A lesson that was held as another one."""

    __tablename__ = "lesson_move"
    __table_args__ = STRICT
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    held_as: Mapped[int]


class LessonJoinRow(Base):
    """A lesson held together with that of another subgroup."""

    __tablename__ = "lesson_join"
    __table_args__ = STRICT
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    joined_to: Mapped[int]


class RemoteLessonRow(Base):
    """A lesson held remotely."""

    __tablename__ = "remote_lesson"
    __table_args__ = STRICT
    lesson_id: Mapped[int] = mapped_column(primary_key=True)


class SafetyInstructionRow(Base):
    """A safety instruction given at a lesson."""

    __tablename__ = "safety_instruction"
    __table_args__ = STRICT
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    instruction: Mapped[str]
    account_id: Mapped[int]


class LateEntryReasonRow(Base):
    """Why a lesson is entered later."""

    __tablename__ = "late_entry_reason"
    __table_args__ = STRICT
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    reason: Mapped[str]
    account_id: Mapped[int]


class RejectedSuggestionRow(Base):
    """A suggested absence that was refused."""

    __tablename__ = "rejected_suggestion"
    __table_args__ = STRICT_WITHOUT_ROWID
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)


class AttachmentRow(Base):
    """A small file of a lesson; the content is base64url."""

    __tablename__ = "attachment"
    __table_args__ = STRICT
    attachment: Mapped[int] = mapped_column(primary_key=True)
    lesson_id: Mapped[int]
    title: Mapped[str]
    media_type: Mapped[str]
    content: Mapped[str]
    account_id: Mapped[int]


class PlannedWorkRow(Base):
    """A planned diagnostic or test work."""

    __tablename__ = "planned_work"
    __table_args__ = STRICT
    work: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int]
    day: Mapped[str]
    work_kind: Mapped[str]
    topic: Mapped[str]
    maximum: Mapped[int]
    tasks: Mapped[str]
    account_id: Mapped[int]


class WorkResultRow(Base):
    """Points of a student in a planned work."""

    __tablename__ = "work_result"
    __table_args__ = STRICT_WITHOUT_ROWID
    work: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    points: Mapped[int]
    account_id: Mapped[int]


class KeptWorkRow(Base):
    """A test work in the library of a teacher; the content of its file is base64url, empty where there is none."""

    __tablename__ = "kept_work"
    __table_args__ = STRICT
    kept_work: Mapped[int] = mapped_column(primary_key=True)
    subject_id: Mapped[int]
    grade_level: Mapped[int]
    work_kind: Mapped[str]
    topic: Mapped[str]
    maximum: Mapped[int]
    tasks: Mapped[str]
    file_title: Mapped[str]
    media_type: Mapped[str]
    content: Mapped[str]
    account_id: Mapped[int]


class CurriculumRow(Base):
    """Hours of a subject in a class group."""

    __tablename__ = "curriculum"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    subject_id: Mapped[int] = mapped_column(primary_key=True)
    weekly_hours: Mapped[int]
    yearly_hours: Mapped[int]


class ReadyPlanRow(Base):
    """A course plan declared ready."""

    __tablename__ = "ready_plan"
    __table_args__ = STRICT
    course_id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class ExemptionRow(Base):
    """A medical exemption from physical education."""

    __tablename__ = "exemption"
    __table_args__ = STRICT_WITHOUT_ROWID
    student_id: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[str] = mapped_column(primary_key=True)
    ends: Mapped[str]
    document: Mapped[str]
    account_id: Mapped[int]


class CorrectionAllowedRow(Base):
    """A permission to correct by protocol."""

    __tablename__ = "correction_allowed"
    __table_args__ = STRICT_WITHOUT_ROWID
    course_id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[str] = mapped_column(primary_key=True)
    ends: Mapped[str]
    reason: Mapped[str]
    account_id: Mapped[int]


class PeriodDueRow(Base):
    """When period marks are due by order."""

    __tablename__ = "period_due"
    __table_args__ = STRICT
    period_id: Mapped[int] = mapped_column(primary_key=True)
    due: Mapped[str]
    school_order: Mapped[str]


class MarkReasonRow(Base):
    """Why a mark was corrected or differs from the proposed one; 0 where lesson or period is missing."""

    __tablename__ = "mark_reason"
    __table_args__ = STRICT_WITHOUT_ROWID
    course_id: Mapped[int] = mapped_column(primary_key=True)
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    period_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    reason: Mapped[str]
    account_id: Mapped[int]
