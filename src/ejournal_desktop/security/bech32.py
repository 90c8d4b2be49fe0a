"""Bech32 (BIP-173): text with a checksum that finds up to four slips; used by age keys and by the recovery sheet."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
CHECKSUM_LENGTH: Final = 6
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BYTE_BITS: Final = 8
_SYMBOL_BITS: Final = 5


def encoded(prefix: str, data: bytes) -> str:
    """Return the lower-case Bech32 text of the bytes under a human-readable prefix."""
    symbols = list(_regrouped(data, _BYTE_BITS, _SYMBOL_BITS))
    remainder = _remainder([*_expanded(prefix), *symbols, *[0] * CHECKSUM_LENGTH]) ^ 1
    checksum = [remainder >> _SYMBOL_BITS * (CHECKSUM_LENGTH - 1 - place) & 31 for place in range(CHECKSUM_LENGTH)]
    return prefix + "1" + "".join(ALPHABET[symbol] for symbol in (*symbols, *checksum))


def decoded(prefix: str, text: str) -> bytes:
    """Return the bytes behind lower-case Bech32 text.

    Raises:
        ValueError: another prefix, a foreign character, a wrong checksum or padding.
    """
    symbols = _symbols(prefix, text)
    if _remainder([*_expanded(prefix), *symbols]) != 1:
        message = "checksum"
        raise ValueError(message)
    data = bytes(_regrouped(symbols[:-CHECKSUM_LENGTH], _SYMBOL_BITS, _BYTE_BITS))
    if encoded(prefix, data) != text:
        message = "padding"
        raise ValueError(message)
    return data


def place_of_slip(prefix: str, text: str) -> int | None:
    """Return where the one wrong character stands, or ``None`` when no single change makes the text right."""
    start = len(prefix) + 1
    foreign = [place for place, letter in enumerate(text[start:], start) if letter not in ALPHABET]
    if foreign:
        return foreign[0]
    symbols = _symbols(prefix, text)
    for place, change in product(range(len(symbols)), range(1, 32)):
        trial = [*symbols[:place], symbols[place] ^ change, *symbols[place + 1 :]]
        if _remainder([*_expanded(prefix), *trial]) == 1:
            return start + place
    return None


def _symbols(prefix: str, text: str) -> Sequence[int]:
    if not text.startswith(prefix + "1"):
        message = "prefix"
        raise ValueError(message)
    return [ALPHABET.index(letter) for letter in text[len(prefix) + 1 :]]


def _expanded(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [*(code >> 5 for code in codes), 0, *(code & 31 for code in codes)]


def _remainder(symbols: Iterable[int]) -> int:
    rest = 1
    for symbol in symbols:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ symbol
        for place, polynomial in enumerate(_GENERATOR):
            rest ^= polynomial if top >> place & 1 else 0
    return rest


def _regrouped(values: Iterable[int], width: int, new_width: int) -> Iterable[int]:
    """Yield the same bits in groups of another width; a last group narrower than a byte is padded with zeros."""
    held = bits = 0
    for value in values:
        held, bits = held << width | value, bits + width
        while bits >= new_width:
            bits -= new_width
            yield held >> bits
            held &= (1 << bits) - 1
    if bits and new_width < width:
        yield held << new_width - bits
