"""One run of writing on the file thread: class after class, with what was finished before a failure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.services.archives import ArchiveWatch

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archives import ArchivePhase, ArchiveProgress, WrittenArchive
    from ejournal_desktop.services.archive_custody import ArchiveCustodyService
    from ejournal_desktop.services.archive_preparing import ArchivePreparation
    from ejournal_desktop.services.archives import ArchivesService
    from ejournal_desktop.services.session import Session

WHOLE = 1000


@dataclass(frozen=True, slots=True)
class RunOrder:
    """What is to be written where, and what was made of it before."""

    folder: Path
    classes: tuple[ClassGroupId, ...]
    preparation: ArchivePreparation | None


@dataclass(frozen=True, slots=True)
class RunStep:
    """How far a run is; ``thousandths`` of the whole run never fall. A run over all classes names them by title."""

    class_group: ClassGroupId | None
    class_title: str
    phase: ArchivePhase
    thousandths: int


@dataclass(frozen=True, slots=True)
class RunOutcome:
    """How a run ended: what is on the carrier, what is left, and the failure, if any."""

    written: tuple[WrittenArchive, ...]
    left: tuple[ClassGroupId, ...] = ()
    failure: AppError | None = None


class RunSteps(QObject):
    """Carries the steps from the file thread to the window."""

    stepped = Signal(object)
    class_written = Signal(object)
    further = Signal(object)  # thousandths of a run that goes on after its classes


@dataclass(frozen=True, slots=True)
class ArchiveRun:
    """A run that can be started on the file thread."""

    service: ArchivesService
    custody: ArchiveCustodyService
    session: Session
    order: RunOrder
    steps: RunSteps

    def __call__(self, job: FileJob) -> RunOutcome:
        """Write class after class; a stop is noticed between two blocks and between two classes."""
        written: list[WrittenArchive] = []
        classes = self.order.classes

        def take(archive: WrittenArchive) -> None:
            written.append(archive)
            self.steps.class_written.emit(archive.record.class_group)

        watch = ArchiveWatch(partial(self._tell, job), job.is_stopped, take)
        try:
            self.custody.note_writing(self.session, self.order.folder)
            self.service.create(
                self.session, self.order.folder, classes, watch=watch, preparation=self.order.preparation
            )
        except AppError as failure:
            return RunOutcome(tuple(written), classes[len(written) :], failure)
        return RunOutcome(tuple(written))

    def _tell(self, job: FileJob, progress: ArchiveProgress) -> None:
        job.progress(progress.thousandths, WHOLE)
        class_group = self.order.classes[progress.done_classes]
        self.steps.stepped.emit(RunStep(class_group, progress.class_title, progress.phase, progress.thousandths))
