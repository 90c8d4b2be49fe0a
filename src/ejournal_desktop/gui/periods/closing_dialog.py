"""The question before a period is closed or opened: what is missing, and the password of who decides (ux.md 2.5)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from ejournal_desktop.gui.archive.vouching import VouchForm
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, TitleLabel, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.archive.vouching import Vouched
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.people import LoginChoice
    from ejournal_desktop.readmodels.periods import ClosingReport, CourseConflicts, MissingMark

_SIZE = (560, 460)


class ClosingDialog(QDialog):
    """Names what is missing first; leaving everything as it is is the safe answer.

    Without a report the question is whether to open the period again.
    """

    confirmed = Signal(str)
    tell_requested = Signal()

    def __init__(
        self, period: PeriodView, report: ClosingReport | None, who: LoginChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._report, self._who = report, who
        words = self.tr("Open the period again: {period}") if report is None else self.tr("Close the period: {period}")
        self.setWindowTitle(words.format(period=period_words(period)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = (self.tr("Course"), self.tr("Keeper"), self.tr("Marks"))
        self.missing = RecordTable(self.tr("Missing marks"), RecordModel(titles), 0)
        self.missing.show_records(_records(() if report is None else report.missing))
        self.conflicts = RecordTable(
            self.tr("Contradictions"), RecordModel((self.tr("Course"), self.tr("Keeper"), self.tr("Two values"))), 0
        )
        self.conflicts.show_records(_conflicts(() if report is None else report.conflicts))
        act = self.tr("Open the period again") if report is None else self.tr("Close the period")
        self.close_button = ToneButton(act)
        self.leave_button = PrimaryButton(self.tr("Leave it closed") if report is None else self.tr("Leave it open"))
        self.tell_button, self._told = ToneButton(self._tell_words()), ToneLabel("")
        self.tell_button.setVisible(report is not None)
        self.tell_button.clicked.connect(self._on_tell_button_clicked)
        self._told.setWordWrap(True)
        self._told.hide()
        self.vouching = VouchForm(act)
        self.close_button.clicked.connect(self._on_close_button_clicked)
        self.leave_button.clicked.connect(self.reject)
        self.vouching.vouched.connect(self._on_vouched)
        self.vouching.withdrawn.connect(self._on_withdrawn)
        self._lay_out()
        self.leave_button.setFocus()

    def refuse(self, error: AppError) -> None:
        """Say beside the field why nothing was done."""
        self.vouching.refuse(error)

    def show_told(self, words: str, *, is_sent: bool = True) -> None:
        """Say what became of the notes; what was not sent can be tried again."""
        self._told.setText(words)
        self._told.show()
        self.tell_button.setEnabled(not is_sent)

    def _tell_words(self) -> str:
        """Name whom the check is told to: the homeroom teacher in any case."""
        report = self._report
        is_owed = report is not None and bool(report.missing or report.unfilled_lessons or report.conflicts)
        return self.tr("&Tell the teachers") if is_owed else self.tr("&Tell the homeroom teacher")

    def _on_tell_button_clicked(self) -> None:
        self.tell_button.setEnabled(False)
        self.tell_requested.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(TitleLabel(self.windowTitle()))
        for words in self._sentences():
            label = ToneLabel(words)
            label.setWordWrap(True)
            column.addWidget(label)
        self.missing.setVisible(self.missing.records.rowCount() > 0)
        column.addWidget(self.missing, 1)
        self.conflicts.setVisible(self.conflicts.records.rowCount() > 0)
        column.addWidget(self.conflicts, 1)
        column.addStretch(0)
        column.addWidget(self._told)
        column.addWidget(self.vouching)
        buttons = QHBoxLayout()
        buttons.addWidget(self.tell_button)
        buttons.addStretch(1)
        self.tell_button.setAutoDefault(False)
        for button in (self.close_button, self.leave_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.resize(*_SIZE)

    def _sentences(self) -> Sequence[str]:
        if self._report is None:
            return (self.tr("Marks and absences of the period can be changed again; the history keeps every change."),)
        missing, unfilled = len(self._report.missing), self._report.unfilled_lessons
        marks = self.tr("%n mark(s) missing", "", missing) if missing else self.tr("No mark is missing.")
        lessons = (
            self.tr("%n lesson(s) not complete", "", unfilled) if unfilled else self.tr("Every lesson is complete.")
        )
        conflicts = self._report.open_conflicts
        opened = (self.tr("%n contradiction(s) not settled", "", conflicts),) if conflicts else ()
        return (marks, lessons, *opened, self.tr("Nothing can be entered in a closed period until it is opened again."))

    def _on_close_button_clicked(self) -> None:
        self.close_button.hide()
        self.vouching.ask(self.tr("Your password, please: a PIN is not enough for this."), (self._who,))

    def _on_vouched(self, vouched: Vouched) -> None:
        self.vouching.show_checking()
        self.confirmed.emit(vouched.password)

    def _on_withdrawn(self) -> None:
        self.close_button.show()
        self.leave_button.setFocus()


def _conflicts(courses: Sequence[CourseConflicts]) -> list[Record]:
    return [Record((course_words(one.course), one.keeper, str(one.count)), one.course.course) for one in courses]


def _records(missing: Sequence[MissingMark]) -> list[Record]:
    counts = Counter((mark.course.course, course_words(mark.course), mark.keeper) for mark in missing)
    return [Record((words, keeper, str(count)), course) for (course, words, keeper), count in counts.items()]
