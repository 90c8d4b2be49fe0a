"""State of the documents of the school, of discussions on the board and of proposals."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT, STRICT_WITHOUT_ROWID, Base


class DocumentRow(Base):
    """A document of the school; the content of its file is base64url."""

    __tablename__ = "document"
    __table_args__ = STRICT
    document: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    number: Mapped[str]
    day: Mapped[str]
    title: Mapped[str]
    replaces: Mapped[int | None]
    file_title: Mapped[str]
    media_type: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]
    withdrawn_by: Mapped[int | None]
    withdrawn_at: Mapped[int | None]
    withdrawn_offset: Mapped[int | None]
    reason: Mapped[str]
    content: Mapped[str]


class DocumentExportRow(Base):
    """A document or an instruction that left the program."""

    __tablename__ = "document_export"
    __table_args__ = STRICT_WITHOUT_ROWID
    clock: Mapped[int] = mapped_column(primary_key=True)
    content_hash: Mapped[str] = mapped_column(primary_key=True)
    document: Mapped[int | None]
    guide: Mapped[str]
    purpose: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class NoticeRemarkRow(Base):
    """A remark under a topic put up for discussion."""

    __tablename__ = "notice_remark"
    __table_args__ = (Index("ix_notice_remark_notice", "notice"), STRICT)
    remark: Mapped[int] = mapped_column(primary_key=True)
    notice: Mapped[int]
    text: Mapped[str]
    is_withdrawn: Mapped[int]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class ProposalRow(Base):
    """A proposal how the journal could be made better."""

    __tablename__ = "proposal"
    __table_args__ = STRICT
    proposal: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    is_withdrawn: Mapped[int]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]
