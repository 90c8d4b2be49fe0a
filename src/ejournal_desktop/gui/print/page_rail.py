"""Beside the pages: the sections of the volume, or small pictures of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtPdf import QPdfBookmarkModel
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.print.raster import page_picture
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.page_tabs import PageTabs
from ejournal_desktop.gui.widgets.record_table import NO_PARENT, AnyIndex

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPdf import QPdfDocument

THUMBNAIL: Final = QSize(78, 110)
_CELL: Final = QSize(92, 138)
_FINENESS: Final = 3
_ROLE = Qt.ItemDataRole


class PageRail(QWidget):
    """Two lists behind one pair of tabs; choosing a line shows its page."""

    page_wanted = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._bookmarks = QPdfBookmarkModel(self)
        self.thumbnails = ThumbnailModel(document, self)
        self.sections = QListView()
        self.sections.setAccessibleName(self.tr("Sections of the volume"))
        self.sections.setModel(self._bookmarks)
        self.sections.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pictures = self._picture_list()
        self.tabs = PageTabs()
        self._lay_out()
        for view in (self.sections, self.pictures):
            view.clicked.connect(self._on_chosen)
            view.activated.connect(self._on_chosen)

    def take_document(self) -> None:
        """Show what the document holds now."""
        self._bookmarks.setDocument(self._document)
        self.thumbnails.take_document()

    def show_page(self, page: int) -> None:
        """Put the cursor of the pictures on a page."""
        index = self.thumbnails.index(page, 0)
        if index.isValid() and index != self.pictures.currentIndex():
            self.pictures.setCurrentIndex(index)

    def _on_chosen(self, index: QModelIndex) -> None:
        is_section = index.model() is self._bookmarks
        self.page_wanted.emit(int(index.data(int(QPdfBookmarkModel.Role.Page))) if is_section else index.row())

    def _picture_list(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("Small pictures of the pages"))
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        view.setIconSize(THUMBNAIL)
        view.setGridSize(_CELL)
        view.setModel(self.thumbnails)
        return view

    def _lay_out(self) -> None:
        self.tabs.addTab(self.tr("Sections"))
        self.tabs.addTab(self.tr("Pages"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Sections or pages"))
        lists = QStackedWidget()
        lists.addWidget(self.sections)
        lists.addWidget(self.pictures)
        self.tabs.currentChanged.connect(lists.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addWidget(self.tabs)
        column.addWidget(lists, 1)


class ThumbnailModel(QAbstractListModel):
    """Draws a page when the list first shows it."""

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._pictures: dict[int, QImage] = {}

    def take_document(self) -> None:
        """Forget the pictures of the last document."""
        self.beginResetModel()
        self._pictures.clear()
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._document.pageCount()

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case _ROLE.DisplayRole:
                return str(index.row() + 1)
            case _ROLE.AccessibleTextRole:
                return self.tr("Page {number}").format(number=index.row() + 1)
            case _ROLE.DecorationRole:
                return self._picture(index.row())
            case _:
                return None

    def _picture(self, page: int) -> QImage:
        if page not in self._pictures:
            scale = THUMBNAIL.height() / self._document.pagePointSize(page).height()
            large = page_picture(self._document, page, _FINENESS * scale)  # drawn small, every hairline would be black
            smooth = Qt.TransformationMode.SmoothTransformation
            self._pictures[page] = large.scaledToHeight(THUMBNAIL.height(), smooth)
        return self._pictures[page]
