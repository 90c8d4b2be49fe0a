"""The list of a frozen build's own files: hash, size and place of each, by which the program checks itself."""

from __future__ import annotations

from hashlib import file_digest
from pathlib import Path
from typing import Final

LIST: Final = "_internal/files.sha256"


def write_list(program: Path) -> Path:
    """Write the list into the build and return it; links stand in it with what they lead to."""
    paths = sorted(path for path in program.rglob("*") if path.is_file() and path.relative_to(program) != Path(LIST))
    lines = [f"{_digest(path)} {path.stat().st_size} {path.relative_to(program).as_posix()}\n" for path in paths]
    target = program / LIST
    target.write_text("".join(lines), encoding="utf-8")
    return target


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
