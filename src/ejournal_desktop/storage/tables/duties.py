"""State around duties: orders, powers over personal data, undertakings of non-disclosure, coming and leaving."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT, STRICT_WITHOUT_ROWID, Base


class DutyOrderRow(Base):
    """A duty that the principal gave by an order."""

    __tablename__ = "duty_order"
    __table_args__ = STRICT
    duty: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int]
    role: Mapped[str]
    starts: Mapped[str]
    ends: Mapped[str | None]
    school_order: Mapped[str]
    order_date: Mapped[str]
    account_id: Mapped[int]


class DataPowerRow(Base):
    """The powers of a member of staff over personal data from a day on."""

    __tablename__ = "data_power"
    __table_args__ = STRICT_WITHOUT_ROWID
    staff_id: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[str] = mapped_column(primary_key=True)
    powers: Mapped[str]
    school_order: Mapped[str]
    order_date: Mapped[str]
    account_id: Mapped[int]


class UndertakingRow(Base):
    """When a member of staff undertook not to disclose personal data."""

    __tablename__ = "undertaking"
    __table_args__ = STRICT
    staff_id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str]
    account_id: Mapped[int]


class StaffMoveRow(Base):
    """A member of staff came, left or changed the work by an order."""

    __tablename__ = "staff_move"
    __table_args__ = STRICT
    move: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int]
    kind: Mapped[str]
    day: Mapped[str]
    school_order: Mapped[str]
    remark: Mapped[str]
    account_id: Mapped[int]
