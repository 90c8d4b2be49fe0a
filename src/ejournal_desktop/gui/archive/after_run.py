"""What may be done with a stick after everything on it was read back: let go of it, make room on it (D-55)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.gui.archive.writing import STOPPED
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.archive.drives import DriveChoice
    from ejournal_desktop.gui.archive.ports import ArchiveDialogs, ArchiveServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.gui.widgets.banner import BannerArea
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.archives import WrittenArchive
    from ejournal_desktop.services.session import Session

EJECT, ROOM, REMOVE, STOP = "eject", "room", "remove", "stop_making_room"
_NOTICE: Final = "after_run"
_ROOM_FOR_RUNS: Final = 4
_SPARE: Final = 64 << 20


class AfterRun(QObject):
    """Offers both above the page; old archives go only when the person says so, and never below four of a class."""

    def __init__(
        self,
        services: ArchiveServices,
        session: Session,
        tasks: TaskRunner,
        dialogs: ArchiveDialogs,
        banners: BannerArea,
    ) -> None:
        super().__init__(banners)
        self._services, self._session, self._tasks = services, session, tasks
        self._dialogs, self._banners = dialogs, banners
        self._drive: DriveChoice | None = None
        self._removable: tuple[str, ...] = ()
        self._job: FileJob | None = None

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def actions(self, drive: DriveChoice, written: Sequence[WrittenArchive]) -> tuple[tuple[str, str], ...]:
        """Return the buttons to offer for a stick that was just written."""
        self._drive = drive
        size = sum(one.size for one in written)
        offered = [(EJECT, self.tr("Eject"))] if self._dialogs.eject.is_available() and drive.drive.is_removable else []
        if drive.drive.free < _SPARE + _ROOM_FOR_RUNS * size:
            offered.append((ROOM, self.tr("Make room…")))
        return tuple(offered)

    def act(self, action: str) -> bool:
        """Do what a button says; tell whether it was one of these."""
        acts = {EJECT: self.eject, ROOM: self.look_for_room, REMOVE: self.remove, STOP: self.stop}
        if action in acts:
            acts[action]()
        return action in acts

    def eject(self) -> None:
        """Let the system let go of the stick."""
        drive = self._drive
        if drive is not None:
            self._tasks.on_file(
                self,
                lambda _job: self._dialogs.eject.eject(drive.drive.path),
                lambda is_out: self._on_ejected(drive, is_out=is_out),
                self._on_failed,
            )

    def use(self, drive: DriveChoice) -> None:
        """Act on another stick from now on."""
        self._drive = drive

    def look_for_room(self) -> None:
        """Find the archives that may go; each of the four that stay is verified first, so this takes its time."""
        drive = self._drive
        if drive is not None:
            custody, session = self._services.custody, self._session
            self._say_working(self.tr("Checking which old archives may go…"))
            self._job = self._tasks.on_file(
                self,
                lambda job: custody.removable(session, drive.folder, is_stopped=job.is_stopped),
                self._on_room_found,
                self._on_failed,
            )

    def stop(self) -> None:
        """End the reading of a stick between two archives."""
        if self._job is not None:
            self._job.stop()

    def remove(self) -> None:
        """Remove what was found."""
        drive, names = self._drive, self._removable
        if drive is not None and names:
            custody, session = self._services.custody, self._session
            self._say_working(self.tr("The archives that stay are read once more, then the old ones go…"))
            self._job = self._tasks.on_file(
                self,
                lambda job: custody.remove(session, drive.folder, names, is_stopped=job.is_stopped),
                self._on_removed,
                self._on_failed,
            )

    def _on_ejected(self, drive: DriveChoice, *, is_out: bool) -> None:
        if is_out:
            words = self.tr("{drive} may be pulled out now. Put it in once more later: the week is confirmed by that.")
            self._say(words.format(drive=drive.name), NoticeKind.DONE)
        else:
            words = self.tr(
                "The system keeps {drive}. Close the windows that show it, eject it in the file manager, "
                "and pull it out when the light has gone."
            )
            self._say(words.format(drive=drive.name), NoticeKind.WARNING)

    def _on_room_found(self, names: tuple[str, ...]) -> None:
        self._removable = names
        if not names:
            self._say(self.tr("Nothing may go: the last four archives of every class stay."), NoticeKind.HINT)
            return
        words = self.tr(
            "%n old archive(s) may go. The last four of every class stay, each was read in full.", "", len(names)
        )
        actions = ((REMOVE, self.tr("Remove them")),)
        self._banners.post(Notice(_NOTICE, words, NoticeKind.WARNING, actions))

    def _on_removed(self, names: tuple[str, ...]) -> None:
        self._removable = ()
        self._say(self.tr("Removed from the flash drive: %n archive(s).", "", len(names)), NoticeKind.DONE)

    def _on_failed(self, error: AppError) -> None:
        if error.code == STOPPED:
            self._say(self.tr("Stopped: nothing was removed from the flash drive."), NoticeKind.WARNING)
        else:
            self._say(error_text(error).sentences, NoticeKind.FAILURE)

    def _say_working(self, words: str) -> None:
        self._banners.post(Notice(_NOTICE, words, NoticeKind.HINT, ((STOP, self.tr("Stop")),)))

    def _say(self, words: str, kind: NoticeKind) -> None:
        self._banners.post(Notice(_NOTICE, words, kind))
