"""What the pages of safety work with."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog

from ejournal_desktop.gui.archive.tab import CustodyTab, TabDesk
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.print.system_printer import SystemPrinter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.archive_acts import ArchiveActsService
    from ejournal_desktop.services.archive_restoring import ArchiveRestoringService
    from ejournal_desktop.services.backups import BackupsService
    from ejournal_desktop.services.recovery_paper import RecoveryPaperService
    from ejournal_desktop.services.rekeying import RekeyingService
    from ejournal_desktop.services.restore_drill import RestoreDrillService
    from ejournal_desktop.services.restoring import RestoringService


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyServices:
    """The services of the pages; ``end_session`` leads to the log-in after the journal got another file."""

    backups: BackupsService
    restoring: RestoringService
    archive_restoring: ArchiveRestoringService
    drill: RestoreDrillService
    rekeying: RekeyingService
    recovery: RecoveryPaperService
    acts: ArchiveActsService
    access: AccessService
    clock: Clock
    end_session: Callable[[], None]


COPIES, ARCHIVES = "*.ejbackup", "*.zip"


def ask_folder(owner: QWidget, title: str) -> Path | None:
    """Let the person choose a folder; nothing when none was chosen."""
    name = QFileDialog.getExistingDirectory(owner, title)
    return Path(name) if name else None


def ask_file(owner: QWidget, title: str, kind: str) -> Path | None:
    """Let the person choose a file of a kind; nothing when none was chosen."""
    name, _ = QFileDialog.getOpenFileName(owner, title, "", kind)
    return Path(name) if name else None


def ask_files(owner: QWidget, title: str, kind: str) -> tuple[Path, ...]:
    """Let the person choose files of a kind; none when the dialog was left."""
    names, _ = QFileDialog.getOpenFileNames(owner, title, "", kind)
    return tuple(Path(name) for name in names)


def _system_paper() -> PrintPorts:
    return PrintPorts(SystemPrinter())


@dataclass(frozen=True, slots=True)
class SafetyDialogs:
    """How the person is asked for a folder, for a file and for several, and how papers leave."""

    choose_folder: Callable[[QWidget, str], Path | None] = ask_folder
    choose_file: Callable[[QWidget, str, str], Path | None] = ask_file
    paper: PrintPorts = field(default_factory=_system_paper)
    choose_files: Callable[[QWidget, str, str], tuple[Path, ...]] = ask_files


SYSTEM_DIALOGS: Final = SafetyDialogs()
SafetyTabDesk = TabDesk[SafetyServices, SafetyDialogs]
SafetyTab = CustodyTab[SafetyServices, SafetyDialogs]
