"""Finding a student by a few letters: once (Ctrl+F), or paper by paper for a pile of unsorted papers (Ctrl+U)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ejournal_desktop.gui.journal.name_search import LEAST_LETTERS, matching_rows
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.grid_view import JournalGridView

_EDGE = 2


class StudentFinder(QFrame):
    """A field in the corner above the names; the cursor follows the letters and stays in its column.

    While papers are entered the field comes back after each mark, empty, for the next paper; Backspace in the empty
    field takes the last mark back.
    """

    found_nobody = Signal(object)
    paper_entered = Signal()

    def __init__(self, view: JournalGridView) -> None:
        super().__init__(view)
        self._view, self._model = view, view.grid_model
        self._home = (0, 0)
        self._matches: tuple[int, ...] = ()
        self._is_for_papers = False
        self.field = OutlinedLineEdit()
        self.field.setClearButtonEnabled(False)
        self.field.textEdited.connect(self._on_field_text_edited)
        self.field.returnPressed.connect(self._on_field_return_pressed)
        self.field.installEventFilter(self)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_xs,) * 4)
        column.addWidget(self.field)
        view.answered.connect(self._on_view_answered)
        view.horizontalHeader().geometriesChanged.connect(self._place)
        view.verticalHeader().geometriesChanged.connect(self._place)
        self.hide()

    @property
    def is_for_papers(self) -> bool:
        """Whether the field comes back after each mark."""
        return self._is_for_papers

    def open(self, *, is_for_papers: bool) -> None:
        """Take the letters of a surname."""
        index = self._view.currentIndex()
        self._home = (max(index.row(), 0), max(index.column(), 0))
        self._is_for_papers = is_for_papers
        self._view.is_led = is_for_papers
        words = self.tr("Whose paper?") if is_for_papers else self.tr("Surname…")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self._place()
        self.show()
        self._expect_letters()

    def close_to_grid(self, *, is_left: bool = False) -> None:
        """Put the field away; a search that is left brings the cursor back to where it began."""
        if self.isHidden():
            return
        is_back = is_left and not self._is_for_papers
        self._is_for_papers = self._view.is_led = False
        self.hide()
        if is_back:
            self._view.go_to(*self._home)
        self._view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key that the field has answered go on to the grid below."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows choose among several students of the same letters, and a digit enter at once."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes_key(event)
        return super().eventFilter(watched, event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._turn(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        if event.key() == Qt.Key.Key_Backspace and self._is_for_papers and not self.field.text():
            self._view.take_back_here()
            return True
        if event.text().isdigit() and self._matches:
            self._leave_for_grid()
            self._view.keyPressEvent(event)
            return True
        return False

    def _turn(self, by: int) -> None:
        if self._matches:
            self._matches = (*self._matches[by:], *self._matches[:by])
            self._go_to_match()

    def _go_to_match(self) -> None:
        self._view.go_to(self._matches[0], max(self._view.currentIndex().column(), 0))

    def _on_field_text_edited(self, typed: str) -> None:
        self._matches = matching_rows(self._model.rows, typed)
        if self._matches:
            self._go_to_match()
        elif len(typed.strip()) >= LEAST_LETTERS:
            self.found_nobody.emit(typed.strip())

    def _on_field_return_pressed(self) -> None:
        if self._matches:
            self._leave_for_grid()

    def _leave_for_grid(self) -> None:
        if self._is_for_papers:
            self._view.setFocus()
        else:
            self.close_to_grid()

    def _on_view_answered(self) -> None:
        if self._is_for_papers:
            self.paper_entered.emit()
            self._expect_letters()

    def _expect_letters(self) -> None:
        self._matches = ()
        self.field.clear()
        self.field.setFocus()

    def _place(self) -> None:
        names, dates = self._view.verticalHeader(), self._view.horizontalHeader()
        edge = self._view.frameWidth()
        self.setGeometry(edge, edge, names.width() - _EDGE, dates.height() - _EDGE)
