"""Both texts of a lesson after an exchange, over the table of lessons: Alt+↓ lists them, Enter takes one, Esc none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ejournal_desktop.gui.journal.page_facts import StatusText
from ejournal_desktop.gui.journal.rival_list import RivalList
from ejournal_desktop.gui.journal.rival_texts import take_text
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.topics.lessons_model import KINDS, TopicColumn
from ejournal_desktop.gui.widgets.commands import add_command

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.gui.journal.lesson_keeper import LessonKeeper
    from ejournal_desktop.gui.journal.rival_words import RivalLine
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.topics.lessons_model import LessonsModel
    from ejournal_desktop.gui.topics.tables import TopicTable
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.two_values import RivalValues
    from ejournal_desktop.services.corrections import CorrectionsService

_WIDTH: Final = 380


class TopicRivals(QFrame):
    """Belongs to the cell under the cursor and goes when the cursor goes on."""

    said = Signal(object)

    def __init__(
        self,
        table: TopicTable,
        lessons: LessonsModel,
        keeper: LessonKeeper,
        service: tuple[CorrectionsService, TaskRunner],
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(table)
        self._table, self._lessons, self._keeper = table, lessons, keeper
        self._service, self._tasks = service
        self._error_words = error_words
        self.values = RivalList()
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.Box)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self.values)
        self.values.chosen.connect(self._on_chosen)
        table.selectionModel().currentChanged.connect(self.hide)
        add_command(table, self.tr("Both texts after an exchange"), ("Alt+Down",), self.ask)
        self.hide()

    def ask(self) -> None:
        """Read both texts of the cell under the cursor, where there are two."""
        index = self._table.currentIndex()
        lesson, kind = self._lessons.lesson(index.row()), KINDS.get(TopicColumn(max(index.column(), 0)))
        if lesson is None or kind not in lesson.column.conflicts:
            self.said.emit(StatusText(self.tr("Only one text was written here"), is_refusal=True))
            return
        call = partial(self._service.rival_texts, self._keeper.session, lesson.column.lesson)
        self._tasks.on_database(self, call, partial(self._on_read, lesson.column.lesson), self._on_failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves both texts as they are."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        event.accept()

    def _on_read(self, lesson: LessonId, found: tuple[RivalValues, ...]) -> None:
        index = self._table.currentIndex()
        shown, kind = self._lessons.lesson(index.row()), KINDS.get(TopicColumn(max(index.column(), 0)))
        own = [place for place in found if place.kind is kind]
        if shown is None or shown.column.lesson != lesson or not own:
            return
        self.values.show_values(own, self._keeper.session.regulation, _WIDTH - 2 * SIZES.spacing_s)
        self._come_out()
        self.values.values.setFocus()

    def _come_out(self) -> None:
        """Stand below the cell, or above it where there is no room."""
        area = self._table.viewport().geometry()
        cell = self._table.visualRect(self._table.currentIndex()).translated(area.topLeft())
        self.resize(min(_WIDTH, area.width()), 0)
        self.resize(self.width(), min(self.sizeHint().height(), area.height()))
        left = min(cell.left(), area.right() - self.width())
        is_below = cell.bottom() + self.height() <= area.bottom()
        top = cell.bottom() if is_below else max(cell.top() - self.height(), area.top())
        self.move(QPoint(max(left, area.left()), top))
        self.show()
        self.raise_()

    def _on_chosen(self, line: RivalLine) -> None:
        lesson = self._lessons.lesson(self._table.currentIndex().row())
        self._leave()
        if lesson is not None:
            take_text(self._keeper, lesson.column.lesson, line)
            self.said.emit(StatusText(self.tr("Settled: the text taken stands now, both stay in the history")))

    def _leave(self) -> None:
        self.hide()
        self._table.setFocus()

    def _on_failed(self, error: AppError) -> None:
        self.said.emit(StatusText(self._error_words(error), is_refusal=True))
