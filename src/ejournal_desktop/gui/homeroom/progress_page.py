"""«Успеваемость»: means with their trend, and the students to be written about (S0-4.13.3b, S0-4.13.8)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.homeroom.ports import LetterAsked
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.homeroom import ClassProgress, Concern, ProgressCell
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session

_TRENDS: Final = {1: "↑", 0: "", -1: "↓"}


class _TitledModel(RecordModel):
    """Rows whose columns change with the class."""

    def show_table(self, titles: Sequence[str], records: Sequence[Record]) -> None:
        """Replace columns and rows."""
        self.beginResetModel()
        self._titles, self._records = tuple(titles), tuple(records)
        self.endResetModel()


class ProgressPage(QWidget):
    """Left the means of every subject, right the list of concerns."""

    failed = Signal(object)
    letter_asked = Signal(object)

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._group: ClassGroupView | None = None
        self.means = _TitledModel(("№", self.tr("Student")))
        self.table = RecordTable(self.tr("Means by subject"), self.means, None)
        titles = (self.tr("Student"), self.tr("Failing in"), self.tr("Missed without a valid reason"))
        self.concerns = RecordTable(self.tr("Failing or absent without a valid reason"), RecordModel(titles), 1)
        self.concerns.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.concerns.enter_pressed.connect(self.ask_letter)
        self._title, self._summary = Caption(), Caption()
        self._lay_out()
        add_command(self, self.tr("Write a letter"), ["F8", "Ctrl+E"], self.ask_letter)

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ student · Shift+↑↓ several · F8 letter to those chosen · Tab other list")

    def open(self, group: ClassGroupView) -> None:
        """Read and show a class."""
        self._group = group
        call = partial(self._services.homeroom.progress, self._session, group.class_group)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def reload(self) -> None:
        """Read again."""
        if self._group is not None:
            self.open(self._group)

    def take_focus(self) -> None:
        """Bring the cursor to the list of concerns."""
        self.concerns.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_letter(self) -> None:
        """Ask for a letter about the students chosen."""
        rows = sorted({index.row() for index in self.concerns.selectedIndexes()})
        found = [record.subject for row in rows if (record := self.concerns.records.record(row)) is not None]
        chosen: list[Concern] = [one for one in found if one is not None]  # type: ignore[misc]  # rows are made here
        if chosen:
            occasion = "failing" if any(one.failing for one in chosen) else "unexcused_absence"
            self.letter_asked.emit(LetterAsked(tuple(one.student.student for one in chosen), occasion))

    def _on_loaded(self, progress: ClassProgress) -> None:
        self._title.setText(
            self.tr("Mean of the period since {day}; the arrow compares it with the period before").format(
                day=day_words(progress.span.starts)
            )
            if progress.has_marks
            else self.tr("No marks are given in this class.")
        )
        titles = ("№", self.tr("Student"), *(subject.short_title for subject in progress.subjects))
        shown = titles if progress.has_marks else titles[:2]
        self.means.show_table(shown, [self._mean_record(progress, place) for place in range(len(progress.students))])
        self.concerns.show_records([self._concern_record(concern) for concern in progress.concerns])
        count = len(progress.concerns)
        nobody = self.tr("Nobody is failing or absent without a reason")
        self._summary.setText(self.tr("To be written about: {count}").format(count=count) if count else nobody)
        if count and not self.concerns.currentIndex().isValid():
            self.concerns.choose_row(0)

    def _mean_record(self, progress: ClassProgress, place: int) -> Record:
        row = progress.students[place]
        cells = [self._cell(progress, row.student, column) for column in range(len(progress.subjects))]
        texts = [_mean_words(cell) for cell in cells]
        tones = {
            column + 2: Tone.MARK_POOR for column, cell in enumerate(cells) if cell is not None and cell.is_failing
        }
        said = [f"{subject.title} {text}" for subject, text in zip(progress.subjects, texts, strict=True) if text]
        sentence = f"{row.name.short}: {', '.join(said)}"
        return Record((str(row.number), row.name.short, *texts), row.student, tones, sentence=sentence)

    @staticmethod
    def _cell(progress: ClassProgress, student: StudentId, column: int) -> ProgressCell | None:
        return progress.cells.get((student, progress.subjects[column].subject))

    def _concern_record(self, concern: Concern) -> Record:
        missed = str(concern.unexcused) if concern.unexcused else ""
        if concern.unexplained:
            missed = self.tr("{count}, not explained {open}").format(count=missed, open=concern.unexplained)
        cells = (concern.student.name.short, ", ".join(concern.failing), missed)
        return Record(cells, concern)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        for side, caption, table in ((left, self._title, self.table), (right, self._summary, self.concerns)):
            column = QVBoxLayout(side)
            column.setContentsMargins(SIZES.spacing_s, SIZES.spacing_s, SIZES.spacing_s, SIZES.spacing_s)
            column.addWidget(caption)
            column.addWidget(table, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)


def _mean_words(cell: ProgressCell | None) -> str:
    return "" if cell is None else f"{cell.mean.replace('.', ',')}{_TRENDS[cell.trend]}"
