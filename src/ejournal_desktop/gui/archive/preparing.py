"""Making what archives will hold while the person still looks for the drive and types the password."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ejournal_desktop.services.archive_preparing import GOOD_FOR

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.archive.ports import ArchiveServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.archive_preparing import ArchivePreparation
    from ejournal_desktop.services.session import Session

_MILLISECOND: Final = timedelta(milliseconds=1)
_CALM_MS: Final = 1000
"""Whoever only looks in does not put the computer to work."""


class Preparing(QObject):
    """One class after the other on the file thread, so that drives are read between them.

    What fails here stays untold: the run meets it again and names it.
    """

    counted = Signal(int, int)  # classes whose archives are prepared, classes wanted; none when it is not known

    def __init__(self, services: ArchiveServices, session: Session, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._archives, self._session, self._tasks = services.archives, session, tasks
        self._wanted: tuple[ClassGroupId, ...] = ()
        self._job: FileJob | None = None
        self._is_working = False
        self.preparation: ArchivePreparation | None = None
        self.calm = self._timer(_CALM_MS, self._on_calm)
        self.lapse = self._timer(GOOD_FOR // _MILLISECOND, self._on_lapse)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def want(self, class_groups: Sequence[ClassGroupId]) -> None:
        """Begin as soon as the choice has stood for a moment; with none, what was made is kept for the next choice."""
        if tuple(class_groups) == self._wanted:
            return
        self._wanted = tuple(class_groups)
        self.counted.emit(0, 0)
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
        self.counted.emit(0, 0)
        if self.preparation is not None:
            preparation, self.preparation = self.preparation, None
            self._is_working, self._job = False, None
            self._tasks.on_file(self, lambda _job: preparation.end(), _ignore, _ignore)

    def _stop(self) -> None:
        self._wanted = ()  # an answer that is on its way begins nothing more
        self.calm.stop()
        self.lapse.stop()
        if self._job is not None:
            self._job.stop()

    def _on_calm(self) -> None:
        if self.preparation is None:
            call = partial(self._archives.preparation, self._session)
            self._tasks.on_database(self, call, self._on_begun, _ignore)
        elif not self._is_working:
            self._go_on(self.preparation)

    def _on_begun(self, preparation: ArchivePreparation) -> None:
        if self.preparation is None and self._wanted:
            self.preparation = preparation
            self.lapse.start()
            self._go_on(preparation)

    def _on_lapse(self) -> None:
        """Keep nothing in memory that is too old to be written, and make it anew while it is still wanted."""
        wanted = self._wanted
        self.end()
        self.want(wanted)

    def _go_on(self, preparation: ArchivePreparation) -> None:
        self._is_working = True
        wanted = self._wanted
        job = self._tasks.on_file(
            self,
            lambda job: preparation.make_next(wanted, job.is_stopped),
            lambda ready: self._on_made(preparation, wanted, ready),
            lambda _error: self._on_failed(preparation),
        )
        self._job = job if self._is_working else None  # a runner that works at once has done it already

    def _on_made(self, preparation: ArchivePreparation, wanted: tuple[ClassGroupId, ...], ready: int) -> None:
        if preparation is not self.preparation:  # it ended meanwhile, and another may be at work
            return
        self._is_working, self._job = False, None
        if self._wanted == wanted:
            self.counted.emit(ready, len(wanted))
        if self._wanted and (ready < len(wanted) or self._wanted != wanted):
            self._go_on(preparation)

    def _on_failed(self, preparation: ArchivePreparation) -> None:
        if preparation is self.preparation:
            self._is_working, self._job = False, None

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer


def _ignore(_outcome: object) -> None:
    """Take what nobody waits for."""
