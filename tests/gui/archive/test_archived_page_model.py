"""A page of an old archive as a table: what two computers wrote differently is seen there too."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.gui.archive.viewer.page_model import ArchivedPageModel
from support.journal_pages import a_page
from support.regulations import preset


@pytest.mark.requirement("S1-4c")
@pytest.mark.usefixtures("qapp")
def test_cells_and_results_with_two_values_carry_a_sign_in_an_old_archive() -> None:
    page = a_page(students=2)
    student, lesson = page.students[0].student, page.lessons[0].lesson
    cells = {(student, lesson): Cell(("4",), conflicts=frozenset({0}))}
    model = ArchivedPageModel()
    page = replace(page, cells=cells, period_marks={student: "5"}, result_conflicts=frozenset({student}))
    model.show_page(page, cell_rules(preset("S0"), (), page.course.grade_level))
    result = model.columnCount() - 1
    assert [model.index(0, column).data() for column in (0, 1, result)] == ["4!", None, "5!"]
    assert model.index(0, result).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(1, result).data() is None
