"""Making volumes on the file thread, with progress by pages and a way to stop between two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.printing import PrintedVolume, PrintOptions
    from ejournal_desktop.services.printing import PrintingService
    from ejournal_desktop.services.session import Session


class _StoppedError(Exception):
    """The person stopped the making of a volume; never leaves this module."""


@dataclass(frozen=True, slots=True)
class PartsJob:
    """A volume to be made in the parts in which it is sewn."""

    service: PrintingService
    session: Session
    class_group: ClassGroupId
    period: PeriodId
    options: PrintOptions | None = None

    def __call__(self, job: FileJob) -> tuple[PrintedVolume, ...]:
        """Return the parts, nothing when it was stopped; no file is left either way."""
        try:
            return self.service.volumes(
                self.session, self.class_group, self.period, _reporter(job), options=self.options
            )
        except _StoppedError:
            return ()


def _reporter(job: FileJob) -> Callable[[int, int], None]:
    def on_page(done: int, total: int) -> None:
        if job.is_stopped():
            raise _StoppedError
        job.progress(done, total)

    return on_page
