"""Accounts with their keys, certificates and roles."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import AccountCreated, KeyCertified, RoleGranted
from ejournal_desktop.security.certificates import Subject, issue
from ejournal_desktop.storage.log import base64url

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId
    from ejournal_desktop.security.keys import SigningKey, UserKeys


@dataclass(frozen=True, slots=True)
class NewAccount:
    """A member of staff who may sign in from a day on."""

    account: AccountId
    staff: StaffId
    handle: str
    roles: tuple[Role, ...]
    starts: date
    keys: UserKeys = field(repr=False)


def account_changes(school: str, new: NewAccount, issuer: SigningKey) -> list[Change]:
    """Return the changes of the authority feed that let a person act: account, certificate, roles."""
    grants = [RoleGranted(new.account, role.value, new.starts, None, "") for role in new.roles]
    return [*key_changes(school, new, issuer), *grants]


def key_changes(school: str, new: NewAccount, issuer: SigningKey) -> list[Change]:
    """Return the changes that give an account its keys, the first ones or others; its duties stay as they are."""
    certificate = issue(
        Subject(
            school=school,
            account=new.account,
            key=new.keys.signing.public,
            recipient=new.keys.recipient,
            roles=new.roles,
            valid_from=new.starts,
        ),
        issuer,
    )
    return [
        AccountCreated(new.account, new.staff, new.handle, base64url(new.keys.signing.public), new.keys.recipient),
        KeyCertified(new.account, certificate.to_bytes().decode("ascii")),
    ]
