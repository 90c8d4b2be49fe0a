"""The board of a training school for any role, with a printer that keeps what it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from ejournal_desktop.gui.board.ports import BoardServices
from ejournal_desktop.gui.board.screen import BoardScreen
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.homeroom.portfolio import PortfolioService
from ejournal_desktop.services.printing import PrintingService
from support.board_desk import BoardDesk, SaidPlaces
from support.homeroom_window import KeptPaper
from support.immediate_tasks import ImmediateTasks
from support.quiet_frame import QuietFrame
from support.staff_room import staff_room_of
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from support.training_vault import SchoolCase


@pytest.fixture
def sit_down(training: SchoolCase, tmp_path: Path, qapp: QApplication) -> Iterator[Callable[..., BoardDesk]]:
    """Open the board for a role or a handle."""
    made: list[BoardScreen] = []
    folder = tmp_path / "out"
    folder.mkdir()
    papers = PrintingService(training.clock, RESOURCES, VERSION).papers
    board, portfolio = BoardService(training.clock, papers), PortfolioService(training.clock, papers)

    def open_for(who: str, tab: int = 1) -> BoardDesk:
        printer, places = KeptPaper(), SaidPlaces(folder)
        ports = PrintPorts(printer, places.choose_path, places.choose_folder)
        services = BoardServices(board, portfolio, training.clock, ports, places)
        session = training.sign_in(who)
        screen = BoardScreen(services, staff_room_of(training), session, ImmediateTasks(), QuietFrame())
        made.append(screen)
        screen.resize(1100, 620)
        screen.show()
        screen.activateWindow()
        QApplication.processEvents()
        screen.shown()
        desk = BoardDesk(screen, session, printer, places)
        desk.keys.shortcut(f"Alt+{tab}")
        return desk

    yield open_for
    for screen in made:
        screen.close()
        screen.deleteLater()
    qapp.processEvents()
