"""Who needs more marks before the running period ends, weeks ahead, the most urgent first (S0-4.14.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout

from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.periods.words import shortage_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton
from ejournal_desktop.readmodels.periods import ShortageRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_SIZE = (720, 480)
_MISSING = 2


class ShortageDialog(QDialog):
    """Enter opens the course of the line."""

    course_chosen = Signal(object)

    def __init__(self, rows: Sequence[ShortageRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who needs more marks"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = (self.tr("Course"), self.tr("Student"), self.tr("Marks missing"), self.tr("Marks"))
        self.table = RecordTable(self.windowTitle(), RecordModel(titles), 1)
        self.table.show_records([_record(row) for row in rows])
        self.table.enter_pressed.connect(self._on_enter)
        self.leave_button = PrimaryButton(self.tr("Back to the table"))
        self.leave_button.setAutoDefault(False)
        self.leave_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        if rows:
            days = max(rows[0].days_left, 0)
            column.addWidget(Caption(self.tr("Days to the end of the period: {days}").format(days=days)))
            column.addWidget(self.table, 1)
            self.table.choose_row(0)
        else:
            self.table.hide()
            column.addWidget(EmptyState(self.tr("Everybody has the marks that are needed")), 1)
        column.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(*_SIZE)

    def _on_enter(self) -> None:
        row = self.table.current_subject()
        if isinstance(row, ShortageRow):
            self.accept()
            self.course_chosen.emit(row)


def _record(row: ShortageRow) -> Record:
    shortage = row.shortage
    tone = None if not shortage.is_behind else Tone.WARN
    tone = tone if shortage.is_reachable else Tone.BAD
    cells = (
        course_words(row.course),
        row.student.name.short,
        shortage_words(shortage),
        f"{shortage.count} / {shortage.minimum}",
    )
    return Record(cells, row, {} if tone is None else {_MISSING: tone}, sentence=", ".join(cells))
