"""The register of hand-overs, and of which of them an act is drawn up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.words import short_hash, table_week
from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.readmodels.custody import ArchiveCustody

_TAKEN_COLUMN: Final = 5
_SHOWN: Final = 200


class HandoverRegister(QWidget):
    """What was taken over, the newest first, and the button of the act."""

    act_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accepted: tuple[ArchiveCustody, ...] = ()
        titles = (
            self.tr("Class"),
            self.tr("Week"),
            self.tr("No."),
            self.tr("Flash drive"),
            self.tr("Handed over by"),
            self.tr("Taken over"),
            self.tr("Fingerprint"),
        )
        self.table = RecordTable(self.tr("Register of hand-overs"), RecordModel(titles), 5)
        self.table.say_when_empty(self.tr("No archive was taken over in this year yet"))
        self._lay_out()

    def show_register(self, register: Sequence[ArchiveCustody], carriers: Sequence[CarrierView]) -> None:
        """Show the archives that were taken over."""
        self._accepted = tuple(row for row in register if row.accepted_at is not None)
        labels = {view.carrier: view.label for view in carriers}
        self.table.show_records([_record(row, labels) for row in self._accepted[:_SHOWN]])

    def rows_of_act(self, last_run: Sequence[str]) -> tuple[ArchiveCustody, ...]:
        """Return those of the day of the chosen row; without one those of the last run, else of the newest day."""
        chosen = next((row for row in self._accepted if row.manifest_hash == self.table.current_subject()), None)
        if chosen is not None:
            return self._of_the_day_of(chosen)
        last = tuple(row for row in self._accepted if row.manifest_hash in last_run)
        return last or self._of_the_day_of(max(self._accepted, key=_day, default=None))

    def _of_the_day_of(self, chosen: ArchiveCustody | None) -> tuple[ArchiveCustody, ...]:
        return () if chosen is None else tuple(row for row in self._accepted if _day(row) == _day(chosen))

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Register of hand-&overs"))
        label.setBuddy(self.table)
        self.act_button = ToneButton(self.tr("Act of &hand-over…"))
        self.act_button.setToolTip("Ctrl+P")
        self.act_button.clicked.connect(self.act_wanted)
        heading = QHBoxLayout()
        heading.addWidget(label, 1)
        heading.addWidget(self.act_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(heading)
        column.addWidget(self.table, 1)


def _day(row: ArchiveCustody) -> int:
    return 0 if row.accepted_at is None else row.accepted_at.date().toordinal()


def _record(row: ArchiveCustody, labels: Mapping[str, str]) -> Record:
    taken = "" if row.accepted_at is None else f"{row.accepted_by}, {day_words(row.accepted_at.date())}"
    cells = (
        row.class_title,
        table_week(row.week),
        str(row.number),
        labels.get(row.carrier, row.carrier) or "–",
        row.author,
        taken,
        short_hash(row.manifest_hash),
    )
    return Record(cells, subject=row.manifest_hash, tones={_TAKEN_COLUMN: Tone.OK})
