"""What the disk refuses stays on the screen until it is stored; what a rule refuses goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt

from ejournal_desktop.kernel.errors import DeviceError, RuleError
from support.immediate_tasks import ImmediateTasks

if TYPE_CHECKING:
    from support.journal_desk import JournalDesk


class _DiskFullError(DeviceError):
    code: ClassVar[str] = "test_disk_is_full"


class _RefusedError(RuleError):
    code: ClassVar[str] = "test_refused"


class _SlowTasks(ImmediateTasks):
    def settle(self, seconds: float) -> bool:
        del seconds
        return False


class _Paints(QObject):
    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_value_the_disk_refused_is_kept_and_stored_on_request(desk: JournalDesk) -> None:
    desk.journal.failure = _DiskFullError()
    desk.keys.type("5")
    place = desk.screen.model.place(0, desk.cursor[1])
    assert desk.text_at(1) == "5"
    assert desk.screen.model.failed == {place}
    assert desk.screen.unsaved == 1
    desk.journal.failure = None
    desk.screen.banners._buttons[0].click()
    assert desk.stored == {1: "5"}
    assert desk.screen.model.failed == set()
    assert desk.screen.banners.current() is None


def test_banner_says_what_happened_and_what_is_kept(desk: JournalDesk) -> None:
    desk.journal.failure = _DiskFullError()
    desk.keys.type("5")
    notice = desk.screen.banners.current()
    assert notice is not None
    assert notice.text == "test_disk_is_full What was entered is kept on the screen and in memory."
    assert not notice.is_dismissible


def test_kept_value_survives_reading_the_page_again(desk: JournalDesk) -> None:
    desk.journal.failure = _DiskFullError()
    desk.keys.type("5")
    desk.keys.press(Qt.Key.Key_F5)
    assert desk.text_at(1) == "5"
    assert len(desk.screen.model.failed) == 1


def test_value_a_rule_refused_goes_back(desk: JournalDesk) -> None:
    desk.journal.failure = _RefusedError()
    desk.keys.type("5")
    assert desk.text_at(1) == ""
    assert desk.screen.unsaved == 0
    notice = desk.screen.banners.current()
    assert notice is not None
    assert notice.text == "test_refused"


def test_text_the_disk_refused_is_stored_on_request(desk: JournalDesk) -> None:
    desk.journal.failure = _DiskFullError()
    desk.keys.press(Qt.Key.Key_F3)
    desk.keys.type("Повторение")
    desk.keys.press(Qt.Key.Key_Escape)
    assert desk.screen.unsaved == 1
    desk.journal.failure = None
    desk.screen.banners._buttons[0].click()
    assert desk.journal.lesson(desk.today).topic == "Повторение"


def test_entries_go_on_while_the_disk_is_full(desk: JournalDesk) -> None:
    desk.journal.failure = _DiskFullError()
    desk.keys.type("54н")
    assert desk.screen.unsaved == 3
    assert desk.cursor[0] == 4


def test_note_and_range_the_disk_refused_are_kept_and_stored_on_request(desk: JournalDesk) -> None:
    desk.journal.failure = _DiskFullError()
    desk.keys.shortcut("Shift+F2")
    desk.keys.type("к доске")
    desk.keys.press(Qt.Key.Key_Return)
    desk.keys.shortcut("Ctrl+Space")
    desk.keys.type("5")
    assert desk.screen.unsaved == 29
    desk.journal.failure = None
    desk.screen.banners._buttons[0].click()
    assert len(desk.stored) == 28
    assert list(desk.journal.page_kept.notes.values()) == ["к доске"]
    assert desk.screen.model.failed == set()


def test_range_a_rule_refused_goes_back_as_a_whole(desk: JournalDesk) -> None:
    desk.journal.failure = _RefusedError()
    desk.keys.shortcut("Ctrl+Space")
    desk.keys.type("5")
    assert desk.screen.unsaved == 0
    assert {desk.text_at(number) for number in range(1, 29)} == {""}


def test_slow_disk_is_waited_for_after_the_cell_was_painted(desk: JournalDesk) -> None:
    desk.settle()
    paints, painted = _Paints(), []
    desk.screen.view.viewport().installEventFilter(paints)
    desk.screen.recorder._tasks = _SlowTasks()
    desk.screen.recorder.waited.connect(lambda: painted.append(paints.count))
    desk.keys.type("5")
    assert desk.stored == {1: "5"}
    assert painted[0] > 0
