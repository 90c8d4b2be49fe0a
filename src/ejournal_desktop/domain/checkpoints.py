"""Checkpoints: short texts that name the end of every feed at a moment, so that nobody can rewrite what was before.

A signed checkpoint goes with archives and stands in the log (security.md D-36). Whoever takes entries away later, also
their own, contradicts it.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

NOTHING: Final = "-"
"""Stands where there is no checkpoint before, or no digest of the state."""
_KIND: Final = "ejournal checkpoint/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """What a checkpoint says; hashes and digest are hexadecimal, ``state`` and ``previous`` may be ``NOTHING``.

    ``origin`` names school and computer; ``number`` counts from 1 on each computer.
    """

    origin: str
    number: int
    heads: str
    state: str
    previous: str
    time: datetime

    @property
    def text(self) -> str:
        """The text that is signed: ASCII, a line for each fact."""
        return (
            f"{_KIND}\norigin {self.origin}\nnumber {self.number}\nheads {self.heads}\n"
            f"state {self.state}\nprevious {self.previous}\ntime {self.time.isoformat(timespec='seconds')}\n"
        )


@dataclass(frozen=True, slots=True)
class SignedCheckpoint:
    """A checkpoint as it leaves its computer; ``signature`` is a minisign file over the text."""

    number: int
    text: str
    signature: str

    @property
    def hash(self) -> str:
        """The hexadecimal hash by which manifests and later checkpoints name it."""
        return hash_of_checkpoint(self.text)


def hash_of_checkpoint(text: str) -> str:
    """Return the hexadecimal hash of the text of a checkpoint."""
    return sha256(text.encode()).hexdigest()


def hash_of_heads(heads: Iterable[tuple[int, int, bytes]]) -> str:
    """Return the hexadecimal hash of feeds with number and hash of their last entry, in the order of the feeds."""
    lines = (f"{feed} {sequence} {entry_hash.hex()}\n" for feed, sequence, entry_hash in sorted(heads))
    return sha256("".join(lines).encode()).hexdigest()


def facts_of(text: str) -> Mapping[str, str]:
    """Return the facts of a checkpoint by their names; what is no checkpoint has none."""
    kind, *lines = text.splitlines() or [""]
    if kind != _KIND:
        return {}
    return {name: fact for name, _, fact in (line.partition(" ") for line in lines)}
