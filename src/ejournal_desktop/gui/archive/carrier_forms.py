"""Small forms of the register of flash drives: label, holder, circumstances of a loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.kernel.identifiers import StaffId

_LONGEST = 60


class CarrierForm(QFrame):
    """A field, a button that does it and one that leaves; hidden until it is needed."""

    confirmed = Signal()
    withdrawn = Signal()

    def __init__(self, confirm: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._field = field
        self.confirm_button = PrimaryButton(confirm)
        self.confirm_button.clicked.connect(self.confirmed)
        self._back = ToneButton(self.tr("&Not now"))
        self._back.clicked.connect(self.withdraw)
        self.column = QVBoxLayout()
        self.column.addWidget(field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm_button)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(SIZES.spacing_m,) * 4)
        whole.addWidget(self._words)
        whole.addLayout(self.column)
        whole.addLayout(buttons)
        self.hide()

    def ask(self, words: str) -> None:
        """Show the form with a question."""
        self._words.setText(words)
        self._field.setAccessibleDescription(words)
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self) -> None:
        """Leave without an answer."""
        self.hide()
        self.withdrawn.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.withdraw()
        else:
            super().keyPressEvent(event)


class LabelForm(CarrierForm):
    """The name of a new stick, as it is written on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.edit = OutlinedLineEdit()
        super().__init__("", self.edit, parent)
        self.confirm_button.setText(self.tr("&Assign"))
        self.edit.setMaxLength(_LONGEST)
        self.edit.setAccessibleName(self.tr("Label of the flash drive"))
        self.edit.returnPressed.connect(self._on_return)
        self.edit.textChanged.connect(lambda text: self.confirm_button.setEnabled(bool(text.strip())))

    def suggest(self, label: str) -> None:
        """Offer a label that is not taken."""
        self.edit.setText(label)
        self.edit.selectAll()
        self.confirm_button.setEnabled(bool(label))

    def _on_return(self) -> None:
        if self.edit.text().strip():
            self.confirmed.emit()


class HolderForm(CarrierForm):
    """Who gets a stick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.people = OutlinedComboBox()
        super().__init__("", self.people, parent)
        self.confirm_button.setText(self.tr("Giv&e"))
        self.people.setAccessibleName(self.tr("Who gets the flash drive"))

    def offer(self, people: Sequence[tuple[StaffId, str]]) -> None:
        """Offer the members of staff."""
        self.people.clear()
        for staff, name in people:
            self.people.addItem(name, staff)


class LossForm(CarrierForm):
    """How a stick was lost, and whether a copy of the whole base stood on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.edit = OutlinedLineEdit()
        super().__init__("", self.edit, parent)
        self.confirm_button.setText(self.tr("Re&port the loss"))
        self.edit.setAccessibleName(self.tr("Circumstances"))
        self.edit.setPlaceholderText(self.tr("Circumstances: when, where, how"))
        self.has_backup = OutlinedCheckBox(self.tr("A &copy of the whole base stood on it"))
        self.column.addWidget(self.has_backup)
        self.edit.returnPressed.connect(self.confirmed)
