"""Import of a plan: choose a file, look at what was read and at what is doubtful, take it over (ux.md 6.12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget, QWizard, QWizardPage

from ejournal_desktop.domain.plans import total_hours
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.plans.problem_words import problem_place, problem_words, severity_look
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.gui.file_places import FilePlaces
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.imports import ImportProblem
    from ejournal_desktop.readmodels.plans import PlanImport, PlanLine, PlanSheet

    Reader = Callable[[Path, Callable[[PlanImport], None], Callable[[AppError], None]], None]

_FILTERS: Final = "*.xlsx *.xls *.ods *.xlsm *.xlsb *.csv"
_SIZE: Final = (860, 560)
_PROBLEMS_HEIGHT: Final = 130


class FilePage(QWizardPage):
    """Chooses a file and has it read; the next page opens when that is done."""

    def __init__(self, read: Reader, dialogs: FilePlaces) -> None:
        super().__init__()
        self._read, self._dialogs = read, dialogs
        self.found: PlanImport | None = None
        self.setTitle(self.tr("Which file holds the plan?"))
        self.setSubTitle(
            self.tr("Excel, LibreOffice or CSV. Columns are found by their words in any order; nothing is stored yet.")
        )
        self._path = QLineEdit()
        self._path.setReadOnly(True)
        self._path.setAccessibleName(self.tr("File"))
        self.choose_button = ToneButton(self.tr("&Choose a file…"))
        self.choose_button.clicked.connect(self.choose)
        self.state = ToneLabel("", Tone.SECONDARY)
        self.state.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._path, 1)
        row.addWidget(self.choose_button)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.state)
        column.addStretch(1)

    def isComplete(self) -> bool:
        return self.found is not None

    def choose(self) -> None:
        """Ask for a file and read it."""
        path = self._dialogs.choose_file(self, self.tr("A file with a plan"), _FILTERS)
        if path is None:
            return
        self.found = None
        self._path.setText(str(path))
        self._say(self.tr("Reading the file…"), Tone.SECONDARY)
        self._read(path, self._on_read, self._on_failed)

    def _on_read(self, found: PlanImport) -> None:
        self.found = found
        hours = sum(total_hours(sheet.rows) for sheet in found.sheets)
        self._say(self.tr("Read: {hours} hours").format(hours=hours), Tone.OK)

    def _on_failed(self, error: AppError) -> None:
        self._say(error_text(error).sentences, Tone.BAD)

    def _say(self, words: str, tone: Tone) -> None:
        self.state.setText(words)
        self.state.set_tone(tone)
        self.completeChanged.emit()


class PreviewPage(QWizardPage):
    """Shows what would be stored, sheet by sheet, with every doubt."""

    def __init__(self, curriculum: int | None) -> None:
        super().__init__()
        self._curriculum = curriculum
        self._found: PlanImport | None = None
        self.setTitle(self.tr("Is this the plan?"))
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.sheets.currentIndexChanged.connect(self._on_sheet_changed)
        self.lines = RecordTable(self.tr("Topics read"), RecordModel(self._line_titles()), 2)
        self.problems = RecordTable(self.tr("Doubts"), RecordModel((self.tr("Place"), "", self.tr("Doubt"))), 2)
        self.problems.setMaximumHeight(_PROBLEMS_HEIGHT)
        self.summary = ToneLabel("", Tone.TEXT)
        column = QVBoxLayout(self)
        column.setSpacing(SIZES.spacing_xs)
        for widget in (self.sheets, self.summary, self.lines, Caption(self.tr("Doubts")), self.problems):
            column.addWidget(widget, 1 if widget is self.lines else 0)

    def initializePage(self) -> None:
        wizard = self.wizard()
        if isinstance(wizard, PlanImportWizard) and wizard.file_page.found is not None:
            self.show_import(wizard.file_page.found)

    def isComplete(self) -> bool:
        sheet = self.sheet()
        return sheet is not None and bool(sheet.lines)

    def show_import(self, found: PlanImport) -> None:
        """Show what a file holds, the first sheet chosen."""
        self._found = found
        self.sheets.clear()
        for sheet in found.sheets:
            self.sheets.addItem(f"{sheet.title} · {total_hours(sheet.rows)}")
        self.sheets.setVisible(len(found.sheets) > 1)

    def sheet(self) -> PlanSheet | None:
        """Return the chosen sheet."""
        place = self.sheets.currentIndex()
        return self._found.sheets[place] if self._found is not None and place >= 0 else None

    def _on_sheet_changed(self) -> None:
        sheet = self.sheet()
        if sheet is None or self._found is None:
            return
        self.lines.show_records([_line_record(line) for line in sheet.lines])
        problems = (*sheet.problems, *self._found.problems)
        self.problems.show_records([_problem_record(problem) for problem in problems])
        self.summary.setText(self._summary(sheet))
        wizard = self.wizard()
        if wizard is not None:
            words = self.tr("Take over {hours} hours").format(hours=total_hours(sheet.rows))
            wizard.setButtonText(QWizard.WizardButton.FinishButton, words)
        self.completeChanged.emit()

    def _summary(self, sheet: PlanSheet) -> str:
        hours = total_hours(sheet.rows)
        words = self.tr("Topics: {topics} · hours: {hours}").format(topics=len(sheet.lines), hours=hours)
        if self._curriculum is None:
            return words
        by_curriculum = self.tr("by the curriculum: {hours}").format(hours=self._curriculum)
        return f"{words} · {by_curriculum} {'✓' if hours == self._curriculum else '≠'}"

    def _line_titles(self) -> tuple[str, ...]:
        return (self.tr("Row"), self.tr("Section"), self.tr("Topic"), self.tr("Hours"), self.tr("Homework"))


class PlanImportWizard(QWizard):
    """Two pages; finishing hands over the rows, which the editor takes as one edit."""

    taken = Signal(object)

    def __init__(
        self, read: Reader, dialogs: FilePlaces, curriculum: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import a plan"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.resize(*_SIZE)
        self.file_page = FilePage(read, dialogs)
        self.preview_page = PreviewPage(curriculum)
        for page in (self.file_page, self.preview_page):
            self.addPage(page)

    def accept(self) -> None:
        sheet = self.preview_page.sheet()
        super().accept()
        if sheet is not None:
            self.taken.emit(sheet.rows)


def _line_record(line: PlanLine) -> Record:
    row = line.row
    return Record((str(line.line), row.section, row.topic, str(row.hours), " | ".join(row.homework)), line.line)


def _problem_record(problem: ImportProblem) -> Record:
    icon, tone = severity_look(problem.severity)
    return Record((problem_place(problem), icon, problem_words(problem)), None, {1: tone})
