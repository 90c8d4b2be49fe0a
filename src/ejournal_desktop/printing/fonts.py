"""The bundled fonts: checked against their pinned hashes, registered once, with fast measures.

Leading is a constant of the layout and never comes from the fonts: builds of one design differ in ascent and descent.
"""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ejournal_desktop.printing.problems import FontHashError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MM_PER_POINT = 25.4 / 72


class Face(StrEnum):
    """The faces of the printed journal."""

    SANS = "PTSans"
    SANS_BOLD = "PTSans-Bold"
    NARROW = "PTSansNarrow"
    NARROW_BOLD = "PTSansNarrow-Bold"


_FILES = {
    Face.SANS: ("PTSans_400Regular.ttf", "23b91352992c21de231c39dd77441f7c5c3f3e684f4a06e31b65c63d33427560"),
    Face.SANS_BOLD: ("PTSans_700Bold.ttf", "6233f84e139f226690649b3105c077b0f87ec24a23ca4a18ada298c962a06f4f"),
    Face.NARROW: ("PTSansNarrow_400Regular.ttf", "d4882d4b26690f2951c476fd2b3bb4abfb20f3763a2cc4de04f30466e923baeb"),
    Face.NARROW_BOLD: ("PTSansNarrow_700Bold.ttf", "d94bed3e84c75c97c0d477840896f7bf63c3b341540228be98edd1a6e98a6a0e"),
}


class Style(NamedTuple):
    """How a text is set: face, size in points, horizontal scale in per cent."""

    face: Face
    size: float
    scale: float = 100.0


class FontBook:
    """Measures of the bundled faces; widths of texts are remembered, since a journal repeats itself."""

    def __init__(self, advances: Mapping[Face, Mapping[str, float]]) -> None:
        self._advances = advances
        self._widths: dict[tuple[Style, str], float] = {}
        self.coverage = frozenset[str].intersection(*(frozenset(table) for table in advances.values()))

    def width(self, style: Style, text: str) -> float:
        """Return the width of a text in millimetres; characters without a glyph have none."""
        known = self._widths.get((style, text))
        if known is None:
            advances = self._advances[style.face]
            thousandths = sum(advances.get(character, 0.0) for character in text)
            known = thousandths * style.size * style.scale * MM_PER_POINT / 100_000
            self._widths[style, text] = known
        return known

    def missing(self, text: str) -> str:
        """Return the characters of a text that some face cannot print, in the order of the text."""
        return "".join(dict.fromkeys(character for character in text if character not in self.coverage))


def load_fonts(folder: Path) -> FontBook:
    """Check and register the fonts of ``resources/fonts``.

    Raises:
        FontHashError: when a font is missing or differs from the pinned one.
    """
    checked = {face: _checked(folder / name, digest, face) for face, (name, digest) in _FILES.items()}
    return FontBook({face: _advances(_registered(face, content)) for face, content in checked.items()})


def _checked(path: Path, digest: str, face: Face) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise FontHashError(face=face.value) from error
    if sha256(content).hexdigest() != digest:
        raise FontHashError(face=face.value)
    return content


def _registered(face: Face, content: bytes) -> TTFont:
    """Return the registered font; equal hashes make a font of an earlier call as good as this one."""
    if face.value not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(face.value, BytesIO(content)))
    return pdfmetrics.getFont(face.value)


def _advances(font: TTFont) -> dict[str, float]:
    widths = font.face.charWidths
    return {chr(code): widths.get(code, font.face.defaultWidth) for code in font.face.charToGlyph}
