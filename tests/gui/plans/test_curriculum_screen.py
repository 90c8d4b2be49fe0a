"""The screen «Учебный план»: hours by keys, a parallel by one key, undo, and what differs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.plans.curriculum_model import CurriculumColumn
from ejournal_desktop.gui.plans.curriculum_screen import CurriculumScreen
from ejournal_desktop.gui.plans.ports import PlanServices
from ejournal_desktop.readmodels.plans import CurriculumHours
from ejournal_desktop.services.plan_files import PlanFilesService
from ejournal_desktop.services.plans import PlansService
from ejournal_desktop.services.programmes import ProgrammesService
from support.cut_words import cut_words
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.nameless import nameless
from support.quiet_frame import QuietFrame

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.readmodels.curriculum import CurriculumLine
    from support.training_vault import SchoolCase


@dataclass(slots=True)
class CurriculumDesk:
    """A person at the curriculum."""

    screen: CurriculumScreen
    frame: QuietFrame
    keys: KeyDriver

    def line(self, row: int = 0) -> CurriculumLine:
        """Return a line on show."""
        line = self.screen.model.line(row)
        assert line is not None
        return line

    def type_hours(self, text: str) -> None:
        """Type over the cell of the cursor."""
        self.keys.type(text)
        self.keys.press(Qt.Key.Key_Return)
        QApplication.processEvents()  # the editor hands its text over behind the key

    def text(self, row: int, column: CurriculumColumn) -> str:
        """Return what a cell shows."""
        return str(self.screen.model.index(row, column).data())


def desk_of(qtbot: QtBot, school: SchoolCase, role: Role) -> CurriculumDesk:
    """Open the screen for a person."""
    plans, frame = PlansService(school.clock), QuietFrame()
    files = PlanFilesService(school.clock, plans)
    services = PlanServices(plans, files, ProgrammesService(school.clock), school.clock)
    screen = CurriculumScreen(services, school.sign_in(role), ImmediateTasks(), frame)
    screen.resize(1186, 600)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.shown()
    return CurriculumDesk(screen, frame, KeyDriver())


@pytest.fixture
def desk(qtbot: QtBot, training: SchoolCase) -> CurriculumDesk:
    return desk_of(qtbot, training, Role.DEPUTY_HEAD_ACADEMIC)


@pytest.mark.requirement("S0-4.14.11")
def test_typed_weekly_hours_bring_the_year_and_the_differences(desk: CurriculumDesk) -> None:
    desk.type_hours("6")
    assert desk.line().curriculum == CurriculumHours(6, 198)  # 33 weeks of lessons in the calendar of this school
    shown = int(desk.text(0, CurriculumColumn.PLAN_DIFFERENCE).replace("−", "-"))
    assert shown == desk.line().plan - 198 != 0
    assert desk.text(0, CurriculumColumn.STATE).startswith("≠")
    assert desk.screen.table.currentIndex().row() == 1


def test_year_typed_by_itself_is_left_alone_by_the_week(desk: CurriculumDesk) -> None:
    desk.screen.table.choose(0, CurriculumColumn.YEARLY)
    desk.type_hours("130")
    desk.screen.table.choose(0)
    desk.type_hours("4")
    assert desk.line().curriculum == CurriculumHours(4, 130)


def test_hours_go_to_the_parallel_classes_and_one_undo_takes_them_back(desk: CurriculumDesk) -> None:
    row = next(row for row in range(40) if desk.line(row).subgroup_title)
    subject = desk.line(row).subject
    desk.screen.table.choose(row)
    desk.type_hours("2")
    desk.screen.table.choose(row)
    desk.keys.shortcut("Ctrl+D")
    lines = [line for line in desk.screen.model.lines if (line.subject, line.grade_level) == (subject, 7)]
    assert {line.curriculum for line in lines} == {CurriculumHours(2, 66)}
    for _ in range(2):
        desk.keys.shortcut("Ctrl+Z")
    assert desk.line(row).curriculum is None
    desk.keys.shortcut("Ctrl+Y")
    assert desk.line(row).curriculum == CurriculumHours(2, 66)


def test_unfit_number_is_refused_in_the_status_line(desk: CurriculumDesk) -> None:
    desk.type_hours("99")
    assert desk.line().curriculum is None
    assert "40" in desk.frame.hints[-1]


def test_hours_are_taken_out_by_delete_and_the_plan_opens_by_enter(desk: CurriculumDesk) -> None:
    desk.type_hours("6")
    desk.screen.table.choose(0)
    desk.keys.press(Qt.Key.Key_Delete)
    assert desk.line().curriculum is None
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.frame.opened == [("plans", desk.line().course)]


def test_who_controls_reads_only(qtbot: QtBot, training: SchoolCase) -> None:
    desk = desk_of(qtbot, training, Role.PRINCIPAL)
    desk.type_hours("6")
    assert desk.line().curriculum is None
    assert desk.screen.commands() == ()


def test_year_of_study_and_differences_narrow_the_table(desk: CurriculumDesk) -> None:
    screen = desk.screen
    screen.grades.setCurrentIndex(screen.grades.findData(7))
    screen.grades.activated.emit(screen.grades.currentIndex())
    assert {line.grade_level for line in screen.model.lines} == {7}
    screen.only_differing.setChecked(True)
    assert all(line.differs for line in screen.model.lines)


def test_nothing_is_cut_and_everything_has_a_name_in_a_small_window(desk: CurriculumDesk) -> None:
    desk.screen.resize(800, 500)
    QApplication.processEvents()
    assert cut_words(desk.screen) == []
    assert nameless(desk.screen) == []
