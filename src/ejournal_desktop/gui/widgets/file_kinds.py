"""Which kept files are opened inside the program, by the ending of their name."""

from __future__ import annotations

from typing import Final

PICTURES: Final = {"png": b"png", "jpg": b"jpeg", "jpeg": b"jpeg"}
PDF: Final = "pdf"
TEXT: Final = "txt"


def can_show(title: str) -> bool:
    """Tell whether a file of this name can be opened inside."""
    return ending_of(title) in {*PICTURES, PDF, TEXT}


def ending_of(title: str) -> str:
    """Return the ending of a name in small letters."""
    return title.rpartition(".")[2].casefold()
