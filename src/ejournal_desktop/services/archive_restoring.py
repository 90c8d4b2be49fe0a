"""Putting class archives back: today's log grows by the entries it lacks, and nothing of it goes (security.md D-58).

An archive holds the feeds of one class, of the whole school and of the keys. What the staff write to each other, the
register of carriers and the feeds of other classes stand in no class archive: they come back from a copy of the base.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import RestorePerformed
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.readmodels.archive import VerdictWord
from ejournal_desktop.readmodels.restoring import ArchiveGain, ArchiveRestorePlan, LogFork, RestoreStep
from ejournal_desktop.security import keys, minisign
from ejournal_desktop.security.errors import NotForUsError
from ejournal_desktop.services.archive_check import identities_of
from ejournal_desktop.services.archive_reading import READABLE
from ejournal_desktop.services.base_replacing import require_main_computer
from ejournal_desktop.services.custody_errors import (
    ArchiveForkError,
    NothingToRestoreError,
    RestoredEntriesRefusedError,
)
from ejournal_desktop.services.feed_union import forks_between, lengths_of, missing_in, united
from ejournal_desktop.services.restore_drill import record_counts
from ejournal_desktop.services.trust import authority_of, verify_labelled
from ejournal_desktop.storage.adopting import adopt_entries
from ejournal_desktop.storage.errors import JournalGrewError, RecordExistsError, translated_database_errors
from ejournal_desktop.storage.generations import build_generation, remove_generation
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.custody import class_titles
from ejournal_desktop.storage.queries.people import account_names, certified_recipients
from ejournal_desktop.storage.replay import replayed
from ejournal_desktop.sync.archive_reader import open_payload, verify_container
from ejournal_desktop.sync.errors import DamagedArchiveError, EntryRefusedError, ForeignArchiveError
from ejournal_desktop.sync.log_check import check_feed, read_header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed
    from ejournal_desktop.services.archive_check import ArchiveCheckService
    from ejournal_desktop.services.base_replacing import BaseReplacing
    from ejournal_desktop.services.feed_union import Fork
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.sync.manifest import Manifest

FULL_LOG_LEVEL = 3


@dataclass(frozen=True, slots=True)
class _Opened:
    """An archive whose every entry was checked; ``level`` is the last check passed."""

    file: Path
    manifest: Manifest
    level: int
    feeds: Sequence[LogFeed] = field(repr=False)
    title: str = ""


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What a restore would come to: the dry run, the log as it is and as it would be, and the recipients it names."""

    plan: ArchiveRestorePlan
    live: Sequence[LogFeed] = field(repr=False)
    feeds: Sequence[LogFeed] = field(repr=False)
    certified: Sequence[str] = field(default=(), repr=False)


class ArchiveRestoringService:
    """Compares class archives with today's journal, and brings back what it lacks."""

    def __init__(self, replacing: BaseReplacing, check: ArchiveCheckService) -> None:
        self._replacing = replacing
        self._check = check

    def plan(self, session: Session, files: Sequence[Path]) -> ArchiveRestorePlan:
        """Check archives in full and tell what they would bring back; nothing is changed.

        A feed that goes two ways is named in the plan.

        Raises:
            NotAllowedError: restoring is not among the person's duties.
            MainComputerOnlyError: another computer is the main one of the school.
            ForeignArchiveError, DamagedArchiveError, NotForUsError: an archive is of another school, is not whole, or
                is sealed to others.
            RestoredEntriesRefusedError: today's keys do not vouch for its entries, or they contradict the journal.
            TrustError, DeviceError: a file is no archive, needs a newer program, or cannot be read.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        require_main_computer(session)
        return self._prepared(session, files).plan

    def restore(
        self,
        session: Session,
        files: Sequence[Path],
        *,
        second: str,
        second_password: str,
        told: Callable[[RestoreStep], None] = lambda _: None,
    ) -> ArchiveRestorePlan:
        """Bring back what archives hold and today's journal lacks; the session ends, the former file stays beside.

        Args:
            session: of the person who restores.
            files: the archives.
            second: login of the deputy head or principal who stands beside.
            second_password: their password.
            told: who hears which step begins; from the third on nothing can be stopped.

        Raises:
            The errors of ``plan``.
            SamePersonError, SecondPersonError: two people are needed, one of them a deputy head or the principal.
            AccessError: the password of the second person.
            ArchiveForkError: a feed goes two ways.
            NothingToRestoreError: the journal holds all of it.
            JournalGrewError, DeviceError: the journal stays as it was.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        witness = self._replacing.witness(session, second, second_password)
        told(RestoreStep.CHECK)
        prepared = self._prepared(session, files)
        plan = prepared.plan
        _require_possible(plan)
        told(RestoreStep.BUILD)
        changes = [
            RestorePerformed(gain.file_name, witness, gain.missing) for gain in plan.archives if gain.missing > 0
        ]
        self._replacing.switch(
            session, lambda new, key: _build(session, prepared, new, key), changes, certified=prepared.certified
        )
        return plan

    def _prepared(self, session: Session, files: Sequence[Path]) -> _Prepared:
        archives = [self._opened(session, file) for file in files]
        with session.database.read() as reading:
            live, now = all_feeds(reading), all_state(reading)
            titles = class_titles(reading)
            names = {account: name.with_initials for account, name in account_names(reading).items()}
        archives = [replace(archive, title=_title(archive, titles)) for archive in archives]
        gains = tuple(_gain(archive, live) for archive in archives)
        feeds: Sequence[LogFeed] = live
        forks: list[LogFork] = []
        for archive in archives:
            forks += (_named(archive, fork, names) for fork in forks_between(feeds, archive.feeds))
            feeds = united(feeds, archive.feeds)
        gained = sum(lengths_of(feeds).values()) - sum(lengths_of(live).values())
        if forks or not gained:
            return _Prepared(ArchiveRestorePlan(gains, gained, {}, tuple(forks)), live, feeds)
        _require_vouched(session, feeds, missing_in(live, feeds))
        try:
            with translated_database_errors(), replayed(feeds) as fold:
                _require_readable(fold.unreadable, live)
                records = record_counts(now, all_state(fold))
                certified = tuple(certified_recipients(fold))
        except RecordExistsError as error:
            raise RestoredEntriesRefusedError from error
        return _Prepared(ArchiveRestorePlan(gains, gained, records), live, feeds, certified)

    def _opened(self, session: Session, file: Path) -> _Opened:
        with translated_os_errors():
            data = file.read_bytes()
        verdict = self._check.judge(data, session)
        if verdict.word is VerdictWord.NOT_FROM_THIS_SCHOOL:
            raise ForeignArchiveError
        if verdict.word not in READABLE:
            raise DamagedArchiveError
        if verdict.level < FULL_LOG_LEVEL:
            raise NotForUsError
        container = verify_container(data, verify_file=minisign.verify)
        payload = open_payload(container, open_sealed=keys.open_sealed, identities=identities_of(session))
        return _Opened(file, container.manifest, verdict.level, payload.feeds())


def _build(session: Session, prepared: _Prepared, new: Path, key: bytes) -> None:
    """Copy the journal, let the copy grow, and see that the journal itself did not grow meanwhile."""
    build_generation(session.database.path, new, old_key=session.vault.dek, new_key=key)
    try:
        adopt_entries(new, key, prepared.feeds)
        _require_same(session, prepared.live)
    except BaseException:
        remove_generation(new)
        raise


def _require_same(session: Session, live: Sequence[LogFeed]) -> None:
    with session.database.read() as reading:
        now = all_feeds(reading)
    if lengths_of(now) != lengths_of(live):
        raise JournalGrewError


def _require_possible(plan: ArchiveRestorePlan) -> None:
    if plan.forks:
        raise ArchiveForkError(sequence=plan.forks[0].sequence, count=len(plan.forks))
    if not plan.can_be_restored:
        raise NothingToRestoreError


def _require_vouched(session: Session, feeds: Sequence[LogFeed], grown: Sequence[LogFeed]) -> None:
    """Judge every feed that grows by the certificates of the whole log, as the check of the journal will."""
    body = session.vault.body
    authority = authority_of(feeds, school=body.school, root=body.recoveries[-1].root)
    names = {feed.feed for feed in grown}
    try:
        for feed in feeds:
            if feed.feed in names:
                check_feed(feed, authority=authority, verify=verify_labelled)
    except EntryRefusedError as error:
        raise RestoredEntriesRefusedError from error


def _require_readable(unreadable: Sequence[tuple[int, int]], live: Sequence[LogFeed]) -> None:
    """Refuse what a newer program wrote: entries that say nothing here would be missing in the state without a word."""
    held = lengths_of(live)
    if any(sequence > held.get(feed, 0) for feed, sequence in unreadable):
        raise RestoredEntriesRefusedError


def _gain(archive: _Opened, live: Sequence[LogFeed]) -> ArchiveGain:
    missing = missing_in(live, archive.feeds)
    counts = Counter(feed.class_group is not None for feed in missing for _ in feed.entries)
    manifest = archive.manifest
    return ArchiveGain(
        file_name=archive.file.name,
        class_title=archive.title,
        number=manifest.number,
        week=manifest.week,
        level=archive.level,
        own=counts[True],
        shared=counts[False],
        kinds=Counter(chain.from_iterable(_kinds(feed) for feed in missing)),
    )


def _kinds(feed: LogFeed) -> Iterator[str]:
    """Yield for every entry the code of its first change; the entries were read in full when they were checked."""
    for entry in feed.entries:
        yield "" if entry.payload is None else str(json.loads(entry.payload)[0][0])


def _title(archive: _Opened, titles: Mapping[int | None, str]) -> str:
    """Return the title of the class as the journal has it; of one that it lost, as the archive names it."""
    known = (titles[feed.class_group] for feed in archive.feeds if feed.class_group in titles)
    return next(known, f"{archive.manifest.class_code} ({archive.manifest.school_year})")


def _named(archive: _Opened, fork: Fork, names: Mapping[AccountId, str]) -> LogFork:
    """Say of a fork whose entries they are; both sides were signed, so neither can be called the wrong one."""
    (our_author, our_moment), (their_author, their_moment) = (_written(e, names) for e in (fork.ours, fork.theirs))
    return LogFork(
        file_name=archive.file.name,
        class_title="" if fork.feed.class_group is None else archive.title,
        sequence=fork.sequence,
        our_author=our_author,
        our_moment=our_moment,
        their_author=their_author,
        their_moment=their_moment,
    )


def _written(entry: LogEntryBytes, names: Mapping[AccountId, str]) -> tuple[str, datetime]:
    header = read_header(entry.header)
    return names.get(AccountId(header.account), ""), moment_of(header.seconds, header.offset)
