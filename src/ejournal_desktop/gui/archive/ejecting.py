"""Letting go of a flash drive: the desktop does it where it can, else the person is told how (ux.md 2.4)."""

from __future__ import annotations

import shutil
import subprocess
from typing import Final, Protocol

SECONDS_TO_EJECT: Final = 60


class Eject(Protocol):
    """A way to let go of a drive."""

    def is_available(self) -> bool:
        """Tell whether the system can be asked."""
        ...

    def eject(self, folder: str) -> bool:
        """Let go of the drive mounted there; tell whether it may be pulled out now."""
        ...


class SystemEject:
    """The desktop's own program; systems without it leave the drive to the person."""

    def __init__(self, program: str | None = None) -> None:
        self._program = program or shutil.which("gio")

    def is_available(self) -> bool:
        """Tell whether the program is there."""
        return self._program is not None

    def eject(self, folder: str) -> bool:
        """Ask the system; it writes out what it holds first, so never on the window's thread."""
        if self._program is None:
            return False
        try:
            done = subprocess.run(  # noqa: S603  a program found by the system, arguments of our own
                [self._program, "mount", "--eject", folder], capture_output=True, check=False, timeout=SECONDS_TO_EJECT
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0
