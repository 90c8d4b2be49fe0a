"""Canonical JSON (RFC 8785 subset, security.md D-04): one value, one sequence of bytes; binary as base64url.

Here is what needs no library. ``security`` and ``sync`` own the writer of any value and pass it in as ``write``, and
each says by an error of its own that bytes are not canonical.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, ClassVar, Final, NoReturn, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Self

    from ejournal_desktop.kernel.errors import TrustError

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"


def read(data: bytes, write: Callable[[Json], bytes]) -> Json:
    """Return the value of which the bytes are the canonical form.

    Raises:
        ValueError, RecursionError: any other spelling, fractions, duplicate keys, broken text.
    """
    value: Json = _DECODER.decode(data.decode())
    if written_again(value, data, write) != data:
        message = "another spelling"
        raise ValueError(message)
    return value


def written_again(value: Json, data: bytes, write: Callable[[Json], bytes]) -> bytes:
    """Write what was read from canonical bytes, to compare it with them."""
    return write(value) if _WIDE_LETTER.search(data) else written_plainly(value)


def written_plainly(value: Json) -> bytes:
    """Return the canonical bytes where no name has a letter beyond 16 bits.

    There the encoder of Python gives the same as the library, and is faster.
    """
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


def text_of(data: bytes) -> str:
    """Return base64url without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def bytes_of(text: str) -> bytes:
    """Return the bytes behind base64url text.

    Raises:
        ValueError: the text is not what ``text_of`` writes.
    """
    data = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
    if text_of(data) != text:
        message = "another spelling"
        raise ValueError(message)
    return data


class StrictFields:
    """Typed reading of an object that somebody else may have written; whatever does not fit raises ``misfit``."""

    __slots__ = ("_left",)
    misfit: ClassVar[type[TrustError]]

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise self.misfit
        self._left: dict[str, Json] = dict(value)

    def take(self, name: str) -> Json:
        """Return a field of any type."""
        if name not in self._left:
            raise self.misfit
        return self._left.pop(name)

    def integer(self, name: str, *, least: int = 0) -> int:
        """Return a whole number that is not below ``least``."""
        value = self.take(name)
        if type(value) is not int or value < least:
            raise self.misfit
        return value

    def require_format(self, known: int) -> None:
        """Refuse any other value of the field ``format``."""
        if self.integer("format") != known:
            raise self.misfit

    def text(self, name: str) -> str:
        """Return a text."""
        value = self.take(name)
        if not isinstance(value, str):
            raise self.misfit
        return value

    def optional_text(self, name: str) -> str | None:
        """Return a text, or ``None`` for null."""
        return None if self._is_null(name) else self.text(name)

    def flag(self, name: str) -> bool:
        """Return true or false."""
        value = self.take(name)
        if not isinstance(value, bool):
            raise self.misfit
        return value

    def blob(self, name: str, *, length: int | None = None) -> bytes:
        """Return bytes written as base64url, of exactly this length when one is given."""
        try:
            value = bytes_of(self.text(name))
        except ValueError as error:
            raise self.misfit from error
        if length is not None and len(value) != length:
            raise self.misfit
        return value

    def optional_blob(self, name: str, *, length: int | None = None) -> bytes | None:
        """Return bytes, or ``None`` for null."""
        return None if self._is_null(name) else self.blob(name, length=length)

    def items(self, name: str) -> Sequence[Json]:
        """Return a list."""
        value = self.take(name)
        if not isinstance(value, list):
            raise self.misfit
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        values = self.items(name)
        if not all(isinstance(value, str) for value in values):
            raise self.misfit
        return tuple(str(value) for value in values)

    def fields(self, name: str) -> Self:
        """Return an inner object."""
        return type(self)(self.take(name))

    def optional_fields(self, name: str) -> Self | None:
        """Return an inner object, or ``None`` for null."""
        return None if self._is_null(name) else self.fields(name)

    def fields_list(self, name: str) -> tuple[Self, ...]:
        """Return a list of inner objects."""
        return tuple(type(self)(value) for value in self.items(name))

    def left_over(self) -> Mapping[str, Json]:
        """Return the fields that nobody took yet."""
        return dict(self._left)

    def finish(self) -> None:
        """Refuse fields that nobody asked for."""
        if self._left:
            raise self.misfit

    def _is_null(self, name: str) -> bool:
        is_null = self._left.get(name, 0) is None
        if is_null:
            del self._left[name]
        return is_null
