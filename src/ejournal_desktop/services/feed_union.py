"""The log as the union of feeds: every feed is a chain from its first entry, so the longer of two holds the shorter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed


@dataclass(frozen=True, slots=True)
class Fork:
    """A place where one feed goes two ways: the same sequence, another entry on each side."""

    feed: LogFeed
    sequence: int
    ours: LogEntryBytes
    theirs: LogEntryBytes


def fork_of(ours: LogFeed, theirs: LogFeed) -> Fork | None:
    """Return the first place where two versions of a feed differ; nothing when one goes on from the other."""
    for sequence, (here, there) in enumerate(zip(ours.entries, theirs.entries, strict=False), start=1):
        if (here.header, here.signature) != (there.header, there.signature):
            return Fork(ours, sequence, here, there)
    return None


def forks_between(ours: Iterable[LogFeed], theirs: Iterable[LogFeed]) -> tuple[Fork, ...]:
    """Return where feeds that both sides hold go two ways."""
    held = {feed.feed: feed for feed in ours}
    pairs = ((held[feed.feed], feed) for feed in theirs if feed.feed in held)
    return tuple(fork for ours, theirs in pairs if (fork := fork_of(ours, theirs)) is not None)


def missing_in(ours: Iterable[LogFeed], theirs: Iterable[LogFeed]) -> tuple[LogFeed, ...]:
    """Return the feeds of one side cut down to the entries that the other lacks; those it has in full are left out."""
    lengths = lengths_of(ours)
    tails = (replace(feed, entries=feed.entries[lengths.get(feed.feed, 0) :]) for feed in theirs)
    return tuple(tail for tail in tails if tail.entries)


def united(ours: Sequence[LogFeed], theirs: Iterable[LogFeed]) -> tuple[LogFeed, ...]:
    """Return our feeds, each with the entries that follow on the other side; nothing of ours goes or changes.

    Where both sides hold an entry ours stays, its payload erased or not.
    """
    tails = {tail.feed: tail for tail in missing_in(ours, theirs)}
    longer = [_with_tail(feed, tails.pop(feed.feed, None)) for feed in ours]
    return (*longer, *tails.values())


def lengths_of(feeds: Iterable[LogFeed]) -> Mapping[int, int]:
    """Return how many entries each feed has."""
    return {feed.feed: len(feed.entries) for feed in feeds}


def _with_tail(feed: LogFeed, tail: LogFeed | None) -> LogFeed:
    return feed if tail is None else replace(feed, entries=[*feed.entries, *tail.entries])
