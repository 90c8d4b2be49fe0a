"""Texts of the topics page as steps that can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.readmodels.topics import TopicLesson


class TextCommand(QUndoCommand):
    """A lesson goes from one text to another."""

    def __init__(
        self, words: str, before: TopicLesson, after: TopicLesson, take: Callable[[TopicLesson, TopicLesson], None]
    ) -> None:
        super().__init__(words)
        self._before, self._after, self._take = before, after, take

    def redo(self) -> None:
        self._take(self._before, self._after)

    def undo(self) -> None:
        self._take(self._after, self._before)
