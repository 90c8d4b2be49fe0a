"""The two tables of the page: Enter works on the plan, F2 edits the lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.letters import fit_rows, fit_to_letters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TopicTable(QTableView):
    """A table of one line per row; one tab stop, rows chosen as a whole or cell by cell."""

    def __init__(self, model: QAbstractItemModel, widths: Mapping[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(SIZES.least_row)
        fit_rows(self, SIZES.row_normal)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        self._wear_tone()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in widths:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        fit_to_letters(self, lambda: self._fit_columns(widths))

    def _fit_columns(self, widths: Mapping[int, int]) -> None:
        """Give columns room for so many letters, and for their titles in any case."""
        letter, header = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        for column, letters in widths.items():
            self.setColumnWidth(column, max(letter * letters, header.sectionSizeHint(column)))

    def choose(self, row: int, column: int) -> None:
        """Put the cursor on a cell and bring it into view; new rows are laid out first, or there is nowhere to go."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        index = self.model().index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cursor in sight when the room changes."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._wear_tone()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._wear_tone()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._wear_tone()

    def _wear_tone(self) -> None:
        """Show in which of the two tables the keys work: the other one's choice is paler."""
        pair = tokens_of(self.palette())[Tone.PRIMARY if self.hasFocus() else Tone.RUN]
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(pair.bg))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(pair.fg))
        self.setPalette(palette)


class PlanTable(TopicTable):
    """The plan: Enter gives the chosen topic to the current lesson, Ctrl+Enter also goes on to the next ones."""

    topic_chosen = Signal()
    topic_chosen_and_next = Signal()

    def __init__(self, model: QAbstractItemModel, widths: Mapping[int, int], parent: QWidget | None = None) -> None:
        super().__init__(model, widths, parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda _: self.topic_chosen.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.topic_chosen_and_next.emit()
        else:
            self.topic_chosen.emit()


class LessonsTable(TopicTable):
    """The lessons: F2, a double click or typing edits topic and homework."""

    def __init__(self, model: QAbstractItemModel, widths: Mapping[int, int], parent: QWidget | None = None) -> None:
        super().__init__(model, widths, parent)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)
