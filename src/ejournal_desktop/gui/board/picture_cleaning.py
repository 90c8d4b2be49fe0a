"""Pictures made anew before they are kept: only their dots stay, not what a camera or a stranger put beside them.

security.md D-70: images are decoded and encoded again. A photograph keeps no place and no camera, one of many dots
becomes as small as print and screen need it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter

from ejournal_desktop.gui.print.file_dialog import decoded_picture
from ejournal_desktop.gui.widgets.file_kinds import PICTURES, ending_of
from ejournal_desktop.readmodels.documents import DocumentFile
from ejournal_desktop.services.board_errors import DocumentKindError

_QUALITY: Final = 85


def clean_picture(file: DocumentFile) -> DocumentFile:
    """Return a picture made anew; any other file stays as it is.

    Raises:
        DocumentKindError: it is no picture of the kind its name says, or has more dots than are taken.
    """
    kind = PICTURES.get(ending_of(file.title))
    if kind is None:
        return file
    image = decoded_picture(file.content, kind)
    if image is None:
        raise DocumentKindError
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    if kind == PICTURES["jpg"]:
        writer.setQuality(_QUALITY)
    if not writer.write(image):
        raise DocumentKindError
    return DocumentFile(file.title, bytes(kept.data()))
