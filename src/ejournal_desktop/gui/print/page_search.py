"""Finding words in the pages on show: Enter goes to the next place, Shift+Enter to the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtPdf import QPdfSearchModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.record_table import NO_PARENT

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtPdf import QPdfDocument

_WIDTH: Final = 170
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PageSearch(QWidget):
    """A line to type into and how many places there are."""

    place_changed = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = QPdfSearchModel(self)
        self.results.setDocument(document)
        self.results.countChanged.connect(self._on_count_changed)
        self.current = -1
        self.field = SearchField()
        self.field.setAccessibleName(self.tr("Find in the pages"))
        self.field.setPlaceholderText(self.tr("Find (Ctrl+F)"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(_WIDTH)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.step_wanted.connect(self.step)
        self.count = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.spacing_xs)
        row.addWidget(self.field)
        row.addWidget(self.count)

    def ask(self) -> None:
        """Take the focus."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def step(self, places: int) -> None:
        """Go to another place; after the last comes the first."""
        found = self.results.rowCount(NO_PARENT)
        if found:
            self.current = (self.current + places) % found
            self._show_count()
            self.place_changed.emit(self.current)

    def page_of_current(self) -> int:
        """Return the page of the place on show."""
        return self.results.resultAtIndex(self.current).page()

    def forget(self) -> None:
        """Begin anew: another document is shown."""
        self.field.clear()

    def _on_text_changed(self, text: str) -> None:
        self.current = -1
        self.results.setSearchString(text.strip())
        self._show_count()

    def _on_count_changed(self) -> None:
        if self.current < 0:
            self.step(1)
        self._show_count()

    def _show_count(self) -> None:
        found = self.results.rowCount(NO_PARENT)
        if not self.field.text().strip():
            self.count.setText("")
        elif not found:
            self.count.setText(self.tr("nothing"))
        else:
            self.count.setText(self.tr("{place} of {found}").format(place=self.current + 1, found=found))


class SearchField(OutlinedLineEdit):
    """Tells Enter and Shift+Enter apart."""

    step_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_wanted.emit(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)
