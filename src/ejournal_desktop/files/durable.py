"""Writing a small file so that after a crash either the old or the new content stands there, never a mixture.

A file is written beside its target under a random name, flushed, and renamed over it; then the folder is flushed
(security.md D-10, F9). Nothing is overwritten in place, nothing is deleted first, no existence test is relied on.
"""

from __future__ import annotations

import errno
import os
import secrets
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.errors import (
    DeviceFaultError,
    DeviceGoneError,
    DiskFullError,
    FileHeldError,
    ReadOnlyFolderError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from ejournal_desktop.kernel.errors import DeviceError

if sys.platform == "darwin":
    import fcntl

TEMPORARY_PREFIX: Final = "~"
TEMPORARY_SUFFIX: Final = ".tmp"

_KINDS: Final[Mapping[type[DeviceError], tuple[int, ...]]] = {
    DiskFullError: (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
    ReadOnlyFolderError: (errno.EROFS, errno.EACCES, errno.EPERM),
    DeviceGoneError: (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE),
    FileHeldError: (errno.EBUSY, errno.ETXTBSY, errno.EAGAIN),
}
_BY_NUMBER: Final = {number: kind for kind, numbers in _KINDS.items() for number in numbers}
# Windows folds these into EACCES; its own numbers tell more: not ready, sharing violation, lock violation.
_BY_WINDOWS_NUMBER: Final[Mapping[int, type[DeviceError]]] = {
    21: DeviceGoneError,
    32: FileHeldError,
    33: FileHeldError,
}
_NEW_FILE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@contextmanager
def translated_os_errors() -> Iterator[None]:
    """Turn every ``OSError`` of the block into the ``DeviceError`` that names its cause.

    Raises:
        DeviceError: one of the classes of ``files.errors``.
    """
    try:
        yield
    except OSError as error:
        raise _named(error) from error


def _named(error: OSError) -> DeviceError:
    kind = _BY_WINDOWS_NUMBER.get(getattr(error, "winerror", None) or 0) or _BY_NUMBER.get(error.errno or 0)
    return kind() if kind else DeviceFaultError(number=error.errno or 0)


def write_durably(path: Path, data: bytes) -> None:
    """Replace the content of a file; on return it outlives a power cut.

    Raises:
        DeviceError: full, read-only, vanished, held or faulty. The old content stands, unless the very last step
            failed, the flush of the folder: then the new one does. It is whole in either case.
    """
    with translated_os_errors():
        temporary = path.with_name(f"{TEMPORARY_PREFIX}{path.name}.{secrets.token_hex(8)}{TEMPORARY_SUFFIX}")
        try:
            _write_new(temporary, data)
            os.replace(temporary, path)  # noqa: PTH105 - the call whose atomicity is meant
        finally:
            with suppress(OSError):  # gone after the rename; after a failure it would only lie about
                temporary.unlink()
        flush_folder(path.parent)


def _write_new(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, _NEW_FILE, 0o600), "wb") as stream:
        stream.write(data)
        stream.flush()
        flush_descriptor(stream.fileno())


def flush_descriptor(descriptor: int) -> None:
    """Push one open file through the caches of the system and, on macOS, of the drive."""
    if sys.platform == "darwin":
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def flush_folder(folder: Path) -> None:
    """Make renames inside a folder outlive a power cut; Windows has no such call and journals renames itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def ensure_writable_folder(path: Path) -> None:
    """Make the folder if it is missing and prove by a trial file that it takes writes.

    Raises:
        DeviceError: the folder cannot be made or written to.
    """
    trial = path / f"{TEMPORARY_PREFIX}trial.{secrets.token_hex(8)}{TEMPORARY_SUFFIX}"
    with translated_os_errors():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write_new(trial, b"trial")
        trial.unlink()


def remove_leftovers(folder: Path, pattern: str = f"{TEMPORARY_PREFIX}*{TEMPORARY_SUFFIX}") -> int:
    """Delete what interrupted writes left behind and return how many files that were; needs the process lock."""
    removed = 0
    with translated_os_errors():
        for path in folder.glob(pattern):
            path.unlink(missing_ok=True)
            removed += 1
    return removed


def read_small(path: Path, *, at_most: int) -> bytes | None:
    """Return the content of a small file, or ``None`` when there is no such file.

    One byte more than ``at_most`` is returned from a longer file, so that the caller sees it is too long.

    Raises:
        DeviceError: the file is there but cannot be read.
    """
    with translated_os_errors():
        try:
            with path.open("rb") as stream:
                return stream.read(at_most + 1)
        except FileNotFoundError:
            return None
