"""Computers bring each other their entries on a stick: look first, take by Enter, both values of a place kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.exchange.admit_dialog import AdmitDialog
from ejournal_desktop.gui.exchange.round import RoundStep
from ejournal_desktop.gui.frame.subjects import JOURNAL, LessonOpened
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StudentId
from ejournal_desktop.readmodels.exchange import ExchangeState, PlaceKind
from ejournal_desktop.sync.errors import CarrierGoneError
from support.exchange_desk import (
    HERE,
    MAIN,
    THIRD,
    FakeExchange,
    a_computer,
    a_conflict,
    a_preview,
    a_state,
    as_main,
    at_the_exchange,
    bundle,
)
from support.signed_in_people import PASSWORD
from support.typing_keys import DOWN, ENTER, ESCAPE, press_keys
from support.window_checks import SMALLEST, findings_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from support.exchange_desk import ExchangeDesk

pytestmark = pytest.mark.requirement("S1-4c")


@pytest.fixture
def exchange() -> FakeExchange:
    return FakeExchange()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, exchange: FakeExchange) -> ExchangeDesk:
    return at_the_exchange(qtbot, tmp_path, exchange)


def _with_bundles(desk: ExchangeDesk, *numbers: int) -> None:
    desk.exchange.bundles = tuple(bundle(number) for number in numbers)
    desk.screen.shown()


def test_heading_says_which_computer_this_is_and_what_waits(desk: ExchangeDesk) -> None:
    words = desk.screen.exchange.heading.sentence.text()
    assert "Точка 2" in words
    assert "Точка 1" in words
    assert "12" in words


def test_computer_that_was_silent_for_more_than_a_week_is_named(desk: ExchangeDesk) -> None:
    desk.exchange.now = as_main(a_state(a_computer(THIRD, "Точка 3", days=9)))
    desk.screen.shown()
    assert "Точка 3" in desk.screen.exchange.heading.badge.text()


def test_further_computer_waits_for_no_word_of_another_further_one(desk: ExchangeDesk) -> None:
    desk.exchange.now = a_state(a_computer(THIRD, "Точка 3", days=None))
    desk.screen.shown()
    assert "Точка 3" not in desk.screen.exchange.heading.badge.text()


def test_computer_that_was_taken_out_says_so(desk: ExchangeDesk) -> None:
    here = replace(a_computer(HERE, "Точка 2"), is_dismissed=True)
    desk.exchange.now = ExchangeState((a_computer(MAIN, "Точка 1"), here), 3, 0)
    desk.screen.shown()
    assert "✕" in desk.screen.exchange.heading.badge.text()


def test_key_of_the_base_is_asked_for_when_a_log_in_was_closed(desk: ExchangeDesk) -> None:
    desk.exchange.now = replace(a_state(), is_rekey_due=True)
    desk.screen.shown()
    assert desk.said()


def test_stick_without_files_of_others_is_written_by_one_enter(desk: ExchangeDesk) -> None:
    press_keys(ENTER)
    assert desk.exchange.asked == ["make"]
    assert "No. 4" in desk.said()


def test_files_of_others_are_taken_in_order_and_then_the_own_one_is_written(desk: ExchangeDesk) -> None:
    _with_bundles(desk, 8, 7)
    press_keys(ENTER, ENTER, ENTER)
    seven, eight = bundle(7).file_name, bundle(8).file_name
    assert desk.exchange.asked == [f"look {seven}", f"take {seven}", f"look {eight}", f"take {eight}", "make"]


def test_nothing_is_taken_before_somebody_agrees(desk: ExchangeDesk) -> None:
    _with_bundles(desk, 7)
    press_keys(ENTER)
    assert desk.exchange.asked == [f"look {bundle(7).file_name}"]
    assert "142" in desk.screen.exchange.preview.take_button.text()


def test_escape_leaves_the_file_and_the_journal_as_they_are(desk: ExchangeDesk) -> None:
    _with_bundles(desk, 7)
    press_keys(ENTER, ESCAPE)
    assert desk.exchange.asked == [f"look {bundle(7).file_name}"]
    assert bundle(7).file_name in desk.said()
    assert desk.screen.exchange.drives.table.hasFocus()


def test_file_that_brings_nothing_new_is_passed_over(desk: ExchangeDesk) -> None:
    desk.exchange.preview = a_preview(0)
    _with_bundles(desk, 7)
    press_keys(ENTER)
    assert desk.exchange.asked == [f"look {bundle(7).file_name}", "make"]


def test_files_that_were_taken_before_are_not_opened_again(desk: ExchangeDesk) -> None:
    main = replace(a_computer(MAIN, "Точка 1"), taken_number=7)
    desk.exchange.now = ExchangeState((main, a_computer(HERE, "Точка 2")), 0, 0)
    _with_bundles(desk, 6, 7)
    press_keys(ENTER)
    assert desk.exchange.asked == ["make"]


def test_files_of_this_and_of_unknown_computers_are_not_taken(desk: ExchangeDesk) -> None:
    desk.exchange.bundles = (bundle(3, HERE), bundle(1, THIRD))
    desk.screen.shown()
    press_keys(ENTER)
    assert desk.exchange.asked == ["make"]


def test_preview_shows_both_values_with_their_authors(desk: ExchangeDesk) -> None:
    desk.exchange.preview = a_preview(has_doubts=True)
    _with_bundles(desk, 7)
    press_keys(ENTER)
    preview = desk.screen.exchange.preview
    record = preview.conflicts.records.record(0)
    assert record is not None
    assert ("«4»" in record.cells[4], "«5»" in record.cells[5]) == (True, True)
    assert "Осмонова" in record.cells[4]
    assert "Петров" in preview.refused.text()


def test_contradictions_are_one_button_away_after_they_came(desk: ExchangeDesk) -> None:
    desk.exchange.preview, desk.exchange.open = a_preview(has_doubts=True), (a_conflict(),)
    _with_bundles(desk, 7)
    press_keys(ENTER, ENTER)
    notice = desk.screen.exchange.banners.current()
    assert notice is not None
    assert notice.kind is NoticeKind.WARNING
    desk.screen.exchange.banners._buttons[0].click()
    assert desk.screen.conflicts.table.records.rowCount() == 1


def test_failure_says_what_to_do_and_offers_to_go_on(desk: ExchangeDesk) -> None:
    desk.exchange.failures["make"] = CarrierGoneError()
    press_keys(ENTER)
    notice = desk.screen.exchange.banners.current()
    assert notice is not None
    assert notice.kind is NoticeKind.FAILURE
    desk.exchange.failures.clear()
    desk.screen.exchange.banners._buttons[0].click()
    assert desk.exchange.asked == ["make", "make"]


def test_change_itself_cannot_be_stopped(desk: ExchangeDesk) -> None:
    running = desk.screen.exchange.running
    running.show_step(RoundStep.TAKING, "")
    assert running.stop_button.isHidden()
    running.show_step(RoundStep.LOOKING, "")
    assert not running.stop_button.isHidden()


def test_journal_opens_at_the_place_of_a_contradiction(desk: ExchangeDesk) -> None:
    desk.exchange.open = (a_conflict(),)
    desk.screen.show_conflicts()
    press_keys(ENTER)
    conflict = a_conflict()
    wanted = LessonOpened(CourseId(77), None, LessonId(501), StudentId(33), conflict.day)
    assert desk.frame.opened == [(JOURNAL, wanted)]


def test_period_mark_opens_on_the_page_of_its_period(desk: ExchangeDesk) -> None:
    desk.exchange.open = (replace(a_conflict(PlaceKind.PERIOD_MARK), place=4, day=None),)
    desk.screen.show_conflicts()
    press_keys(ENTER)
    assert desk.frame.opened == [(JOURNAL, LessonOpened(CourseId(77), PeriodId(4), None, StudentId(33)))]


def test_page_without_contradictions_says_so(desk: ExchangeDesk) -> None:
    desk.screen.show_conflicts()
    assert desk.screen.conflicts.empty.isVisible()


def test_only_the_main_computer_adds_workstations(desk: ExchangeDesk) -> None:
    page = desk.screen.workstations
    desk.screen.parts.open(2)
    assert not page.add_button.isEnabled()
    assert "Точка 1" in page.reason.text()
    desk.exchange.now = as_main(a_state())
    page.reload()
    assert page.add_button.isEnabled()


def test_workstation_is_added_with_its_name_room_and_the_password(qtbot: QtBot, desk: ExchangeDesk) -> None:
    desk.exchange.now = as_main(a_state())
    desk.screen.shown()
    desk.screen.admit()
    dialog = desk.screen.workstations.findChild(AdmitDialog)
    assert isinstance(dialog, AdmitDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.room_field.setText("305")
    dialog.password.edit.setText("не тот пароль вовсе")
    dialog.submit()
    assert desk.exchange.asked == []
    assert dialog.trouble.text()
    dialog.password.edit.setText(PASSWORD)
    dialog.submit()
    ((title, room),) = desk.exchange.admitted
    assert ("3" in title, room) == (True, "305")
    assert "join.ejjoin" in dialog.steps.text()
    dialog.accept()


def test_nameless_workstation_is_not_added(desk: ExchangeDesk) -> None:
    desk.exchange.now = as_main(a_state())
    desk.screen.shown()
    desk.screen.admit()
    dialog = desk.screen.workstations.findChild(AdmitDialog)
    assert isinstance(dialog, AdmitDialog)
    dialog.title_field.clear()
    dialog.submit()
    assert (desk.exchange.asked, bool(dialog.trouble.text())) == ([], True)
    dialog.reject()


def test_workstation_is_taken_out_only_after_a_question(desk: ExchangeDesk) -> None:
    desk.exchange.now = as_main(a_state())
    desk.screen.parts.open(2)
    press_keys(DOWN)
    page = desk.screen.workstations
    page.ask_to_dismiss()
    question = page.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    assert desk.exchange.asked == []
    accepts = QMessageBox.ButtonRole.AcceptRole
    next(button for button in question.buttons() if question.buttonRole(button) is accepts).click()
    assert desk.exchange.asked == [f"dismiss {HERE}"]


def test_main_computer_is_never_taken_out(desk: ExchangeDesk) -> None:
    desk.exchange.now = as_main(a_state())
    desk.screen.parts.open(2)
    desk.screen.workstations.table.choose(MAIN)
    assert not desk.screen.workstations.dismiss_button.isEnabled()


def test_school_of_one_computer_is_offered_to_add_another(qtbot: QtBot, tmp_path: Path) -> None:
    alone = replace(a_computer(MAIN, "Точка 1"), is_this=True)
    desk = at_the_exchange(qtbot, tmp_path, FakeExchange(ExchangeState((alone,), 0, 0)))
    assert desk.screen.exchange.alone.isVisible()
    desk.screen.exchange.alone.action_requested.emit()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AdmitDialog)
    dialog.reject()


def test_school_is_one_computers_again_when_the_others_were_taken_out(qtbot: QtBot, tmp_path: Path) -> None:
    alone = replace(a_computer(MAIN, "Точка 1"), is_this=True)
    gone = replace(a_computer(THIRD, "Точка 3"), is_dismissed=True)
    desk = at_the_exchange(qtbot, tmp_path, FakeExchange(ExchangeState((alone, gone), 0, 0)))
    assert desk.screen.exchange.alone.isVisible()


def test_archive_officer_exchanges_as_well(qtbot: QtBot, tmp_path: Path, exchange: FakeExchange) -> None:
    desk = at_the_exchange(qtbot, tmp_path, exchange, role=Role.ARCHIVE_OFFICER)
    press_keys(ENTER)
    assert desk.exchange.asked == ["make"]


def test_preview_and_lists_keep_the_rules_of_windows(qapp: QApplication, desk: ExchangeDesk) -> None:
    desk.exchange.preview, desk.exchange.open = a_preview(has_doubts=True), (a_conflict(),)
    _with_bundles(desk, 7)
    desk.screen.resize(*SMALLEST)
    press_keys(ENTER)
    qapp.processEvents()
    found = [f"preview: {one}" for one in findings_of(desk.screen, qapp)]
    press_keys(ESCAPE)
    found += [f"choice: {one}" for one in findings_of(desk.screen, qapp)]
    desk.screen.show_conflicts()
    found += [f"contradictions: {one}" for one in findings_of(desk.screen, qapp)]
    assert found == []


def test_form_of_a_new_workstation_keeps_the_rules_of_windows(
    qtbot: QtBot, qapp: QApplication, desk: ExchangeDesk
) -> None:
    desk.exchange.now = as_main(a_state())
    desk.screen.shown()
    desk.screen.admit()
    dialog = desk.screen.workstations.findChild(AdmitDialog)
    assert isinstance(dialog, AdmitDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    found = list(findings_of(dialog, qapp))
    dialog.reject()
    assert found == []
