"""Tries a frozen build where nothing of the source tree, of this Python and of this user can help it.

The self-test, then the work of a week: the training school is made, archives of all its classes are written by
processes of their own, read back and judged, and a sheet is printed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = "ejournal-desktop"
OFFICER: Final = "ArchiveOfficer"
_SYSTEM_VARIABLES: Final = ("SYSTEMROOT", "TEMP", "TMP")  # without these Windows starts nothing
_JUDGED: Final = 2
_SECONDS: Final = 300


def tried(program: Path, version: str) -> bool:
    """Tell whether the build did everything it was asked; what it said is shown when it did not."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        return all(_did(program, folder, command) for command in _commands(folder, version))


def _commands(folder: Path, version: str) -> Iterator[tuple[list[str], str]]:
    """Yield what the program is asked, and a piece of the answer; each may look at what the one before has left."""
    yield ["--version"], f"{NAME} {version}"
    yield ["self-test"], ""
    yield ["repair", "--check"], ""
    yield ["demo", "--dir", "school", "--no-window"], "logins.json"
    officer = _officer(folder)
    (folder / "stick").mkdir()
    yield ["archive", "create", *officer, "--to", "stick", "--all"], ".zip"
    archives = sorted(str(path.relative_to(folder)) for path in (folder / "stick").rglob("*.zip"))
    yield ["archive", "verify", *officer, *archives[:_JUDGED]], archives[0]
    yield ["print", "test-sheet", "--to", "sheet.pdf"], "sheet.pdf"
    yield ["check", *officer], ""


def _officer(folder: Path) -> list[str]:
    """Return how the archive officer of the training school logs in."""
    logins = json.loads((folder / "school/logins.json").read_text(encoding="utf-8"))
    account = next(login["account"] for login in logins if login["role"] == OFFICER)
    return ["--data", "school/vault", "--user", account, "--password-file", f"school/passwords/{account}"]


def _did(program: Path, folder: Path, asked: tuple[list[str], str]) -> bool:
    arguments, expected = asked
    executable = program / (f"{NAME}.exe" if sys.platform == "win32" else NAME)
    began = monotonic()
    run = subprocess.run(
        [str(executable), *arguments],
        cwd=folder,
        env=_environment(folder),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_SECONDS,
        check=False,
    )
    is_right = run.returncode == 0 and expected in run.stdout
    title = " ".join(arguments[:2])
    print(f"  {title}: {'done' if is_right else f'FAILED ({run.returncode})'}, {monotonic() - began:.1f} s", flush=True)
    if not is_right:
        print(run.stdout, run.stderr, sep="\n", file=sys.stderr)
    return is_right


def _environment(folder: Path) -> dict[str, str]:
    system = {name: os.environ[name] for name in _SYSTEM_VARIABLES if name in os.environ}
    home = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(folder))
    return {**system, **home, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
