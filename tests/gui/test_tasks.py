"""Work away from the window comes back to it, in order, and never to a widget that is gone."""

from __future__ import annotations

import gc
import threading
import weakref
from functools import partial
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.tasks import JobProgress, Tasks
from ejournal_desktop.kernel.errors import AppError, DeviceError
from support.patience import SECONDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.exceptions import CapturedExceptions
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.tasks import FileJob


WINDOW = threading.main_thread().name


class _Page(QWidget):
    """Tells on which thread it is let go of."""

    def __init__(self, ends: list[str]) -> None:
        super().__init__()
        self.itself: _Page | None = None
        weakref.finalize(self, lambda: ends.append(threading.current_thread().name))


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
        tasks.on_database(owner, lambda number=number: number, seen.append, _refuse)  # type: ignore[misc]  # the type of a default argument of a lambda
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


def test_whoever_waits_for_what_failed_unforeseen_waits_no_longer(tasks: Tasks, qtbot: QtBot) -> None:
    failures: list[AppError] = []
    owner = QObject()
    with qtbot.capture_exceptions() as caught:
        tasks.on_database(owner, lambda: 1 // 0, lambda _number: None, failures.append)
        qtbot.waitUntil(lambda: bool(_kinds(caught)))
    assert [failure.code for failure in failures] == ["unforeseen"]


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


def test_rubbish_is_not_looked_for_on_a_thread_of_work(tasks: Tasks) -> None:
    ends: list[str] = []
    _hold_itself(_Page(ends))
    tasks.on_database(QObject(), lambda: len([[] for _ in range(20_000)]), lambda _number: None, _refuse)
    tasks.settle(SECONDS)
    gc.collect()
    assert ends == [WINDOW]


def test_the_window_looks_for_rubbish_in_rounds(tasks: Tasks, qtbot: QtBot) -> None:
    ends: list[str] = []
    _hold_itself(_Page(ends))
    kept: list[list[None]] = []

    def is_found() -> bool:
        kept.extend(
            [] for _ in range(gc.get_threshold()[0])
        )  # again and again: what others let go of counts against it
        return bool(ends)

    tasks.rubbish.begin()
    qtbot.waitUntil(is_found)
    assert ends == [WINDOW]


def test_python_looks_for_rubbish_by_itself_again_after_the_end_of_the_threads(qapp: object) -> None:
    del qapp
    runner = Tasks()
    was_looked_for = gc.isenabled()
    runner.close()
    assert (was_looked_for, gc.isenabled()) == (False, True)


def test_a_page_that_is_gone_is_let_go_of_by_the_window_although_its_task_has_not_ended(
    tasks: Tasks, qtbot: QtBot
) -> None:
    ends: list[str] = []
    answers: list[None] = []
    page, is_over = _Page(ends), threading.Event()
    tasks._delivered.connect(lambda _task: is_over.wait(SECONDS), Qt.ConnectionType.DirectConnection)
    tasks.on_database(page, lambda: None, answers.append, _refuse)
    del page
    qtbot.waitUntil(lambda: bool(answers))
    is_over.set()
    tasks.settle(SECONDS)
    assert ends == [WINDOW]


def test_the_end_waits_for_a_thread_that_stands_still_only_so_long_and_names_its_function(qapp: object) -> None:
    del qapp
    runner, begun, gate = Tasks(), threading.Event(), threading.Event()
    runner.on_database(QObject(), partial(_stand_still, begun, gate), lambda _opened: None, _refuse)
    begun.wait(SECONDS)
    hanging = runner.close(at_most=0.01)
    gate.set()
    assert hanging == (f"{__name__}._stand_still",)


def _stand_still(begun: threading.Event, gate: threading.Event) -> bool:
    begun.set()
    return gate.wait(SECONDS)


def _hold_itself(page: _Page) -> None:
    page.itself = page


def _kinds(caught: CapturedExceptions) -> list[type[BaseException] | None]:
    return [kind for kind, _value, _trace in caught]
