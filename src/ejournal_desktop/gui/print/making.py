"""While a volume is made: pages done of all, and «Stop»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.tinted import DangerButton

if TYPE_CHECKING:
    from ejournal_desktop.gui.tasks import JobProgress


class MakingPanel(QWidget):
    """Counts pages; the reading of the journal before the first of them has no number."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_stop: bool = True) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Making the volume"))
        self.stop_button = DangerButton()
        self.stop_button.clicked.connect(self.stop_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_xl,) * 4)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self.bar)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.stop_button.setVisible(can_stop)
        column.addStretch(2)

    def start(self) -> None:
        """Show the panel from its beginning."""
        self._words.setText(self.tr("Reading the pages of the class"))
        show_busy(self.bar)
        self.stop_button.setText(self.tr("S&top"))
        self.stop_button.setEnabled(True)

    def show_progress(self, progress: JobProgress) -> None:
        """Show how many pages are drawn."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        if self.stop_button.isEnabled():
            words = self.tr("Page {done} of {total}").format(done=progress.done, total=progress.total)
            self._words.setText(words)

    def show_stopping(self) -> None:
        """Answer «Stop» at once."""
        self.stop_button.setEnabled(False)
        self.stop_button.setText(self.tr("Stopping…"))
        self._words.setText(self.tr("Stopping: no volume will be made"))
