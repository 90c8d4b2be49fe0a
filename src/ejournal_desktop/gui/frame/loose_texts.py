"""Texts in fields that nobody stored, of screens that give back nothing by themselves after a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import OpenScreen


def loose_texts(screen: OpenScreen) -> tuple[str, ...]:
    """Return what was typed into the large fields of a screen and is still only there.

    They are shown to their owner as words: the field may belong to another person's card by the time of the return.
    """
    fields: list[QPlainTextEdit | QTextEdit] = [*screen.widget.findChildren(QPlainTextEdit)]
    fields += screen.widget.findChildren(QTextEdit)
    typed = [field for field in fields if field.document().isModified() and not _is_in_table(field)]
    return tuple(words for field in typed if (words := field.toPlainText().strip()))


def _is_in_table(field: QWidget) -> bool:
    """Tell whether a table opened the field over a cell: leaving the cell stores it."""
    parent = field.parentWidget()
    return parent is not None and isinstance(parent.parentWidget(), QAbstractItemView)
