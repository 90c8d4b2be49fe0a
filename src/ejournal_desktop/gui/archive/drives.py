"""Which drives an archive may be put on, and which of them is meant (ux.md 2.4)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.archive.words import DRIVE_LOOKS, DriveRole, look_words, size_words, translated
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.archive import DriveView

# The copy itself asks for twice the size of the file and 16 MiB (security.md D-55).
LEAST_FREE: Final = 32 << 20
_UNFIT: Final = frozenset({DriveRole.READ_ONLY, DriveRole.SMALL, DriveRole.SYSTEM})
_KNOWN: Final = frozenset({DriveRole.STICK, DriveRole.REMOVABLE})
_ROLE_COLUMN: Final = 3

NOTHING_PLUGGED_IN: Final = translatable("ArchiveWords", "Put in the flash drive: it appears here by itself")
ALL_UNFIT: Final = translatable("ArchiveWords", "None of these can take an archive. Put in another flash drive")
SEVERAL: Final = translatable("ArchiveWords", "Choose the flash drive with ↑↓")


@dataclass(frozen=True, slots=True)
class DriveChoice:
    """A drive of the list with what it is to the person."""

    drive: DriveView
    role: DriveRole

    @property
    def is_fit(self) -> bool:
        """Whether an archive may be written there."""
        return self.role not in _UNFIT

    @property
    def name(self) -> str:
        """What people call it: its label, else the place where it stands."""
        return self.drive.label or self.drive.path

    @property
    def folder(self) -> Path:
        """Where archives go."""
        return Path(self.drive.path)


def choice_of(drive: DriveView, *, is_folder: bool = False) -> DriveChoice:
    """Return a drive, or a folder that the person chose, with its role."""
    return DriveChoice(drive, _role(drive, is_folder=is_folder))


def drive_to_choose(choices: Sequence[DriveChoice]) -> DriveChoice | None:
    """Return the drive that is meant without asking: the known stick, else the only flash drive there is."""
    fit = [choice for choice in choices if choice.is_fit]
    for wanted in ({DriveRole.STICK}, _KNOWN):
        found = [choice for choice in fit if choice.role in wanted]
        if len(found) == 1:
            return found[0]
    return None


def drive_hint(choices: Sequence[DriveChoice]) -> str:
    """Return what to do about the list of drives."""
    fit = [choice for choice in choices if choice.is_fit]
    if fit:
        return translated(SEVERAL)
    has_unfit_stick = any(choice.role in {DriveRole.READ_ONLY, DriveRole.SMALL} for choice in choices)
    return translated(ALL_UNFIT if has_unfit_stick else NOTHING_PLUGGED_IN)


def drive_record(choice: DriveChoice) -> Record:
    """Return the row of a drive; its subject is the place, so that the cursor stays when the free space changes."""
    drive = choice.drive
    look = DRIVE_LOOKS[choice.role]
    room = translated(translatable("ArchiveWords", "{free} of {total}"))
    where = drive.path if drive.label in {"", Path(drive.path).name} else f"{drive.label} · {drive.path}"
    return Record(
        (
            where,
            room.format(free=size_words(drive.free), total=size_words(drive.total)),
            drive.file_system,
            look_words(look),
        ),
        subject=drive.path,
        tones={_ROLE_COLUMN: look.tone},
        is_choosable=choice.is_fit,
    )


def _role(drive: DriveView, *, is_folder: bool) -> DriveRole:
    if drive.is_system:
        return DriveRole.SYSTEM
    if drive.is_read_only:
        return DriveRole.READ_ONLY
    if drive.free < LEAST_FREE:
        return DriveRole.SMALL
    if drive.marker is not None:
        return DriveRole.STICK
    if is_folder:
        return DriveRole.FOLDER
    return DriveRole.REMOVABLE if drive.is_removable else DriveRole.FIXED
