"""Who is meant by a few typed letters: by name, by login, or by name typed in the Latin layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.people import LoginChoice

_LATIN_KEYS: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN_KEYS: Final = "йцукенгшщзхъфывапролджэячсмитьбюё"
_SAME_KEYS: Final = str.maketrans(_LATIN_KEYS, _RUSSIAN_KEYS)


def matching_choices(choices: Sequence[LoginChoice], typed: str) -> tuple[LoginChoice, ...]:
    """Return the people whose name or login begins with what was typed; nobody while nothing is typed."""
    wanted = _plain(typed)
    if not wanted:
        return ()
    by_name = [choice for choice in choices if _plain(choice.label).startswith(wanted)]
    by_login = [choice for choice in choices if _plain(choice.handle).startswith(wanted)]
    by_keys = [choice for choice in choices if _plain(choice.label).startswith(as_russian_keys(wanted))]
    return tuple(dict.fromkeys([*by_name, *by_login, *by_keys]))


def as_russian_keys(typed: str) -> str:
    """Return what the same keys write in the Russian layout."""
    return _plain(typed).translate(_SAME_KEYS)


def is_latin(typed: str) -> bool:
    """Tell whether Latin letters were typed, which in a field for surnames hints at the wrong layout."""
    return any("a" <= letter <= "z" for letter in typed.casefold())


def _plain(text: str) -> str:
    return text.strip().casefold().replace("ё", "е")
