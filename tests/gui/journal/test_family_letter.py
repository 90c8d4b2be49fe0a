"""A letter to the family of the student under the cursor: printed, logged, and not lost when the printer is off."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ejournal_desktop.domain.class_desk import LetterWay
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_keeping import NoticeOccasion
from ejournal_desktop.gui.homeroom.family_letter import FamilyLetterDialog, FamilyLetters
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.readmodels.homeroom import LetterView
from ejournal_desktop.readmodels.journal import PageAccess, ReadOnlyReason
from ejournal_desktop.readmodels.printing import PrintedPaper
from ejournal_desktop.services.homeroom.course_letters import CourseLetter
from support.homeroom_window import KeptPaper
from support.immediate_tasks import ImmediateTasks
from support.journal_pages import a_page, a_session

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import StudentId
    from gui.journal.conftest import DeskMaker
    from support.journal_desk import JournalDesk

PAPER = PrintedPaper("sheet", b"%PDF", 1, 1, "00")


@dataclass
class KeptLetters:
    """Takes letters as the service does."""

    logged: list[tuple[CourseLetter, LetterWay, PrintedPaper | None]] = field(default_factory=list)

    def own_letters(self, _session: object, student: StudentId) -> tuple[LetterView, ...]:
        day = date(2024, 11, 1)
        return (LetterView(1, student, "failing", "phone", "Двойка.", day, "Иванова М. П.", day, "придём"),)

    def printed(self, _session: object, _letter: CourseLetter, _title: str) -> PrintedPaper:
        return PAPER

    def log(self, _session: object, letter: CourseLetter, way: LetterWay, paper: PrintedPaper | None = None) -> None:
        self.logged.append((letter, way, paper))


@dataclass
class Beside:
    """The journal with the letters beside it."""

    journal: JournalDesk
    letters: FamilyLetters
    kept: KeptLetters
    printer: KeptPaper

    def open(self) -> FamilyLetterDialog:
        """Choose the act of the palette."""
        (command,) = self.letters.commands()
        command.act()
        dialog = self.journal.screen.findChildren(FamilyLetterDialog)[-1]
        dialog.activateWindow()
        QApplication.processEvents()
        return dialog


def letters_beside(journal: JournalDesk) -> Beside:
    kept, printer = KeptLetters(), KeptPaper()
    services = (cast("Any", kept), PrintPorts(printer))
    session = a_session(roles=(Role.TEACHER,))
    letters = FamilyLetters(journal.screen, services, session, ImmediateTasks(), error_words=lambda error: error.code)
    return Beside(journal, letters, kept, printer)


@pytest.fixture
def beside(open_desk: DeskMaker) -> Beside:
    return letters_beside(open_desk(a_page()))


@pytest.mark.requirement("S0-4.14.10", "S2-3.4d", "S4-5.4.3")
def test_teacher_prints_a_letter_about_the_student_under_the_cursor(beside: Beside) -> None:
    beside.journal.keys.press(Qt.Key.Key_Down)
    page = a_page()
    dialog = beside.open()
    assert any("01.11.2024 придём" in label.text() for label in dialog.findChildren(QLabel))
    beside.journal.keys.type("Две двойки.")
    beside.journal.keys.shortcut("Ctrl+Return")

    letter = CourseLetter(page.course.course, page.students[1].student, NoticeOccasion.FAILING, "Две двойки.")
    assert beside.kept.logged == [(letter, LetterWay.PRINTED, PAPER)]
    assert beside.printer.printed == [b"%PDF"]
    assert not dialog.isVisible()


def test_what_was_typed_stays_when_the_printer_takes_nothing(beside: Beside) -> None:
    beside.printer.takes = False
    dialog = beside.open()
    beside.journal.keys.shortcut("Ctrl+Return")
    assert not beside.printer.printed
    beside.journal.keys.type("Жду в среду.")
    beside.journal.keys.shortcut("Ctrl+Return")
    assert beside.kept.logged == []
    assert dialog.problem.isVisible()

    dialog.way.setCurrentIndex(dialog.way.findData(LetterWay.PHONE))
    beside.journal.keys.shortcut("Ctrl+Return")
    assert [(letter.text, way, paper) for letter, way, paper in beside.kept.logged] == [
        ("Жду в среду.", LetterWay.PHONE, None)
    ]


@pytest.mark.requirement("S2-1.4e")
def test_deputy_head_who_only_reads_the_page_writes_to_the_family(open_desk: DeskMaker) -> None:
    foreign = PageAccess(can_write=False, reason=ReadOnlyReason.ROLE_READS_ONLY)
    beside = letters_beside(open_desk(replace(a_page(), access=foreign)))
    beside.letters.session = a_session(roles=(Role.DEPUTY_HEAD_ACADEMIC,))
    beside.open()
    beside.journal.keys.type("Ждём Вас в школе.")
    beside.journal.keys.shortcut("Ctrl+Return")
    assert [(letter.text, way) for letter, way, _ in beside.kept.logged] == [("Ждём Вас в школе.", LetterWay.PRINTED)]


def test_who_only_reads_a_page_is_not_offered_letters(open_desk: DeskMaker) -> None:
    foreign = PageAccess(can_write=False, reason=ReadOnlyReason.FOREIGN_PAGE)
    assert letters_beside(open_desk(replace(a_page(), access=foreign))).letters.commands() == ()
