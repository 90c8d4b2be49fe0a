"""Canonical JSON as the vault and its certificates use it: objects only, and ``NotCanonicalError`` for all else."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import rfc8785

from ejournal_desktop.kernel import canonical_json
from ejournal_desktop.kernel.canonical_json import StrictFields, text_of
from ejournal_desktop.security.errors import NotCanonicalError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.errors import TrustError

__all__ = ["Fields", "bytes_of", "decode", "encode", "text_of"]


class Fields(StrictFields):
    """Typed reading of an object; every misfit raises ``NotCanonicalError``."""

    __slots__ = ()
    misfit: ClassVar[type[TrustError]] = NotCanonicalError


def encode(value: Mapping[str, object]) -> bytes:
    """Return the canonical bytes of a JSON object."""
    return rfc8785.dumps(value)  # type: ignore[arg-type]  # the library checks the values itself, at run time


def decode(data: bytes) -> Fields:
    """Return the object that the bytes are the canonical form of.

    Raises:
        NotCanonicalError: anything else, also two spellings of one value.
    """
    try:
        value = canonical_json.read(data, rfc8785.dumps)
    except (ValueError, RecursionError) as error:
        raise NotCanonicalError from error
    return Fields(value)


def bytes_of(text: str) -> bytes:
    """Return the bytes behind base64url text.

    Raises:
        NotCanonicalError: the text is not what ``text_of`` writes.
    """
    try:
        return canonical_json.bytes_of(text)
    except ValueError as error:
        raise NotCanonicalError from error
