"""The recovery sheet after it was opened: its use is logged, and a new sheet with a new root takes its place (D-14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import KeyCertified
from ejournal_desktop.domain.changes_custody import RecoveryReplaced, RecoveryUsed
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.printing.recovery_sheet import RecoverySheet
from ejournal_desktop.security import canonical
from ejournal_desktop.security.certificates import Certificate, issue
from ejournal_desktop.security.recovery import RecoverySecret
from ejournal_desktop.services.authority import KeyOwner, certificates
from ejournal_desktop.services.foundation import root_fingerprint
from ejournal_desktop.services.rekeying import rekeyed
from ejournal_desktop.services.trust import certificates_in
from ejournal_desktop.storage.log import AUTHORITY, base64url
from ejournal_desktop.storage.queries.archive_content import all_feeds
from ejournal_desktop.storage.queries.bundle_content import open_accounts
from ejournal_desktop.storage.queries.duties import held_duties

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.readmodels.archive import LogFeed
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

ROOT_CHANGE_LABEL = "ejournal/root-change/1"


class RecoverySheetsService:
    """Replaces the school's recovery sheet."""

    def __init__(self, vault: VaultStore, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def replace(self, session: Session, typed: str, purpose: str) -> RecoverySheet:
        """Note that the sheet was used, make a new one and give the base a new key; the session ends.

        The old root signs the new one and the new one signs back; who was certified by the old root is certified anew.
        So is every other journal administrator of that day: from then on they vouch for others too.

        Args:
            session: of the journal administrator.
            typed: the text of the sheet that was opened.
            purpose: what it was opened for.

        Returns:
            what is to be printed twice now; it is stored nowhere.

        Raises:
            NotAllowedError: accounts are not among the person's duties.
            RecoveryTextError: there is a slip in the text.
            WrongRecoveryError: it is the sheet of another school, or one that was replaced.
            DeviceError: the disk is full or faulty.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        old = RecoverySecret.parse(typed)
        self._vault.open_with_recovery(old)
        new = RecoverySecret.generate()
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            replaced = _replaced(session.vault.body.school, old, new)
            again = _certified_anew(all_feeds(work), old, new)
            others = self._administrators(session, work, new, {change.account for change in again})
            work.record(AUTHORITY, [RecoveryUsed(purpose), replaced, *again, *others])
            # Last, inside the transaction: a vault that cannot be written takes the entry back too.
            vault = self._vault.replace_recovery(session.vault, new)
        rekeyed(self._vault, session, vault)
        return self._sheet(session, new)

    def _administrators(
        self, session: Session, work: UnitOfWork, new: RecoverySecret, but: Collection[AccountId]
    ) -> Iterator[Change]:
        """Yield certificates by the new root for the administrators whom only another administrator vouched for."""
        today, school = self._clock.now().date(), session.vault.body.school
        for account, (public, recipient) in open_accounts(work, today).items():
            held = held_duties(work).get(account, ())
            keeps = any(one.role is Role.JOURNAL_ADMINISTRATOR and one.is_in_force(today) for one in held)
            if keeps and account not in but:
                owner = KeyOwner(school, account, canonical.bytes_of(public), recipient)
                yield from certificates(owner, held, today, new.root)

    def _sheet(self, session: Session, new: RecoverySecret) -> RecoverySheet:
        signed_in = session.signed_in
        return RecoverySheet(
            school_name=signed_in.school_name,
            school_code=signed_in.school_code,
            secret_text=new.text,
            age_identity=new.identity,
            root_fingerprint=root_fingerprint(new.root.public),
            created=self._clock.now().date(),
            is_training=signed_in.is_training,
        )


def _replaced(school: str, old: RecoverySecret, new: RecoverySecret) -> RecoveryReplaced:
    """Return the change with both signatures over both roots, as security.md D-14 wants them."""
    roots = {"new": base64url(new.root.public), "old": base64url(old.root.public)}
    statement = canonical.encode({**roots, "school": school, "type": "root-change"})
    return RecoveryReplaced(
        root_fingerprint(old.root.public),
        root_fingerprint(new.root.public),
        base64url(old.root.sign(ROOT_CHANGE_LABEL, statement)),
        base64url(new.root.sign(ROOT_CHANGE_LABEL, statement)),
    )


def _certified_anew(feeds: tuple[LogFeed, ...], old: RecoverySecret, new: RecoverySecret) -> list[KeyCertified]:
    """Return certificates by the new root for everybody whom the old one certified, with the same words."""
    certificates = [Certificate.from_bytes(text.encode()) for text in certificates_in(feeds)]
    return [
        KeyCertified(row.subject.account, issue(row.subject, new.root).to_bytes().decode("ascii"))
        for row in certificates
        if row.issuer == old.root.key_id
    ]
