"""Signature files of the ``minisign`` tool, prehashed form: Ed25519 over BLAKE2b-512 (security.md D-50).

Reading is stricter than the tool's: the text is rebuilt from what was read and must be equal, so each of its bits
is covered.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, b64encode
from hashlib import blake2b
from typing import Final

from ejournal_desktop.security.errors import BadSignatureError
from ejournal_desktop.security.keys import KEY_ID_LENGTH, SigningKey, key_id_of, verify_bare

_PREHASHED: Final = b"ED"
_KEY_KIND: Final = b"Ed"
_SIGNATURE_LENGTH: Final = 64
_SIGNATURE_HEADING: Final = "untrusted comment: signature of an ejournal-desktop file"
_KEY_HEADING: Final = "untrusted comment: minisign public key "
_TRUSTED: Final = "trusted comment: "
_LINES: Final = 5  # the fifth is empty: the file ends with a line end
_COMMENT: Final = re.compile(r"[!-~]([ -~]{0,1022}[!-~])?")


def sign(data: bytes, key: SigningKey, trusted_comment: str) -> str:
    """Return the text of the signature file.

    Raises:
        ValueError: the comment is not one line of 1 to 1024 printable ASCII characters.
    """
    if not _COMMENT.fullmatch(trusted_comment):
        message = "a trusted comment is one line of printable ASCII"
        raise ValueError(message)
    signature = key.sign_bare(_prehashed(data))
    seal = key.sign_bare(signature + trusted_comment.encode("ascii"))
    return _text(_PREHASHED + key.key_id + signature, trusted_comment, seal)


def verify(text: str, data: bytes, public: bytes) -> str:
    """Return the trusted comment of a good signature.

    Raises:
        BadSignatureError: any bit of the text, the data or the key is not what was signed.
    """
    blob, comment, seal = _parsed(text)
    signature = blob[len(_PREHASHED) + KEY_ID_LENGTH :]
    is_good = (
        text == _text(_PREHASHED + key_id_of(public) + signature, comment, seal)
        and verify_bare(public, _prehashed(data), signature)
        and verify_bare(public, signature + comment.encode("ascii"), seal)
    )
    if not is_good:
        raise BadSignatureError
    return comment


def public_key_file(public: bytes) -> str:
    """Return the text of a public key file for ``minisign -V -p``."""
    key_id = key_id_of(public)
    # the tool prints the id as a little-endian number
    return f"{_KEY_HEADING}{key_id[::-1].hex().upper()}\n{_base64(_KEY_KIND + key_id + public)}\n"


def _prehashed(data: bytes) -> bytes:
    return blake2b(data).digest()


def _text(blob: bytes, comment: str, seal: bytes) -> str:
    return "\n".join((_SIGNATURE_HEADING, _base64(blob), _TRUSTED + comment, _base64(seal), ""))


def _parsed(text: str) -> tuple[bytes, str, bytes]:
    lines = text.split("\n")
    if len(lines) != _LINES:
        raise BadSignatureError
    blob, comment, seal = _decoded(lines[1]), lines[2].removeprefix(_TRUSTED), _decoded(lines[3])
    is_formed = (
        len(blob) == len(_PREHASHED) + KEY_ID_LENGTH + _SIGNATURE_LENGTH
        and len(seal) == _SIGNATURE_LENGTH
        and _COMMENT.fullmatch(comment)
        and text == _text(blob, comment, seal)
    )
    if not is_formed:
        raise BadSignatureError
    return blob, comment, seal


def _base64(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _decoded(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadSignatureError from error
