"""The last change of a page is taken back once, however the keys and the disk behave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.gui.undoable_page import UndoablePage
from ejournal_desktop.kernel.errors import DeviceError
from support.immediate_tasks import ImmediateTasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


class _DiskFullError(DeviceError):
    code = "test_disk_full"


class _SlowTasks(ImmediateTasks):
    """Runs nothing before it is told to, as a database that is busy."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def on_database(self, owner: Any, call: Any, done: Any, failed: Any) -> None:
        run = super().on_database
        self.waiting.append(lambda: run(owner, call, done, failed))

    def work(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


class _ShoppingPage(UndoablePage):
    """Buys bread, and gives back what was bought last; the disk may be full."""

    def __init__(self, tasks: ImmediateTasks) -> None:
        super().__init__(tasks)
        self.bread = 0
        self.is_disk_full = False

    def buy(self) -> None:
        self._write(lambda: self._change(1), lambda: self._change(-1), "bought")

    def reload(self) -> None: ...

    def take_focus(self) -> None: ...

    def _change(self, loaves: int) -> None:
        if self.is_disk_full:
            raise _DiskFullError
        self.bread += loaves


@pytest.fixture
def tasks() -> _SlowTasks:
    return _SlowTasks()


@pytest.fixture
def page(qtbot: QtBot, tasks: _SlowTasks) -> _ShoppingPage:
    page = _ShoppingPage(tasks)
    qtbot.addWidget(page)
    page.buy()
    page.buy()
    tasks.work()
    return page


def test_change_is_taken_back_once_although_the_key_was_pressed_twice(page: _ShoppingPage, tasks: _SlowTasks) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    page.undo()
    page.undo()
    tasks.work()
    assert (page.bread, said) == (1, ["Nothing to undo here", "Undone"])


def test_what_the_disk_did_not_take_back_can_be_taken_back_again(page: _ShoppingPage, tasks: _SlowTasks) -> None:
    failures: list[object] = []
    page.failed.connect(failures.append)
    page.is_disk_full = True
    page.undo()
    tasks.work()
    assert (page.bread, len(failures)) == (2, 1)

    page.is_disk_full = False
    page.undo()
    tasks.work()
    assert page.bread == 1
