"""Letters on the same physical keys, so that a name is found whatever layout is on (ux.md D2)."""

from __future__ import annotations

from typing import Final

_LATIN_KEYS: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN_KEYS: Final = "йцукенгшщзхъфывапролджэячсмитьбюё"
_SAME_KEYS: Final = str.maketrans(_LATIN_KEYS, _RUSSIAN_KEYS)


def plain_letters(text: str) -> str:
    """Return a text as it is compared: no case, no blanks around it, «ё» like «е»."""
    return text.strip().casefold().replace("ё", "е")


def as_russian_keys(typed: str) -> str:
    """Return what the same keys write in the Russian layout."""
    return plain_letters(plain_letters(typed).translate(_SAME_KEYS))
