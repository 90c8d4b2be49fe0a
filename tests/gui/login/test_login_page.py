"""The log-in page lets the right person in by keys alone and tells others nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from ejournal_desktop.files.errors import AlreadyOpenError, DeviceGoneError
from ejournal_desktop.gui.login.first_password_dialog import FirstPasswordDialog
from ejournal_desktop.gui.login.page import LoginPage
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from support.drags import drag
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.signed_in_people import CODE, FACTS, PASSWORD, PIN, FakeDoor, ToldClock
from support.typing_keys import BACKSPACE, DOWN, ENTER, ESCAPE, TAB, press_keys

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.services.access import Arrival


@pytest.fixture
def door() -> FakeDoor:
    return FakeDoor()


@pytest.fixture
def page(door: FakeDoor, qtbot: QtBot) -> LoginPage:
    page = LoginPage(door, ImmediateTasks(), FACTS, ToldClock())
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.show_open()
    return page


@pytest.fixture
def let_in(page: LoginPage) -> list[Arrival]:
    arrivals: list[Arrival] = []
    page.signed_in.connect(arrivals.append)
    return arrivals


def test_two_letters_and_enter_name_the_person(page: LoginPage) -> None:
    press_keys("Пе", ENTER)
    assert page.name.edit.text() == "Петров А. И."
    assert page.password.edit.hasFocus()


@pytest.mark.requirement("S0-4.14.15")
def test_right_password_opens_the_journal_under_ones_own_name(page: LoginPage, let_in: list[Arrival]) -> None:
    press_keys("Пе", ENTER, PASSWORD, ENTER)
    assert [arrival.session.signed_in.handle for arrival in let_in] == ["petrov"]
    assert page.password.text() == ""


@pytest.mark.requirement("S0-3.2a", "S0-4.14.15")
def test_a_one_time_code_leads_by_keys_to_a_password_of_ones_own(
    page: LoginPage, let_in: list[Arrival], door: FakeDoor, qtbot: QtBot
) -> None:
    press_keys("Пе", ENTER, CODE, ENTER)
    (dialog,) = page.findChildren(FirstPasswordDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert let_in == []
    dialog.new.edit.setFocus()
    press_keys("мимо", TAB)
    dialog.again.edit.setFocus()
    press_keys("мимо", ENTER)
    assert dialog.form.trouble.text() != ""
    dialog.new.edit.setText(PASSWORD)
    dialog.again.edit.setText(PASSWORD)
    dialog.submit()
    assert [arrival.session.signed_in.handle for arrival in let_in] == ["petrov"]
    assert (door.done[-1], page.password.text()) == ("take_password petrov", "")


@pytest.mark.parametrize("typed", ["осмо", "ОСМО", "osm", "jcvj"])
def test_person_is_found_by_name_by_login_and_in_the_wrong_layout(page: LoginPage, typed: str) -> None:
    press_keys(typed, ENTER)
    assert page.name.edit.text() == "Осмонова Г. Т."


def test_arrow_chooses_among_several_people(page: LoginPage) -> None:
    press_keys("ива", DOWN, ENTER)
    assert page.name.edit.text() == "Иваненко О. С."


def test_erased_letters_are_not_completed_again(page: LoginPage) -> None:
    press_keys("Петр", BACKSPACE, BACKSPACE)
    assert page.name.edit.text() == "Пет"


def test_wrong_password_is_one_text_and_the_field_is_ready_for_the_next_try(page: LoginPage) -> None:
    press_keys("Пе", ENTER, "мимо", ENTER)
    assert "не подходят" in page.trouble() or "does not match" in page.trouble()
    assert page.password.edit.hasFocus()
    assert page.password.edit.selectedText() != ""


def test_unknown_name_gives_the_same_words_as_a_wrong_password(page: LoginPage) -> None:
    press_keys("Пе", ENTER, "мимо", ENTER)
    wrong_password = page.trouble()
    press_keys(ESCAPE, "Никто", ENTER, "мимо", ENTER)
    assert page.trouble() == wrong_password


def test_latin_letters_of_an_unknown_name_hint_at_the_layout(page: LoginPage) -> None:
    press_keys("zzz", TAB, "мимо", ENTER)
    assert "Latin" in page.trouble() or "латинск" in page.trouble()


def test_pause_counts_down_and_holds_one_person_only(page: LoginPage, door: FakeDoor) -> None:
    door.throttle(30)
    press_keys("Пе", ENTER, "мимо", ENTER)
    assert "0:30" in page.trouble()
    page.countdown.tick()
    assert "0:29" in page.trouble()
    assert not page.button.isEnabled()
    press_keys(ESCAPE, "Осм", ENTER)
    assert page.button.isEnabled()


@pytest.mark.usefixtures("page")
def test_try_during_the_pause_never_reaches_the_journal(door: FakeDoor) -> None:
    door.throttle(30)
    press_keys("Пе", ENTER, "мимо", ENTER, ENTER, ENTER)
    assert door.done == ["enter petrov"]


def test_empty_password_is_asked_for_and_not_tried(page: LoginPage, door: FakeDoor) -> None:
    press_keys("Пе", ENTER, ENTER)
    assert door.done == []
    assert page.password.edit.hasFocus()


def test_second_window_of_the_program_is_told_apart_from_a_wrong_password(page: LoginPage, door: FakeDoor) -> None:
    door.failure = AlreadyOpenError()
    press_keys("Пе", ENTER, PASSWORD, ENTER)
    assert page.trouble().count(". ") == 2


def test_shown_password_is_hidden_and_wiped_when_the_page_goes_out_of_sight(page: LoginPage) -> None:
    page.password.edit.setText("тайна")
    page.password.eye.click()
    assert page.password.edit.echoMode() is QLineEdit.EchoMode.Normal
    page.hide()
    assert page.password.text() == ""
    assert page.password.edit.echoMode() is QLineEdit.EchoMode.Password


def test_caps_lock_and_layout_are_named_beside_the_fields(page: LoginPage) -> None:
    page.password.edit.setFocus()
    press_keys("Я")
    assert page.sign.text().startswith("RU · ")
    press_keys("q")
    assert page.sign.text() == "EN"


@pytest.mark.requirement("S0-4.14.15")
def test_locked_work_names_its_owner_and_opens_by_the_owners_password(
    page: LoginPage, door: FakeDoor, let_in: list[Arrival]
) -> None:
    page.show_locked("ivanova", "Иванова М. П.")
    press_keys(PASSWORD, ENTER)
    assert door.done == ["enter ivanova"]
    assert let_in[0].session.signed_in.handle == "ivanova"


def test_another_person_may_come_in_over_locked_work(page: LoginPage, door: FakeDoor, let_in: list[Arrival]) -> None:
    page.show_locked("ivanova", "Иванова М. П.")
    press_keys(ESCAPE, "Осм", ENTER, PASSWORD, ENTER)
    assert door.done == ["enter osmonova"]
    assert let_in[0].session.signed_in.handle == "osmonova"


def test_tab_reaches_every_field_and_comes_back(page: LoginPage) -> None:
    page.name.edit.setFocus()
    seen = []
    for _ in range(4):
        seen.append(QApplication.focusWidget())
        press_keys(TAB)
    assert seen == [page.name.edit, page.password.edit, page.password.eye, page.button]
    assert page.name.edit.hasFocus()


def test_tab_reaches_the_six_boxes_too(page: LoginPage, door: FakeDoor) -> None:
    door.arm("petrov", PIN)
    page.name.edit.setFocus()
    press_keys("Пе")
    seen = []
    for _ in range(4):
        press_keys(TAB)
        seen.append(QApplication.focusWidget())
    assert seen == [page.secrets.pin, page.secrets.other_way, page.button, page.name.edit]


@pytest.mark.requirement("S0-4.14.15")
def test_two_letters_and_six_digits_bring_a_person_back(page: LoginPage, door: FakeDoor, let_in: list[Arrival]) -> None:
    door.arm("petrov", PIN)
    assert not page.secrets.pin.isVisible()
    assert press_keys("Пе", ENTER, PIN) == 9
    assert door.done == ["enter_by_pin petrov"]
    assert let_in[0].session.signed_in.handle == "petrov"


@pytest.mark.requirement("S0-4.14.15")
def test_nobody_without_a_password_of_this_day_is_asked_for_a_pin(page: LoginPage, door: FakeDoor) -> None:
    door.arm("petrov", PIN)
    press_keys("Осм", ENTER)
    assert page.password.edit.hasFocus()
    assert not page.secrets.pin.isVisible()


def test_letters_in_the_boxes_are_not_taken_and_a_wrong_pin_is_typed_over(page: LoginPage, door: FakeDoor) -> None:
    door.arm("petrov", PIN)
    press_keys("Пе", ENTER, "9а1б8 273")
    assert "4" in page.trouble()
    assert page.secrets.pin.hasFocus()
    assert page.secrets.pin.text() == ""
    press_keys(PIN)
    assert door.done == ["enter_by_pin petrov"] * 2
    assert page.trouble() == ""


@pytest.mark.requirement("S0-4.14.15")
def test_after_the_fifth_wrong_pin_only_the_password_is_taken(
    page: LoginPage, door: FakeDoor, let_in: list[Arrival]
) -> None:
    door.arm("petrov", PIN)
    press_keys("Пе", ENTER, *["918273"] * 5)
    assert not page.secrets.pin.isVisible()
    assert page.password.edit.hasFocus()
    press_keys(PIN, ENTER)
    assert let_in == []
    press_keys(PASSWORD, ENTER)
    assert len(let_in) == 1


def test_password_can_be_asked_for_in_place_of_the_pin_and_one_persons_wish_is_not_anothers(
    page: LoginPage, door: FakeDoor
) -> None:
    door.arm("petrov", PIN)
    door.arm("osmonova", PIN)
    press_keys("Пе", ENTER)
    KeyDriver().shortcut("Ctrl+Shift+P")
    assert page.password.edit.hasFocus()
    press_keys(ESCAPE, "Осм", ENTER)
    assert page.secrets.pin.hasFocus()


def test_digits_of_a_pin_are_wiped_when_the_page_goes_out_of_sight(page: LoginPage, door: FakeDoor) -> None:
    door.arm("petrov", PIN)
    press_keys("Пе", ENTER, "2045")
    page.hide()
    assert page.secrets.pin.text() == ""


@pytest.mark.requirement("S1-9a")
def test_a_file_dropped_on_the_log_in_is_judged_until_somebody_signs_in(page: LoginPage, tmp_path: Path) -> None:
    file = tmp_path / "archive.zip"
    file.write_bytes(b"")
    assert drag(page, file)
    assert page.dropped.current() == Notice("file", "archive.zip: whole", NoticeKind.DONE)
    press_keys("Пе", ENTER, PASSWORD, ENTER)
    assert page.dropped.current() is None


def test_a_dropped_file_that_cannot_be_read_is_refused_in_words(
    page: LoginPage, door: FakeDoor, tmp_path: Path
) -> None:
    file = tmp_path / "archive.zip"
    file.write_bytes(b"")
    door.failure = DeviceGoneError()
    assert drag(page, file)
    notice = page.dropped.current()
    assert notice is not None
    assert notice.kind is NoticeKind.FAILURE


def test_a_folder_and_several_files_at_once_are_not_taken(page: LoginPage, tmp_path: Path) -> None:
    assert not drag(page, tmp_path)
    assert not drag(page, tmp_path / "one.zip", tmp_path / "two.zip")
