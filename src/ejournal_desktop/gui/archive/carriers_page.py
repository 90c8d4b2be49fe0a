"""The register of flash drives, and what stands on one before anything of it is trusted (S0-4.14.16, D-54)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.archive.after_run import AfterRun
from ejournal_desktop.gui.archive.carrier_forms import LabelForm
from ejournal_desktop.gui.archive.carrier_register import CarrierRegister
from ejournal_desktop.gui.archive.carrier_words import (
    copy_record,
    file_record,
    role_words,
    warning_words,
)
from ejournal_desktop.gui.archive.drive_list import DriveList
from ejournal_desktop.gui.archive.ports import ArchiveTab
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.archive.drives import DriveChoice
    from ejournal_desktop.gui.archive.ports import ArchiveTabDesk
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.carriers import CarrierContents, CarrierView, CarrierWarning
    from ejournal_desktop.readmodels.custody import ComparedCopy
    from ejournal_desktop.services.session import Session

_NOTICE, _WARNING = "carriers", "carrier_warning"
_BOTH: Final = 2
_COLUMNS_OF_ONE: Final = (0, 1, 2, 4)


@dataclass(frozen=True, slots=True)
class _Facts:
    carriers: tuple[CarrierView, ...]
    warnings: tuple[CarrierWarning, ...]
    holders: tuple[tuple[StaffId, str], ...]


class CarriersPage(ArchiveTab):
    """Above what is plugged in and what stands on it, below the register."""

    changed = Signal()

    def __init__(self, desk: ArchiveTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._facts = _Facts((), (), ())
        self._can_keep = may_act(Action.MAKE_WEEKLY_ARCHIVE, desk.session.signed_in.roles)
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ drive · Enter what is on it · F5 read again")

    def shown(self) -> None:
        """Read the register and the drives."""
        self.drives.start()
        self.reload()
        self.drives.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """Stop reading the drives."""
        self.drives.pause()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        super().resume(session)
        for part in (self.after_run, self.register):
            part.resume(session)

    def reload(self) -> None:
        """Read the register again."""
        self._tasks.on_database(self, self._read, self._on_loaded, self._on_failed)

    def look(self) -> None:
        """Tell what is on the chosen stick before anything of it is opened."""
        drive = self._drive()
        if drive is not None:
            carriers, session = self._services.carriers, self._session
            self._title.setText(self.tr("Reading {drive}…").format(drive=drive.name))
            self._tasks.on_file(
                self,
                lambda _job: carriers.look(session, drive.folder),
                partial(self._on_looked, drive),
                self._on_failed,
            )

    def compare(self) -> None:
        """Compare the archives on two sticks by their bytes; the second may be a folder the person shows."""
        sticks = self.drives.sticks()
        folders = [(one.name, one.folder) for one in sticks[:_BOTH]]
        first = self._drive()
        if len(folders) < _BOTH and first is not None:
            other = self._dialogs.choose_folder(self, self.tr("The second flash drive"))
            folders = (
                [(first.name, first.folder)] if other is None else [(first.name, first.folder), (other.name, other)]
            )
        if len(folders) < _BOTH:
            self._frame.show_hint(self.tr("Put in two flash drives of the school to compare them"))
            return
        custody, session = self._services.custody, self._session
        (one, first_folder), (two, second_folder) = folders
        self._title.setText(self.tr("Comparing {first} and {second}…").format(first=one, second=two))
        self._tasks.on_file(
            self,
            lambda _job: custody.compare(session, first_folder, second_folder),
            partial(self._on_compared, one, two),
            self._on_failed,
        )

    def ask_to_assign(self, drive: DriveChoice | None = None) -> None:
        """Ask for the label of a new stick."""
        if drive is not None:
            self.drives.table.choose(drive.drive.path)
        chosen = self._drive()
        if chosen is None or not self._can_keep:
            return
        self.register.close_forms()
        taken = {view.label for view in self._facts.carriers}
        label = self.tr("SCHOOL-{number}")
        number = next(number for number in range(1, len(taken) + 2) if label.format(number=number) not in taken)
        self.label_form.suggest(label.format(number=number))
        self.label_form.ask(
            self.tr("{drive} becomes a flash drive of the school. Write the same label on it.").format(
                drive=chosen.name
            )
        )

    def make_room(self) -> None:
        """Find old archives on the chosen stick that may go."""
        drive = self.drives.chosen()
        if drive is not None:
            self.after_run.use(drive)
            self.after_run.look_for_room()

    def _read(self) -> _Facts:
        carriers, session = self._services.carriers, self._session
        holders = carriers.holders(session) if self._can_keep else ()
        return _Facts(carriers.carriers(session), carriers.warnings(session), holders)

    def _on_loaded(self, facts: _Facts) -> None:
        self._facts = facts
        self.drives.show_register(facts.carriers)
        self.register.show_register(facts.carriers, facts.holders)
        self.banners.withdraw(_WARNING)
        if facts.warnings:
            words = " ".join(warning_words(warning) for warning in facts.warnings)
            self.banners.post(Notice(_WARNING, words, NoticeKind.WARNING))
        self._show_buttons()

    def _on_looked(self, drive: DriveChoice, contents: CarrierContents) -> None:
        words = [f"{drive.name}: {role_words(contents)}"]
        if contents.unfinished:
            words.append(self.tr("Copies left unfinished: %n.", "", contents.unfinished))
        words.append(self.tr("Archives: %n.", "", len(contents.files)))
        self._title.setText(" ".join(words))
        self._show_contents([file_record(file) for file in contents.files], is_comparison=False)

    def _on_compared(self, first: str, second: str, copies: tuple[ComparedCopy, ...]) -> None:
        self._title.setText(self.tr("{first} and {second} compared by their bytes.").format(first=first, second=second))
        self._show_contents([copy_record(copy, first, second) for copy in copies], is_comparison=True)
        self.reload()

    def _show_contents(self, records: Sequence[Record], *, is_comparison: bool) -> None:
        for column in _COLUMNS_OF_ONE:
            self.contents.setColumnHidden(column, is_comparison)
        self.contents.show_records(records)

    def _assign(self) -> None:
        drive, label = self._drive(), self.label_form.edit.text().strip()
        if drive is not None and label:
            carriers, session = self._services.carriers, self._session
            self.label_form.hide()
            self._tasks.on_database(
                self, lambda: carriers.register(session, drive.folder, label), self._on_done, self._on_failed
            )

    def _on_done(self, view: CarrierView) -> None:
        if view.is_lost and view.has_backup:
            words = self.tr(
                "{label} is written down as lost. A copy of the base stood on it: give the base a new key "
                "under «Safety», then nobody can use the copy."
            )
            self._say(words.format(label=view.label), NoticeKind.WARNING)
        else:
            self._say(self.tr("Written into the register: {label}").format(label=view.label), NoticeKind.DONE)
        self.changed.emit()
        self.drives.read()
        self.reload()

    def _drive(self) -> DriveChoice | None:
        return self.drives.marked()

    def _show_buttons(self) -> None:
        drive = self._drive()
        self.look_button.setEnabled(drive is not None)
        self.assign_button.setEnabled(drive is not None and drive.carrier is None and self._can_keep)
        self.room_button.setEnabled(self.drives.chosen() is not None and self._can_keep)

    def _on_failed(self, error: AppError) -> None:
        self._title.setText("")
        self._say(error_text(error).sentences, NoticeKind.FAILURE)

    def _ask_for_folder(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("A folder with archives"))
        if folder is not None:
            archives = self._services.archives
            self._tasks.on_file(self, lambda _job: archives.folder(folder), self.drives.use_folder, self._on_failed)

    def _make_parts(self) -> None:
        self.after_run = AfterRun(self._services, self._session, self._tasks, self._dialogs, self.banners)
        self.drives = DriveList(self._services.archives, self._tasks, self.tr("Fla&sh drives"))
        self.look_button = ToneButton(self.tr("&What is on it?"))
        self.assign_button = ToneButton(self.tr("Assi&gn to the school…"))
        self.compare_button = ToneButton(self.tr("Co&mpare two"))
        self.room_button = ToneButton(self.tr("Make &room…"))
        self._title = Caption(
            self.tr("Choose a flash drive and press Enter: what stands on it is told before anything of it is opened.")
        )
        self._title.setWordWrap(True)
        files = (
            self.tr("Class"),
            self.tr("Week"),
            self.tr("No."),
            self.tr("How it stands to the register"),
            self.tr("Fingerprint"),
            self.tr("File"),
        )
        self.contents = RecordTable(self.tr("What is on the flash drive"), RecordModel(files), 3)
        self.contents.say_when_empty(self.tr("What is on the chosen flash drive is listed here"), at_once=True)
        self.register = CarrierRegister(self._services, self._session, self._tasks)
        self.label_form = LabelForm()

    def _connect(self) -> None:
        for button, act in (
            (self.look_button, self.look),
            (self.assign_button, self.ask_to_assign),
            (self.compare_button, self.compare),
            (self.room_button, self.make_room),
        ):
            button.clicked.connect(_without_flag(act))
        self.label_form.confirmed.connect(self._assign)
        self.register.form_opened.connect(self.label_form.hide)
        self.register.done.connect(self._on_done)
        self.register.failed.connect(self._on_failed)
        self.drives.choice_changed.connect(self._show_buttons)
        self.drives.table.enter_pressed.connect(self.look)
        self.drives.folder_wanted.connect(self._ask_for_folder)
        self.drives.failed.connect(self._on_failed)
        self.banners.action_chosen.connect(lambda chosen: self.after_run.act(chosen.action))
        add_command(self, self.tr("Read the drives again"), ("F5", "Ctrl+R"), self.drives.read)

    def _lay_out(self) -> None:
        drive_buttons = _row(self.look_button, self.assign_button, self.compare_button, self.room_button)
        inner = QVBoxLayout()
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        inner.setSpacing(SIZES.spacing_s)
        inner.addWidget(self.drives)
        inner.addLayout(drive_buttons)
        inner.addWidget(self.label_form)
        inner.addWidget(self._title)
        inner.addWidget(self.contents, 2)
        inner.addWidget(self.register, 2)
        fill_under_banners(self, self.banners, inner)


def _without_flag(act: Callable[[], None]) -> Callable[[], None]:
    """Leave out the flag with which a button clicks."""

    def click() -> None:
        act()

    return click


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
