"""The card of a cell: value, kind of work, note, author and everything that ever stood in it (Alt+↓, ux.md 5.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout

from ejournal_desktop.gui.journal.beside_cell import BesideCell
from ejournal_desktop.gui.journal.rival_list import RivalList
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import Caption, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.gui.journal.grid_view import JournalGridView
    from ejournal_desktop.readmodels.two_values import RivalValues

_WIDTH, _MOST_HEIGHT = 380, 420
_LEAST_LIST, _MOST_LIST = 44, 220


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What a card says at once: whose cell, of which lesson, what stands in it, and why it may be closed."""

    student: str
    lesson: str
    value: str
    note: str
    bar: str


class CellCard(BesideCell):
    """Stands beside its cell until Esc or until the cursor goes on."""

    def __init__(self, view: JournalGridView) -> None:
        super().__init__(view)
        self._student, self._lesson = ToneLabel(), Caption()
        self._value, self._note, self._bar = ToneLabel(), ToneLabel(), ToneLabel(tone=Tone.LOCKED)
        bold = self._student.font()
        bold.setBold(True)
        self._student.setFont(bold)
        self.rivals = RivalList()
        self.rivals.values.installEventFilter(self)
        self._title = Caption(self.tr("History"))
        self._lines = QStringListModel(self)
        self.history = self._make_history()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.setSpacing(SIZES.spacing_xs)
        for label in (self._student, self._lesson, self._value, self._note, self._bar):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.rivals)
        column.addWidget(self._title)
        column.addWidget(self.history, 1)

    def show_facts(self, facts: CardFacts) -> None:
        """Come out with what is known at once."""
        self._student.setText(facts.student)
        self._lesson.setText(facts.lesson)
        self._value.setText(facts.value)
        for label, text in ((self._note, facts.note), (self._bar, facts.bar)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(", ".join(filter(None, (facts.student, facts.lesson, facts.value, facts.note))))
        self.rivals.clear()
        self.show_history(())
        self.history.setFocus()

    def show_rivals(self, places: Sequence[RivalValues], regulation: Regulation) -> None:
        """Show the values that two computers wrote; who settles them chooses among them."""
        self.rivals.show_values(places, regulation, _WIDTH - 2 * SIZES.spacing_s)
        if places:
            self.rivals.values.setFocus()
            self.come_out(_WIDTH, _MOST_HEIGHT)

    def show_history(self, lines: Sequence[str]) -> None:
        """Show the history, the newest first; an empty one is left out."""
        self._lines.setStringList(list(lines))
        self._title.setVisible(bool(lines))
        rows = sum(self.history.sizeHintForRow(row) for row in range(len(lines)))
        self.history.setFixedHeight(min(max(rows + 2 * self.history.frameWidth(), _LEAST_LIST), _MOST_LIST))
        self.history.setCurrentIndex(self._lines.index(0, 0))
        self.come_out(_WIDTH, _MOST_HEIGHT)

    def lines(self) -> list[str]:
        """Return the history as it is shown."""
        return self._lines.stringList()

    def put_away(self) -> None:
        """Give the keys back to the grid."""
        had_focus = self.history.hasFocus() or self.rivals.values.hasFocus()
        self.hide()
        if had_focus:
            self._view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give digits and codes back to the grid instead of losing them; Alt+↑ closes what Alt+↓ opened."""
        lists = (self.history, self.rivals.values)
        if watched in lists and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_closing = event.key() == Qt.Key.Key_Up and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            is_entry = bool(event.text().strip()) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if is_closing or is_entry:
                self.put_away()
                if is_entry:
                    self._view.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _make_history(self) -> QListView:
        history = QListView()
        history.setModel(self._lines)
        history.setWordWrap(True)
        history.setFrameShape(QFrame.Shape.NoFrame)
        history.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        history.setAlternatingRowColors(True)
        history.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        history.installEventFilter(self)
        history.setAccessibleName(self.tr("History of the cell, the newest entry first"))
        return history
