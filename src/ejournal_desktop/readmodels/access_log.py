"""Who came in and who tried in vain, as a person or a controller reads it (S1-2.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.access_kinds import TryKind

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.domain.access_kinds import AccessKind
    from ejournal_desktop.kernel.identifiers import AccountId


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One line of the log; ``name`` is empty where no known log-in was tried, ``until`` the last of several tries."""

    moment: datetime
    account: AccountId
    name: str
    kind: AccessKind | TryKind
    workstation: str
    tries: int = 0
    until: datetime | None = None

    @property
    def is_failure(self) -> bool:
        """Whether somebody tried in vain."""
        return isinstance(self.kind, TryKind)


@dataclass(frozen=True, slots=True)
class AccessLog:
    """The lines between two days, the newest first; ``is_cut`` says that the oldest of them were left out."""

    first: date
    last: date
    lines: tuple[AccessLine, ...]
    is_cut: bool = False

    @property
    def tries(self) -> int:
        """How many tries failed."""
        return sum(line.tries for line in self.lines)


@dataclass(frozen=True, slots=True)
class AccessPerson:
    """A person of the log, to choose by."""

    account: AccountId
    name: str


@dataclass(frozen=True, slots=True)
class FailedSince:
    """Failed tries under a person's log-in since they were in last."""

    tries: int = 0
    last: datetime | None = None
