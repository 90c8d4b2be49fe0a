"""The palette of commands: every act, class and screen by a few letters (Ctrl+K, ux.md 5.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QListView, QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import Caption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.gui.frame.screens import Command

_WIDTH = 460
_HEIGHT = 320
_ANY_INDEX = QModelIndex | QPersistentModelIndex
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_NO_PARENT = QModelIndex()


def matching(commands: Sequence[Command], typed: str) -> tuple[Command, ...]:
    """Return the commands whose words begin with every typed word, in their own order."""
    wanted = typed.casefold().replace("ё", "е").split()
    return tuple(command for command in commands if _has_all(command.words, wanted))


def _has_all(words: str, wanted: Sequence[str]) -> bool:
    known = words.casefold().replace("ё", "е").replace("«", "").split()
    return all(any(word.startswith(piece) for word in known) for piece in wanted)


class CommandModel(QAbstractListModel):
    """The commands that match what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: tuple[Command, ...] = ()

    def show_commands(self, commands: tuple[Command, ...]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self._commands = commands
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """Return the command of a row."""
        return self._commands[row] if 0 <= row < len(self._commands) else None

    def rowCount(self, parent: _ANY_INDEX = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._commands)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self.command(index.row())
        if command is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return f"{command.words}    {command.shortcut}".rstrip()


class CommandPalette(QDialog):
    """A field and the list under it; Enter acts, Esc leaves everything as it was."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.resize(_WIDTH, _HEIGHT)
        self._commands = tuple(commands)
        self._model = CommandModel(self)
        self._field = OutlinedLineEdit()
        self._field.setPlaceholderText(self.tr("A few letters of a command or a class"))
        self._field.setAccessibleName(self.tr("Command"))
        self._field.textChanged.connect(self._on_field_text_changed)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Commands that match"))
        self._list.setUniformItemSizes(True)
        self._list.activated.connect(self._run)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = Caption(self.tr("Nothing matches"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        for widget in (self._field, self._list, self._nothing):
            column.addWidget(widget)
        self._on_field_text_changed("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LIST_KEYS:
            self._list.keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run(self._list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_field_text_changed(self, typed: str) -> None:
        found = matching(self._commands, typed)
        self._model.show_commands(found)
        self._list.setCurrentIndex(self._model.index(0))
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def _run(self, index: QModelIndex) -> None:
        command = self._model.command(index.row())
        if command is not None:
            self.accept()
            command.act()
