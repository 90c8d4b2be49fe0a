"""How a screen speaks: in the status line, to a screen reader, and above its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.widgets.banner import BannerArea
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.errors import AppError

_FAILURE: Final = "failure"


class Voice(QObject):
    """What a screen says; a failure stays above its pages until something is stored."""

    def __init__(self, screen: QWidget, frame: FramePort, banners: BannerArea, clock: Clock) -> None:
        super().__init__(screen)
        self._screen, self._frame, self._banners, self._clock = screen, frame, banners, clock

    def say(self, words: str) -> None:
        """Say a short word on the last key."""
        self._frame.show_hint(words)
        announce(self._screen, words)

    def fail(self, error: AppError) -> None:
        """Show what went wrong."""
        self._banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.WARNING))

    def forget_failure(self) -> None:
        """Take down what went wrong before."""
        self._banners.withdraw(_FAILURE)

    def show_stored(self) -> None:
        """Show that something was stored just now."""
        self.forget_failure()
        self._frame.show_saved(self._clock.now())
