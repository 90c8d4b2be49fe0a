"""Draws the icon of the program from its one drawing in the form that Windows wants."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from typing import TYPE_CHECKING, Final

from PIL import Image

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon

if TYPE_CHECKING:
    from pathlib import Path

NAME: Final = "ejournal-desktop"
_SIDES: Final = (16, 24, 32, 48, 64, 128, 256)


def write_icons(drawings: Path, out: Path) -> None:
    """Write ``.ico`` with all sizes; other systems take the drawing itself."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    icon = QIcon(str(drawings / f"{NAME}.svg"))
    pictures = [_picture(icon, side) for side in _SIDES]
    out.mkdir(parents=True, exist_ok=True)
    pictures[-1].save(out / f"{NAME}.ico", append_images=pictures[:-1], sizes=[(side, side) for side in _SIDES])
    application.shutdown()


def _picture(icon: QIcon, side: int) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    icon.pixmap(QSize(side, side)).save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data()))
