"""Which version of the program runs."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Final

from ejournal_desktop.app.assets import PROGRAM

UNINSTALLED: Final = "0.1.0"


def program_version() -> str:
    """Return the version of the installed program, in a bare source tree that of its metadata file."""
    try:
        return version(PROGRAM)
    except PackageNotFoundError:
        return UNINSTALLED
