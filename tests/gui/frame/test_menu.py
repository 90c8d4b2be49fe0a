"""The menu holds few acts: pages that have no place in the bar stand in a menu of their own (ux.md 5.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.frame.screens import Command, OpenScreen, ScreenEntry
from ejournal_desktop.gui.frame.session_frame import SessionFrame
from ejournal_desktop.gui.help.drawer import HelpDrawer
from ejournal_desktop.gui.help.topics import HelpTopics
from support.signed_in_people import a_signed_in
from support.windows import HELP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.frame.screens import FramePort

ACTS = (
    Command("complete", "Lesson complete", lambda: None),
    Command("fill", "5 to all", lambda: None, "", False),
    *(Command(f"act {place}", f"Act {place}", lambda: None) for place in range(20)),
)


MOST = 15


def _screen(_port: FramePort) -> OpenScreen:
    return OpenScreen(QWidget(), commands=lambda: ACTS)


def _words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def _frame_with_menu(qtbot: QtBot, *roles: Role) -> SessionFrame:
    entries = [
        ScreenEntry("journal", "Journal", _screen),
        ScreenEntry("plans", "Course plans", _screen, is_in_bar=False),
        ScreenEntry("settings", "Settings", _screen, is_in_bar=False),
    ]
    frame = SessionFrame(a_signed_in("ivanova", *roles), entries, HelpDrawer(HelpTopics(HELP, "ru")), tuple)
    qtbot.addWidget(frame)
    frame.show()
    frame.open_first_screen()
    frame.show_menu()
    return frame


def _menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.fixture(autouse=True)
def _no_popup_stays() -> Iterator[None]:
    yield
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_a_teacher_finds_the_pages_without_a_place_in_the_bar_in_a_menu_of_their_own(qtbot: QtBot) -> None:
    frame = _frame_with_menu(qtbot, Role.TEACHER)
    assert _words_of(_menu())[0] == "Lesson complete"
    pages = next(action.menu() for action in _menu().actions() if action.text() == "Other pages")
    assert isinstance(pages, QMenu)
    assert _words_of(pages) == ["Course plans", "Settings"]
    pages.actions()[1].trigger()
    assert frame.current_screen() == "settings"


def test_who_has_the_side_list_needs_no_pages_in_the_menu(qtbot: QtBot) -> None:
    frame = _frame_with_menu(qtbot, Role.DEPUTY_HEAD_ACADEMIC)
    assert frame.side_list.count() == 3
    assert "Other pages" not in _words_of(_menu())


def test_the_menu_holds_fifteen_acts_whatever_the_screen_offers(qtbot: QtBot) -> None:
    frame = _frame_with_menu(qtbot, Role.TEACHER)
    assert len(_menu().actions()) + 1 <= MOST  # and one more where a PIN is allowed
    assert frame.menu_acts() == tuple(act for act in ACTS if act.is_in_menu)[: len(frame.menu_acts())]


def test_the_palette_has_everything(qtbot: QtBot) -> None:
    frame = _frame_with_menu(qtbot, Role.TEACHER)
    assert {"journal", "settings", "complete", "fill", "act 19", "keys"} <= {
        command.key for command in frame.commands()
    }
