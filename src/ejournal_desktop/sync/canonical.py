"""Canonical JSON as archives use it (security.md D-04): one value, one sequence of bytes, whole numbers only."""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Final, NoReturn, TypeAlias

import rfc8785

from ejournal_desktop.sync.errors import DamagedArchiveError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"


LONGEST_LINE: Final = 1 << 24


def encode(value: Json) -> bytes:
    """Return the canonical bytes of a value."""
    return rfc8785.dumps(value)


def encode_texts(value: Mapping[str, str | None]) -> bytes:
    """Return the canonical bytes of texts under ASCII names; the encoder of Python gives the same, and is faster."""
    return _ENCODER.encode(value).encode()


def decode(data: bytes) -> Json:
    """Return the value of which the bytes are the canonical form.

    Raises:
        DamagedArchiveError: any other spelling, fractions, duplicate keys, broken text.
    """
    try:
        value: Json = _DECODER.decode(data.decode())
        is_canonical = written_again(value, data) == data
    except (ValueError, RecursionError) as error:
        raise DamagedArchiveError from error
    if not is_canonical:
        raise DamagedArchiveError
    return value


def written_again(value: Json, data: bytes) -> bytes:
    """Write what was read from canonical bytes, to compare it with them.

    For all but letters beyond 16 bits the encoder of Python gives the same as ours, and is faster.
    """
    if _WIDE_LETTER.search(data):
        return encode(value)
    return _ENCODER.encode(value).encode()


def _refuse(_text: str) -> NoReturn:
    message = "fraction"
    raise ValueError(message)


def _whole(text: str) -> int:
    number = int(text)
    if abs(number) > _LARGEST:
        message = "too large"
        raise ValueError(message)
    return number


_LARGEST: Final = 2**53 - 1
_WIDE_LETTER: Final = re.compile(rb"[\xf0-\xf7]")  # the only ones whose order as UTF-16 differs
_DECODER: Final = json.JSONDecoder(parse_float=_refuse, parse_int=_whole, parse_constant=_refuse)
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


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


def text_of(data: bytes) -> str:
    """Return base64url without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def bytes_of(text: str) -> bytes:
    """Return the bytes behind base64url text.

    Raises:
        DamagedArchiveError: the text is not what ``text_of`` writes.
    """
    try:
        data = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
    except ValueError as error:
        raise DamagedArchiveError from error
    if text_of(data) != text:
        raise DamagedArchiveError
    return data


class Fields:
    """Typed reading of an object written by somebody else; every misfit raises ``DamagedArchiveError``."""

    __slots__ = ("_left",)

    def __init__(self, value: Json) -> None:
        if not isinstance(value, dict):
            raise DamagedArchiveError
        self._left = dict(value)

    def take(self, name: str) -> Json:
        """Return a field of any type."""
        if name not in self._left:
            raise DamagedArchiveError
        value: Json = self._left.pop(name)
        return value

    def integer(self, name: str, *, least: int = 0) -> int:
        """Return a whole number that is not below ``least``."""
        value = self.take(name)
        if type(value) is not int or value < least:
            raise DamagedArchiveError
        return value

    def text(self, name: str) -> str:
        """Return a text."""
        value = self.take(name)
        if not isinstance(value, str):
            raise DamagedArchiveError
        return value

    def optional_text(self, name: str) -> str | None:
        """Return a text, or ``None`` for null."""
        return None if self._is_null(name) else self.text(name)

    def flag(self, name: str) -> bool:
        """Return true or false."""
        value = self.take(name)
        if not isinstance(value, bool):
            raise DamagedArchiveError
        return value

    def blob(self, name: str, *, length: int | None = None) -> bytes:
        """Return bytes written as base64url, of exactly this length when one is given."""
        value = bytes_of(self.text(name))
        if length is not None and len(value) != length:
            raise DamagedArchiveError
        return value

    def optional_blob(self, name: str, *, length: int | None = None) -> bytes | None:
        """Return bytes, or ``None`` for null."""
        return None if self._is_null(name) else self.blob(name, length=length)

    def items(self, name: str) -> list[Json]:
        """Return a list."""
        value = self.take(name)
        if not isinstance(value, list):
            raise DamagedArchiveError
        return value

    def fields(self, name: str) -> Fields:
        """Return an inner object."""
        return Fields(self.take(name))

    def optional_fields(self, name: str) -> Fields | None:
        """Return an inner object, or ``None`` for null."""
        return None if self._is_null(name) else self.fields(name)

    def left_over(self) -> Mapping[str, Json]:
        """Return the fields that nobody took yet."""
        return dict(self._left)

    def finish(self) -> None:
        """Refuse fields that nobody asked for."""
        if self._left:
            raise DamagedArchiveError

    def _is_null(self, name: str) -> bool:
        is_null = self._left.get(name, 0) is None
        if is_null:
            del self._left[name]
        return is_null
