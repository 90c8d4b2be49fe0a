"""State of the school as a whole: name, regulation, calendar, subjects, staff, accounts."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT, STRICT_WITHOUT_ROWID, Base


class SchoolRow(Base):
    """The school; one row with ``number`` 1."""

    __tablename__ = "school"
    __table_args__ = STRICT
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    school_code: Mapped[str]
    city: Mapped[str]
    is_training: Mapped[int]


class RegulationRow(Base):
    """An edition of the regulation, by which protocol and order it was adopted, and who confirmed it when."""

    __tablename__ = "regulation"
    __table_args__ = STRICT
    valid_from: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[str]
    protocol_number: Mapped[str]
    protocol_date: Mapped[str | None]
    order_number: Mapped[str]
    order_date: Mapped[str | None]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class RuleProposalRow(Base):
    """What somebody proposes for a rule of the next edition of the regulation."""

    __tablename__ = "rule_proposal"
    __table_args__ = STRICT_WITHOUT_ROWID
    key: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class SchoolYearRow(Base):
    """A school year."""

    __tablename__ = "school_year"
    __table_args__ = STRICT
    year_id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    starts: Mapped[str]
    ends: Mapped[str]


class GradingPeriodRow(Base):
    """A grading period of a year."""

    __tablename__ = "grading_period"
    __table_args__ = STRICT
    period_id: Mapped[int] = mapped_column(primary_key=True)
    year_id: Mapped[int]
    kind: Mapped[str]
    number: Mapped[int]
    starts: Mapped[str]
    ends: Mapped[str]


class HolidayRow(Base):
    """Days without lessons."""

    __tablename__ = "holiday"
    __table_args__ = STRICT_WITHOUT_ROWID
    year_id: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[str] = mapped_column(primary_key=True)
    ends: Mapped[str]
    title: Mapped[str]


class BellPeriodRow(Base):
    """Times of a lesson number from a day on, ``HH:MM``; the day is empty for those from the beginning."""

    __tablename__ = "bell_period"
    __table_args__ = STRICT_WITHOUT_ROWID
    number: Mapped[int] = mapped_column(primary_key=True)
    since: Mapped[str] = mapped_column(primary_key=True)
    starts: Mapped[str]
    ends: Mapped[str]


class SubjectRow(Base):
    """A subject of the curriculum."""

    __tablename__ = "subject"
    __table_args__ = STRICT
    subject_id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    short_title: Mapped[str]
    position: Mapped[int]


class StaffMemberRow(Base):
    """A member of staff."""

    __tablename__ = "staff_member"
    __table_args__ = STRICT
    staff_id: Mapped[int] = mapped_column(primary_key=True)
    surname: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str]


class WorkstationRow(Base):
    """A computer on which the journal is kept."""

    __tablename__ = "workstation"
    __table_args__ = STRICT
    device: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    room: Mapped[str]


class AccountRow(Base):
    """Who may sign in."""

    __tablename__ = "account"
    __table_args__ = STRICT
    account_id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int]
    handle: Mapped[str]
    public_key: Mapped[str]
    recipient: Mapped[str]
    closed_on: Mapped[str | None]


class CertificateRow(Base):
    """Certificates of an account's keys, the newest last."""

    __tablename__ = "certificate"
    __table_args__ = STRICT_WITHOUT_ROWID
    account_id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    certificate: Mapped[str]


class RoleGrantRow(Base):
    """A role of an account between two dates.

    ``counted_until`` is the latest last day that was ever said, nothing where once there was none: an author at another
    computer need not have heard of an earlier end.
    """

    __tablename__ = "role_grant"
    __table_args__ = STRICT_WITHOUT_ROWID
    account_id: Mapped[int] = mapped_column(primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    starts: Mapped[str] = mapped_column(primary_key=True)
    ends: Mapped[str | None]
    school_order: Mapped[str]
    order_date: Mapped[str | None]
    counted_until: Mapped[str | None]
