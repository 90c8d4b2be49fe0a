"""One running program per data folder: a lock held by the operating system, freed even when the program is killed."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.files.errors import AlreadyOpenError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

LOCK_FILE: Final = "lock"


class ProcessLock:
    """The right to work in one data folder, held from construction until ``release``.

    The file itself is never deleted: a deleted lock file lets two processes hold two files of one name.

    Raises:
        AlreadyOpenError: another process holds the folder.
        DeviceError: the lock file cannot be made.
    """

    __slots__ = ("_descriptor",)

    def __init__(self, folder: Path) -> None:
        with translated_os_errors():
            self._descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise AlreadyOpenError from error

    def release(self) -> None:
        """Let another process work in the folder; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        # flock, not lockf: a lockf lock is lost as soon as any descriptor of the file is closed in this process
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
