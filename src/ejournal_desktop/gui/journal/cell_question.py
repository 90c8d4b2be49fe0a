"""One line to type beside a cell: the note to a mark, the reason of a correction (ux.md 5.4: never a modal box)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from ejournal_desktop.gui.journal.beside_cell import BesideCell
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import Caption, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.journal.grid_view import JournalGridView

_WIDTH, _MOST_HEIGHT = 320, 160
_LONGEST = 300
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


@dataclass(frozen=True, slots=True)
class CellQuestion:
    """What is asked; ``is_kept`` takes the answer also when the field is left by another way than Esc."""

    words: str
    answer: Callable[[str], None]
    text: str = ""
    is_kept: bool = False


class CellQuestionFrame(BesideCell):
    """Takes one line; Enter answers, Esc leaves everything as it was."""

    def __init__(self, view: JournalGridView) -> None:
        super().__init__(view)
        self._question: CellQuestion | None = None
        self._words = ToneLabel()
        self._words.setWordWrap(True)
        self.field = OutlinedLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.returnPressed.connect(self._answer)
        self.field.installEventFilter(self)
        self._words.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.setSpacing(SIZES.spacing_xs)
        for part in (self._words, self.field, Caption(self.tr("Enter: store · Esc: leave as it was"))):
            column.addWidget(part)

    def ask(self, question: CellQuestion) -> None:
        """Ask beside the current cell."""
        self._question = question
        self._words.setText(question.words)
        self.field.setAccessibleName(question.words)
        self.field.setText(question.text)
        self.field.selectAll()
        self.come_out(_WIDTH, _MOST_HEIGHT)
        self.field.setFocus()

    def leave(self) -> None:
        """Put the field away; a half-typed note is kept, a reason is not."""
        question = self._question
        if question is not None and question.is_kept:
            self._answer()
        else:
            self.put_away()

    def put_away(self) -> None:
        """Put the field away and forget what was typed."""
        had_focus = self.field.hasFocus()
        self._question = None
        self.hide()
        if had_focus:
            self._view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the field is left by the mouse or by Tab."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut and event.reason() not in _PASSING:  # type: ignore[attr-defined]  # a focus event, as its type says
            self.leave()
        return super().eventFilter(watched, event)

    def _answer(self) -> None:
        question, text = self._question, self.field.text().strip()
        self.put_away()
        if question is not None:
            question.answer(text)
