"""An archive file that somebody drops on the log-in page: judged without keys, never loaded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.gui.login.door import AccessDoor, JudgedFile
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError

_FILE: Final = "file"


class DroppedArchive(BannerArea):
    """Says what a file is, as ``archive verify`` does in a terminal when nobody is named there."""

    def __init__(self, access: AccessDoor, tasks: TaskRunner) -> None:
        super().__init__()
        self._access, self._tasks = access, tasks

    def check(self, file: Path) -> None:
        """Judge a file on the file thread; what that needs is loaded there, too."""
        self.post(Notice(_FILE, self.tr("Checking {name}…").format(name=file.name)))
        on_judged, on_failed = partial(self._on_judged, file.name), partial(self._on_failed, file.name)
        self._tasks.on_file(self, lambda _job: self._access.judged(file), on_judged, on_failed)

    def forget(self) -> None:
        """Say nothing of a file any more."""
        self.withdraw(_FILE)

    def _on_judged(self, name: str, judged: JudgedFile) -> None:
        self.post(Notice(_FILE, f"{name}: {judged.words}", NoticeKind(judged.kind)))

    def _on_failed(self, name: str, error: AppError) -> None:
        self.post(Notice(_FILE, f"{name}: {error_text(error).sentences}", NoticeKind.FAILURE))
