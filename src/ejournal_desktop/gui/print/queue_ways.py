"""Where the volumes of the queue go: into a folder, to the printer of the system, or as pictures to any printer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.print.file_names import volume_file_name
from ejournal_desktop.gui.print.raster import print_pictures

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from ejournal_desktop.gui.print.ports import Printer
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.printing import PrintedVolume
    from ejournal_desktop.services.printing import PrintingService


class QueueWay(Protocol):
    """Takes one volume on the file thread; needs no open journal, so that it works behind a locked screen."""

    @property
    def asks(self) -> bool:
        """Whether a person has to look at the paper before it is entered into the register."""

    def take(self, volume: PrintedVolume, period: PeriodView, job: FileJob) -> bool:
        """Deliver a volume; tell whether it was taken.

        Raises:
            DeviceError: the folder is full, read-only or gone.
        """


@dataclass(frozen=True, slots=True)
class FolderWay:
    """Writes each volume under its own name."""

    service: PrintingService
    folder: Path
    asks: bool = False

    def take(self, volume: PrintedVolume, period: PeriodView, job: FileJob) -> bool:
        """Write the file."""
        del job
        self.service.write_volume(volume, self.folder / volume_file_name(volume, period))
        return True


@dataclass(frozen=True, slots=True)
class PrinterWay:
    """Hands each volume to the printer of the system, both sides, long edge."""

    printer: Printer
    asks: bool = True

    def take(self, volume: PrintedVolume, period: PeriodView, job: FileJob) -> bool:
        """Hand the file over."""
        del job
        return self.printer.send(volume.pdf, f"{volume.class_title}, {period_words(period)}")


@dataclass(frozen=True, slots=True)
class PicturesWay:
    """Paints each volume on a printer that takes no PDF; slow enough to be left alone at night."""

    printer: QPrinter
    asks: bool = True

    def take(self, volume: PrintedVolume, period: PeriodView, job: FileJob) -> bool:
        """Paint the pages."""
        del period
        return print_pictures(volume.pdf, self.printer, job)
