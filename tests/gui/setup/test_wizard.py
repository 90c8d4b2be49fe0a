"""The first run collects what a school needs, writes only at its end, and sees the recovery sheet printed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWizard
from reportlab.pdfgen.canvas import Canvas

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.gui.setup.answers import RegulationChoice, suggested_login
from ejournal_desktop.gui.setup.school_terms import TermTemplate
from ejournal_desktop.gui.setup.setup_page import SetupPage
from ejournal_desktop.gui.setup.wizard import FirstRunFacts, Page, SetupDone, SetupWizard
from ejournal_desktop.readmodels.setup import CreatedSchool, NewSchool, StartingData
from ejournal_desktop.security.errors import PasswordCommonError, WrongPasswordError
from ejournal_desktop.services.errors import UnsuitableFolderError
from ejournal_desktop.services.exchange_errors import NotAParcelError
from support.immediate_tasks import ImmediateTasks
from support.signed_in_people import PASSWORD
from support.typing_keys import ENTER, ESCAPE, press_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.kernel.errors import AppError

REGULATIONS = (RegulationChoice("s0", "Положение"), RegulationChoice("s1", "Порядок"))
LETTERS = "q2x4"


def _pdf() -> bytes:
    content = BytesIO()
    canvas = Canvas(content)
    canvas.drawString(80, 700, "recovery")
    canvas.save()
    return content.getvalue()


@dataclass(slots=True)
class FakeMaker:
    """Makes no school but remembers which one was asked for."""

    problem: str | None = None
    failure: AppError | None = None
    made: list[NewSchool] = field(default_factory=list)
    found: tuple[Path, ...] = (Path("/stick/join.ejjoin"),)
    joined: list[tuple[str, str, str, str]] = field(default_factory=list)

    def folder_problem(self, folder: Path) -> str | None:
        del folder
        return self.problem

    def create_school(self, new: NewSchool) -> CreatedSchool | None:
        self.made.append(new)
        if self.failure is not None:
            raise self.failure
        if new.data is StartingData.TRAINING_SCHOOL:
            return None
        return CreatedSchool(new.responsible.handle, _pdf(), 7, LETTERS)

    @property
    def parcel_pattern(self) -> str:
        return "*.ejjoin"

    def parcels(self) -> Sequence[Path]:
        return self.found

    def join(self, folder: Path, parcel: Path, handle: str, password: str) -> None:
        self.joined.append((str(folder), str(parcel), handle, password))
        if self.failure is not None:
            raise self.failure


@pytest.fixture
def maker() -> FakeMaker:
    return FakeMaker()


@pytest.fixture
def wizard(maker: FakeMaker, qtbot: QtBot) -> Iterator[SetupWizard]:
    facts = FirstRunFacts(Path("/home/teacher/journal"), REGULATIONS, date(2026, 11, 22))
    wizard = SetupWizard(maker, ImmediateTasks(), facts)
    with qtbot.waitActive(wizard):
        wizard.show()
    yield wizard
    wizard.hide()  # closing would ask whether to leave
    wizard.deleteLater()


@pytest.fixture
def ended(wizard: SetupWizard) -> list[SetupDone]:
    done: list[SetupDone] = []
    wizard.school_made.connect(done.append)
    return done


def _fill_school(wizard: SetupWizard) -> None:
    wizard.school.name_field.setText("Средняя школа № 90")
    wizard.school.city_field.setText("Талас")
    wizard.school.code_field.setText("SCH90")


def _fill_person(wizard: SetupWizard) -> None:
    person = wizard.responsible
    for edit, text in (
        (person.surname_field, "Щербакова"),
        (person.given_name_field, "Анна"),
        (person.login_field, "shcherbakova"),
        (person.password_field.edit, PASSWORD),
        (person.repeat_field.edit, PASSWORD),
    ):
        edit.setText(text)


def _go_to_last_page(wizard: SetupWizard) -> None:
    _fill_school(wizard)
    _fill_person(wizard)
    for _ in range(4):
        wizard.next()


def test_first_page_can_be_left_at_once_by_enter(wizard: SetupWizard) -> None:
    press_keys(ENTER)
    assert wizard.currentPage() is wizard.folder


@pytest.mark.parametrize("problem", ["network", "cloud", "removable", "not_empty", "some_new_reason"])
def test_unsuitable_folder_is_refused_with_the_reason(wizard: SetupWizard, maker: FakeMaker, problem: str) -> None:
    maker.problem = problem
    wizard.next()
    wizard.next()
    assert wizard.currentPage() is wizard.folder
    assert wizard.folder.trouble()
    assert wizard.folder.folder_field.hasFocus()


def test_page_that_lacks_something_stays_and_the_field_is_ready(wizard: SetupWizard) -> None:
    for _ in range(3):
        wizard.next()
    assert wizard.currentPage() is wizard.school
    assert wizard.school.name_field.hasFocus()
    assert wizard.school.trouble()


def test_two_different_passwords_are_noticed(wizard: SetupWizard) -> None:
    _go_to_last_page(wizard)
    wizard.back()
    wizard.responsible.repeat_field.edit.setText("другое слово совсем")
    wizard.next()
    assert wizard.currentPage() is wizard.responsible
    assert wizard.responsible.repeat_field.edit.hasFocus()


def test_going_back_keeps_the_password(wizard: SetupWizard) -> None:
    _go_to_last_page(wizard)
    wizard.back()
    assert wizard.responsible.password_field.text() == PASSWORD


def test_nothing_is_made_before_the_last_page_is_left(wizard: SetupWizard, maker: FakeMaker) -> None:
    _go_to_last_page(wizard)
    assert wizard.currentPage() is wizard.data
    assert maker.made == []


def test_school_is_made_of_what_was_entered(wizard: SetupWizard, maker: FakeMaker) -> None:
    _go_to_last_page(wizard)
    wizard.next()
    (new,) = maker.made
    assert (new.school_name, new.city, new.school_code, new.regulation) == (
        "Средняя школа № 90",
        "Талас",
        "SCH90",
        "s0",
    )
    assert new.responsible.name.full == "Щербакова Анна"
    assert new.responsible.password == PASSWORD
    assert new.year.title == "2026/2027"
    assert [period.kind for period in new.year.periods] == [PeriodKind.QUARTER] * 4 + [PeriodKind.YEAR]


def _go_to_joining(wizard: SetupWizard) -> None:
    wizard.workstation.further_field.setChecked(True)
    for _ in range(3):
        wizard.next()
    wizard.joining.login_field.setText(" Shcherbakova ")
    wizard.joining.password_field.edit.setText(PASSWORD)


@pytest.mark.requirement("S1-4c")
def test_further_workstation_joins_with_the_file_of_the_main_one(
    wizard: SetupWizard, maker: FakeMaker, ended: list[SetupDone]
) -> None:
    _go_to_joining(wizard)
    assert (wizard.currentPage(), maker.joined) == (wizard.joining, [])
    wizard.next()
    assert maker.joined == [("/home/teacher/journal", "/stick/join.ejjoin", "shcherbakova", PASSWORD)]
    assert wizard.currentPage() is wizard.joined
    assert maker.made == []
    wizard.button(QWizard.WizardButton.FinishButton).click()
    assert ended == [SetupDone("/home/teacher/journal", is_training=False)]


def test_joined_workstation_is_signed_in_to_even_when_the_last_page_is_closed(
    wizard: SetupWizard, ended: list[SetupDone]
) -> None:
    _go_to_joining(wizard)
    wizard.next()
    press_keys(ESCAPE)
    assert ended == [SetupDone("/home/teacher/journal", is_training=False)]


def test_file_on_the_flash_drive_is_taken_by_enter(wizard: SetupWizard) -> None:
    wizard.workstation.further_field.setChecked(True)
    wizard.next()
    wizard.parcel.table.setFocus()
    press_keys(ENTER)
    assert wizard.currentPage() is wizard.folder


def test_further_workstation_needs_a_file(wizard: SetupWizard, maker: FakeMaker) -> None:
    maker.found = ()
    wizard.workstation.further_field.setChecked(True)
    wizard.next()
    wizard.next()
    assert wizard.currentPage() is wizard.parcel
    assert wizard.parcel.trouble()


def test_nobody_joins_without_log_in_and_password(wizard: SetupWizard, maker: FakeMaker) -> None:
    _go_to_joining(wizard)
    wizard.joining.password_field.clear()
    wizard.next()
    assert maker.joined == []
    assert wizard.joining.password_field.edit.hasFocus()


@pytest.mark.parametrize(
    ("failure", "page"),
    [
        (WrongPasswordError(), Page.JOINING),
        (NotAParcelError(), Page.PARCEL),
        (UnsuitableFolderError(problem="network"), Page.FOLDER),
    ],
)
def test_refusal_of_joining_stands_where_it_can_be_removed(
    wizard: SetupWizard, maker: FakeMaker, failure: AppError, page: Page
) -> None:
    maker.failure = failure
    _go_to_joining(wizard)
    wizard.next()
    shown = wizard.currentPage()
    assert (wizard.currentId(), isinstance(shown, SetupPage) and bool(shown.trouble())) == (page, True)


def test_first_choice_can_be_changed_until_the_end(wizard: SetupWizard) -> None:
    _go_to_joining(wizard)
    for _ in range(3):
        wizard.back()
    wizard.workstation.main_field.setChecked(True)
    _go_to_last_page(wizard)
    assert wizard.currentPage() is wizard.data


def test_half_years_are_proposed_when_chosen(wizard: SetupWizard) -> None:
    field = wizard.school.template_field
    field.setCurrentIndex(field.findData(TermTemplate.HALF_YEARS))
    kinds = [period.kind for period in wizard.school.year().periods]
    assert kinds == [PeriodKind.HALF_YEAR, PeriodKind.HALF_YEAR, PeriodKind.YEAR]


def test_periods_that_overlap_are_refused(wizard: SetupWizard) -> None:
    _fill_school(wizard)
    wizard.school.dates[1][0].setDate(wizard.school.dates[0][0].date())
    assert not wizard.school.validatePage()


def test_sheet_has_to_be_proved_before_the_first_log_in(wizard: SetupWizard, ended: list[SetupDone]) -> None:
    _go_to_last_page(wizard)
    wizard.next()
    assert wizard.currentPage() is wizard.recovery
    wizard.button(QWizard.WizardButton.FinishButton).click()
    assert ended == []
    wizard.recovery.group_field.setText(LETTERS.upper())
    wizard.button(QWizard.WizardButton.FinishButton).click()
    assert ended == [SetupDone("/home/teacher/journal", is_training=False)]


def test_sheet_is_never_left_by_escape(wizard: SetupWizard, ended: list[SetupDone]) -> None:
    _go_to_last_page(wizard)
    wizard.next()
    press_keys(ESCAPE)
    assert wizard.isVisible()
    assert wizard.recovery.trouble()
    assert ended == []


def test_sheet_can_be_saved_as_it_was_made(wizard: SetupWizard, tmp_path: Path) -> None:
    _go_to_last_page(wizard)
    wizard.next()
    assert wizard.recovery.save_sheet(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_sheet_that_cannot_be_saved_says_so(wizard: SetupWizard, tmp_path: Path) -> None:
    _go_to_last_page(wizard)
    wizard.next()
    assert not wizard.recovery.save_sheet(tmp_path / "no such folder" / "sheet.pdf")
    assert wizard.recovery.trouble()


def test_refused_password_leads_back_to_its_page(wizard: SetupWizard, maker: FakeMaker) -> None:
    maker.failure = PasswordCommonError()
    _go_to_last_page(wizard)
    wizard.next()
    assert wizard.currentPage() is wizard.responsible
    assert wizard.responsible.trouble()


def test_refused_folder_leads_back_to_its_page(wizard: SetupWizard, maker: FakeMaker) -> None:
    maker.failure = UnsuitableFolderError(problem="network")
    _go_to_last_page(wizard)
    wizard.next()
    assert wizard.currentPage() is wizard.folder


def test_training_school_has_no_recovery_sheet(wizard: SetupWizard, ended: list[SetupDone]) -> None:
    _go_to_last_page(wizard)
    wizard.data.training_field.setChecked(True)
    wizard.next()
    assert ended == [SetupDone("/home/teacher/journal", is_training=True)]


def test_leaving_asks_only_when_something_would_be_lost(wizard: SetupWizard, qtbot: QtBot) -> None:
    _go_to_last_page(wizard)
    wizard.reject()
    question = QApplication.activeModalWidget()
    assert isinstance(question, QMessageBox)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is question)
    press_keys(ESCAPE)
    assert wizard.isVisible()


def test_first_page_is_left_without_a_question(wizard: SetupWizard) -> None:
    press_keys(ESCAPE)
    assert not wizard.isVisible()


@pytest.mark.parametrize(
    ("surname", "login"), [("Щербакова", "shcherbakova"), ("Өмүралиева", "omuralieva"), ("Ёлкин-Юрьев", "elkinyurev")]
)
def test_login_is_made_of_the_surname(surname: str, login: str) -> None:
    assert suggested_login(surname) == login
