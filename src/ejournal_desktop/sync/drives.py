"""Drives on which archives can be put: those plugged in, and any folder a person chooses."""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.readmodels.archive import DriveView
from ejournal_desktop.sync.carriers import marker_id
from ejournal_desktop.sync.drives_windows import windows_drives

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

CARRIER_FILE_SYSTEMS: Final = frozenset(
    {
        "vfat",
        "exfat",
        "msdos",
        "ntfs",
        "ntfs3",
        "fuseblk",
        "ext2",
        "ext3",
        "ext4",
        "btrfs",
        "xfs",
        "f2fs",
        "hfsplus",
        "udf",
    }
)
SYSTEM_FOLDERS: Final = ("/", "/boot", "/usr", "/var", "/home", "/opt", "/root", "/tmp", "/srv", "/nix")  # noqa: S108  named to be left alone
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class LinuxSystem:
    """Where Linux tells about mounts and block devices; tests give folders of their own."""

    mounts: Path = Path("/proc/self/mounts")
    blocks: Path = Path("/sys/class/block")
    labels: Path = Path("/dev/disk/by-label")
    devices: Path = Path("/sys/dev/block")
    boot: Path = Path("/proc/sys/kernel/random/boot_id")


REAL_LINUX: Final = LinuxSystem()


@dataclass(frozen=True, slots=True)
class _Mount:
    device: str
    folder: str
    file_system: str
    is_read_only: bool


def list_drives() -> Sequence[DriveView]:
    """Return the drives of this computer, removable ones first."""
    drives = windows_drives(marker_id) if sys.platform == "win32" else linux_drives(REAL_LINUX)
    return sorted(drives, key=lambda drive: (drive.is_system, not drive.is_removable, drive.path))


def insertion_of(folder: Path, system: LinuxSystem = REAL_LINUX) -> str:
    """Return a word that is another one whenever a removable drive was put in again or the computer was started.

    Empty where nothing can be told: on another system, on a disk that is never taken out, in a folder that is gone.
    """
    try:
        device = folder.stat().st_dev
        block = Path(os.path.realpath(system.devices / f"{os.major(device)}:{os.minor(device)}"))
        disk = next(place for place in (block, block.parent) if (place / "diskseq").exists())
        told = (system.boot.read_text(encoding="ascii"), (disk / "diskseq").read_text(encoding="ascii"))
    except (OSError, StopIteration, AttributeError):  # Windows has no numbers of block devices
        return ""
    return sha256("".join(told).encode("ascii")).hexdigest()[:16] if _is_removable(block) else ""


def chosen_folder(folder: Path) -> DriveView:
    """Return a folder that a person chose as a place for archives, such as a mounted network share.

    Raises:
        DeviceError: the folder is not there or cannot be read.
    """
    with translated_os_errors():
        usage = shutil.disk_usage(folder)
        is_writable = os.access(folder, os.W_OK)
    return DriveView(
        path=str(folder),
        label=folder.name,
        file_system="",
        total=usage.total,
        free=usage.free,
        is_removable=False,
        is_read_only=not is_writable,
        is_system=False,
        marker=marker_id(folder),
    )


def linux_drives(system: LinuxSystem) -> Iterator[DriveView]:
    """Yield the mounted file systems that stand on real block devices, each device once."""
    labels = _labels(system.labels)
    seen: set[str] = set()
    for mount in _mounts(system.mounts):
        if (
            mount.device in seen
            or mount.file_system not in CARRIER_FILE_SYSTEMS
            or not mount.device.startswith("/dev/")
        ):
            continue
        seen.add(mount.device)
        drive = _drive(mount, system, labels)
        if drive is not None:
            yield drive


def _drive(mount: _Mount, system: LinuxSystem, labels: Mapping[str, str]) -> DriveView | None:
    folder = Path(mount.folder)
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return None  # pulled out between the list and the question
    block = Path(os.path.realpath(mount.device)).name
    return DriveView(
        path=mount.folder,
        label=labels.get(block, folder.name),
        file_system=mount.file_system,
        total=usage.total,
        free=usage.free,
        is_removable=_is_removable(system.blocks / block),
        is_read_only=mount.is_read_only,
        is_system=mount.folder in SYSTEM_FOLDERS or mount.folder.startswith("/boot/"),
        marker=marker_id(folder),
    )


def _mounts(table: Path) -> Iterator[_Mount]:
    with translated_os_errors():
        text = table.read_text(encoding="utf-8", errors="surrogateescape")
    for line in text.splitlines():
        device, folder, file_system, options, *_ = line.split(" ")
        yield _Mount(_unescaped(device), _unescaped(folder), file_system, "ro" in options.split(","))


def _unescaped(text: str) -> str:
    """Return a field of the mount table with its blanks, which stand there as octal numbers."""
    return _ESCAPED.sub(lambda found: chr(int(found.group(1), 8)), text)


def _is_removable(block: Path) -> bool:
    """Tell whether a block device is removable itself or by its disk, or hangs on USB."""
    real = Path(os.path.realpath(block))
    if "/usb" in str(real):
        return True
    return any(_flag(folder / "removable") for folder in (real, real.parent))


def _flag(file: Path) -> bool:
    try:
        return file.read_text(encoding="ascii").strip() == "1"
    except OSError:
        return False


def _labels(folder: Path) -> Mapping[str, str]:
    """Return the labels of block devices by the name of the device."""
    try:
        links = list(folder.iterdir())
    except OSError:
        return {}
    return {Path(os.path.realpath(link)).name: _udev_text(link.name) for link in links}


def _udev_text(name: str) -> str:
    r"""Return a label in which udev wrote special bytes as ``\x20``."""
    raw = re.sub(rb"\\x([0-9a-f]{2})", lambda found: bytes([int(found.group(1), 16)]), os.fsencode(name))
    return raw.decode("utf-8", "replace")
