"""While the officer still looks for the stick, the page makes what the archives will hold."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QObject, Qt

from ejournal_desktop.gui.archive.preparing import Preparing
from ejournal_desktop.gui.tasks import FileJob, Tasks
from ejournal_desktop.kernel.identifiers import ClassGroupId
from ejournal_desktop.security import minisign
from ejournal_desktop.sync.archive_reader import verify_container
from ejournal_desktop.sync.errors import CopyStoppedError
from support.archive_desk import at_the_archive
from support.immediate_tasks import ImmediateTasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.archive.ports import ArchiveServices
    from ejournal_desktop.gui.tasks import JobProgress
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session
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


class SlowFiles(ImmediateTasks):
    """A file thread that answers when it is told to; two classes are wanted, and it is at the first."""

    def __init__(self) -> None:
        self.calls: list[tuple[Callable[[Any], None], Callable[[AppError], None]]] = []
        self.jobs: list[FileJob] = []
        archives = SimpleNamespace(preparation=lambda _session: object())
        services, nobody = SimpleNamespace(archives=archives), SimpleNamespace()
        self._parent = QObject()
        self.preparing = Preparing(cast("ArchiveServices", services), cast("Session", nobody), self, self._parent)
        self.begin()

    def on_file(
        self,
        owner: QObject,
        call: Callable[[FileJob], Any],
        done: Callable[[Any], None],
        failed: Callable[[AppError], None],
        *,
        progressed: Callable[[JobProgress], None] | None = None,
    ) -> FileJob:
        """Take the call and do nothing."""
        del owner, call, progressed
        self.calls.append((done, failed))
        self.jobs.append(FileJob(lambda _progress: None))
        return self.jobs[-1]

    def begin(self) -> None:
        """Want two classes, and let the choice stand."""
        self.preparing.want((ClassGroupId(1), ClassGroupId(2)))
        self.preparing.calm.timeout.emit()

    def answer(self) -> None:
        """Say that one class is ready."""
        self.calls.pop(0)[0](1)

    def fail(self) -> None:
        """Say that it was stopped."""
        self.calls.pop(0)[1](CopyStoppedError())


@pytest.fixture
def slow(qtbot: QtBot) -> SlowFiles:
    del qtbot  # timers want the application
    return SlowFiles()


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
    preparation, classes = desk.screen.preparing.preparation, desk.screen.classes.model.ticked()
    assert preparation is not None

    desk.screen.leaving()

    assert (shown(desk), desk.screen.preparing.preparation) == ("", None)
    qtbot.waitUntil(lambda: not preparation.ready(classes))
    desk.screen.shown()
    qtbot.waitUntil(lambda: shown(desk) == ALL)


def test_without_a_class_to_write_nothing_is_said_and_what_was_made_stays(qtbot: QtBot, desk: ArchiveDesk) -> None:
    qtbot.waitUntil(lambda: shown(desk) == ALL)
    page = desk.screen
    preparation, ticked = page.preparing.preparation, page.classes.model.ticked()

    page.classes.model.tick(())
    assert (shown(desk), page.preparing.calm.isActive()) == ("", False)
    page.classes.model.tick(ticked)

    qtbot.waitUntil(lambda: shown(desk) == ALL)
    assert page.preparing.preparation is preparation


def test_what_is_too_old_to_be_written_is_let_go_of_and_made_anew(qtbot: QtBot, desk: ArchiveDesk) -> None:
    qtbot.waitUntil(lambda: shown(desk) == ALL)
    preparation = desk.screen.preparing.preparation
    assert desk.screen.preparing.lapse.isActive()

    desk.screen.preparing.lapse.timeout.emit()

    assert (shown(desk), desk.screen.preparing.preparation) == ("", None)
    qtbot.waitUntil(lambda: shown(desk) == ALL)
    assert desk.screen.preparing.preparation is not preparation


def test_an_answer_that_comes_after_the_page_was_left_prepares_nothing(qtbot: QtBot, desk: ArchiveDesk) -> None:
    qtbot.waitUntil(lambda: shown(desk) == ALL)
    desk.archive.leaving()
    desk.archive.hide()

    with qtbot.waitSignal(desk.screen.overview_loaded):
        desk.screen.reload()

    assert not desk.screen.preparing.calm.isActive()


def test_a_class_finished_at_the_button_begins_no_further_one(slow: SlowFiles) -> None:
    slow.preparing.hand_over()
    slow.answer()

    assert slow.calls == []


def test_the_late_end_of_what_was_left_leaves_what_came_after_to_be_stopped(slow: SlowFiles) -> None:
    slow.preparing.end()
    slow.begin()
    slow.fail()  # of the first
    slow.preparing.hand_over()

    assert [job.is_stopped() for job in slow.jobs] == [True, False, True]  # the second lets go of what was made
