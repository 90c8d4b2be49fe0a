"""The journal is locked with the screen of the system and before the computer sleeps, where somebody tells."""

from __future__ import annotations

import sys

import pytest

if sys.platform != "linux":
    pytest.skip("only Linux desktops tell by D-Bus", allow_module_level=True)

from ejournal_desktop.gui.frame.system_watch import SystemWatch


@pytest.mark.requirement("S0-4.14.15")
def test_locked_screen_and_coming_sleep_are_told_and_their_end_is_not() -> None:
    watch, told = SystemWatch(), list[str]()
    watch.screen_locked.connect(lambda: told.append("locked"))
    watch.falling_asleep.connect(lambda: told.append("asleep"))
    for is_beginning in (True, False):
        watch.note_screen_saver(is_beginning)
        watch.note_sleep(is_beginning)
    assert told == ["locked", "asleep"]


def test_computer_without_these_buses_is_left_alone() -> None:
    SystemWatch().listen()
