"""A file that is kept in the base, opened inside: pictures, PDF and plain text, from memory and never by the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from ejournal_desktop.gui.print.preview import PdfPreview
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.file_kinds import PDF, PICTURES, ending_of
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable

_SIZE: Final = QSize(620, 640)  # so narrow that no list of sections stands beside the pages: there are none
_LARGEST_SIDE: Final = 2400
_MOST_PIXELS: Final = 40_000_000
_ENCODINGS: Final = ("utf-8-sig", "cp1251")


class FileDialog(QDialog):
    """Shows one file; Ctrl+S saves a copy, Esc closes, and then nothing of it is left.

    Args:
        title: the name of the file; its ending tells how it is shown.
        content: its bytes, small as they are kept.
        save: asks where a copy is to go; without it none is offered.
        parent: the page that opens it.
    """

    def __init__(
        self, title: str, content: bytes, save: Callable[[], None] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self._pdf: PdfPreview | None = None
        self.view = self._view(title, content)
        self.save_button = ToneButton(self.tr("&Save a copy…"))
        self.save_button.setToolTip("Ctrl+S")
        self.save_button.setAutoDefault(False)
        if save is None:
            self.save_button.hide()
        else:
            self.save_button.clicked.connect(save)
            add_command(self, self.tr("Save a copy…"), ("Ctrl+S",), save)
        row = QHBoxLayout()
        row.setContentsMargins(*(SIZES.spacing_s,) * 4)
        row.addWidget(self.save_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        (self.view if self._pdf is None else self._pdf.pages_view()).setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Close, and let go of the file."""
        if self._pdf is not None:
            self._pdf.close_pdf()
        super().done(result)

    def _view(self, title: str, content: bytes) -> QWidget:
        ending = ending_of(title)
        if ending in PICTURES:
            return self._picture(content, PICTURES[ending])
        if ending == PDF:
            return self._pages(content)
        return self._text(content)

    def _picture(self, content: bytes, kind: bytes) -> QWidget:
        image = decoded_picture(content, kind)
        if image is None:
            return self._refusal()
        label = QLabel()
        label.setPixmap(QPixmap.fromImage(image))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setAccessibleName(self.windowTitle())
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(label)
        area.setAccessibleName(self.tr("Picture {file}").format(file=self.windowTitle()))
        return area

    def _pages(self, content: bytes) -> QWidget:
        preview = PdfPreview()
        preview.show_pdf(content)
        if not preview.document.pageCount():
            preview.deleteLater()
            return self._refusal()
        self._pdf = preview
        return preview

    def _text(self, content: bytes) -> QWidget:
        words = next((text for text in map(_in_encoding(content), _ENCODINGS) if text is not None), None)
        if words is None:
            return self._refusal()
        edit = QPlainTextEdit(words)
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        edit.setAccessibleName(self.tr("Text of {file}").format(file=self.windowTitle()))
        return edit

    def _refusal(self) -> QWidget:
        return EmptyState(self.tr("This file cannot be shown here. Save a copy and open it in its own program."))


def _in_encoding(content: bytes) -> Callable[[str], str | None]:
    def read(encoding: str) -> str | None:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            return None

    return read


def decoded_picture(content: bytes, kind: bytes) -> QImage | None:
    """Return a picture of the kind it says it is, made smaller where it is very large; nothing where it is none.

    The size is read from its head before a single dot is unpacked: few bytes can claim very many dots.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > _LARGEST_SIDE:
        reader.setScaledSize(size.scaled(_LARGEST_SIDE, _LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image
