"""Names from a file beside names of the journal: equal but for case, spaces, dashes and ё (interop.md 2)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.training.names import ascii_spelling

if TYPE_CHECKING:
    from collections.abc import Collection

LONGEST_SHORT_TITLE: Final = 10
_DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
_AROUND_DASH: Final = re.compile(r"\s*-\s*")
_NOT_OF_CLASS: Final = re.compile(r"[\s\-«»\"'()]+")
_INITIAL: Final = re.compile(r"[^\W\d_]\.")


def name_key(text: str) -> str:
    """Return what two spellings of one name have in common."""
    folded = unicodedata.normalize("NFC", text).translate(_DASHES).casefold().replace("ё", "е")
    return _AROUND_DASH.sub("-", " ".join(folded.split()))


def class_key(title: str) -> str:
    """Return what spellings of one class have in common: «7 а», «7-А» and «7 «А»» are «7А»."""
    return _NOT_OF_CLASS.sub("", name_key(title))


def class_code(title: str, taken: Collection[str]) -> str:
    """Return a new ASCII code for a class group: ``7a`` for «7А», with a number where that is taken."""
    stem = ascii_spelling(title) or "class"
    code, number = stem, 1
    while code in taken:
        number += 1
        code = f"{stem}-{number}"
    return code


def person_name(text: str) -> PersonName:
    """Return the parts of a name written as one: surname first; initials that stand before it go behind."""
    words = _words(text)
    initials = [word for word in words if _INITIAL.fullmatch(word)]
    if len(initials) < len(words):
        words = [*(word for word in words if word not in initials), *initials]
    surname, given_name, *others = [*words, "", ""]
    return PersonName(surname, given_name, " ".join(others).strip())


def staff_key(text: str) -> str:
    """Return what spellings of one person's name in a file have in common."""
    return name_key(person_name(text).full)


def is_short(name: PersonName) -> bool:
    """Tell whether a name has initials in place of its given name."""
    return _INITIAL.fullmatch(name.given_name) is not None


def short_title(title: str) -> str:
    """Return a subject's title as it fits a narrow column."""
    if len(title) <= LONGEST_SHORT_TITLE:
        return title
    return title[: LONGEST_SHORT_TITLE - 1].rstrip(" .-/") + "."


def _words(text: str) -> list[str]:
    """Return the words of a name; initials written together come apart."""
    return [part for word in normalised(text).split() for part in _INITIAL.sub(lambda m: f"{m[0]} ", word).split()]
