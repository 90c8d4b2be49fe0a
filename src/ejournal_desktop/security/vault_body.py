"""What stands in the vault, and its file form: the canonical body, a line end, and a line of checks (security.md D-11).

The SHA-256 finds bit rot without any key; the MAC, under a key made from the database key, finds tampering right
after unlocking. The vault holds no data of pupils.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ejournal_desktop.security import canonical
from ejournal_desktop.security.derivation import derived
from ejournal_desktop.security.errors import (
    NotCanonicalError,
    UnknownAccountError,
    VaultDamagedError,
    VaultNewerError,
    VaultTamperedError,
)
from ejournal_desktop.security.keys import identity_text
from ejournal_desktop.security.passwords import KdfParameters
from ejournal_desktop.security.slots import RecoverySlot, UserSlot, folded_handle

if TYPE_CHECKING:
    from typing import Self

    from ejournal_desktop.kernel.identifiers import AccountId

VAULT_FORMAT: Final = 1
ID_LENGTH: Final = 16
_SUITE: Final = 1
_MAC_LENGTH: Final = 32
_LINE_END: Final = b"\n"
_MAC_LABEL: Final = "ejournal/vault-mac/1"
_FILE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True)
class DatabaseReference:
    """The database file in force and the id of the key that opens it."""

    file: str
    dek_id: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultBody:
    """Everything the vault says; a new generation with every change.

    ``workstation`` is the age recipient under which notes are left for the next person who unlocks the vault.
    """

    vault_id: bytes
    generation: int
    minimum_program: str
    database: DatabaseReference
    device: int
    workstation: str
    is_training: bool
    school: str
    parameters: KdfParameters
    users: tuple[UserSlot, ...]
    recoveries: tuple[RecoverySlot, ...]

    def user(self, account: AccountId) -> UserSlot:
        """Return the slot of an account.

        Raises:
            UnknownAccountError: there is none.
        """
        for slot in self.users:
            if slot.account == account:
                return slot
        raise UnknownAccountError

    def user_by_handle(self, handle: str) -> UserSlot | None:
        """Return the slot of a login, or ``None``."""
        wanted = folded_handle(handle)
        return next((slot for slot in self.users if slot.handle == wanted), None)

    def to_bytes(self) -> bytes:
        """Return the canonical bytes of the body."""
        return canonical.encode(
            {
                "format": VAULT_FORMAT,
                "suite": _SUITE,
                "vault_id": canonical.text_of(self.vault_id),
                "generation": self.generation,
                "minimum_program": self.minimum_program,
                "database": {"file": self.database.file, "dek_id": canonical.text_of(self.database.dek_id)},
                "device": self.device,
                "workstation": self.workstation,
                "training": self.is_training,
                "school": self.school,
                "parameters": self.parameters.to_fields(),
                "users": [slot.to_fields() for slot in self.users],
                "recoveries": [slot.to_fields() for slot in self.recoveries],
            }
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read what ``to_bytes`` wrote.

        Raises:
            VaultNewerError: a later format.
            NotCanonicalError: anything else.
        """
        fields = canonical.decode(data)
        if (file_format := fields.integer("format")) > VAULT_FORMAT:
            raise VaultNewerError(needed=file_format, ours=VAULT_FORMAT)
        if (suite := fields.integer("suite")) > _SUITE:
            raise VaultNewerError(needed=suite, ours=_SUITE)
        body = cls(
            vault_id=fields.blob("vault_id", length=ID_LENGTH),
            generation=fields.integer("generation"),
            minimum_program=fields.text("minimum_program"),
            database=_database(fields.fields("database")),
            device=fields.integer("device"),
            workstation=fields.text("workstation"),
            is_training=fields.flag("training"),
            school=fields.text("school"),
            parameters=KdfParameters.from_fields(fields.fields("parameters")),
            users=tuple(UserSlot.from_fields(slot) for slot in fields.fields_list("users")),
            recoveries=tuple(RecoverySlot.from_fields(slot) for slot in fields.fields_list("recoveries")),
        )
        fields.finish()
        return body


def _database(fields: canonical.Fields) -> DatabaseReference:
    reference = DatabaseReference(file=fields.text("file"), dek_id=fields.blob("dek_id", length=ID_LENGTH))
    fields.finish()
    require_file_name(reference.file)
    return reference


def require_file_name(name: str) -> None:
    """Refuse a name that could lead out of the data folder.

    Raises:
        NotCanonicalError: not a plain ASCII file name.
    """
    if not _FILE_NAME.fullmatch(name):
        raise NotCanonicalError


def dek_id_of(dek: bytes) -> bytes:
    """Return the public name of a database key."""
    return derived(dek, "ejournal/dek-id/1", length=ID_LENGTH)


def workstation_identity(dek: bytes) -> str:
    """Return the age identity of the workstation, which every holder of the database key has."""
    return identity_text(derived(dek, "ejournal/workstation/1"))


@dataclass(frozen=True, slots=True)
class VaultFile:
    """One copy of the vault as it was read: whole, but authentic only once a key holder has checked it."""

    body: VaultBody
    body_bytes: bytes = field(repr=False)
    mac: bytes = field(repr=False)

    @classmethod
    def pack(cls, body: VaultBody, dek: bytes) -> Self:
        """Return the file form of a body, authenticated by the database key."""
        data = body.to_bytes()
        return cls(body=body, body_bytes=data, mac=_mac(data, dek))

    @classmethod
    def parse(cls, data: bytes) -> Self:
        """Read a copy.

        Raises:
            VaultDamagedError: any bit is not as it was written.
            VaultNewerError: whole, and of a later format.
        """
        body_bytes, _, checks = data.partition(_LINE_END)
        try:
            fields = canonical.decode(checks.removesuffix(_LINE_END))
            mac, checksum = fields.blob("mac", length=_MAC_LENGTH), fields.blob("sha256")
            fields.finish()
            if checksum != _checksum(body_bytes, mac):
                raise VaultDamagedError
            file = cls(body=VaultBody.from_bytes(body_bytes), body_bytes=body_bytes, mac=mac)
        except NotCanonicalError as error:
            raise VaultDamagedError from error
        if file.to_bytes() != data:
            raise VaultDamagedError
        return file

    def to_bytes(self) -> bytes:
        """Return the bytes of the file."""
        checks = {
            "mac": canonical.text_of(self.mac),
            "sha256": canonical.text_of(_checksum(self.body_bytes, self.mac)),
        }
        return self.body_bytes + _LINE_END + canonical.encode(checks) + _LINE_END

    def require_authentic(self, dek: bytes) -> None:
        """Refuse a vault that no holder of this database key wrote.

        Raises:
            VaultTamperedError: the MAC or the key's id is another's.
        """
        is_authentic = hmac.compare_digest(self.mac, _mac(self.body_bytes, dek))
        if not is_authentic or self.body.database.dek_id != dek_id_of(dek):
            raise VaultTamperedError


def _checksum(body_bytes: bytes, mac: bytes) -> bytes:
    return sha256(body_bytes + _LINE_END + mac).digest()


def _mac(body_bytes: bytes, dek: bytes) -> bytes:
    return hmac.digest(derived(dek, _MAC_LABEL), b"ejournal/vault/1\0" + body_bytes, "sha256")
