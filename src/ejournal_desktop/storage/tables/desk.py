"""State of the homeroom teacher's desk."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT, STRICT_WITHOUT_ROWID, Base


class GuardianRow(Base):
    """A guardian of a student."""

    __tablename__ = "guardian"
    __table_args__ = STRICT
    guardian: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int]
    surname: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str]
    kinship: Mapped[str]
    phone: Mapped[str]
    address: Mapped[str]


class DeliveryRow(Base):
    """How a guardian gets results."""

    __tablename__ = "delivery"
    __table_args__ = STRICT
    guardian: Mapped[int] = mapped_column(primary_key=True)
    delivery: Mapped[str]
    is_opted_out: Mapped[int]
    source: Mapped[str]
    declared: Mapped[str]


class StudentCardRow(Base):
    """Further fields of a student card."""

    __tablename__ = "student_card"
    __table_args__ = STRICT
    student_id: Mapped[int] = mapped_column(primary_key=True)
    file_number: Mapped[str]
    address: Mapped[str]
    phone: Mapped[str]
    sex: Mapped[str]


class CardCheckRow(Base):
    """When a card was last verified, and by whom."""

    __tablename__ = "card_check"
    __table_args__ = STRICT
    student_id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str]
    account_id: Mapped[int]


class CardSourceRow(Base):
    """What the data of a card were last taken from; ``guardian`` 0 is the student."""

    __tablename__ = "card_source"
    __table_args__ = STRICT_WITHOUT_ROWID
    student_id: Mapped[int] = mapped_column(primary_key=True)
    guardian: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str]
    day: Mapped[str]
    account_id: Mapped[int]


class AbsenceReasonRow(Base):
    """Absence by document between two dates, or of one lesson."""

    __tablename__ = "absence_reason"
    __table_args__ = (Index("ix_absence_reason_class_group", "class_group_id"), STRICT)
    absence: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int]
    class_group_id: Mapped[int]
    starts: Mapped[str]
    ends: Mapped[str]
    status: Mapped[str]
    document: Mapped[str]
    lesson_id: Mapped[int | None]
    account_id: Mapped[int]


class WeekCheckRow(Base):
    """A week checked by the homeroom teacher."""

    __tablename__ = "week_check"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    week: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class LeavingReasonRow(Base):
    """Why a student left the school after a last day in a class group."""

    __tablename__ = "leaving_reason"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]


class ListCheckRow(Base):
    """A class list confirmed."""

    __tablename__ = "list_check"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int]


class ConsentRow(Base):
    """A paper on personal data."""

    __tablename__ = "consent"
    __table_args__ = STRICT_WITHOUT_ROWID
    student_id: Mapped[int] = mapped_column(primary_key=True)
    paper: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[str]
    is_received: Mapped[int]
    account_id: Mapped[int]


class MessageRow(Base):
    """A remark, achievement, appeal or thanks."""

    __tablename__ = "message"
    __table_args__ = STRICT
    message: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int]
    kind: Mapped[str]
    text: Mapped[str]
    is_withdrawn: Mapped[int]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class LetterRow(Base):
    """A letter to a family and its answer."""

    __tablename__ = "letter"
    __table_args__ = STRICT
    letter: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int]
    occasion: Mapped[str]
    way: Mapped[str]
    text: Mapped[str]
    day: Mapped[str]
    answered_on: Mapped[str | None]
    answer: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class PortfolioItemRow(Base):
    """An entry of a portfolio; the content of its file is base64url, empty where there is none."""

    __tablename__ = "portfolio_item"
    __table_args__ = STRICT
    portfolio_item: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int | None]
    staff_id: Mapped[int | None]
    day: Mapped[str]
    kind: Mapped[str]
    title: Mapped[str]
    level: Mapped[str]
    result: Mapped[str]
    file_title: Mapped[str]
    media_type: Mapped[str]
    content: Mapped[str]
    account_id: Mapped[int]


class NoticeRow(Base):
    """A notice on the board."""

    __tablename__ = "notice"
    __table_args__ = STRICT
    notice: Mapped[int] = mapped_column(primary_key=True)
    audience: Mapped[str]
    text: Mapped[str]
    starts: Mapped[str]
    ends: Mapped[str]
    kind: Mapped[str]
    class_group_id: Mapped[int | None]
    held_on: Mapped[str | None]
    at: Mapped[str]
    place: Mapped[str]
    is_withdrawn: Mapped[int]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class NoteRow(Base):
    """A note between members of staff."""

    __tablename__ = "note"
    __table_args__ = STRICT
    note: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int]
    lesson_id: Mapped[int | None]
    student_id: Mapped[int | None]
    text: Mapped[str]
    edition: Mapped[str | None]
    read_at: Mapped[int | None]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]
