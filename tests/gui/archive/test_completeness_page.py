"""«Полнота»: counts by class, the list of one class, and nothing where nothing is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from support.archive_desk import at_the_archive
from support.immediate_tasks import ImmediateTasks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.widgets.record_table import RecordTable
    from support.training_vault import SchoolCase

COMPLETENESS = 5


def rows(table: RecordTable) -> list[list[str]]:
    model = table.records
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.mark.requirement("S1-5d", "S1-5e")
def test_enter_on_a_class_goes_to_the_list_of_what_it_lacks(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> None:
    desk = at_the_archive(qtbot, training, ImmediateTasks(), tmp_path / "stick")
    desk.archive.tabs.setCurrentIndex(COMPLETENESS)
    page = desk.archive.completeness
    counts = {row[0]: row[1:] for row in rows(page.table)}
    assert set(counts) == {"1А", "7А"}
    assert counts["7А"][-1].startswith("! ")
    desk.keys.press(Qt.Key.Key_Return)
    assert page.lacks.hasFocus()
    assert any(row[0] == "week not archived" for row in rows(page.lacks))
    with training.bare_database(desk.session) as bare:
        bare.execute("UPDATE lesson SET completed_at = NULL")
        bare.commit()
    desk.keys.press(Qt.Key.Key_F5)
    assert any(row[0] == "lessons not complete" and "past the term" in row[2] for row in rows(page.lacks))
