"""The screen «КТП»: edits by keys with one undo step each, import, copies, readiness."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.plans import PlanRow
from ejournal_desktop.gui.plans.import_wizard import PlanImportWizard
from ejournal_desktop.gui.plans.rows_model import RowColumn
from ejournal_desktop.gui.plans.small_dialogs import CurriculumDialog, ParallelDialog
from support.key_driver import KeyDriver
from support.plan_desk import ALGEBRA, GEOMETRY, PARALLEL, PLAN, MemoryPlans, PlanDesk, a_plan_desk
from support.workbooks import an_xlsx

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


Kind = TypeVar("Kind", bound=QDialog)


@pytest.fixture
def desk(light_theme: object) -> Iterator[PlanDesk]:
    del light_theme
    desk = a_plan_desk()
    yield desk
    _close(desk)


def _close(desk: PlanDesk) -> None:
    desk.screen.close()
    desk.screen.deleteLater()


def _dialog(desk: PlanDesk, kind: type[Kind]) -> Kind:
    (dialog,) = desk.screen.findChildren(kind)
    return dialog


def test_first_plan_is_open_with_the_cursor_at_the_first_topic_ahead(desk: PlanDesk) -> None:
    assert desk.topics == [row.topic for row in PLAN]
    assert desk.screen.editor.table.current_row() == 1
    assert desk.frame.courses[-1] == "7А · Алгебра"


@pytest.mark.requirement("S0-4.14.11")
def test_list_shows_hours_of_plan_and_curriculum_and_their_difference(desk: PlanDesk) -> None:
    model = desk.screen.courses.model()
    first = [model.index(0, column).data() for column in range(6)]
    assert first[:5] == ["7А", "Алгебра", "12", "14", "−2"]
    assert first[5].startswith("≠")


def test_counters_stand_above_the_plan(desk: PlanDesk) -> None:
    text = desk.screen.editor.counters.text()
    assert [number for number in text.replace("·", " ").split() if number.isdecimal()] == ["9", "6", "3"]


def test_typed_topic_is_stored_when_the_screen_is_left_and_one_undo_takes_it_back(desk: PlanDesk) -> None:
    keys = KeyDriver()
    keys.press(Qt.Key.Key_F2)
    keys.type("Решение уравнений")
    desk.screen.leaving()
    assert desk.topics[1] == "Решение уравнений"
    assert desk.plans.rows[ALGEBRA][1].topic == "Решение уравнений"
    keys.shortcut("Ctrl+Z")
    desk.screen.leaving()
    assert desk.plans.rows[ALGEBRA] == PLAN


def test_new_row_takes_over_the_section_and_waits_for_its_topic(desk: PlanDesk) -> None:
    keys = KeyDriver()
    keys.press(Qt.Key.Key_Insert)
    assert desk.rows[2] == PlanRow("Уравнения", "", 1)
    desk.screen.leaving()
    assert desk.plans.stored == []
    keys.press(Qt.Key.Key_F2)
    keys.type("Задачи")
    keys.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    desk.screen.leaving()
    assert desk.plans.rows[ALGEBRA][2].topic == "Задачи"


def test_rows_are_deleted_and_moved_by_keys(desk: PlanDesk) -> None:
    keys = KeyDriver()
    keys.shortcut("Alt+Down")
    assert desk.topics[1:3] == ["Контрольная работа № 1", "Уравнение и его корни"]
    keys.shortcut("Alt+Up")
    keys.press(Qt.Key.Key_Delete)
    assert desk.topics == [PLAN[0].topic, *[row.topic for row in PLAN[2:]]]
    for _ in range(3):
        keys.shortcut("Ctrl+Z")
    assert desk.rows == PLAN


def test_hours_that_are_no_number_are_refused_in_place(desk: PlanDesk) -> None:
    model = desk.screen.editor.model
    assert not model.setData(model.index(0, RowColumn.HOURS), "много")
    assert desk.rows == PLAN
    assert "200" in desk.frame.hints[-1]


def test_hours_move_the_numbers_of_all_rows_below(desk: PlanDesk) -> None:
    model = desk.screen.editor.model
    model.setData(model.index(0, RowColumn.HOURS), "5")
    assert [desk.text(row, RowColumn.NUMBER) for row in range(4)] == ["1–5", "6–10", "11", "12–14"]


def test_paste_of_many_rows_is_one_step_of_undo(desk: PlanDesk) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"{number}\tТема {number}\t1" for number in range(1, 71)))
    KeyDriver().shortcut("Ctrl+V")
    assert len(desk.rows) == 74
    KeyDriver().shortcut("Ctrl+Z")
    assert desk.rows == PLAN


@pytest.mark.requirement("S0-4.14.12")
def test_foreign_topic_is_taken_and_doubted(desk: PlanDesk) -> None:
    model = desk.screen.editor.model
    model.setData(model.index(1, RowColumn.TOPIC), "Unit 5")
    assert desk.topics[1] == "Unit 5"
    assert "Unit" in desk.screen.editor.doubt.text()
    assert "Unit" in str(model.index(1, RowColumn.TOPIC).data(Qt.ItemDataRole.ToolTipRole))
    desk.screen.courses.choose(GEOMETRY)
    assert desk.screen.editor.doubt.isHidden()


def test_dates_show_when_a_topic_was_planned_and_when_it_comes(desk: PlanDesk) -> None:
    assert desk.text(0, RowColumn.PLANNED) == "01.09"
    assert desk.text(0, RowColumn.GIVEN).startswith("✓")
    assert desk.text(2, RowColumn.GIVEN).startswith("○")


@pytest.mark.requirement("S0-4.14.11")
def test_plan_is_not_declared_ready_while_hours_differ(desk: PlanDesk) -> None:
    desk.screen.editor.ready_button.click()
    notice = desk.screen.banners.current()
    assert notice is not None
    assert "14" in notice.text
    model = desk.screen.editor.model
    model.setData(model.index(0, RowColumn.HOURS), "5")
    desk.screen.editor.ready_button.click()
    assert desk.plans.ready == {ALGEBRA}


def test_rest_is_moved_a_lesson_later(desk: PlanDesk) -> None:
    KeyDriver().shortcut("Ctrl+Down")
    assert desk.plans.rows[ALGEBRA][1].hours == 6
    assert desk.rows[1].hours == 6


def test_import_shows_the_rows_and_doubts_and_takes_them_over_as_one_step(desk: PlanDesk, tmp_path: Path) -> None:
    desk.files.file = tmp_path / "plan.xlsx"
    desk.files.file.write_bytes(an_xlsx([["Тема", "Часы"], ["Сложение", 8], ["Вычитание", 6], ["Деление", "?"]]))
    KeyDriver().shortcut("Ctrl+O")
    wizard = _dialog(desk, PlanImportWizard)
    assert not wizard.file_page.isComplete()
    wizard.file_page.choose()
    wizard.next()
    preview = wizard.preview_page
    assert preview.lines.records.rowCount() == 2
    assert preview.problems.records.rowCount() == 1
    assert preview.summary.text().endswith("✓")
    assert "14" in wizard.buttonText(PlanImportWizard.WizardButton.FinishButton)
    assert desk.rows == PLAN
    wizard.accept()
    assert desk.plans.rows[ALGEBRA] == (PlanRow("", "Сложение", 8), PlanRow("", "Вычитание", 6))
    desk.screen.editor.undo_stack.undo()
    desk.screen.leaving()
    assert desk.plans.rows[ALGEBRA] == PLAN


def test_unreadable_file_is_named_and_the_way_on_stays_closed(desk: PlanDesk, tmp_path: Path) -> None:
    desk.files.file = tmp_path / "plan.xlsx"
    desk.files.file.write_bytes(b"PK\x03\x04 damaged")
    desk.screen.files.ask_to_import()
    wizard = _dialog(desk, PlanImportWizard)
    wizard.file_page.choose()
    assert not wizard.file_page.isComplete()
    assert wizard.file_page.state.text()
    wizard.reject()


@pytest.mark.requirement("S0-2.7")
def test_plan_is_given_to_a_parallel_class_and_taken_back(desk: PlanDesk) -> None:
    desk.screen.editor.parallel_button.click()
    dialog = _dialog(desk, ParallelDialog)
    assert not dialog.give.isEnabled()
    dialog.classes.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.give.click()
    assert desk.plans.rows[PARALLEL] == PLAN
    notice = desk.screen.banners.current()
    assert notice is not None
    desk.screen.banners.findChildren(type(desk.screen.editor.ready_button))[0].click()
    assert desk.plans.rows[PARALLEL] == ()


def test_other_plan_opens_from_the_list_and_open_edits_are_stored_first(desk: PlanDesk) -> None:
    model = desk.screen.editor.model
    model.setData(model.index(0, RowColumn.TOPIC), "Повторение")
    desk.screen.courses.choose(GEOMETRY)
    assert desk.plans.rows[ALGEBRA][0].topic == "Повторение"
    assert desk.rows == ()
    assert desk.screen.editor.empty.isVisible()


def test_open_edit_outlives_a_refresh(desk: PlanDesk) -> None:
    model = desk.screen.editor.model
    model.setData(model.index(0, RowColumn.TOPIC), "Повторение")
    desk.screen.reload()
    assert desk.topics[0] == "Повторение"


def test_refused_edit_stays_in_the_table_and_is_named(desk: PlanDesk) -> None:
    model = desk.screen.editor.model
    model.setData(model.index(0, RowColumn.TOPIC), "я" * 1001)
    desk.screen.leaving()
    assert desk.screen.banners.current() is not None
    desk.screen.reload()
    assert desk.topics[0] == "я" * 1001


def test_workbook_is_saved_where_the_person_chose(desk: PlanDesk, tmp_path: Path) -> None:
    desk.files.new_file = tmp_path / "plan.xlsx"
    KeyDriver().shortcut("Ctrl+S")
    assert desk.plans.saved == [tmp_path / "plan.xlsx"]


def test_deputy_sets_the_curriculum_and_edits_no_plan(light_theme: object) -> None:
    del light_theme
    desk = a_plan_desk(Role.DEPUTY_HEAD_ACADEMIC, plans=MemoryPlans(can_edit=False))
    assert desk.screen.editor.import_button.isHidden()
    KeyDriver().press(Qt.Key.Key_Insert)
    assert desk.rows == PLAN
    (command,) = [one for one in desk.screen.commands() if one.key == "curriculum"]
    command.act()
    dialog = _dialog(desk, CurriculumDialog)
    dialog.yearly.setValue(12)
    dialog.accept()
    assert desk.plans.curriculum[ALGEBRA] == 12
    _close(desk)


def test_teacher_has_no_command_for_the_curriculum(desk: PlanDesk) -> None:
    assert "curriculum" not in {command.key for command in desk.screen.commands()}


@pytest.mark.requirement("S0-2.7")
def test_plans_are_found_by_class_subject_and_state(desk: PlanDesk) -> None:
    keys, courses = KeyDriver(), desk.screen.courses
    keys.shortcut("Ctrl+F")
    keys.type("7б алг")
    assert [courses.records.index(row, 0).data() for row in range(courses.records.rowCount())] == ["7Б"]
    keys.press(Qt.Key.Key_Return)
    assert (courses.hasFocus(), desk.frame.courses[-1]) == (True, "7Б · Алгебра")
    desk.screen.pane.search.setText("геом нет такого")
    assert courses.records.rowCount() == 0
    desk.screen.pane.search.clear()
    assert courses.records.rowCount() == 3


def test_copies_are_taken_back_from_the_palette_too(desk: PlanDesk) -> None:
    before = desk.plans.rows[PARALLEL]
    desk.screen.parallels.ask()
    dialog = _dialog(desk, ParallelDialog)
    dialog.classes.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    assert desk.plans.rows[PARALLEL] == PLAN
    act = next(command for command in desk.screen.commands() if command.key == "plan_copied")
    act.act()
    assert desk.plans.rows[PARALLEL] == before
    assert "plan_copied" not in {command.key for command in desk.screen.commands()}
