"""State of class groups: students, subgroups, courses, plans, timetable."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT, STRICT_WITHOUT_ROWID, Base


class ClassGroupRow(Base):
    """A class group of one year."""

    __tablename__ = "class_group"
    __table_args__ = STRICT
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    year_id: Mapped[int]
    title: Mapped[str]
    class_code: Mapped[str]
    grade_level: Mapped[int]


class HomeroomRow(Base):
    """The homeroom teacher of a class group from a date on."""

    __tablename__ = "homeroom"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[int]


class StudentRow(Base):
    """A student's card."""

    __tablename__ = "student"
    __table_args__ = STRICT
    student_id: Mapped[int] = mapped_column(primary_key=True)
    surname: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str]
    birth_date: Mapped[str | None]


class EnrollmentRow(Base):
    """A student in a class group between two dates; ``number`` is the row of the journal."""

    __tablename__ = "enrollment"
    __table_args__ = (Index("ix_enrollment_student", "student_id"), STRICT_WITHOUT_ROWID)
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[str] = mapped_column(primary_key=True)
    ends: Mapped[str | None]
    joined_order: Mapped[str]
    left_order: Mapped[str]
    number: Mapped[int]


class SubgroupRow(Base):
    """A subgroup of a class group for one subject."""

    __tablename__ = "subgroup"
    __table_args__ = STRICT
    subgroup_id: Mapped[int] = mapped_column(primary_key=True)
    class_group_id: Mapped[int]
    subject_id: Mapped[int]
    title: Mapped[str]


class SubgroupMemberRow(Base):
    """A student in a subgroup between two dates."""

    __tablename__ = "subgroup_member"
    __table_args__ = STRICT_WITHOUT_ROWID
    subgroup_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[str] = mapped_column(primary_key=True)
    ends: Mapped[str | None]


class CourseRow(Base):
    """A subject for a class group or subgroup."""

    __tablename__ = "course"
    __table_args__ = (Index("ix_course_class_group", "class_group_id"), STRICT)
    course_id: Mapped[int] = mapped_column(primary_key=True)
    class_group_id: Mapped[int]
    subject_id: Mapped[int]
    subgroup_id: Mapped[int | None]
    weekly_hours: Mapped[int]


class CourseTeacherRow(Base):
    """Who keeps a course between two dates."""

    __tablename__ = "course_teacher"
    __table_args__ = (Index("ix_course_teacher_staff", "staff_id"), STRICT_WITHOUT_ROWID)
    course_id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[str] = mapped_column(primary_key=True)
    ends: Mapped[str | None]


class TimetableSlotRow(Base):
    """A weekly lesson of a course."""

    __tablename__ = "timetable_slot"
    __table_args__ = (Index("ix_timetable_slot_course", "course_id"), STRICT)
    slot_id: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int]
    weekday: Mapped[int]
    bell: Mapped[int]
    week_kind: Mapped[int]
    room: Mapped[str]
    starts: Mapped[str]
    ends: Mapped[str | None]


class PlanHourRow(Base):
    """One hour of a course plan; ``number`` counts from 1 over the year."""

    __tablename__ = "plan_hour"
    __table_args__ = STRICT_WITHOUT_ROWID
    course_id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    section: Mapped[str]
    topic: Mapped[str]
    homework: Mapped[str]
    work_kind: Mapped[str]
