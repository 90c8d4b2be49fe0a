"""«Открытие года»: steps at the left, a table at the right, kept when it is left, opened after a last look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.gui.school_year.preview_dialog import PreviewDialog
from ejournal_desktop.gui.school_year.screen import OPENING, SchoolYearScreen
from ejournal_desktop.readmodels.school_year import YearPart
from ejournal_desktop.services.school_year.services import SchoolYearServices, school_year_services
from support.immediate_tasks import ImmediateTasks
from support.next_year import next_year_desk
from support.quiet_frame import QuietFrame

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from support.next_year import NextYearDesk
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase) -> NextYearDesk:
    return next_year_desk(training)


@pytest.fixture
def services(desk: NextYearDesk) -> SchoolYearServices:
    return school_year_services(desk.training.clock, desk.backups)


@pytest.fixture
def screen(desk: NextYearDesk, services: SchoolYearServices, qtbot: QtBot) -> SchoolYearScreen:
    shown = SchoolYearScreen(services, desk.session, ImmediateTasks(), QuietFrame())
    qtbot.addWidget(shown)
    shown.show()
    shown.go_to(OPENING)
    shown.shown()
    return shown


def typed(screen: SchoolYearScreen, *, row: int, column: int, text: object) -> bool:
    """Put a value into a cell as an editor does."""
    model = screen.opening.grid.values
    return model.setData(model.index(row, column), text)


def test_step_is_kept_when_another_is_chosen(screen: SchoolYearScreen, desk: NextYearDesk) -> None:
    screen.opening.steps.choose(YearPart.BELLS)
    assert typed(screen, row=0, column=1, text="8:05")
    screen.opening.steps.choose(YearPart.CLASSES)
    sheet = desk.service.sheet(desk.session, YearPart.BELLS)
    assert (sheet.is_kept, f"{sheet.rows[0].starts:%H:%M}") == (True, "08:05")  # type: ignore[union-attr]  # a bell


def test_step_goes_on_where_it_was_left(
    screen: SchoolYearScreen, desk: NextYearDesk, services: SchoolYearServices, qtbot: QtBot
) -> None:
    screen.opening.steps.choose(YearPart.CLASSES)
    screen.opening.insert_row()
    screen.leaving()
    again = SchoolYearScreen(services, desk.session, ImmediateTasks(), QuietFrame())
    qtbot.addWidget(again)
    again.go_to(OPENING)
    again.shown()
    again.opening.steps.choose(YearPart.CLASSES)
    assert len(again.opening.grid.values.rows) == len(screen.opening.grid.values.rows) == 4


def test_text_that_is_no_time_is_refused_and_said(screen: SchoolYearScreen) -> None:
    said: list[object] = []
    screen.opening.said.connect(said.append)
    screen.opening.steps.choose(YearPart.BELLS)
    assert not typed(screen, row=0, column=1, text="утром")
    assert said == ["“утром” does not fit here"]


def test_edit_of_a_step_is_taken_back_and_done_again(screen: SchoolYearScreen) -> None:
    screen.opening.steps.choose(YearPart.CLASSES)
    grid = screen.opening.grid
    before = grid.values.rows
    grid.setCurrentIndex(grid.values.index(0, 0))
    screen.opening.remove_row()
    assert len(grid.values.rows) == len(before) - 1
    grid.values.undo_stack.undo()
    assert grid.values.rows == before
    grid.values.undo_stack.redo()
    assert len(grid.values.rows) == len(before) - 1


def test_step_is_narrowed_to_one_class(screen: SchoolYearScreen, desk: NextYearDesk) -> None:
    desk.keep_all()
    screen.opening.reload()
    screen.opening.steps.choose(YearPart.STUDENTS)
    screen.opening.classes.setCurrentIndex(screen.opening.classes.findData("8А"))
    screen.opening.classes.activated.emit(1)
    grid = screen.opening.grid
    shown = {grid.values.rows[row][1] for row in range(len(grid.values.rows)) if not grid.isRowHidden(row)}
    assert shown == {"8А"}


@pytest.mark.requirement("S4-5.1d")
def test_last_look_keeps_the_year_shut_while_something_is_missing(screen: SchoolYearScreen) -> None:
    screen.opening.look()
    (dialog,) = screen.findChildren(PreviewDialog)
    assert not dialog.open_button.isEnabled()
    assert dialog.problems.records.rowCount() >= len(YearPart)
    dialog.reject()


@pytest.mark.requirement("S4-5.1d")
def test_year_is_opened_from_the_last_look(screen: SchoolYearScreen, desk: NextYearDesk) -> None:
    desk.keep_all()
    screen.opening.reload()
    screen.opening.look()
    (dialog,) = screen.findChildren(PreviewDialog)
    assert dialog.open_button.isEnabled()
    dialog.open_button.click()
    notice = screen.opening.banners.current()
    assert notice is not None
    assert "2027/2028" in notice.text
    assert desk.service.state(desk.session).old_title == "2027/2028"
    assert screen.opening.steps.isEnabled()
