"""What a bundle of changes is made of, for whom it is sealed, and its signing (security.md D-60, sync/BUNDLE.md)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.people import Role
from ejournal_desktop.security import keys
from ejournal_desktop.security.travelling_slots import slot_lines
from ejournal_desktop.services.archive_building import signed_file, signer_of
from ejournal_desktop.services.exchange_errors import DismissedHereError
from ejournal_desktop.storage.local_facts import is_joined
from ejournal_desktop.storage.queries.bundle_content import (
    admitted_computers,
    authority_feeds,
    held_by_all,
    last_made,
    parts_after,
    recipients_of_roles,
)
from ejournal_desktop.storage.queries.log_heads import feed_heads
from ejournal_desktop.sync.bundle_file import BundleFacts, built_bundle
from ejournal_desktop.sync.bundle_payload import BundleContent, FeedPart
from ejournal_desktop.sync.manifest import FeedHead

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.security.vault_body import VaultBody
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.bundle_content import StoredPart
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.sync.bundle_file import BuiltBundle

EXCHANGERS: Final = (Role.JOURNAL_ADMINISTRATOR, Role.ARCHIVE_OFFICER, Role.DEPUTY_HEAD_ACADEMIC)
"""Who can open bundles: their keys are the same on all computers and outlive a new key of the base."""


def new_bundle(session: Session, body: VaultBody, now: datetime, *, version: str) -> BuiltBundle:
    """Return the next bundle of this computer in memory: what not every other one is known to hold.

    Args:
        session: of the person who signs it.
        body: the vault as it stands now.
        now: the moment of the bundle.
        version: of this program.

    Raises:
        DismissedHereError: this computer does not write the journal any more.
        ArchiveTooLargeError: it would be larger than a bundle may be.
    """
    with session.database.read() as reading:
        _require_admitted(reading, session.database.device)
        content = _content(reading, body, session.database.device)
        facts = _facts(session, reading, body, now, version)
        readers = recipients_of_roles(reading, EXCHANGERS, now.date())
    recipients = [*(slot.recipient for slot in body.recoveries), *readers]
    return built_bundle(
        facts, content, list(dict.fromkeys(recipients)), seal=keys.seal, sign=partial(signed_file, session)
    )


def _require_admitted(reading: Reading, device: int) -> None:
    own = admitted_computers(reading).get(device)
    if own is not None and own.dismissed_at is not None:
        raise DismissedHereError


def _content(reading: Reading, body: VaultBody, device: int) -> BundleContent:
    parts = parts_after(reading, held_by_all(reading, device))
    accounts = () if is_joined(reading) else slot_lines(body)
    return BundleContent(parts=tuple(map(_part, parts)), accounts=accounts)


def _part(stored: StoredPart) -> FeedPart:
    return FeedPart(stored.feed, stored.scope, stored.class_group, stored.first, stored.entries)


def _facts(session: Session, reading: Reading, body: VaultBody, now: datetime, version: str) -> BundleFacts:
    device = session.database.device
    return BundleFacts(
        school=body.school,
        school_code=session.signed_in.school_code,
        is_training=body.is_training,
        root_key=body.recoveries[-1].root,
        device=device,
        number=last_made(reading, device) + 1,
        computers=[one.device for one in admitted_computers(reading).values() if one.dismissed_at is None],
        feeds=[FeedHead(feed, sequence, head.hex()) for feed, sequence, head in feed_heads(reading)],
        program=version,
        time=now,
        signer=signer_of(session, authority_feeds(reading)),
    )
