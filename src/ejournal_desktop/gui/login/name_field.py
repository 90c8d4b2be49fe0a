"""The field «Surname» that completes in place and shows who is meant in a list under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ejournal_desktop.gui.login.matching import matching_choices
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.readmodels.people import LoginChoice

_ROWS = 5
_CHOICE = Qt.ItemDataRole.UserRole


class NameEdit(OutlinedLineEdit):
    """A field that knows whether the last key took something away: then nothing is completed."""

    steps_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_erasing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_erasing = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
        if event.key() == Qt.Key.Key_Down:
            self.steps_requested.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.steps_requested.emit(-1)
        else:
            super().keyPressEvent(event)


class NameField(QWidget):
    """Two letters are enough: ↑↓ choose among several, Enter takes one; a name nobody has stays as it was typed."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[LoginChoice, ...] = ()
        self._matches: tuple[LoginChoice, ...] = ()
        self.edit = NameEdit()
        self.edit.setAccessibleName(self.tr("Surname"))
        self.edit.textEdited.connect(self._on_edit_text_edited)
        self.edit.returnPressed.connect(self._on_edit_return_pressed)
        self.edit.steps_requested.connect(self._on_edit_steps_requested)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("People that match"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._on_list_item_clicked)
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addWidget(self.edit)
        column.addWidget(self._list)
        self.setFocusProxy(self.edit)

    def show_choices(self, choices: Sequence[LoginChoice]) -> None:
        """Set who may sign in here; what was typed before they were known is completed now."""
        self._choices = tuple(choices)
        if self.edit.text() and self.choice() is None:
            self._on_edit_text_edited(self.edit.text())

    def choice(self) -> LoginChoice | None:
        """Return who is meant: the person shown, else the one chosen in the list."""
        typed = self.edit.text().strip()
        exact = next((choice for choice in self._choices if typed in {choice.label, choice.handle}), None)
        row = self._list.currentRow()
        return exact or (self._matches[row] if 0 <= row < len(self._matches) else None)

    def show_person(self, label: str) -> None:
        """Put a person into the field."""
        self.edit.setText(label)
        self._show_matches(())

    def clear(self) -> None:
        """Forget who was meant."""
        self.show_person("")

    def _on_edit_text_edited(self, typed: str) -> None:
        matches = matching_choices(self._choices, typed)
        self._show_matches(matches)
        if matches and not self.edit.is_erasing and matches[0].label.casefold().startswith(typed.casefold()):
            self.edit.setText(matches[0].label)
            self.edit.setSelection(len(matches[0].label), len(typed) - len(matches[0].label))

    def _on_edit_steps_requested(self, step: int) -> None:
        row = min(max(self._list.currentRow() + step, 0), len(self._matches) - 1)
        if self._matches:
            self._list.setCurrentRow(row)
            self.edit.setText(self._matches[row].label)

    def _on_edit_return_pressed(self) -> None:
        choice = self.choice()
        if choice is not None:
            self.show_person(choice.label)
        if self.edit.text().strip():
            self.entered.emit()

    def _on_list_item_clicked(self, item: QListWidgetItem) -> None:
        self.show_person(item.data(_CHOICE).label)
        self.entered.emit()

    def _show_matches(self, matches: tuple[LoginChoice, ...]) -> None:
        self._matches = matches
        self._list.clear()
        for choice in matches:
            item = QListWidgetItem(choice.label)
            item.setData(_CHOICE, choice)
            self._list.addItem(item)
        self._list.setCurrentRow(0 if matches else -1)
        row_height = self._list.sizeHintForRow(0) if matches else 0
        self._list.setFixedHeight(row_height * min(len(matches), _ROWS) + 2 * self._list.frameWidth())
        self._list.setVisible(len(matches) > 1)
