"""Pictures that were made elsewhere: unpacked to the last dot before they are kept, since a good head proves nothing.

reportlab brings the reader with it that prints them later; the window decodes and encodes them anew besides (D-70).
"""

from __future__ import annotations

from io import BytesIO
from typing import ClassVar
from zlib import error as ZlibError  # noqa: N812  zlib names its exception in lower case

from reportlab.lib.utils import ImageReader

from ejournal_desktop.kernel.errors import RuleError

READING_ERRORS = (OSError, ValueError, SyntaxError, ZlibError)
"""What the readers of pictures say of a damaged file."""


class DamagedPictureError(RuleError):
    """The picture cannot be unpacked."""

    code: ClassVar[str] = "picture_damaged"


def check_picture(content: bytes) -> None:
    """Unpack a PNG or JPEG whole; whoever asks has looked at how many dots it says it has.

    Raises:
        DamagedPictureError: it cannot be unpacked.
    """
    try:
        ImageReader(BytesIO(content)).getRGBData()
    except READING_ERRORS as error:
        raise DamagedPictureError from error
