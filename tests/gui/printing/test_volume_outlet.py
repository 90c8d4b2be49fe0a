"""The ways of one volume: both sides at once, in two passes, some sheets again, or by the system's own program."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.print.outlet import Manner, Outlet, Printout
from ejournal_desktop.gui.print.ports import PrintWish
from ejournal_desktop.gui.print.volume_outlet import VolumeOutlet
from ejournal_desktop.gui.widgets.banner import NoticeAction
from ejournal_desktop.kernel.identifiers import ClassGroupId
from support.print_queue import QUARTER, HeldTasks, Press, a_class, a_workplace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.print.workplace import Workplace
    from support.print_desk import PaperTray

CLASS = a_class(7, "7А")


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
def outlet(place: Workplace, press: Press, qtbot: QtBot) -> VolumeOutlet:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = VolumeOutlet(owner, place)
    qtbot.addWidget(made.sheets)
    (volume,) = press.make((CLASS.class_group, QUARTER.period), (), lambda: None)
    made.take(volume, QUARTER)
    return made


def tray(place: Workplace) -> PaperTray:
    return cast("PaperTray", place.ports.printer)


def answer(place: Workplace, action: str) -> None:
    notice = place.banners.current()
    assert notice is not None
    assert action in {name for name, _ in notice.actions}
    place.banners.action_chosen.emit(NoticeAction(notice.key, action))


def said(place: Workplace) -> str:
    notice = place.banners.current()
    return "" if notice is None else notice.text


def test_fronts_go_first_and_backs_when_the_stack_was_turned(
    outlet: VolumeOutlet, place: Workplace, press: Press, tasks: HeldTasks
) -> None:
    outlet.print_out(Manner.PASSES_REVERSED)
    tasks.run_all()
    assert tray(place).sent == [b"%PDF fronts"]
    answer(place, "backs")
    tasks.run_all()
    assert tray(place).sent[1] == b"%PDF backs, last first"
    assert {wish.is_two_sided for wish in tray(place).wishes} == {False}
    answer(place, "good")
    assert press.entered == [CLASS.class_group]


def test_only_spoilt_sheets_are_printed_again(outlet: VolumeOutlet, place: Workplace, tasks: HeldTasks) -> None:
    outlet.print_out(Manner.DUPLEX)
    tasks.run_all()
    answer(place, "again")
    outlet.sheets.print_button.click()
    tasks.run_all()
    assert tray(place).wishes[-1] == PrintWish(pages=(1, 2))


def test_without_a_print_program_the_file_is_saved_and_opened(
    outlet: VolumeOutlet, place: Workplace, tmp_path: Path
) -> None:
    tray(place).is_there = False
    outlet.print_out(Manner.DUPLEX)
    answer(place, "save")
    assert (tmp_path / "volume.pdf").read_bytes() == b"%PDF"
    assert "both sides, long edge" in said(place)


def test_a_printer_that_is_off_is_told_and_pictures_are_offered(
    outlet: VolumeOutlet, place: Workplace, tasks: HeldTasks
) -> None:
    tray(place).is_willing = False
    outlet.print_out(Manner.DUPLEX)
    tasks.run_all()
    assert "did not take" in said(place)
    answer(place, "pictures")


def test_without_a_volume_the_person_is_told_to_show_one(outlet: VolumeOutlet, place: Workplace) -> None:
    outlet.forget()
    outlet.save()
    outlet.print_out(Manner.DUPLEX)
    assert place.frame.hints[-1].startswith("First show a volume")  # type: ignore[attr-defined]  # the frame of the test


def test_the_answer_to_one_print_enters_no_other(
    outlet: VolumeOutlet, place: Workplace, press: Press, tasks: HeldTasks
) -> None:
    other = Outlet(QWidget(outlet.sheets), place, "other")
    other.print_out(Printout("Дополнение", b"%PDF", 1, lambda _session: press.entered.append(ClassGroupId(99))))
    outlet.print_out(Manner.DUPLEX)
    tasks.run_all()
    answer(place, "good")
    assert press.entered == [CLASS.class_group]
