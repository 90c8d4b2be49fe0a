"""Keys from keys: HKDF-SHA-256 with one label per purpose (security.md D-03), and sealing under a symmetric key."""

from __future__ import annotations

import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ejournal_desktop.security.errors import DamagedSealedError

KEY_LENGTH: Final = 32
_SALT_LENGTH: Final = 16
# Every key here seals exactly one object, so the nonce is a constant (security.md D-01, D-12).
_NONCE: Final = bytes(12)


def derived(secret: bytes, label: str, *, length: int = KEY_LENGTH, salt: bytes = b"") -> bytes:
    """Return a key for the one purpose that the label (``ejournal/<purpose>/<version>``) names."""
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=label.encode("ascii")).derive(secret)


def seal_under_fresh_key(key: bytes, data: bytes, associated: bytes) -> bytes:
    """Seal one object under a key that never sealed anything else."""
    return ChaCha20Poly1305(key).encrypt(_NONCE, data, associated)


def open_under_fresh_key(key: bytes, sealed: bytes, associated: bytes) -> bytes:
    """Return what ``seal_under_fresh_key`` sealed.

    Raises:
        DamagedSealedError: another key, other associated bytes, or damage.
    """
    try:
        return ChaCha20Poly1305(key).decrypt(_NONCE, sealed, associated)
    except InvalidTag as error:
        raise DamagedSealedError from error


def seal_under(key: bytes, data: bytes, *, label: str) -> bytes:
    """Seal one of many objects under a lasting key: each gets a key of its own from a random salt kept in front."""
    salt = secrets.token_bytes(_SALT_LENGTH)
    return salt + seal_under_fresh_key(derived(key, label, salt=salt), data, label.encode("ascii"))


def open_under(key: bytes, sealed: bytes, *, label: str) -> bytes:
    """Return what ``seal_under`` sealed for the same label.

    Raises:
        DamagedSealedError: another key, another label, or damage.
    """
    salt, body = sealed[:_SALT_LENGTH], sealed[_SALT_LENGTH:]
    return open_under_fresh_key(derived(key, label, salt=salt), body, label.encode("ascii"))
