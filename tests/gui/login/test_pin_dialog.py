"""Choosing a PIN: the password first, the digits twice, and every refusal beside the field it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.gui.login.pin_dialog import PinDialog
from support.immediate_tasks import ImmediateTasks
from support.signed_in_people import PASSWORD, PIN, FakeDoor, a_session
from support.typing_keys import ENTER, press_keys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def door() -> FakeDoor:
    return FakeDoor()


def _dialog(door: FakeDoor, qtbot: QtBot) -> PinDialog:
    dialog = PinDialog(door, a_session(), ImmediateTasks())
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.password.edit.setFocus()
    return dialog


@pytest.mark.requirement("S0-4.14.15")
def test_pin_is_set_by_keys_alone(door: FakeDoor, qtbot: QtBot) -> None:
    dialog = _dialog(door, qtbot)
    told: list[bool] = []
    dialog.changed.connect(told.append)
    press_keys(PASSWORD, ENTER, PIN, PIN, ENTER)
    assert told == [True]
    assert door.has_pin("ivanova")


@pytest.mark.parametrize(
    ("keys", "asks_again"),
    [
        (("не тот пароль", ENTER, PIN, PIN, ENTER), "password"),
        ((PASSWORD, ENTER, PIN, "918273", ENTER), "again"),
        ((PASSWORD, ENTER, "123456", "123456", ENTER), "pin"),
    ],
)
def test_what_is_wrong_is_said_and_its_field_is_ready(
    door: FakeDoor, qtbot: QtBot, keys: tuple[str, ...], asks_again: str
) -> None:
    dialog = _dialog(door, qtbot)
    press_keys(*keys)
    assert dialog.form.trouble.text()
    field = {"password": dialog.password.edit, "again": dialog.again, "pin": dialog.pin}[asks_again]
    assert field.hasFocus()
    assert not door.has_pin("ivanova")


def test_pin_that_is_there_can_be_given_up(door: FakeDoor, qtbot: QtBot) -> None:
    door.arm("ivanova", PIN)
    dialog = _dialog(door, qtbot)
    dialog.remove.click()
    assert not door.has_pin("ivanova")
