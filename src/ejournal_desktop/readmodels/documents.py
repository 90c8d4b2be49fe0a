"""The documents of the school, discussions and proposals, as their pages show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.school_board import DocumentState

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document: what it is, who published it when, and whether it is still in force."""

    document: int
    kind: str
    number: str
    day: date
    title: str
    replaces: int | None
    file_title: str
    author: str
    published_at: datetime
    state: DocumentState
    withdrawn_by: str = ""
    withdrawn_at: datetime | None = None
    reason: str = ""

    @property
    def is_in_force(self) -> bool:
        """Whether no newer edition took its place and nobody withdrew it."""
        return self.state is DocumentState.IN_FORCE


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """The file of a document as it is kept."""

    title: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """A document or an instruction that left the program: when, by whom, what for, SHA-256 of the file."""

    moment: datetime
    author: str
    document: int | None
    title: str
    guide: str
    purpose: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What a member of staff said to a topic, or proposed."""

    remark: int
    author: str
    moment: datetime
    text: str
    is_own: bool


def is_found(document: DocumentView, words: str, kind: str) -> bool:
    """Tell whether a document has all of the words, in number, date, title, file or ``kind`` as the screen calls it."""
    whole = f"{kind} {document.number} {document.day:%d.%m.%Y} {document.title} {document.file_title}".casefold()
    return all(word in whole for word in words.casefold().split())


def file_name(document: DocumentView, kind: str) -> str:
    """Return the name under which a document leaves the program, without its ending, good for every system."""
    number = f"№ {document.number}" if document.number else ""
    whole = f"{kind} {number} {document.day:%d.%m.%Y} {document.title}"
    allowed = "".join(letter if letter.isalnum() or letter in " .,-№()" else " " for letter in whole)
    return " ".join(allowed.split())[:_LONGEST_NAME].rstrip(" .,-")


_LONGEST_NAME = 100
