"""Every screen of every duty on a real journal: names, Tab, themes, sizes, letters, help (checks A14, A15, A20)."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTabBar

from ejournal_desktop.domain.people import Role
from support.school_window import opened_school
from support.window_checks import SMALLEST, findings_of
from support.windows import HELP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from support.school_window import SchoolWindow
    from support.training_vault import SchoolCase

DUTIES = ("kim", "umetalieva", Role.DEPUTY_HEAD_ACADEMIC, Role.ARCHIVE_OFFICER, Role.JOURNAL_ADMINISTRATOR)


def _states(program: SchoolWindow, seen: set[str]) -> Iterator[str]:
    """Open every screen that was not looked at yet, and each of its tabs; yield where the program is."""
    for key in program.frame.screens():
        if key in seen:
            continue
        seen.add(key)
        program.frame.open_screen(key)
        program.settle()
        yield key
        for bar in program.screen.findChildren(QTabBar):
            for place in range(1, bar.count()) if bar.isVisibleTo(program.frame) else ():
                bar.setCurrentIndex(place)
                program.settle()
                yield f"{key} tab {bar.tabText(place)}"


@pytest.mark.requirement("S0-4.1.2", "S1-3.1", "S1-5c")
def test_every_screen_of_every_duty_keeps_the_rules_of_windows(training: SchoolCase, qtbot: QtBot) -> None:
    del qtbot
    training.access.close()
    training.clock.moment = datetime.combine(training.clock.moment.date(), time(8, 20), training.clock.moment.tzinfo)
    seen: set[str] = set()
    broken: list[str] = []
    with opened_school(training.folder, training.clock) as program:
        for duty in DUTIES:
            login = training.login(duty)
            program.enter_after(login.name.surname, login.password)
            program.window.resize(*SMALLEST)
            for state in _states(program, seen):
                screen = program.screen
                broken += [f"{state}: {one}" for one in findings_of(program.window, program.application, within=screen)]
            program.window.lock()
            program.wait_for_lock()
            program.take_keyboard()
    topics = [HELP / language / f"{key}.md" for key in seen for language in ("ru", "ky")]
    broken += [f"no help: {topic}" for topic in topics if not topic.is_file()]
    assert broken == []
