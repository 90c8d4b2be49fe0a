"""A database with a mark in it, copied for every fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.specimen import Specimen, make_specimen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="session")
def specimen_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_specimen(tmp_path_factory.mktemp("specimen") / "journal.db")


@pytest.fixture
def specimens(specimen_template: Path, tmp_path: Path) -> Callable[[int], list[Specimen]]:
    """Give so many copies, each in a folder of its own."""

    def copies(count: int) -> list[Specimen]:
        made = [Specimen(specimen_template, tmp_path / f"copy-{number}") for number in range(count)]
        for specimen in made:
            specimen.fresh()
        return made

    return copies


@pytest.fixture
def specimen(specimens: Callable[[int], list[Specimen]]) -> Specimen:
    return specimens(1)[0]
