"""«Реестр»: printed volumes, where they are kept, what a scanned sheet is equal to, and supplements (S1-9e)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.print.outlet import Outlet, Printout
from ejournal_desktop.gui.print.register_panel import RegisterPanel
from ejournal_desktop.gui.print.register_words import (
    check_words,
    differences_words,
    supplement_name,
    volume_record,
    volume_words,
)
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.readmodels.printing import CheckOutcome

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.gui.print.workplace import Workplace
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.printing import PrintedVolume, PrintoutCheck, SheetDifferences, VolumeRecord

Result = TypeVar("Result")
_MOST_SIDE = 430


class RegisterPage(QWidget):
    """Left the volumes, right what is known of one and what can be done with it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._volumes: tuple[VolumeRecord, ...] = ()
        self._supplement: PrintedVolume | None = None
        self.outlet = Outlet(self, place, "supplement")
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ volume · Ctrl+F code of a sheet, Enter checks it · F5 read again")

    def open(self) -> None:
        """Read the register."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def reload(self) -> None:
        """Read the register again; the cursor stays on its volume."""
        register, session = self._place.services.printing.register, self._place.session
        self._place.tasks.on_database(self, lambda: register.volumes(session), self._on_loaded, self._place.fail)

    def current(self) -> VolumeRecord | None:
        """Return the volume under the cursor."""
        chosen = self.table.current_subject()
        return next((volume for volume in self._volumes if volume.content_hash == chosen), None)

    def ask_for_code(self) -> None:
        """Take the focus to the code of a sheet."""
        self.panel.code.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.code.selectAll()

    def check_code(self) -> None:
        """Tell what a typed or scanned code is equal to."""
        typed = self.panel.code.text().strip()
        if typed:
            register, session = self._place.services.printing.register, self._place.session
            self._work_out(lambda: register.check(session, typed), self._on_checked)

    def look_for_differences(self) -> None:
        """Tell which sheets of the volume the journal would print otherwise today."""
        volume = self.current()
        if volume is not None:
            register, session = self._place.services.printing.register, self._place.session
            self._work_out(lambda: register.differences(session, volume.content_hash), self._on_differences)

    def make_supplement(self) -> None:
        """Make a volume of the sheets that differ; then it can be saved or printed."""
        volume = self.current()
        if volume is not None:
            register, session = self._place.services.printing.register, self._place.session
            self._work_out(lambda: register.supplement(session, volume.content_hash), self._on_supplement_made)

    def store(self) -> None:
        """Note where the sewn volume is kept, and how many sheets were counted."""
        volume, place = self.current(), self.panel.place.text().strip()
        if volume is not None and place:
            register, sheets = self._place.services.printing.register, self.panel.sheets.value()
            self._note(partial(register.store, self._place.session, volume.content_hash, sheets, place))

    def dispose(self) -> None:
        """Note the act by which the volume was disposed of."""
        volume, act = self.current(), self.panel.act.text().strip()
        if volume is not None and act:
            register = self._place.services.printing.register
            self._note(partial(register.dispose, self._place.session, volume.content_hash, act))

    def save_supplement(self) -> None:
        """Save the supplement that was made last; it enters the register."""
        made, volume = self._supplement, self.current()
        if made is None or volume is None:
            return
        name = supplement_name(made, volume)
        path = self._place.ports.choose_path(self, self.tr("Save the supplement"), name)
        if path is not None:
            service, session = self._place.services.printing, self._place.session
            call = partial(service.save, session, made, made.period, path)
            self._place.tasks.on_database(self, call, lambda _nothing: self._on_saved(path), self._on_failed)

    def print_supplement(self) -> None:
        """Print the supplement that was made last."""
        made = self._supplement
        if made is not None:
            service = self._place.services.printing
            title = self.tr("Supplement {title}").format(title=made.class_title)
            self.outlet.print_out(
                Printout(title, made.pdf, made.sheets, lambda session: service.enter(session, made, made.period))
            )

    def _work_out(self, call: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Compare on the file thread: a volume is planned anew for it."""
        self.panel.show_busy()
        self._place.tasks.on_file(self, lambda _job: call(), done, self._on_failed)

    def _note(self, call: Callable[[], None]) -> None:
        self._place.tasks.on_database(self, call, self._on_noted, self._on_failed)

    def _on_loaded(self, found: tuple[VolumeRecord, ...]) -> None:
        self._volumes = found
        self.table.show_records([volume_record(volume) for volume in self._volumes])
        if self._volumes and self.current() is None:
            self.table.choose_row(0)
        self._left.setCurrentWidget(self.table if self._volumes else self._empty)
        self._show_current()

    def _on_checked(self, found: PrintoutCheck) -> None:
        self.panel.show_answer(check_words(found), is_good=found.outcome is CheckOutcome.TODAY)
        if found.volume is not None:
            self.table.choose(found.volume.content_hash)
        self.reload()

    def _on_differences(self, found: SheetDifferences) -> None:
        self.panel.show_answer(differences_words(found), is_good=not (found.changed or found.dropped))

    def _on_supplement_made(self, made: PrintedVolume) -> None:
        self._supplement = made
        words = self.tr(
            "The supplement is made: %n sheet(s). Its title says what to do with them.",
            "",
            made.sheets,
        )
        self.panel.show_answer(words, is_good=True)
        self.panel.offer_supplement(is_there=True)

    def _on_saved(self, path: Path) -> None:
        self._place.say(self.tr("Saved: {name}").format(name=path.name))
        self.reload()

    def _on_noted(self, _nothing: None) -> None:
        self._place.say(self.tr("Noted in the register"))
        self.reload()

    def _on_failed(self, error: AppError) -> None:
        self.panel.show_answer("", is_good=True)
        self._place.fail(error)

    def _on_current_changed(self) -> None:
        self._supplement = None
        self._show_current()

    def _show_current(self) -> None:
        volume = self.current()
        self.panel.show_volume(volume, "" if volume is None else volume_words(volume))
        self.panel.offer_supplement(is_there=self._supplement is not None)

    def _make_parts(self) -> None:
        titles = (
            self.tr("Printed"),
            self.tr("Class"),
            self.tr("Volume"),
            self.tr("Sheets"),
            self.tr("Checks"),
            self.tr("Kept where"),
        )
        self.table = RecordTable(self.tr("Register of printed volumes"), RecordModel(titles), len(titles) - 1)
        self.panel = RegisterPanel()
        self._empty = EmptyState(self.tr("No volume was printed in this school year yet. A draft is not entered here."))

    def _connect(self) -> None:
        panel = self.panel
        self.table.current_changed.connect(self._on_current_changed)
        self.table.enter_pressed.connect(self.look_for_differences)
        panel.code.returnPressed.connect(self.check_code)
        panel.check_button.clicked.connect(self.check_code)
        panel.differences_button.clicked.connect(self.look_for_differences)
        panel.supplement_button.clicked.connect(self.make_supplement)
        panel.save_button.clicked.connect(self.save_supplement)
        panel.print_button.clicked.connect(self.print_supplement)
        panel.store_button.clicked.connect(self.store)
        panel.dispose_button.clicked.connect(self.dispose)
        self.outlet.save_wanted.connect(self.save_supplement)
        self.outlet.registered.connect(self.reload)

    def _lay_out(self) -> None:
        self._left = QStackedWidget()
        self._left.addWidget(self._empty)
        self._left.addWidget(self.table)
        self.panel.setMaximumWidth(max(_MOST_SIDE, self.panel.minimumWidth()))
        across = QHBoxLayout()
        across.setContentsMargins(*(SIZES.spacing_l,) * 4)
        across.setSpacing(SIZES.spacing_l)
        across.addWidget(self._left, 3)
        across.addWidget(self.panel, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(across)
