"""Entries a journal cell must never hold, recognised in every spelling (S0-4.14.7b)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.domain.regulation import Regulation

# Latin, Greek and Kyrgyz letters and a digit that look like Cyrillic ones in a school's fonts, after case folding.
_LOOK_ALIKES = str.maketrans("abcehkmoptxyοө0", "авсенкмортхуооо")
_PARTS = re.compile(r"[\s/,;+|]+")


def is_forbidden_entry(regulation: Regulation, text: str) -> bool:
    """Tell whether a cell entry, or one of its parts, is on the forbidden list in any spelling.

    Case, dots, spaces, invisible characters and look-alike letters of other alphabets make no difference.
    """
    forbidden = {_bare(entry) for entry in regulation.record.forbidden_entries}
    return any(_bare(part) in forbidden for part in (text, *_PARTS.split(text)))


def _bare(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_LOOK_ALIKES)
    return "".join(letter for letter in folded if letter.isalpha())
