"""A log after it was judged: what may be taken of it, and what was cut away (security.md D-63)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed


@dataclass(frozen=True, slots=True)
class Refusal:
    """The rest of a feed that is not taken, from one entry on."""

    feed: LogFeed
    sequence: int

    @property
    def first(self) -> LogEntryBytes:
        """The entry that does not hold."""
        return self.feed.entries[self.sequence - 1]

    @property
    def count(self) -> int:
        """How many entries are not taken."""
        return len(self.feed.entries) - self.sequence + 1


@dataclass(frozen=True, slots=True)
class Judged:
    """The log as it may be taken, and what was cut away."""

    feeds: tuple[LogFeed, ...] = field(repr=False)
    refused: tuple[Refusal, ...]


def cut_at(log: Judged, starts: Mapping[int, int]) -> Judged:
    """Return a judged log without the entries of some feeds from a number on."""
    refused = {refusal.feed.feed: refusal for refusal in log.refused}
    kept = []
    for feed in log.feeds:
        first = starts.get(feed.feed)
        if first is None:
            kept.append(feed)
            continue
        known = refused.get(feed.feed)
        refused[feed.feed] = Refusal(feed if known is None else known.feed, first)
        kept.append(replace(feed, entries=list(feed.entries[: first - 1])))
    return Judged(tuple(kept), tuple(refused.values()))
