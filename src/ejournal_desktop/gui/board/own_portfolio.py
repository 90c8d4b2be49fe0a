"""«Моё портфолио»: the portfolio of the person who is signed in (S0-2.9)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ejournal_desktop.gui.board.portfolio_page import PortfolioPage
from ejournal_desktop.gui.board.ports import PortfolioActs

if TYPE_CHECKING:
    from ejournal_desktop.gui.board.ports import BoardServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.homeroom.portfolio import PortfolioService
    from ejournal_desktop.services.session import Session


class OwnPortfolioPage(PortfolioPage):
    """The entries are one's own, whoever else may see them."""

    def __init__(self, services: BoardServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(services, tasks)
        self._service = services.portfolio
        self._acts = _own_acts(self._service, session)

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person; what the old one did is not taken back any more."""
        self._acts, self._undo = _own_acts(self._service, session), None


def _own_acts(service: PortfolioService, session: Session) -> PortfolioActs:
    return PortfolioActs(
        read=partial(service.own, session),
        keep=partial(service.keep_own, session),
        remove=partial(service.remove, session),
        file=partial(service.file, session),
        save_file=partial(service.save_file, session),
        printed=partial(service.printed_own, session),
        noted=partial(service.note_printed, session),
    )
