"""Canonical JSON (RFC 8785 subset, security.md D-04): one value, one sequence of bytes; binary as base64url."""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Final, NoReturn

import rfc8785

from ejournal_desktop.security.errors import NotCanonicalError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def encode(value: Mapping[str, object]) -> bytes:
    """Return the canonical bytes of a JSON object."""
    return rfc8785.dumps(value)  # type: ignore[arg-type]  # the library checks the values itself, at run time


def decode(data: bytes) -> Fields:
    """Return the object that the bytes are the canonical form of.

    Raises:
        NotCanonicalError: anything else, also two spellings of one value.
    """
    try:
        value = _DECODER.decode(data.decode())
        is_canonical = isinstance(value, dict) and _written(value, data) == data
    except (ValueError, RecursionError) as error:
        raise NotCanonicalError from error
    if not is_canonical:
        raise NotCanonicalError
    return Fields(value)


def _written(value: Mapping[str, object], data: bytes) -> bytes:
    """Write an object again; for all but letters beyond 16 bits the encoder of Python gives the same and is faster."""
    return encode(value) if _WIDE_LETTER.search(data) else _ENCODER.encode(value).encode()


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


def text_of(data: bytes) -> str:
    """Return base64url without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def bytes_of(text: str) -> bytes:
    """Return the bytes behind base64url text.

    Raises:
        NotCanonicalError: the text is not what ``text_of`` writes.
    """
    try:
        data = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
    except ValueError as error:
        raise NotCanonicalError from error
    if text_of(data) != text:
        raise NotCanonicalError
    return data


class Fields:
    """Typed reading of a JSON object that somebody else may have written.

    Each method raises ``NotCanonicalError`` when the field is missing or has another type.
    """

    __slots__ = ("_left",)

    def __init__(self, value: Mapping[str, object]) -> None:
        self._left = dict(value)

    def integer(self, name: str) -> int:
        """Return a whole number that is not negative."""
        value = self._left.pop(name, None)
        if type(value) is not int or value < 0:
            raise NotCanonicalError
        return value

    def require_format(self, known: int) -> None:
        """Refuse any other value of the field ``format``."""
        if self.integer("format") != known:
            raise NotCanonicalError

    def text(self, name: str) -> str:
        """Return a text."""
        value = self._left.pop(name, None)
        if not isinstance(value, str):
            raise NotCanonicalError
        return value

    def optional_text(self, name: str) -> str | None:
        """Return a text, or ``None`` for null."""
        if self._left.get(name, "") is None:
            del self._left[name]
            return None
        return self.text(name)

    def flag(self, name: str) -> bool:
        """Return true or false."""
        value = self._left.pop(name, None)
        if not isinstance(value, bool):
            raise NotCanonicalError
        return value

    def blob(self, name: str, *, length: int | None = None) -> bytes:
        """Return bytes, of exactly this length when one is given."""
        value = bytes_of(self.text(name))
        if length is not None and len(value) != length:
            raise NotCanonicalError
        return value

    def fields(self, name: str) -> Fields:
        """Return an inner object."""
        return _fields(self._left.pop(name, None))

    def fields_list(self, name: str) -> tuple[Fields, ...]:
        """Return a list of inner objects."""
        return tuple(_fields(value) for value in self._list(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        values = self._list(name)
        if not all(isinstance(value, str) for value in values):
            raise NotCanonicalError
        return tuple(str(value) for value in values)

    def _list(self, name: str) -> Sequence[object]:
        value = self._left.pop(name, None)
        if not isinstance(value, list):
            raise NotCanonicalError
        return value

    def finish(self) -> None:
        """Refuse fields that nobody asked for."""
        if self._left:
            raise NotCanonicalError


def _fields(value: object) -> Fields:
    if not isinstance(value, dict):
        raise NotCanonicalError
    return Fields(value)
