"""The print page: one key to the volume, pages counted, saved and printed as shown."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.tasks import Tasks
from ejournal_desktop.services.archives import ArchivesService
from support.immediate_tasks import ImmediateTasks
from support.print_desk import at_the_press
from support.training_vault import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from support.print_desk import PrintDesk
    from support.training_vault import SchoolCase

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down
FIRST_QUARTER, SECOND_QUARTER = 0, 1


@pytest.fixture
def desk(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> PrintDesk:
    return at_the_press(qtbot, training, ImmediateTasks(), tmp_path / "volume.pdf")


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    running = Tasks()
    yield running
    running.close()


def page_count(pdf: bytes) -> int:
    with pikepdf.open(BytesIO(pdf)) as file:
        return len(file.pages)


@pytest.mark.requirement("S1-9c")
def test_enter_on_a_class_shows_every_page_of_its_volume(desk: PrintDesk) -> None:
    desk.keys.press(DOWN)
    desk.keys.press(ENTER)
    volume = desk.page.volume()
    assert volume is not None
    assert volume.class_title == "7А"
    preview = desk.page.preview
    assert preview.document.pageCount() == page_count(volume.pdf) == volume.pages
    assert preview.isVisible()
    assert preview.rail.sections.model().rowCount() > 10


def test_the_finished_quarter_is_chosen_from_the_start(desk: PrintDesk) -> None:
    assert desk.page.choice.periods.currentIndex() == FIRST_QUARTER


@pytest.mark.requirement("S1-9c")
def test_ctrl_s_saves_the_volume_as_shown(desk: PrintDesk) -> None:
    desk.keys.press(ENTER)
    desk.keys.shortcut("Ctrl+S")
    volume = desk.page.volume()
    assert volume is not None
    assert desk.target.read_bytes() == volume.pdf
    assert "1А" in desk.asked[0]
    assert "Saved: volume.pdf" in desk.notice()


def test_saving_before_a_volume_is_shown_says_what_to_do(desk: PrintDesk) -> None:
    desk.keys.shortcut("Ctrl+S")
    assert not desk.target.exists()
    assert desk.asked == []
    assert "press Enter" in desk.frame.hints[-1]


@pytest.mark.requirement("S1-9c")
def test_an_open_period_is_a_draft_and_the_page_says_why(desk: PrintDesk) -> None:
    desk.choose_period(SECOND_QUARTER)
    desk.keys.press(ENTER)
    assert desk.page.choice.draft.text() == "DRAFT: the period is not closed for this class yet."


@pytest.mark.requirement("S1-9c")
def test_a_closed_period_without_an_archive_is_a_draft_until_the_archive_is_written(
    desk: PrintDesk, training: SchoolCase, tmp_path: Path
) -> None:
    desk.keys.press(DOWN)
    desk.keys.press(ENTER)
    assert "no archive after" in desk.page.choice.draft.text()
    group = desk.page.choice.class_group()
    assert group is not None
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    ArchivesService(training.clock, VERSION).create(officer, tmp_path, [group.class_group])
    desk.page.show_volume()
    volume = desk.page.volume()
    assert volume is not None
    assert (volume.is_draft, desk.page.choice.draft.isVisible()) == (False, False)


def test_gaps_are_listed_before_printing(desk: PrintDesk) -> None:
    desk.keys.press(DOWN)
    desk.choose_period(SECOND_QUARTER)
    desk.keys.press(ENTER)
    model = desk.page.choice.gaps.model()
    rows = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert rows
    assert all("lesson" in text or "mark" in text for text in rows)


def test_keys_turn_pages_and_a_number_goes_to_a_page(desk: PrintDesk) -> None:
    desk.keys.press(ENTER)
    preview = desk.page.preview
    desk.keys.press(Qt.Key.Key_PageDown)
    desk.keys.press(Qt.Key.Key_PageDown)
    assert preview.current_page() == 2
    desk.keys.press(Qt.Key.Key_PageUp)
    assert preview.current_page() == 1
    desk.keys.shortcut("Ctrl+G")
    desk.keys.type("9")
    desk.keys.press(ENTER)
    assert preview.current_page() == 8


def test_zoom_starts_from_what_is_shown_and_goes_back_to_the_width(desk: PrintDesk) -> None:
    desk.keys.press(ENTER)
    preview = desk.page.preview
    fitting = preview._shown_zoom()
    desk.keys.press(Qt.Key.Key_Plus, "+")
    assert preview.view.zoomFactor() == pytest.approx(1.25 * fitting)
    desk.keys.press(Qt.Key.Key_Minus, "-")
    assert preview.view.zoomFactor() == pytest.approx(fitting)
    preview.fit_width()
    assert preview.view.zoomMode() is preview.view.ZoomMode.FitToWidth


def test_another_size_of_the_window_keeps_the_page(desk: PrintDesk, qtbot: QtBot) -> None:
    desk.keys.press(ENTER)
    desk.page.preview.go_to(8)
    desk.screen.resize(820, 500)
    qtbot.waitUntil(lambda: desk.page.preview._kept_page is None)
    assert desk.page.preview.current_page() == 8


def test_a_section_leads_to_its_page(desk: PrintDesk) -> None:
    desk.keys.press(DOWN)
    desk.keys.press(ENTER)
    sections = desk.page.preview.rail.sections
    sections.activated.emit(sections.model().index(3, 0))
    assert desk.page.preview.current_page() > 3


@pytest.mark.requirement("S1-9c")
def test_ctrl_p_hands_the_shown_file_to_the_printer(desk: PrintDesk) -> None:
    desk.keys.press(ENTER)
    desk.keys.shortcut("Ctrl+P")
    volume = desk.page.volume()
    assert volume is not None
    assert desk.tray.sent == [volume.pdf]
    assert "Sent to the printer" in desk.notice()


def test_nobody_without_the_right_sees_a_class(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> None:
    desk = at_the_press(qtbot, training, ImmediateTasks(), tmp_path / "volume.pdf", Role.ARCHIVE_OFFICER)
    assert desk.page.choice.classes.model().rowCount() == 0
    assert "duties do not include" in desk.notice()


def test_a_stopped_volume_is_not_shown(qtbot: QtBot, training: SchoolCase, tasks: Tasks, tmp_path: Path) -> None:
    desk = at_the_press(qtbot, training, tasks, tmp_path / "volume.pdf")
    qtbot.waitUntil(desk.page.choice.show_button.isEnabled)
    desk.page.show_volume()
    desk.page.desk.making.stop_button.click()
    assert not desk.page.desk.making.stop_button.isEnabled()
    qtbot.waitUntil(lambda: desk.frame.jobs[-1:] == [""])
    assert desk.page.volume() is None
    assert "Stopped" in desk.frame.hints[-1]


def test_everything_fits_the_smallest_window(desk: PrintDesk) -> None:
    desk.choose_period(SECOND_QUARTER)
    desk.keys.press(ENTER)
    least = desk.screen.minimumSizeHint()
    assert (least.width() <= 730, least.height() <= 372) == (True, True)


def test_every_control_has_a_name(desk: PrintDesk) -> None:
    desk.keys.press(ENTER)
    nameless = [
        type(widget).__name__
        for widget in desk.screen.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
