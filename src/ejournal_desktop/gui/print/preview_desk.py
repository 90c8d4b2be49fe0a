"""A page with a choice at the left and its file at the right: empty, being made, on show, or stopped by records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.print.making import MakingPanel
from ejournal_desktop.gui.print.preview import PdfPreview
from ejournal_desktop.gui.print.problem_words import ListsRecords, problem_record
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from ejournal_desktop.kernel.errors import AppError

_LEFT_WIDTH: Final = 320
_LEAST_LEFT: Final = 220


class PreviewDesk(QWidget):
    """Shows what a page made; what is chosen and what is done with it the page decides."""

    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, choice: QWidget, *, can_stop: bool = True) -> None:
        super().__init__()
        self.preview, self.making, self.empty = PdfPreview(), MakingPanel(can_stop=can_stop), EmptyState()
        titles = (self.tr("Subject"), self.tr("Day"), self.tr("Student"), self.tr("What cannot be printed"))
        self.problems = RecordTable(self.tr("Records that stop the print"), RecordModel(titles), len(titles) - 1)
        self.save_button = self._act(self.tr("&Save as PDF…"), "Ctrl+S", self.save_wanted)
        self.print_button = self._act(self.tr("P&rint"), "Ctrl+P", self.print_wanted)
        self.above = QVBoxLayout()
        self._lay_out(choice)

    def show_empty(self) -> None:
        """Say what to do first."""
        self._right.setCurrentWidget(self.empty)

    def show_making(self) -> None:
        """Count the pages of a file that is being made."""
        self.making.start()
        self._right.setCurrentWidget(self.making)

    def show_file(self, pdf: bytes) -> None:
        """Show a finished file and let the keys turn its pages."""
        self.preview.show_pdf(pdf)
        self._right.setCurrentWidget(self.preview)
        self.preview.pages_view().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failure(self, error: AppError) -> None:
        """List the records that stopped a print; for any other failure there is only its message."""
        if not isinstance(error, ListsRecords):
            self.show_empty()
            return
        self.problems.show_records([problem_record(problem) for problem in error.problems])
        self._right.setCurrentWidget(self.problems)
        self.problems.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self, words: str, keys: str, wanted: SignalInstance) -> ToneButton:
        button = ToneButton(words)
        button.setToolTip(keys)
        button.clicked.connect(wanted)
        self.preview.bar.add_act(button)
        return button

    def _lay_out(self, choice: QWidget) -> None:
        self._right = QStackedWidget()
        for widget in (self.empty, self.making, self.preview, self.problems):
            self._right.addWidget(widget)
        self.above.addWidget(self._right, 1)
        choice.setMinimumWidth(_LEAST_LEFT)
        choice.setMaximumWidth(_LEFT_WIDTH)
        across = QHBoxLayout(self)
        across.setContentsMargins(*(SIZES.spacing_l,) * 4)
        across.setSpacing(SIZES.spacing_l)
        across.addWidget(choice, 1)
        across.addLayout(self.above, 3)
