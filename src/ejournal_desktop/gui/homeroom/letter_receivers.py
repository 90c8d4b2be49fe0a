"""About whom a letter is, and whose family cannot be written to: named before anything is printed (ux.md 6.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.homeroom.words import card_gap_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.homeroom import CardGap

_MOST_NAMED = 3


class LetterReceivers(QWidget):
    """The names, the gaps of their cards, and two buttons: the whole class, or without those with gaps."""

    whole_class_requested = Signal()
    without_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._students: tuple[StudentId, ...] = ()
        self._names: Mapping[StudentId, str] = {}
        self._gaps: Mapping[StudentId, tuple[CardGap, ...]] = {}
        self._receivers, self._missing = ToneLabel(), ToneLabel(tone=Tone.WARN)
        self.class_button = ToneButton(self.tr("The whole class"))
        self.without_button = ToneButton()
        self.class_button.clicked.connect(self.whole_class_requested)
        self.without_button.clicked.connect(self.without_requested)
        self.class_button.setToolTip("Ctrl+Shift+A")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        for label in (self._receivers, self._missing):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.addWidget(Caption(self.tr("About")), 1)
        head.addWidget(self.class_button)
        column.addLayout(head)
        for widget in (self._receivers, self._missing, self.without_button):
            column.addWidget(widget)

    @property
    def students(self) -> tuple[StudentId, ...]:
        """About whom the next letter is."""
        return self._students

    @property
    def reachable(self) -> tuple[StudentId, ...]:
        """Those whose cards have what a letter needs."""
        return tuple(student for student in self._students if student not in self._gaps)

    def address(
        self,
        students: Sequence[StudentId],
        names: Mapping[StudentId, str],
        gaps: Mapping[StudentId, tuple[CardGap, ...]],
    ) -> None:
        """Say about whom the next letter is, and what their cards lack."""
        self._students, self._names = tuple(students), names
        self._gaps = {student: gaps[student] for student in students if student in gaps}
        words = self._named(self._students) or self.tr("Choose students: F8 in the other tabs")
        self._receivers.setText(words)

    def show_gaps(self, *, is_letter: bool) -> None:
        """Name those who cannot be written to."""
        has_gaps = is_letter and bool(self._gaps)
        if has_gaps:
            kinds = card_gap_words(dict.fromkeys(gap for gaps in self._gaps.values() for gap in gaps))
            words = self.tr("Missing on the card ({gaps}): {names}")
            self._missing.setText(words.format(gaps=kinds, names=self._named(tuple(self._gaps))))
            self.without_button.setText(self.tr("Print without them: %n", "", len(self.reachable)))
        self._missing.setVisible(has_gaps)
        self.without_button.setVisible(has_gaps and bool(self.reachable))

    @property
    def has_gaps(self) -> bool:
        """Whether somebody cannot be written to."""
        return bool(self._gaps)

    def _named(self, students: Sequence[StudentId]) -> str:
        named = ", ".join(self._names[student] for student in students[:_MOST_NAMED])
        rest = len(students) - _MOST_NAMED
        return named if rest <= 0 else named + " " + self.tr("and %n more", "", rest)
