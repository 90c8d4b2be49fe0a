"""What the board and the portfolios work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.homeroom import PortfolioItem
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.homeroom.board import BoardService
    from ejournal_desktop.services.homeroom.portfolio import PortfolioService, PortfolioWish, PortfolioWords


@dataclass(frozen=True, slots=True)
class BoardServices:
    """The services of the page, the clock they share and the way to paper."""

    board: BoardService
    portfolio: PortfolioService
    clock: Clock
    ports: PrintPorts


@dataclass(frozen=True, slots=True)
class PortfolioActs:
    """Whose portfolio is on show: how it is read, changed and printed."""

    read: Callable[[], tuple[PortfolioItem, ...]]
    keep: Callable[[PortfolioWish], int]
    remove: Callable[[int], None]
    printed: Callable[[PortfolioWords], PrintedPaper]
