"""Two values after an exchange as a list to choose from: ↑↓ and Enter take one, a double click does the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from ejournal_desktop.gui.journal.rival_words import rival_lines, settling_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.gui.journal.rival_words import RivalLine
    from ejournal_desktop.readmodels.two_values import RivalValues

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LEAST_HEIGHT, _MOST_HEIGHT = 36, 180
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap)


class _Lines(QListView):
    """A list that gives Enter to its owner instead of opening an editor."""

    entered = Signal()

    def fit(self, width: int) -> None:
        """Be as high as the wrapped lines need at a width, up to a bound; scroll where a window has less room."""
        room = QRect(0, 0, max(width - 2 * SIZES.spacing_s, 1), _MOST_HEIGHT)
        model, metrics = self.model(), self.fontMetrics()
        texts = (str(model.index(row, 0).data() or "") for row in range(model.rowCount()))
        heights = sum(metrics.boundingRect(room, _WRAPPED, text).height() + SIZES.spacing_xs for text in texts)
        fitting = min(heights + 2 * self.frameWidth(), _MOST_HEIGHT)
        self.setMinimumHeight(min(fitting, _LEAST_HEIGHT))
        self.setMaximumHeight(fitting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class RivalList(QWidget):
    """Says who settles it; only those may choose."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[RivalLine] = ()
        self._model = QStringListModel(self)
        self._title, self._words = ToneLabel(self.tr("Two values after an exchange"), Tone.WARN), ToneLabel()
        self.values = _Lines()
        self.values.setModel(self._model)
        self.values.setWordWrap(True)
        self.values.setFrameShape(QFrame.Shape.NoFrame)
        self.values.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.values.setResizeMode(QListView.ResizeMode.Adjust)
        self.values.setSpacing(0)
        self.values.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.values.setAccessibleName(self.tr("Values of this place, the shown one first"))
        self.values.entered.connect(self._on_entered)
        self.values.doubleClicked.connect(self._on_double_clicked)
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        for widget in (self._title, self.values, self._words):
            column.addWidget(widget)
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        self._found = ()
        self._model.setStringList([])
        self.hide()

    def show_values(self, places: Sequence[RivalValues], regulation: Regulation, width: int = 0) -> None:
        """Show the values of a place or of several; nothing where there is no contradiction.

        Args:
            places: what stands there.
            regulation: names codes and letters.
            width: how wide the list is going to be, in px, where it is not laid out yet.
        """
        if not places:
            self.clear()
            return
        self._found = rival_lines(places, regulation)
        self._model.setStringList([line.words for line in self._found])
        self._words.setText(settling_words(places))
        self.values.fit(width or self.values.viewport().width())
        self.values.setCurrentIndex(self._model.index(0, 0))
        self.show()

    def lines(self) -> list[str]:
        """Return the values as they are shown."""
        return self._model.stringList()

    def _on_entered(self) -> None:
        self._choose(self.values.currentIndex().row())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._found) and self._found[row].place.can_settle:
            self.chosen.emit(self._found[row])
