"""«Обмен»: the flash drive between the computers, contradictions, the computers of the school (ux.md 6.12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.archive.tab import TabDesk
from ejournal_desktop.gui.exchange.conflicts_page import ConflictsPage
from ejournal_desktop.gui.exchange.exchange_page import ExchangePage
from ejournal_desktop.gui.exchange.ports import SYSTEM_DIALOGS
from ejournal_desktop.gui.exchange.workstations_page import WorkstationsPage
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.widgets.page_parts import PageParts
from ejournal_desktop.gui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from ejournal_desktop.gui.exchange.ports import ExchangeDialogs, ExchangeServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.exchange import ExchangeState
    from ejournal_desktop.services.session import Session

KEY: Final = "exchange"
CONFLICTS: Final = "conflicts"
Page = ExchangePage | ConflictsPage | WorkstationsPage


class ExchangeScreen(QWidget):
    """Three tabs; ``state_loaded`` and ``taken`` let the frame keep up with what waits and what came."""

    state_loaded = Signal(object)
    taken = Signal()

    def __init__(
        self,
        services: ExchangeServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
        *,
        dialogs: ExchangeDialogs = SYSTEM_DIALOGS,
    ) -> None:
        super().__init__()
        self._frame = frame
        self.parts = PageParts(self)
        desk = TabDesk(services, session, tasks, frame, dialogs)
        self.exchange, self.conflicts = ExchangePage(desk), ConflictsPage(desk)
        self.workstations = WorkstationsPage(desk)
        self._pages: tuple[Page, ...] = (self.exchange, self.conflicts, self.workstations)
        titles = (self.tr("Exchange"), self.tr("Contradictions"), self.tr("Workstations"))
        for page, words in zip(self._pages, titles, strict=True):
            self.parts.add(scrolled(page), words)
        self._connect()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(
            self,
            shown=self.shown,
            leaving=self.leaving,
            commands=self.commands,
            go_to=self.go_to,
            is_at_work=self.is_at_work,
            resume=self.resume,
        )

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("exchange", self.tr("Exchange with the flash drive"), self.exchange.exchange, "Enter"),
            Command("write_bundle", self.tr("Write to the flash drive"), self.exchange.write, "F8"),
            Command("take_bundle", self.tr("Take from the flash drive…"), self.exchange.take),
            Command("conflicts", self.tr("Contradictions"), self.show_conflicts),
            Command("admit", self.tr("Add a workstation…"), self.admit, "Ins"),
        )

    def shown(self) -> None:
        """Show the tab and read it again."""
        page = self._pages[self.parts.place()]
        self._frame.show_legend(page.legend)
        page.shown()

    def leaving(self) -> None:
        """Stop reading drives; a round goes on."""
        for page in self._pages:
            page.leaving()

    def go_to(self, subject: object) -> None:
        """Open the contradictions where a reminder leads to them."""
        if subject == CONFLICTS:
            self.show_conflicts()

    def is_at_work(self) -> bool:
        """Tell whether a tab does something that goes on behind a lock."""
        return any(page.is_at_work() for page in self._pages)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        for page in self._pages:
            page.resume(session)

    def show_conflicts(self) -> None:
        """Open the contradictions."""
        self.parts.open(self._pages.index(self.conflicts))

    def admit(self) -> None:
        """Open the computers of the school and the form of a new one."""
        self.parts.open(self._pages.index(self.workstations))
        self.workstations.ask_to_admit()

    def _connect(self) -> None:
        self.parts.chosen.connect(self._on_part_chosen)
        self.exchange.state_loaded.connect(self._on_state_loaded)
        self.exchange.taken.connect(self.taken)
        self.exchange.conflicts_requested.connect(self.show_conflicts)
        self.exchange.admit_requested.connect(self.admit)
        self.workstations.changed.connect(self.exchange.reload)

    def _on_state_loaded(self, state: ExchangeState) -> None:
        self.workstations.show_state(state)
        self.state_loaded.emit(state)

    def _on_part_chosen(self) -> None:
        for page in self._pages:
            page.leaving()
        self.shown()
