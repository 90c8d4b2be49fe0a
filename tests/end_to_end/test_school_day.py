"""A school day at one computer, by keys alone: six lessons, four teachers, two substitutions, a power cut, a lock.

The power cut is the death of the process that writes: the fourth lesson is typed into a program of its own, which is
killed between two keys and never closes the journal. What a cut takes out of the caches of the disk is the matter of
the tests of faults.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from ejournal_desktop.domain.changes import RegulationAdopted
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.journal.lesson_dialogs import SubstituteDialog
from ejournal_desktop.gui.journal.lesson_text_edit import LessonTextEdit
from ejournal_desktop.services.corrections import CorrectionsService
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.regulation import stored_form
from ejournal_desktop.storage.log import SYSTEM
from support.school_window import ENTER, ESCAPE, SchoolWindow, opened_school
from support.training_vault import MARKED_CLASS, SchoolCase
from support.typing_process import kill_after, start_typing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.readmodels.cell_history import CellHistoryEntry
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn
    from ejournal_desktop.services.session import Session

MONDAY = date(2026, 11, 23)
KIM, ASANOVA, SHTEYNBERG, YSAEVA = "kim", "asanova", "shteynberg", "ysaeva"
HOLDERS = {1: KIM, 2: ASANOVA, 3: ASANOVA, 4: SHTEYNBERG, 5: YSAEVA, 6: KIM}
SUBSTITUTIONS = {"Биология": ASANOVA, "Алгебра": KIM}
COLUMN = ("5", "н", "4", "", "3")
RUSSIAN = "Русский язык"
HOMEWORK, PROTOCOL = "§ 21, упр. 4", "протокол № 4: ошибка при переносе"
LOCK_DAYS = 1
TYPED_BEFORE_THE_CUT = 3


@dataclass(slots=True)
class Day:
    """The day as the test knows it: the school, and the program that is open now."""

    school: SchoolCase
    program: SchoolWindow
    starts: Mapping[int, time]

    def at(self, moment: time, minutes: int = 0) -> None:
        """Let the clock show another time of this Monday."""
        shown = datetime.combine(MONDAY, moment, self.school.clock.moment.tzinfo)
        self.school.clock.moment = shown + timedelta(minutes=minutes)

    def enter(self, handle: str) -> None:
        """Come in with surname and password, over whoever was there before."""
        login = self.school.login(handle)
        self.program.enter_after(login.name.surname, login.password)

    def begin_lesson(self, handle: str, bell: int) -> None:
        """Come in ten minutes after the bell and open the lesson that «Мой день» has chosen."""
        self.at(self.starts[bell], minutes=10)
        self.enter(handle)
        self.program.keys.shortcut("Alt+Home")
        self.program.open_current_lesson()
        lesson = self.program.journal.side.lesson
        assert lesson is not None
        assert (lesson.day, lesson.bell) == (MONDAY, bell)

    def hold_lesson(self, handle: str, bell: int) -> None:
        """Enter a lesson whole and leave the computer."""
        self.begin_lesson(handle, bell)
        self.program.type_column(COLUMN)
        self.program.complete_lesson()
        self.program.lock()


def _read_pages(school: SchoolCase, session: Session) -> Iterator[JournalPage]:
    """Read the pages of the seventh class of this quarter."""
    journal = JournalService(school.clock)
    period = next(view for view in journal.periods(session) if view.starts <= MONDAY <= view.ends)
    for choice in journal.courses(session):
        if choice.course.class_title == MARKED_CLASS and choice.course.subgroup is None:
            yield journal.page(session, choice.course.course, period.period)


def _written(cell: Cell | None) -> str:
    """Return a cell as it was typed."""
    if cell is None or cell.is_empty:
        return ""
    return "н" if cell.attendance else cell.marks[0]


def _read_history(school: SchoolCase, session: Session, page: JournalPage) -> Iterator[CellHistoryEntry]:
    """Return what ever happened to the marks of the lesson before today's."""
    lesson = [lesson for lesson in page.lessons if lesson.day < MONDAY][-1].lesson
    corrections = CorrectionsService(school.clock)
    for row in page.students:
        yield from corrections.history(session, lesson, row.student)


def _of_today(pages: Iterator[JournalPage]) -> dict[int, tuple[JournalPage, LessonColumn]]:
    found = [(page, lesson) for page in pages for lesson in page.lessons if lesson.day == MONDAY]
    return {lesson.bell: (page, lesson) for page, lesson in found}


def _close_old_lessons(school: SchoolCase) -> None:
    """Let the regulation of the school lock lessons after a day, so that a correction needs a protocol."""
    session = school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    rules = session.regulation
    locking = replace(rules, corrections=replace(rules.corrections, lock_after_days=LOCK_DAYS))
    with session.database.write(session.actor(Action.EDIT_REGULATION)) as work:
        work.record(SYSTEM, [RegulationAdopted(MONDAY - timedelta(days=7), stored_form(locking))])
    school.sign_out(session)


def _open_page(program: SchoolWindow, subject: str) -> None:
    words = f"{MARKED_CLASS} · {subject}"
    program.wait_for(lambda: any(command.words == words for command in program.frame.commands()))
    program.choose_words(words)
    program.wait_for(lambda: program.has_grid() and subject in program.frame.top_bar.course())


def _name_substitute(day: Day, subject: str, handle: str) -> None:
    program = day.program
    _open_page(program, subject)
    program.wait_for(lambda: any(command.key == "substitution" for command in program.frame.commands()))
    program.choose("substitution")
    program.wait_for_dialog(SubstituteDialog)
    program.keys.type(day.school.login(handle).name.full)
    program.keys.press(ENTER)
    program.wait_for_no_dialog()
    program.wait_for(lambda: _is_substituted(program))


def _is_substituted(program: SchoolWindow) -> bool:
    lesson = program.journal.side.lesson
    return lesson is not None and lesson.day == MONDAY and lesson.substitute is not None


def _morning_of_the_deputy_head(day: Day) -> None:
    """Name two substitutes, and let the teacher of Russian correct lessons that are closed by now."""
    program = day.program
    day.at(time(7, 40))
    day.enter(Role.DEPUTY_HEAD_ACADEMIC)
    for subject, handle in SUBSTITUTIONS.items():
        _name_substitute(day, subject, handle)
    _open_page(program, RUSSIAN)
    program.choose("allow_correction")
    program.wait_for(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    program.keys.type(PROTOCOL)
    program.keys.press(ENTER)
    program.wait_for(program.has_grid)
    program.lock()


def _lesson_with_a_lock_and_a_correction(day: Day) -> None:
    """Hold the second lesson; the computer locks over half-typed homework; last Friday's mark is put right."""
    program = day.program
    day.begin_lesson(ASANOVA, 2)
    program.type_column(COLUMN)
    program.keys.press(Qt.Key.Key_F4)
    program.keys.type(HOMEWORK[:8])
    program.idle(minutes=4)
    program.wait_for_lock()
    day.enter(ASANOVA)
    program.wait_for(lambda: isinstance(QApplication.focusWidget(), LessonTextEdit))
    program.keys.type(HOMEWORK[8:])
    program.complete_lesson()
    program.keys.press(ESCAPE)
    _correct_the_lesson_before(program)
    program.lock()


def _correct_the_lesson_before(program: SchoolWindow) -> None:
    """Replace the first mark of the lesson before; the reason is asked beside the cell."""
    program.wait_for(program.has_grid)
    program.keys.shortcut("Alt+Left")
    model, view = program.journal.model, program.journal.view
    column = view.currentIndex().column()
    wanted = next(row for row in range(model.rowCount()) if model.cell(model.place(row, column)).marks)
    program.keys.shortcut("Ctrl+F")
    program.wait_for(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    program.keys.type(model.rows[wanted].name.short)
    program.keys.press(ENTER)
    program.wait_for(program.has_grid)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (wanted, column)
    (before, *_) = model.cell(model.place(wanted, column)).marks
    program.keys.type("2" if before != "2" else "3")
    program.wait_for(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    program.keys.type(PROTOCOL)
    program.keys.press(ENTER)
    program.wait_for(lambda: program.has_grid() and model.cell(model.place(wanted, column)).is_corrected)


def _lesson_cut_short(day: Day) -> None:
    """Begin the fourth lesson in a program that dies at once after the third student."""
    day.at(day.starts[4], minutes=10)
    school, login = day.school, day.school.login(SHTEYNBERG)
    keys = ("--keys", ",".join(COLUMN), "--stop-after", str(TYPED_BEFORE_THE_CUT))
    kill_after(
        start_typing(school.folder, login.handle, login.password, school.clock.now(), *keys), TYPED_BEFORE_THE_CUT
    )


def _assert_the_day_is_whole(school: SchoolCase) -> None:
    deputy = school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    lessons = _of_today(_read_pages(school, deputy))
    assert sorted(lessons) == sorted(HOLDERS)
    for page, lesson in lessons.values():
        assert lesson.is_complete, lesson.bell
        cells = [page.cells.get((row.student, lesson.lesson)) for row in page.students][: len(COLUMN)]
        assert [_written(cell) for cell in cells] == [*COLUMN]
    assert lessons[2][1].homework == HOMEWORK
    substitutes = {bell for bell, (_, lesson) in lessons.items() if lesson.substitute is not None}
    assert substitutes == {3, 6}
    assert [entry.before for entry in _read_history(school, deputy, lessons[2][0]) if entry.reason == PROTOCOL]
    report = DiagnosticsService().check(deputy)
    assert report.is_clean, report.findings


@pytest.mark.requirement("S0-5.1b", "S3-3.3h", "S0-4.14.2", "S0-4.14.15", "S4-1.7")
def test_a_school_day(training: SchoolCase, qtbot: QtBot) -> None:
    """Six lessons of the seventh class are entered in full, and the check of the journal finds nothing after it."""
    del qtbot
    _close_old_lessons(training)
    session = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    starts = {bell: lesson.starts for bell, (_, lesson) in _of_today(_read_pages(training, session)).items()}
    training.sign_out(session)
    training.access.close()
    with opened_school(training.folder, training.clock) as program:
        day = Day(training, program, {bell: start for bell, start in starts.items() if start is not None})
        _morning_of_the_deputy_head(day)
        day.hold_lesson(KIM, 1)
        _lesson_with_a_lock_and_a_correction(day)
        day.hold_lesson(ASANOVA, 3)
    _lesson_cut_short(day)
    with opened_school(training.folder, training.clock) as program:
        day = replace(day, program=program)
        day.begin_lesson(SHTEYNBERG, 4)
        program.type_column(COLUMN[TYPED_BEFORE_THE_CUT:])
        program.complete_lesson()
        program.lock()
        day.hold_lesson(YSAEVA, 5)
        day.hold_lesson(KIM, 6)
    _assert_the_day_is_whole(training)
