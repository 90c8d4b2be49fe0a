"""A list of works with its form at the right: what the pages of plans and of the library have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.page_layout import above_buttons, fill, stacked
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPushButton

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.record_table import Record, RecordTable
    from ejournal_desktop.gui.works.ports import WorksServices
    from ejournal_desktop.gui.works.work_form import WorkForm
    from ejournal_desktop.services.session import Session


class WorkListPage(QWidget):
    """Ins begins a work, Del takes one out, Ctrl+Z takes the last act back."""

    said = Signal(str)
    stored = Signal()
    failed = Signal(object)
    changed = Signal()

    def __init__(self, services: WorksServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._undo: Callable[[], object] | None = None
        self._changing: int | None = None

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session

    def take_focus(self) -> None:
        """Bring the cursor to the list, or to the form where the list is empty."""
        if self._lists.currentWidget() is self._table:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.start()

    def start(self) -> None:
        """Begin a work."""
        self._changing = None
        self._form.start_anew()
        self._go_to_form()

    def undo(self) -> None:
        """Take the last act back."""
        undo, self._undo = self._undo, None
        if undo is None:
            self.said.emit(self.tr("Nothing to undo here"))
        else:
            self._tasks.on_database(self, undo, lambda _: self._on_done(self.tr("Undone")), self.failed.emit)

    def _go_to_form(self) -> None:
        self._area.open_panel()
        self._form.topic.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_list(self) -> None:
        self._area.close_panel()
        if self._lists.currentWidget() is self._table:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self, words: str) -> None:
        self.stored.emit()
        self.said.emit(words)
        self.changed.emit()

    def _show_records(self, records: Sequence[Record]) -> None:
        self._table.show_records(records)
        if records and self._table.current_subject() is None:
            self._table.choose_row(0)
        self._lists.setCurrentWidget(self._table if records else self._empty)

    def _lay_out(self, table: RecordTable, form: WorkForm, empty: str, buttons: Sequence[QPushButton]) -> None:
        self._table, self._form, self._empty = table, form, EmptyState(empty)
        self._lists = stacked(table, self._empty)
        start_button = ToneButton(self.tr("New work"))
        start_button.setToolTip("Ins, Ctrl+N")
        start_button.clicked.connect(self.start)
        self._area = SidePanelArea(above_buttons(self._lists, (), (start_button, *buttons)), form)
        fill(self, self._area)
        add_command(self, self.tr("New work"), ["Ins", "Ctrl+N"], self.start)
        add_command(self, self.tr("Undo"), ["Ctrl+Z"], self.undo)
        add_command(self, self.tr("Back to the list"), ["Esc"], self._to_list)
