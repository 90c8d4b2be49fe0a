"""«Кому сообщить»: families whose term runs or has passed, and a letter to those chosen (S0-2.5, S1-R.2, S1-R.4)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.homeroom.ports import LetterAsked
from ejournal_desktop.gui.homeroom.words import delivery_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton
from ejournal_desktop.readmodels.informing import InformingReason, InformingRow

if TYPE_CHECKING:
    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.informing import InformingQueue
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session

_WHAT, _DUE = 2, 4
_RESULTS_LETTER = LetterAsked((), "results", "period_results")
_DIARY = LetterAsked((), "progress", "diary")
_NAMES = {
    InformingReason.RESULTS: translatable("InformingPage", "Results: {subjects}"),
    InformingReason.NEWS: translatable("InformingPage", "Since the last paper: marks {marks}, lessons missed {missed}"),
}


class InformingPage(QWidget):
    """One line for each family and reason, the overdue ones first."""

    failed = Signal(object)
    said = Signal(str)
    letter_asked = Signal(object)

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._group: ClassGroupView | None = None
        self._queue: InformingQueue | None = None
        titles = (
            "№",
            self.tr("Student"),
            self.tr("What to tell"),
            self.tr("Since"),
            self.tr("Due"),
            self.tr("Delivery"),
        )
        self.table = RecordTable(self.tr("Families to be told"), RecordModel(titles), _WHAT)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.with_term = OutlinedCheckBox(self.tr("Only those with a term"))
        self.letter_button = PrimaryButton(self.tr("Paper for those chosen"))
        self.letter_button.setToolTip("F8")
        self._summary = Caption()
        self._empty = EmptyState(self.tr("Every family was told: nothing waits."))
        self._lists = QStackedWidget()
        self._lay_out()
        self.with_term.toggled.connect(self._show)
        self.letter_button.clicked.connect(self.ask_letter)
        self.table.enter_pressed.connect(self.ask_letter)
        add_command(self, self.tr("Paper for those chosen"), ["F8", "Ctrl+E"], self.ask_letter)
        add_command(self, self.tr("All of one reason"), ["Ctrl+Shift+A"], self.choose_all)

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ family · Shift+↑↓ several · Ctrl+Shift+A all of one reason · F8 paper")

    def open(self, group: ClassGroupView) -> None:
        """Read and show the queue of a class."""
        self._group = group
        call = partial(self._services.informing.queue, self._session, group.class_group)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def take_focus(self) -> None:
        """Bring the cursor to the list, where there is one."""
        if self._lists.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_all(self) -> None:
        """Choose all families with the reason under the cursor."""
        current = self.table.current_subject()
        if not isinstance(current, InformingRow):
            return
        records, model = self.table.records, self.table.selectionModel()
        self.table.clearSelection()
        flags = model.SelectionFlag.Select | model.SelectionFlag.Rows
        for place in range(records.rowCount()):
            record = records.record(place)
            subject = None if record is None else record.subject
            if isinstance(subject, InformingRow) and subject.reason is current.reason:
                model.select(records.index(place, 0), flags)

    def ask_letter(self) -> None:
        """Ask for the paper that tells those chosen; results have a letter of their own."""
        chosen = self._chosen()
        if not chosen:
            self.said.emit(self.tr("Choose families first"))
            return
        reason = chosen[0].reason
        students: tuple[StudentId, ...] = tuple(row.student.student for row in chosen if row.reason is reason)
        kind = _RESULTS_LETTER if reason is InformingReason.RESULTS else _DIARY
        self.letter_asked.emit(LetterAsked(students, kind.occasion, kind.template))

    def _chosen(self) -> list[InformingRow]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        found = (self.table.records.record(row) for row in rows)
        return [one.subject for one in found if one is not None and isinstance(one.subject, InformingRow)]

    def _on_loaded(self, queue: InformingQueue) -> None:
        self._queue = queue
        self._show()

    def _show(self) -> None:
        queue = self._queue
        if queue is None:
            return
        rows = [row for row in queue.rows if row.due is not None or not self.with_term.isChecked()]
        self.table.show_records([self._record(row) for row in rows])
        words = self.tr("To be told: {count} · overdue: {overdue}")
        self._summary.setText(words.format(count=len(rows), overdue=len(queue.overdue)))
        self._lists.setCurrentWidget(self.table if rows else self._empty)
        self.letter_button.setEnabled(bool(rows))
        if rows and not self.table.currentIndex().isValid():
            self.table.choose_row(0)

    def _record(self, row: InformingRow) -> Record:
        words = QCoreApplication.translate("InformingPage", _NAMES[row.reason])
        what = words.format(subjects=", ".join(row.subjects), marks=row.marks, missed=row.missed)
        tones = {_DUE: Tone.WARN} if row.is_overdue else {}
        delivery = self.tr("asked for paper") if row.is_opted_out else delivery_words(row.delivery)
        cells = (
            str(row.student.number),
            row.student.name.short,
            what,
            short_day(row.since),
            self._due_words(row),
            delivery,
        )
        return Record(cells, row, tones, sentence=", ".join(cells[1:]))

    def _due_words(self, row: InformingRow) -> str:
        if row.due is None:
            return "–"
        due = f"{row.due:%d.%m %H:%M}" if row.reason is InformingReason.RESULTS else short_day(row.due.date())
        return self.tr("overdue since {due}").format(due=due) if row.is_overdue else due

    def _lay_out(self) -> None:
        for widget in (self._empty, self.table):
            self._lists.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self._summary)
        foot.addStretch(1)
        foot.addWidget(self.with_term)
        foot.addWidget(self.letter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self._lists, 1)
        column.addLayout(foot)
