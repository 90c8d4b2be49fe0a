"""What the staff say to a topic put up for discussion, with names, and the line of the next remark (S0-4.2.2)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import dotted_moment
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneButton, ToneLabel
from ejournal_desktop.readmodels.documents import Remark

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.discussions import DiscussionsService
    from ejournal_desktop.services.session import Session

_TEXT = 2


class RemarkPane(QWidget):
    """Enter in the line says it; Del in the list takes one's own remark back, the undo of the page says it again."""

    changed = Signal(object, str)
    failed = Signal(object)

    def __init__(self, service: DiscussionsService, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._service, self._session, self._tasks = service, session, tasks
        self._notice: int | None = None
        titles = (self.tr("Who"), self.tr("When"), self.tr("Remark"))
        self.table = RecordTable(self.tr("Remarks on the topic"), RecordModel(titles), _TEXT)
        self.line = OutlinedLineEdit()
        self.line.setPlaceholderText(self.tr("My remark on this topic; Enter says it"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.button = ToneButton(self.tr("Say it"))
        self.whole = ToneLabel()
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.hide()
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addLayout(row)
        self.table.current_changed.connect(self._show_whole)
        self.line.returnPressed.connect(self.say)
        self.button.clicked.connect(self.say)
        add_command(self.table, self.tr("Take my remark back"), ["Del"], self.withdraw)

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session

    def show_topic(self, notice: int | None) -> None:
        """Show what was said to a topic; nothing hides the pane."""
        if notice != self._notice:
            self.table.show_records(())
            self.line.clear()
        self._notice = notice
        self.setVisible(notice is not None)
        if notice is not None:
            call = partial(self._service.remarks, self._session, notice)
            self._tasks.on_database(self, call, partial(self._on_loaded, notice), self.failed.emit)

    def say(self) -> None:
        """Keep what stands in the line."""
        text, notice = self.line.text().strip(), self._notice
        if not text or notice is None:
            return
        call = partial(self._service.remark, self._session, notice, text)
        self._tasks.on_database(self, call, self._on_said, self.failed.emit)

    def withdraw(self) -> None:
        """Take the chosen remark back, where it is one's own."""
        chosen, notice = self.table.current_subject(), self._notice
        if isinstance(chosen, Remark) and notice is not None:
            call = partial(self._service.withdraw_remark, self._session, chosen.remark)
            again = partial(self._service.remark, self._session, notice, chosen.text)
            words = self.tr("The remark is taken back; Ctrl+Z says it again")
            self._tasks.on_database(self, call, lambda _: self._tell(again, words), self.failed.emit)

    def _show_whole(self) -> None:
        chosen = self.table.current_subject()
        self.whole.setText(chosen.text if isinstance(chosen, Remark) else "")
        self.whole.setVisible(isinstance(chosen, Remark))

    def _on_said(self, remark: int) -> None:
        self.line.clear()
        undo = partial(self._service.withdraw_remark, self._session, remark)
        self._tell(undo, self.tr("The remark stands under the topic"))

    def _tell(self, undo: Callable[[], object], words: str) -> None:
        self.changed.emit(undo, words)
        self.show_topic(self._notice)

    def _on_loaded(self, notice: int, remarks: tuple[Remark, ...]) -> None:
        if notice == self._notice:
            self.table.show_records([_record(remark) for remark in remarks])
            if remarks and self.table.current_subject() is None:
                self.table.choose_row(len(remarks) - 1)


def _record(remark: Remark) -> Record:
    cells = (remark.author, dotted_moment(remark.moment), remark.text)
    return Record(cells, remark, sentence=", ".join(cells))
