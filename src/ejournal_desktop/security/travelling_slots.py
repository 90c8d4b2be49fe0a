"""Slots on their way to another computer of the school: one person, one password, one signing key (security.md D-17).

A slot travels without the database key, which every computer has of its own, and never while its password is a
one-time code. What arrives counts only where the authority feed vouches for its keys (D-13).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from ejournal_desktop.security import canonical
from ejournal_desktop.security.errors import (
    BadAgeKeyError,
    CostlyParametersError,
    NotCanonicalError,
    WeakParametersError,
    WrongPasswordError,
)
from ejournal_desktop.security.keys import seal
from ejournal_desktop.security.passwords import derive, fresh_salt
from ejournal_desktop.security.sessions import UnlockedVault
from ejournal_desktop.security.slots import RecoverySlot, UserSlot, open_dek, open_slot
from ejournal_desktop.security.vault_body import ID_LENGTH, VaultFile
from ejournal_desktop.security.vault_changes import with_database

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.security.vault_body import VaultBody

_USER: Final = "user"
_RECOVERY: Final = "recovery"


@dataclass(frozen=True, slots=True)
class TravellingSlots:
    """Slots as they came from the main computer, none with a database key."""

    users: tuple[UserSlot, ...] = field(default=(), repr=False)
    recoveries: tuple[RecoverySlot, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class CertifiedKeys:
    """What the authority feed vouches for: the public signing key and the age recipient of an account."""

    public: bytes
    recipient: str


def slot_lines(body: VaultBody) -> tuple[bytes, ...]:
    """Return the slots of a vault as they may travel, a canonical JSON object each."""
    users = [slot.to_fields() for slot in body.users if not slot.is_temporary]
    recoveries = [slot.to_fields() for slot in body.recoveries]
    lines = [(_USER, fields) for fields in users] + [(_RECOVERY, fields) for fields in recoveries]
    return tuple(canonical.encode({**fields, "kind": kind, "sealed_dek": ""}) for kind, fields in lines)


def read_slots(lines: Iterable[bytes]) -> TravellingSlots:
    """Read what ``slot_lines`` wrote.

    Raises:
        NotCanonicalError: anything else, or a slot that must not travel.
    """
    users: list[UserSlot] = []
    recoveries: list[RecoverySlot] = []
    for line in lines:
        fields = canonical.decode(line)
        kind = fields.text("kind")
        if kind == _USER:
            users.append(UserSlot.from_fields(fields))
        elif kind == _RECOVERY:
            recoveries.append(RecoverySlot.from_fields(fields))
        else:
            raise NotCanonicalError
    _require_plausible_cost(users)
    keys = [*(slot.sealed_dek for slot in users), *(slot.sealed_dek for slot in recoveries)]
    if any(slot.is_temporary for slot in users) or any(keys):
        raise NotCanonicalError
    return TravellingSlots(tuple(users), tuple(recoveries))


def with_arrived_slots(
    body: VaultBody, arrived: TravellingSlots, dek: bytes, *, certified: Mapping[AccountId, CertifiedKeys]
) -> VaultBody:
    """Return the body with the slots that are new here, and without those whose keys nobody vouches for any more.

    A slot with the same keys stays as it is: a person may have changed the password at this computer. One whose account
    was closed, or got other keys that are not there yet, goes.

    Args:
        body: the vault of this computer.
        arrived: what the main computer sent.
        dek: the database key of this computer.
        certified: the keys of every open account, as the authority feed has them.
    """
    own = {slot.account: slot for slot in body.users if certified.get(slot.account) == _keys_of(slot)}
    for slot in arrived.users:
        is_news = slot.account not in own and certified.get(slot.account) == _keys_of(slot)
        if is_news and _is_free(own.values(), slot):
            own[slot.account] = replace(slot, sealed_dek=seal(dek, [slot.recipient]))
    return replace(body, users=tuple(own.values()))


def with_arrived_recoveries(body: VaultBody, arrived: TravellingSlots, dek: bytes, *, root: bytes) -> VaultBody:
    """Return the body with the recovery sheet of a root that took the place of the former one.

    Where the sheet did not come along, as from another further computer, the former one stays until it does.

    Raises:
        NotCanonicalError: it cannot be read.
    """
    slots = [slot for slot in arrived.recoveries if slot.root == root]
    if not slots:
        return body
    try:
        sealed = tuple(replace(slot, sealed_dek=seal(dek, [slot.recipient])) for slot in slots)
    except BadAgeKeyError as error:
        raise NotCanonicalError from error
    return replace(body, recoveries=sealed)


def joined_body(parcel: VaultBody, file: str, dek: bytes, *, certified: Collection[str]) -> VaultBody:
    """Return the body of a new computer's vault, from the one in a joining parcel: the same people, another key.

    Raises:
        UncertifiedRecipientError: a slot names a recipient that nobody certified.
        NotCanonicalError: the name is not a plain file name.
    """
    fresh = replace(parcel, vault_id=secrets.token_bytes(ID_LENGTH), generation=1)
    return with_database(fresh, file, dek, certified=certified)


def opened_parcel(data: bytes, handle: str, password: str) -> UnlockedVault:
    """Open the vault of a joining parcel for a person who has a slot in it.

    Raises:
        VaultDamagedError, VaultNewerError, VaultTamperedError: it is not whole, or not of this form.
        WrongPasswordError: unknown login or wrong password, after the same work.
        DamagedSlotError: the password is right, the slot is not whole.
    """
    file = VaultFile.parse(data)
    body, slot = file.body, file.body.user_by_handle(handle)
    if slot is None:
        derive(password, fresh_salt(), body.parameters)
        raise WrongPasswordError
    keys = open_slot(slot, password, school=body.school)
    dek = open_dek(slot, [keys.identity])
    file.require_authentic(dek)
    return UnlockedVault(body=body, dek=dek, account=slot.account, keys=keys, must_change=slot.is_temporary)


def travelling_body(body: VaultBody, *, device: int) -> VaultBody:
    """Return the body that goes into a joining parcel: the vault under the number of the new computer.

    Who still has a one-time code stays out and comes with a later bundle: a code is good for one computer.
    """
    return replace(body, device=device, users=tuple(slot for slot in body.users if not slot.is_temporary))


def _require_plausible_cost(users: Iterable[UserSlot]) -> None:
    """Refuse what no vault writes: a slot that is cheap to guess, or that no computer could ever open."""
    try:
        for slot in users:
            slot.parameters.require_strong()
    except (WeakParametersError, CostlyParametersError) as error:
        raise NotCanonicalError from error


def _keys_of(slot: UserSlot) -> CertifiedKeys:
    return CertifiedKeys(slot.public, slot.recipient)


def _is_free(slots: Iterable[UserSlot], new: UserSlot) -> bool:
    """Tell whether no other account has the login of a slot."""
    return all(slot.account == new.account or slot.handle != new.handle for slot in slots)
