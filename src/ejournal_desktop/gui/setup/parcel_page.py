"""A further workstation, its first question: the file that the main workstation made for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ejournal_desktop.gui.setup.setup_page import Fault, SetupPage
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError

_POLL_MS: Final = 3000
_LEAST_HEIGHT: Final = 96


class ParcelPage(SetupPage):
    """Files found on plugged drives stand in a list that follows what is plugged in; another one may be named.

    Args:
        parcels: looks through the drives; called on the file thread.
        tasks: where it is called.
        pattern: the names of such files, for the dialog that chooses one.
        parent: the wizard.
    """

    def __init__(
        self,
        parcels: Callable[[], Sequence[Path]],
        tasks: TaskRunner,
        pattern: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._parcels, self._tasks, self._pattern = parcels, tasks, pattern
        self._found: tuple[Path, ...] = ()
        self._is_reading = False
        self.setTitle(self.tr("Which file did the main workstation make for this computer?"))
        self.setSubTitle(
            self.tr("Put in the flash drive: the file appears here by itself. It is good for one computer.")
        )
        self._make_parts()
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.read)

    def read(self) -> None:
        """Look through the drives again."""
        if not self._is_reading:
            self._is_reading = True
            self._tasks.on_file(self, lambda _job: tuple(self._parcels()), self._on_found, self._on_failed)

    def fault(self) -> Fault | None:
        if self.file_field.text().strip():
            return None
        words = self.tr("Choose the file. It is on the flash drive that came from the main workstation.")
        return Fault(words, self.file_field)

    def answer(self) -> Path:
        """Return the file that is meant."""
        return Path(self.file_field.text().strip())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _on_found(self, found: tuple[Path, ...]) -> None:
        self._is_reading = False
        if found != self._found:
            self._found = found
            self.table.show_records([Record((file.name, str(file.parent)), subject=str(file)) for file in found])
        if len(found) == 1 and not self.file_field.text():
            self.table.choose_row(0)
        words = self.tr("No such file on the drives that are plugged in.")
        self._empty.setText("" if found else words)

    def _on_failed(self, _error: AppError) -> None:
        """Keep the list on a passing fault; a file can be named without it."""
        self._is_reading = False

    def _on_row_changed(self) -> None:
        chosen = self.table.current_subject()
        if isinstance(chosen, str):
            self.file_field.setText(chosen)

    def _on_browse_clicked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("File of the workstation"), "", self._pattern)
        if name:
            self.file_field.setText(name)

    def _make_parts(self) -> None:
        titles = (self.tr("File"), self.tr("Drive"))
        self.table = RecordTable(self.tr("Files on the drives"), RecordModel(titles), 0)
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        self.table.current_changed.connect(self._on_row_changed)
        self.table.enter_pressed.connect(lambda: self.wizard().next())
        self._empty = Caption()
        self.file_field = OutlinedLineEdit()
        self.browse_button = ToneButton(self.tr("&Choose…"))
        self.browse_button.clicked.connect(self._on_browse_clicked)
        across = QWidget()
        row = QHBoxLayout(across)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.file_field, 1)
        row.addWidget(self.browse_button)
        across.setFocusProxy(self.file_field)
        self.column.insertWidget(1, self.table, 1)
        self.column.insertWidget(2, self._empty)
        self.add_field(self.tr("&File"), across)
        self.file_field.setAccessibleName(self.tr("File of the workstation"))
