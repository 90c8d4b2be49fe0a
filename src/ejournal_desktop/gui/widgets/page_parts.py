"""A page of several parts: tabs at its top, messages under them, then the part on show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_tabs import PageTabs

if TYPE_CHECKING:
    from collections.abc import Callable


class PageParts(QWidget):
    """Fills the page it is made for; Alt+1, Alt+2 … choose a part there.

    ``chosen`` carries the place of the part that came on show; connect it when the parts are added, for the first one
    is chosen as soon as it is there.
    """

    chosen = Signal(int)

    def __init__(self, owner: QWidget, *, banners: QWidget | None = None, beside: QWidget | None = None) -> None:
        super().__init__()
        self._owner = owner
        self._tabbed: list[QWidget] = []
        self.tabs, self._body = PageTabs(), QStackedWidget()
        self._lay_out(banners, beside)
        self.tabs.currentChanged.connect(self._on_tab_changed)

    def add(self, part: QWidget, words: str) -> None:
        """Add a part behind the others, with its tab and its key."""
        place = len(self._tabbed)
        self._tabbed.append(part)
        self._body.addWidget(part)
        self.tabs.addTab(words)
        add_command(self._owner, words, (f"Alt+{place + 1}",), self.opener(place))

    def keep(self, part: QWidget) -> None:
        """Keep a part without a tab: one that is shown instead of the others, or that this person may not see."""
        self._body.addWidget(part)

    def hide_single_tab(self) -> None:
        """Show no tabs where there is nothing to choose."""
        self.tabs.setVisible(len(self._tabbed) > 1)

    def place(self) -> int:
        """Return the place of the part that is chosen."""
        return max(0, self.tabs.currentIndex())

    def part(self) -> QWidget | None:
        """Return what is on show."""
        return self._body.currentWidget()

    def open(self, place: int) -> None:
        """Choose a part."""
        self.tabs.setCurrentIndex(place)

    def opener(self, place: int) -> Callable[[], None]:
        """Return the act that chooses a part; actions would hand a flag to a bound argument."""

        def open_part() -> None:
            self.open(place)

        return open_part

    def put_on_show(self, part: QWidget) -> None:
        """Show a part of those that were added or kept, whatever tab is chosen."""
        self._body.setCurrentWidget(part)

    def _on_tab_changed(self, place: int) -> None:
        self._body.setCurrentWidget(self._tabbed[place])
        self.chosen.emit(place)

    def _lay_out(self, banners: QWidget | None, beside: QWidget | None) -> None:
        self.tabs.setAccessibleName(self.tr("Parts of the page"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.tabs.line(beside))
        if banners is not None:
            column.addWidget(banners)
        column.addWidget(self._body, 1)
        whole = QVBoxLayout(self._owner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self)
