"""Which printers the system knows, asked of it without a window (S0-3.1)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import Final

_SECONDS: Final = 5
_DEVICES: Final = r"Software\Microsoft\Windows NT\CurrentVersion\Devices"


def count_printers() -> int | None:
    """Return how many printers the system knows, nothing where it cannot be asked."""
    return _count_of_windows() if sys.platform == "win32" else _count_of_cups(shutil.which("lpstat"))


def _count_of_cups(program: str | None) -> int | None:
    if program is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603  a program found by the system, no argument from outside
            [program, "-e"], capture_output=True, check=False, timeout=_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return len(done.stdout.split()) if done.returncode == 0 else 0


if sys.platform == "win32":
    import winreg

    def _count_of_windows() -> int | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _DEVICES) as key:
                return int(winreg.QueryInfoKey(key)[1])
        except OSError:
            return None

else:

    def _count_of_windows() -> int | None:
        return None
