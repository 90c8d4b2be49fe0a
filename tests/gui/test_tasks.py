"""Work away from the window comes back to it, in order, and never to a widget that is gone."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject

from ejournal_desktop.gui.tasks import JobProgress, Tasks
from ejournal_desktop.kernel.errors import AppError, DeviceError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.exceptions import CapturedExceptions
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.tasks import FileJob


class _DiskFullError(DeviceError):
    code = "test_disk_full"


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    del qapp
    runner = Tasks()
    yield runner
    runner.close()


def _refuse(error: AppError) -> None:
    raise AssertionError(error.code)


def test_result_arrives_in_the_thread_of_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[tuple[str, str]] = []
    owner = QObject()
    tasks.on_database(
        owner,
        lambda: threading.current_thread().name,
        lambda name: threads.append((name, threading.current_thread().name)),
        _refuse,
    )
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0][0].startswith("database")
    assert threads[0][1] == threading.main_thread().name


def test_calls_to_the_database_keep_their_order(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[int] = []
    owner = QObject()
    for number in range(50):
        tasks.on_database(owner, lambda number=number: number, seen.append, _refuse)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_known_failure_is_handed_to_the_widget(tasks: Tasks, qtbot: QtBot) -> None:
    failures: list[AppError] = []
    owner = QObject()

    def fail() -> None:
        raise _DiskFullError

    tasks.on_database(owner, fail, lambda _nothing: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "test_disk_full"


def test_unknown_failure_reaches_the_global_hook(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    with qtbot.capture_exceptions() as caught:
        tasks.on_database(owner, lambda: 1 // 0, lambda _number: None, _refuse)
        qtbot.waitUntil(lambda: bool(_kinds(caught)))
    assert _kinds(caught) == [ZeroDivisionError]


def test_result_for_a_closed_widget_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[str] = []
    gone, present = QObject(), QObject()
    gate = threading.Event()
    tasks.on_database(gone, lambda: gate.wait(5), lambda _opened: seen.append("gone"), _refuse)
    tasks.on_database(present, lambda: "present", seen.append, _refuse)
    shiboken6.delete(gone)
    gate.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["present"]


def test_file_job_tells_how_far_it_is_and_ends_when_asked(tasks: Tasks, qtbot: QtBot) -> None:
    progress: list[JobProgress] = []
    ended: list[bool] = []
    owner = QObject()
    gate = threading.Event()

    def copy(job: FileJob) -> bool:
        job.progress(1, 4)
        gate.wait(5)
        return job.is_stopped()

    job = tasks.on_file(owner, copy, ended.append, _refuse, progressed=progress.append)
    qtbot.waitUntil(lambda: bool(progress))
    job.stop()
    gate.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert progress == [JobProgress(1, 4)]
    assert ended == [True]


def _kinds(caught: CapturedExceptions) -> list[type[BaseException] | None]:
    return [kind for kind, _value, _trace in caught]
