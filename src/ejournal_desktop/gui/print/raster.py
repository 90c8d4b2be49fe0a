"""Pages as pictures, for systems that print no PDF: 300 dpi, one picture in memory at a time (print.md 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

if TYPE_CHECKING:
    from ejournal_desktop.gui.tasks import FileJob

DPI: Final = 300
_POINTS_PER_INCH: Final = 72


def prepare(printer: QPrinter, *, is_two_sided: bool) -> None:
    """Set a printer to whole A4 pages without scaling; two sides turn over the long edge."""
    printer.setResolution(DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    duplex = QPrinter.DuplexMode.DuplexLongSide if is_two_sided else QPrinter.DuplexMode.DuplexNone
    printer.setDuplex(duplex)


def print_pictures(pdf: bytes, printer: QPrinter, job: FileJob) -> bool:
    """Paint every page of a PDF on a printer; tell whether it took all of them. Never on the window's thread.

    The job is told the pages done and may stop it between two of them.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    try:
        return painter.begin(printer) and _painted(document, painter, printer, job)
    finally:
        if painter.isActive():
            painter.end()
        document.close()


def _painted(document: QPdfDocument, painter: QPainter, printer: QPrinter, job: FileJob) -> bool:
    pages = document.pageCount()
    for page in range(pages):
        if job.is_stopped():
            printer.abort()
            return False
        if page and not printer.newPage():
            return False
        picture = page_picture(document, page, DPI / _POINTS_PER_INCH)
        painter.drawImage(QRect(0, 0, printer.width(), printer.height()), picture)
        job.progress(page + 1, pages)
    return True


def page_picture(document: QPdfDocument, page: int, scale: float) -> QImage:
    """Return a page as a picture on white; ``scale`` is pixels per point. QtPdf's own ground is transparent."""
    size = document.pagePointSize(page)
    pixels = QSize(round(size.width() * scale), round(size.height() * scale))
    picture = QImage(pixels, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.drawImage(0, 0, document.render(page, pixels))
    painter.end()
    return picture
