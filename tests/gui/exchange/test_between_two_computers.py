"""Two real computers and a stick, each with its window: a mark travels, two marks stay, a further computer joins."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWizard

from ejournal_desktop.app.workplace import Maker
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.gui.exchange.admit_dialog import AdmitDialog
from ejournal_desktop.gui.setup.answers import RegulationChoice
from ejournal_desktop.gui.setup.wizard import FirstRunFacts, SetupWizard
from support.exchange_desk import at_a_computer
from support.immediate_tasks import ImmediateTasks
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS
from support.two_computers import OFFICER, computer_in
from support.typing_keys import ENTER, press_keys

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.exchange.screen import ExchangeScreen
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from support.two_computers import Computer, TwoComputers

pytestmark = [pytest.mark.requirement("S1-4c"), pytest.mark.xdist_group("exchange")]
PLACE = tuple["LessonId", "StudentId"]


def _written(computer: Computer, mark: str, place: PLACE | None = None) -> PLACE:
    """Let the teacher of the marked class write a mark at a computer; return where."""
    desk = desk_in(computer.school, MARKED_CLASS)
    page, student = desk.page(), desk.student
    empty = [one.lesson for one in desk.past_lessons() if page.cells.get((student, one.lesson)) in (None, Cell())]
    lesson, student = place or (empty[-1], student)
    desk.journal.set_cell(desk.session, lesson, student, Cell((mark,)))
    computer.school.sign_out(desk.session)
    return lesson, student


def _marks(computer: Computer, place: PLACE) -> tuple[str, ...]:
    desk = desk_in(computer.school, MARKED_CLASS)
    cell = desk.page().cells.get((place[1], place[0]), Cell())
    computer.school.sign_out(desk.session)
    return cell.marks


def _exchanged(qtbot: QtBot, computer: Computer, stick: Path, *, keys: int) -> ExchangeScreen:
    """Go to a computer with the stick, press Enter so often, and leave its window."""
    screen = at_a_computer(qtbot, computer, stick)
    press_keys(*([ENTER] * keys))
    return screen


def test_a_mark_travels_to_the_main_computer_by_three_keys(qtbot: QtBot, pair: TwoComputers) -> None:
    place = _written(pair.other, "5")
    waiting = at_a_computer(qtbot, pair.other, pair.stick)
    assert "1" in waiting.exchange.heading.badge.text()
    press_keys(ENTER)
    screen = _exchanged(qtbot, pair.main, pair.stick, keys=1)
    kinds = screen.exchange.preview.by_kind.records
    rows = [kinds.record(row) for row in range(kinds.rowCount())]
    assert any(row is not None and row.cells[1] == "1" for row in rows)
    press_keys(ENTER)
    assert _marks(pair.main, place) == ("5",)


def test_two_marks_of_one_cell_stand_in_the_list_until_the_keeper_wrote_again(qtbot: QtBot, pair: TwoComputers) -> None:
    place = _written(pair.main, "5")
    _written(pair.other, "3", place)
    pair.carry(pair.other, pair.main)
    screen = at_a_computer(qtbot, pair.main, pair.stick)
    screen.show_conflicts()
    (record,) = [screen.conflicts.table.records.record(row) for row in range(1)]
    assert record is not None
    assert ("3" in "".join(record.cells[4:]), "5" in "".join(record.cells[4:])) == (True, True)
    _written(pair.main, "4", place)
    screen.conflicts.reload()
    assert screen.conflicts.empty.isVisible()


def test_a_further_computer_joins_by_its_wizard_with_the_file_of_the_main_one(
    qtbot: QtBot, pair: TwoComputers, tmp_path: Path
) -> None:
    login = pair.main.school.login(OFFICER)
    screen = at_a_computer(qtbot, pair.main, pair.stick)
    screen.admit()
    dialog = screen.workstations.findChild(AdmitDialog)
    assert isinstance(dialog, AdmitDialog)
    dialog.title_field.setText("Точка 3")
    dialog.password.edit.setText(login.password)
    dialog.submit()
    (parcel,) = pair.stick.glob("*.ejjoin")
    dialog.accept()

    third = computer_in(tmp_path / "third", pair.main.school.logins)
    facts = FirstRunFacts(third.folder, (RegulationChoice("s0", "Положение"),), date(2026, 11, 20))
    wizard = SetupWizard(Maker(third.container), ImmediateTasks(), facts)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.workstation.further_field.setChecked(True)
    wizard.next()
    wizard.parcel.file_field.setText(str(parcel))
    wizard.next()
    wizard.next()
    wizard.joining.login_field.setText(login.handle)
    wizard.joining.password_field.edit.setText(login.password)
    wizard.next()
    assert wizard.currentPage() is wizard.joined, wizard.joining.trouble()
    wizard.button(QWizard.WizardButton.FinishButton).click()
    titles = [one.title for one in third.exchange.state(third.officer).workstations]
    assert titles[-1] == "Точка 3"
    third.school.close()
