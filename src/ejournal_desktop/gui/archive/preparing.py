"""Making what archives will hold while the person still looks for the drive and types the password."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.archive.ports import ArchiveServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.archive_preparing import ArchivePreparation
    from ejournal_desktop.services.session import Session

_CALM_MS: Final = 1000
"""Whoever only looks in does not put the computer to work."""


class Preparing(QObject):
    """One class after the other on the file thread, so that drives are read between them.

    What fails here stays untold: the run meets it again and names it.
    """

    counted = Signal(int, int)  # classes whose archives are prepared, classes wanted; none when it ended

    def __init__(self, services: ArchiveServices, session: Session, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._archives, self._session, self._tasks = services.archives, session, tasks
        self._wanted: tuple[ClassGroupId, ...] = ()
        self._job: FileJob | None = None
        self._is_working = False
        self.preparation: ArchivePreparation | None = None
        self.calm = QTimer(self)
        self.calm.setSingleShot(True)
        self.calm.setInterval(_CALM_MS)
        self.calm.timeout.connect(self._on_calm)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def want(self, class_groups: Sequence[ClassGroupId]) -> None:
        """Begin as soon as the choice has stood for a moment; none ends it."""
        if tuple(class_groups) != self._wanted:
            self._wanted = tuple(class_groups)
            if self._wanted:
                self.calm.start()
            else:
                self.calm.stop()

    def hand_over(self) -> ArchivePreparation | None:
        """Stop, and return what was made so far to whoever writes the archives."""
        self._stop()
        return self.preparation

    def end(self) -> None:
        """Stop, and let everything go that was made."""
        self._stop()
        self._wanted = ()
        self.counted.emit(0, 0)
        if self.preparation is not None:
            preparation, self.preparation = self.preparation, None
            self._tasks.on_file(self, lambda _job: preparation.end(), lambda _nothing: None, self._on_failed)

    def _stop(self) -> None:
        self.calm.stop()
        if self._job is not None:
            self._job.stop()

    def _on_calm(self) -> None:
        if self.preparation is None:
            call = partial(self._archives.preparation, self._session)
            self._tasks.on_database(self, call, self._on_begun, self._on_failed)
        elif not self._is_working:
            self._go_on(self.preparation)

    def _on_begun(self, preparation: ArchivePreparation) -> None:
        if self.preparation is None and self._wanted:
            self.preparation = preparation
            self._go_on(preparation)

    def _go_on(self, preparation: ArchivePreparation) -> None:
        self._is_working = True
        wanted = self._wanted
        job = self._tasks.on_file(
            self,
            lambda job: preparation.make_next(wanted, job.is_stopped),
            lambda ready: self._on_made(preparation, wanted, ready),
            self._on_failed,
        )
        self._job = job if self._is_working else None  # a runner that works at once has done it already

    def _on_made(self, preparation: ArchivePreparation, wanted: tuple[ClassGroupId, ...], ready: int) -> None:
        self._is_working, self._job = False, None
        if preparation is not self.preparation:
            return
        self.counted.emit(ready, len(wanted))
        if self._wanted and (ready < len(wanted) or self._wanted != wanted):
            self._go_on(preparation)

    def _on_failed(self, _error: AppError) -> None:
        self._is_working, self._job = False, None
