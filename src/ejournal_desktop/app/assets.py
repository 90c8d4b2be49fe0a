"""Finds resources/ and translations/ in a checkout, in an installed wheel and in a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path

PROGRAM = "ejournal-desktop"


def resources_folder() -> Path:
    """Return the folder of fonts, regulations, printed forms and the training school."""
    return _asset("resources")


def translations_folder() -> Path:
    """Return the folder of the words of the screens: ``.ts`` and the compiled ``.qm`` files."""
    return _asset("translations")


def program_folders() -> tuple[Path | None, Path | None]:
    """Return the folder of the frozen program and that of its parts, nothing where it runs from its sources."""
    frozen = getattr(sys, "_MEIPASS", None)
    return (None, None) if frozen is None else (Path(sys.executable).parent, Path(frozen))


def _asset(name: str) -> Path:
    """Return the first folder of that name.

    Raises:
        FileNotFoundError: when the program was installed without its assets.
    """
    for place in _places():
        if (place / name).is_dir():
            return place / name
    raise FileNotFoundError(name)


def _places() -> tuple[Path, ...]:
    frozen = getattr(sys, "_MEIPASS", None)  # where PyInstaller unpacks the program
    if frozen is not None:
        return (Path(frozen),)
    # a wheel puts its data below the prefix, Debian's own Python below «local»; asking sysconfig takes 2 ms
    return (Path(__file__).parents[3], *(Path(sys.prefix) / name / PROGRAM for name in ("share", "local/share")))
