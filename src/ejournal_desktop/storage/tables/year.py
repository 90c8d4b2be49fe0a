"""State around the school year: what is prepared of the next one, closed years, rooms, delivered lists."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT_WITHOUT_ROWID, Base


class YearPartRow(Base):
    """A part of the next school year as it was left."""

    __tablename__ = "year_part"
    __table_args__ = STRICT_WITHOUT_ROWID
    part: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class ClosedYearRow(Base):
    """A school year that is over."""

    __tablename__ = "closed_year"
    __table_args__ = STRICT_WITHOUT_ROWID
    year_id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class RoomRow(Base):
    """A room on the list of the school."""

    __tablename__ = "room"
    __table_args__ = STRICT_WITHOUT_ROWID
    room: Mapped[str] = mapped_column(primary_key=True)
    places: Mapped[int]


class DeliveredListRow(Base):
    """A list that reached the administrator; the class group is 0 for the list of the staff."""

    __tablename__ = "delivered_list"
    __table_args__ = STRICT_WITHOUT_ROWID
    year_id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str]
    rows: Mapped[int]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class InitialFillingRow(Base):
    """Lessons of a class group from a day on may be filled for the first time until another one."""

    __tablename__ = "initial_filling"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[str]
    until: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]
