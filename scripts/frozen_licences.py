"""The licence texts that travel with a frozen build: those of every library the program is made of, and of Python."""

from __future__ import annotations

import re
import sys
import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import TYPE_CHECKING, Final

from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM: Final = "ejournal-desktop"
FOLDER: Final = "licences"
_TEXT: Final = re.compile(r"(?i)(licen[cs]e|copying|notice|authors|third-party-licenses)")
_COMPILED: Final = (".py", ".pyc")


def licence_files() -> list[tuple[str, str]]:
    """Return the texts, each with the folder it goes to."""
    found = [(str(path), f"{FOLDER}/{name}") for name in sorted(libraries()) for path in _texts(distribution(name))]
    return found + [(str(path), f"{FOLDER}/python") for path in _python_texts()]


def libraries() -> set[str]:
    """Return the names of what the program needs, and of what that needs in its turn."""
    found: set[str] = set()
    waiting = [PROGRAM]
    while waiting:
        for name in _requirements(distribution(waiting.pop())):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found


def _requirements(one: Distribution) -> Iterator[str]:
    for line in one.requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name.lower()


def _texts(one: Distribution) -> Iterator[Path]:
    for file in one.files or ():
        if ".dist-info" in file.parts[0] and _TEXT.search("/".join(file.parts[1:])) and file.suffix not in _COMPILED:
            yield Path(str(one.locate_file(file)))


def _python_texts() -> Iterator[Path]:
    places = (Path(sys.base_prefix), Path(sysconfig.get_path("stdlib")))
    yield from (place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file())
