"""Who is meant by a few typed letters: by name, by login, or by name typed in the Latin layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.key_twins import as_russian_keys, plain_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.people import LoginChoice


def matching_choices(choices: Sequence[LoginChoice], typed: str) -> tuple[LoginChoice, ...]:
    """Return the people whose name or login begins with what was typed; nobody while nothing is typed."""
    wanted = plain_letters(typed)
    if not wanted:
        return ()
    by_name = [choice for choice in choices if plain_letters(choice.label).startswith(wanted)]
    by_login = [choice for choice in choices if plain_letters(choice.handle).startswith(wanted)]
    by_keys = [choice for choice in choices if plain_letters(choice.label).startswith(as_russian_keys(wanted))]
    return tuple(dict.fromkeys([*by_name, *by_login, *by_keys]))


def is_latin(typed: str) -> bool:
    """Tell whether Latin letters were typed, which in a field for surnames hints at the wrong layout."""
    return any("a" <= letter <= "z" for letter in typed.casefold())
