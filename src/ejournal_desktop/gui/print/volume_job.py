"""Making a volume on the file thread, with progress by pages and a way to stop between two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.printing import PrintedVolume
    from ejournal_desktop.services.printing import PrintingService
    from ejournal_desktop.services.session import Session


class _StoppedError(Exception):
    """The person stopped the making of a volume; never leaves this module."""


@dataclass(frozen=True, slots=True)
class VolumeJob:
    """One volume to be made."""

    service: PrintingService
    session: Session
    class_group: ClassGroupId
    period: PeriodId

    def __call__(self, job: FileJob) -> PrintedVolume | None:
        """Return the volume, nothing when it was stopped; no file is left either way."""

        def on_page(done: int, total: int) -> None:
            if job.is_stopped():
                raise _StoppedError
            job.progress(done, total)

        try:
            return self.service.volume(self.session, self.class_group, self.period, on_page)
        except _StoppedError:
            return None
