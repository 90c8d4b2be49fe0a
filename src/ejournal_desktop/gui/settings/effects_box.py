"""What an edition does to the school from a day on: asked when the day is known, shown when it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.settings.effect_words import effects_text
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import BadDayError, DayLine
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, TitleLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.rule_effects import RuleOutcome

_SIZE: Final = (760, 560)


class EffectsBox(QWidget):
    """The words under the day they are about; what was counted for another day is not shown."""

    wanted = Signal(object)

    def __init__(self, line: DayLine, today: date) -> None:
        super().__init__()
        self._line, self._today = line, today
        self._day: date | None = None
        self.heading, self.words = QLabel(), QPlainTextEdit()
        self.heading.setBuddy(self.words)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("What the edition does to the school"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.words, 1)
        line.editingFinished.connect(self.ask)

    def ask(self) -> None:
        """Ask what the edition does on the day that is typed, where that was not asked already."""
        try:
            day = self._line.day(self._today)
        except BadDayError:
            return
        if day is None or day == self._day:
            return
        self._day = day
        self.heading.setText(self.tr("&What it does from {day} on").format(day=f"{day:%d.%m.%Y}"))
        self.words.setPlainText(self.tr("Being counted…"))
        self.wanted.emit(day)

    def show_effects(self, day: date, outcomes: Sequence[RuleOutcome]) -> None:
        """Show what the edition does on a day, unless another day was typed meanwhile."""
        if day == self._day:
            self.words.setPlainText(effects_text(outcomes))

    def show_failure(self, error: AppError) -> None:
        """Say why nothing could be counted; the next day that is typed is counted anew."""
        self._day = None
        self.words.setPlainText(error_text(error).sentences)


class EffectsDialog(QDialog):
    """What the draft would do, for those who draft: on any day, before anybody confirms anything."""

    def __init__(self, earliest: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the draft does"))
        self.line = DayLine(self.tr("In force from"))
        self.line.show_day(earliest)
        self.box = EffectsBox(self.line, today)
        self.close_button = PrimaryButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self.box.words.setFocus()

    def _lay_out(self) -> None:
        label = QLabel(self.tr("In force fro&m"))
        label.setBuddy(self.line)
        day, below = QHBoxLayout(), QHBoxLayout()
        day.addWidget(label)
        day.addWidget(self.line)
        day.addStretch(1)
        below.addStretch(1)
        below.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(TitleLabel(self.windowTitle()))
        about = Caption(self.tr("Counted from what the school has entered so far; nothing is changed by looking."))
        about.setWordWrap(True)
        column.addWidget(about)
        column.addLayout(day)
        column.addWidget(self.box, 1)
        column.addLayout(below)
        self.resize(*_SIZE)
