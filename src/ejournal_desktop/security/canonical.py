"""Canonical JSON (RFC 8785 subset, security.md D-04): one value, one sequence of bytes; binary as base64url."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING

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
        value = json.loads(data)
        is_canonical = isinstance(value, dict) and encode(value) == data
    except (ValueError, RecursionError) as error:
        raise NotCanonicalError from error
    if not is_canonical:
        raise NotCanonicalError
    return Fields(value)


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
