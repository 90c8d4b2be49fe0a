"""Facing pages: page 1 alone on the right, then a verso and the recto beside it, as the sewn volume lies open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.print.raster import page_picture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent
    from PySide6.QtPdf import QPdfDocument

_LEAST_SCALE: Final = 0.2
_MARGIN: Final = 8
_MOST_PICTURES: Final = 8


class SpreadView(QScrollArea):
    """Two pages side by side, as wide as the view or larger."""

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.factor = 1.0
        self.sheet = _Spread(document)
        self.setWidget(self.sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_page(self, page: int) -> None:
        """Show the spread that holds a page."""
        self.sheet.show_spread((page + 1) // 2)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def zoom_to(self, factor: float) -> None:
        """Show the spread so many times as wide as the view."""
        self.factor = max(1.0, factor)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.sheet.set_width(int((self.viewport().width() - 2 * _MARGIN) * self.factor))


class _Spread(QWidget):
    """Paints the pages; a picture is kept until another size is asked for."""

    def __init__(self, document: QPdfDocument) -> None:
        super().__init__()
        self._document = document
        self._spread, self._scale = 0, 1.0
        self._pictures: dict[tuple[int, float], QImage] = {}

    def show_spread(self, spread: int) -> None:
        self._spread = spread
        self.update()

    def forget(self) -> None:
        self._pictures.clear()

    def set_width(self, width: int) -> None:
        if not self._document.pageCount():
            return
        size = self._document.pagePointSize(0)
        self._scale = max(_LEAST_SCALE, width / (2 * size.width()))
        self.resize(QSize(round(2 * size.width() * self._scale), round(size.height() * self._scale)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        half = self.width() / 2
        for place, page in enumerate((2 * self._spread - 1, 2 * self._spread)):
            if 0 <= page < self._document.pageCount():
                area = QRectF(place * half, 0, half, self.height())
                painter.drawImage(area, self._picture(page))
                painter.setPen(QPen(QColor(tokens_of(self.palette()).border), 1))
                painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _picture(self, page: int) -> QImage:
        scale = self._scale * self.devicePixelRatioF()
        if (page, scale) not in self._pictures:
            while len(self._pictures) >= _MOST_PICTURES:
                self._pictures.pop(next(iter(self._pictures)))
            self._pictures[page, scale] = page_picture(self._document, page, scale)
        return self._pictures[page, scale]
