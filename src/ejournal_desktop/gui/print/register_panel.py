"""Beside the register: the code of a sheet and its answer, supplements, where a volume is kept and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, ToneButton, ToneLabel

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.printing import VolumeRecord

_MOST_SHEETS: Final = 999


class RegisterPanel(QWidget):
    """Only fields and buttons; the page does what they ask for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_check()
        self._make_volume()
        self._make_keeping()
        self._lay_out()

    def show_busy(self) -> None:
        """Say that a volume is compared."""
        self._show(self.tr("Comparing…"), Tone.RUN)

    def show_answer(self, words: str, *, is_good: bool) -> None:
        """Say what came out; nothing takes the words away."""
        self._show(words, Tone.OK if is_good else Tone.WARN)
        if words:
            announce(self, words)

    def show_volume(self, volume: VolumeRecord | None, words: str) -> None:
        """Show what is known of a volume and open the acts that fit it."""
        self.facts.setText(words)
        is_kept = volume is not None and not volume.act
        for widget in (self.place, self.sheets, self.store_button):
            widget.setEnabled(is_kept)
        for button in (self.differences_button, self.supplement_button):
            button.setEnabled(is_kept)
        for widget in (self.act, self.dispose_button):
            widget.setEnabled(is_kept and volume is not None and bool(volume.place))
        self.sheets.setValue(1 if volume is None else volume.sheets)
        self.place.setText("" if volume is None else volume.place)
        self.act.setText("" if volume is None else volume.act)

    def offer_supplement(self, *, is_there: bool) -> None:
        """Show the ways of a finished supplement."""
        for button in (self.save_button, self.print_button):
            button.setVisible(is_there)

    def _show(self, words: str, tone: Tone) -> None:
        self.answer.setText(words)
        self.answer.set_tone(tone)
        self.answer.setVisible(bool(words))

    def _make_check(self) -> None:
        self.code = OutlinedLineEdit()
        self.code.setAccessibleName(self.tr("Code of a sheet"))
        self.code.setPlaceholderText("3K7QF-90TXM")
        self.code.setToolTip(
            self.tr("The code stands in the footer of every sheet; a scanner may read the square code")
        )
        self.check_button = PrimaryButton(self.tr("C&heck"))
        self.answer = ToneLabel("", Tone.OK)
        self.answer.setWordWrap(True)
        self.answer.setContentsMargins(*(SIZES.spacing_s,) * 4)
        self.answer.hide()

    def _make_volume(self) -> None:
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.differences_button = ToneButton(self.tr("Which sheets &differ?"))
        self.supplement_button = ToneButton(self.tr("Make the s&upplement"))
        self.save_button = ToneButton(self.tr("&Save as PDF…"))
        self.print_button = ToneButton(self.tr("P&rint"))
        self.offer_supplement(is_there=False)

    def _make_keeping(self) -> None:
        self.place, self.act = OutlinedLineEdit(), OutlinedLineEdit()
        self.place.setPlaceholderText(self.tr("archive room, cupboard 2, shelf 1"))
        self.act.setPlaceholderText(self.tr("act № 3 of 12.09.2031"))
        self.sheets = QSpinBox()
        self.sheets.setRange(1, _MOST_SHEETS)
        self.store_button = ToneButton(self.tr("&Keep"))
        self.dispose_button = ToneButton(self.tr("Dispose &of"))

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, SIZES.spacing_s, 0)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self._labelled(self.tr("&Compare a printed sheet: its code"), self.code))
        column.addLayout(_row(self.code, self.check_button))
        column.addWidget(self.answer)
        column.addWidget(Caption(self.tr("The volume under the cursor")))
        column.addWidget(self.facts)
        column.addLayout(_row(self.differences_button, self.supplement_button))
        column.addLayout(_row(self.save_button, self.print_button))
        column.addWidget(Caption(self.tr("Sewn, counted and put away")))
        column.addLayout(self._keeping())
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = area.verticalScrollBar()
        fit_to_letters(self, lambda: self.setMinimumWidth(inner.minimumSizeHint().width() + bar.sizeHint().width()))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _keeping(self) -> QGridLayout:
        grid = QGridLayout()
        rows = (
            (self.tr("&Sheets counted"), self.sheets, None),
            (self.tr("Kept &where"), self.place, self.store_button),
            (self.tr("&Act of disposal"), self.act, self.dispose_button),
        )
        for row, (words, field, button) in enumerate(rows):
            grid.addWidget(self._labelled(words, field), 2 * row, 0)
            grid.addWidget(field, 2 * row + 1, 0)
            if button is not None:
                grid.addWidget(button, 2 * row + 1, 1)
        grid.setColumnStretch(0, 1)
        return grid

    def _labelled(self, words: str, field: QWidget) -> QLabel:
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        return label


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row
