"""What the page of works works with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.gui.print.system_files import SystemFileDialogs

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.lesson_files import FileDialogs
    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.works.library import WorkLibraryService
    from ejournal_desktop.services.works.planned import PlannedWorksService


@dataclass(frozen=True, slots=True)
class WorksServices:
    """The services of the page, the clock they share, the way to paper, and the questions for files."""

    library: WorkLibraryService
    planned: PlannedWorksService
    clock: Clock
    ports: PrintPorts
    dialogs: FileDialogs = field(default_factory=SystemFileDialogs)
