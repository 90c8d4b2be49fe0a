"""Which drives an archive may be put on, and which of them is meant (ux.md 2.4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.archive.words import DRIVE_LOOKS, DriveRole, look_words, size_words, translated
from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.readmodels.archive import DriveView
    from ejournal_desktop.readmodels.carriers import CarrierView

# The copy itself asks for twice the size of the file and 16 MiB (security.md D-55).
LEAST_FREE: Final = 32 << 20
_UNFIT: Final = frozenset(
    {DriveRole.READ_ONLY, DriveRole.SMALL, DriveRole.SYSTEM, DriveRole.FOREIGN, DriveRole.LOST, DriveRole.UNASSIGNED}
)
_ROLE_COLUMN: Final = 3
_SHORT_PATH: Final = 3

NOTHING_PLUGGED_IN: Final = translatable("ArchiveWords", "Put in the flash drive: it appears here by itself")
MISSING_STICK: Final = translatable("ArchiveWords", "Put in the flash drive {label}: it appears here by itself")
ALL_UNFIT: Final = translatable("ArchiveWords", "None of these can take an archive. Put in another flash drive")
ASSIGN_FIRST: Final = translatable(
    "ArchiveWords", "This flash drive is not in the register yet. Assign it to the school"
)
SEVERAL: Final = translatable("ArchiveWords", "Choose the flash drive with ↑↓")
_OF: Final = translatable("ArchiveWords", "{free} of {total}")
_WITH: Final = translatable("ArchiveWords", "{label} · with {holder}")
_LAST: Final = translatable("ArchiveWords", "archive of {day}")
_EMPTY: Final = translatable("ArchiveWords", "no archive yet")


@dataclass(frozen=True, slots=True)
class DriveChoice:
    """A drive of the list with what it is to the person, and its row of the register."""

    drive: DriveView
    role: DriveRole
    carrier: CarrierView | None = field(default=None)

    @property
    def is_fit(self) -> bool:
        """Whether an archive may be written there."""
        return self.role not in _UNFIT

    @property
    def name(self) -> str:
        """What people call it: its label in the register, its own label, else the place where it stands."""
        return (self.carrier.label if self.carrier else "") or self.drive.label or self.drive.path

    @property
    def folder(self) -> Path:
        """Where archives go."""
        return Path(self.drive.path)


def choice_of(
    drive: DriveView, register: Mapping[str, CarrierView] | None = None, *, is_folder: bool = False
) -> DriveChoice:
    """Return a drive, or a folder that the person chose, with its role; without a register every mark is known."""
    known = None if register is None or drive.marker is None else register.get(drive.marker)
    return DriveChoice(drive, _role(drive, known, has_register=register is not None, is_folder=is_folder), known)


def drive_to_choose(choices: Sequence[DriveChoice]) -> DriveChoice | None:
    """Return the drive that is meant without asking: the known stick, else the only flash drive there is."""
    for wanted in (DriveRole.STICK, DriveRole.REMOVABLE, DriveRole.UNASSIGNED):
        found = [choice for choice in choices if choice.role is wanted]
        if len(found) == 1:
            return found[0]
        if found:
            return None
    return None


def drive_hint(choices: Sequence[DriveChoice], usual: str = "") -> str:
    """Return what to do about the list of drives; ``usual`` is the label of the stick that is asked for by name."""
    if any(choice.is_fit for choice in choices):
        return translated(SEVERAL)
    if any(choice.role is DriveRole.UNASSIGNED for choice in choices):
        return translated(ASSIGN_FIRST)
    unfit = {DriveRole.READ_ONLY, DriveRole.SMALL, DriveRole.FOREIGN, DriveRole.LOST}
    if any(choice.role in unfit for choice in choices):
        return translated(ALL_UNFIT)
    return translated(MISSING_STICK).format(label=usual) if usual else translated(NOTHING_PLUGGED_IN)


def drive_record(choice: DriveChoice) -> Record:
    """Return the row of a drive; its subject is the place, so that the cursor stays when the free space changes."""
    drive = choice.drive
    look = DRIVE_LOOKS[choice.role]
    is_short = len(drive.path) <= _SHORT_PATH  # a drive letter; a mount point would fill the row
    where = f"{drive.label} · {drive.path}" if drive.label and is_short else drive.label or drive.path
    room = translated(_OF).format(free=size_words(drive.free), total=size_words(drive.total))
    cells = (where, room, drive.file_system, " · ".join((look_words(look), *_register_words(choice.carrier))))
    can_be_chosen = choice.is_fit or choice.role is DriveRole.UNASSIGNED
    sentence = ", ".join((drive.path, *cells))
    return Record(cells, drive.path, {_ROLE_COLUMN: look.tone}, is_choosable=can_be_chosen, sentence=sentence)


def _register_words(carrier: CarrierView | None) -> tuple[str, ...]:
    """Return label, holder and last archive of a known stick."""
    if carrier is None:
        return ()
    label = carrier.label
    if carrier.holder_name:
        label = translated(_WITH).format(label=label, holder=carrier.holder_name)
    if carrier.last_archive is None:
        return label, translated(_EMPTY)
    return label, translated(_LAST).format(day=day_words(carrier.last_archive.date()))


def _role(drive: DriveView, known: CarrierView | None, *, has_register: bool, is_folder: bool) -> DriveRole:
    unfit = _unfit_role(drive, known)
    if unfit is not None:
        return unfit
    if drive.marker is not None:
        return DriveRole.STICK if known is not None or not has_register else DriveRole.FOREIGN
    if is_folder or not drive.is_removable:
        return DriveRole.FOLDER if is_folder else DriveRole.FIXED
    return DriveRole.UNASSIGNED if has_register else DriveRole.REMOVABLE


def _unfit_role(drive: DriveView, known: CarrierView | None) -> DriveRole | None:
    """Return why nothing may be written to a drive, the gravest reason first."""
    reasons = (
        (drive.is_system, DriveRole.SYSTEM),
        (drive.is_read_only, DriveRole.READ_ONLY),
        (known is not None and known.is_lost, DriveRole.LOST),
        (drive.free < LEAST_FREE, DriveRole.SMALL),
    )
    return next((role for is_so, role in reasons if is_so), None)
