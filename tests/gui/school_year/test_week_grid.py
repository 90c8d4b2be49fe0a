"""«Сетка недели»: weekly lessons put in, changed, moved and taken out by keys, looked at before they are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.school_year.grid_page import WeekGridPage
from ejournal_desktop.gui.school_year.screen import SchoolYearScreen
from ejournal_desktop.gui.school_year.week_dialogs import WeekLessonDialog, WeekLookDialog
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.school_year.services import school_year_services
from support.immediate_tasks import ImmediateTasks
from support.quiet_frame import QuietFrame
from support.training_vault import MARKED_CLASS, VERSION

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.school_year.week_draft import ShownLesson
    from support.training_vault import SchoolCase

Kind = TypeVar("Kind", WeekLessonDialog, WeekLookDialog)
pytestmark = pytest.mark.requirement("S0-4.9.2")


def page_of(training: SchoolCase, qtbot: QtBot, role: Role = Role.DEPUTY_HEAD_ACADEMIC) -> WeekGridPage:
    store = VaultStore(training.folder, VERSION, training.clock)
    services = school_year_services(training.clock, BackupsService(store, training.clock))
    screen = SchoolYearScreen(services, training.sign_in(role), ImmediateTasks(), QuietFrame())
    qtbot.addWidget(screen)
    screen.show()
    screen.go_to("week")
    page = screen.page()
    assert isinstance(page, WeekGridPage)
    page.chooser.whose.setCurrentText(MARKED_CLASS)
    page.chooser.whose.activated.emit(page.chooser.whose.currentIndex())
    return page


@pytest.fixture
def page(training: SchoolCase, qtbot: QtBot) -> WeekGridPage:
    return page_of(training, qtbot)


def press(page: WeekGridPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    page.grid.setFocus()
    QTest.keyClick(page.grid, key, modifier)


def the_dialog(page: WeekGridPage, kind: type[Kind]) -> Kind:
    return [one for one in page.findChildren(kind) if one.isVisible()][-1]


def single(page: WeekGridPage) -> ShownLesson:
    """Go to the first time at which the class has exactly one lesson, and return it."""
    grid = page.grid.week
    cells = (grid.index(row, column) for row in range(grid.rowCount()) for column in range(grid.columnCount()))
    page.grid.setCurrentIndex(next(one for one in cells if len(grid.lessons(one)) == 1))
    return page.grid.here()[0]


def free(page: WeekGridPage) -> None:
    """Go to the last time without a lesson."""
    grid = page.grid.week
    cells = [grid.index(row, column) for row in range(grid.rowCount()) for column in range(grid.columnCount())]
    page.grid.setCurrentIndex([one for one in cells if not grid.lessons(one)][-1])


def test_lesson_is_moved_by_keys_looked_at_stored_and_taken_back(page: WeekGridPage) -> None:
    lesson = single(page)
    old = page.grid.currentIndex()
    press(page, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    free(page)
    press(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (moved,) = page.grid.here()
    assert moved.course == lesson.course
    press(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    look = the_dialog(page, WeekLookDialog)
    kinds = [look.table.records.data(look.table.records.index(row, 0)) for row in range(look.table.records.rowCount())]
    assert {"− goes", "+ comes", "Calendar"} <= set(kinds)
    look.accept()
    assert not page.is_at_work()
    assert page.grid.week.lessons(old) == ()
    press(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.course for one in page.grid.week.lessons(old)] == [lesson.course]


def test_lesson_is_put_in_with_ins_and_gone_with_undo(page: WeekGridPage) -> None:
    free(page)
    press(page, Qt.Key.Key_Insert)
    dialog = the_dialog(page, WeekLessonDialog)
    dialog.room.setEditText("каб. 99")
    dialog.accept()
    (come,) = page.grid.here()
    assert (come.place.room, come.course.class_title) == ("каб. 99", MARKED_CLASS)
    assert page.is_at_work()
    press(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not page.is_at_work()


def test_enter_gives_a_lesson_another_room_and_del_takes_it_out_and_lets_it_stay(page: WeekGridPage) -> None:
    single(page)
    press(page, Qt.Key.Key_Return)
    dialog = the_dialog(page, WeekLessonDialog)
    dialog.room.setEditText("каб. 99")
    dialog.accept()
    assert [one.place.room for one in page.grid.here() if one.added is not None] == ["каб. 99"]
    page.drop()
    press(page, Qt.Key.Key_Delete)
    assert page.grid.here()[0].is_ended
    press(page, Qt.Key.Key_Delete)
    assert not page.is_at_work()


def test_page_gets_another_teacher_from_the_day_on(page: WeekGridPage) -> None:
    lesson = single(page)
    press(page, Qt.Key.Key_Return)
    dialog = the_dialog(page, WeekLessonDialog)
    dialog.keeper.setCurrentIndex(dialog.keeper.count() - 1)
    chosen = dialog.keeper.currentText()
    dialog.accept()
    assert page.grid.here()[0].course.teacher_names == chosen != lesson.course.teacher_names
    page.look()
    the_dialog(page, WeekLookDialog).accept()
    assert page.grid.here()[0].course.teacher_names == chosen


def test_clash_is_said_in_words_before_anything_is_stored(page: WeekGridPage) -> None:
    lesson = single(page)
    press(page, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    grid = page.grid.week
    cells = (grid.index(row, column) for row in range(grid.rowCount()) for column in range(grid.columnCount()))
    other = next(one for one in cells if any(found.course != lesson.course for found in grid.lessons(one)))
    page.grid.setCurrentIndex(other)
    press(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.look()
    look = the_dialog(page, WeekLookDialog)
    first = look.table.records.record(0)
    assert first is not None
    assert first.cells[0] == "Clash"
    assert "One class at two lessons" in " ".join(
        record.cells[1] for record in map(look.table.records.record, range(look.table.records.rowCount())) if record
    )
    look.reject()
    assert page.is_at_work()


def test_week_of_a_teacher_and_of_a_room_are_shown(page: WeekGridPage) -> None:
    lesson = single(page)
    for kind, name in ((1, lesson.course.teachers[0][1]), (2, lesson.place.room)):
        page.chooser.by.setCurrentIndex(kind)
        page.chooser.by.activated.emit(kind)
        page.chooser.whose.setCurrentText(name)
        page.chooser.whose.activated.emit(page.chooser.whose.currentIndex())
        page.grid.go_to(lesson.place.weekday, lesson.place.bell)
        assert lesson.slot in {one.slot for one in page.grid.here()}


def test_principal_looks_at_the_week_and_changes_nothing(training: SchoolCase, qtbot: QtBot) -> None:
    page = page_of(training, qtbot, Role.PRINCIPAL)
    single(page)
    press(page, Qt.Key.Key_Delete)
    press(page, Qt.Key.Key_Insert)
    assert not page.is_at_work()
    assert page.add_button.isHidden()
    assert page.findChildren(WeekLessonDialog) == []


def test_of_several_lessons_of_a_time_one_is_chosen(page: WeekGridPage) -> None:
    grid = page.grid.week
    cells = (grid.index(row, column) for row in range(grid.rowCount()) for column in range(grid.columnCount()))
    page.grid.setCurrentIndex(next(one for one in cells if len(grid.lessons(one)) > 1))
    press(page, Qt.Key.Key_Delete)
    acts = page.menu.actions()
    assert len(acts) == len(page.grid.here())
    acts[1].trigger()
    page.menu.close()
    assert [one.is_ended for one in page.grid.here()][:2] == [False, True]


def test_another_day_keeps_what_was_typed_where_it_still_fits(page: WeekGridPage) -> None:
    single(page)
    press(page, Qt.Key.Key_Delete)
    page.chooser.day.setDate(QDate(2026, 12, 7))
    page.chooser.day.editingFinished.emit()
    assert page.is_at_work()
    assert "07.12.2026" in page.state.text()
    page.drop()
    assert not page.is_at_work()
