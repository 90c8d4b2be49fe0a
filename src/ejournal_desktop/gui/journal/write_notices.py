"""What the page says when something could not be stored: the value is kept and can be stored again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeAction, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.journal.lesson_keeper import LessonKeeper
    from ejournal_desktop.gui.journal.recorder import CellRecorder, WriteFailed
    from ejournal_desktop.kernel.errors import AppError

_KEPT, _REFUSED = "write_kept", "write_refused"
_RETRY = "retry"


class WriteNotices(QObject):
    """Joins the failures of cells and of lesson texts into one message with one button."""

    def __init__(
        self,
        banners: BannerArea,
        stores: Sequence[CellRecorder | LessonKeeper],
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(banners)
        self._banners, self._stores, self._error_words = banners, stores, error_words
        for store in stores:
            store.failed.connect(self._on_failed)
            store.stored.connect(self._on_stored)
        banners.action_chosen.connect(self._on_action_chosen)

    def _on_failed(self, failure: WriteFailed) -> None:
        words = self._error_words(failure.error)
        if failure.is_kept:
            kept = self.tr("What was entered is kept on the screen and in memory.")
            actions = ((_RETRY, self.tr("Store again")),)
            self._banners.post(Notice(_KEPT, f"{words} {kept}", NoticeKind.FAILURE, actions, is_dismissible=False))
        else:
            self._banners.post(Notice(_REFUSED, words, NoticeKind.WARNING))

    def _on_stored(self) -> None:
        if not any(store.unsaved for store in self._stores):
            self._banners.withdraw(_KEPT)

    def _on_action_chosen(self, chosen: NoticeAction) -> None:
        if (chosen.key, chosen.action) == (_KEPT, _RETRY):
            self._banners.withdraw(_KEPT)
            for store in self._stores:
                store.retry()
