"""The page of control by keys: a look, an act, its withdrawal; the plan; the reminder above other screens."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.control_checks import ControlState
from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.control.ports import ControlServices
from ejournal_desktop.gui.control.records import DutyRow
from ejournal_desktop.gui.control.screen import ControlScreen
from ejournal_desktop.gui.control.words import state_tone, state_words
from ejournal_desktop.gui.frame.subjects import PlanOfControlOpened
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.readmodels.control import PlanEntryView
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.control.plan import ControlPlanService
from ejournal_desktop.services.control.service import ControlService
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.quiet_frame import QuietFrame
from support.regulations import preset
from support.training_vault import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.training_vault import SchoolCase

    Opener = Callable[[str, Role], ControlScreen]


@pytest.fixture
def opened(training: SchoolCase, qapp: QApplication) -> Iterator[Opener]:
    """Give the page to a role under a regulation."""
    made: list[ControlScreen] = []

    def open_for(code: str, role: Role) -> ControlScreen:
        services = ControlServices(
            ControlService(training.clock, RESOURCES), ControlPlanService(training.clock), training.clock
        )
        session = replace(training.sign_in(role), regulation=preset(code))
        screen = ControlScreen(services, session, ImmediateTasks(), QuietFrame())
        made.append(screen)
        screen.resize(1186, 628)
        screen.show()
        screen.activateWindow()
        QApplication.processEvents()
        screen.shown()
        return screen

    yield open_for
    for screen in made:
        screen.close()
        screen.deleteLater()
    qapp.processEvents()


def _column(screen: ControlScreen, column: int) -> list[str]:
    model = screen.acts.table.records
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


@pytest.mark.requirement("S1-8")
def test_months_of_the_duty_stand_with_their_state_and_a_missed_one_is_red(opened: Opener) -> None:
    screen = opened("S1", Role.DEPUTY_HEAD_ACADEMIC)
    states = [state_words(one) for one in (ControlState.DUE, ControlState.MISSED, ControlState.MISSED)]
    assert _column(screen, 1)[:3] == states
    record = screen.acts.table.records.record(1)
    assert record is not None
    assert record.tones[1] is state_tone(ControlState.MISSED) is Tone.BAD


@pytest.mark.requirement("S1-8")
def test_act_is_made_by_keys_and_taken_back(opened: Opener) -> None:
    screen, keys = opened("S1", Role.DEPUTY_HEAD_ACADEMIC), KeyDriver()
    keys.shortcut("Ctrl+J")
    assert screen.acts.found.records.rowCount() > 2
    assert _column(screen, 3)[0] == ""
    keys.shortcut("Ins")
    keys.type("Проверено.")
    keys.shortcut("Ctrl+Return")
    assert _column(screen, 1)[0] == state_words(ControlState.DONE)
    assert _column(screen, 4)[0] == "Проверено."
    assert screen.acts.found.records.rowCount() > 2
    assert screen.acts.told.text()
    keys.shortcut("Ctrl+Z")
    assert _column(screen, 1)[0] == state_words(ControlState.DUE)


def test_act_without_a_conclusion_is_asked_for_it(opened: Opener) -> None:
    screen, keys = opened("S1", Role.DEPUTY_HEAD_ACADEMIC), KeyDriver()
    keys.shortcut("Ctrl+Return")
    assert screen.acts.form.conclusion.hasFocus()
    assert _column(screen, 4)[0] == ""


@pytest.mark.requirement("S1-O.6", "S2-O.4")
def test_principal_reads_the_acts_of_a_deputy_and_cannot_make_or_take_back_one(opened: Opener) -> None:
    deputy, keys = opened("S1", Role.DEPUTY_HEAD_ACADEMIC), KeyDriver()
    keys.shortcut("Ins")
    keys.type("Проверено.")
    keys.shortcut("Ctrl+Return")
    deputy.hide()
    screen = opened("S1", Role.PRINCIPAL)
    place = _column(screen, 4).index("Проверено.")
    screen.acts.table.choose_row(place)
    assert screen.acts.found.records.rowCount() > 2
    assert not screen.acts.form.record_button.isEnabled()
    assert not screen.acts.withdraw_button.isVisible()


@pytest.mark.requirement("S3-3.4d")
def test_entry_of_the_plan_is_added_changed_and_fulfilled_by_an_act(opened: Opener) -> None:
    screen, keys = opened("S3", Role.DEPUTY_HEAD_ACADEMIC), KeyDriver()
    screen.opened().go_to(PlanOfControlOpened())
    keys.shortcut("Ins")
    keys.type("Журналы 7 классов")
    keys.shortcut("Ctrl+Return")
    keys.shortcut("Return")
    screen.plan.form.due.setText("18.11.2026")
    keys.shortcut("Ctrl+Return")
    entry = screen.plan.table.current_subject()
    assert isinstance(entry, PlanEntryView)
    assert (entry.due, entry.state) == (date(2026, 11, 18), ControlState.MISSED)
    keys.shortcut("Alt+1")
    screen.acts.form.entry.setCurrentIndex(1)
    screen.acts.form.conclusion.setPlainText("Замечаний нет.")
    keys.shortcut("Ctrl+Return")
    keys.shortcut("Alt+2")
    entry = screen.plan.table.current_subject()
    assert isinstance(entry, PlanEntryView)
    assert entry.state is ControlState.DONE


def test_entry_of_the_plan_is_taken_out_and_put_back(opened: Opener) -> None:
    screen, keys = opened("S3", Role.DEPUTY_HEAD_ACADEMIC), KeyDriver()
    keys.shortcut("Alt+2")
    keys.shortcut("Ins")
    keys.type("Журналы 7 классов")
    keys.shortcut("Ctrl+Return")
    screen.plan.take_focus()
    keys.shortcut("Del")
    assert screen.plan.table.records.rowCount() == 0
    keys.shortcut("Ctrl+Z")
    assert screen.plan.table.records.rowCount() == 1


def test_printing_leads_to_the_report_of_the_days_of_the_act(opened: Opener) -> None:
    screen, keys = opened("S1", Role.DEPUTY_HEAD_ACADEMIC), KeyDriver()
    keys.shortcut("Ins")
    keys.type("Проверено.")
    keys.shortcut("Ctrl+Return")
    keys.shortcut("Ctrl+P")
    frame = screen._frame
    assert isinstance(frame, QuietFrame)
    wanted = ReportRequest("control_results", first=date(2026, 11, 1), last=date(2026, 11, 20))
    assert frame.opened[-1] == ("reports", wanted)
    row = screen.acts.table.current_subject()
    assert isinstance(row, DutyRow)
