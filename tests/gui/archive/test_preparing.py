"""While the officer still looks for the stick, the page makes what the archives will hold."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ejournal_desktop.gui.tasks import Tasks
from ejournal_desktop.security import minisign
from ejournal_desktop.sync.archive_reader import verify_container
from support.archive_desk import at_the_archive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from support.archive_desk import ArchiveDesk
    from support.training_vault import SchoolCase

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
ALL = "Prepared: 2 of 2"


@pytest.fixture
def desk(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> Iterator[ArchiveDesk]:
    tasks = Tasks()
    desk = at_the_archive(qtbot, training, tasks, tmp_path / "stick")
    desk.screen.preparing.calm.setInterval(0)
    qtbot.waitUntil(desk.screen.action.write_button.isEnabled)
    yield desk
    tasks.close()


def shown(desk: ArchiveDesk) -> str:
    return desk.screen.action._prepared.text()


@pytest.mark.requirement("S1-9a")
def test_what_was_prepared_before_the_password_is_what_is_written(qtbot: QtBot, desk: ArchiveDesk) -> None:
    clock = desk.services.clock
    prepared_at = clock.now()
    qtbot.waitUntil(lambda: shown(desk) == ALL)
    clock.moment += timedelta(minutes=1)  # type: ignore[attr-defined]  # the clock of the test is told its time

    desk.keys.press(ENTER)
    desk.keys.type(desk.password)
    desk.keys.press(ENTER)
    qtbot.waitUntil(lambda: len(desk.files()) == 2 and not desk.screen.writing.is_running())

    written = (verify_container((desk.stick / name).read_bytes(), verify_file=minisign.verify) for name in desk.files())
    assert {container.manifest.time for container in written} == {prepared_at}
    assert desk.screen.preparing.preparation is None


def test_a_page_that_is_left_keeps_nothing_in_memory_and_begins_anew(qtbot: QtBot, desk: ArchiveDesk) -> None:
    qtbot.waitUntil(lambda: shown(desk) == ALL)

    desk.screen.leaving()

    assert (shown(desk), desk.screen.preparing.preparation) == ("", None)
    desk.screen.shown()
    qtbot.waitUntil(lambda: shown(desk) == ALL)


def test_without_a_class_to_write_nothing_is_prepared(qtbot: QtBot, desk: ArchiveDesk) -> None:
    qtbot.waitUntil(lambda: shown(desk) == ALL)
    desk.screen.leaving()
    desk.screen.classes.model.tick(())

    assert not desk.screen.preparing.calm.isActive()
