"""Pictures that were made elsewhere: unpacked to the last dot before they are kept, since a good head proves nothing.

reportlab brings the reader with it that prints them later; the window decodes and encodes them anew besides (D-70).
"""

from __future__ import annotations

from io import BytesIO
from typing import ClassVar
from zlib import error as ZlibError  # noqa: N812  zlib names its exception in lower case

from PIL.Image import DecompressionBombError
from reportlab.lib.utils import ImageReader

from ejournal_desktop.kernel.errors import RuleError

READING_ERRORS = (OSError, ValueError, SyntaxError, ZlibError, DecompressionBombError)
"""What the readers of pictures say of a damaged file."""


class DamagedPictureError(RuleError):
    """The picture cannot be unpacked."""

    code: ClassVar[str] = "picture_damaged"


def check_picture(content: bytes, dots: int) -> None:
    """Unpack a PNG or JPEG whole that says in its head how many dots it has.

    Raises:
        DamagedPictureError: it cannot be unpacked, or another part of it says another size than the head.
    """
    try:
        picture = ImageReader(BytesIO(content))
        width, height = picture.getSize()
        if width * height != dots:
            raise DamagedPictureError
        picture.getRGBData()
    except READING_ERRORS as error:
        raise DamagedPictureError from error
