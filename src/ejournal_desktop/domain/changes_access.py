"""Changes at the door of the journal: who came, went, changed a secret, or tried in vain (S1-2.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import AccountId


@dataclass(frozen=True, slots=True)
class AccessRecorded(Change):
    """A person came in, went, or got another password or PIN; the computer as it was called then (S1-2.3)."""

    code: ClassVar[str] = "access"
    account: AccountId
    kind: str
    workstation: str


@dataclass(frozen=True, slots=True)
class FailedTriesNoted(Change):
    """Wrong passwords or PINs that a computer had noted while nobody was in; account 0: no such log-in there.

    ``first`` and ``last`` are seconds since 1970, ``zone`` is the offset of local time in minutes.
    """

    code: ClassVar[str] = "failed_tries"
    account: AccountId
    kind: str
    first: int
    last: int
    zone: int
    tries: int
    workstation: str


CHANGES_ACCESS: tuple[type[Change], ...] = (AccessRecorded, FailedTriesNoted)
