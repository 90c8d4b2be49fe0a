"""The field of the type of task: the kinds of work of the regulation, chosen by their first letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

    from ejournal_desktop.domain.regulation_parts import Marks

    Index = QModelIndex | QPersistentModelIndex


class TaskDelegate(QStyledItemDelegate):
    """Edits the kind of work of a lesson; the first line is the work of an ordinary lesson."""

    def __init__(self, marks: Callable[[], Marks], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks = marks

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor, marks = QComboBox(parent), self._marks()
        editor.setFrame(False)
        editor.addItem(marks.ordinary_work, "")
        for kind in marks.work_kinds:
            editor.addItem(kind.title, kind.code)
        editor.activated.connect(lambda _: self._on_chosen(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def _on_chosen(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
