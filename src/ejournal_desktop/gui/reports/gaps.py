"""What is not filled in before a report: who owes what, the way to the lesson, and a note to the teachers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.reports.words import missing_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneButton
from ejournal_desktop.readmodels.report_papers import gap_day
from ejournal_desktop.readmodels.report_tables import ReportGap

if TYPE_CHECKING:
    from collections.abc import Sequence

_MISSING: Final = 2


class GapPage(QWidget):
    """The list comes before the report; Enter opens the place where the gap can be filled."""

    gap_opened = Signal(object)
    notes_requested = Signal()
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = (self.tr("Teacher"), self.tr("Class and subject"), self.tr("What is missing"), self.tr("Day"))
        self.table = RecordTable(self.tr("What is not filled in"), RecordModel(titles), _MISSING)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.notes = ToneButton(self.tr("Tell the teac&hers"))
        self.report = ToneButton(self.tr("Show the &draft"))
        self._lay_out()
        self.table.enter_pressed.connect(self._on_enter)
        self.notes.clicked.connect(self.notes_requested)
        self.report.clicked.connect(self.report_requested)

    def show_gaps(self, gaps: Sequence[ReportGap]) -> None:
        """Show what a report lacks; the notes can be sent once for it."""
        self.table.show_records([_record(gap) for gap in gaps])
        self.table.choose_row(0)
        self.words.setText(
            self.tr("%n entries are missing. Until they are made, the report is a draft and says so.", "", len(gaps))
        )
        self.notes.setEnabled(True)

    def _on_enter(self) -> None:
        gap = self.table.current_subject()
        if isinstance(gap, ReportGap):
            self.gap_opened.emit(gap)

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.addWidget(self.report)
        acts.addWidget(self.notes)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addLayout(acts)


def _record(gap: ReportGap) -> Record:
    return Record((gap.teacher, gap.course_title, missing_words(gap), gap_day(gap)), gap)
