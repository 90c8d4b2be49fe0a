"""Golden files: what a document must look like, kept beside the tests and changed only on purpose."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

GOLDEN_FOLDER = Path(__file__).parents[1] / "data" / "golden"


@dataclass(frozen=True, slots=True)
class GoldenFiles:
    """Compares produced text with the files in ``tests/data/golden``."""

    is_update: bool
    folder: Path = GOLDEN_FOLDER

    def check(self, name: str, produced: str) -> None:
        """Assert that the produced text is the golden file; with ``--update-golden`` write it instead."""
        path = self.folder / name
        if self.is_update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(produced, encoding="utf-8", newline="\n")
        assert path.exists(), f"no golden file {name}: look at what was produced and run with --update-golden"
        assert produced == path.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def golden(request: pytest.FixtureRequest) -> GoldenFiles:
    """Return the comparer with golden files."""
    return GoldenFiles(is_update=bool(request.config.getoption("--update-golden")))
