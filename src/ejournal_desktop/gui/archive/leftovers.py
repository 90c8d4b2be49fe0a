"""What a run that was cut off left behind, on this computer or on a stick: said once, never removed unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.archive.drives import DriveChoice
    from ejournal_desktop.gui.archive.ports import ArchiveServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.gui.widgets.banner import BannerArea
    from ejournal_desktop.services.session import Session

GO_ON_LOCALLY: Final = "go_on_locally"
UNFINISHED: Final = "archive_unfinished"
PARTS: Final = "archive_parts"


class Leftovers(QObject):
    """Looks on this computer once, and on the sticks whenever others are plugged in."""

    failed = Signal(object)

    def __init__(self, services: ArchiveServices, session: Session, tasks: TaskRunner, banners: BannerArea) -> None:
        super().__init__(banners)
        self._services, self._session, self._tasks, self.banners = services, session, tasks, banners
        self._has_looked_here = False
        self._looked_at: list[str] = []

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def look_here(self) -> None:
        """Tell once whether a run was cut off: by a crash, a power cut, or a stick that was pulled out."""
        if self._has_looked_here:
            return
        self._has_looked_here = True
        if self._services.sightings.unfinished(self._session):
            words = self.tr("The last writing was not finished. Earlier archives are intact. Write the archive again.")
            actions = ((GO_ON_LOCALLY, self.tr("Go on")),)
            self.banners.post(Notice(UNFINISHED, words, NoticeKind.WARNING, actions))

    def forget(self) -> None:
        """Remove what lies on this computer; it is made anew by the next run."""
        self._services.sightings.forget_unfinished(self._session)

    def look_on(self, sticks: Sequence[DriveChoice]) -> None:
        """Look for unfinished copies on the sticks, unless the same ones were looked at last."""
        paths = [one.drive.path for one in sticks]
        if paths == self._looked_at:
            return
        self._looked_at = paths
        sightings, session = self._services.sightings, self._session

        def look(_job: FileJob) -> str:
            return next((one.name for one in sticks if sightings.unfinished(session, one.folder)), "")

        self._tasks.on_file(self, look, self._on_parts_found, self.failed.emit)

    def _on_parts_found(self, name: str) -> None:
        self.banners.withdraw(PARTS)
        if name:
            words = self.tr(
                "{drive} holds a copy that was not finished. The next writing removes it; other files stay."
            )
            self.banners.post(Notice(PARTS, words.format(drive=name), NoticeKind.WARNING))
