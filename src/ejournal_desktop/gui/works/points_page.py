"""The points of one work: typed one student after another, with what they come to (S0-2.11a, S0-2.11b)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.domain.works import percent, percent_of
from ejournal_desktop.gui.board.paper import PaperSender
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.undoable_page import UndoablePage
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton, ToneLabel
from ejournal_desktop.gui.works.paper_words import work_words
from ejournal_desktop.readmodels.journal import StudentRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.works.ports import WorksServices
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.readmodels.works import PlannedWork, WorkScores
    from ejournal_desktop.services.session import Session

_SHARE = 3


class PointsPage(UndoablePage):
    """Enter in the list goes to the line, Enter in the line keeps the points and goes to the next student."""

    def __init__(self, services: WorksServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(tasks)
        self._services, self._session = services, session
        self._work: PlannedWork | None = None
        self._scores: WorkScores | None = None
        titles = ("№", self.tr("Student"), self.tr("Points"), self.tr("Share"))
        self.table = RecordTable(self.tr("Points of the work"), RecordModel(titles), _SHARE)
        self.line = OutlinedLineEdit()
        self.line.setAccessibleName(self.tr("Points of the student"))
        self.line.setPlaceholderText(self.tr("Points; Enter keeps them and goes on, an empty line clears them"))
        self.results_button = ToneButton(self.tr("Print the results"))
        self.results_button.setToolTip("Ctrl+P")
        self._title, self._summary = ToneLabel(), Caption()
        self.empty = EmptyState(self.tr("Choose a work under «Planned» and press Enter"))
        self.paper = PaperSender(services.ports, tasks, self)
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ student · Enter points · Ctrl+P results · Ctrl+Z undo")

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session

    def show_work(self, work: PlannedWork) -> None:
        """Show another work; nothing of the one before can be taken back here."""
        self._work, self._undo = work, None

    def reload(self) -> None:
        """Read the points again."""
        if self._work is not None:
            call = partial(self._services.planned.scores, self._session, self._work.work)
            self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def take_focus(self) -> None:
        """Bring the cursor to the students."""
        if self._work is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep the points of the student under the cursor."""
        student, work, text = self._student(), self._work, self.line.text().strip()
        if student is None or work is None:
            return
        if text and not text.isdecimal():
            self.said.emit(self.tr("Points are a whole number"))
            return
        points = int(text) if text else None
        call = partial(self._services.planned.record_points, self._session, work.work, student.student, points)
        self._tasks.on_database(self, call, partial(self._on_kept, work, student), self.failed.emit)

    def print_results(self) -> None:
        """Print the points with what they come to."""
        if self._work is not None:
            words = work_words()
            make = partial(self._services.planned.printed_results, self._session, self._work.work, words)
            self.paper.print_sheet(make, words.results)

    def _note_results(self, paper: PrintedPaper) -> None:
        """Note that a sheet with names and points went out."""
        if self._work is not None:
            call = partial(self._services.planned.note_results, self._session, self._work.work, paper)
            self._tasks.on_database(self, call, lambda _: self.stored.emit(), self.failed.emit)

    def _student(self) -> StudentRow | None:
        chosen = self.table.current_subject()
        return chosen if isinstance(chosen, StudentRow) else None

    def _on_kept(self, work: PlannedWork, student: StudentRow, before: int | None) -> None:
        service, session = self._services.planned, self._session
        undo = partial(service.record_points, session, work.work, student.student, before)
        row = self.table.currentIndex().row()
        if row + 1 < self.table.records.rowCount():
            self.table.choose_row(row + 1)
        self._on_changed(undo, self.tr("Kept: {student}").format(student=student.name.short))

    def _on_changed(self, undo: Callable[[], object] | None, words: str) -> None:
        """Leave the cursor in the line: the points of the next student are typed at once."""
        self._note_change(undo, words)
        self.reload()

    def _on_loaded(self, scores: WorkScores) -> None:
        self._scores = scores
        work = scores.work
        self.table.show_records([self._record(scores, row) for row in scores.students])
        if scores.students and self._student() is None:
            self.table.choose_row(0)
        about = self.tr("{class_title} · {subject} · {topic}, most points {maximum}")
        self._title.setText(
            about.format(
                class_title=work.class_title, subject=work.subject_title, topic=work.topic, maximum=work.maximum
            )
        )
        self._summary.setText(self._summary_words(scores))
        self._lists.setCurrentWidget(self._body)
        self.line.setEnabled(scores.can_write)
        self._show_points()

    def _summary_words(self, scores: WorkScores) -> str:
        found = scores.summary
        if found.mean is None or found.share is None:
            return self.tr("Nobody has points yet")
        words = self.tr("Written {written} of {expected} · mean {mean} ({share} %) · best {best}, worst {worst}")
        mean = f"{float(found.mean):.1f}".replace(".", ",")
        return words.format(
            written=found.written,
            expected=found.expected,
            mean=mean,
            share=percent(found.share),
            best=found.best,
            worst=found.worst,
        )

    def _record(self, scores: WorkScores, row: StudentRow) -> Record:
        points = scores.points.get(row.student)
        shown = ("–", "") if points is None else (str(points), f"{percent_of(points, scores.work.maximum)} %")
        return Record((str(row.number), row.name.short, *shown), row)

    def _show_points(self) -> None:
        student, scores = self._student(), self._scores
        points = None if student is None or scores is None else scores.points.get(student.student)
        self.line.setText("" if points is None else str(points))
        self.line.selectAll()

    def _go_to_line(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def _connect(self) -> None:
        self.table.enter_pressed.connect(self._go_to_line)
        self.table.current_changed.connect(self._show_points)
        self.line.returnPressed.connect(self.keep)
        self.results_button.clicked.connect(self.print_results)
        self.paper.said.connect(self.said)
        self.paper.failed.connect(self.failed)
        self.paper.taken.connect(self._note_results)
        add_command(self, self.tr("Print the results"), ["Ctrl+P"], self.print_results)
        self._add_ways_back()

    def _lay_out(self) -> None:
        self._lists, self._body = QStackedWidget(), QWidget()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self._title)
        column.addWidget(self.table, 1)
        column.addWidget(self.line)
        foot = QHBoxLayout()
        foot.addWidget(self._summary, 1)
        foot.addWidget(self.results_button)
        column.addLayout(foot)
        for widget in (self.empty, self._body):
            self._lists.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._lists)
