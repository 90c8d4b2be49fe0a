"""The page of the own class over a real journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.homeroom_desk import homeroom_desk
from support.homeroom_window import homeroom_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from support.homeroom_desk import HomeroomDesk
    from support.homeroom_window import HomeroomWindow
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase) -> HomeroomDesk:
    """Return the homeroom teacher of 7А."""
    return homeroom_desk(training)


@pytest.fixture
def window(desk: HomeroomDesk, qapp: QApplication, tmp_path: Path) -> Iterator[HomeroomWindow]:
    """Return the page, shown; letters are saved to ``letters.pdf`` in the folder of the test."""
    opened = homeroom_window(desk, path=tmp_path / "letters.pdf")
    yield opened
    opened.screen.close()
    opened.screen.deleteLater()
    qapp.processEvents()
