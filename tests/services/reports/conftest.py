"""The room of reports: one school that nobody changes, and one of a test alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.report_room import Room
from support.training_vault import SchoolCase, copied_school

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="package")
def whole(training_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """Give a school that nobody changes."""
    case = copied_school(training_template, tmp_path_factory.mktemp("reports") / "school")
    yield Room(case)
    case.close()


@pytest.fixture
def room(training: SchoolCase) -> Room:
    """Give a school of this test alone."""
    return Room(training)
