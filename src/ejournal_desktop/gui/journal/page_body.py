"""The body of the journal page: grid and lesson panel side by side, or one sentence where the grid would be empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.grid_view import JournalGridView
    from ejournal_desktop.gui.journal.lesson_panel import LessonPanel
    from ejournal_desktop.gui.journal.page_bar import PageBar
    from ejournal_desktop.gui.journal.results_view import GridArea
    from ejournal_desktop.gui.widgets.banner import BannerArea


class PageBody(QWidget):
    """Finds the place of the parts: the choice of pages takes no row from the grid where the panel has room (7.2)."""

    def __init__(
        self, view: JournalGridView, area: GridArea, panel: LessonPanel, page_bar: PageBar, banners: BannerArea
    ) -> None:
        super().__init__()
        self._view, self._panel, self._bar = view, panel, page_bar
        self._area, self._empty = SidePanelArea(area, panel), EmptyState()
        self._stack = QStackedLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(banners)
        # A stack without a parent would show its first page as a window of its own, which takes the keys away.
        self._column.addLayout(self._stack, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._area)
        self._area.mode_changed.connect(self._on_mode_changed)
        self._place_bar()

    def show_grid(self) -> None:
        """Show the grid and give it the keys."""
        self._stack.setCurrentWidget(self._area)
        self._place_bar()
        self._view.setFocus()

    def show_words(self, words: str) -> None:
        """Show a sentence instead of an empty grid."""
        self._empty.show_words(words)
        self._stack.setCurrentWidget(self._empty)
        self._place_bar()
        self._bar.courses.setFocus()

    def open_panel(self) -> None:
        """Bring the drawer out where the panel is one."""
        self._area.open_panel()

    def close_panel(self) -> None:
        """Put the drawer away."""
        self._area.close_panel()

    def _on_mode_changed(self) -> None:
        self._view.set_narrow_names(is_narrow=self._area.is_drawer)
        self._place_bar()

    def _place_bar(self) -> None:
        is_on_panel = not self._area.is_drawer and self._stack.currentWidget() is self._area
        self._bar.arrange(is_stacked=is_on_panel)
        if is_on_panel:
            self._panel.take_head(self._bar)
        else:
            self._column.insertWidget(0, self._bar)
