"""Our log and that of a bundle side by side: where they part, what lies between them, and both together (D-61)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import device_of
from ejournal_desktop.readmodels.archive import LogFeed
from ejournal_desktop.services.exchange_errors import (
    BundleDamagedError,
    BundleForkError,
    BundleGapError,
    BundleOfThisComputerError,
    TwoComputersOneNumberError,
)
from ejournal_desktop.sync.errors import DamagedArchiveError
from ejournal_desktop.sync.log_check import entry_hash, read_header

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.services.bundle_opening import OpenedBundle
    from ejournal_desktop.sync.bundle_manifest import BundleManifest
    from ejournal_desktop.sync.bundle_payload import FeedPart
    from ejournal_desktop.sync.manifest import FeedHead


def united_with(live: Sequence[LogFeed], bundle: OpenedBundle, *, device: int, taken: int) -> tuple[LogFeed, ...]:
    """Return our feeds, each with the entries that follow in the bundle, which are unchecked.

    Args:
        live: our log.
        bundle: the opened bundle.
        device: the number of this computer.
        taken: the number of the last bundle of the same computer that was taken here.

    Raises:
        BundleOfThisComputerError: it was made here.
        TwoComputersOneNumberError: another computer writes under our number.
        BundleForkError: a feed goes two ways.
        BundleGapError: entries between ours and those of the bundle are missing.
    """
    manifest, held = bundle.manifest, {feed.feed: feed for feed in live}
    parts = {part.feed: part for part in bundle.content.parts}
    for head in manifest.feeds:
        _require_same_way(held.get(head.feed), head, device)
    if manifest.device == device:
        raise BundleOfThisComputerError
    _require_no_gap(held, parts, manifest, taken)
    for part in parts.values():
        _require_overlap(held.get(part.feed), part)
    longer = [_with_part(feed, parts.get(feed.feed)) for feed in live]
    new = [_with_part(LogFeed(part.feed, part.scope, (), part.class_group), part) for part in _unknown(parts, held)]
    return (*longer, *new)


def _unknown(parts: Mapping[int, FeedPart], held: Mapping[int, LogFeed]) -> Sequence[FeedPart]:
    return [part for part in parts.values() if part.feed not in held]


def _require_same_way(ours: LogFeed | None, head: FeedHead, device: int) -> None:
    """Compare the head of a feed with the same entry here; a feed of our own cannot be longer elsewhere."""
    count = 0 if ours is None else len(ours.entries)
    is_own = device_of(head.feed) == device
    if ours is None or head.sequence > count:
        if is_own:
            raise TwoComputersOneNumberError
        return
    if entry_hash(ours.entries[head.sequence - 1]).hex() != head.head:
        raise TwoComputersOneNumberError if is_own else BundleForkError(sequence=head.sequence)


def _require_no_gap(
    held: Mapping[int, LogFeed], parts: Mapping[int, FeedPart], manifest: BundleManifest, taken: int
) -> None:
    for head in manifest.feeds:
        count = len(held[head.feed].entries) if head.feed in held else 0
        if head.sequence <= count:
            continue
        part = parts.get(head.feed)
        if part is None or part.first > count + 1:
            raise BundleGapError(number=taken + 1)


def _require_overlap(ours: LogFeed | None, part: FeedPart) -> None:
    """Compare the entries that both sides hold, and that the first new one names our last."""
    if ours is None:
        return
    if (ours.scope, ours.class_group) != (part.scope, part.class_group):
        raise BundleForkError(sequence=1)
    known = ours.entries[part.first - 1 :]
    for sequence, (here, there) in enumerate(zip(known, part.entries, strict=False), start=part.first):
        if (here.header, here.signature) != (there.header, there.signature):
            raise BundleForkError(sequence=sequence)
    new = part.entries[len(known) :]
    if new and ours.entries and _previous_of(new[0].header) != entry_hash(ours.entries[-1]):
        raise BundleForkError(sequence=len(ours.entries) + 1)


def _previous_of(header: bytes) -> bytes:
    try:
        return read_header(header).previous
    except DamagedArchiveError as error:
        raise BundleDamagedError from error


def _with_part(feed: LogFeed, part: FeedPart | None) -> LogFeed:
    if part is None:
        return feed
    tail = part.entries[len(feed.entries) - part.first + 1 :]
    return replace(feed, entries=[*feed.entries, *tail])
