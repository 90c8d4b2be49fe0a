"""What a print needs besides its data: fonts, words and the colour profile, all from the resources folder."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from ejournal_desktop.printing.fonts import FontBook, load_fonts
from ejournal_desktop.printing.problems import ColourProfileHashError
from ejournal_desktop.printing.words import FormWords, load_words

if TYPE_CHECKING:
    from pathlib import Path

_PROFILE_HASH = "2a92d4bae450b76d8b0aa42193df974d75f62738ecebf74f01c5e75b12a95796"


@dataclass(frozen=True, slots=True)
class PrintResources:
    """Checked fonts, the words of the forms and the sRGB profile."""

    fonts: FontBook
    words: FormWords
    profile: bytes


def open_resources(folder: Path, language: str = "ru") -> PrintResources:
    """Read and check everything printing needs from the resources folder.

    Raises:
        FontHashError: when a font is missing or is not the pinned one.
        ColourProfileHashError: when the colour profile is missing or is not the pinned one.
    """
    return PrintResources(
        load_fonts(folder / "fonts"), load_words(folder / "print", language), _profile(folder / "icc" / "sRGB.icc")
    )


def _profile(path: Path) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ColourProfileHashError from error
    if sha256(content).hexdigest() != _PROFILE_HASH:
        raise ColourProfileHashError
    return content
