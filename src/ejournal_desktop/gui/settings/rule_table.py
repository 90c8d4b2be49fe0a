"""A list of rules: columns of long values get a share of the room at most, a cell is said in full elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHeaderView

from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from ejournal_desktop.gui.widgets.record_table import Record

_AIR: Final = 12


class RuleTable(RecordTable):
    """``shares`` are the largest parts of the width that some columns take; the ``stretched`` one has the rest."""

    def __init__(self, name: str, titles: Sequence[str], stretched: int, shares: Mapping[int, float]) -> None:
        self._shares = shares
        super().__init__(name, RecordModel(titles), stretched)
        for column in shares:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        fit_to_letters(self, self._fit_shares)

    def show_records(self, records: Sequence[Record]) -> None:
        """Replace the rows and fit the columns to them."""
        super().show_records(records)
        self._fit_shares()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_shares()
        super().resizeEvent(event)

    def _fit_shares(self) -> None:
        for column, share in self._shares.items():
            wanted = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column)) + _AIR
            self.setColumnWidth(column, min(wanted, round(self.viewport().width() * share)))
