"""The restore drill: last week's archive opened beside today's base, and every difference listed (S1-5g)."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import DrillRecorded
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.integrity import IntegrityCode, IntegrityFinding
from ejournal_desktop.readmodels.restoring import DrillReport
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.archive_content import all_state, feeds_of_class, journal_of_class
from ejournal_desktop.storage.queries.custody import drills
from ejournal_desktop.storage.queries.integrity import place_of
from ejournal_desktop.storage.replay import differences, replayed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from ejournal_desktop.readmodels.archive import LogFeed, StateTable
    from ejournal_desktop.readmodels.restoring import DrillRecord
    from ejournal_desktop.services.archive_reading import ArchiveReadingService, OpenArchive
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

MOST_LISTED = 50
_ENTERED = {
    "lesson": ("topic", "homework"),
    "mark": ("value",),
    "attendance": ("status", "late_minutes"),
    "period_mark": ("value",),
}
"""What people write on the pages; other columns change with it."""


class RestoreDrillService:
    """Tries whether an archive could be put to work, without touching anything."""

    def __init__(self, reading: ArchiveReadingService) -> None:
        self._reading = reading

    def run(self, session: Session, file: Path) -> DrillReport:
        """Open an archive beside the journal, compare, and keep the result in the register.

        Raises:
            NotAllowedError: backups are not among the person's duties.
            The errors of ``ArchiveReadingService.opened``.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        with self._reading.opened(session, file) as archive:
            with session.database.read() as reading:
                live = feeds_of_class(reading, archive.class_group)
            report = _compared(archive, live)
            class_group = archive.class_group
        found = len(report.differences) + report.lost_entries
        with session.database.write(session.actor(Action.BACKUP_AND_RESTORE)) as work:
            work.record(class_scope(class_group), [DrillRecorded(class_group, report.number, found)])
        return report

    def history(self, session: Session) -> tuple[DrillRecord, ...]:
        """Return all drills, the newest first.

        Raises:
            NotAllowedError: backups are not among the person's duties.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        with session.database.read() as reading:
            return drills(reading)


def _compared(archive: OpenArchive, live: Sequence[LogFeed]) -> DrillReport:
    kept = {feed.feed: feed for feed in live}
    lengths = {feed.feed: len(feed.entries) for feed in archive.feeds}
    lost = sum(_lost(feed, kept.get(feed.feed)) for feed in archive.feeds)
    then = [replace(feed, entries=feed.entries[: lengths.get(feed.feed, 0)]) for feed in live]
    before = all_state(archive.reading)
    with replayed(then) as as_it_was, replayed(live) as now:
        at_that_time, today = all_state(as_it_was), all_state(now)
        title = archive.title
        return DrillReport(
            class_title=_class_title(archive),
            number=title.number,
            week=title.week,
            lost_entries=lost,
            differences=tuple(islice(differences(before, at_that_time), MOST_LISTED)),
            changed=tuple(islice(differences(before, today), MOST_LISTED)),
            new_entries=sum(len(feed.entries) - lengths.get(feed.feed, 0) for feed in live),
            records=record_counts(before, today),
            cells=tuple(islice(_corrections(archive, now), MOST_LISTED)),
        )


def _corrections(archive: OpenArchive, now: Reading) -> Iterator[IntegrityFinding]:
    """Yield what was corrected on the pages since: another value in a place that had one in the archive."""
    then, today = (journal_of_class(reading, archive.class_group) for reading in (archive.reading, now))
    for difference in differences(then, today):
        if difference.column in _ENTERED.get(difference.table, ()) and difference.live not in {None, ""}:
            place = place_of(now, difference)
            yield IntegrityFinding(IntegrityCode.STATE_DIFFERS, difference=difference, place=place)


def record_counts(now: Sequence[StateTable], then: Sequence[StateTable]) -> Mapping[str, tuple[int, int]]:
    """Return how many records each table holds in two states, those that hold any."""
    counts = {table.name: len(table.rows) for table in then}
    rows = {table.name: (len(table.rows), counts.get(table.name, 0)) for table in now}
    return {name: pair for name, pair in rows.items() if any(pair)}


def _lost(feed: LogFeed, live: LogFeed | None) -> int:
    """Count the entries of an archived feed that the journal does not hold at their place."""
    if live is None:
        return len(feed.entries)
    same = sum(
        (ours.header, ours.signature) == (theirs.header, theirs.signature)
        for ours, theirs in zip(live.entries, feed.entries, strict=False)
    )
    return len(feed.entries) - same


def _class_title(archive: OpenArchive) -> str:
    return next((course.class_title for course in archive.courses()), archive.title.class_code)
