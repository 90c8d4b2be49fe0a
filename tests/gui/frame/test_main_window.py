"""The window of the program: who is in, how the journal is closed behind them, and what a lock keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMessageBox, QWidget

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.command_palette import CommandPalette
from ejournal_desktop.gui.frame.left_behind import Draft
from ejournal_desktop.gui.frame.screens import Command, OpenScreen, ScreenEntry
from ejournal_desktop.gui.frame.session_frame import SessionFrame
from ejournal_desktop.gui.help.drawer import HelpDrawer, KeySheet
from ejournal_desktop.gui.help.topics import HelpTopics
from ejournal_desktop.gui.login.pin_dialog import PinDialog
from ejournal_desktop.gui.main_window import MainWindow
from ejournal_desktop.gui.tasks import FileJob
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.tinted import ToneButton
from ejournal_desktop.readmodels.heads import HeadsState
from ejournal_desktop.storage.errors import DatabaseFullError
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.signed_in_people import FACTS, PASSWORD, PIN, FakeDoor, ToldClock, a_signed_in
from support.source_tree import ROOT
from support.typing_keys import ENTER, ESCAPE, press_keys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.services.session import Session

KEYS = ("my_day", "journal", "topics", "reports", "printing")


@dataclass(slots=True)
class Desk:
    """A window with five plain screens and what happened at them."""

    door: FakeDoor = field(default_factory=FakeDoor)
    clock: ToldClock = field(default_factory=ToldClock)
    happened: list[str] = field(default_factory=list)
    roles: tuple[Role, ...] = (Role.TEACHER,)
    is_training: bool = False
    is_at_work: bool = False

    def window(self) -> MainWindow:
        return MainWindow(self.door, ImmediateTasks(), FACTS, self.clock, self._frame)

    def _frame(self, session: Session) -> SessionFrame:
        topics = HelpTopics(ROOT / "resources" / "help", "ru", contact="Петров А. И.")
        entries = [ScreenEntry(key, key.title(), lambda _port, key=key: self._screen(key)) for key in KEYS]  # type: ignore[misc]  # the type of a default argument of a lambda
        entries.append(ScreenEntry("settings", "Settings", lambda _port: self._screen("settings"), is_allowed=False))
        classes = (Command("8b", "8Б · Геометрия", lambda: self.happened.append("opened 8Б")),)
        signed_in = a_signed_in(session.signed_in.handle, *self.roles, is_training=self.is_training)
        return SessionFrame(signed_in, entries, HelpDrawer(topics), lambda: classes)

    def _screen(self, key: str) -> OpenScreen:
        line = QLineEdit()

        def shown() -> None:
            self.happened.append(f"shown {key}")
            line.setFocus()

        def set_aside() -> tuple[Draft, ...]:
            typed = line.text()
            line.clear()
            return (Draft("line", key, typed),) if typed else ()

        return OpenScreen(
            line,
            shown=shown,
            leaving=lambda: self.happened.append(f"leaving {key}"),
            go_to=lambda subject: self.happened.append(f"{key} {subject}"),
            place=lambda: f"place of {key}",
            set_aside=set_aside,
            take_up=lambda drafts: line.setText(drafts[0].text),
            is_at_work=lambda: self.is_at_work,
        )


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    window = desk.window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.login.show_open()
    press_keys("Ива", ENTER, PASSWORD, ENTER)
    return window


def _frame(window: MainWindow) -> SessionFrame:
    assert window.frame is not None
    return window.frame


def _typed(window: MainWindow) -> str:
    line = QApplication.focusWidget() if window.isVisible() else _frame(window).findChildren(QLineEdit)[-1]
    assert isinstance(line, QLineEdit)
    return line.text()


def _opened(qtbot: QtBot) -> QWidget:
    """Return the dialog that was just opened, once the keyboard is its own."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


@pytest.mark.requirement("S0-4.14.15")
def test_name_of_the_signed_in_person_is_always_visible(window: MainWindow) -> None:
    labels = [label for label in _frame(window).top_bar.findChildren(QLabel) if label.text() == "Иванова М. П."]
    assert [label.isVisible() for label in labels] == [True]


def test_first_destination_is_the_start_view(window: MainWindow, desk: Desk) -> None:
    assert _frame(window).current_screen() == "my_day"
    assert desk.happened == ["shown my_day"]


def test_destination_that_is_not_allowed_is_neither_shown_nor_opened(window: MainWindow) -> None:
    _frame(window).open_screen("settings")
    assert _frame(window).current_screen() == "my_day"
    assert not [command for command in _frame(window).commands() if command.key == "settings"]


@pytest.mark.parametrize(
    ("roles", "is_list"), [((Role.TEACHER,), False), ((Role.TEACHER, Role.DEPUTY_HEAD_ACADEMIC), True)]
)
def test_teachers_get_a_top_bar_and_others_a_side_list(
    desk: Desk, qtbot: QtBot, roles: tuple[Role, ...], is_list: bool
) -> None:
    desk.roles = roles
    window = desk.window()
    qtbot.addWidget(window)
    window.show()
    window.login.signed_in.emit(desk.door.enter("ivanova", PASSWORD))
    assert _frame(window).side_list.isVisible() is is_list


@pytest.mark.requirement("S0-4.14.15")
@pytest.mark.parametrize("key", ["F12", "Ctrl+L"])
def test_key_locks_stores_what_is_half_typed_and_clears_the_screen(window: MainWindow, desk: Desk, key: str) -> None:
    KeyDriver().shortcut(key)
    assert desk.door.done[-1] == "lock"
    assert desk.happened[-1] == "leaving my_day"
    assert window.frame is None
    assert window.login.isVisible()


def test_owner_comes_back_to_the_same_place(window: MainWindow, desk: Desk) -> None:
    _frame(window).open_screen("journal")
    KeyDriver().shortcut("F12")
    press_keys(PASSWORD, ENTER)
    assert _frame(window).current_screen() == "journal"
    assert desk.happened[-1] == "journal place of journal"


@pytest.mark.requirement("S0-4.14.15")
def test_another_person_never_sees_the_place_of_the_one_before(window: MainWindow, desk: Desk) -> None:
    _frame(window).open_screen("journal")
    KeyDriver().shortcut("F12")
    press_keys(ESCAPE, "Осм", ENTER, PASSWORD, ENTER)
    assert _frame(window).current_screen() == "my_day"
    assert "journal place of journal" not in desk.happened


@pytest.mark.requirement("S0-4.14.15")
def test_half_typed_text_waits_for_its_owner_and_is_no_ones_elses(window: MainWindow, desk: Desk) -> None:
    _frame(window).open_screen("journal")
    press_keys("половина темы")
    KeyDriver().shortcut("F12")
    press_keys(ESCAPE, "Осм", ENTER, PASSWORD, ENTER)
    _frame(window).open_screen("journal")
    assert _typed(window) == ""
    KeyDriver().shortcut("F12")
    press_keys(ESCAPE, "Ива", ENTER, PASSWORD, ENTER)
    assert _typed(window) == "половина темы"
    assert "leaving journal" in desk.happened


def test_half_typed_text_comes_back_in_the_next_run_of_the_program(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    _frame(window).open_screen("journal")
    press_keys("половина темы")
    KeyDriver().shortcut("F12")
    next_run = desk.window()
    qtbot.addWidget(next_run)
    next_run.login.signed_in.emit(desk.door.enter("ivanova", PASSWORD))
    assert _typed(next_run) == "половина темы"


def test_place_of_yesterday_gives_way_to_the_day_unless_something_is_half_typed(window: MainWindow, desk: Desk) -> None:
    _frame(window).open_screen("journal")
    KeyDriver().shortcut("F12")
    desk.clock.go_on(days=1)
    press_keys(PASSWORD, ENTER)
    assert _frame(window).current_screen() == "my_day"


@pytest.mark.requirement("S0-4.14.15")
def test_computer_that_slept_asks_everybody_for_the_password(window: MainWindow, desk: Desk) -> None:
    desk.door.arm("ivanova", PIN)
    desk.clock.go_on(seconds=50)
    window.idle.tick()
    assert window.frame is None
    assert not desk.door.has_pin("ivanova")


def test_late_answer_of_a_page_out_of_sight_leaves_the_keyboard_to_the_one_on_show(window: MainWindow) -> None:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    _frame(window).open_screen("journal")
    line.setFocus()
    assert not line.hasFocus()
    _frame(window).open_screen("my_day")
    assert line.hasFocus()


def test_late_answer_of_a_locked_page_leaves_the_keyboard_to_the_log_in(window: MainWindow) -> None:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    window.lock()
    line.setFocus()
    assert window.login.password.edit.hasFocus()


def test_dialog_over_a_screen_goes_with_the_lock(window: MainWindow, qtbot: QtBot) -> None:
    KeyDriver().shortcut("Ctrl+K")
    palette = _opened(qtbot)
    window.lock()
    assert not palette.isVisible()
    assert window.login.isVisible()


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_copy_of_the_day_is_made_after_a_lock_when_it_is_due(window: MainWindow, desk: Desk) -> None:
    desk.door.is_backup_due = True
    KeyDriver().shortcut("F12")
    assert desk.door.done[-2:] == ["lock", "back_up ivanova"]
    assert window.login.isVisible()


def test_journal_is_closed_behind_a_job_that_ran_at_the_lock(window: MainWindow, desk: Desk) -> None:
    _frame(window).start_job("Архив", FileJob(lambda _progress: None))
    KeyDriver().shortcut("F12")
    assert desk.door.done[-2:] == ["lock over work", "end_work ivanova"]


def test_journal_stays_open_behind_the_log_in_as_long_as_a_screen_is_at_work(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.is_at_work = desk.door.is_backup_due = True
    KeyDriver().shortcut("F12")
    assert (desk.door.done[-1], window.frame) == ("lock over work", None)
    desk.is_at_work = False
    qtbot.waitUntil(lambda: desk.door.done[-1] == "back_up ivanova")


def test_copy_that_failed_is_told_to_the_next_person(window: MainWindow, desk: Desk) -> None:
    desk.door.is_backup_due, desk.door.backup_failure = True, DatabaseFullError()
    KeyDriver().shortcut("F12")
    desk.door.is_backup_due = False
    press_keys(PASSWORD, ENTER)
    notice = _frame(window).banner.current()
    assert notice is not None
    assert error_text(DatabaseFullError()).happened in notice.text


@pytest.mark.requirement("S0-4.14.17")
@pytest.mark.parametrize("state", [HeadsState.CUT, HeadsState.ABSENT, HeadsState.DAMAGED])
def test_log_that_is_not_what_a_person_saw_is_an_alarm_on_coming_in(
    window: MainWindow, desk: Desk, state: HeadsState
) -> None:
    desk.door.heads, desk.door.is_pin_worth_telling = state, True
    KeyDriver().shortcut("F12")
    press_keys(PASSWORD, ENTER)
    notice = _frame(window).banner.current()
    assert notice is not None
    assert notice.kind is NoticeKind.FAILURE
    assert desk.door.done[-1].startswith(f"tell_of_alarm {state}: At my log-in at ")


def test_pin_is_offered_once_beside_the_work_and_can_be_set_there(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.door.is_pin_worth_telling = True
    KeyDriver().shortcut("F12")
    press_keys(PASSWORD, ENTER)
    assert QApplication.activeModalWidget() is None
    _frame(window).banner.findChild(ToneButton).click()  # type: ignore[union-attr]  # no button fails the test
    assert isinstance(_opened(qtbot), PinDialog)
    press_keys(PASSWORD, ENTER, PIN, PIN, ENTER)
    assert desk.door.has_pin("ivanova")
    assert QApplication.activeModalWidget() is None


@pytest.mark.requirement("S0-4.14.15", "S1-2.1b", "S3-1.7", "S4-8.2.5")
def test_journal_locks_after_the_idle_time_of_the_regulation(window: MainWindow, desk: Desk) -> None:
    desk.clock.go_on(seconds=20)
    window.idle.tick()
    assert window.frame is not None
    for _ in range(12):
        desk.clock.go_on(seconds=20)
        window.idle.tick()
    assert window.frame is None
    assert desk.door.done[-1] == "lock"


def test_any_key_prolongs_and_takes_the_warning_back(window: MainWindow, desk: Desk) -> None:
    for _ in range(11):
        desk.clock.go_on(seconds=20)
        window.idle.tick()
    assert _frame(window).banner.isVisible()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert not _frame(window).banner.isVisible()
    desk.clock.go_on(seconds=25)
    window.idle.tick()
    assert window.frame is not None


def test_computer_that_slept_wakes_up_locked(window: MainWindow, desk: Desk) -> None:
    window.idle.tick()
    desk.clock.go_on(seconds=45)
    window.idle.tick()
    assert window.frame is None


@pytest.mark.requirement("S0-4.10.6", "S0-4.13.1", "S0-4.14.1", "S1-5a")
def test_training_school_is_marked_in_every_window(desk: Desk, qtbot: QtBot) -> None:
    desk.is_training = True
    window = desk.window()
    qtbot.addWidget(window)
    window.show()
    window.login.signed_in.emit(desk.door.enter("ivanova", PASSWORD))
    mark = _frame(window).findChild(QLabel, "training_mark")
    assert mark is not None
    assert mark.isVisible()


def test_closing_the_window_closes_the_journal(window: MainWindow, desk: Desk) -> None:
    window.close()
    assert desk.door.done[-1] == "sign_out ivanova"
    assert desk.happened[-1] == "leaving my_day"


def test_running_job_is_stopped_from_the_status_line(window: MainWindow) -> None:
    job = FileJob(lambda _progress: None)
    _frame(window).start_job("Архив", job)
    _frame(window).status_line.job.stop()
    assert job.is_stopped()
    _frame(window).end_job()


def test_window_with_a_running_job_asks_before_it_closes(window: MainWindow, qtbot: QtBot) -> None:
    job = FileJob(lambda _progress: None)
    _frame(window).start_job("Архив", job)
    window.close()
    assert isinstance(_opened(qtbot), QMessageBox)
    press_keys(ESCAPE)
    assert window.isVisible()
    assert not job.is_stopped()
    _frame(window).end_job()


def test_job_is_stopped_and_the_window_closed_when_that_is_chosen(window: MainWindow) -> None:
    job = FileJob(lambda _progress: None)
    _frame(window).start_job("Архив", job)
    window.close()
    question = QApplication.activeModalWidget()
    assert isinstance(question, QMessageBox)
    next(button for button in question.buttons() if button is not question.defaultButton()).click()
    assert job.is_stopped()
    assert not window.isVisible()


def test_palette_finds_a_class_by_a_few_letters(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    KeyDriver().shortcut("Ctrl+K")
    assert isinstance(_opened(qtbot), CommandPalette)
    press_keys("8б гео", ENTER)
    assert desk.happened[-1] == "opened 8Б"
    assert _frame(window).current_screen() == "my_day"


def test_palette_goes_to_a_screen(window: MainWindow, qtbot: QtBot) -> None:
    KeyDriver().shortcut("Ctrl+K")
    _opened(qtbot)
    press_keys("print", ENTER)
    assert _frame(window).current_screen() == "printing"


def test_menu_opens_by_alt_alone_and_not_after_a_combination(window: MainWindow) -> None:
    QTest.keyPress(window, Qt.Key.Key_Alt)
    QTest.keyRelease(window, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) <= 15
    menu.close()
    QTest.keyPress(window, Qt.Key.Key_Alt)
    QTest.keyClick(window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(window, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    assert QApplication.activePopupWidget() is None


@pytest.mark.requirement("S0-4.1.2", "S1-3.1", "S1-5c")
def test_help_of_the_page_opens_without_a_network_and_names_whom_to_ask(window: MainWindow) -> None:
    KeyDriver().shortcut("F1")
    drawer = _frame(window).findChild(HelpDrawer)
    assert drawer is not None
    assert drawer.isVisible()
    assert "Мой день" in drawer.text()
    assert [label for label in drawer.findChildren(QLabel) if "Петров А. И." in label.text()]


@pytest.mark.usefixtures("window")
def test_help_gives_the_focus_back() -> None:
    before = QApplication.focusWidget()
    KeyDriver().shortcut("F1")
    press_keys(ESCAPE)
    assert QApplication.focusWidget() is before


def test_sheet_of_keys_names_the_keys_of_this_page(window: MainWindow, qtbot: QtBot) -> None:
    _frame(window).open_screen("journal")
    KeyDriver().shortcut("Ctrl+H")
    sheet = _opened(qtbot)
    assert isinstance(sheet, KeySheet)
    assert "н б п о" in [label.text() for label in sheet.findChildren(QLabel)]
    press_keys(ESCAPE)


def test_window_never_asks_for_more_than_its_least_size(window: MainWindow) -> None:
    assert window.minimumWidth() <= 1000
    assert window.minimumSizeHint().width() <= 1000
    assert window.minimumSizeHint().height() <= 600
