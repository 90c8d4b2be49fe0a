"""A database with a mark in it, copied for every fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.specimen import Specimen, make_specimen

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def specimen_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_specimen(tmp_path_factory.mktemp("specimen") / "journal.db")


@pytest.fixture
def specimen(specimen_template: Path, tmp_path: Path) -> Specimen:
    return Specimen(specimen_template, tmp_path / "broken")
