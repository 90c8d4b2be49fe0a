"""Who may vouch for the keys of others, and that somebody goes on keeping the accounts (sync/FORMAT.md 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.security.certificates import Certificate
from ejournal_desktop.security.keys import key_id_of
from ejournal_desktop.services.account_errors import NotCertifierError
from ejournal_desktop.services.authority import KeyOwner
from ejournal_desktop.services.custody_errors import LastAdministratorError
from ejournal_desktop.storage.queries.accounts import certificates_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.readmodels.duties import HeldDuty
    from ejournal_desktop.security.slots import UserSlot
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.accounts import KnownAccount
    from ejournal_desktop.storage.reading import Reading


def require_certifier(session: Session, reading: Reading, today: date) -> None:
    """Refuse an administrator whose own key the recovery sheet did not certify.

    Raises:
        NotCertifierError: whatever this person certifies is trusted by nobody.
    """
    root = key_id_of(session.vault.body.recoveries[-1].root)
    own = session.vault.signing.public
    certificates = map(str.encode, certificates_of(reading, session.signed_in.account))
    for certificate in map(Certificate.from_bytes, certificates):
        subject = certificate.subject
        is_own = subject.key == own and Role.JOURNAL_ADMINISTRATOR in subject.roles
        is_over = subject.valid_until is not None and subject.valid_until < today
        if is_own and not is_over and certificate.issuer == root:
            return
    raise NotCertifierError


def require_other_administrator(
    after: Mapping[AccountId, Sequence[HeldDuty]],
    known: Sequence[KnownAccount],
    *,
    today: date,
    was: Mapping[AccountId, Sequence[HeldDuty]],
) -> None:
    """Refuse that the duty of the last one who keeps the accounts ends, today or on a day to come.

    Args:
        after: the duties of all accounts as they would be.
        known: all accounts.
        today: the day on which it is done.
        was: the duties as they are.

    Raises:
        LastAdministratorError: nobody would be left to keep accounts.
    """
    is_open = {one.account for one in known if one.is_open}
    lasting = {account for account, duties in after.items() if any(_lasts(duty, today) for duty in duties)}
    lasted = {account for account, duties in was.items() if any(_lasts(duty, today) for duty in duties)}
    if lasted & is_open and not lasting & is_open:
        raise LastAdministratorError


def owner_of(session: Session, slot: UserSlot) -> KeyOwner:
    """Return whose keys a slot holds."""
    return KeyOwner(session.vault.body.school, slot.account, slot.public, slot.recipient)


def _lasts(duty: HeldDuty, today: date) -> bool:
    """Tell whether a duty keeps the accounts from now on and without an end."""
    return duty.role is Role.JOURNAL_ADMINISTRATOR and duty.starts <= today and duty.ends is None
