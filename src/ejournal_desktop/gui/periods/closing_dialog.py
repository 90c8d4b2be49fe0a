"""The question before a period is closed: what is missing, by course, and who keeps it (ux.md 5.4)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, TitleLabel, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.readmodels.periods import ClosingReport, MissingMark

_SIZE = (560, 420)


class ClosingDialog(QDialog):
    """Names what is missing first; leaving the period open is the safe answer."""

    confirmed = Signal(object)

    def __init__(self, report: ClosingReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        period = period_words(report.period)
        self.setWindowTitle(self.tr("Close the period: {period}").format(period=period))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.missing = RecordTable(
            self.tr("Missing marks"), RecordModel((self.tr("Course"), self.tr("Keeper"), self.tr("Marks"))), 0
        )
        self.missing.show_records(_records(report.missing))
        self.close_button = ToneButton(self.tr("Close the period"))
        self.leave_button = PrimaryButton(self.tr("Leave it open"))
        self.close_button.clicked.connect(self._on_close_button_clicked)
        self.leave_button.clicked.connect(self.reject)
        self._lay_out()
        self.leave_button.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(TitleLabel(self.windowTitle()))
        for words in self._sentences():
            label = ToneLabel(words)
            label.setWordWrap(True)
            column.addWidget(label)
        self.missing.setVisible(bool(self._report.missing))
        column.addWidget(self.missing, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.leave_button)
        column.addLayout(buttons)
        self.resize(*_SIZE)

    def _sentences(self) -> Sequence[str]:
        missing, unfilled = len(self._report.missing), self._report.unfilled_lessons
        marks = self.tr("%n mark(s) missing", "", missing) if missing else self.tr("No mark is missing.")
        lessons = (
            self.tr("%n lesson(s) not complete", "", unfilled) if unfilled else self.tr("Every lesson is complete.")
        )
        after = self.tr("Nothing can be entered in a closed period until it is opened again.")
        return (marks, lessons, after)

    def _on_close_button_clicked(self) -> None:
        self.confirmed.emit(self._report)
        self.accept()


def _records(missing: Sequence[MissingMark]) -> list[Record]:
    counts = Counter((mark.course.course, course_words(mark.course), mark.keeper) for mark in missing)
    return [Record((words, keeper, str(count)), course) for (course, words, keeper), count in counts.items()]
