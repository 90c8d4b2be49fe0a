"""Which students are meant by a few typed letters, whatever layout is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.key_twins import as_russian_keys, plain_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.journal import StudentRow

LEAST_LETTERS: Final = 2
# Letters of Kyrgyz that stand on no key of the Russian layout, as people type them there.
_RUSSIAN_LETTERS: Final = str.maketrans("ңүө", "нуо")


def matching_rows(students: Sequence[StudentRow], typed: str) -> tuple[int, ...]:
    """Return the rows whose surname, or given name, begins with the typed letters; surnames first.

    Nobody is meant by fewer than two letters; a surname may be followed by a blank and the given name («белов а»).
    """
    if len(typed.strip()) < LEAST_LETTERS:
        return ()
    wanted = tuple(dict.fromkeys((_folded(plain_letters(typed)), _folded(as_russian_keys(typed)))))
    surnames = [f"{_folded(row.name.surname)} {_folded(row.name.given_name)}" for row in students]
    given = [_folded(row.name.given_name) for row in students]
    found = [place for names in (surnames, given) for place, name in enumerate(names) if name.startswith(wanted)]
    return tuple(dict.fromkeys(found))


def _folded(name: str) -> str:
    return plain_letters(name).translate(_RUSSIAN_LETTERS)
