"""Checking the journal: the file, the chain and signatures of the log, and the replay against the tables (D-34)."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.heads import HeadsState
from ejournal_desktop.readmodels.integrity import CheckReport, IntegrityCode, IntegrityFinding
from ejournal_desktop.services.checkpoints import checkpoint_findings
from ejournal_desktop.services.heads import compare_heads
from ejournal_desktop.services.trust import authority_of, verify_labelled
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state, digest_of_state, journal_of_class
from ejournal_desktop.storage.queries.integrity import is_database_sound, place_of
from ejournal_desktop.storage.replay import differences, replayed
from ejournal_desktop.sync.errors import EntryRefusedError
from ejournal_desktop.sync.log_check import check_feed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archive import LogFeed, StateTable
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

MOST_DIFFERENCES = 20
_HEADS_CODES = {
    HeadsState.DAMAGED: IntegrityCode.HEADS_DAMAGED,
    HeadsState.ABSENT: IntegrityCode.HEADS_ABSENT,
}


class DiagnosticsService:
    """Is the journal what its signed log says?"""

    def check(self, session: Session) -> CheckReport:
        """Look at everything and name what differs, the first differences with both values."""
        with session.database.read() as reading:
            feeds, live, digest = all_feeds(reading), all_state(reading), digest_of_state(reading)
            refused = list(_log_findings(session, feeds))
            named = {(finding.feed, finding.sequence) for finding in refused}
            findings = [
                *_file_findings(reading),
                *refused,
                *_missing_entries(session, reading),
                *_state_findings(reading, feeds, live, named),
            ]
        entries = sum(len(feed.entries) for feed in feeds)
        return CheckReport(entries, len(feeds), digest, tuple(findings))


def findings_of_class(session: Session, class_group: ClassGroupId) -> tuple[IntegrityFinding, ...]:
    """Compare what is entered on the pages of a class group with the fold of the log; the first differences (D-34)."""
    with session.database.read() as reading, replayed(all_feeds(reading)) as fold:
        live, logged = journal_of_class(reading, class_group), journal_of_class(fold, class_group)
        return tuple(_differing(reading, live, logged))


def _file_findings(reading: Reading) -> Iterator[IntegrityFinding]:
    if not is_database_sound(reading):
        yield IntegrityFinding(IntegrityCode.DATABASE_DAMAGED)


def _log_findings(session: Session, feeds: Sequence[LogFeed]) -> Iterator[IntegrityFinding]:
    """Check chain, payload hash, signature and right of every entry against the certificates in the log itself."""
    body = session.vault.body
    authority = authority_of(feeds, school=body.school, root=body.recoveries[-1].root)
    for feed in feeds:
        try:
            check_feed(feed, authority=authority, verify=verify_labelled)
        except EntryRefusedError as error:
            sequence = int(error.fields["sequence"])
            yield IntegrityFinding(IntegrityCode.ENTRY_REFUSED, feed.feed, sequence)
    yield from checkpoint_findings(feeds, authority, session.database.device)


def _missing_entries(session: Session, reading: Reading) -> Iterator[IntegrityFinding]:
    """Name what this person once saw and the log no longer holds: a cut tail shows only here."""
    report = compare_heads(session, reading)
    if report.state in _HEADS_CODES:
        yield IntegrityFinding(_HEADS_CODES[report.state])
    for head in report.missing:
        yield IntegrityFinding(IntegrityCode.ENTRIES_MISSING, head.feed, head.sequence)


def _state_findings(
    reading: Reading, feeds: Sequence[LogFeed], live: Sequence[StateTable], refused: Collection[tuple[int, int]]
) -> Iterator[IntegrityFinding]:
    """Compare the tables with the fold of the log; ``refused`` are entries that were named already."""
    with replayed(feeds) as fold:
        for feed, sequence in fold.unreadable:
            if (feed, sequence) not in refused:
                yield IntegrityFinding(IntegrityCode.ENTRY_REFUSED, feed, sequence)
        yield from _differing(reading, live, all_state(fold))


def _differing(
    reading: Reading, live: Sequence[StateTable], logged: Sequence[StateTable]
) -> Iterator[IntegrityFinding]:
    for difference in islice(differences(live, logged), MOST_DIFFERENCES):
        place = place_of(reading, difference)
        yield IntegrityFinding(IntegrityCode.STATE_DIFFERS, difference=difference, place=place)
