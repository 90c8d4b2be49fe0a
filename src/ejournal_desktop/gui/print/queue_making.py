"""Making the volumes of a queue on the file thread; a new session after a lock gets a new maker."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.print.workplace import Workplace
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.printing import PrintedVolume, PrintOptions
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.volume_making import VolumeMaker

    Place = tuple[ClassGroupId, PeriodId]


class _StoppedError(Exception):
    """The person stopped the making of a volume; never leaves this module."""


class QueueMaking:
    """Used by one job at a time; ``close`` is called between jobs."""

    def __init__(self, workplace: Workplace, options: PrintOptions | None) -> None:
        self._workplace, self._options = workplace, options
        self._maker: VolumeMaker | None = None
        self._session: Session | None = None

    def job(
        self, place: Place, following: Sequence[Place], *, done: int, total: int
    ) -> Callable[[FileJob], tuple[PrintedVolume, ...]]:
        """Return the call that makes a volume, nothing when it was stopped; the job tells of the whole queue."""

        def call(job: FileJob) -> tuple[PrintedVolume, ...]:
            job.progress(done, total)

            def on_wait() -> None:
                if job.is_stopped():
                    raise _StoppedError

            try:
                return self._maker_now().make(place, following, on_wait)
            except _StoppedError:
                return ()

        return call

    def close(self) -> None:
        """Let the processes go that draw; the next volume begins new ones."""
        maker, self._maker = self._maker, None
        if maker is not None:
            maker.close()

    def _maker_now(self) -> VolumeMaker:
        session = self._workplace.session
        if self._maker is None or self._session is not session:
            self.close()
            self._maker = self._workplace.services.printing.maker(session, self._options)
            self._session = session
        return self._maker
