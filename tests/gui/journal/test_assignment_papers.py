"""Papers made beside the grid: assignments of a lesson and of a student, a work of the own library at a lesson."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.homeroom.assignment_papers import AssignmentPapers, SickDaysDialog
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.works.lesson_works import ChooseWorkDialog, LessonWorks
from ejournal_desktop.kernel.identifiers import SubjectId
from ejournal_desktop.readmodels.journal import PageAccess, ReadOnlyReason
from ejournal_desktop.readmodels.lesson_card import AttachedFile
from ejournal_desktop.readmodels.printing import PrintedPaper
from ejournal_desktop.readmodels.works import KeptWork
from support.homeroom_window import KeptPaper
from support.immediate_tasks import ImmediateTasks
from support.journal_pages import a_page, a_session
from support.training_actor import ToldClock

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import Command
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StudentId
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk

MOMENT = datetime(2025, 2, 1, 9, 0, tzinfo=UTC)
PAPER = PrintedPaper("sheet", b"%PDF", 1, 1, "00")
FOREIGN = PageAccess(can_write=False, reason=ReadOnlyReason.FOREIGN_PAGE)


@dataclass
class KeptSheets:
    """Takes wishes for assignments as the service does."""

    made: list[object] = field(default_factory=list)
    noted: list[object] = field(default_factory=list)

    def of_lesson(self, _session: object, lesson: LessonId, _words: object) -> PrintedPaper:
        self.made.append(lesson)
        return PAPER

    def of_student(
        self, _session: object, course: CourseId, student: StudentId, days: tuple[date, date]
    ) -> PrintedPaper:
        self.made.append((course, student, days))
        return PAPER

    def note_sheet(self, _session: object, lesson: LessonId, _paper: PrintedPaper) -> None:
        self.noted.append(lesson)

    def hand_out(self, _session: object, _course: CourseId, student: StudentId, given: tuple[str, object]) -> None:
        self.noted.append((student, given[0]))


@dataclass
class KeptLibrary:
    """A library of one work, and the lessons it was laid beside."""

    used: list[tuple[int, LessonId]] = field(default_factory=list)

    def works(self, _session: object) -> tuple[KeptWork, ...]:
        return (KeptWork(7, SubjectId(1), "Алгебра", 7, "test", "Дроби", 10, "", "Вариант.pdf"),)

    def use_at_lesson(self, _session: object, number: int, lesson: LessonId) -> AttachedFile:
        self.used.append((number, lesson))
        return AttachedFile(1, "Вариант.pdf", "application/pdf", 17)


@dataclass
class Beside:
    """The journal with the papers beside it."""

    journal: JournalDesk
    papers: AssignmentPapers
    works: LessonWorks
    sheets: KeptSheets
    library: KeptLibrary
    printer: KeptPaper
    said: list[str]

    def do(self, key: str) -> None:
        """Choose an act of the palette."""
        commands: tuple[Command, ...] = (*self.papers.commands(), *self.works.commands())
        next(one for one in commands if one.key == key).act()
        QApplication.processEvents()


def papers_beside(journal: JournalDesk) -> Beside:
    sheets, library, printer, said = KeptSheets(), KeptLibrary(), KeptPaper(), list[str]()
    session, tasks = a_session(roles=(Role.TEACHER,)), ImmediateTasks()
    services = (cast("Any", sheets), PrintPorts(printer), ToldClock(MOMENT))
    papers = AssignmentPapers(journal.screen, services, session, tasks, error_words=lambda error: error.code)
    works = LessonWorks(journal.screen, cast("Any", library), session, tasks, error_words=lambda error: error.code)
    papers.said.connect(said.append)
    works.said.connect(said.append)
    return Beside(journal, papers, works, sheets, library, printer, said)


@pytest.fixture
def beside(open_desk: DeskMaker) -> Beside:
    return papers_beside(open_desk(a_page()))


@pytest.mark.requirement("S0-2.8", "S0-4.6.2b")
def test_sheet_of_the_lesson_under_the_cursor_is_printed_and_noted(beside: Beside) -> None:
    lesson = beside.journal.screen.side.lesson
    assert lesson is not None
    beside.do("assignment_sheet")
    assert (beside.sheets.made, beside.sheets.noted) == ([lesson.lesson], [lesson.lesson])
    assert beside.printer.printed == [b"%PDF"]


@pytest.mark.requirement("S0-2.10")
def test_assignments_of_the_student_under_the_cursor_are_printed_for_the_days_typed(beside: Beside) -> None:
    beside.journal.keys.press(Qt.Key.Key_Down)
    page = a_page()
    beside.do("sick_days")
    dialog = beside.journal.screen.findChildren(SickDaysDialog)[-1]
    dialog.first.setText("03.02.2025")
    dialog.last.setText("01.02.2025")
    dialog.make_button.click()
    assert dialog.problem.isVisible()
    dialog.first.setText("27.01.2025")
    dialog.make_button.click()

    student, days = page.students[1].student, (date(2025, 1, 27), date(2025, 2, 1))
    assert beside.sheets.made == [(page.course.course, student, days)]
    ((told, words),) = cast("list[tuple[object, str]]", beside.sheets.noted)
    assert (told, "27.01.2025" in words) == (student, True)


def test_paper_that_the_printer_refused_is_not_noted(beside: Beside) -> None:
    beside.printer.takes = False
    beside.do("assignment_sheet")
    assert beside.sheets.noted == []
    assert "printer" in beside.said[-1]


@pytest.mark.requirement("S0-4.6.2a")
def test_work_of_the_library_is_laid_beside_the_lesson_under_the_cursor(beside: Beside) -> None:
    lesson = beside.journal.screen.side.lesson
    assert lesson is not None
    beside.do("lesson_work")
    dialog = beside.journal.screen.findChildren(ChooseWorkDialog)[-1]
    dialog.take_button.click()
    assert beside.library.used == [(7, lesson.lesson)]
    assert "Вариант.pdf" in beside.said[-1]


def test_who_only_reads_a_page_prints_the_sheet_of_a_lesson_and_nothing_for_families(open_desk: DeskMaker) -> None:
    reading = papers_beside(open_desk(replace(a_page(), access=FOREIGN)))
    assert [one.key for one in reading.papers.commands()] == ["assignment_sheet"]
    assert reading.works.commands() == ()
