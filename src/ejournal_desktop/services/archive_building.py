"""What an archive of a class group is made of, for whom it is sealed, and its signing (S1-9, D-52)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.security import keys, minisign
from ejournal_desktop.security.canonical import bytes_of
from ejournal_desktop.services.archive_payloads import PayloadOrder
from ejournal_desktop.services.checkpoints import sign_checkpoint
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.trust import certificates_in
from ejournal_desktop.storage.log import base64url
from ejournal_desktop.storage.queries.archive_content import feeds_of_class, journal_digests
from ejournal_desktop.storage.queries.archives import known_archives, recipients
from ejournal_desktop.storage.queries.people import class_group_view
from ejournal_desktop.sync.archive_writer import (
    ArchiveFacts,
    BuiltArchive,
    PackedContent,
    sealed_payload,
    signed_archive,
)
from ejournal_desktop.sync.manifest import CheckpointMark, Signer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.checkpoints import SignedCheckpoint
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archive import KnownArchive, LogFeed
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.security.vault_body import VaultBody
    from ejournal_desktop.services.session import Session

READERS = (Role.DEPUTY_HEAD_ACADEMIC, Role.ARCHIVE_OFFICER)


@dataclass(frozen=True, slots=True)
class ArchiveTarget:
    """What all archives of a run share: the week, the mark of the carrier, empty for a mere folder, and who signs."""

    week: str
    carrier: str
    signer: Signer


class ArchiveBuilder:
    """Reads what archives are made of, and signs them; ``version`` is the one of this program."""

    def __init__(self, clock: Clock, version: str) -> None:
        self._clock = clock
        self._version = version

    def anchor(self, session: Session) -> SignedCheckpoint:
        """Sign how far the whole log goes, for all archives of a run (D-36).

        Raises:
            DeviceError: the disk is full or faulty.
        """
        return sign_checkpoint(session, self._clock.now())

    def order(
        self, session: Session, class_group: ClassGroupId, checkpoint: SignedCheckpoint | None = None
    ) -> PayloadOrder:
        """Read what the archive of a class group is made of, as it is at this moment.

        Args:
            session: of who makes archives.
            class_group: whose archive.
            checkpoint: signed before, to go with the archive (D-36).

        Raises:
            UnknownRecordError: there is no such class group.
        """
        now = _as_written(self._clock.now())
        with session.database.read() as reading:
            if class_group_view(reading, class_group) is None:
                raise UnknownRecordError(kind="class_group")
            feeds = feeds_of_class(reading, class_group)
            journal = journal_digests(reading, class_group)
        return PayloadOrder(class_group, feeds, now, journal, checkpoint)

    def signed(
        self, session: Session, order: PayloadOrder, content: PackedContent, target: ArchiveTarget
    ) -> BuiltArchive:
        """Return a complete archive in memory, sealed to whoever may open it, as the next one of its class group.

        Raises:
            UnknownRecordError: there is no such class group.
        """
        with session.database.read() as reading:
            view = class_group_view(reading, order.class_group)
            if view is None:
                raise UnknownRecordError(kind="class_group")
            known = known_archives(reading, order.class_group)
            readers = recipients(reading, order.class_group, READERS, order.moment.date())
        payload = sealed_payload(content, _recipients(session.vault.body, readers), seal=keys.seal)
        facts = self._facts(session, _Place(view, known, target), order)
        return signed_archive(facts, payload, sign=partial(signed_file, session))

    def _facts(self, session: Session, place: _Place, order: PayloadOrder) -> ArchiveFacts:
        body, last = session.vault.body, place.known[-1] if place.known else None
        return ArchiveFacts(
            school=body.school,
            school_code=session.signed_in.school_code,
            is_training=body.is_training,
            root_key=body.recoveries[-1].root,
            class_code=place.view.class_code,
            school_year=place.view.year_title,
            week=place.target.week,
            number=1 if last is None else last.number + 1,
            previous=None if last is None else last.manifest_hash,
            checkpoint=None
            if order.checkpoint is None
            else CheckpointMark(order.checkpoint.number, order.checkpoint.hash),
            program=self._version,
            time=order.moment,
            signer=place.target.signer,
            carrier=place.target.carrier or None,
        )


def _recipients(body: VaultBody, readers: Sequence[str]) -> Sequence[str]:
    return list(dict.fromkeys([*(slot.recipient for slot in body.recoveries), *readers, body.workstation]))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a new archive stands: its class group, the archives before it, the oldest first, and its run."""

    view: ClassGroupView
    known: Sequence[KnownArchive]
    target: ArchiveTarget


def _as_written(moment: datetime) -> datetime:
    """Return a moment as the manifest keeps it: whole seconds, and the offset instead of the zone."""
    return datetime.fromisoformat(moment.isoformat(timespec="seconds"))


def signer_of(session: Session, feeds: Sequence[LogFeed]) -> Signer:
    """Return the person's key with the certificates that lead from it to the root."""
    documents = [json.loads(text) for text in certificates_in(feeds)]
    own = [document for document in documents if document["account"] == session.signed_in.account]
    issuers = {document["issuer"] for document in own}
    above = [
        document
        for document in documents
        if document not in own and base64url(keys.key_id_of(bytes_of(document["key"]))) in issuers
    ]
    return Signer(session.vault.signing.public, (*own, *above))


def signed_file(session: Session, data: bytes, comment: str) -> str:
    """Return the text of the minisign file by which the person signs."""
    return minisign.sign(data, session.vault.signing, comment)
