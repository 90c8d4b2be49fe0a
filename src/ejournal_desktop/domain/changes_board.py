"""Changes in the documents of the school, in discussions on the board and in proposals; all of the staff's scope."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class DocumentPublished(Change):
    """An order, regulation or local act with its file (S0-4.2.3); ``content`` is base64url.

    ``replaces`` names the edition whose place this one takes.
    """

    code: ClassVar[str] = "document"
    document: int
    kind: str
    number: str
    day: date
    title: str
    replaces: int | None
    file_title: str
    media_type: str
    content: str


@dataclass(frozen=True, slots=True)
class DocumentWithdrawn(Change):
    """A document is in force no more, and why; or again, where that was a mistake."""

    code: ClassVar[str] = "document_withdrawn"
    document: int
    is_withdrawn: bool
    reason: str


@dataclass(frozen=True, slots=True)
class DocumentExported(Change):
    """A document, or the instruction for a reader, left the program: what for, SHA-256 of the file (S0-4.10.8)."""

    code: ClassVar[str] = "document_exported"
    document: int | None
    guide: str
    purpose: str
    content_hash: str


@dataclass(frozen=True, slots=True)
class NoticeRemarked(Change):
    """A remark of a member of staff under a topic put up for discussion (S0-4.2.2)."""

    code: ClassVar[str] = "notice_remark"
    remark: int
    notice: int
    text: str


@dataclass(frozen=True, slots=True)
class NoticeRemarkWithdrawn(Change):
    """A remark was taken back by its author."""

    code: ClassVar[str] = "notice_remark_withdrawn"
    remark: int


@dataclass(frozen=True, slots=True)
class ProposalMade(Change):
    """A proposal how the journal could be made better (S0-4.4.1)."""

    code: ClassVar[str] = "proposal"
    proposal: int
    text: str


@dataclass(frozen=True, slots=True)
class ProposalWithdrawn(Change):
    """A proposal was taken back by its author."""

    code: ClassVar[str] = "proposal_withdrawn"
    proposal: int


CHANGES_BOARD: tuple[type[Change], ...] = (
    DocumentPublished,
    DocumentWithdrawn,
    DocumentExported,
    NoticeRemarked,
    NoticeRemarkWithdrawn,
    ProposalMade,
    ProposalWithdrawn,
)
