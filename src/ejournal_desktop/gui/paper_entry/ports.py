"""What the page works with: services, the printer and the way to ask for a place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.page_facts import JournalServices
    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.lesson_sheets import LessonSheetsService
    from ejournal_desktop.services.paper_entry import PaperEntryService


@dataclass(frozen=True, slots=True)
class PaperServices:
    """The services behind the page, and the printer for blank sheets."""

    paper: PaperEntryService
    sheets: LessonSheetsService
    journal: JournalServices
    clock: Clock
    ports: PrintPorts
