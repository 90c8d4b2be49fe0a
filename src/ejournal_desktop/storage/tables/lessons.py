"""State of lessons: what was done, who was absent, which marks were given."""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT, STRICT_WITHOUT_ROWID, Base

STANDS, CANCELLED, WITHDRAWN = range(3)
"""How a lesson stands: as planned, fallen out, or withdrawn by another timetable before anything was written in it."""


class LessonRow(Base):
    """A lesson; ``recorded_at`` is the moment of the first entry, ``completed_at`` of «Урок заполнен» (seconds).

    ``standing`` says whether it stands in the timetable.
    """

    __tablename__ = "lesson"
    __table_args__ = (
        Index("ix_lesson_course_day", "course_id", "day", "bell", unique=True),
        Index("ix_lesson_day", "day"),
        Index("ix_lesson_substitute", "substitute_id", "day", sqlite_where=text("substitute_id IS NOT NULL")),
        STRICT,
    )
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int]
    day: Mapped[str]
    bell: Mapped[int]
    standing: Mapped[int]
    substitute_id: Mapped[int | None]
    topic: Mapped[str]
    plan_hour: Mapped[int]
    homework: Mapped[str]
    is_homework_none: Mapped[int]
    work_kind: Mapped[str]
    second_kind: Mapped[str]
    recorded_at: Mapped[int | None]
    completed_at: Mapped[int | None]
    completed_by: Mapped[int | None]


class MarkRow(Base):
    """A mark in a cell and when it was entered; who entered it stands in the log."""

    __tablename__ = "mark"
    __table_args__ = STRICT_WITHOUT_ROWID
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[str]
    seconds: Mapped[int]


class AttendanceRow(Base):
    """An attendance code in a cell and when it was entered."""

    __tablename__ = "attendance"
    __table_args__ = STRICT_WITHOUT_ROWID
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[str]
    late_minutes: Mapped[int]
    seconds: Mapped[int]


class CorrectionRow(Base):
    """A mark or attendance code that replaced another after its lesson day; texts are codes, empty for nothing."""

    __tablename__ = "correction"
    __table_args__ = STRICT_WITHOUT_ROWID
    lesson_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    clock: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    old: Mapped[str]
    new: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class PeriodMarkRow(Base):
    """A mark for a course and a grading period; the moment is that of its first entry, a correction keeps it."""

    __tablename__ = "period_mark"
    __table_args__ = STRICT_WITHOUT_ROWID
    course_id: Mapped[int] = mapped_column(primary_key=True)
    period_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class ClosedPeriodRow(Base):
    """A period that is closed for a class group."""

    __tablename__ = "closed_period"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    period_id: Mapped[int] = mapped_column(primary_key=True)
    seconds: Mapped[int]


class ArchiveRow(Base):
    """An archive that was written and read back."""

    __tablename__ = "archive"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    week: Mapped[str]
    manifest_hash: Mapped[str]
    file_name: Mapped[str]
    carrier: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class PrintedVolumeRow(Base):
    """A printed volume."""

    __tablename__ = "printed_volume"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    period_id: Mapped[int] = mapped_column(primary_key=True)
    content_hash: Mapped[str] = mapped_column(primary_key=True)
    manifest_hash: Mapped[str]
    sheets: Mapped[int]
    form: Mapped[str]
    part: Mapped[int]
    parts: Mapped[int]
    options: Mapped[str]
    sheet_codes: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]
