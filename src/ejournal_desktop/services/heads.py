"""What each person saw last of the log, kept outside the database (security.md D-35)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import FeedId, device_of
from ejournal_desktop.readmodels.heads import HeadsState
from ejournal_desktop.security.errors import DamagedHeadsError
from ejournal_desktop.security.heads import SeenHead, seal_heads, sealed_heads
from ejournal_desktop.services.alarms import tell_deputies
from ejournal_desktop.storage.local_facts import has_fact, heads_fact
from ejournal_desktop.storage.queries.custody import has_restores
from ejournal_desktop.storage.queries.log_heads import entry_hash_at, feed_heads

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class HeadsReport:
    """The comparison; ``missing`` are the entries a person saw and the log does not hold any more."""

    state: HeadsState
    missing: tuple[SeenHead, ...] = ()

    @property
    def is_alarm(self) -> bool:
        """Whether somebody may have put an older base in the place of this one, or taken entries away."""
        return self.state not in (HeadsState.SOUND, HeadsState.RESTORED)


def compared_heads(session: Session) -> HeadsReport:
    """Compare the log with what the person saw of it last; done at every log-in."""
    with session.database.read() as reading:
        return compare_heads(session, reading)


def compare_heads(session: Session, reading: Reading) -> HeadsReport:
    """Compare within a reading."""
    try:
        seen = _seen(session)
    except DamagedHeadsError:
        return HeadsReport(HeadsState.DAMAGED)
    if seen is None:
        is_expected = has_fact(reading, heads_fact(session.signed_in.account))
        return HeadsReport(HeadsState.ABSENT if is_expected else HeadsState.SOUND)
    missing = tuple(
        head for head in seen if entry_hash_at(reading, feed=head.feed, sequence=head.sequence) != head.entry_hash
    )
    if not missing:
        return HeadsReport(HeadsState.SOUND)
    # A restore opens a new incarnation: who had seen nothing of it yet misses what came after the copy.
    is_restored = has_restores(reading) and all(device_of(head.feed) != session.database.device for head in seen)
    return HeadsReport(HeadsState.RESTORED if is_restored else HeadsState.CUT, missing)


def remember_heads(session: Session) -> None:
    """Seal the present heads for the person; called when the journal is closed behind them.

    Of a feed that was cut, the former head stays beside the present one: who logs out must neither wipe away the trace
    of a cut nor be blind to the next.

    Raises:
        DeviceError: the data folder cannot be written; the former heads stay.
    """
    fact = heads_fact(session.signed_in.account)
    with session.database.read() as reading:
        heads = {SeenHead(FeedId(feed), sequence, entry) for feed, sequence, entry in feed_heads(reading)}
        report = compare_heads(session, reading)  # a damaged file can only become good by being written anew
        if report.state is HeadsState.CUT:
            heads.update(report.missing)
        is_noted = has_fact(reading, fact)
    folder = session.database.path.parent
    seal_heads(folder, session.signed_in.account, session.vault.head_key, heads)
    if not is_noted:
        session.database.note(fact)


def tell_of_alarm(session: Session, report: HeadsReport, text: str, day: date) -> int:
    """Send the deputy heads a note about an alarm, once for each finding, and return how many were told.

    A missing entry is one finding, whoever had seen it; a record of heads that is gone or damaged is one a day.

    Raises:
        DeviceError: the disk is full or faulty; it is told at the next log-in.
    """
    return tell_deputies(session, _findings(session, report, day), text, day)


def _findings(session: Session, report: HeadsReport, day: date) -> list[str]:
    """Return names of facts that say of each finding of an alarm that it was told."""
    if report.state is HeadsState.CUT:
        return [f"told_{head.entry_hash.hex()}" for head in report.missing]
    return [f"told_{report.state}_{session.signed_in.account}_{day.isoformat()}"] if report.is_alarm else []


def _seen(session: Session) -> frozenset[SeenHead] | None:
    return sealed_heads(session.database.path.parent, session.signed_in.account, session.vault.head_key)
