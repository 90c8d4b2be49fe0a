"""Judging the entries that a bundle brings: signature, certificate, right (security.md D-63).

What does not hold is cut away with all that follows in its feed, shown, and never becomes state. The authority's feed
is judged first, each entry by what those before it say, so that nobody gives himself a right; then the rest by what it
says as a whole.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.change_codec import MalformedChangeError, decode
from ejournal_desktop.domain.change_rights import may_record, needs_right
from ejournal_desktop.domain.change_scopes import belongs_in
from ejournal_desktop.domain.changes_custody import RestorePerformed
from ejournal_desktop.domain.changes_exchange import BundleTaken
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.written_anywhere import BOOKKEEPING, is_written_anywhere
from ejournal_desktop.kernel.identifiers import AccountId, device_of
from ejournal_desktop.services.entry_powers import Powers, powers_of
from ejournal_desktop.services.exchange_errors import BundleAheadError, BundleNewerError
from ejournal_desktop.services.feed_union import lengths_of
from ejournal_desktop.services.judged_log import Judged, Refusal
from ejournal_desktop.services.trust import authority_of, verify_labelled
from ejournal_desktop.storage.log import AUTHORITY
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.bundle_content import admitted_computers
from ejournal_desktop.storage.replay import read_on, replayed
from ejournal_desktop.sync.errors import CopyStoppedError, EntryRefusedError
from ejournal_desktop.sync.log_check import CLOCK_COUNTER_BITS, CLOCK_EPOCH, check_feed, read_header

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import date, datetime

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed
    from ejournal_desktop.storage.queries.bundle_content import AdmittedComputer
    from ejournal_desktop.sync.certificates import Authority
    from ejournal_desktop.sync.log_check import EntryHeader

MOST_AHEAD: Final = timedelta(days=1)
MOST_BACK: Final = int(MOST_AHEAD / timedelta(milliseconds=1)) << CLOCK_COUNTER_BITS
"""How far an entry may be dated before what a computer is known to have written, on the clock that orders entries.

A bundle holds all that its computer wrote until then, so nothing older is to come; a day is left for clocks put right.
"""
_SIGHT: Final = f'"{BundleTaken.code}"'.encode()


@dataclass(frozen=True, slots=True)
class JudgingRules:
    """By what entries are judged.

    Args:
        school: the id of the school.
        root: the root key by which certificates count.
        now: the moment here; nothing may be dated much later.
        is_stopped: whether somebody stopped it.
        is_same_program: whether the sender's program is this one, which knows whatever that one writes and takes.
    """

    school: str
    root: bytes = field(repr=False)
    now: datetime
    is_stopped: Callable[[], bool]
    is_same_program: bool = False


def judged(live: Sequence[LogFeed], feeds: Sequence[LogFeed], rules: JudgingRules) -> Judged:
    """Return the united feeds without the entries that may not be taken.

    Args:
        live: our log, which is judged already.
        feeds: the union of both logs.
        rules: by what they are judged.

    Raises:
        BundleNewerError: an entry says what this program does not know.
        BundleAheadError: an entry is dated more than a day ahead.
        CopyStoppedError: it was stopped.
    """
    held = lengths_of(live)
    rights = [feed for feed in feeds if feed.scope == AUTHORITY.name]
    others = [feed for feed in feeds if feed.scope != AUTHORITY.name]
    heard = _last_clocks(live)
    first = _judged_authority(rights, held, rules, heard)
    with powers_of(_kept(first), school=rules.school, root=rules.root, heard=heard) as powers:
        second = [_judged_feed(feed, held.get(feed.feed, 0), powers, rules) for feed in others]
        strange = _strange_devices(_kept([*first, *second]), {*powers.computers, *heard})
    if strange:
        return _without(strange, live, feeds, rules)
    both = {kept.feed: (kept, refusal) for kept, refusal in (*first, *second)}
    ordered = [both[feed.feed] for feed in feeds]
    return Judged(_kept(ordered), tuple(refusal for _, refusal in ordered if refusal is not None))


def _strange_devices(feeds: Sequence[LogFeed], known: Collection[int]) -> frozenset[int]:
    """Return the numbers of computers that nobody admitted, nobody heard of, and that were not put back from a copy."""
    strange = {device_of(feed.feed) for feed in feeds if feed.entries}.difference(known)
    own = ((device_of(feed.feed), feed.entries) for feed in feeds if device_of(feed.feed) in strange)
    said = ((device, change) for device, entries in own for entry in entries for change in changes_of(entry))
    return frozenset(strange.difference(device for device, change in said if isinstance(change, RestorePerformed)))


def _without(
    strange: Collection[int], live: Sequence[LogFeed], feeds: Sequence[LogFeed], rules: JudgingRules
) -> Judged:
    """Judge the feeds without those of some computers, of which nothing is taken."""
    rest = judged(live, [feed for feed in feeds if device_of(feed.feed) not in strange], rules)
    left = (Refusal(feed, 1) for feed in feeds if device_of(feed.feed) in strange and feed.entries)
    return Judged(rest.feeds, (*rest.refused, *left))


def changes_of(entry: LogEntryBytes) -> Sequence[Change]:
    """Return what an entry says.

    Raises:
        BundleNewerError: this program does not know it.
    """
    try:
        return [decode(array) for array in json.loads(entry.payload or b"[]")]
    except (ValueError, TypeError, RecursionError, MalformedChangeError) as error:
        raise BundleNewerError from error


def written_at(header: EntryHeader) -> datetime:
    """Return when an entry was written by the clock that orders entries, with the offset of its wall clock."""
    moment = CLOCK_EPOCH + timedelta(milliseconds=header.clock >> CLOCK_COUNTER_BITS)
    return moment.astimezone(moment_of(header.seconds, header.offset).tzinfo)


def _kept(found: Sequence[tuple[LogFeed, Refusal | None]]) -> tuple[LogFeed, ...]:
    return tuple(feed for feed, _ in found)


def _judged_authority(
    rights: Sequence[LogFeed], held: Mapping[int, int], rules: JudgingRules, heard: Mapping[int, int]
) -> list[tuple[LogFeed, Refusal | None]]:
    """Judge the authority's feeds: who writes there must hold the duty on that day, by what was said before."""
    authority = authority_of(rights, school=rules.school, root=rules.root)
    ends = {feed.feed: _first_unsigned(feed, held.get(feed.feed, 0), authority) for feed in rights}
    with replayed([replace(feed, entries=feed.entries[: held.get(feed.feed, 0)]) for feed in rights]) as fold:
        for feed, sequence in _new_in_order(rights, held, ends):
            if rules.is_stopped():
                raise CopyStoppedError
            if sequence >= ends[feed.feed]:
                continue
            powers = Powers(authority, admitted_computers(fold), fold, heard)
            if _may_stand(feed, feed.entries[sequence - 1], powers, rules):
                read_on(fold, feed.feed, sequence, feed.entries[sequence - 1])
            else:
                ends[feed.feed] = sequence
    return [_until(feed, ends[feed.feed]) for feed in rights]


def _last_clocks(feeds: Sequence[LogFeed]) -> Mapping[int, int]:
    """Return how far the clock of each computer had gone by the last entries of its feeds."""
    last: dict[int, int] = {}
    for feed in feeds:
        if feed.entries:
            device = device_of(feed.feed)
            last[device] = max(last.get(device, 0), read_header(feed.entries[-1].header).clock)
    return last


def _new_in_order(
    feeds: Sequence[LogFeed], held: Mapping[int, int], ends: Mapping[int, int]
) -> Sequence[tuple[LogFeed, int]]:
    """Return the places of new entries in the order in which the state is folded."""
    new = [(feed, sequence) for feed in feeds for sequence in range(held.get(feed.feed, 0) + 1, ends[feed.feed])]
    return sorted(new, key=lambda at: (read_header(at[0].entries[at[1] - 1].header).clock, at[0].feed, at[1]))


def _judged_feed(feed: LogFeed, held: int, powers: Powers, rules: JudgingRules) -> tuple[LogFeed, Refusal | None]:
    """Return a feed up to the first new entry that does not hold."""
    if rules.is_stopped():
        raise CopyStoppedError
    end = _first_unsigned(feed, held, powers.authority)
    entries = enumerate(feed.entries[held : end - 1], start=held + 1)
    bad = (sequence for sequence, entry in entries if not _may_stand(feed, entry, powers, rules))
    return _until(feed, next(bad, end))


def _until(feed: LogFeed, end: int) -> tuple[LogFeed, Refusal | None]:
    if end > len(feed.entries):
        return feed, None
    return replace(feed, entries=list(feed.entries[: end - 1])), Refusal(feed, end)


def _first_unsigned(feed: LogFeed, held: int, authority: Authority) -> int:
    """Return the number of the first new entry that breaks chain, signature or certificate, or the one after all."""
    try:
        check_feed(feed, authority=authority, verify=verify_labelled, first=held + 1)
    except EntryRefusedError as error:
        return int(error.fields["sequence"])
    return len(feed.entries) + 1


def _may_stand(feed: LogFeed, entry: LogEntryBytes, powers: Powers, rules: JudgingRules) -> bool:
    header = read_header(entry.header)
    moment = written_at(header)
    if moment > rules.now + MOST_AHEAD:
        raise BundleAheadError
    recorded = _readable(entry, rules)
    if recorded is None:
        return False
    if header.clock < powers.heard.get(device_of(feed.feed), 0) - MOST_BACK:
        return False
    computer = powers.computers.get(device_of(feed.feed))
    if computer is not None and not _may_come_from(computer, feed, header, recorded):
        return False
    if not all(belongs_in(change, feed.scope) for change in recorded) or _repeats_what_it_holds(feed, header, recorded):
        return False
    return may_record(Role(header.role), recorded) and _held_right(feed, header, recorded, powers, moment.date())


def _readable(entry: LogEntryBytes, rules: JudgingRules) -> Sequence[Change] | None:
    """Return what an entry says; nothing where no program of the sender's can have written it.

    Raises:
        BundleNewerError: a newer program may have.
    """
    try:
        return changes_of(entry)
    except BundleNewerError:
        if rules.is_same_program:
            return None
        raise


def _held_right(feed: LogFeed, header: EntryHeader, recorded: Sequence[Change], powers: Powers, day: date) -> bool:
    """Tell whether the author held the role on the day; who writes of rights must hold it to the day (D-17)."""
    account = AccountId(header.account)
    if feed.scope == AUTHORITY.name:
        return header.role in powers.duties(account, day)
    if needs_right(recorded):
        return header.role in powers.roles(account, day)
    return BOOKKEEPING.issuperset(map(type, recorded)) or powers.is_open(account, day)


def _repeats_what_it_holds(feed: LogFeed, header: EntryHeader, recorded: Sequence[Change]) -> bool:
    """Tell whether a computer says once more what it began with: it does so once, before it takes any bundle."""
    if not any(isinstance(change, BundleTaken) and not change.number for change in recorded):
        return False
    return any(_SIGHT in (entry.payload or b"") for entry in feed.entries[: header.sequence - 1])


def _may_come_from(computer: AdmittedComputer, feed: LogFeed, header: EntryHeader, recorded: Sequence[Change]) -> bool:
    """Tell whether a further computer may write this: no rights, nothing but daily work, nothing once dismissed."""
    is_dismissed = computer.dismissed_at is not None and header.seconds > computer.dismissed_at
    return not is_dismissed and feed.scope != AUTHORITY.name and is_written_anywhere(recorded)
