"""What the page of the own class works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.services.homeroom.board import BoardService
    from ejournal_desktop.services.homeroom.cards import CardsService
    from ejournal_desktop.services.homeroom.exemptions import ExemptionsService
    from ejournal_desktop.services.homeroom.family_papers import FamilyPapersService
    from ejournal_desktop.services.homeroom.informing import InformingService
    from ejournal_desktop.services.homeroom.letters import LettersService
    from ejournal_desktop.services.homeroom.messages import MessagesService
    from ejournal_desktop.services.homeroom.portfolio import PortfolioService
    from ejournal_desktop.services.homeroom.service import HomeroomService


@dataclass(frozen=True, slots=True)
class HomeroomServices:
    """The services of the page, the clock they share and the way to paper."""

    homeroom: HomeroomService
    cards: CardsService
    letters: LettersService
    messages: MessagesService
    exemptions: ExemptionsService
    board: BoardService
    portfolio: PortfolioService
    informing: InformingService
    family_papers: FamilyPapersService
    clock: Clock
    ports: PrintPorts


@dataclass(frozen=True, slots=True)
class LetterAsked:
    """Somebody should be written to: the students, the occasion by its code, and the template where one is meant."""

    students: tuple[StudentId, ...]
    occasion: str
    template: str = ""
