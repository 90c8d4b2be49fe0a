"""What the archive pages work with: services, the clock, and the ways to ask for a place."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog

from ejournal_desktop.gui.archive.differences import differences_notice
from ejournal_desktop.gui.archive.ejecting import SystemEject
from ejournal_desktop.gui.archive.tab import CustodyTab, TabDesk
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.print.system_printer import SystemPrinter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.archive.ejecting import Eject
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.archives import WrittenArchive
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.archive_acts import ArchiveActsService
    from ejournal_desktop.services.archive_check import ArchiveCheckService
    from ejournal_desktop.services.archive_custody import ArchiveCustodyService
    from ejournal_desktop.services.archive_reading import ArchiveReadingService
    from ejournal_desktop.services.archives import ArchivesService
    from ejournal_desktop.services.carrier_sightings import CarrierSightings
    from ejournal_desktop.services.carriers import CarriersService
    from ejournal_desktop.services.completeness import CompletenessService
    from ejournal_desktop.services.kept_archives import KeptArchivesService
    from ejournal_desktop.services.retention import RetentionService
    from ejournal_desktop.services.year_end import YearEndService


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveServices:
    """The services of the pages, and the clock that tells how old an archive is."""

    archives: ArchivesService
    check: ArchiveCheckService
    access: AccessService
    clock: Clock
    custody: ArchiveCustodyService
    carriers: CarriersService
    sightings: CarrierSightings
    reading: ArchiveReadingService
    acts: ArchiveActsService
    year_end: YearEndService
    retention: RetentionService
    kept: KeptArchivesService
    completeness: CompletenessService


def ask_folder(owner: QWidget, title: str) -> Path | None:
    """Let the person choose a folder; nothing when none was chosen."""
    name = QFileDialog.getExistingDirectory(owner, title)
    return Path(name) if name else None


def ask_file(owner: QWidget, title: str) -> Path | None:
    """Let the person choose an archive; nothing when none was chosen."""
    name, _ = QFileDialog.getOpenFileName(owner, title, "", "*.zip")
    return Path(name) if name else None


def _system_paper() -> PrintPorts:
    return PrintPorts(SystemPrinter())


@dataclass(frozen=True, slots=True)
class ArchiveDialogs:
    """How the person is asked for a folder and for a file, how papers leave, and how a drive is ejected."""

    choose_folder: Callable[[QWidget, str], Path | None] = ask_folder
    choose_file: Callable[[QWidget, str], Path | None] = ask_file
    paper: PrintPorts = field(default_factory=_system_paper)
    eject: Eject = field(default_factory=SystemEject)


SYSTEM_DIALOGS: Final = ArchiveDialogs()
ArchiveTabDesk = TabDesk[ArchiveServices, ArchiveDialogs]


class ArchiveTab(CustodyTab[ArchiveServices, ArchiveDialogs]):
    """A tab around archives; those that write them raise the alarm over what nobody signed."""

    def _tell_of_differences(self, written: Sequence[WrittenArchive]) -> None:
        """Name it here and to the deputy heads, however the run ended (security.md D-34)."""
        told = tuple(written)
        if (alarm := differences_notice(told)) is not None:
            self.banners.post(alarm)
            tell = partial(self._services.archives.tell_of_differences, self._session, told, alarm.text)
            self._tasks.on_database(self, tell, lambda _told: None, self._on_failed)
