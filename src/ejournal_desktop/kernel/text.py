"""Text rules shared by all rooms: normalisation and the alphabetical order of names."""

from __future__ import annotations

import unicodedata

_ALPHABET = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
_ORDER = {letter: f"{place:02d}" for place, letter in enumerate(_ALPHABET.replace("ё", ""), start=1)}
_ORDER["ё"] = _ORDER["е"]


def normalised(text: str) -> str:
    """Return the text as it is stored: NFC, outer white space removed."""
    return unicodedata.normalize("NFC", text).strip()


def alphabetical_key(text: str) -> str:
    """Return a sort key in Russian order with Ң after Н, Ө after О, Ү after У, and ё equal to е (print.md 5.1)."""
    return "".join(_ORDER.get(letter, "00" + letter) for letter in normalised(text).casefold())
