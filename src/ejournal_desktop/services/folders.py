"""Where a journal may live: only on a fixed disk of this computer (security.md 3.1)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NETWORK = "network"
CLOUD = "cloud"
NOT_EMPTY = "not_empty"

_NETWORK_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "davfs", "fuse.davfs"})
_CLOUD_FOLDERS = ("dropbox", "onedrive", "google drive", "googledrive", "yandex.disk", "яндекс.диск", "icloud", "mega")


def folder_problem(folder: Path) -> str | None:
    """Return why a folder cannot hold the journal: ``network``, ``cloud`` or ``not_empty``; nothing when it can."""
    if any(_is_cloud(part) for part in folder.parts):
        return CLOUD
    if _is_network(folder):
        return NETWORK
    if folder.exists() and any(folder.iterdir()):
        return NOT_EMPTY
    return None


def _is_cloud(part: str) -> bool:
    return part.casefold().startswith(_CLOUD_FOLDERS)


def _is_network(folder: Path) -> bool:
    if str(folder).startswith(("\\\\", "//")):
        return True
    return sys.platform == "linux" and _linux_file_system(folder.absolute()) in _NETWORK_SYSTEMS


def _linux_file_system(folder: Path) -> str:
    """Return the type of the file system that holds a path, as the kernel lists its mounts."""
    found, longest = "", -1
    with open("/proc/mounts", encoding="utf-8", errors="surrogateescape") as mounts:  # noqa: PTH123  a kernel table
        for line in mounts:
            _, point, kind, *_ = line.split(" ")
            place = point.encode().decode("unicode_escape")
            if len(place) > longest and _is_under(str(folder), place):
                found, longest = kind, len(place)
    return found


def _is_under(path: str, point: str) -> bool:
    return path == point or path.startswith(point.rstrip("/") + "/")
