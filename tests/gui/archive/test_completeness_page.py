"""«Полнота»: counts by class, the list of one class, and nothing where nothing is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.archive.completeness_page import CompletenessPage
from ejournal_desktop.readmodels.completeness import ClassCompleteness
from ejournal_desktop.services.completeness import CompletenessService
from support.archive_desk import at_the_archive
from support.immediate_tasks import ImmediateTasks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.widgets.record_table import RecordTable
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

COMPLETENESS = 5


class AllThere(CompletenessService):
    """A school that lacks nothing."""

    def of_school(self, session: Session) -> tuple[ClassCompleteness, ...]:
        """Return the classes with everything in place."""
        bare = (
            ClassCompleteness(
                class_group=row.class_group,
                homeroom_teacher=row.homeroom_teacher,
                lessons=(),
                courses_without_teacher=(),
                courses_without_plan=(),
                cards=(),
                unchecked_weeks=(),
                missing_archive="",
            )
            for row in CompletenessService.of_school(self, session)
        )
        return tuple(bare)


def rows(table: RecordTable) -> list[list[str]]:
    model = table.records
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.mark.requirement("S1-5d", "S1-5e")
def test_enter_on_a_class_goes_to_the_list_of_what_it_lacks(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> None:
    desk = at_the_archive(qtbot, training, ImmediateTasks(), tmp_path / "stick")
    desk.archive.parts.tabs.setCurrentIndex(COMPLETENESS)
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


@pytest.mark.requirement("S1-5d")
def test_where_nothing_is_missing_one_sentence_stands_instead_of_tables(qtbot: QtBot, training: SchoolCase) -> None:
    page = CompletenessPage(AllThere(training.clock), training.sign_in(Role.ARCHIVE_OFFICER), ImmediateTasks())
    qtbot.addWidget(page)
    page.shown()
    labels = page.body.findChildren(QLabel)
    assert [label.text() for label in labels if label.isVisibleTo(page)] == ["Everything is filled in"]
