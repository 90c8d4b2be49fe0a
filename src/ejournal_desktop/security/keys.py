"""A person's two keys: Ed25519 for signing, X25519 (as an age identity) for receiving sealed data."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ejournal_desktop.security import bech32
from ejournal_desktop.security.derivation import derived
from ejournal_desktop.security.errors import BadAgeKeyError, DamagedSealedError, NotForUsError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

SEED_LENGTH: Final = 32
KEY_ID_LENGTH: Final = 8
_IDENTITY_PREFIX: Final = "age-secret-key-"
_LABEL: Final = re.compile(r"ejournal/[a-z0-9-]+/[0-9]+")
_NO_KEY_FITS: Final = "No matching keys found"


def key_id_of(public: bytes) -> bytes:
    """Return the 8 bytes that name a public signing key; a name, not a proof."""
    return sha256(public).digest()[:KEY_ID_LENGTH]


class SigningKey:
    """An Ed25519 private key made from its 32-byte seed."""

    __slots__ = ("_private", "key_id", "public", "seed")

    def __init__(self, seed: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        self.seed = seed
        self.public = self._private.public_key().public_bytes_raw()
        self.key_id = key_id_of(self.public)

    @classmethod
    def generate(cls) -> Self:
        """Return a new random key."""
        return cls(secrets.token_bytes(SEED_LENGTH))

    def sign(self, label: str, data: bytes) -> bytes:
        """Return the signature over the label, a NUL and the bytes (security.md D-03).

        Raises:
            ValueError: the label is not of the form ``ejournal/<type>/<version>``.
        """
        return self._private.sign(_labelled(label, data))

    def sign_bare(self, data: bytes) -> bytes:
        """Return a signature without a label; only for minisign files, whose form leaves no room for one."""
        return self._private.sign(data)

    def __repr__(self) -> str:
        return f"SigningKey(key_id={self.key_id.hex()})"


def verify(public: bytes, label: str, data: bytes, signature: bytes) -> bool:
    """Tell whether the holder of this public key signed these bytes under this label."""
    return verify_bare(public, _labelled(label, data), signature)


def verify_bare(public: bytes, data: bytes, signature: bytes) -> bool:
    """Tell whether a signature without a label verifies; only for minisign files."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def _labelled(label: str, data: bytes) -> bytes:
    if not _LABEL.fullmatch(label):
        message = "a label reads ejournal/<type>/<version>"
        raise ValueError(message)
    return label.encode("ascii") + b"\0" + data


@dataclass(frozen=True, slots=True)
class UserKeys:
    """What a person's password guards: a signing seed and an X25519 private key, 32 bytes each."""

    seed: bytes = field(repr=False)
    exchange: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        """Return new random keys."""
        return cls(seed=secrets.token_bytes(SEED_LENGTH), exchange=secrets.token_bytes(SEED_LENGTH))

    @property
    def signing(self) -> SigningKey:
        """The key that signs what this person does."""
        return SigningKey(self.seed)

    @property
    def identity(self) -> str:
        """The text that opens age files sealed to this person."""
        return identity_text(self.exchange)

    @property
    def head_key(self) -> bytes:
        """The key of this person's sealed heads; it outlives a change of password, and heads sealed before one."""
        return derived(self.exchange, "ejournal/sealed-heads/1")

    @property
    def desk_key(self) -> bytes:
        """The key of what this person leaves at a computer for themselves."""
        return derived(self.exchange, "ejournal/desk-note/1")

    @property
    def recipient(self) -> str:
        """The text that seals age files to this person."""
        return recipient_of(self.identity)


def identity_text(exchange: bytes) -> str:
    """Return an X25519 private key in the form of the age tool, ``AGE-SECRET-KEY-1…``."""
    return bech32.encoded(_IDENTITY_PREFIX, exchange).upper()


def recipient_of(identity: str) -> str:
    """Return the recipient (``age1…``) that belongs to an identity.

    Raises:
        BadAgeKeyError: the text is not an identity.
    """
    return str(_identity(identity).to_public())


def seal(data: bytes, recipients: Sequence[str]) -> bytes:
    """Return an age file that each of the recipients can open.

    Raises:
        BadAgeKeyError: a recipient is not well formed, or there is none.
    """
    try:
        parsed = [pyrage.x25519.Recipient.from_str(text) for text in recipients]
        return bytes(pyrage.encrypt(data, parsed))
    except (pyrage.RecipientError, pyrage.EncryptError) as error:
        raise BadAgeKeyError from error


def open_sealed(data: bytes, identities: Sequence[str]) -> bytes:
    """Return what an age file holds.

    Raises:
        NotForUsError: no identity fits; a change inside the list of recipients looks the same.
        DamagedSealedError: cut, changed, or no age file.
        BadAgeKeyError: an identity is not well formed.
    """
    try:
        return bytes(pyrage.decrypt(data, [_identity(text) for text in identities]))
    except pyrage.DecryptError as error:
        raise (NotForUsError if str(error) == _NO_KEY_FITS else DamagedSealedError) from error


def _identity(text: str) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError as error:
        raise BadAgeKeyError from error
