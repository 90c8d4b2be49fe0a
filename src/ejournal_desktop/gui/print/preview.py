"""A PDF from memory on the screen: pages one below another or facing, sections, pictures, search (print.md 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.print.page_bar import PageBar
from ejournal_desktop.gui.print.page_rail import PageRail
from ejournal_desktop.gui.print.spread_view import SpreadView
from ejournal_desktop.gui.widgets.commands import add_command

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_STEP: Final = 1.25
_LEAST, _MOST = 0.25, 4.0
_RAIL_WIDTH: Final = 210
_RAIL_FROM: Final = 640
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
        self.spread = SpreadView(self.document)
        self.spread.setAccessibleName(self.tr("Facing pages of the volume"))
        self.bar = PageBar(self.document)
        self.rail = PageRail(self.document)
        self._page = 0
        self._kept_page: int | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._on_settle_timeout)
        self._lay_out()
        self._connect()
        self._bind_keys()

    def show_pdf(self, pdf: bytes) -> None:
        """Show a file from its first page; nothing is written to disk."""
        self.close_pdf()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.rail.take_document()
        self.bar.take_document()
        self.go_to(0)

    def close_pdf(self) -> None:
        """Forget the file."""
        self.bar.search.forget()
        self.document.close()
        self.spread.sheet.forget()
        self.rail.take_document()
        self._buffer.close()
        self._buffer.setData(QByteArray())

    def pages_view(self) -> QWidget:
        """Return the view that is on show."""
        return self.spread if self.is_facing() else self.view

    def is_facing(self) -> bool:
        """Tell whether facing pages are shown."""
        return self._views.currentWidget() is self.spread

    def show_facing(self, *, is_facing: bool) -> None:
        """Show facing pages, or one page below another; the page on show stays."""
        page = self.current_page()
        had_focus = self.pages_view().hasFocus()
        self._views.setCurrentWidget(self.spread if is_facing else self.view)
        self.bar.facing.setChecked(is_facing)
        if had_focus:
            self.pages_view().setFocus(Qt.FocusReason.OtherFocusReason)
        self.go_to(page)

    def toggle_facing(self) -> None:
        """Change between facing pages and one below another."""
        self.show_facing(is_facing=not self.is_facing())

    def current_page(self) -> int:
        """Return the page on show, from 0."""
        return self._page if self.is_facing() else self.view.pageNavigator().currentPage()

    def go_to(self, page: int) -> None:
        """Show a page; one before the first or after the last is taken as those."""
        self._kept_page = None
        self._page = max(0, min(page, self.document.pageCount() - 1))
        if self.is_facing():
            self.spread.show_page(self._page)
            self._tell_page(self._page)
        else:
            self.view.pageNavigator().jump(self._page, _TOP)
            self.bar.page.setValue(self.current_page() + 1)

    def step(self, pages: int) -> None:
        """Turn pages; facing ones two at a time."""
        if self.is_facing():
            first = (self._page + 1) // 2 * 2
            self.go_to(max(0, first + 2 * pages))
        else:
            self.go_to(self.current_page() + pages)

    def zoom(self, factor: float) -> None:
        """Show everything larger or smaller."""
        if self.is_facing():
            self.spread.zoom_to(min(_MOST, self.spread.factor * factor))
            return
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
        self.spread.zoom_to(1.0)
        self._keep_page()
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Show whole pages."""
        self._keep_page()
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def ask_for_page(self) -> None:
        """Take the focus to the page number."""
        self.bar.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.page.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.view:
            self._keep_page()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.rail.setVisible(self.width() >= _RAIL_FROM)
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

    def _on_current_page_changed(self, page: int) -> None:
        if not self.is_facing():
            self._tell_page(page)

    def _tell_page(self, page: int) -> None:
        self.bar.show_page(page)
        self.rail.show_page(page)
        self.page_changed.emit(page)

    def _on_place_changed(self, place: int) -> None:
        if self.is_facing():
            self.go_to(self.bar.search.page_of_current())
        else:
            self.view.setCurrentSearchResultIndex(place)
            self.view.pageNavigator().jump(self.bar.search.page_of_current(), _TOP)

    def _connect(self) -> None:
        self.view.installEventFilter(self)
        self.view.setSearchModel(self.bar.search.results)
        self.view.pageNavigator().currentPageChanged.connect(self._on_current_page_changed)
        self.rail.page_wanted.connect(self.go_to)
        bar = self.bar
        bar.page_wanted.connect(self.go_to)
        bar.search.place_changed.connect(self._on_place_changed)
        bar.larger.clicked.connect(self.zoom_in)
        bar.smaller.clicked.connect(self.zoom_out)
        bar.fit_width.clicked.connect(self.fit_width)
        bar.fit_page.clicked.connect(self.fit_page)
        bar.facing.clicked.connect(lambda is_on: self.show_facing(is_facing=is_on))

    def _bind_keys(self) -> None:
        add_command(self, self.tr("Next page"), ("PgDown",), lambda: self.step(1)).setAutoRepeat(True)
        add_command(self, self.tr("Previous page"), ("PgUp",), lambda: self.step(-1)).setAutoRepeat(True)
        for view in (self.view, self.spread):
            add_command(view, self.tr("Larger"), ("+", "="), self.zoom_in).setAutoRepeat(True)
            add_command(view, self.tr("Smaller"), ("-",), self.zoom_out).setAutoRepeat(True)

    def _lay_out(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.view)
        self._views.addWidget(self.spread)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self.rail)
        across.addWidget(self._views)
        across.setSizes([_RAIL_WIDTH, 4 * _RAIL_WIDTH])
        across.setStretchFactor(1, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.bar)
        down.addWidget(across, 1)
