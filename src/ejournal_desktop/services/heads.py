"""What each person saw last of the log, kept outside the database (security.md D-35)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import FeedId
from ejournal_desktop.security.errors import DamagedHeadsError
from ejournal_desktop.security.heads import SeenHead, seal_heads, sealed_heads
from ejournal_desktop.storage.queries.log_heads import entry_hash_at, feed_heads

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


def remember_heads(session: Session) -> None:
    """Seal the present heads for the person; called when the journal is closed behind them.

    Of a feed that was cut, the former head stays: who logs out must not wipe away the trace of a cut.

    Raises:
        DeviceError: the data folder cannot be written; the former heads stay.
    """
    with session.database.read() as reading:
        heads = {feed: SeenHead(FeedId(feed), sequence, entry) for feed, sequence, entry in feed_heads(reading)}
        with suppress(DamagedHeadsError):  # a damaged file can only become good by being written anew
            heads |= {head.feed: head for head in missing_heads(session, reading)}
    folder = session.database.path.parent
    seal_heads(folder, session.signed_in.account, session.vault.head_key, heads.values())


def missing_heads(session: Session, reading: Reading) -> tuple[SeenHead, ...]:
    """Return the entries that the person once saw and that the log does not hold any more.

    Raises:
        DamagedHeadsError: the file of the heads was altered.
    """
    folder = session.database.path.parent
    seen = sealed_heads(folder, session.signed_in.account, session.vault.head_key) or ()
    return tuple(
        head for head in seen if entry_hash_at(reading, feed=head.feed, sequence=head.sequence) != head.entry_hash
    )
