"""Canonical JSON as archives use it (security.md D-04): any value, and ``DamagedArchiveError`` for all else."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

import rfc8785

from ejournal_desktop.kernel import canonical_json
from ejournal_desktop.kernel.canonical_json import Json, StrictFields, text_of
from ejournal_desktop.sync.errors import DamagedArchiveError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.errors import TrustError

__all__ = [
    "Fields",
    "Json",
    "decode",
    "decode_object",
    "encode",
    "encode_texts",
    "lines_of",
    "text_of",
    "written_again",
]

LONGEST_LINE: Final = 1 << 24


class Fields(StrictFields):
    """Typed reading of an object written by somebody else; every misfit raises ``DamagedArchiveError``."""

    __slots__ = ()
    misfit: ClassVar[type[TrustError]] = DamagedArchiveError


def encode(value: Json) -> bytes:
    """Return the canonical bytes of a value."""
    return rfc8785.dumps(value)


def encode_texts(value: Mapping[str, str | None]) -> bytes:
    """Return the canonical bytes of texts under ASCII names."""
    return canonical_json.written_plainly(value)


def decode(data: bytes) -> Json:
    """Return the value of which the bytes are the canonical form.

    Raises:
        DamagedArchiveError: any other spelling, fractions, duplicate keys, broken text.
    """
    try:
        return canonical_json.read(data, rfc8785.dumps)
    except (ValueError, RecursionError) as error:
        raise DamagedArchiveError from error


def written_again(value: Json, data: bytes) -> bytes:
    """Write what was read from canonical bytes, to compare it with them."""
    return canonical_json.written_again(value, data, rfc8785.dumps)


def decode_object(data: bytes) -> Fields:
    """Return the fields of a canonical JSON object.

    Raises:
        DamagedArchiveError: anything else.
    """
    return Fields(decode(data))


def lines_of(data: bytes) -> Sequence[bytes]:
    """Return the lines of a text in which every line ends with LF and none is longer than a reader takes.

    Raises:
        DamagedArchiveError: the last line has no end, or a line is too long.
    """
    lines = data.split(b"\n")
    if lines.pop() or any(len(line) > LONGEST_LINE for line in lines):
        raise DamagedArchiveError
    return lines
