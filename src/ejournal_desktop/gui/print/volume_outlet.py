"""What is done with the volume on show: saved, printed, some of its sheets printed again."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.print.file_names import volume_file_name
from ejournal_desktop.gui.print.outlet import Manner, Outlet, Printout
from ejournal_desktop.gui.print.ports import PrintWish
from ejournal_desktop.gui.print.sheets_form import SheetsForm

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.print.workplace import Workplace
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.printing import PrintedVolume
    from ejournal_desktop.services.session import Session


class VolumeOutlet(QObject):
    """Knows the volume on show; without one it says what to do first."""

    def __init__(self, owner: QWidget, place: Workplace) -> None:
        super().__init__(owner)
        self._owner, self._place = owner, place
        self._shown: tuple[PrintedVolume, PeriodView] | None = None
        self.sheets = SheetsForm()
        self.paper = Outlet(owner, place, "volume")
        self.paper.offers_sheets = True
        self.paper.save_wanted.connect(self.save_to_print)
        self.paper.sheets_wanted.connect(self.ask_for_sheets)
        self.sheets.pages_chosen.connect(self._on_pages_chosen)

    def take(self, volume: PrintedVolume, period: PeriodView) -> None:
        """Remember the volume on show."""
        self._shown = (volume, period)
        self.sheets.hide()

    def forget(self) -> None:
        """No volume is on show."""
        self._shown = None
        self.sheets.hide()

    def save(self) -> None:
        """Save the volume where the person says."""
        self._ask_and_save(lambda _path: False)

    def save_to_print(self) -> None:
        """Save the volume and let the system's own program for PDF print it."""
        self._ask_and_save(self._place.ports.open_file)

    def print_out(self, manner: Manner) -> None:
        """Print the volume: both sides at once, or in two passes."""
        printout, passes = self._printout(), self._place.services.printing.passes
        if printout is None:
            return
        if manner is Manner.DUPLEX:
            self.paper.print_out(printout)
        else:
            is_reversed = manner is Manner.PASSES_REVERSED
            self.paper.print_in_passes(printout, partial(passes, printout.pdf, is_reversed=is_reversed))

    def print_as_pictures(self, manner: Manner) -> None:
        """Paint the pages on a printer that takes no PDF."""
        printout = self._printout()
        if printout is not None:
            self.paper.print_as_pictures(printout, is_two_sided=manner is Manner.DUPLEX)

    def ask_for_sheets(self) -> None:
        """Ask which sheets are printed once more."""
        if self._printout() is not None and self._shown is not None:
            self.sheets.ask(self._shown[0].pages)

    def _printout(self) -> Printout | None:
        if self._shown is None:
            self._place.frame.show_hint(self.tr("First show a volume: choose a class and press Enter"))
            return None
        volume, period = self._shown
        title = self.tr("Journal {title}, {period}").format(title=volume.class_title, period=period_words(period))
        service = self._place.services.printing

        def enter(session: Session) -> None:
            service.enter(session, volume, period.period)

        return Printout(title, volume.pdf, volume.sheets, None if volume.is_draft else enter)

    def _ask_and_save(self, opened: Callable[[Path], bool]) -> None:
        if self._printout() is None or self._shown is None:
            return
        volume, period = self._shown
        name = volume_file_name(volume, period)
        path = self._place.ports.choose_path(self._owner, self.tr("Save the volume"), name)
        if path is None:
            return
        call = partial(self._place.services.printing.save, self._place.session, volume, period.period, path)
        self._place.tasks.on_database(self, call, lambda _: self._say_saved(path, opened), self._place.fail)

    def _say_saved(self, path: Path, opened: Callable[[Path], bool]) -> None:
        words = self.tr("Saved: {name}").format(name=path.name)
        if opened(path):
            words = self.tr("{saved}. Print it in the program that opens: actual size, both sides, long edge.").format(
                saved=words
            )
        self._place.say(words)

    def _on_pages_chosen(self, pages: tuple[int, int]) -> None:
        printout = self._printout()
        if printout is not None:
            sheets = (pages[1] - pages[0] + 2) // 2
            self.paper.print_out(replace(printout, sheets=sheets), PrintWish(pages=pages))
