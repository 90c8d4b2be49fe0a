"""From a file to paper: by the system, in two passes, or as pictures; then «Напечатано хорошо?» (ux.md 6.9)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.print.disclosure import with_reminder
from ejournal_desktop.gui.print.ports import USUAL, PrintWish
from ejournal_desktop.gui.print.raster import prepare, print_pictures
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.print.workplace import Workplace
    from ejournal_desktop.gui.widgets.banner import NoticeAction
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.printing import PrintedPasses
    from ejournal_desktop.services.session import Session

_GOOD, _AGAIN, _BACKS, _PICTURES, _SAVE = "good", "again", "backs", "pictures", "save"


class Manner(StrEnum):
    """How both sides of a sheet are printed."""

    DUPLEX = "duplex"
    PASSES = "passes"
    PASSES_REVERSED = "passes_reversed"


@dataclass(frozen=True, slots=True)
class Printout:
    """A file on its way to paper; ``register`` is what is entered when the person says that it came out well.

    It is given the session of that moment: between print and answer the journal may have been locked.
    """

    title: str
    pdf: bytes
    sheets: int
    register: Callable[[Session], None] | None = None


class Outlet(QObject):
    """Prints one file at a time and asks how it came out."""

    save_wanted = Signal()
    sheets_wanted = Signal()
    registered = Signal()

    def __init__(self, owner: QWidget, place: Workplace, name: str) -> None:
        """Take the name by which the answers to this outlet's questions are told from those of others."""
        super().__init__(owner)
        self._owner, self._place = owner, place
        self._question = f"{name}_paper"
        self._printout: Printout | None = None
        self._backs = b""
        self._is_painting = False
        self.offers_sheets = False
        place.banners.action_chosen.connect(self._on_action_chosen)

    def print_in_passes(self, printout: Printout, split: Callable[[], PrintedPasses]) -> None:
        """Print fronts first, and the backs when the person has turned the stack."""

        def on_split(passes: PrintedPasses) -> None:
            self._backs = passes.backs
            self._send(printout, passes.fronts, PrintWish(is_two_sided=False), self._on_fronts_sent)

        self._place.tasks.on_file(self, lambda _job: split(), on_split, self._on_failed)

    def print_out(self, printout: Printout, wish: PrintWish = USUAL) -> None:
        """Hand a file to the printer of the system, or say what to do where there is none."""
        self._send(printout, printout.pdf, wish, self._on_sent)

    def ask_how_it_came_out(self, printout: Printout) -> None:
        """Ask «Напечатано хорошо?»; only «yes» enters it into the register."""
        self._printout = printout
        words = with_reminder(self.tr("Sent to the printer: %n sheet(s), both sides.", "", printout.sheets))
        if printout.register is None:
            self._place.say(words, NoticeKind.DONE)
            return
        again = ((_AGAIN, self.tr("Print sheets again…")),) if self.offers_sheets else ()
        actions = ((_GOOD, self.tr("Yes, enter it into the register")), *again)
        words = self.tr("{sent} Did {title} come out well?").format(sent=words, title=printout.title)
        self._place.banners.post(Notice(self._question, words, NoticeKind.HINT, actions))

    def print_as_pictures(self, printout: Printout, *, is_two_sided: bool = True) -> None:
        """Paint the pages on a printer that the person chooses."""
        printer = self._place.ports.choose_printer(self._owner, self.tr("Print as pictures"))
        if printer is None:
            return
        prepare(printer, is_two_sided=is_two_sided)
        self._is_painting = True
        job = self._place.tasks.on_file(
            self,
            lambda running: print_pictures(printout.pdf, printer, running),
            lambda is_done: self._on_pictures_done(printout, is_done=is_done),
            self._on_failed,
            progressed=self._place.frame.show_progress,
        )
        if self._is_painting:  # a runner that works at once has ended already
            self._place.frame.start_job(self.tr("Printing"), job)

    def _send(self, printout: Printout, pdf: bytes, wish: PrintWish, sent: Callable[[Printout], None]) -> None:
        self._printout = printout
        printer = self._place.ports.printer
        if not printer.is_available():
            self._offer_other_ways()
            return
        self._place.tasks.on_file(
            self,
            lambda _job: printer.send(pdf, printout.title, wish),
            lambda is_taken: sent(printout) if is_taken else self._offer_after_refusal(),
            self._on_failed,
        )

    def _on_sent(self, printout: Printout) -> None:
        self.ask_how_it_came_out(printout)

    def _on_fronts_sent(self, printout: Printout) -> None:
        words = self.tr(
            "The fronts are on their way: %n sheet(s). Turn the stack over the long edge, put it back, then print "
            "the backs.",
            "",
            printout.sheets,
        )
        self._place.banners.post(
            Notice(self._question, words, NoticeKind.HINT, ((_BACKS, self.tr("Print the backs")),))
        )

    def _on_pictures_done(self, printout: Printout, *, is_done: bool) -> None:
        self._end_painting()
        if is_done:
            self.ask_how_it_came_out(printout)
        else:
            self._place.say(self.tr("Stopped: the printer did not get all pages"), NoticeKind.WARNING)

    def _offer_other_ways(self) -> None:
        words = self.tr(
            "This system cannot print the file from here. Save the PDF (Ctrl+S) and print it in a viewer: "
            "actual size, both sides, long edge."
        )
        self._offer(words)

    def _offer_after_refusal(self) -> None:
        self._offer(self.tr("The printer did not take the volume. Check that it is on, or save the PDF (Ctrl+S)."))

    def _offer(self, words: str) -> None:
        actions = ((_SAVE, self.tr("Save as PDF…")), (_PICTURES, self.tr("Print as pictures…")))
        self._place.banners.post(Notice(self._question, words, NoticeKind.WARNING, actions))

    def _on_action_chosen(self, chosen: NoticeAction) -> None:
        printout = self._printout
        if chosen.key != self._question or printout is None:
            return
        self._place.banners.withdraw(chosen.key)
        match chosen.action:
            case "good":
                self._register(printout)
            case "again":
                self.sheets_wanted.emit()
            case "backs":
                self._send(printout, self._backs, PrintWish(is_two_sided=False), self._on_sent)
            case "pictures":
                self.print_as_pictures(printout)
            case _:
                self.save_wanted.emit()

    def _register(self, printout: Printout) -> None:
        register, session = printout.register, self._place.session
        if register is not None:
            self._place.tasks.on_database(self, lambda: register(session), self._on_registered, self._on_failed)

    def _on_registered(self, _nothing: None) -> None:
        self._place.say(self.tr("Entered into the register of prints"), NoticeKind.DONE)
        self.registered.emit()

    def _end_painting(self) -> None:
        if self._is_painting:
            self._is_painting = False
            self._place.frame.end_job()

    def _on_failed(self, error: AppError) -> None:
        self._end_painting()
        self._place.fail(error)
