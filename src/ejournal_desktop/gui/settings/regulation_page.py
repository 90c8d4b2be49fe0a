"""«Регламент»: every rule of the school to read, with the value of the preset and the clause (ux.md 6.13)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.settings.parameter_words import GROUPS, GROUPS_CONTEXT, PARAMETERS, PARAMETERS_CONTEXT
from ejournal_desktop.gui.settings.row_words import ValueWords
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, ElidedLabel, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from ejournal_desktop.gui.settings.ports import SettingsServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.regulation_sheet import RegulationSheet, SheetLine
    from ejournal_desktop.services.session import Session

_VALUE = 1
_NAME_LETTERS = 54
_MOST_OF_WIDTH = 0.45


class RegulationPage(QWidget):
    """A table that is searched by any of its words; the row of the cursor is said in full below."""

    def __init__(self, services: SettingsServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks, self.session = services, tasks, session
        self._sheet: RegulationSheet | None = None
        self.title, self.full = ElidedLabel(), ToneLabel()
        self.full.setWordWrap(True)
        self.full.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.trouble = ToneLabel(tone=Tone.WARN)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.editions, self.search = QComboBox(), QLineEdit()
        titles = (self.tr("Rule"), self.tr("At this school"), self.tr("In the preset"), self.tr("Clause"))
        self.table = RecordTable(self.tr("Rules of the school"), RecordModel(titles), _VALUE)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        fit_to_letters(self.table, self._fit_names)
        self._lay_out()
        self.search.textChanged.connect(self._show_lines)
        self.editions.activated.connect(self._on_editions_activated)
        self.table.current_changed.connect(self._show_full)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_names()

    def shown(self) -> None:
        """Read the rules when they are first looked at, and take the focus."""
        if self._sheet is None:
            self._read(None)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Read the rules again when they are next looked at: there is another edition."""
        self._sheet = None

    def take_search(self) -> None:
        """Let another rule be searched for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _read(self, day: date | None) -> None:
        call = partial(self._services.regulation.sheet, self.session, day)
        self._tasks.on_database(self, call, self._on_read, self._on_failed)

    def _on_read(self, sheet: RegulationSheet) -> None:
        self._sheet = sheet
        self.trouble.hide()
        header = sheet.regulation.header
        self.title.setText(header.title)
        self.editions.clear()
        for day in sheet.editions:
            self.editions.addItem(self.tr("in force from {day}").format(day=dotted_day(day)), day)
        self.editions.setCurrentIndex(self.editions.findData(sheet.valid_from))
        self._show_lines()

    def _on_failed(self, error: AppError) -> None:
        self.trouble.setText(error_text(error).sentences)
        self.trouble.show()

    def _on_editions_activated(self) -> None:
        self._read(self.editions.currentData())

    def _show_lines(self) -> None:
        if self._sheet is None:
            return
        records = tuple(self._records(self._sheet))
        self.table.show_records(records)
        if self.table.current_subject() is None:
            first = next((row for row, record in enumerate(records) if record.is_choosable), 0)
            self.table.choose_row(first)
        self._show_full()

    def _records(self, sheet: RegulationSheet) -> Iterator[Record]:
        """Yield the rows that hold what is searched for, each group after its title."""
        words, wanted = ValueWords(sheet.regulation), self.search.text().casefold().split()
        group = ""
        for line in sheet.lines:
            cells = self._cells(line, words)
            title = QCoreApplication.translate(GROUPS_CONTEXT, GROUPS.get(line.group, line.group))
            text = " ".join((title, *cells, line.reason)).casefold()
            if not all(word in text for word in wanted):
                continue
            if line.group != group:
                group = line.group
                tones = dict.fromkeys(range(len(cells)), Tone.HEADER)
                yield Record((title, "", "", ""), tones=tones, is_choosable=False)
            yield Record(cells, line, {_VALUE: Tone.WARN} if cells[2] else {})

    def _cells(self, line: SheetLine, words: ValueWords) -> tuple[str, str, str, str]:
        name = QCoreApplication.translate(PARAMETERS_CONTEXT, PARAMETERS.get(line.key, line.key))
        shipped = words.words(line.shipped, line.key) if line.is_changed else ""
        return name, words.words(line.value, line.key), shipped, self._clause(line)

    def _clause(self, line: SheetLine) -> str:
        if line.is_silent:
            return self.tr("not said")
        return line.clause or self.tr("the whole document")

    def _show_full(self) -> None:
        """Say the row of the cursor in full: a cell may be too narrow for its words."""
        record = self.table.records.record(self.table.currentIndex().row())
        if record is None or not record.is_choosable or self._sheet is None:
            self.full.setText("" if record is not None else self.tr("No rule holds these words."))
            return
        line: SheetLine = record.subject  # type: ignore[assignment]  # what _records put there
        said = f"{record.cells[0]}: {record.cells[_VALUE]}"
        if line.is_changed:
            said = self.tr("{rule}. In the preset: {shipped}").format(rule=said, shipped=record.cells[2])
        reason = f" ({line.reason})" if line.reason else ""
        clause = self.tr("the document does not say it") if line.is_silent else record.cells[3]
        self.full.setText(f"{said} · {clause}{reason}")

    def _fit_names(self) -> None:
        """Leave the values room: a long name is said in full below."""
        wanted = self.table.fontMetrics().averageCharWidth() * _NAME_LETTERS
        self.table.setColumnWidth(0, min(wanted, round(self.width() * _MOST_OF_WIDTH)))

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a rule (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Find a rule"))
        self.search.setClearButtonEnabled(True)
        self.editions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.editions.setAccessibleName(self.tr("Edition of the regulation"))
        for field in (self.search, self.editions):
            field.setMinimumHeight(SIZES.button_height)
        changed = Caption(self.tr("Read only. What differs from the preset is marked."))
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.editions)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_l, SIZES.spacing_s, SIZES.spacing_l, SIZES.spacing_s)
        column.addLayout(head)
        column.addLayout(top)
        column.addWidget(self.trouble)
        column.addWidget(self.table, 1)
        column.addWidget(self.full)
