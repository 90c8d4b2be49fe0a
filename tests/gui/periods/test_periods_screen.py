"""Results by keys: a suggestion is accepted, overridden, explained, taken back; a period is closed by right."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.changes import PeriodMarkRecorded
from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.periods.ports import PeriodsServices, Shown
from ejournal_desktop.gui.periods.screen import PeriodsScreen
from ejournal_desktop.readmodels.periods import ShortageRow
from ejournal_desktop.services.corrections import CorrectionsService
from ejournal_desktop.services.period_closing import PeriodClosingService
from ejournal_desktop.services.periods import PeriodsService
from support.elsewhere import admit_other_computer, written_elsewhere
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.quiet_frame import QuietFrame
from support.training_vault import copied_school

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.readmodels.periods import CourseColumn, PeriodCell
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

CLIENT = (1366, 628)


@dataclass(slots=True)
class ResultsDesk:
    """A screen over the training school, its services and a keyboard."""

    case: SchoolCase
    session: Session
    busiest: CourseColumn
    shown: Shown
    frame: QuietFrame = field(default_factory=QuietFrame)
    keys: KeyDriver = field(default_factory=KeyDriver)
    screen: PeriodsScreen | None = None

    @property
    def page(self) -> PeriodsScreen:
        assert self.screen is not None
        return self.screen

    @property
    def handle(self) -> str:
        """The name by which the teacher signed in."""
        return self.session.signed_in.handle

    @property
    def services(self) -> PeriodsServices:
        clock = self.case.clock
        corrections = CorrectionsService(clock)
        return PeriodsServices(PeriodsService(clock), PeriodClosingService(clock), self.case.access, clock, corrections)

    def open(self, session: Session | None = None, shown: Shown | None = None) -> PeriodsScreen:
        screen = PeriodsScreen(self.services, session or self.session, ImmediateTasks(), self.frame)
        screen.resize(*CLIENT)
        screen.show()
        screen.activateWindow()
        screen.shown()
        screen.open(shown or self.shown)
        QApplication.processEvents()
        self.screen = screen
        return screen

    def stored(self, row: int) -> PeriodCell:
        """Read a cell anew, past the screen."""
        course = self.shown.course
        assert course is not None
        return self.services.periods.course_table(self.session, course, self.shown.period).rows[row].cell

    def row_where(self, *, is_doubtful: bool) -> int:
        """Return the first row with a suggestion, doubtful or not, and put the cursor on it."""
        model, column = self.page.model, self.page.view.currentIndex().column()
        faces = [model.face(row, column) for row in range(model.rowCount())]
        row = next(at for at, face in enumerate(faces) if face.is_suggested and face.is_doubtful is is_doubtful)
        self.page.view.go_to(row, column)
        return row


@pytest.fixture
def desk(training_template: Path, tmp_path: Path) -> Iterator[ResultsDesk]:
    case = copied_school(training_template, tmp_path / "school")
    deputy = case.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    periods = PeriodsService(case.clock)
    choices = periods.choices(deputy)
    assert choices.current is not None
    group = choices.classes[-1].class_group
    table = periods.class_table(deputy, group, choices.current)
    busiest = max(table.columns, key=lambda column: (column.course.subgroup is None, column.filling.marks))
    handle = next(login.handle for login in case.logins if login.name.with_initials == busiest.keeper)
    shown = Shown(group, choices.current, busiest.course.course)
    made = ResultsDesk(case, case.sign_in(handle), busiest, shown)
    yield made
    if made.screen is not None:
        made.screen.close()
        made.screen.deleteLater()
    case.close()


def test_enter_accepts_a_suggestion_and_goes_on(desk: ResultsDesk) -> None:
    page = desk.open()
    row = desk.row_where(is_doubtful=False)
    proposed = desk.stored(row).proposal.value
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.stored(row).entered == proposed
    assert page.view.currentIndex().row() == row + 1
    assert not page.model.face(row, page.view.currentIndex().column()).is_suggested


def test_arrow_goes_on_and_writes_nothing(desk: ResultsDesk) -> None:
    desk.open()
    row = desk.row_where(is_doubtful=False)
    desk.keys.down()
    assert desk.stored(row).entered is None


def test_digit_overrides_and_undo_brings_the_suggestion_back(desk: ResultsDesk) -> None:
    page = desk.open()
    row = desk.row_where(is_doubtful=False)
    desk.keys.type("2")
    assert desk.stored(row).entered == "2"
    desk.keys.shortcut("Ctrl+Z")
    assert desk.stored(row).entered is None
    assert page.model.face(row, page.view.currentIndex().column()).is_suggested
    desk.keys.shortcut("Ctrl+Y")
    assert desk.stored(row).entered == "2"


@pytest.mark.requirement("S0-4.14.15")
def test_mark_that_stands_already_is_corrected_with_the_password_only(desk: ResultsDesk) -> None:
    page = desk.open()
    row = desk.row_where(is_doubtful=False)
    desk.keys.type("2")
    page.open(Shown(desk.shown.class_group, desk.shown.period))
    page.open(desk.shown)
    page.view.go_to(row, page.view.currentIndex().column())
    desk.keys.type("3")
    form = page.corrector.form
    assert (desk.stored(row).entered, form.is_asking(), QApplication.activeModalWidget()) == ("2", True, None)
    assert page.view.currentIndex().row() == row

    form.password.edit.setText("не тот пароль")
    form.confirm_button.click()
    assert (desk.stored(row).entered, form.is_asking()) == ("2", True)
    form.password.edit.setText(next(one.password for one in desk.case.logins if one.handle == desk.handle))
    form.confirm_button.click()
    assert (desk.stored(row).entered, form.is_asking(), page.view.hasFocus()) == ("3", False, True)
    desk.keys.shortcut("Ctrl+Z")
    assert desk.stored(row).entered == "2"


@pytest.mark.requirement("S1-4c")
def test_two_period_marks_are_named_and_one_is_taken_with_the_password(desk: ResultsDesk) -> None:
    page, row = _two_marks(desk)
    column = page.view.currentIndex().column()
    assert page.model.face(row, column).has_conflict
    assert "two values after an exchange" in page.model.spoken(row, column)
    assert [line.split("\n")[0] for line in page.panel.rivals.lines()] == ["2 — shown", "4"]
    page.panel.rivals.values.setFocus()
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.stored(row).has_conflict
    page.corrector.form.password.edit.setText(desk.case.login(desk.handle).password)
    page.corrector.form.confirm_button.click()
    assert (desk.stored(row).entered, desk.stored(row).has_conflict) == ("2", False)
    assert not page.model.face(row, column).has_conflict


@pytest.mark.requirement("S1-4c")
def test_contradictions_are_named_before_a_period_is_closed(desk: ResultsDesk) -> None:
    page, _ = _two_marks(desk)
    page.close()
    page.deleteLater()
    deputy = desk.case.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    page = desk.open(deputy, Shown(desk.shown.class_group, desk.shown.period))
    page.panel.close_button.click()
    dialog = page.closer.dialog
    assert dialog is not None
    assert dialog.conflicts.records.rowCount() == 1
    dialog.leave_button.click()


def _two_marks(desk: ResultsDesk) -> tuple[PeriodsScreen, int]:
    """Enter a mark here, and let the same teacher have entered another one on a second computer."""
    admit_other_computer(desk.case)
    page = desk.open()
    row = desk.row_where(is_doubtful=False)
    desk.keys.type("2")
    place = page.model.place(row, page.view.currentIndex().column())
    assert place is not None
    mark = PeriodMarkRecorded(place.course, desk.shown.period, place.student, "4")
    written_elsewhere(desk.case, desk.session.signed_in.account, desk.case.clock.now() - timedelta(hours=1), mark)
    page.open(Shown(desk.shown.class_group, desk.shown.period))
    page.open(desk.shown)
    page.view.go_to(row, page.view.currentIndex().column())
    return page, row


def test_correction_that_is_left_changes_nothing(desk: ResultsDesk) -> None:
    page = desk.open()
    row = desk.row_where(is_doubtful=False)
    desk.keys.type("2")
    page.open(Shown(desk.shown.class_group, desk.shown.period))
    page.open(desk.shown)
    page.view.go_to(row, page.view.currentIndex().column())
    desk.keys.press(Qt.Key.Key_Delete)
    desk.keys.press(Qt.Key.Key_Escape)
    assert (desk.stored(row).entered, page.corrector.form.is_asking(), page.view.hasFocus()) == ("2", False, True)


def test_doubtful_suggestion_is_outlined_and_named(desk: ResultsDesk) -> None:
    page = desk.open()
    row = desk.row_where(is_doubtful=True)
    column = page.view.currentIndex().column()
    assert page.model.face(row, column).text.startswith("≈")
    assert "doubtful" in page.model.spoken(row, column)


@pytest.mark.parametrize("typed", ["6", "н", "ж"])
def test_key_off_the_scale_is_refused_in_place(desk: ResultsDesk, typed: str) -> None:
    page = desk.open()
    row = desk.row_where(is_doubtful=False)
    desk.keys.type(typed)
    assert desk.stored(row).entered is None
    assert page.view.currentIndex().row() == row
    assert "not on the scale" in desk.frame.hints[-1]


@pytest.mark.requirement("S0-4.14.7b")
@pytest.mark.parametrize("typed", ["осв.", "ОСВ", " о с в "])
def test_exempted_is_refused_as_a_text_too(desk: ResultsDesk, typed: str) -> None:
    page = desk.open()
    row = desk.row_where(is_doubtful=False)
    assert not page.entry.set_text(row, page.view.currentIndex().column(), typed)
    assert desk.stored(row).entered is None


def test_not_attested_is_typed_as_a_text(desk: ResultsDesk) -> None:
    page = desk.open()
    row = desk.row_where(is_doubtful=False)
    assert page.entry.set_text(row, page.view.currentIndex().column(), "Н/А")
    assert desk.stored(row).entered == "na"


def test_all_undisputed_are_accepted_and_taken_back_in_one_step(desk: ResultsDesk) -> None:
    page = desk.open()
    doubtful = desk.row_where(is_doubtful=True)
    plain = desk.row_where(is_doubtful=False)
    desk.keys.shortcut("Ctrl+Return")
    assert desk.stored(plain).entered is not None
    assert desk.stored(doubtful).entered is None
    assert page.undo_stack.count() == 1
    page.view.go_to(plain, page.view.currentIndex().column())
    desk.keys.type("2")
    assert (desk.stored(plain).entered, page.corrector.form.is_asking()) == ("2", False)
    for _ in range(2):
        desk.keys.shortcut("Ctrl+Z")
    assert desk.stored(plain).entered is None


@pytest.mark.requirement("S4-2.2d")
def test_panel_shows_the_formula_number_by_number(desk: ResultsDesk) -> None:
    page = desk.open()
    row = desk.row_where(is_doubtful=False)
    proposal = desk.stored(row).proposal
    shown = page.panel._formula.text()
    assert f"{proposal.formula.total} : {proposal.formula.weight} = {str(proposal.mean).replace('.', ',')}" in shown


def test_foreign_column_of_the_class_is_closed_to_keys(desk: ResultsDesk) -> None:
    page = desk.open(shown=Shown(desk.shown.class_group, desk.shown.period))
    foreign = next(at for at, column in enumerate(page.model.columns) if not column.can_write)
    page.view.go_to(0, foreign)
    desk.keys.type("5")
    assert "Read only" in desk.frame.hints[-1]
    assert page.undo_stack.count() == 0


def test_class_and_course_open_each_other(desk: ResultsDesk) -> None:
    page = desk.open()
    desk.keys.shortcut("Alt+Up")
    assert page.on_show == Shown(desk.shown.class_group, desk.shown.period)
    own = next(at for at, column in enumerate(page.model.columns) if column.course == desk.shown.course)
    page.view.go_to(0, own)
    desk.keys.shortcut("Alt+Down")
    assert page.on_show == desk.shown


@pytest.mark.requirement("S0-4.14.5a")
def test_missing_marks_stand_in_words_beside_the_student(desk: ResultsDesk) -> None:
    page = desk.open()
    table = desk.services.periods.course_table(desk.session, desk.busiest.course.course, desk.shown.period)
    column = next(at for at, column in enumerate(page.model.columns) if column.title == "Marks missing")
    for row, found in enumerate(table.rows):
        words = page.model.text(row, column) or ""
        assert bool(words) is (found.shortage is not None)
        assert found.shortage is None or f"{found.shortage.missing} more" in words


def test_closing_asks_first_and_a_closed_period_takes_no_key(desk: ResultsDesk) -> None:
    page = desk.open(desk.case.sign_in(Role.DEPUTY_HEAD_ACADEMIC))
    page.panel.close_button.click()
    dialog = page.closer.dialog
    assert dialog is not None
    assert dialog.missing.records.rowCount() > 0
    dialog.tell_button.click()
    assert (dialog.tell_button.isEnabled(), dialog._told.text()[:24]) == (False, "Notes sent to teachers: ")
    dialog.close_button.click()
    _vouch(desk, "не тот пароль")
    assert not page.model.is_closed
    _vouch(desk, desk.case.login(Role.DEPUTY_HEAD_ACADEMIC).password)
    assert page.model.is_closed
    assert page.banners.current() is not None

    page.panel.close_button.click()
    assert page.closer.dialog is not None
    page.closer.dialog.leave_button.click()
    assert page.model.is_closed


def _vouch(desk: ResultsDesk, password: str) -> None:
    dialog = desk.page.closer.dialog
    assert dialog is not None
    dialog.vouching.password.edit.setText(password)
    dialog.vouching.confirm_button.click()


@pytest.mark.requirement("S0-4.14.9")
def test_due_days_are_kept_by_the_order_and_a_column_for_exams_is_added(desk: ResultsDesk) -> None:
    page = desk.open(desk.case.sign_in(Role.JOURNAL_ADMINISTRATOR))
    page.panel.days_button.click()
    dialog = page.planner.due_dialog
    assert dialog is not None
    day, order = dialog.lines[desk.shown.period]
    day.setText("31.02")
    dialog.store_button.click()
    assert page.planner.due_dialog is dialog
    day.setText("28.12")
    order.setText("№ 214")
    dialog.store_button.click()
    due = desk.services.closing.dues(page._session)[desk.shown.period]
    assert (due.due.isoformat(), due.order) == ("2026-12-28", "№ 214")

    page.panel.days_button.click()
    dialog = page.planner.due_dialog
    assert dialog is not None
    count = page.bar.periods.count()
    for button in dialog.columns[:1]:
        button.click()
        assert page.bar.periods.count() == count + 1


@pytest.mark.requirement("S0-4.14.5a")
def test_those_who_need_more_marks_are_listed_and_enter_opens_the_course(desk: ResultsDesk) -> None:
    page = desk.open(desk.case.sign_in(Role.DEPUTY_HEAD_ACADEMIC), Shown(desk.shown.class_group, desk.shown.period))
    desk.keys.shortcut("F7")
    dialog = page.planner.shortage_dialog
    assert dialog is not None
    row = dialog.table.current_subject()
    dialog.table.enter_pressed.emit()
    assert isinstance(row, ShortageRow)
    assert page.on_show is not None
    assert page.on_show.course == row.course.course


def test_teacher_has_no_way_to_close_a_period(desk: ResultsDesk) -> None:
    page = desk.open()
    assert page.panel.close_button.isHidden()
    assert not page.panel.accept_button.isHidden()


def test_person_without_courses_reads_one_calm_sentence(desk: ResultsDesk) -> None:
    screen = PeriodsScreen(desk.services, desk.case.sign_in(Role.SECRETARY), ImmediateTasks(), desk.frame)
    screen.show()
    screen.shown()
    assert screen.empty.isVisible()
    screen.close()
    screen.deleteLater()
