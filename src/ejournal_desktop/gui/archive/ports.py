"""What the archive page works with: services, the clock, and the ways to ask for a place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.archive_check import ArchiveCheckService
    from ejournal_desktop.services.archives import ArchivesService


@dataclass(frozen=True, slots=True)
class ArchiveServices:
    """The services of the page, and the clock that tells how old an archive is."""

    archives: ArchivesService
    check: ArchiveCheckService
    access: AccessService
    clock: Clock


def ask_folder(owner: QWidget, title: str) -> Path | None:
    """Let the person choose a folder; nothing when none was chosen."""
    name = QFileDialog.getExistingDirectory(owner, title)
    return Path(name) if name else None


def ask_file(owner: QWidget, title: str) -> Path | None:
    """Let the person choose an archive; nothing when none was chosen."""
    name, _ = QFileDialog.getOpenFileName(owner, title, "", "*.zip")
    return Path(name) if name else None


@dataclass(frozen=True, slots=True)
class ArchiveDialogs:
    """How the person is asked for a folder and for a file."""

    choose_folder: Callable[[QWidget, str], Path | None] = ask_folder
    choose_file: Callable[[QWidget, str], Path | None] = ask_file


SYSTEM_DIALOGS: Final = ArchiveDialogs()
