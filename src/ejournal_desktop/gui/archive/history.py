"""What was written: the files of the last run, and the archives of the year."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHeaderView, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.class_list import archive_state
from ejournal_desktop.gui.archive.words import (
    CLASS_LOOKS,
    READ_BACK,
    ClassState,
    look_words,
    short_hash,
    size_words,
    table_moment,
    table_week,
)
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.readmodels.archives import ArchiveRecord, WrittenArchive
    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.readmodels.custody import ArchiveCustody

_VERDICT_COLUMN: Final = 3
_STATE_COLUMN: Final = 4


class ArchiveHistory(QWidget):
    """Above the files of the run, as long as there are any; below the history."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        files = (self.tr("File"), self.tr("Size"), self.tr("SHA-256"), self.tr("Check"))
        self.written = RecordTable(self.tr("Files of this run"), RecordModel(files), 0)
        years = (
            self.tr("When"),
            self.tr("Class"),
            self.tr("Week"),
            self.tr("No."),
            self.tr("State"),
            self.tr("Flash drive"),
            self.tr("Who"),
            self.tr("Fingerprint"),
        )
        self.history = RecordTable(self.tr("Archives of this year"), RecordModel(years), len(years) - 1)
        columns = self.history.horizontalHeader()  # eight columns scroll: a stretched one would shrink to nothing
        columns.setSectionResizeMode(len(years) - 1, QHeaderView.ResizeMode.ResizeToContents)
        self._empty = EmptyState(self.tr("Nothing has been archived this year yet"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.history)
        self._written_side = _titled(self.tr("&Files of this run"), self.written)
        self._written_side.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(self._written_side, 1)
        column.addWidget(_titled(self.tr("Archives of this &year"), self._stack), 1)

    def show_written(self, written: Sequence[WrittenArchive]) -> None:
        """Show the files of a run; none takes the list away."""
        self.written.show_records([written_record(one) for one in written])
        self._written_side.setVisible(bool(written))

    def show_history(
        self,
        history: Sequence[ArchiveRecord],
        register: Sequence[ArchiveCustody] = (),
        carriers: Sequence[CarrierView] = (),
    ) -> None:
        """Show the archives of the year, the newest first, with what is known of them since."""
        rows = {row.manifest_hash: row for row in register}
        labels = {view.carrier: view.label for view in carriers}
        listed = sorted(history, key=_place_in_list)
        records = [history_record(record, rows.get(record.manifest_hash), labels) for record in listed]
        self.history.show_records(records)
        self._stack.setCurrentWidget(self.history if history else self._empty)


def _place_in_list(record: ArchiveRecord) -> tuple[int, int, str, int]:
    """Put the newest run first, and in it the classes as a school counts them."""
    day = record.moment.date().toordinal()
    return -day, len(record.class_title), record.class_title, -record.number


def history_record(
    record: ArchiveRecord, custody: ArchiveCustody | None = None, labels: Mapping[str, str] = MappingProxyType({})
) -> Record:
    """Return the row of an archive of the year; its state stays amber until its stick was seen again."""
    look = CLASS_LOOKS[ClassState.UNCONFIRMED if custody is None else archive_state(custody)]
    cells = (
        table_moment(record.moment),
        record.class_title,
        table_week(record.week),
        str(record.number),
        look_words(look),
        labels.get(record.carrier, record.carrier) or "–",
        record.author,
        short_hash(record.manifest_hash),
    )
    return Record(cells, subject=record.manifest_hash, tones={_STATE_COLUMN: look.tone})


def written_record(written: WrittenArchive) -> Record:
    """Return the row of a file of the run: its size and hash are those read back from the carrier."""
    cells = (Path(written.path).name, size_words(written.size), short_hash(written.sha256), look_words(READ_BACK))
    return Record(cells, subject=written.path, tones={_VERDICT_COLUMN: READ_BACK.tone})


def _titled(words: str, widget: QWidget) -> QWidget:
    side = QWidget()
    label = QLabel(words)
    label.setBuddy(widget)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SIZES.spacing_xs)
    column.addWidget(label)
    column.addWidget(widget, 1)
    return side
