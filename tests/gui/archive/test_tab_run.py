"""A long piece of work of a tab: seen while it runs, stopped where it may end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.gui.archive.tab_run import TabRun
from ejournal_desktop.services.errors import UnknownRecordError
from support.immediate_tasks import ImmediateTasks
from support.quiet_frame import QuietFrame

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.tasks import FileJob


def a_run(qtbot: QtBot) -> tuple[TabRun, QuietFrame, list[bool]]:
    """Return a run, its frame and whether it went on at every turn it told."""
    frame, turns = QuietFrame(), list[bool]()
    run = TabRun(ImmediateTasks(), frame, "Проверка")
    qtbot.addWidget(run)
    run.turned.connect(lambda: turns.append(run.is_running))
    return run, frame, turns


def test_a_run_tells_its_beginning_its_numbers_and_its_end(qtbot: QtBot) -> None:
    run, frame, turns = a_run(qtbot)
    ended: list[str] = []

    def work(job: FileJob) -> str:
        assert not run.isHidden()
        job.progress(2, 3)
        return "цел"

    run.start("Проверка", work, ended.append, lambda _: pytest.fail("failed"))
    assert (ended, turns, run.isHidden()) == (["цел"], [True, False], True)
    assert (run.bar.value(), run.bar.maximum(), frame.jobs) == (2, 3, [""])


def test_a_run_that_fails_is_over_before_anybody_hears_of_it(qtbot: QtBot) -> None:
    run, _frame, turns = a_run(qtbot)
    heard: list[tuple[str, bool]] = []

    def work(_job: FileJob) -> None:
        raise UnknownRecordError(kind="archive")

    run.start("Проверка", work, lambda _: pytest.fail("done"), lambda error: heard.append((error.code, run.is_running)))
    assert (heard, turns) == ([("unknown_record", False)], [True, False])
