"""The code on the title and the certification sheet (print.md 9.5): ASCII only, since readers guess encodings."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, cast

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from ejournal_desktop.printing.geometry import Box
from ejournal_desktop.printing.words import period_code

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.volume import ArchiveReference, VolumeHeading

SIDE = 30.0
_QUIET = 4
_HASH_DIGITS = 32
_CODES_KEPT = 4
_YEAR_SIGNS = str.maketrans({"/": "-", "\u2013": "-", "\u2014": "-", " ": ""})


class QrCode(NamedTuple):
    """A code with its black boxes, placed on the page."""

    payload: str
    boxes: tuple[Box, ...]


def volume_payload(heading: VolumeHeading, archive: ArchiveReference, volume_number: int) -> str:
    """Return what the code of a volume says: school, class, year, period, volume, 32 digits of the archive hash."""
    fields = (
        "EJ1",
        heading.school_code,
        heading.class_code,
        year_code(heading.year_title),
        period_code(heading.period),
        str(volume_number),
        archive.manifest_hash[:_HASH_DIGITS],
    )
    return "|".join(fields)


def volume_identity(heading: VolumeHeading, volume_number: int) -> str:
    """Return what tells the sheets of one volume from those of another, whatever they show."""
    place = (heading.school_code, heading.class_code, year_code(heading.year_title), period_code(heading.period))
    return "|".join((*place, str(volume_number)))


def year_code(title: str) -> str:
    """Return the title of a year without the signs a code should not hold: ``2025-2026``."""
    return title.translate(_YEAR_SIGNS)


def is_code_field(text: str) -> bool:
    """Tell whether a text may stand in the code: ASCII, without the separator."""
    return text.isascii() and text.isprintable() and "|" not in text


def qr_code(payload: str, corner: tuple[float, float], side: float = SIDE) -> QrCode:
    """Return the code in a square of ``side`` millimetres, quiet zone included, its top left corner at a point."""
    return _placed(payload, _modules(payload), corner, side)


def volume_qr_code(payload: str, corner: tuple[float, float]) -> QrCode:
    """Return the code of a volume, remembered: title and certification sheet bear the same one.

    Nothing secret goes this way; the code of a recovery sheet is made by ``qr_code`` and forgotten.
    """
    return _placed(payload, _kept_modules(payload), corner, SIDE)


def _modules(payload: str) -> list[list[bool]]:
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(payload)
    code.make()
    return cast("list[list[bool]]", code.modules)


_kept_modules = lru_cache(maxsize=_CODES_KEPT)(_modules)


def _placed(payload: str, modules: list[list[bool]], corner: tuple[float, float], side: float) -> QrCode:
    module = side / (len(modules) + 2 * _QUIET)
    left, top = corner[0] + _QUIET * module, corner[1] + _QUIET * module
    return QrCode(payload, tuple(_boxes(modules, left, top, module)))


def _boxes(modules: list[list[bool]], left: float, top: float, module: float) -> list[Box]:
    """Return one box for each run of black modules in a row."""
    boxes = []
    for row, cells in enumerate(modules):
        column = 0
        for is_black, run in groupby(cells):
            length = len(list(run))
            if is_black:
                boxes.append(Box(left + column * module, top + row * module, length * module, module))
            column += length
    return boxes
