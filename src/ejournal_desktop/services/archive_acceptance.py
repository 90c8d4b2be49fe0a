"""Taking over an archive: verified in full, signed a second time by the deputy head, a receipt beside it (S1-9b)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import ArchiveAccepted
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import translated_os_errors, write_durably
from ejournal_desktop.readmodels.custody import Acceptance
from ejournal_desktop.security import minisign
from ejournal_desktop.services.archive_reading import READABLE
from ejournal_desktop.services.custody_errors import ArchiveNotGenuineError, ArchiveUnknownError, SamePersonError
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.trust import authority_of
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.archive_content import feeds_of_class
from ejournal_desktop.storage.queries.custody import receipt_of
from ejournal_desktop.sync.archive_reader import verify_container
from ejournal_desktop.sync.receipts import RECEIPT_SUFFIX, make_receipt, read_receipt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from ejournal_desktop.readmodels.custody import ArchiveCustody
    from ejournal_desktop.services.archive_check import ArchiveCheckService
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.sync.archive_reader import VerifiedContainer


class ArchiveAcceptance:
    """The acceptance of one file by the signed-in deputy head, against the register of archives."""

    def __init__(self, session: Session, register: Sequence[ArchiveCustody], check: ArchiveCheckService) -> None:
        self._session = session
        self._register = register
        self._check = check

    def of(self, file: Path, now: datetime) -> Acceptance:
        """Accept an archive, or give the receipt of one that was accepted before; see ``ArchiveCustodyService``."""
        require_acceptor(self._session)
        with translated_os_errors():
            data = file.read_bytes()
        row = self._registered(data)
        place = file.with_name(file.name + RECEIPT_SUFFIX)
        if row.accepted_at is not None:
            return self._accepted_before(row, row.accepted_at, place)
        container = verify_container(data, verify_file=minisign.verify)
        if container.manifest.signer.key == self._session.vault.signing.public:
            raise SamePersonError
        receipt = self._receipt(row, container, now)
        write_durably(place, receipt.encode("ascii"))
        change = ArchiveAccepted(row.class_group, row.number, row.manifest_hash, receipt)
        with self._session.database.write(self._session.actor(Action.ACCEPT_ARCHIVE)) as work:
            work.record(class_scope(row.class_group), [change])
        return _acceptance(row, place, self._session.signed_in.name.with_initials, now)

    def _registered(self, data: bytes) -> ArchiveCustody:
        verdict = self._check.judge(data, self._session)
        if verdict.word not in READABLE:
            raise ArchiveNotGenuineError(word=verdict.word.value)
        for row in self._register:
            if row.manifest_hash == verdict.manifest_hash:
                return row
        raise ArchiveUnknownError

    def _accepted_before(self, row: ArchiveCustody, moment: datetime, place: Path) -> Acceptance:
        """Put the receipt of the register beside this copy of the archive too; nothing is signed again."""
        with self._session.database.read() as reading:
            receipt = receipt_of(reading, row.class_group, row.number)
        with translated_os_errors():
            is_missing = not place.exists()
        if is_missing:
            write_durably(place, receipt.encode("ascii"))
        return _acceptance(row, place, row.accepted_by, moment)

    def _receipt(self, row: ArchiveCustody, container: VerifiedContainer, now: datetime) -> str:
        """Make a receipt and read it back as a stranger would: none is given that cannot be verified."""
        session = self._session
        receipt = make_receipt(
            container,
            account=session.signed_in.account,
            time=now,
            sign=lambda signed, comment: minisign.sign(signed, session.vault.signing, comment),
        )
        body = session.vault.body
        with session.database.read() as reading:
            feeds = feeds_of_class(reading, row.class_group)
        authority = authority_of(feeds, school=body.school, root=body.recoveries[-1].root)
        read_receipt(receipt, container, authority=authority, verify_file=minisign.verify)
        return receipt


def require_acceptor(session: Session) -> None:
    """Let only deputy heads for academic work accept archives.

    Raises:
        NotAllowedError: the person is none.
    """
    session.require(Action.ACCEPT_ARCHIVE)
    if Role.DEPUTY_HEAD_ACADEMIC not in session.signed_in.roles:
        raise NotAllowedError


def _acceptance(row: ArchiveCustody, receipt: Path, accepted_by: str, moment: datetime) -> Acceptance:
    return Acceptance(
        class_title=row.class_title,
        number=row.number,
        week=row.week,
        manifest_hash=row.manifest_hash,
        receipt=str(receipt),
        handed_over_by=row.author,
        accepted_by=accepted_by,
        moment=moment,
    )
