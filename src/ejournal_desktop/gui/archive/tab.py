"""What every tab around archives and the base is made with, and how it says something to the person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session

Services = TypeVar("Services")
Dialogs = TypeVar("Dialogs")


@dataclass(frozen=True, slots=True)
class TabDesk(Generic[Services, Dialogs]):
    """Who works at a tab, with which services, threads and dialogs, and in which frame."""

    services: Services
    session: Session
    tasks: TaskRunner
    frame: FramePort
    dialogs: Dialogs


class CustodyTab(QWidget, Generic[Services, Dialogs]):
    """One tab; what it says stands above it, a later word in the place of the former."""

    def __init__(self, desk: TabDesk[Services, Dialogs], notice: str) -> None:
        super().__init__()
        self._services, self._session, self._tasks = desk.services, desk.session, desk.tasks
        self._frame, self._dialogs = desk.frame, desk.dialogs
        self._notice = notice
        self.banners = BannerArea()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def is_at_work(self) -> bool:
        """Tell whether something goes on that a lock must not throw away."""
        return False

    def leaving(self) -> None:
        """Forget what is half typed; a run goes on."""

    def _on_failed(self, error: AppError) -> None:
        self._say(error_text(error).sentences, NoticeKind.FAILURE)

    def _say(self, words: str, kind: NoticeKind) -> None:
        self.banners.post(Notice(self._notice, words, kind))
