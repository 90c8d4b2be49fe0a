"""The few calls of the system that a copy to a carrier is made of; tests put a failing carrier in their place."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.durable import flush_descriptor, flush_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

BLOCK: Final = 1 << 20
_BINARY: Final = getattr(os, "O_BINARY", 0)
_CURRENT_FOLDER: Final = -100  # AT_FDCWD
_NO_REPLACE: Final = 1  # RENAME_NOREPLACE
_UNSUPPORTED: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})


class CarrierFiles:
    """Files of one carrier; every method raises ``OSError`` as the system gives it."""

    def names(self, folder: Path) -> Sequence[str]:
        """Return the names in a folder."""
        return [path.name for path in folder.iterdir()]

    def free_space(self, folder: Path) -> int:
        """Return the free bytes of the file system."""
        return shutil.disk_usage(folder).free

    def create(self, path: Path) -> int:
        """Open a file that must not exist yet and return its descriptor."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o644)

    def write(self, descriptor: int, block: bytes) -> None:
        """Write all bytes of a block."""
        view = memoryview(block)
        while view:
            view = view[os.write(descriptor, view) :]

    def flush(self, descriptor: int) -> None:
        """Push what was written through the caches."""
        flush_descriptor(descriptor)

    def close(self, descriptor: int) -> None:
        """Close a descriptor."""
        os.close(descriptor)

    def blocks(self, path: Path) -> Iterator[bytes]:
        """Yield a file in blocks, where it can be asked for from the carrier and not from the memory of the system."""
        descriptor = os.open(path, os.O_RDONLY | _BINARY)
        try:
            _forget_cached(descriptor)
            while block := os.read(descriptor, BLOCK):
                yield block
        finally:
            os.close(descriptor)

    def rename_new(self, old: Path, new: Path) -> None:
        """Give a file its final name, which must not exist yet."""
        if not (sys.platform == "linux" and _renamed_by_kernel(old, new)):
            os.rename(old, new)  # noqa: PTH104  refuses an existing name on Windows, unlike Path.replace

    def flush_folder(self, folder: Path) -> None:
        """Push the names of a folder through the caches; file systems that cannot do that are left alone."""
        try:
            flush_folder(folder)
        except OSError as error:
            if error.errno not in _UNSUPPORTED:
                raise

    def remove(self, path: Path) -> None:
        """Delete a file."""
        os.unlink(path)  # noqa: PTH108  beside its siblings of the same module


def _forget_cached(descriptor: int) -> None:
    if sys.platform == "linux":
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _renamed_by_kernel(old: Path, new: Path) -> bool:
    """Rename by ``renameat2``, which never replaces; tell whether the system and the file system know it."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    if rename(_CURRENT_FOLDER, os.fsencode(old), _CURRENT_FOLDER, os.fsencode(new), _NO_REPLACE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number))
