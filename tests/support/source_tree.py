"""Where the sources stand, for the tests that read them."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import grimp
import pytest

PACKAGE = "ejournal_desktop"
ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src" / PACKAGE


def source_files() -> list[Path]:
    """Return every Python file of the program."""
    return sorted(SOURCES.rglob("*.py"))


def tree_of(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def import_graph() -> grimp.ImportGraph:
    """Return who imports whom, libraries included."""
    return grimp.build_graph(PACKAGE, include_external_packages=True, cache_dir=None)


def tracked_files() -> list[Path]:
    """Return the files under version control; skip the test where the tree came without its history."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    # A fresh clone may belong to another user than the one who runs the tests.
    command = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z"]
    listed = subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")
    paths = [ROOT / name for name in listed.split("\0") if name]
    return [path for path in paths if path.is_file()]
