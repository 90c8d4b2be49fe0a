"""From the button to the result: the password, the run on the file thread, and what to say of its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.archive.run import ArchiveRun, RunOrder, RunOutcome, RunSteps
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from ejournal_desktop.gui.archive.action_panel import ActionPanel
    from ejournal_desktop.gui.archive.drives import DriveChoice
    from ejournal_desktop.gui.archive.ports import ArchiveServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.archive_preparing import ArchivePreparation
    from ejournal_desktop.services.session import Session

RUN_NOTICE: Final = "archive_run"
GO_ON: Final = "go_on"
STOPPED: Final = "carrier_copy_stopped"
_WRONG_PASSWORD: Final = "wrong_password"  # noqa: S105  a code


class ArchiveWriting(QObject):
    """One run at a time; nothing is written before the password was confirmed (ux.md 2.5)."""

    confirmed = Signal()
    ended = Signal(object)

    def __init__(self, services: ArchiveServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._job: FileJob | None = None
        self._is_running = False
        self.steps = RunSteps(self)
        self.drive_name = ""

    def serve(self, panel: ActionPanel) -> None:
        """Take passwords and «Stop» from a panel and show it how far the run is."""
        self._panel = panel
        panel.password_given.connect(self._on_password_given)
        panel.stop_requested.connect(self.stop)
        self.steps.stepped.connect(panel.show_step)

    def is_running(self) -> bool:
        """Tell whether an archive is being written."""
        return self._is_running

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def start(
        self, drive: DriveChoice, classes: tuple[ClassGroupId, ...], preparation: ArchivePreparation | None
    ) -> None:
        """Write the classes to a drive; what was prepared is not made again."""
        self._is_running = True
        self.drive_name = drive.name
        self._panel.start_run()
        services, order = self._services, RunOrder(drive.folder, classes, preparation)
        run = ArchiveRun(services.archives, services.custody, self._session, order, self.steps)
        job = self._tasks.on_file(self, run, self._on_ended, self._on_failed, progressed=self._frame.show_progress)
        if self._is_running:  # a runner that works at once has ended the run already
            self._job = job
            self._frame.start_job(self.tr("Archive"), job)

    def stop(self) -> None:
        """End the run between two blocks; the answer on the screen comes at once."""
        if self._job is not None:
            self._panel.show_stopping()
            self._job.stop()

    def outcome_notice(self, outcome: RunOutcome) -> Notice:
        """Return what to say at the end of a run."""
        done = len(outcome.written)
        if outcome.failure is None and not outcome.left:
            words = self.tr(
                "Written and read back: %n class(es) on {drive}. Eject it before you pull it out.", "", done
            )
            return Notice(RUN_NOTICE, words.format(drive=self.drive_name), NoticeKind.DONE)
        kept = self.tr("Finished before that: %n class(es).", "", done)
        actions = ((GO_ON, self.tr("Go on")),)
        if outcome.failure is None or outcome.failure.code == STOPPED:
            stopped = self.tr("Stopped. The unfinished file is removed, the earlier archives are intact.")
            return Notice(RUN_NOTICE, f"{stopped} {kept}", NoticeKind.WARNING, actions)
        return Notice(RUN_NOTICE, f"{error_text(outcome.failure).sentences} {kept}", NoticeKind.FAILURE, actions)

    def _on_password_given(self, password: str) -> None:
        self._panel.show_checking()
        self._tasks.on_database(
            self,
            lambda: self._services.access.confirm_password(self._session, password),
            lambda _nothing: self.confirmed.emit(),
            self._on_password_refused,
        )

    def _on_password_refused(self, error: AppError) -> None:
        if error.code == _WRONG_PASSWORD:
            words = self.tr("The password does not match. Nothing is written. Check the keyboard layout and Caps Lock.")
        else:
            words = error_text(error).short
        self._panel.refuse(words)

    def _on_failed(self, error: AppError) -> None:
        self._on_ended(RunOutcome((), (), error))

    def _on_ended(self, outcome: RunOutcome) -> None:
        self._is_running = False
        self._job = None
        self._frame.end_job()
        self._panel.end()
        self.ended.emit(outcome)
