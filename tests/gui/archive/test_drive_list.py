"""The list of drives while it is being read."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ejournal_desktop.gui.archive.drive_list import DriveList
from support.archive_desk import a_stick
from support.print_queue import HeldTasks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_folder_chosen_while_the_drives_are_being_read_stays_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    service: Any = SimpleNamespace(drives=tuple)  # nothing is plugged in
    tasks = HeldTasks()
    drives = DriveList(service, tasks)
    qtbot.addWidget(drives)
    drives.read()
    drives.use_folder(a_stick(tmp_path / "archives"))
    tasks.run_all()
    chosen = drives.chosen()
    assert chosen is not None
    assert chosen.folder == tmp_path / "archives"
