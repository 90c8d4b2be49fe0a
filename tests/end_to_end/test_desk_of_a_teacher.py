"""A teacher at a shared computer, through the real program on a real journal (checks A2, A7, A19 of ux.md)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.journal.lesson_text_edit import LessonTextEdit
from ejournal_desktop.security.pin import PIN_TRIES
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.journal import JournalService
from support.lesson_by_keys import ABSENT, MARKS, column_keys
from support.school_window import ENTER, ESCAPE, SchoolWindow, cut_power, opened_school
from support.training_vault import MARKED_CLASS, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn
    from ejournal_desktop.readmodels.training import TrainingLogin
    from ejournal_desktop.services.session import Session
    from support.training_actor import ToldClock
    from support.training_vault import SchoolCase

PIN = "204518"
MOST_KEYS = 42
HOMEWORK = "§ 15, упр. 3, 5, 7-9"
MONDAY = date(2026, 11, 23)
TEST_DAY = date(2026, 12, 29)  # the plan sets no homework after the test


@dataclass(slots=True)
class TeacherDesk:
    """The program with a teacher whose first lesson on Monday is at the seventh class, and what is on the disk."""

    program: SchoolWindow
    school: SchoolCase
    teacher: TrainingLogin
    copies: int = 0

    def page(self) -> JournalPage:
        """Return the page of the lesson of the day as it is on the disk at this moment, the program open or not."""
        self.copies += 1
        folder = cut_power(self.school.folder, self.school.folder.with_name(f"copy{self.copies}"))
        clock = self.school.clock
        access = AccessService(folder, VaultStore(folder, VERSION, clock), clock)
        session = access.sign_in(self.teacher.handle, self.teacher.password)
        page = next(page for page in self._pages(session) if _lessons_of_today(page, clock))
        access.sign_out(session)
        access.close()
        return page

    def lesson(self) -> LessonColumn:
        """Return the lesson of the day as it is on the disk."""
        return _lessons_of_today(self.page(), self.school.clock)[0]

    def _pages(self, session: Session) -> Iterator[JournalPage]:
        journal, today = JournalService(self.school.clock), self.school.clock.now().date()
        period = next(view for view in journal.periods(session) if view.starts <= today <= view.ends)
        for choice in journal.courses(session):
            if choice.is_own and choice.course.class_title == MARKED_CLASS and choice.course.subgroup is None:
                yield journal.page(session, choice.course.course, period.period)


def _lessons_of_today(page: JournalPage, clock: ToldClock) -> list[LessonColumn]:
    return [lesson for lesson in page.lessons if lesson.day == clock.now().date()]


@pytest.fixture
def desk(training: SchoolCase, qtbot: QtBot) -> Iterator[TeacherDesk]:
    """The program is on its log-in page on Monday at twenty past eight."""
    del qtbot
    teacher = next(login for login in training.logins if login.handle == "kim")
    training.access.close()
    training.clock.moment = datetime.combine(MONDAY, time(8, 20), training.clock.moment.tzinfo)
    with opened_school(training.folder, training.clock) as program:
        yield TeacherDesk(program, training, teacher)


@pytest.mark.requirement("S2-3.4a", "S0-4.14.2", "S0-4.14.15")
def test_lesson_from_the_lock_screen_by_pin_with_typed_homework(desk: TeacherDesk) -> None:
    """Check A2: at most 42 keys, F4 and 20 characters; the mouse is never touched."""
    program = desk.program
    program.enter("Ки", desk.teacher.password)
    program.set_pin(desk.teacher.password, PIN)
    program.lock()
    program.keys.presses = 0
    program.enter_after("Ки", PIN)
    program.open_current_lesson()
    program.type_column(column_keys())
    program.keys.press(Qt.Key.Key_F4)
    program.keys.type(HOMEWORK)
    program.complete_lesson()
    assert program.keys.presses <= MOST_KEYS + 1 + len(HOMEWORK)

    page = desk.page()
    lesson = _lessons_of_today(page, desk.school.clock)[0]
    cells = [page.cells.get((row.student, lesson.lesson)) for row in page.students]
    assert [cell.marks for cell in cells if cell is not None and cell.marks] == [(mark,) for mark in MARKS.values()]
    assert [place for place, cell in enumerate(cells, start=1) if cell is not None and cell.attendance] == [*ABSENT]
    assert (lesson.homework, lesson.state) == (HOMEWORK, LessonState.COMPLETE)


@pytest.mark.requirement("S0-4.14.15")
def test_half_typed_homework_waits_for_its_teacher_behind_the_lock(desk: TeacherDesk) -> None:
    """Check A19: idle lock, another teacher, return by PIN, five wrong PINs."""
    program, other = desk.program, desk.school.login("asanova")
    program.enter("Ки", desk.teacher.password)
    program.set_pin(desk.teacher.password, PIN)
    program.open_current_lesson()
    program.keys.press(Qt.Key.Key_F4)
    program.keys.type(HOMEWORK)
    program.idle(minutes=4)
    program.wait_for_lock()
    assert desk.lesson().homework == ""

    program.keys.press(ESCAPE)
    program.keys.type("Аса")
    program.keys.press(ENTER)
    assert not program.window.login.secrets.is_pin
    program.type_secret(other.password)
    program.wait_for(lambda: program.window.frame is not None)
    program.open_current_lesson()
    assert not [text for text in program.texts() if HOMEWORK in text]
    program.lock()

    program.enter_after("Ки", PIN)
    program.wait_for(lambda: isinstance(QApplication.focusWidget(), LessonTextEdit))
    assert QApplication.focusWidget() is program.journal.panel.form.homework
    assert program.journal.panel.form.homework.toPlainText() == HOMEWORK
    program.lock()
    for _ in range(PIN_TRIES):
        assert program.window.login.secrets.is_pin
        program.type_secret("918273")
    assert not program.window.login.secrets.is_pin


@pytest.mark.requirement("S0-4.14.3", "S2-3.4c")
def test_lesson_only_looked_at_stays_open_and_one_without_homework_is_asked_about(desk: TeacherDesk) -> None:
    """Check A7: nothing pressed, Ctrl+Enter at once, Ctrl+Enter twice where the plan proposes no homework."""
    program = desk.program
    program.enter("Ки", desk.teacher.password)
    program.open_current_lesson()
    program.keys.shortcut("Alt+Home")
    looked_at = desk.lesson()
    assert (looked_at.recorded_at, looked_at.topic, looked_at.is_complete) == (None, "", False)

    program.open_current_lesson()
    program.complete_lesson()
    page = desk.page()
    closed = _lessons_of_today(page, desk.school.clock)[0]
    assert closed.is_complete
    assert closed.plan is not None
    assert (closed.topic, closed.homework) == (closed.plan.topic, closed.plan.homework)
    assert not [cell for (_, of), cell in page.cells.items() if of == closed.lesson and not cell.is_empty]
    program.lock()

    desk.school.clock.moment = datetime.combine(TEST_DAY, time(10, 35), desk.school.clock.moment.tzinfo)
    program.enter_after("Ки", desk.teacher.password)
    program.open_current_lesson()
    program.keys.shortcut("Ctrl+Return")
    program.wait_for(program.journal.panel.form.is_asking)
    assert QApplication.activeModalWidget() is None
    assert not desk.lesson().is_complete
    program.complete_lesson()
    assert desk.lesson().is_homework_none
