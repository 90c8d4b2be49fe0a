"""Who came in, went, changed a secret, or tried in vain."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT_WITHOUT_ROWID, Base


class AccessEventRow(Base):
    """What a person did with a log-in, under the account it concerns."""

    __tablename__ = "access_event"
    __table_args__ = STRICT_WITHOUT_ROWID
    account: Mapped[int] = mapped_column(primary_key=True)
    clock: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    workstation: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class FailedTriesRow(Base):
    """Failed tries of one second at one computer; noted again after a crash they are still the same row."""

    __tablename__ = "failed_tries"
    __table_args__ = STRICT_WITHOUT_ROWID
    account: Mapped[int] = mapped_column(primary_key=True)
    first: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    workstation: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]
    zone: Mapped[int]
    tries: Mapped[int]
    account_id: Mapped[int]
    clock: Mapped[int]
