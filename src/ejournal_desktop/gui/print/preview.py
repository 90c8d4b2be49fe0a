"""A PDF from memory on the screen: pages, sections, zoom (print.md 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QModelIndex, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QSpinBox, QSplitter, QToolButton, QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.tinted import Caption

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

_STEP: Final = 1.25
_LEAST, _MOST = 0.25, 4.0
_RAIL_WIDTH: Final = 210
_RAIL_FROM: Final = 640
_FITTING_FROM: Final = 500
_TOP = QPointF(0, 0)


class PdfPreview(QWidget):
    """Sections left, pages right, the bar above them."""

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Pages of the volume"))
        self._bookmarks = QPdfBookmarkModel(self)
        self.sections = QListView()
        self.sections.setAccessibleName(self.tr("Sections of the volume"))
        self.sections.setModel(self._bookmarks)
        self.sections.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.clicked.connect(self._on_section_chosen)
        self.sections.activated.connect(self._on_section_chosen)
        self._kept_page: int | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._on_settle_timeout)
        self._make_bar()
        self._lay_out()
        self.view.installEventFilter(self)
        self.view.pageNavigator().currentPageChanged.connect(self._on_current_page_changed)

    def show_pdf(self, pdf: bytes) -> None:
        """Show a file from its first page; nothing is written to disk."""
        self.close_pdf()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self._bookmarks.setDocument(self.document)
        self.page.setMaximum(max(1, self.document.pageCount()))
        self._of_pages.setText(self.tr("of {pages}").format(pages=self.document.pageCount()))
        self.go_to(0)

    def close_pdf(self) -> None:
        """Forget the file."""
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())

    def current_page(self) -> int:
        """Return the page on show, from 0."""
        return self.view.pageNavigator().currentPage()

    def go_to(self, page: int) -> None:
        """Show a page; one before the first or after the last is taken as those."""
        self._kept_page = None
        last = self.document.pageCount() - 1
        self.view.pageNavigator().jump(max(0, min(page, last)), _TOP)
        self.page.setValue(self.current_page() + 1)

    def step(self, pages: int) -> None:
        """Turn pages."""
        self.go_to(self.current_page() + pages)

    def zoom(self, factor: float) -> None:
        """Show everything larger or smaller."""
        wanted = self._shown_zoom() * factor
        self._keep_page()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(_LEAST, min(_MOST, wanted)))

    def zoom_in(self) -> None:
        """Show everything larger."""
        self.zoom(_STEP)

    def zoom_out(self) -> None:
        """Show everything smaller."""
        self.zoom(1 / _STEP)

    def fit_width(self) -> None:
        """Make a page as wide as the view."""
        self._keep_page()
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Show whole pages."""
        self._keep_page()
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def ask_for_page(self) -> None:
        """Take the focus to the page number."""
        self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.view:
            self._keep_page()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rail.setVisible(self.width() >= _RAIL_FROM)
        for button in self._fitting:
            button.setVisible(self.width() >= _FITTING_FROM)
        super().resizeEvent(event)

    def _keep_page(self) -> None:
        """Come back to the page on show: when pages change their size, the view keeps its scroll bar instead."""
        if self._kept_page is None and self.document.pageCount():
            self._kept_page = self.current_page()
        self._settle.start(0)

    def _on_settle_timeout(self) -> None:
        kept, self._kept_page = self._kept_page, None
        if kept is not None and kept < self.document.pageCount():
            self.go_to(kept)

    def _shown_zoom(self) -> float:
        """Return the zoom of the view; the fitting modes leave the factor of the view at the last one that was set."""
        if self.view.zoomMode() is QPdfView.ZoomMode.Custom or self.document.pageCount() == 0:
            return self.view.zoomFactor()
        margins, area = self.view.documentMargins(), self.view.viewport().size()
        size = self.document.pagePointSize(self.current_page()) * (self.view.logicalDpiX() / 72)
        width = (area.width() - margins.left() - margins.right()) / size.width()
        height = (area.height() - margins.top() - margins.bottom()) / size.height()
        return width if self.view.zoomMode() is QPdfView.ZoomMode.FitToWidth else min(width, height)

    def _on_section_chosen(self, index: QModelIndex) -> None:
        self.go_to(int(index.data(int(QPdfBookmarkModel.Role.Page))))

    def _on_current_page_changed(self, page: int) -> None:
        if not self.page.hasFocus():
            self.page.setValue(page + 1)
        self.page_changed.emit(page)

    def _on_page_editing_finished(self) -> None:
        if self.page.value() != self.current_page() + 1:
            self.go_to(self.page.value() - 1)

    def _make_bar(self) -> None:
        self.page = QSpinBox()
        self.page.setMinimum(1)
        self.page.setKeyboardTracking(False)
        self.page.setAccessibleName(self.tr("Page number"))
        self.page.setToolTip("Ctrl+G")
        self.page.editingFinished.connect(self._on_page_editing_finished)
        self._of_pages = QLabel()
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("Pa&ge"))
        label.setBuddy(self.page)
        for widget in (label, self.page, self._of_pages):
            self.bar.addWidget(widget)
        self._add_tool("−", self.tr("Smaller (-)"), self.zoom_out)
        self._add_tool("+", self.tr("Larger (+)"), self.zoom_in)
        self._fitting = (
            self._add_tool(self.tr("Fit width"), self.tr("Fit the width of the page"), self.fit_width),
            self._add_tool(self.tr("Whole page"), self.tr("Show whole pages"), self.fit_page),
        )
        self.bar.addStretch(1)

    def _add_tool(self, text: str, words: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setMinimumSize(SIZES.button_height, SIZES.button_height)
        button.clicked.connect(act)
        self.bar.addWidget(button)
        return button

    def _lay_out(self) -> None:
        self._rail = QWidget()
        column = QVBoxLayout(self._rail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addWidget(Caption(self.tr("Sections")))
        column.addWidget(self.sections, 1)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self._rail)
        across.addWidget(self.view)
        across.setSizes([_RAIL_WIDTH, 4 * _RAIL_WIDTH])
        across.setStretchFactor(1, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(self.bar)
        down.addWidget(across, 1)
