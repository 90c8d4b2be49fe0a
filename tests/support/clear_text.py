"""Looking for names in clear in everything that was written."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

SHORTEST = 6
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251")


def spellings(text: str) -> Sequence[bytes]:
    """Return the byte sequences a text may stand in a file as: several encodings, both normal forms."""
    found = []
    for form in ("NFC", "NFD"):
        for encoding in ENCODINGS:
            try:
                found.append(unicodedata.normalize(form, text).encode(encoding))
            except UnicodeEncodeError:  # Kyrgyz letters have no place in CP1251
                continue
    return list(dict.fromkeys(found))


def clear_traces(folder: Path, texts: Iterable[str]) -> list[tuple[str, str]]:
    """Return file and text for every text that stands in clear in any file below a folder."""
    wanted = [(text, spelling) for text in texts for spelling in spellings(text)]
    found = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        found += [(path.name, text) for text, spelling in wanted if spelling in content]
    return found


def telling_names(students: Iterable[str], staff: Iterable[str]) -> list[str]:
    """Return the surnames that can only come from the journal.

    The log-in list of a vault names the staff, and a name of two letters stands somewhere in any large file by chance.
    """
    known = list(staff)
    return [name for name in students if len(name) >= SHORTEST and not any(name in other for other in known)]
