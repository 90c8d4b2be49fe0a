"""Above the pages: page number, search, zoom, facing pages, and room for the acts of whoever shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from ejournal_desktop.gui.print.page_search import PageSearch
from ejournal_desktop.gui.widgets.small_button import small_button

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtPdf import QPdfDocument

_FITTING_FROM: Final = 760
_SEARCH_FROM: Final = 620
_FACING_FROM: Final = 500
_LEAST: Final = 420


class PageBar(QWidget):
    """Asks for a page; the rest are buttons that the preview listens to."""

    page_wanted = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.search = PageSearch(document)
        self.page = QSpinBox()
        self.page.setMinimum(1)
        self.page.setKeyboardTracking(False)
        self.page.setAccessibleName(self.tr("Page number"))
        self.page.setToolTip("Ctrl+G")
        self.page.editingFinished.connect(self._on_editing_finished)
        self._shown = 0
        self._of_pages = QLabel()
        self.smaller = small_button("−", self.tr("Smaller (-)"))
        self.larger = small_button("+", self.tr("Larger (+)"))
        self.fit_width = small_button(self.tr("Fit width"), self.tr("Fit the width of the page"))
        self.fit_page = small_button(self.tr("Whole page"), self.tr("Show whole pages"))
        self.facing = small_button(self.tr("Facing"), self.tr("Facing pages (Ctrl+2)"))
        self.facing.setCheckable(True)
        self._lay_out()

    def take_document(self) -> None:
        """Show how many pages there are now."""
        pages = self._document.pageCount()
        self.page.setMaximum(max(1, pages))
        self._of_pages.setText(self.tr("of {pages}").format(pages=pages))

    def show_page(self, page: int) -> None:
        """Show the number of a page, counted from 0, unless somebody is typing one."""
        self._shown = page
        if not self.page.hasFocus():
            self.page.setValue(page + 1)

    def add_act(self, button: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """Return the size without the parts that give way in a narrow window."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.search.setVisible(self.width() >= _SEARCH_FROM)
        self.facing.setVisible(self.width() >= _FACING_FROM)
        for button in (self.fit_width, self.fit_page):
            button.setVisible(self.width() >= _FITTING_FROM)
        super().resizeEvent(event)

    def _on_editing_finished(self) -> None:
        if self.page.value() != self._shown + 1:
            self.page_wanted.emit(self.page.value() - 1)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("Pa&ge"))
        label.setBuddy(self.page)
        for widget in (label, self.page, self._of_pages, self.smaller, self.larger):
            self._row.addWidget(widget)
        for button in (self.facing, self.fit_width, self.fit_page):
            self._row.addWidget(button)
        self._row.addWidget(self.search)
        self._row.addStretch(1)
