"""What the first run has collected so far, in plain texts and dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.kernel.text import normalised

if TYPE_CHECKING:
    from collections.abc import Mapping

_LATIN: Final[Mapping[str, str]] = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ү": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class RegulationChoice:
    """A shipped regulation in the list of the wizard."""

    code: str
    title: str


def suggested_login(surname: str) -> str:
    """Return a login made of the surname: Latin letters and digits only."""
    letters = "".join(_LATIN.get(letter, letter) for letter in normalised(surname).casefold())
    return "".join(letter for letter in letters if letter.isascii() and letter.isalnum())
