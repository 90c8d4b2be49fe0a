"""The headers of an ordinary table: rows without numbers, as high as their letters, and titles at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.letters import fit_rows

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHeaderView, QTableView


def plain_headers(table: QTableView, least: int) -> QHeaderView:
    """Shape both headers, rows at least so many px high, and return that of the columns."""
    rows, columns = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    rows.setMinimumSectionSize(SIZES.least_row)
    fit_rows(table, least)
    columns.setHighlightSections(False)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return columns
