"""A list of works with its form at the right: what the pages of plans and of the library have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ejournal_desktop.gui.undoable_page import ListAndFormPage
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


class WorkListPage(ListAndFormPage):
    """Ins begins a work, Del takes one out, Ctrl+Z takes the last act back."""

    def __init__(self, services: WorksServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(session, tasks)
        self._services = services
        self._changing: int | None = None

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

    def _go_to_form(self) -> None:
        self.area.open_panel()
        self._form.topic.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_list(self) -> None:
        self.area.close_panel()
        if self._lists.currentWidget() is self._table:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, undo: Callable[[], object] | None, words: str) -> None:
        """Leave the cursor where it is: the next work is typed at once."""
        self._note_change(undo, words)
        self.reload()

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
        self.area = SidePanelArea(above_buttons(self._lists, (), (start_button, *buttons)), form)
        fill(self, self.area)
        add_command(self, self.tr("New work"), ["Ins", "Ctrl+N"], self.start)
        self._add_ways_back()
