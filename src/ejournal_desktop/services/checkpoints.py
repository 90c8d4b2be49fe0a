"""Signing how far the whole log went, and finding whoever took entries away behind a signature (security.md D-36)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import CheckpointSigned
from ejournal_desktop.domain.checkpoints import (
    NOTHING,
    Checkpoint,
    SignedCheckpoint,
    facts_of,
    hash_of_checkpoint,
    hash_of_heads,
)
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import device_of
from ejournal_desktop.readmodels.integrity import IntegrityCode, IntegrityFinding
from ejournal_desktop.security import minisign
from ejournal_desktop.security.errors import BadSignatureError
from ejournal_desktop.services.trust import changes_of
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.archive_content import digest_of_state
from ejournal_desktop.storage.queries.checkpoints import last_checkpoint
from ejournal_desktop.storage.queries.log_heads import feed_heads
from ejournal_desktop.sync.errors import DamagedArchiveError
from ejournal_desktop.sync.log_check import entry_hash, read_header

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.checkpoints import KeptCheckpoint
    from ejournal_desktop.sync.certificates import Authority

_BEGINS = f'[["{CheckpointSigned.code}",'.encode()


def sign_checkpoint(session: Session, moment: datetime, *, with_state: bool = False) -> SignedCheckpoint:
    """Sign where every feed ends, and write it to the log; ``with_state`` adds the digest of all tables.

    Raises:
        DeviceError: the disk is full or faulty.
    """
    with session.database.read() as reading:
        heads = sorted(feed_heads(reading))
        state = digest_of_state(reading) if with_state else NOTHING
    with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
        said = _said(session, last_checkpoint(work, session.database.device), heads, moment, state)
        signature = minisign.sign(said.text.encode(), session.vault.signing, f"checkpoint {said.number}")
        ends = tuple((feed, sequence) for feed, sequence, _ in heads)
        work.record(STAFF, [CheckpointSigned(said.number, said.text, signature, ends)])
    return SignedCheckpoint(said.number, said.text, signature)


def sign_first_of_day(session: Session, moment: datetime) -> None:
    """Sign when an administrator comes in and nobody signed on this computer that day.

    Raises:
        DeviceError: the disk is full or faulty.
    """
    if Role.JOURNAL_ADMINISTRATOR not in session.signed_in.roles:
        return
    with session.database.read() as reading:
        last = last_checkpoint(reading, session.database.device)
    if last is None or last.moment.date() != moment.date():
        sign_checkpoint(session, moment)


def checkpoint_findings(feeds: Sequence[LogFeed], authority: Authority, device: int) -> Iterator[IntegrityFinding]:
    """Name checkpoints that nobody of the school signed, and entries that the log held once and holds no more.

    Only those of this computer, ``device``, are looked at: others name entries that were left out here, or come later.
    """
    held = {feed.feed: feed.entries for feed in feeds}
    for feed in feeds:
        if device_of(feed.feed) == device:
            yield from _findings_of(feed, held, authority)


def _said(
    session: Session,
    last: KeptCheckpoint | None,
    heads: Sequence[tuple[int, int, bytes]],
    moment: datetime,
    state: str,
) -> Checkpoint:
    return Checkpoint(
        origin=f"{session.vault.body.school}/{session.database.device}",
        number=1 if last is None else last.number + 1,
        heads=hash_of_heads(heads),
        state=state,
        previous=NOTHING if last is None else hash_of_checkpoint(last.text),
        time=moment,
    )


def _findings_of(
    feed: LogFeed, held: Mapping[int, Sequence[LogEntryBytes]], authority: Authority
) -> Iterator[IntegrityFinding]:
    previous = NOTHING
    for sequence, entry in enumerate(feed.entries, start=1):
        for change in _checkpoints_in(entry):
            missing = [(one, last) for one, last in change.heads if last > len(held.get(one, ()))]
            yield from (IntegrityFinding(IntegrityCode.ENTRIES_MISSING, one, last) for one, last in missing)
            if (not missing and not _holds(change, held, previous)) or not _is_signed(change, entry, authority):
                yield IntegrityFinding(IntegrityCode.ENTRY_REFUSED, feed.feed, sequence)
            previous = hash_of_checkpoint(change.text)


def _checkpoints_in(entry: LogEntryBytes) -> Iterator[CheckpointSigned]:
    if entry.payload is not None and entry.payload.startswith(_BEGINS):
        yield from (change for change in changes_of(entry) if isinstance(change, CheckpointSigned))


def _holds(change: CheckpointSigned, held: Mapping[int, Sequence[LogEntryBytes]], previous: str) -> bool:
    """Tell whether the text says what the log holds; all its entries are there."""
    heads = ((feed, last, entry_hash(held[feed][last - 1])) for feed, last in change.heads)
    said = facts_of(change.text)
    return said.get("heads") == hash_of_heads(heads) and said.get("previous") == previous


def _is_signed(change: CheckpointSigned, entry: LogEntryBytes, authority: Authority) -> bool:
    """Tell whether the author of the entry signed the text too."""
    try:
        key = read_header(entry.header).key_id
    except DamagedArchiveError:
        return False
    return any(_verifies(change, one.key) for one in authority.of_key(key))


def _verifies(change: CheckpointSigned, public: bytes) -> bool:
    try:
        minisign.verify(change.signature, change.text.encode(), public)
    except BadSignatureError:
        return False
    return True
