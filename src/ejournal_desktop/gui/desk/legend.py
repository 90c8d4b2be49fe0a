"""The left of the status line: the keys of a screen, and for a moment a word on the last key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.journal.page_facts import StatusText

_WORD_STAYS_MS: Final = 6000


class Legend(QObject):
    """Shows the keys again when a word was there long enough to be read."""

    def __init__(
        self, frame: FramePort, words: Callable[[], str], parent: QObject, mode: Callable[[], str] = str
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._words, self._mode = words, mode
        self._is_on_show = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WORD_STAYS_MS)
        self._timer.timeout.connect(self.show)

    @property
    def is_on_show(self) -> bool:
        """Whether the screen has the line."""
        return self._is_on_show

    def start(self) -> None:
        """Take the line for the screen that comes on show, and show its keys."""
        self._is_on_show = True
        self.show()

    def show(self) -> None:
        """Show the keys; a page that arrives late leaves the line to the screen that took it meanwhile."""
        if self._is_on_show:
            self._frame.show_legend(self._words())
            if mode := self._mode():  # what goes on is no hint: it is shown in any case
                self._frame.show_hint(mode)

    def say(self, status: StatusText) -> None:
        """Show a word on the last key for a moment."""
        if self._is_on_show:
            self._frame.show_hint(status.text)
            self._timer.start()

    def stop(self) -> None:
        """Leave the line to another screen."""
        self._is_on_show = False
        self._timer.stop()
        self._frame.show_legend("")
