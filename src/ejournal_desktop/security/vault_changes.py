"""How the body of the vault changes: pure functions from one body to the next."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import DEVICE_BITS
from ejournal_desktop.security.errors import AccountTakenError, HandleTakenError, UncertifiedRecipientError
from ejournal_desktop.security.keys import recipient_of, seal
from ejournal_desktop.security.slots import NewUser, RecoverySlot, UserSlot, make_slot
from ejournal_desktop.security.vault_body import (
    ID_LENGTH,
    DatabaseReference,
    VaultBody,
    dek_id_of,
    require_file_name,
    workstation_identity,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.security.recovery import RecoverySecret
    from ejournal_desktop.security.sessions import NewVault


def first_body(new: NewVault, first: NewUser, recovery: RecoverySecret, dek: bytes) -> VaultBody:
    """Return the body of a new vault with one user and one recovery sheet."""
    require_file_name(new.database_file)
    return VaultBody(
        vault_id=secrets.token_bytes(ID_LENGTH),
        generation=1,
        minimum_program=new.minimum_program,
        database=DatabaseReference(file=new.database_file, dek_id=dek_id_of(dek)),
        device=random_device(),
        workstation=recipient_of(workstation_identity(dek)),
        is_training=new.is_training,
        school=new.school,
        parameters=new.parameters,
        users=(make_slot(first, school=new.school, parameters=new.parameters, dek=dek),),
        recoveries=(recovery_slot(recovery, dek),),
    )


def with_new_user(body: VaultBody, user: NewUser, dek: bytes) -> VaultBody:
    """Return the body with one slot more.

    Raises:
        HandleTakenError, AccountTakenError: the login or the account has a slot.
    """
    _require_free_handle(body, user)
    if any(slot.account == user.account for slot in body.users):
        raise AccountTakenError
    return replace(body, users=(*body.users, _slot(body, user, dek)))


def with_reset_user(body: VaultBody, user: NewUser, dek: bytes) -> VaultBody:
    """Return the body with another slot in place of the account's.

    Raises:
        UnknownAccountError: the account has no slot.
        HandleTakenError: another account has the login.
    """
    body.user(user.account)
    _require_free_handle(body, user)
    return with_slot(body, _slot(body, user, dek))


def with_slot(body: VaultBody, slot: UserSlot) -> VaultBody:
    """Return the body with this slot in place of the account's former one."""
    return replace(body, users=tuple(slot if old.account == slot.account else old for old in body.users))


def without_user(body: VaultBody, account: AccountId) -> VaultBody:
    """Return the body without the account's slot.

    Raises:
        UnknownAccountError: the account has no slot.
    """
    body.user(account)
    return replace(body, users=tuple(slot for slot in body.users if slot.account != account))


def with_database(body: VaultBody, file: str, dek: bytes, *, certified: Collection[str]) -> VaultBody:
    """Return the body that points at another file and delivers its key to every slot.

    Raises:
        UncertifiedRecipientError: a slot names a recipient outside ``certified``.
        NotCanonicalError: the name is not a plain file name.
    """
    require_file_name(file)
    _require_certified(body, certified)
    return replace(
        body,
        database=DatabaseReference(file=file, dek_id=dek_id_of(dek)),
        workstation=recipient_of(workstation_identity(dek)),
        users=tuple(replace(slot, sealed_dek=seal(dek, [slot.recipient])) for slot in body.users),
        recoveries=tuple(replace(slot, sealed_dek=seal(dek, [slot.recipient])) for slot in body.recoveries),
    )


def recovery_slot(recovery: RecoverySecret, dek: bytes) -> RecoverySlot:
    """Return the slot of a recovery sheet."""
    return RecoverySlot(
        recipient=recovery.recipient, root=recovery.root.public, sealed_dek=seal(dek, [recovery.recipient])
    )


def random_device() -> int:
    """Return a random device number, never 0."""
    return secrets.randbelow((1 << DEVICE_BITS) - 1) + 1


def _slot(body: VaultBody, user: NewUser, dek: bytes) -> UserSlot:
    return make_slot(user, school=body.school, parameters=body.parameters, dek=dek)


def _require_free_handle(body: VaultBody, user: NewUser) -> None:
    holder = body.user_by_handle(user.handle)
    if holder and holder.account != user.account:
        raise HandleTakenError


def _require_certified(body: VaultBody, certified: Collection[str]) -> None:
    for slot in body.users:
        if slot.recipient not in certified:
            raise UncertifiedRecipientError(account=slot.account)
    if any(slot.recipient not in certified for slot in body.recoveries):
        raise UncertifiedRecipientError(account=0)
