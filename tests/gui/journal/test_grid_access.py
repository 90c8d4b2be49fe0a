"""Where nothing can be entered, the grid says why and stays as it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.gui.journal.cell_bars import CellBar
from ejournal_desktop.gui.journal.correction_request import CorrectionRequests
from ejournal_desktop.gui.widgets.banner import NoticeAction
from ejournal_desktop.readmodels.journal import PageAccess, ReadOnlyReason
from support.immediate_tasks import ImmediateTasks
from support.journal_pages import ME, TODAY, YEAR_START, a_lesson, a_page, a_session, lessons_until
from support.regulations import preset

if TYPE_CHECKING:
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.services.session import Session
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk


def test_read_only_page_names_its_keeper_and_takes_no_key(open_desk: DeskMaker) -> None:
    access = PageAccess(can_write=False, reason=ReadOnlyReason.FOREIGN_PAGE, keeper="Петров П. П.")
    desk = open_desk(replace(a_page(), access=access))
    desk.keys.type("5")
    assert desk.stored == {}
    assert desk.screen.legend == "Read only: the page is kept by Петров П. П."
    notice = desk.screen.banners.current()
    assert notice is not None
    assert "Петров" in notice.text
    assert not desk.screen.panel.form.kind.isEnabled()
    assert desk.screen.panel.complete_button.isHidden()


@pytest.mark.parametrize(("can_correct", "bar"), [(False, CellBar.LOCKED), (True, CellBar.BY_PROTOCOL)])
def test_old_lesson_is_locked_only_where_the_regulation_locks(
    open_desk: DeskMaker, *, can_correct: bool, bar: CellBar
) -> None:
    page = replace(a_page(), access=PageAccess(can_write=True, can_correct=can_correct))
    assert open_desk(page).screen.model.bar(0, 0) is None
    assert open_desk(page, regulation=_locking()).screen.model.bar(0, 0) is bar


@dataclass(slots=True)
class KeptRequests:
    """Passes nothing on; remembers what was asked."""

    asked: list[tuple[LessonId, StudentId, str]] = field(default_factory=list)

    def ask_for_correction(self, session: Session, lesson: LessonId, student: StudentId, text: str) -> int:
        """Remember a request."""
        del session
        self.asked.append((lesson, student, text))
        return 1


def test_locked_cell_offers_to_ask_for_a_correction_beside_it(open_desk: DeskMaker) -> None:
    access = PageAccess(can_write=False, reason=ReadOnlyReason.FOREIGN_PAGE, keeper="Петров П. П.")
    desk, kept = open_desk(replace(a_page(), access=access)), KeptRequests()
    requests = CorrectionRequests(
        desk.screen, kept, a_session(), ImmediateTasks(), error_words=lambda error: error.code
    )
    desk.keys.type("5")
    notice = desk.screen.banners.current()
    assert notice is not None
    assert notice.actions == (("ask", "Ask for a correction"),)
    assert [command.key for command in requests.commands()] == ["ask_correction"]
    desk.screen.banners.action_chosen.emit(NoticeAction(notice.key, "ask"))
    desk.keys.type("должна быть 4")
    desk.keys.press(Qt.Key.Key_Return)
    assert kept.asked == [(desk.today, desk.journal.page_kept.students[0].student, "должна быть 4")]
    assert (desk.stored, desk.screen.view.hasFocus()) == ({}, True)
    assert desk.said[-1].text.startswith("The request is sent to")


def test_open_cell_has_nobody_to_ask(open_desk: DeskMaker) -> None:
    desk, kept = open_desk(), KeptRequests()
    requests = CorrectionRequests(
        desk.screen, kept, a_session(), ImmediateTasks(), error_words=lambda error: error.code
    )
    requests.begin()
    assert (requests.commands(), desk.screen.tools.question.isHidden()) == ((), True)


def _locking() -> Regulation:
    plain = preset("S0")
    return replace(plain, corrections=replace(plain.corrections, lock_after_days=5))


def test_key_in_a_locked_cell_says_since_when_and_who_may_open_it(open_desk: DeskMaker) -> None:
    desk = open_desk(regulation=_locking())
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.type("5")
    words = "Locked since 12 ноября. A correction by protocol is allowed by: the deputy head for academic work"
    assert desk.said[-1].text == words
    assert desk.cursor == (1, 0)
    assert desk.stored == {}
    assert QApplication.activeModalWidget() is None


def test_student_who_left_is_closed_from_that_day(open_desk: DeskMaker) -> None:
    page = a_page()
    gone = replace(page.students[0], spans=(DateSpan(YEAR_START, date(2024, 11, 11)),))
    desk = open_desk(replace(page, students=(gone, *page.students[1:])))
    assert desk.cursor[0] == 2
    desk.screen.view.go_to(0, desk.cursor[1])
    desk.keys.type("5")
    assert desk.said[-1].text == "Nothing can be entered: not in the class on this day."
    desk.keys.press(Qt.Key.Key_Home)
    desk.keys.type("5")
    assert desk.stored == {1: "5"}


@pytest.mark.parametrize(
    ("changes", "bar"),
    [
        ({"state": LessonState.CANCELLED}, CellBar.CANCELLED),
        ({"substitute": PersonName("Петров", "Пётр")}, CellBar.SUBSTITUTED),
        ({"substitute": ME}, None),
    ],
)
def test_lesson_is_kept_by_the_one_who_gave_it(
    open_desk: DeskMaker, changes: dict[str, object], bar: CellBar | None
) -> None:
    lesson = replace(a_lesson(TODAY), **changes)  # type: ignore[arg-type]  # fields of several types
    own = frozenset({lesson.lesson} if lesson.substitute == ME else ())
    desk = open_desk(replace(a_page(lessons=(lesson,)), access=PageAccess(can_write=True, substituting=own)))
    assert desk.screen.model.bar(0, 0) is bar


def test_substitute_writes_on_a_page_of_another(open_desk: DeskMaker) -> None:
    lessons = (a_lesson(date(2024, 11, 13)), replace(a_lesson(TODAY), substitute=ME))
    access = PageAccess(
        can_write=False,
        reason=ReadOnlyReason.FOREIGN_PAGE,
        keeper="Петров П. П.",
        substituting=frozenset({lessons[1].lesson}),
    )
    desk = open_desk(replace(a_page(lessons=lessons), access=access))
    desk.keys.type("5")
    assert desk.stored == {1: "5"}
    assert desk.screen.model.bar(0, 0) is CellBar.READ_ONLY


def test_lesson_ahead_takes_no_entry(open_desk: DeskMaker) -> None:
    ahead = a_lesson(date(2024, 11, 18))
    desk = open_desk(a_page(lessons=(*lessons_until(TODAY, 2), ahead)))
    desk.keys.shortcut("Ctrl+Shift+F")
    desk.keys.shortcut("Alt+Right")
    desk.keys.type("5")
    assert desk.said[-1].text == "Nothing can be entered: lesson ahead."


@pytest.mark.requirement("S0-4.14.7b")
@pytest.mark.parametrize("typed", ["осв", "ОСВ.", "осв.", "о с в", "осв/4"])
def test_exemption_is_refused_in_the_edit_mode(desk: JournalDesk, typed: str) -> None:
    desk.keys.press(Qt.Key.Key_F2)
    desk.keys.type(typed)
    desk.keys.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.stored == {}
    assert desk.cursor[0] == 1
    assert "S0-4.14.7b" in desk.said[-1].text


@pytest.mark.requirement("S0-4.14.7b")
def test_exemption_is_refused_in_a_paste_and_the_rest_is_entered(desk: JournalDesk) -> None:
    QGuiApplication.clipboard().setText("5\nОсв.\nн\nосв\n4/5")
    desk.keys.shortcut("Ctrl+V")
    assert desk.stored == {1: "5", 3: "absent", 5: "4/5"}
    assert "Осв." in desk.said[-1].text
    assert "Also left out: 1." in desk.said[-1].text


def test_paste_is_one_step_of_undo(desk: JournalDesk) -> None:
    QGuiApplication.clipboard().setText("5\r\n4\r\n3\r\n")
    desk.keys.shortcut("Ctrl+V")
    assert desk.stored == {1: "5", 2: "4", 3: "3"}
    desk.keys.shortcut("Ctrl+Z")
    assert desk.stored == {}


def test_writing_in_another_day_is_said_once(desk: JournalDesk) -> None:
    desk.keys.type("5")
    assert desk.screen.banners.current() is None
    desk.keys.shortcut("Alt+Left")
    desk.keys.type("5")
    notice = desk.screen.banners.current()
    assert notice is not None
    assert "13 ноября" in notice.text
    desk.screen.banners.withdraw(notice.key)
    desk.keys.type("5")
    assert desk.screen.banners.current() is None
