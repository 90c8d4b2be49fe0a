"""The field of the homework: signs of a textbook by Alt+1…3, and the last texts as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.topics.lessons_model import CONFLICT_ROLE
from ejournal_desktop.gui.widgets.frames import paint_two_frames

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    Index = QModelIndex | QPersistentModelIndex

SIGNS: Final = ("§ ", "№ ", "стр. ")


class LessonTextDelegate(QStyledItemDelegate):
    """Frames a text of which there are two after an exchange; looking into it settles nothing, typing does."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.data(CONFLICT_ROLE):
            pen = QPen(QColor(tokens_of(option.palette)[Tone.WARN].fg), SIZES.border)
            paint_two_frames(painter, option.rect, pen)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        shown = index.data(Qt.ItemDataRole.EditRole)
        if not isinstance(editor, QLineEdit) or editor.isModified() or editor.text() != shown:
            super().setModelData(editor, model, index)


class HomeworkDelegate(LessonTextDelegate):
    """Edits a homework in one line."""

    def __init__(self, recent: Callable[[], Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recent = recent

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
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
