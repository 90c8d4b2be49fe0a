"""Names of keys as archives write them: the key id and the text that the minisign tool takes (sync/FORMAT.md 4)."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import Final

PUBLIC_LENGTH: Final = 32
SIGNATURE_LENGTH: Final = 64
KEY_ID_LENGTH: Final = 8
_MINISIGN_KIND: Final = b"Ed"


def key_id_of(public: bytes) -> bytes:
    """Return the 8 bytes that name a public key."""
    return sha256(public).digest()[:KEY_ID_LENGTH]


def fingerprint_of(public: bytes) -> str:
    """Return the hexadecimal SHA-256 of a public key, as it stands on paper."""
    return sha256(public).hexdigest()


def minisign_text_of(public: bytes) -> str:
    """Return the public key as ``minisign -P`` takes it."""
    return b64encode(_MINISIGN_KIND + key_id_of(public) + public).decode("ascii")
