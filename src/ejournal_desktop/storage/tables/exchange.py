"""Several computers of one school, and the values that were written without sight of each other."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT_WITHOUT_ROWID, Base


class AdmittedWorkstationRow(Base):
    """A further computer that writes the journal, and until when."""

    __tablename__ = "admitted_workstation"
    __table_args__ = STRICT_WITHOUT_ROWID
    device: Mapped[int] = mapped_column(primary_key=True)
    clock: Mapped[int]
    dismissed_at: Mapped[int | None]


class SeenFeedRow(Base):
    """How far a computer has the feed of another one, by its own signed word."""

    __tablename__ = "seen_feed"
    __table_args__ = STRICT_WITHOUT_ROWID
    device: Mapped[int] = mapped_column(primary_key=True)
    feed: Mapped[int] = mapped_column(primary_key=True)
    sequence: Mapped[int]


class MadeBundleRow(Base):
    """A bundle that a computer wrote for the others."""

    __tablename__ = "made_bundle"
    __table_args__ = STRICT_WITHOUT_ROWID
    device: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    entries: Mapped[int]
    file_name: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class TakenBundleRow(Base):
    """A bundle of ``sender`` that a computer took in."""

    __tablename__ = "taken_bundle"
    __table_args__ = STRICT_WITHOUT_ROWID
    device: Mapped[int] = mapped_column(primary_key=True)
    sender: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class WrittenValueRow(Base):
    """A value of a place that no later author had in sight; two different ones of a place contradict each other.

    ``kind`` is the code of the change, ``record_id`` the lesson or course, ``place`` the place of a mark or the period;
    ``student_id`` is 0 where no student is meant. ``value`` is the canonical JSON list of what was written. Kept
    from the moment on at which a second computer was admitted.
    """

    __tablename__ = "written_value"
    __table_args__ = STRICT_WITHOUT_ROWID
    kind: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    feed: Mapped[int] = mapped_column(primary_key=True)
    sequence: Mapped[int]
    clock: Mapped[int]
    value: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class OpenConflictRow(Base):
    """A place of which ``written_value`` holds different values: found without looking through all of them."""

    __tablename__ = "open_conflict"
    __table_args__ = STRICT_WITHOUT_ROWID
    kind: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
