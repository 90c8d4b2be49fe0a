"""Letters, motion and hints change while the program runs, in what is open too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.letters import TextSize
from ejournal_desktop.gui.widgets.motion import Motion, show_busy
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, TitleLabel, ToneLabel
from support.windows import frame_window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def _page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for part in (ToneLabel("5А"), Caption("5Б"), TitleLabel("6А"), RecordTable("7А", RecordModel(("А",)), 0)):
        column.addWidget(part)
    return page


def test_what_people_type_stands_in_a_label_as_they_typed_it(qtbot: QtBot) -> None:
    picture = "<img src='//elsewhere/one.png'>"
    label, banners = ToneLabel(picture), BannerArea()
    for part in (label, banners):
        qtbot.addWidget(part)
    banners.post(Notice("key", picture, NoticeKind.WARNING))
    shown = [one for one in (label, *banners.findChildren(QLabel)) if one.text() == picture]
    assert [one.textFormat() for one in shown] == [Qt.TextFormat.PlainText] * 2


def _sizes(page: QWidget) -> list[float]:
    labels = page.findChildren(ToneLabel)
    rows = page.findChildren(RecordTable)[0].verticalHeader().defaultSectionSize()
    return [*(label.font().pointSizeF() for label in labels), rows]


@pytest.mark.requirement("S0-4.1.2")
def test_a_page_that_is_open_gets_the_letters_of_one_that_is_made_later(qapp: QApplication, qtbot: QtBot) -> None:
    font = qapp.font()
    page = _page()
    qtbot.addWidget(page)
    page.show()
    before = _sizes(page)
    size = TextSize(qapp)
    size.use(150)
    later = _page()
    qtbot.addWidget(later)
    later.show()
    assert _sizes(page) == _sizes(later)
    assert all(new > old for new, old in zip(_sizes(page), before, strict=True))
    size.use(100)
    assert _sizes(page) == before
    qapp.setFont(font)


def test_without_motion_no_cursor_blinks_and_no_bar_runs(qapp: QApplication, qtbot: QtBot) -> None:
    bar, motion = QProgressBar(), Motion(qapp)
    qtbot.addWidget(bar)
    motion.use(is_wanted=False)
    show_busy(bar)
    assert (qapp.cursorFlashTime(), bar.maximum()) == (0, 1)
    motion.use(is_wanted=True)
    show_busy(bar)
    assert qapp.cursorFlashTime() > 0
    assert bar.maximum() == 0


def test_without_hints_the_keys_of_a_screen_are_left_out_but_words_are_not(qtbot: QtBot) -> None:
    frame = frame_window()
    qtbot.addWidget(frame)
    frame.show_legend("Enter")
    frame.set_hints(is_wanted=False)
    assert frame.status_line.hint() == ""
    frame.show_hint("6 — нет в шкале")
    assert frame.status_line.hint() == "6 — нет в шкале"
    frame.set_hints(is_wanted=True)
    assert frame.status_line.hint() == "Enter"
