"""Accounts with their keys, certificates and duties."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import AccountCreated, KeyCertified, RoleGranted
from ejournal_desktop.domain.duties import WITHOUT_ORDER
from ejournal_desktop.security.certificates import Subject, issue
from ejournal_desktop.storage.log import base64url

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.duties import DutyBasis
    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId
    from ejournal_desktop.readmodels.duties import HeldDuty
    from ejournal_desktop.security.keys import SigningKey, UserKeys


@dataclass(frozen=True, slots=True)
class NewAccount:
    """A member of staff who may sign in from a day on; ``basis`` is the order behind the duties and their last day."""

    account: AccountId
    staff: StaffId
    handle: str
    roles: tuple[Role, ...]
    starts: date
    keys: UserKeys = field(repr=False)
    basis: DutyBasis = WITHOUT_ORDER


@dataclass(frozen=True, slots=True)
class KeyOwner:
    """Whose keys a certificate speaks of."""

    school: str
    account: AccountId
    key: bytes
    recipient: str


def account_changes(school: str, new: NewAccount, issuer: SigningKey) -> list[Change]:
    """Return the changes of the authority feed that let a person act: account, certificate, roles."""
    why = new.basis
    grants = [RoleGranted(new.account, one.value, new.starts, why.ends, why.order, why.order_date) for one in new.roles]
    certified = certificate(_owner(school, new), new.roles, (new.starts, why.ends), issuer)
    return [_created(new), certified, *grants]


def key_changes(school: str, new: NewAccount, held: Iterable[HeldDuty], issuer: SigningKey) -> list[Change]:
    """Return the changes that give an account other keys; its duties stay as they are, each with its last day."""
    return [_created(new), *certificates(_owner(school, new), held, new.starts, issuer)]


def certificates(owner: KeyOwner, held: Iterable[HeldDuty], today: date, issuer: SigningKey) -> list[Change]:
    """Return certificates for the duties that are not over, one for all that begin and end together.

    A certificate begins today at the earliest: what a key signed before is certified already, or was signed by another.
    """
    spans: dict[tuple[date, date | None], list[Role]] = defaultdict(list)
    for duty in held:
        if not duty.is_over(today):
            spans[max(today, duty.starts), duty.ends].append(duty.role)
    return [certificate(owner, tuple(roles), days, issuer) for days, roles in spans.items()]


def certificate(
    owner: KeyOwner, roles: tuple[Role, ...], days: tuple[date, date | None], issuer: SigningKey
) -> KeyCertified:
    """Return the change by which a key may sign in some roles between two days, the last of which may be open."""
    subject = Subject(
        school=owner.school,
        account=owner.account,
        key=owner.key,
        recipient=owner.recipient,
        roles=roles,
        valid_from=days[0],
        valid_until=days[1],
    )
    return KeyCertified(owner.account, issue(subject, issuer).to_bytes().decode("ascii"))


def _created(new: NewAccount) -> AccountCreated:
    keys = new.keys
    return AccountCreated(new.account, new.staff, new.handle, base64url(keys.signing.public), keys.recipient)


def _owner(school: str, new: NewAccount) -> KeyOwner:
    return KeyOwner(school, new.account, new.keys.signing.public, new.keys.recipient)
