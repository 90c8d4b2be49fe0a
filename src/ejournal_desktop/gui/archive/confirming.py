"""A stick that was pulled out and put in again is read once more; only then its archives count as confirmed (D-55)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.archive.words import DriveRole
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.services.custody_errors import CarrierStillInError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.archive.drives import DriveChoice
    from ejournal_desktop.gui.archive.ports import ArchiveServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.gui.widgets.banner import BannerArea
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.custody import ArchiveCustody, CheckedFile
    from ejournal_desktop.services.session import Session

CONFIRMED: Final = "archive_confirm"
_MOST_NAMED: Final = 3


class Confirming(QObject):
    """Looks at every list of drives; reads one stick at a time on the file thread."""

    confirmed = Signal()
    failed = Signal(object)

    def __init__(
        self, services: ArchiveServices, session: Session, tasks: TaskRunner, frame: FramePort, banners: BannerArea
    ) -> None:
        super().__init__(banners)
        self._banners = banners
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._is_reading = False
        self.register: Sequence[ArchiveCustody] = ()

    def is_reading(self) -> bool:
        """Tell whether a stick is being read."""
        return self._is_reading

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def touched(self, carrier: str | None) -> None:
        """Note that a stick was written to: it has to be out once before it proves anything."""
        if carrier:
            self._services.sightings.touched(carrier)

    def on_drives_read(self, choices: Sequence[DriveChoice]) -> None:
        """Read the first stick that is worth it."""
        sightings = self._services.sightings
        sticks = [choice for choice in choices if choice.role is DriveRole.STICK and choice.carrier is not None]
        sightings.saw([choice.carrier.carrier for choice in sticks if choice.carrier is not None])
        for choice in sticks:
            if choice.carrier and sightings.is_worth_reading(choice.carrier.carrier, self.register):
                self.confirm(choice)
                return

    def confirm(self, choice: DriveChoice) -> None:
        """Read every archive on a stick."""
        if self._is_reading or choice.carrier is None:
            return
        self._is_reading = True
        self.touched(choice.carrier.carrier)
        words = self.tr("{drive} is in again: its archives are being read in full…").format(drive=choice.name)
        self._banners.post(Notice(CONFIRMED, words))
        custody, session = self._services.custody, self._session

        def read(job: FileJob) -> tuple[CheckedFile, ...]:
            return custody.confirm(
                session, choice.folder, progress=job.progress, is_stopped=job.is_stopped, is_only_new=True
            )

        done = partial(self._on_confirmed, choice)
        job = self._tasks.on_file(self, read, done, self._on_failed, progressed=self._frame.show_progress)
        if self._is_reading:  # a runner that works at once has read everything already
            self._frame.start_job(self.tr("Reading the flash drive"), job)

    def _on_confirmed(self, choice: DriveChoice, files: tuple[CheckedFile, ...]) -> None:
        self._end()
        self._banners.post(self._notice_of(choice, files))
        self.confirmed.emit()

    def _notice_of(self, choice: DriveChoice, files: Sequence[CheckedFile]) -> Notice:
        bad = [file for file in files if not file.is_good]
        good = self.tr("Confirmed on {drive}: %n archive(s).", "", len(files) - len(bad)).format(drive=choice.name)
        if not bad:
            return Notice(CONFIRMED, good, NoticeKind.DONE)
        names = ", ".join(file.file_name for file in bad[:_MOST_NAMED])
        words = self.tr(
            "%n file(s) could not be confirmed: {names}. Take another flash drive and write again.", "", len(bad)
        )
        return Notice(CONFIRMED, f"{good} {words.format(names=names)}", NoticeKind.FAILURE)

    def _on_failed(self, error: AppError) -> None:
        self._end()
        if error.code == CarrierStillInError.code:
            self._banners.post(Notice(CONFIRMED, error_text(error).sentences, NoticeKind.WARNING))
        else:
            self.failed.emit(error)

    def _end(self) -> None:
        self._is_reading = False
        self._frame.end_job()
