"""Tables of the signed log and of what only this computer knows; no part of the state."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT, STRICT_WITHOUT_ROWID, Base


class FeedRow(Base):
    """A feed of one device and one scope, which is ``authority``, ``system``, ``staff`` or ``class``."""

    __tablename__ = "feed"
    __table_args__ = STRICT
    number: Mapped[int] = mapped_column(primary_key=True)
    feed_id: Mapped[int] = mapped_column(unique=True)
    scope: Mapped[str]
    class_group_id: Mapped[int | None]


class LogEntryRow(Base):
    """A signed entry: the header bytes that were signed, kept verbatim. Rows are never changed or deleted."""

    __tablename__ = "log_entry"
    __table_args__ = STRICT_WITHOUT_ROWID
    feed: Mapped[int] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    header: Mapped[str]
    signature: Mapped[bytes]


class LogPayloadRow(Base):
    """What an entry says, apart from its header so that it can be erased by a signed act (security.md D-32)."""

    __tablename__ = "log_payload"
    __table_args__ = STRICT_WITHOUT_ROWID
    feed: Mapped[int] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    salt: Mapped[bytes]
    payload: Mapped[str]


class LocalFactRow(Base):
    """Numbers of this computer: its device number and the next identifier counter."""

    __tablename__ = "local_fact"
    __table_args__ = STRICT
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


LOG_TABLES = ("log_entry", "log_payload")
LOCAL_TABLES = ("feed", "local_fact", *LOG_TABLES)
