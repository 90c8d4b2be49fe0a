"""What taking a bundle would come to: the log, the state, the accounts, and what a person is shown of it (D-64)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import RestorePerformed
from ejournal_desktop.kernel.identifiers import AccountId, device_of
from ejournal_desktop.readmodels.exchange import ExchangePreview, RefusedEntries
from ejournal_desktop.security.canonical import bytes_of
from ejournal_desktop.security.errors import NotCanonicalError
from ejournal_desktop.security.travelling_slots import (
    CertifiedKeys,
    TravellingSlots,
    read_slots,
    with_arrived_slots,
)
from ejournal_desktop.services.backup_check import never
from ejournal_desktop.services.bundle_union import united_with
from ejournal_desktop.services.entry_judging import JudgingRules, changes_of, judged
from ejournal_desktop.services.entry_powers import powers_of
from ejournal_desktop.services.exchange_errors import (
    BundleContradictsError,
    BundleDamagedError,
    BundleSignerError,
    DismissedHereError,
    SenderDismissedError,
    SenderUnknownError,
    TwoComputersOneNumberError,
)
from ejournal_desktop.services.feed_union import lengths_of, missing_in
from ejournal_desktop.services.judged_log import cut_at
from ejournal_desktop.services.page_rights import foreign_entries
from ejournal_desktop.storage.errors import RecordExistsError, translated_database_errors
from ejournal_desktop.storage.local_facts import is_joined
from ejournal_desktop.storage.merging import MergedLog
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.bundle_content import (
    admitted_computers,
    claimed_lengths,
    last_taken,
    open_accounts,
)
from ejournal_desktop.storage.queries.custody import class_titles
from ejournal_desktop.storage.queries.exchange import open_conflicts
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.queries.school import workstation_title
from ejournal_desktop.storage.replay import replayed
from ejournal_desktop.sync.archive_reader import SIGNER_ROLES
from ejournal_desktop.sync.errors import DamagedArchiveError
from ejournal_desktop.sync.keys import key_id_of
from ejournal_desktop.sync.log_check import read_header

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from datetime import datetime

    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed
    from ejournal_desktop.readmodels.exchange import OpenConflict
    from ejournal_desktop.security.vault_body import VaultBody
    from ejournal_desktop.services.bundle_opening import OpenedBundle
    from ejournal_desktop.services.entry_powers import Powers
    from ejournal_desktop.services.judged_log import Judged, Refusal
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class Here:
    """What stands here before a bundle is taken."""

    live: tuple[LogFeed, ...] = field(repr=False)
    device: int
    is_joined: bool
    computers: Collection[int]
    conflicts: Sequence[OpenConflict]


@dataclass(frozen=True, slots=True)
class ArrivedAccounts:
    """The slots that came, and what vouches for them; nothing where this computer is the main one."""

    slots: TravellingSlots
    certified: Mapping[AccountId, CertifiedKeys]
    root: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PreparedMerge:
    """What taking a bundle would come to; nothing is changed yet."""

    preview: ExchangePreview
    merged: MergedLog = field(repr=False)
    sender: int
    accounts: ArrivedAccounts | None = field(default=None, repr=False)


def prepared_merge(
    session: Session,
    bundle: OpenedBundle,
    body: VaultBody,
    now: datetime,
    *,
    program: str,
    is_stopped: Callable[[], bool] = never,
) -> PreparedMerge:
    """Check every entry of a bundle and find out what follows from both logs.

    Args:
        session: of the person who looks.
        bundle: the opened bundle.
        body: the vault as it stands now.
        now: the moment here.
        program: the version of this program.
        is_stopped: whether somebody stopped it.

    Raises:
        CopyStoppedError: it was stopped.
        BundleOfThisComputerError, TwoComputersOneNumberError, BundleForkError, BundleGapError, BundleNewerError,
        BundleAheadError, BundleSignerError, SenderUnknownError, SenderDismissedError, DismissedHereError,
        BundleContradictsError, BundleDamagedError: as their names say.
    """
    here, taken = _here(session, bundle.manifest.device)
    school = session.vault.body.school
    _require_addressed(here, bundle)
    feeds = united_with(here.live, bundle, device=here.device, taken=taken)
    is_same = bundle.manifest.program == program
    log = judged(here.live, feeds, JudgingRules(school, bundle.root, now, is_stopped, is_same_program=is_same))
    with powers_of(log.feeds, school=school, root=bundle.root) as powers:
        _require_sender(here, log.feeds, bundle, powers)
        accounts = _accounts(bundle, powers, now) if here.is_joined else None
    try:
        preview, merged = _folded(here, bundle, log)
    except RecordExistsError as error:
        raise BundleContradictsError from error
    news = 0 if accounts is None else len(_news(body, accounts, session.vault.dek))
    return PreparedMerge(replace(preview, accounts=news), merged, bundle.manifest.device, accounts)


def _here(session: Session, sender: int) -> tuple[Here, int]:
    device = session.database.device
    with session.database.read() as reading:
        computers = admitted_computers(reading).keys()
        here = Here(all_feeds(reading), device, is_joined(reading), computers, open_conflicts(reading, device))
        return here, last_taken(reading, device=device, sender=sender)


def _folded(here: Here, bundle: OpenedBundle, log: Judged) -> tuple[ExchangePreview, MergedLog]:
    """Find out what follows from both logs; what stands on a page its author had no business on is cut away first."""
    with translated_database_errors(), replayed(log.feeds) as fold:
        foreign = foreign_entries(here.live, log.feeds, fold)
        if not foreign:
            _require_own_length(fold, here)
            return _preview(here, bundle, log, fold), MergedLog(log.feeds, all_state(fold))
    return _folded(here, bundle, cut_at(log, foreign))


def _require_addressed(here: Here, bundle: OpenedBundle) -> None:
    """Stop where the main computer does not count this one any more: it sends nothing that could be joined on."""
    manifest = bundle.manifest
    is_from_main = manifest.device not in here.computers
    if here.is_joined and is_from_main and here.device not in manifest.computers:
        raise DismissedHereError


def _require_sender(here: Here, feeds: Sequence[LogFeed], bundle: OpenedBundle, powers: Powers) -> None:
    """Ask the authority's feed whether the computer may bring anything, and whether its signer may make bundles."""
    manifest = bundle.manifest
    computer = powers.computers.get(manifest.device)
    if computer is None and not _is_main(manifest.device, here, feeds):
        raise SenderUnknownError
    if computer is not None and computer.dismissed_at is not None:
        raise SenderDismissedError
    if computer is not None and bundle.content.accounts:
        raise BundleDamagedError
    roles = powers.duties(AccountId(bundle.signer), manifest.time.date())
    if roles.isdisjoint(role.value for role in SIGNER_ROLES):
        raise BundleSignerError


def _is_main(device: int, here: Here, feeds: Sequence[LogFeed]) -> bool:
    """Tell whether a computer that nobody admitted is the main one: known as such, or put back from a copy of it."""
    if any(device_of(feed.feed) == device for feed in here.live):
        return True
    if not here.is_joined:
        return False
    own = (entry for feed in feeds if device_of(feed.feed) == device for entry in feed.entries)
    return any(isinstance(change, RestorePerformed) for entry in own for change in changes_of(entry))


def _require_own_length(fold: Reading, here: Here) -> None:
    """Refuse when somebody holds more of our own feeds than we ever wrote."""
    lengths = lengths_of(here.live)
    claimed = claimed_lengths(fold, here.device)
    if any(sequence > lengths.get(feed, 0) for feed, sequence in claimed.items()):
        raise TwoComputersOneNumberError


def _accounts(bundle: OpenedBundle, powers: Powers, now: datetime) -> ArrivedAccounts:
    try:
        slots = read_slots(bundle.content.accounts)
    except NotCanonicalError as error:
        raise BundleDamagedError from error
    certified = dict(_certified(powers, now))
    if bundle.signer not in certified:  # nobody loses a slot by a list that lacks even who signed it
        raise BundleSignerError
    return ArrivedAccounts(slots, certified, bundle.root)


def _certified(powers: Powers, now: datetime) -> Iterator[tuple[AccountId, CertifiedKeys]]:
    """Yield the keys of every open account that a certificate leads to."""
    for account, (public, recipient) in open_accounts(powers.reading, now.date()).items():
        key = bytes_of(public)
        certificates = powers.authority.of_key(key_id_of(key))
        if any((row.account, row.key) == (account, key) for row in certificates):
            yield account, CertifiedKeys(key, recipient)


def _news(body: VaultBody, accounts: ArrivedAccounts, dek: bytes) -> set[AccountId]:
    """Return whose slots would come, change or go."""
    after = with_arrived_slots(body, accounts.slots, dek, certified=accounts.certified)
    keys = [{slot.account: slot.public for slot in one.users} for one in (body, after)]
    return {account for account in keys[0] | keys[1] if keys[0].get(account) != keys[1].get(account)}


def _preview(here: Here, bundle: OpenedBundle, log: Judged, fold: Reading) -> ExchangePreview:
    new = [(feed, entry) for feed in missing_in(here.live, log.feeds) for entry in feed.entries]
    titles = class_titles(fold)
    names = {account: name.with_initials for account, name in account_names(fold).items()}
    known = {_place(conflict) for conflict in here.conflicts}
    return ExchangePreview(
        workstation=workstation_title(fold, bundle.manifest.device),
        number=bundle.manifest.number,
        made=bundle.manifest.time,
        entries=len(new),
        by_class=Counter(titles.get(feed.class_group, "") for feed, _ in new),
        by_author=Counter(_author(entry, names) for _, entry in new),
        by_kind=Counter(code for _, entry in new for code in {change.code for change in changes_of(entry)}),
        conflicts=tuple(row for row in open_conflicts(fold, here.device) if _place(row) not in known),
        refused=tuple(_refused(refusal, names, titles, bundle.manifest.time) for refusal in log.refused),
    )


def _place(conflict: OpenConflict) -> tuple[object, ...]:
    return conflict.kind, conflict.record, conflict.place, conflict.student


def _author(entry: LogEntryBytes, names: Mapping[AccountId, str]) -> str:
    return names.get(AccountId(read_header(entry.header).account), "")


def _refused(
    refusal: Refusal, names: Mapping[AccountId, str], titles: Mapping[int | None, str], made: datetime
) -> RefusedEntries:
    """Name what is left out; of an entry that cannot be read nothing is known but when the bundle was made."""
    try:
        header = read_header(refusal.first.header)
    except DamagedArchiveError:
        author, moment = "", made
    else:
        author, moment = names.get(AccountId(header.account), ""), moment_of(header.seconds, header.offset)
    return RefusedEntries(
        feed=refusal.feed.feed,
        sequence=refusal.sequence,
        count=refusal.count,
        author=author,
        moment=moment,
        class_title=titles.get(refusal.feed.class_group, ""),
    )
