"""Slots of the vault: how one person, or the recovery sheet, gets to the database key (security.md D-12, D-13).

A user slot holds the person's keys sealed under the password, and the database key sealed to the person's public
key: so the database can get a new key while its users are absent.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Final, Self

from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.security import canonical
from ejournal_desktop.security.derivation import open_under_fresh_key, seal_under_fresh_key
from ejournal_desktop.security.errors import (
    DamagedSealedError,
    DamagedSlotError,
    NotCanonicalError,
    NotForUsError,
    WrongPasswordError,
)
from ejournal_desktop.security.keys import SEED_LENGTH, UserKeys, open_sealed, seal
from ejournal_desktop.security.passwords import (
    CHECK_LENGTH,
    SALT_LENGTH,
    KdfParameters,
    derive,
    fresh_salt,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_SLOT_LABEL: Final = "ejournal/slot/1"
_KEY_LENGTH: Final = 32


def folded_handle(handle: str) -> str:
    """Return a login as it is compared and stored."""
    return normalised(handle).casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUser:
    """Who gets a slot.

    ``label`` is what the log-in list shows for the login: a name of staff, empty where the school hides the list.
    ``keys`` are made when none are given; ``last_day`` makes the password a one-time code that a first login must
    replace by that day.
    """

    handle: str
    account: AccountId
    password: str = field(repr=False)
    keys: UserKeys | None = None
    last_day: date | None = None
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UserSlot:
    """One person's way in."""

    handle: str
    account: AccountId
    parameters: KdfParameters
    salt: bytes = field(repr=False)
    check: bytes = field(repr=False)
    bundle: bytes = field(repr=False)
    public: bytes = field(repr=False)
    recipient: str
    sealed_dek: bytes = field(repr=False)
    last_day: date | None = None
    label: str = ""

    @property
    def is_temporary(self) -> bool:
        """Whether the password is a one-time code."""
        return self.last_day is not None

    def to_fields(self) -> dict[str, object]:
        """Return the slot as it stands in canonical JSON."""
        return {
            **_header(self),
            "bundle": canonical.text_of(self.bundle),
            "sealed_dek": canonical.text_of(self.sealed_dek),
        }

    @classmethod
    def from_fields(cls, fields: canonical.Fields) -> Self:
        """Read what ``to_fields`` wrote.

        Raises:
            NotCanonicalError: anything else.
        """
        slot = cls(
            handle=fields.text("handle"),
            account=AccountId(fields.integer("account")),
            parameters=KdfParameters.from_fields(fields.fields("parameters")),
            salt=fields.blob("salt", length=SALT_LENGTH),
            check=fields.blob("check", length=CHECK_LENGTH),
            bundle=fields.blob("bundle"),
            public=fields.blob("public", length=_KEY_LENGTH),
            recipient=fields.text("recipient"),
            sealed_dek=fields.blob("sealed_dek"),
            last_day=_day(fields.text("last_day")),
            label=fields.text("label"),
        )
        fields.finish()
        return slot


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySlot:
    """The recovery sheet's way in, and the public half of the root key that the same sheet gives."""

    recipient: str
    root: bytes
    sealed_dek: bytes = field(repr=False)

    def to_fields(self) -> dict[str, object]:
        """Return the slot as it stands in canonical JSON."""
        return {
            "recipient": self.recipient,
            "root": canonical.text_of(self.root),
            "sealed_dek": canonical.text_of(self.sealed_dek),
        }

    @classmethod
    def from_fields(cls, fields: canonical.Fields) -> Self:
        """Read what ``to_fields`` wrote.

        Raises:
            NotCanonicalError: anything else.
        """
        slot = cls(
            recipient=fields.text("recipient"),
            root=fields.blob("root", length=_KEY_LENGTH),
            sealed_dek=fields.blob("sealed_dek"),
        )
        fields.finish()
        return slot


def make_slot(user: NewUser, *, school: str, parameters: KdfParameters, dek: bytes) -> UserSlot:
    """Return a new slot under a new salt.

    Raises:
        WeakParametersError: the parameters are below the floor.
    """
    parameters.require_strong()
    keys = user.keys or UserKeys.generate()
    salt = fresh_salt()
    password_keys = derive(user.password, salt, parameters)
    bare = UserSlot(
        handle=folded_handle(user.handle),
        account=user.account,
        parameters=parameters,
        salt=salt,
        check=password_keys.check,
        bundle=b"",
        public=keys.signing.public,
        recipient=keys.recipient,
        sealed_dek=seal(dek, [keys.recipient]),
        last_day=user.last_day,
        label=normalised(user.label),
    )
    bundle = seal_under_fresh_key(password_keys.wrap_key, keys.seed + keys.exchange, _associated(bare, school))
    return replace(bare, bundle=bundle)


def open_slot(slot: UserSlot, password: str, *, school: str) -> UserKeys:
    """Return the person's keys.

    Raises:
        WrongPasswordError: another password.
        DamagedSlotError: the password is right, the slot is not whole.
    """
    password_keys = derive(password, slot.salt, slot.parameters)
    if not hmac.compare_digest(password_keys.check, slot.check):
        raise WrongPasswordError
    try:
        bundle = open_under_fresh_key(password_keys.wrap_key, slot.bundle, _associated(slot, school))
    except DamagedSealedError as error:
        raise DamagedSlotError from error
    return UserKeys(seed=bundle[:SEED_LENGTH], exchange=bundle[SEED_LENGTH:])


def open_dek(slot: UserSlot | RecoverySlot, identities: Sequence[str]) -> bytes:
    """Return the database key.

    Raises:
        DamagedSlotError: it is not there for these identities.
    """
    try:
        dek = open_sealed(slot.sealed_dek, identities)
    except (NotForUsError, DamagedSealedError) as error:
        raise DamagedSlotError from error
    if len(dek) != _KEY_LENGTH:
        raise DamagedSlotError
    return dek


def _header(slot: UserSlot) -> dict[str, object]:
    return {
        "handle": slot.handle,
        "account": slot.account,
        "parameters": slot.parameters.to_fields(),
        "salt": canonical.text_of(slot.salt),
        "check": canonical.text_of(slot.check),
        "public": canonical.text_of(slot.public),
        "recipient": slot.recipient,
        "last_day": slot.last_day.isoformat() if slot.last_day else "",
        "label": slot.label,
    }


def _associated(slot: UserSlot, school: str) -> bytes:
    """The school, not the vault: a slot travels to the other workstations of its school (security.md D-17)."""
    return _SLOT_LABEL.encode("ascii") + b"\0" + canonical.encode({**_header(slot), "school": school})


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise NotCanonicalError from error
    if day.isoformat() != text:
        raise NotCanonicalError
    return day
