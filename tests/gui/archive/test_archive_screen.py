"""The archive page: three keys and a password to a proved copy of every class."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ejournal_desktop.gui.archive.differences import DIFFERENCES
from ejournal_desktop.gui.archive.screen import KEPT, ArchiveScreen
from ejournal_desktop.gui.archive.verdicts import verdict_kind, verdict_words
from ejournal_desktop.gui.tasks import Tasks
from ejournal_desktop.gui.widgets.banner import NoticeAction, NoticeKind
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.readmodels.archive import ArchiveVerdict, Freshness, VerdictWord
from ejournal_desktop.sync.errors import (
    CarrierFaultError,
    CarrierReadOnlyError,
    NotEnoughSpaceError,
    ReadBackDiffersError,
)
from support.archive_desk import a_stick, at_the_archive, system_disk
from support.drags import drag
from support.immediate_tasks import ImmediateTasks
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.archive.week_page import ArchiveWeekPage
    from support.archive_desk import ArchiveDesk
    from support.training_vault import SchoolCase

ENTER, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape


@pytest.fixture
def desk(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> ArchiveDesk:
    return at_the_archive(qtbot, training, ImmediateTasks(), tmp_path / "stick")


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    running = Tasks()
    yield running
    running.close()


def write(desk: ArchiveDesk, password: str = "") -> None:
    desk.keys.press(ENTER)
    desk.keys.type(password or desk.password)
    desk.keys.press(ENTER)


def states(screen: ArchiveWeekPage) -> list[str]:
    model = screen.classes.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def summary(screen: ArchiveWeekPage) -> str:
    return screen.action._summary.text()


@pytest.mark.requirement("S1-9a")
def test_two_keys_and_the_password_write_one_proved_archive_per_class(desk: ArchiveDesk) -> None:
    desk.keys.press(ENTER)
    desk.keys.type(desk.password)
    desk.keys.press(ENTER)
    assert desk.keys.presses == 2 + len(desk.password)
    names = desk.files()
    assert [name.split("-")[2] for name in names] == ["1a", "7a"]
    assert states(desk.screen) == ["! written, not confirmed"] * 2
    notice = desk.screen.banners.current()
    assert notice is not None
    assert notice.kind is NoticeKind.DONE


@pytest.mark.requirement("S4-1.7")
def test_a_value_nobody_signed_is_shown_with_its_place_beside_the_signed_one(
    desk: ArchiveDesk, training: SchoolCase
) -> None:
    with training.bare_database(desk.session) as connection:
        connection.execute("UPDATE lesson SET topic = 'Подмена' WHERE lesson_id = (SELECT min(lesson_id) FROM mark)")
    write(desk)
    assert len(desk.files()) == 2
    notice = desk.screen.banners.current()
    assert notice is not None
    assert (notice.key, notice.kind) == (DIFFERENCES, NoticeKind.FAILURE)
    assert f"{MARKED_CLASS}, " in notice.text
    assert "«Подмена» instead of «" in notice.text
    with training.bare_database(desk.session) as connection:
        assert connection.execute("SELECT count(*) FROM note WHERE text = ?", (notice.text,)).fetchone()[0] >= 1


@pytest.mark.requirement("S1-9a")
def test_every_file_of_the_run_is_judged_genuine(desk: ArchiveDesk) -> None:
    write(desk)
    check = desk.services.check
    words = {check.verify(desk.stick / name).word for name in desk.files()}
    assert words == {VerdictWord.GENUINE_FRESHNESS_UNKNOWN}


@pytest.mark.requirement("S1-9a")
def test_the_written_files_are_shown_with_size_and_hash_as_read_back(desk: ArchiveDesk) -> None:
    write(desk)
    model = desk.screen.history.written.model()
    rows = [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]
    assert [row[0] for row in rows] == desk.files()
    assert all(len(row[2]) == 8 and row[3] == "✓ read back and equal" for row in rows)


def test_the_history_and_the_age_are_read_again_after_a_run(desk: ArchiveDesk) -> None:
    assert "no archive" in desk.screen.heading.badge.text()
    write(desk)
    assert "today" in desk.screen.heading.badge.text()
    assert desk.screen.history.history.model().rowCount() == 2


def test_progress_runs_from_nothing_to_all_once_and_never_falls(desk: ArchiveDesk) -> None:
    steps: list[int] = []
    desk.screen.writing.steps.stepped.connect(lambda step: steps.append(step.thousandths))
    write(desk)
    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == (0, 1000)
    assert [one.done for one in desk.frame.progress] == steps


def test_a_wrong_password_writes_nothing_and_keeps_the_field(desk: ArchiveDesk) -> None:
    write(desk, "совсем не тот пароль")
    assert desk.files() == []
    assert "Nothing is written" in desk.screen.action._trouble.text()
    assert QApplication.focusWidget() is desk.screen.action.password.edit
    assert desk.screen.action.password.edit.selectedText() != ""


def test_escape_leaves_the_password_without_writing(desk: ArchiveDesk) -> None:
    desk.keys.press(ENTER)
    desk.keys.type("ab")
    desk.keys.press(ESCAPE)
    assert desk.screen.action.is_ready()
    assert desk.screen.action.password.text() == ""
    assert QApplication.focusWidget() is desk.screen.drives.table


@pytest.mark.requirement("S1-9a")
def test_a_class_left_out_stays_marked_as_missing(desk: ArchiveDesk) -> None:
    desk.screen.classes.table.setFocus()
    desk.keys.press(SPACE)
    assert states(desk.screen)[0] == "✕ missing this week"
    write(desk)
    assert len(desk.files()) == 1
    assert desk.screen.classes.model.ticked() == (desk.screen.classes.model.all_classes()[0],)


def test_when_all_is_written_the_page_asks_for_a_tick(desk: ArchiveDesk) -> None:
    write(desk)
    assert "Every class has its archive" in summary(desk.screen)
    assert not desk.screen.action.write_button.isEnabled()
    desk.screen.classes.all_button.click()
    write_again(desk)
    assert len(desk.files()) == 4


def write_again(desk: ArchiveDesk) -> None:
    desk.screen.classes.table.setFocus()
    write(desk)


@pytest.mark.requirement("S1-9a")
def test_a_stick_that_vanishes_costs_no_old_archive_and_the_run_goes_on_later(desk: ArchiveDesk) -> None:
    gone = desk.stick.with_name("pulled")

    def pull(step: object) -> None:
        if getattr(step, "thousandths", 0) >= 500 and desk.stick.exists():
            shutil.move(desk.stick, gone)

    desk.screen.writing.steps.stepped.connect(pull)
    write(desk)
    notice = desk.screen.banners.current()
    assert notice is not None
    assert (notice.kind, "pulled out" in notice.text) == (NoticeKind.FAILURE, True)
    assert len([path for path in gone.iterdir() if path.suffix == ".zip"]) == 1
    desk.screen.writing.steps.stepped.disconnect(pull)
    shutil.move(gone, desk.stick)
    desk.screen.drives.table.setFocus()
    desk.keys.press(Qt.Key.Key_F5)
    write(desk)
    assert len(desk.files()) == 2


def test_a_stick_closed_for_writing_is_shown_and_cannot_be_chosen(desk: ArchiveDesk) -> None:
    desk.plug(system_disk(), replace(a_stick(desk.stick), is_read_only=True))
    desk.screen.drives.table.choose_row(1)
    assert desk.screen.drives.chosen() is None
    assert not desk.screen.action.write_button.isEnabled()
    desk.keys.press(ENTER)
    assert desk.screen.action.is_ready()


@pytest.mark.parametrize(
    ("failure", "what_to_do"),
    [
        (CarrierReadOnlyError(), "Move the switch on it"),
        (NotEnoughSpaceError(needed=40 << 20, free=3 << 20), "remove old files"),
        (ReadBackDiffersError(), "this one is failing"),
        (CarrierFaultError(number=5), "take another flash drive"),
    ],
    ids=lambda value: value.code if isinstance(value, AppError) else "",
)
def test_each_failure_has_its_own_words_and_says_what_to_do(
    desk: ArchiveDesk, failure: AppError, what_to_do: str
) -> None:
    desk.service.failure = failure
    write(desk)
    notice = desk.screen.banners.current()
    assert notice is not None
    assert (notice.kind, what_to_do in notice.text) == (NoticeKind.FAILURE, True)
    assert states(desk.screen) == ["○ will be written"] * 2
    desk.service.failure = None
    desk.screen.banners.action_chosen.emit(NoticeAction(notice.key, "go_on"))
    assert not desk.screen.action.is_ready()


def test_the_only_stick_is_chosen_and_among_two_unknown_ones_none(desk: ArchiveDesk, tmp_path: Path) -> None:
    chosen = desk.screen.drives.chosen()
    assert chosen is not None
    assert chosen.name == "ШКОЛА-1"
    desk.plug()
    assert desk.screen.drives.chosen() is None
    assert "Put in the flash drive ШКОЛА-1" in summary(desk.screen)
    desk.plug(a_stick(tmp_path / "one", "А"), a_stick(tmp_path / "two", "Б"))
    assert desk.screen.drives.chosen() is None
    assert desk.screen.drives.marked() is None
    desk.plug(a_stick(tmp_path / "one", "А"), a_stick(desk.stick, "Б"))
    known = desk.screen.drives.chosen()
    assert known is not None
    assert (known.name, known.folder) == ("ШКОЛА-1", desk.stick)


def test_f5_reads_the_drives_again_and_ctrl_i_leads_to_the_copies_of_the_base(desk: ArchiveDesk) -> None:
    desk.service.plugged = (system_disk(),)
    desk.keys.press(Qt.Key.Key_F5)
    assert desk.screen.drives.chosen() is None
    desk.keys.shortcut("Ctrl+I")
    assert desk.frame.opened == [("safety", None)]


def test_a_chosen_folder_takes_the_archive(desk: ArchiveDesk, tmp_path: Path) -> None:
    place = tmp_path / "school server"
    place.mkdir()
    desk.choose_answers(folder=place)
    desk.screen.drives.folder_button.click()
    chosen = desk.screen.drives.chosen()
    assert chosen is not None
    assert chosen.folder == place
    desk.screen.drives.table.setFocus()
    write(desk)
    assert len(list(place.glob("*.zip"))) == 2


def test_a_dropped_archive_is_judged_and_named_a_training_one(desk: ArchiveDesk) -> None:
    write(desk)
    assert drag(desk.archive, desk.stick / desk.files()[0])
    notice = desk.archive.banners.current()
    assert notice is not None
    assert (notice.key, notice.kind) == ("archive_check", NoticeKind.DONE)
    assert "TRAINING" in notice.text
    assert "newest archive of the class" in notice.text


def test_a_changed_archive_is_called_damaged(desk: ArchiveDesk, tmp_path: Path) -> None:
    write(desk)
    data = bytearray((desk.stick / desk.files()[0]).read_bytes())
    data[len(data) // 2] ^= 1
    copy = tmp_path / desk.files()[0]
    copy.write_bytes(data)
    desk.choose_answers(file=copy)
    desk.screen.heading.check_button.click()
    notice = desk.archive.banners.current()
    assert notice is not None
    assert (notice.kind, "damaged" in notice.text) == (NoticeKind.FAILURE, True)


@pytest.mark.requirement("S0-5.4")
@pytest.mark.parametrize(
    ("freshness", "kind", "said"),
    [
        (Freshness.NEWER_THAN_OURS, NoticeKind.WARNING, "newer than the journal of this computer"),
        (Freshness.FORK, NoticeKind.FAILURE, "kept in two places"),
    ],
)
def test_an_archive_that_speaks_against_the_register_is_never_shown_as_good_news(
    freshness: Freshness, kind: NoticeKind, said: str
) -> None:
    word = VerdictWord.GENUINE_FRESHNESS_UNKNOWN
    verdict = ArchiveVerdict(word, is_training=False, level=4, freshness=freshness, manifest_hash="ab" * 32)
    assert verdict_kind(verdict) is kind
    assert said in verdict_words(verdict, ())


def test_a_file_that_is_no_archive_is_refused_in_words(desk: ArchiveDesk, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("здравствуйте", encoding="utf-8")
    assert drag(desk.archive, letter)
    notice = desk.archive.banners.current()
    assert notice is not None
    assert "not an archive" in notice.text


def test_stop_answers_at_once_and_leaves_no_half_file(
    qtbot: QtBot, training: SchoolCase, tasks: Tasks, tmp_path: Path
) -> None:
    desk = at_the_archive(qtbot, training, tasks, tmp_path / "stick")
    qtbot.waitUntil(desk.screen.action.write_button.isEnabled)
    desk.keys.press(ENTER)
    desk.keys.type(desk.password)
    desk.keys.press(ENTER)
    qtbot.waitUntil(desk.screen.writing.is_running)
    desk.keys.press(SPACE)
    assert not desk.screen.action.stop_button.isEnabled()
    qtbot.waitUntil(lambda: not desk.screen.writing.is_running())
    notice = desk.screen.banners.current()
    assert notice is not None
    assert (notice.kind, notice.actions[0][0]) == (NoticeKind.WARNING, "go_on")
    assert not [name for name in desk.files() if name.endswith(".part")]
    assert len(desk.files()) < 2


def test_everything_fits_the_smallest_window(desk: ArchiveDesk) -> None:
    least, week = desk.archive.minimumSizeHint(), desk.screen.minimumSizeHint()
    assert (least.width() <= 730, least.height() <= 372, week.width() <= 730) == (True, True, True)


def visited(screen: ArchiveScreen, place: int) -> ArchiveScreen:
    """Open a tab."""
    screen.parts.tabs.setCurrentIndex(place)
    return screen


def test_every_control_has_a_name(desk: ArchiveDesk) -> None:
    nameless = [
        type(widget).__name__
        for place in range(desk.archive.parts.tabs.count())
        for widget in visited(desk.archive, place).findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


@pytest.mark.requirement("S1-4c")
def test_at_a_further_computer_archives_are_only_checked_and_read(qtbot: QtBot, desk: ArchiveDesk) -> None:
    screen = ArchiveScreen(desk.services, desk.session, ImmediateTasks(), desk.frame, is_main=False)
    qtbot.addWidget(screen)
    screen.shown()
    assert screen.page() is screen.viewer
    assert screen.banners.current() is not None
    screen.go_to(KEPT)
    assert screen.page() is screen.viewer
