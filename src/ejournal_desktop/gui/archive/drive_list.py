"""The live list of drives: read again every few seconds, the chosen one kept while it is there (ux.md 2.4)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.drives import DriveChoice, choice_of, drive_hint, drive_record, drive_to_choose
from ejournal_desktop.gui.archive.words import DriveRole
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton
from ejournal_desktop.kernel.errors import DeviceError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.archive import DriveView
    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.services.archives import ArchivesService

POLL_MS: Final = 3000
_LEAST_HEIGHT: Final = 96
_MOST_HEIGHT: Final = 132


class DriveList(QWidget):
    """What is plugged in, and the folder that was chosen instead."""

    choice_changed = Signal()
    drives_read = Signal(object)
    folder_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self, service: ArchivesService, tasks: TaskRunner, title: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title or self.tr("1. Where &to")
        self._service = service
        self._tasks = tasks
        self._plugged: tuple[DriveView, ...] = ()
        self._folder: DriveView | None = None
        self._choices: tuple[DriveChoice, ...] = ()
        self._register: Mapping[str, CarrierView] | None = None
        self._kept = ""
        self._is_reading = False
        self._make_table()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        """Read now and go on reading."""
        self.read()
        self._timer.start()

    def pause(self) -> None:
        """Stop reading while something is written or another screen is open."""
        self._timer.stop()

    def read(self) -> None:
        """Read the drives again, and the chosen folder with them."""
        if self._is_reading:
            return
        self._is_reading = True
        chosen = self._folder
        read = partial(self._on_read, asked=chosen)
        self._tasks.on_file(self, lambda job: self._found(job, chosen), read, self._on_failed)

    def use_folder(self, folder: DriveView) -> None:
        """Add a folder that the person chose and put the cursor on it."""
        self._folder = folder
        self._show()
        self.table.choose(folder.path)

    def show_register(self, carriers: Sequence[CarrierView]) -> None:
        """Say of every known stick whose it is; from now on only sticks of the register take archives."""
        self._register = {view.carrier: view for view in carriers}
        self._show()

    def chosen(self) -> DriveChoice | None:
        """Return the drive that is meant, nothing when none fits or none is chosen."""
        choice = self.marked()
        return choice if choice is not None and choice.is_fit else None

    def marked(self) -> DriveChoice | None:
        """Return the drive under the cursor, also one that has to be assigned to the school first."""
        path = self.table.current_subject()
        return next((choice for choice in self._choices if choice.drive.path == path), None)

    def choices(self) -> tuple[DriveChoice, ...]:
        """Return everything on the list."""
        return self._choices

    def sticks(self) -> tuple[DriveChoice, ...]:
        """Return the sticks of the register that are plugged in."""
        return tuple(choice for choice in self._choices if choice.role is DriveRole.STICK)

    def hint(self) -> str:
        """Return what to do about the list."""
        usual = [view for view in (self._register or {}).values() if not view.is_lost]
        newest = max(usual, key=_last_written, default=None)
        return drive_hint(self._choices, "" if newest is None else newest.label)

    def _found(self, _job: FileJob, folder: DriveView | None) -> tuple[tuple[DriveView, ...], DriveView | None]:
        plugged = self._service.drives()
        return plugged, None if folder is None else _still_there(self._service, folder)

    def _on_read(self, found: tuple[tuple[DriveView, ...], DriveView | None], asked: DriveView | None = None) -> None:
        self._is_reading = False
        if self._folder is not asked:
            found = (found[0], self._folder)  # another folder was chosen while the drives were being read
        if found != (self._plugged, self._folder):
            self._plugged, self._folder = found
            self._show()
        self.drives_read.emit(self._choices)

    def _on_failed(self, error: AppError) -> None:
        """Keep the list on a passing fault."""
        self._is_reading = False
        self.failed.emit(error)

    def _show(self) -> None:
        register = self._register
        folders = [] if self._folder is None else [choice_of(self._folder, register, is_folder=True)]
        self._choices = (*folders, *(choice_of(drive, register) for drive in self._plugged))
        self.table.show_records([drive_record(choice) for choice in self._choices])
        kept = next((choice.drive.path for choice in self._choices if choice.drive.path == self._kept), "")
        meant = drive_to_choose(self._choices)
        if self.marked() is None and (kept or meant is not None):
            self.table.choose(kept or (meant.drive.path if meant is not None else ""))
        self._show_choice()

    def _show_choice(self) -> None:
        marked = self.marked()
        self._kept = self._kept if marked is None else marked.drive.path
        is_asking = self.chosen() is None
        self._caption.setText(self.hint() if is_asking else "")
        self._caption.setVisible(is_asking)
        self.choice_changed.emit()

    def _on_timer_timeout(self) -> None:
        if self.isVisible():
            self.read()

    def _make_table(self) -> None:
        titles: Sequence[str] = (self.tr("Drive"), self.tr("Free"), self.tr("File system"), self.tr("What it is"))
        self.table = RecordTable(self.tr("Drives"), RecordModel(titles), 3)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)  # what a drive is stands first
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        self.table.setMaximumHeight(_MOST_HEIGHT)
        self.table.current_changed.connect(self._show_choice)

    def _lay_out(self) -> None:
        label = QLabel(self._title)
        label.setBuddy(self.table)
        self.folder_button = ToneButton(self.tr("Choose a fol&der…"))
        self.folder_button.clicked.connect(self.folder_wanted)
        self.refresh_button = ToneButton(self.tr("Read again"))
        self.refresh_button.setToolTip("F5, Ctrl+R")
        self.refresh_button.clicked.connect(self.read)
        self._caption = Caption()
        self._caption.setWordWrap(True)
        heading = QHBoxLayout()
        heading.addWidget(label)
        heading.addStretch(1)
        heading.addWidget(self.folder_button)
        heading.addWidget(self.refresh_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addLayout(heading)
        column.addWidget(self.table)
        column.addWidget(self._caption)


def _last_written(carrier: CarrierView) -> str:
    return "" if carrier.last_archive is None else carrier.last_archive.isoformat()


def _still_there(service: ArchivesService, folder: DriveView) -> DriveView | None:
    """Return a chosen folder as it is now, nothing when it went away."""
    try:
        return service.folder(Path(folder.path))
    except DeviceError:
        return None
