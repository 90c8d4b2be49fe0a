"""The licence texts that travel with a frozen build: those of every library the program is made of, and of Python."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import TYPE_CHECKING, Final

from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PROGRAM: Final = "ejournal-desktop"
FOLDER: Final = "licences"
_TEXT: Final = re.compile(r"(?i)(licen[cs]e|copying|notice|authors|third-party-licenses)")
_COMPILED: Final = (".py", ".pyc")
_SYSTEM: Final = ("/usr/lib", "/lib")


def licence_files() -> list[tuple[str, str]]:
    """Return the texts, each with the folder it goes to."""
    found = [(str(path), f"{FOLDER}/{name}") for name in sorted(libraries()) for path in _texts(distribution(name))]
    return found + [(str(path), f"{FOLDER}/python") for path in _python_texts()]


def system_licences(sources: Iterable[str]) -> list[tuple[str, str, str]]:
    """Return the texts of the libraries that a build on Debian takes from the system, as PyInstaller's entries."""
    foreign = sorted({str(Path(source).resolve()) for source in sources if source.startswith(_SYSTEM)})
    if not foreign or shutil.which("dpkg-query") is None:
        return []
    shown = subprocess.run(["dpkg-query", "--search", *foreign], capture_output=True, text=True, check=False).stdout
    packages = sorted({line.partition(":")[0] for line in shown.splitlines()})
    texts = ((name, Path("/usr/share/doc", name, "copyright")) for name in packages)
    return [(f"{FOLDER}/{name}/copyright", str(text.resolve()), "DATA") for name, text in texts if text.is_file()]


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
