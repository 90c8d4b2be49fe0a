"""The field of the homework: signs of a textbook by Alt+1…3, and the last texts as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

SIGNS: Final = ("§ ", "№ ", "стр. ")


class HomeworkDelegate(QStyledItemDelegate):
    """Edits a homework in one line."""

    def __init__(self, recent: Callable[[], Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recent = recent

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        completer = QCompleter(list(self._recent()), editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        editor.setCompleter(completer)
        for place, sign in enumerate(SIGNS, start=1):
            action = QAction(sign.strip(), editor)
            action.setShortcut(QKeySequence(f"Alt+{place}"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, text=sign: editor.insert(text))
            editor.addAction(action)
        return editor
