"""The queue of classes: made first, delivered one by one; it waits, ends early, outlives a lock, tells failures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ejournal_desktop.files.errors import DiskFullError
from ejournal_desktop.gui.frame.screens import OpenScreen, ScreenEntry
from ejournal_desktop.gui.frame.session_frame import SessionFrame
from ejournal_desktop.gui.help.drawer import HelpDrawer
from ejournal_desktop.gui.help.topics import HelpTopics
from ejournal_desktop.gui.print.queue_page import QueuePage
from ejournal_desktop.gui.print.queue_run import QueueState
from ejournal_desktop.gui.widgets.banner import NoticeAction
from ejournal_desktop.kernel.identifiers import ClassGroupId
from ejournal_desktop.printing.problems import PrintProblem, PrintStoppedError, ProblemKind
from support.print_queue import QUARTER, HeldTasks, Press, a_class, a_session, a_workplace
from support.signed_in_people import a_signed_in
from support.windows import HELP

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.print.workplace import Workplace

CLASSES = (a_class(1, "7А"), a_class(2, "7Б"), a_class(3, "8А"))
WAITING, READY, DONE, FAILED, LEFT = (
    QueueState.WAITING,
    QueueState.READY,
    QueueState.DONE,
    QueueState.FAILED,
    QueueState.LEFT,
)


@pytest.fixture
def press() -> Press:
    return Press()


@pytest.fixture
def tasks() -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def place(press: Press, tasks: HeldTasks, tmp_path: Path, qtbot: QtBot) -> Workplace:
    made = a_workplace(press, tasks, tmp_path)
    qtbot.addWidget(made.banners)
    return made


@pytest.fixture
def page(place: Workplace, qtbot: QtBot) -> QueuePage:
    made = QueuePage(place)
    qtbot.addWidget(made)
    made.offer([(view, QUARTER) for view in CLASSES], None)
    return made


def states(page: QueuePage) -> list[QueueState]:
    return [item.state for item in page.run.items]


def shown(page: QueuePage, row: int) -> str:
    return str(page.table.records.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.requirement("S1-9c")
def test_every_class_is_saved_under_its_own_name_and_entered(
    page: QueuePage, press: Press, tasks: HeldTasks, tmp_path: Path
) -> None:
    page.save_all()
    tasks.run_all()
    assert states(page) == [DONE, DONE, DONE]
    assert len(list(tmp_path.glob("*.pdf"))) == 3
    assert press.entered == [1, 2, 3]


def test_all_volumes_are_made_before_the_first_is_printed(page: QueuePage, tasks: HeldTasks, place: Workplace) -> None:
    page.print_all()
    for _ in CLASSES:
        tasks.run_next()
    assert states(page) == [QueueState.SENDING, READY, READY]
    assert place.ports.printer.sent == []  # type: ignore[attr-defined]  # the tray of the test


@pytest.mark.requirement("S1-9c", "S1-9e")
def test_printed_volumes_enter_the_register_when_the_person_says_they_are_good(
    page: QueuePage, press: Press, tasks: HeldTasks, place: Workplace
) -> None:
    page.print_all()
    tasks.run_all()
    assert press.entered == []
    question = place.banners.current()
    assert question is not None
    place.banners.action_chosen.emit(NoticeAction(question.key, "good"))
    assert press.entered == [1, 2, 3]


def test_a_second_run_keeps_the_question_of_the_first(
    page: QueuePage, press: Press, tasks: HeldTasks, place: Workplace
) -> None:
    for classes in (CLASSES[:1], CLASSES[1:]):
        page.offer([(view, QUARTER) for view in classes], None)
        page.print_all()
        tasks.run_all()
    question = place.banners.current()
    assert question is not None
    place.banners.action_chosen.emit(NoticeAction(question.key, "good"))
    assert (press.entered, page.is_at_work()) == ([1, 2, 3], False)


def test_a_class_that_cannot_be_printed_is_told_with_its_records_and_the_others_go_on(
    page: QueuePage, press: Press, tasks: HeldTasks
) -> None:
    problem = PrintProblem(ProblemKind.MISSING_GLYPH, "7Б", "Алгебра", None, "Ким А.", "☃")
    press.refused[ClassGroupId(2)] = PrintStoppedError([problem])
    press.drafts.add(ClassGroupId(3))
    page.print_all()
    tasks.run_all()
    assert states(page) == [DONE, FAILED, FAILED]
    assert "Ким А." in shown(page, 1)
    assert "draft" in shown(page, 2)
    assert [item.group.title for item in page.run.failed()] == ["7Б", "8А"]


def test_a_class_without_a_period_of_that_time_is_left_out_with_the_reason(page: QueuePage, tasks: HeldTasks) -> None:
    page.offer([(CLASSES[0], QUARTER), (CLASSES[1], None)], None)
    page.print_all()
    tasks.run_all()
    assert states(page) == [DONE, FAILED]
    assert "no period" in shown(page, 1)


def test_a_pause_waits_after_the_class_in_work(page: QueuePage, press: Press, tasks: HeldTasks) -> None:
    page.print_all()
    page.pause_button.click()
    tasks.run_next()
    tasks.run_all()
    assert press.made == [1]
    page.pause_button.click()
    tasks.run_all()
    assert states(page) == [DONE, DONE, DONE]


def test_the_classes_after_one_are_known_while_it_is_made_and_the_processes_go_at_the_end(
    page: QueuePage, press: Press, tasks: HeldTasks
) -> None:
    page.save_all()
    tasks.run_next()
    assert press.makers == 1
    tasks.run_all()
    assert press.ahead == [2, 1, 0]
    assert press.makers == 0


def test_what_was_read_ahead_is_let_go_behind_a_lock(
    page: QueuePage, press: Press, tasks: HeldTasks, place: Workplace
) -> None:
    page.save_all()
    place.session.database.is_closed = True  # type: ignore[misc]  # the session of the test
    tasks.run_next()
    assert press.makers == 0


def test_a_stop_finishes_the_class_in_work_and_leaves_the_others(page: QueuePage, tasks: HeldTasks) -> None:
    page.print_all()
    page.stop_button.click()
    tasks.run_all()
    assert states(page) == [DONE, LEFT, LEFT]
    page.retry_button.click()
    assert [record.cells[0] for row in range(2) if (record := page.table.records.record(row))] == ["7Б", "8А"]


def test_a_full_disk_pauses_the_queue_instead_of_failing_every_class(
    page: QueuePage, press: Press, tasks: HeldTasks
) -> None:
    press.full_disk = DiskFullError()
    page.save_all()
    tasks.run_all()
    assert states(page) == [FAILED, READY, READY]
    press.full_disk = None
    page.pause_button.click()
    tasks.run_all()
    assert states(page) == [FAILED, DONE, DONE]


def test_making_waits_behind_a_lock_and_goes_on_for_its_owner(
    page: QueuePage, press: Press, tasks: HeldTasks, place: Workplace
) -> None:
    page.print_all()
    place.session.database.is_closed = True  # type: ignore[misc]  # the session of the test
    tasks.run_all()
    assert (press.made, page.is_at_work()) == ([1], True)
    place.session = a_session()
    page.go_on()
    tasks.run_all()
    assert states(page) == [DONE, DONE, DONE]


def test_printing_goes_on_behind_a_lock_and_the_register_waits_for_the_owner(
    page: QueuePage, press: Press, tasks: HeldTasks, place: Workplace
) -> None:
    page.save_all()
    for _ in CLASSES:
        tasks.run_next()
    place.session.database.is_closed = True  # type: ignore[misc]  # the session of the test
    tasks.run_all()
    assert (states(page), press.entered, page.is_at_work()) == ([DONE, DONE, DONE], [], True)
    place.session = a_session()
    page.go_on()
    assert (press.entered, page.is_at_work()) == ([1, 2, 3], False)


def test_a_screen_at_work_outlives_a_lock_and_an_idle_one_does_not(qtbot: QtBot) -> None:
    told: list[object] = []
    entries = (
        ScreenEntry("busy", "Печать", lambda _: OpenScreen(QWidget(), is_at_work=lambda: True, resume=told.append)),
        ScreenEntry("idle", "Журнал", lambda _: OpenScreen(QWidget(), resume=told.append)),
    )
    frame = SessionFrame(a_signed_in(), entries, HelpDrawer(HelpTopics(HELP, "ru")), tuple)
    qtbot.addWidget(frame)
    for key in ("busy", "idle"):
        frame.open_screen(key)
    assert frame.is_at_work()
    frame.keep_unsaved()
    session = a_session()
    frame.resume(session)
    assert told == [session]
