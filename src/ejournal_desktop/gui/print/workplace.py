"""What every part of the print page works with; the session is a new one after a lock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.print.ports import PrintPorts, PrintServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.banner import BannerArea
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session

NOTICE: Final = "printing"


@dataclass(slots=True)
class Workplace:
    """Services, the signed-in person, the threads, the frame around the page and the ways out of the program."""

    services: PrintServices
    session: Session
    tasks: TaskRunner
    frame: FramePort
    ports: PrintPorts
    banners: BannerArea

    def say(self, words: str, kind: NoticeKind = NoticeKind.DONE) -> None:
        """Show a message above the page; it replaces the last one."""
        self.banners.post(Notice(NOTICE, words, kind))

    def fail(self, error: AppError) -> None:
        """Show a failure above the page."""
        self.say(error_text(error).sentences, NoticeKind.FAILURE)

    def hush(self) -> None:
        """Take the last message back."""
        self.banners.withdraw(NOTICE)
