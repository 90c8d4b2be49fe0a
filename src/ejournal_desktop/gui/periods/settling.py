"""Two period marks after an exchange: listed beside the table when the cursor is on them, taken by Enter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.journal.rival_words import RivalLine
    from ejournal_desktop.gui.periods.entry import PeriodEntry
    from ejournal_desktop.gui.periods.panel import PeriodPanel
    from ejournal_desktop.gui.periods.ports import MarkPlace, Shown
    from ejournal_desktop.gui.periods.view import PeriodView
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.two_values import RivalValues
    from ejournal_desktop.services.corrections import CorrectionsService
    from ejournal_desktop.services.session import Session


class ResultSettling(QObject):
    """Reads who wrote the marks under the cursor; what is chosen goes through the entry of the table."""

    failed = Signal(object)

    def __init__(
        self,
        widgets: tuple[PeriodView, PeriodPanel],
        entry: PeriodEntry,
        settling: tuple[CorrectionsService, Session],
        tasks: TaskRunner,
        on_show: Callable[[], Shown | None],
    ) -> None:
        super().__init__(widgets[1])
        self._view, self._panel = widgets
        self._entry, self._model = entry, self._view.period_model
        self._service, self._session = settling
        self._tasks, self._on_show = tasks, on_show
        self._panel.rivals.chosen.connect(self._on_chosen)

    def show(self) -> None:
        """List the marks of the place under the cursor, if there are two."""
        place, shown = self._place, self._on_show()
        cell = self._model.cell(place)
        if place is not None and shown is not None and cell is not None and cell.has_conflict:
            call = partial(self._service.rival_results, self._session, place.course, shown.period, place.student)
            self._tasks.on_database(self, call, partial(self._on_read, place), self.failed.emit)

    @property
    def _place(self) -> MarkPlace | None:
        position = self._position
        return None if position is None else self._model.place(*position)

    @property
    def _position(self) -> tuple[int, int] | None:
        """The mark under the cursor; in a row of texts about one course that of the row."""
        index, model = self._view.currentIndex(), self._model
        if not index.isValid() or not model.rows:
            return None
        marks = [at for at, column in enumerate(model.columns) if column.course is not None]
        shown = self._on_show()
        is_course = shown is not None and shown.course is not None
        return (index.row(), marks[0] if is_course and marks else index.column())

    def _on_read(self, place: MarkPlace, found: tuple[RivalValues, ...]) -> None:
        if place == self._place:
            self._panel.rivals.show_values(found, self._session.regulation)

    def _on_chosen(self, line: RivalLine) -> None:
        position, value = self._position, line.value.written[0]
        if position is not None:
            self._entry.settle(*position, None if value is None else str(value))
