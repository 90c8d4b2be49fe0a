"""The top bar: menu, destinations, what is open, who is signed in, the way out (ux.md 5.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ejournal_desktop.gui.frame.bar import Bar
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.page_tabs import DestinationButton
from ejournal_desktop.gui.widgets.tinted import ElidedLabel, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.frame.screens import ScreenEntry
    from ejournal_desktop.readmodels.people import SignedIn


class TopBar(Bar):
    """36 px that never change their order; the name of the signed-in person is always there (S0-4.14.15)."""

    destination_chosen = Signal(str)
    menu_requested = Signal()
    lock_requested = Signal()

    def __init__(self, signed_in: SignedIn, destinations: Sequence[ScreenEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(SIZES.top_bar)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SIZES.spacing_s, 0, SIZES.spacing_s, 0)
        self._row.setSpacing(SIZES.spacing_xs)
        self.menu_button = self._button(self.tr("Menu"), self.tr("Menu: Alt or F10"))
        self.menu_button.clicked.connect(self.menu_requested)
        self._destinations = QButtonGroup(self)
        self._by_key = {entry.key: self._add_destination(entry) for entry in destinations}
        self._course = ElidedLabel("", Tone.TEXT)
        self._course.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._course, 1)
        if signed_in.is_training:
            self._row.addWidget(training_mark(self.tr("TRAINING SCHOOL")))
        self._add_person(signed_in)

    def show_destination(self, key: str) -> None:
        """Mark the destination that is open; none where it has no place in the bar."""
        self._destinations.setExclusive(False)
        for known, button in self._by_key.items():
            button.setChecked(known == key)
        self._destinations.setExclusive(True)

    def show_course(self, text: str) -> None:
        """Show which class, subject and period is open."""
        self._course.setText(text)

    def course(self) -> str:
        """Return what is shown as open."""
        return self._course.text()

    def _add_destination(self, entry: ScreenEntry) -> QToolButton:
        button = self._button(entry.title, "")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.destination_chosen.emit(entry.key))
        self._destinations.addButton(button)
        return button

    def _add_person(self, signed_in: SignedIn) -> None:
        name = ToneLabel(signed_in.name.with_initials)
        name.setToolTip(signed_in.name.full)
        name.setContentsMargins(SIZES.spacing_s, 0, SIZES.spacing_s, 0)
        self._row.addWidget(name)
        leave = self._button(self.tr("Leave F12"), self.tr("Close the journal behind you: F12 or Ctrl+L"))
        leave.clicked.connect(self.lock_requested)

    def _button(self, words: str, tip: str) -> QToolButton:
        button = DestinationButton()
        button.setText(words)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setMinimumHeight(SIZES.button_height)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button


def training_mark(words: str) -> ToneLabel:
    """Return the mark that tells the training school from the real one everywhere and always."""
    mark = ToneLabel(words, Tone.WARN)
    font = mark.font()
    font.setBold(True)
    mark.setFont(font)
    mark.setObjectName("training_mark")
    mark.setContentsMargins(SIZES.spacing_s, 0, SIZES.spacing_s, 0)
    return mark
