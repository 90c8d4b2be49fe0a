"""Numbers of lesson sheets: nine digits that name one lesson and notice a wrong digit.

The number follows from the identity of the lesson alone, so every workstation prints and reads the same one, with no
register behind it: eight digits are the place of the identity among all identities, the ninth is a check digit
(ISO 7064, MOD 11,10), which catches every single wrong digit and nearly every swap of two neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import COUNTER_BITS, DEVICE_BITS, LessonId

if TYPE_CHECKING:
    from collections.abc import Iterable

_DIGITS = 8
_NUMBERS = 10**_DIGITS
_IDENTITIES = 1 << (COUNTER_BITS + DEVICE_BITS)
_GROUP = 3
_CHECK_BASE = 10


def sheet_number(lesson: LessonId) -> str:
    """Return the number of the sheet of a lesson: ``482910375``."""
    digits = f"{lesson * _NUMBERS // _IDENTITIES:0{_DIGITS}d}"
    return f"{digits}{_check_digit(digits)}"


def shown_sheet_number(number: str) -> str:
    """Return a number as it is printed: ``482 910 375``."""
    return " ".join(number[start : start + _GROUP] for start in range(0, len(number), _GROUP))


def typed_sheet_number(typed: str) -> str | None:
    """Return a number however it was typed or scanned, nothing when a digit is missing or wrong."""
    digits = "".join(sign for sign in typed if sign.isascii() and sign.isdigit())
    is_sound = len(digits) == _DIGITS + 1 and _check_digit(digits[:_DIGITS]) == digits[_DIGITS]
    return digits if is_sound else None


def identities_of_sheet(number: str) -> tuple[LessonId, LessonId]:
    """Return the first and the last identity that a lesson with this number may have."""
    place = int(number[:_DIGITS])
    first, after = (-(-one * _IDENTITIES // _NUMBERS) for one in (place, place + 1))
    return LessonId(first), LessonId(after - 1)


def _check_digit(digits: Iterable[str]) -> str:
    product = _CHECK_BASE
    for digit in digits:
        total = (product + int(digit)) % _CHECK_BASE or _CHECK_BASE
        product = total * 2 % (_CHECK_BASE + 1)
    return str((_CHECK_BASE + 1 - product) % _CHECK_BASE)
