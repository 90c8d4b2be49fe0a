"""Drives of a Windows computer, asked from the system library."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ejournal_desktop.readmodels.archive import DriveView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_REMOVABLE: Final = 2
_FIXED: Final = 3
_READ_ONLY_VOLUME: Final = 0x00080000
_LONGEST_LABEL: Final = 261


def windows_drives(marker_of: Callable[[Path], str | None]) -> Iterator[DriveView]:
    """Yield removable and fixed drives with a volume in them; on other systems there are none."""
    if sys.platform != "win32":
        return
    letters = ctypes.windll.kernel32.GetLogicalDrives()
    for place, letter in enumerate(_LETTERS):
        root = f"{letter}:\\"
        kind = ctypes.windll.kernel32.GetDriveTypeW(root) if letters >> place & 1 else 0
        if kind in {_REMOVABLE, _FIXED}:
            yield from _volume(root, marker_of, is_removable=kind == _REMOVABLE)


def _volume(root: str, marker_of: Callable[[Path], str | None], *, is_removable: bool) -> Iterator[DriveView]:
    if sys.platform != "win32":
        return
    label = ctypes.create_unicode_buffer(_LONGEST_LABEL)
    file_system = ctypes.create_unicode_buffer(_LONGEST_LABEL)
    flags = ctypes.c_ulong()
    is_readable = ctypes.windll.kernel32.GetVolumeInformationW(
        root, label, _LONGEST_LABEL, None, None, ctypes.byref(flags), file_system, _LONGEST_LABEL
    )
    if not is_readable:
        return  # a card reader without a card
    try:
        usage = shutil.disk_usage(root)
    except OSError:
        return
    yield DriveView(
        path=root,
        label=label.value,
        file_system=file_system.value,
        total=usage.total,
        free=usage.free,
        is_removable=is_removable,
        is_read_only=bool(flags.value & _READ_ONLY_VOLUME),
        is_system=root.casefold().startswith(os.environ.get("SYSTEMDRIVE", "C:").casefold()),
        marker=marker_of(Path(root)),
    )
