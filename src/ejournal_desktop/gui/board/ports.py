"""What the board and the portfolios work with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.gui.print.system_files import SystemFileDialogs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.gui.journal.lesson_files import FileDialogs
    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.homeroom import PortfolioFile, PortfolioItem
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.discussions import DiscussionsService
    from ejournal_desktop.services.documents import DocumentsService
    from ejournal_desktop.services.guides import GuidesService
    from ejournal_desktop.services.homeroom.board import BoardService
    from ejournal_desktop.services.homeroom.portfolio import PortfolioService, PortfolioWish, PortfolioWords


@dataclass(frozen=True, slots=True)
class BoardServices:
    """The services of the page, the clock they share, the way to paper, and the questions for files."""

    board: BoardService
    portfolio: PortfolioService
    clock: Clock
    ports: PrintPorts
    dialogs: FileDialogs = field(default_factory=SystemFileDialogs)


@dataclass(frozen=True, slots=True)
class StaffRoomServices:
    """What the school gives out to its staff, and what they say to it."""

    documents: DocumentsService
    guides: GuidesService
    discussions: DiscussionsService


@dataclass(frozen=True, slots=True)
class PortfolioActs:
    """Whose portfolio is on show: how it is read, changed and printed."""

    read: Callable[[], tuple[PortfolioItem, ...]]
    keep: Callable[[PortfolioWish], int]
    remove: Callable[[int], PortfolioFile | None]
    file: Callable[[int], PortfolioFile]
    save_file: Callable[[int, Path], None]
    printed: Callable[[PortfolioWords], PrintedPaper]
    noted: Callable[[PrintedPaper], None]
