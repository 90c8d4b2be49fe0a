"""Internal control: what acts found on pages, whom they reached, the plan, pages compared with paper."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT, STRICT_WITHOUT_ROWID, Base


class ControlPageRow(Base):
    """What a control act found on a page; ``staff_id`` is 0 where nobody keeps it."""

    __tablename__ = "control_page"
    __table_args__ = STRICT_WITHOUT_ROWID
    act: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(primary_key=True)
    checks: Mapped[str]


class ControlToldRow(Base):
    """Whom the extract of a control act reached, and the note that carried it."""

    __tablename__ = "control_told"
    __table_args__ = STRICT_WITHOUT_ROWID
    act: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(primary_key=True)
    note: Mapped[int]


class ControlPlanRow(Base):
    """An entry of the plan of internal control."""

    __tablename__ = "control_plan"
    __table_args__ = STRICT
    plan_entry: Mapped[int] = mapped_column(primary_key=True)
    due: Mapped[str]
    target: Mapped[str]
    kind: Mapped[str]
    staff_id: Mapped[int]
    account_id: Mapped[int]


class PaperComparisonRow(Base):
    """What somebody found who compared a page of a grading period with paper; nothing where it matches."""

    __tablename__ = "paper_comparison"
    __table_args__ = STRICT_WITHOUT_ROWID
    course_id: Mapped[int] = mapped_column(primary_key=True)
    period_id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str]
    mismatch: Mapped[str]
