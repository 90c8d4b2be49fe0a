"""Checking a file that somebody brought: chosen or dropped, judged, never loaded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.gui.archive.verdicts import verdict_kind, verdict_words
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDropEvent

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.readmodels.archives import ArchiveRecord
    from ejournal_desktop.services.archive_check import ArchiveCheckService

CHECK_NOTICE: Final = "archive_check"


class FileCheck(QObject):
    """Says the verdict above the page; ``history`` tells whether the archive is known here."""

    def __init__(self, service: ArchiveCheckService, tasks: TaskRunner, banners: BannerArea) -> None:
        super().__init__(banners)
        self._service, self._tasks, self._banners = service, tasks, banners
        self.history: Sequence[ArchiveRecord] = ()

    def check(self, file: Path) -> None:
        """Judge a file on the file thread."""
        self._tasks.on_file(
            self,
            lambda _job: self._service.verify(file),
            lambda verdict: self._on_checked(file.name, verdict),
            lambda error: self._on_failed(file.name, error),
        )

    def _on_checked(self, name: str, verdict: ArchiveVerdict) -> None:
        words = f"{name}: {verdict_words(verdict, self.history)}"
        self._banners.post(Notice(CHECK_NOTICE, words, verdict_kind(verdict)))

    def _on_failed(self, name: str, error: AppError) -> None:
        self._banners.post(Notice(CHECK_NOTICE, f"{name}: {error_text(error).sentences}", NoticeKind.FAILURE))


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the one local file that is dragged, nothing for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
