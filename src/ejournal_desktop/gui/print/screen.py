"""«Печать журнала»: volumes, the queue of classes, the register and other papers over one message area (ux.md 6.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.print.papers_page import PapersPage
from ejournal_desktop.gui.print.queue_page import QueuePage
from ejournal_desktop.gui.print.register_page import RegisterPage
from ejournal_desktop.gui.print.volume_page import VolumePage
from ejournal_desktop.gui.print.workplace import Workplace
from ejournal_desktop.gui.widgets.banner import BannerArea
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_parts import PageParts

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.print.ports import PrintPorts, PrintServices
    from ejournal_desktop.gui.print.preview import PdfPreview
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.session import Session

_VOLUMES, _QUEUE, _REGISTER, _PAPERS = range(4)


class PrintScreen(QWidget):
    """The volumes first; the other tabs are read when they are opened."""

    def __init__(
        self, services: PrintServices, session: Session, tasks: TaskRunner, frame: FramePort, ports: PrintPorts
    ) -> None:
        super().__init__()
        self.banners = BannerArea()
        self.parts = PageParts(self, banners=self.banners)
        self._place = Workplace(services, session, tasks, frame, ports, self.banners)
        self.volumes = VolumePage(self._place)
        self.queue = QueuePage(self._place)
        self.register = RegisterPage(self._place)
        self.papers = PapersPage(self._place)
        self._pages = (self.volumes, self.queue, self.register, self.papers)
        self._add_parts()
        self.parts.chosen.connect(self._show_page)
        self.volumes.queue_wanted.connect(self.offer_queue)
        self._bind_keys()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(
            self, shown=self.shown, commands=self.commands, is_at_work=self.queue.is_at_work, resume=self.resume
        )

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        volumes, queue, register = self.volumes, self.queue, self.register
        return (
            Command("show_volume", self.tr("Show the volume of the class"), volumes.show_volume, "Enter"),
            Command("save_volume", self.tr("Save as PDF…"), self.save, "Ctrl+S"),
            Command("print_volume", self.tr("Print on both sides"), self.print_out, "Ctrl+P"),
            Command("print_pictures", self.tr("Print as pictures…"), volumes.print_as_pictures),
            Command("print_sheets", self.tr("Print some sheets again…"), volumes.outlet.ask_for_sheets),
            Command("print_settings", self.tr("Print settings…"), volumes.ask_for_settings),
            Command("print_all", self.tr("Print the ticked classes"), queue.print_all),
            Command("check_printout", self.tr("Compare a printed sheet"), self.ask_for_code),
            Command("make_supplement", self.tr("Make a supplement"), register.make_supplement),
            Command("go_to_page", self.tr("Go to a page"), self._ask_for_page, "Ctrl+G"),
            Command("facing_pages", self.tr("Facing pages"), self._toggle_facing, "Ctrl+2"),
        )

    def shown(self) -> None:
        """Read the part on show."""
        self._show_page(self.parts.place())

    def resume(self, session: Session) -> None:
        """Let a queue go on that outlived a lock."""
        self._place.session = session
        self.queue.go_on()

    def offer_queue(self) -> None:
        """Put the ticked classes into the queue and open it."""
        self.queue.offer(self.volumes.choice.wanted(), self.volumes.options)
        self.parts.open(_QUEUE)

    def save(self) -> None:
        """Save what is on show."""
        (self.volumes.save, self.queue.save_all, self.register.save_supplement, self.papers.save)[self._current()]()

    def print_out(self) -> None:
        """Print what is on show."""
        volumes, queue, register, papers = self._pages
        acts = (volumes.print_volume, queue.print_all, register.print_supplement, papers.print_paper)
        acts[self._current()]()

    def ask_for_code(self) -> None:
        """Open the register at the code of a sheet."""
        self.parts.open(_REGISTER)
        self.register.ask_for_code()

    def _current(self) -> int:
        return self.parts.place()

    def _preview(self) -> PdfPreview | None:
        return {_VOLUMES: self.volumes.preview, _PAPERS: self.papers.preview}.get(self._current())

    def _show_page(self, place: int) -> None:
        page = self._pages[place]
        self.papers.options = self.volumes.options
        self._place.hush()
        self._place.frame.show_legend(page.legend)
        page.open()

    def _find(self) -> None:
        preview = self._preview()
        if preview is not None:
            preview.bar.search.ask()
        elif self._current() == _REGISTER:
            self.register.ask_for_code()

    def _ask_for_page(self) -> None:
        preview = self._preview()
        if preview is not None:
            preview.ask_for_page()

    def _toggle_facing(self) -> None:
        preview = self._preview()
        if preview is not None:
            preview.toggle_facing()

    def _add_parts(self) -> None:
        own = (self.tr("Volumes"), self.tr("Queue"), self.tr("Register"), self.tr("Other papers"))
        for page, words in zip(self._pages, own, strict=True):
            self.parts.add(page, words)

    def _bind_keys(self) -> None:
        for words, keys, act in (
            (self.tr("Save as PDF…"), "Ctrl+S", self.save),
            (self.tr("Print on both sides"), "Ctrl+P", self.print_out),
            (self.tr("Go to a page"), "Ctrl+G", self._ask_for_page),
            (self.tr("Find in the pages"), "Ctrl+F", self._find),
            (self.tr("Facing pages"), "Ctrl+2", self._toggle_facing),
        ):
            add_command(self, words, (keys,), act)
        add_command(self, self.tr("Read again"), ("F5", "Ctrl+R"), self.shown)
