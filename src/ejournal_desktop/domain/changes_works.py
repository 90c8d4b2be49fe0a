"""Changes of test works: those taken back, and the library from which they are planned (S0-4.6.2a, S0-2.11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import SubjectId


@dataclass(frozen=True, slots=True)
class PlannedWorkWithdrawn(Change):
    """A planned work was taken back before anybody had points in it."""

    code: ClassVar[str] = "work_withdrawn"
    work: int


@dataclass(frozen=True, slots=True)
class WorkKept(Change):
    """A test work in the library of its author, to be used again (S0-4.6.2a); ``content`` of its file is base64url.

    ``tasks`` is the text of the paper, one task a line. A repeated entry replaces the fields.
    """

    code: ClassVar[str] = "work_kept"
    kept_work: int
    subject: SubjectId
    grade_level: int
    work_kind: str
    topic: str
    maximum: int
    tasks: str
    file_title: str
    media_type: str
    content: str


@dataclass(frozen=True, slots=True)
class WorkDropped(Change):
    """A test work was taken out of the library."""

    code: ClassVar[str] = "work_dropped"
    kept_work: int


CHANGES_WORKS: tuple[type[Change], ...] = (PlannedWorkWithdrawn, WorkKept, WorkDropped)
