"""The pages around a school year: lists, subgroups, timetable, load, reference lists, readiness; by keys and undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.school_year.lists_page import ListDialog, ListsPage
from ejournal_desktop.gui.school_year.load_page import LoadPage
from ejournal_desktop.gui.school_year.readiness_page import FillingDialog, ReadinessPage
from ejournal_desktop.gui.school_year.reference_page import ReferencePage
from ejournal_desktop.gui.school_year.screen import SchoolYearScreen
from ejournal_desktop.gui.school_year.subgroups_page import SubgroupsPage
from ejournal_desktop.gui.school_year.timetable_page import DayDialog, ImportDialog, TimetablePage
from ejournal_desktop.readmodels.year_lists import ReferenceKind
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.school_year.services import SchoolYearServices, school_year_services
from support.fet_files import Row, a_table
from support.immediate_tasks import ImmediateTasks
from support.quiet_frame import QuietFrame
from support.training_vault import MARKED_CLASS, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget
    from pytestqt.qtbot import QtBot

    from support.training_vault import SchoolCase


class Answers:
    """Answers the dialogs of the system with one file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def choose_file(self, owner: QWidget, title: str, filters: str) -> Path | None:
        """Give the file."""
        del owner, title, filters
        return self.file

    def choose_new_file(self, owner: QWidget, title: str, name: str, filters: str) -> Path | None:
        """Give the file."""
        del owner, title, name, filters
        return self.file


@pytest.fixture
def services(training: SchoolCase) -> SchoolYearServices:
    store = VaultStore(training.folder, VERSION, training.clock)
    return school_year_services(training.clock, BackupsService(store, training.clock))


@pytest.fixture
def screen(training: SchoolCase, services: SchoolYearServices, qtbot: QtBot, tmp_path: Path) -> SchoolYearScreen:
    session = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
    shown = SchoolYearScreen(services, session, ImmediateTasks(), QuietFrame(), Answers(tmp_path / "list.csv"))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def the_dialog(owner: QWidget, kind: type[QDialog]) -> QDialog:
    """Return the dialog that a page opened."""
    return [one for one in owner.findChildren(kind) if one.isVisible()][-1]


@pytest.mark.requirement("S2-3.2a")
def test_list_is_shown_before_it_is_taken_and_taken_back_after(screen: SchoolYearScreen, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Класс;Фамилия;Имя\n7А;Авдеев;Глеб\n", encoding="utf-8-sig")
    screen.go_to("lists")
    page = screen.page()
    assert isinstance(page, ListsPage)
    page.take()
    dialog = the_dialog(page, ListDialog)
    assert isinstance(dialog, ListDialog)
    assert dialog.rows.records.rowCount() == 1
    dialog.accept()
    states = {one.cells[0]: one.cells[3] for one in map(page.table.records.record, range(3)) if one is not None}
    assert states["Class 7А"] == "✓ came"
    assert page.undo_button.isEnabled()
    page.undo()
    assert not page.undo_button.isEnabled()


@pytest.mark.requirement("S4-5.1f")
def test_whole_class_is_put_into_subgroups_and_back(screen: SchoolYearScreen) -> None:
    screen.go_to("subgroups")
    page = screen.page()
    assert isinstance(page, SubgroupsPage)
    page.classes.setCurrentText(MARKED_CLASS)
    page.classes.activated.emit(page.classes.currentIndex())
    model = page.grid.values
    column = model.columns[1]
    first, second = (value for value, _ in column.choices[1:3])
    row = next(place for place, cells in enumerate(model.rows) if cells[1] == first)
    assert model.setData(model.index(row, 1), second)
    page.keep()
    assert model.rows[row][1] == second
    page.undo()
    assert model.rows[row][1] == first


@pytest.mark.requirement("S4-5.1e")
def test_timetable_is_shown_by_class_teacher_and_room(screen: SchoolYearScreen) -> None:
    screen.go_to("timetable")
    page = screen.page()
    assert isinstance(page, TimetablePage)
    for place in range(page.by.count()):
        page.by.setCurrentIndex(place)
        page.by.activated.emit(place)
        assert page.whose.count() > 1
        assert page.lines.records.rowCount() > 0


def test_timetable_of_a_file_is_looked_at_before_it_is_taken(screen: SchoolYearScreen, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(a_table(Row(1)))
    screen.go_to("timetable")
    page = screen.page()
    page.take()  # type: ignore[union-attr]  # the page of the timetable
    the_dialog(page, DayDialog).accept()
    dialog = the_dialog(page, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert dialog.doubts.isHidden()
    dialog.reject()


@pytest.mark.requirement("S1-2.5")
def test_page_is_fixed_to_the_chosen_teacher_and_taken_back(screen: SchoolYearScreen) -> None:
    screen.go_to("load")
    page = screen.page()
    assert isinstance(page, LoadPage)
    before = page.table.current_subject()
    page.fix()
    assert page.table.current_subject() == before
    page.staff.setCurrentIndex(page.staff.count() - 1)
    chosen = page.staff.currentData()
    page.fix()
    assert page.table.records.record(0).subject.keeper == chosen  # type: ignore[union-attr]  # a line of the load
    page.undo()
    assert page.table.records.record(0).subject == before  # type: ignore[union-attr]  # a line of the load


@pytest.mark.requirement("S2-3.1e", "S4-5.1h")
@pytest.mark.parametrize("kind", list(ReferenceKind))
def test_reference_list_is_typed_over_stored_and_undone(screen: SchoolYearScreen, kind: ReferenceKind) -> None:
    screen.go_to("reference")
    page = screen.page()
    assert isinstance(page, ReferencePage)
    place = page.kinds.findData(kind)
    page.kinds.setCurrentIndex(place)
    page.kinds.activated.emit(place)
    before = page.grid.values.rows
    page.insert_row()
    row = page.grid.currentIndex().row()
    if kind in (ReferenceKind.SUBJECTS, ReferenceKind.ROOMS, ReferenceKind.CLASSES):
        assert page.grid.values.setData(page.grid.values.index(row, 0), "Новое")
    if kind is ReferenceKind.BELLS:
        for column, text in ((1, "20:00"), (2, "20:40")):
            assert page.grid.values.setData(page.grid.values.index(row, column), text)
    page.store()
    assert len(page.grid.values.rows) == len(before) + 1
    assert page.edits.records.rowCount() > 0
    page.undo()
    assert page.grid.values.rows == before


@pytest.mark.requirement("S4-5.1h")
def test_bells_are_changed_from_the_day_that_is_chosen_and_stay_before_it(screen: SchoolYearScreen) -> None:
    screen.go_to("reference")
    page = screen.page()
    assert isinstance(page, ReferencePage)
    assert page.day.isHidden()
    choose(page, ReferenceKind.BELLS)
    before = page.grid.values.rows
    choose_day(page, QDate(2026, 12, 1))
    assert page.grid.values.setData(page.grid.values.index(0, 2), "08:35")
    page.store()
    assert page.bells_changed.text().startswith("Other bells began on 01.12.2026")
    choose_day(page, QDate(2026, 11, 20))
    assert page.grid.values.rows == before
    page.undo()
    choose_day(page, QDate(2026, 12, 1))
    assert page.grid.values.rows == before


def choose(page: ReferencePage, kind: ReferenceKind) -> None:
    page.kinds.setCurrentIndex(page.kinds.findData(kind))
    page.kinds.activated.emit(page.kinds.currentIndex())


def choose_day(page: ReferencePage, day: QDate) -> None:
    page.day.setDate(day)
    page.day.editingFinished.emit()


@pytest.mark.requirement("S1-O.4.1", "S1-A1.7")
def test_readiness_shows_percents_and_opens_a_first_filling(screen: SchoolYearScreen) -> None:
    screen.go_to("readiness")
    screen.shown()
    page = screen.page()
    assert isinstance(page, ReadinessPage)
    school = page.table.records.record(0)
    assert school is not None
    assert school.cells[1] == "100 %"
    page.ask_filling()
    the_dialog(page, FillingDialog).accept()
    first = page.table.records.record(1)
    assert first is not None
    assert "20.11.2026" in first.cells[-1]


def test_everybody_sees_the_parts_of_the_own_duties_only(
    training: SchoolCase, services: SchoolYearServices, qtbot: QtBot
) -> None:
    wanted = {
        Role.SECRETARY: ["lists"],
        Role.PRINCIPAL: ["readiness", "opening", "timetable", "week", "load"],
    }
    for role, parts in wanted.items():
        shown = SchoolYearScreen(services, training.sign_in(role), ImmediateTasks(), QuietFrame())
        qtbot.addWidget(shown)
        assert list(shown.pages) == parts
