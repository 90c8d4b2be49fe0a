"""The board over a real journal: hung up, taken down, hung up again, printed; notes; the own portfolio."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.school_board import DocumentKind
from ejournal_desktop.gui.board.ports import BoardServices
from ejournal_desktop.gui.board.screen import BoardScreen
from ejournal_desktop.gui.frame.arrival_notices import READ_DOCUMENTS, READ_NOTES, arrival_notices
from ejournal_desktop.gui.frame.subjects import DocumentsOpened, LessonOpened, NotesOpened
from ejournal_desktop.gui.print.file_dialog import FileDialog
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.readmodels.documents import DocumentFile
from ejournal_desktop.readmodels.homeroom import PortfolioFile
from ejournal_desktop.services.documents import DocumentsService, DocumentWish
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.homeroom.portfolio import PortfolioService
from ejournal_desktop.services.print_sources import PrintSources
from ejournal_desktop.services.printing import PrintingService
from support.homeroom_desk import homeroom_desk
from support.homeroom_window import KeptPaper
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.quiet_frame import QuietFrame
from support.staff_room import staff_room_of
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.training_vault import SchoolCase


@pytest.fixture
def opened(training: SchoolCase, qapp: QApplication) -> Iterator[Callable[[Role], tuple[BoardScreen, KeptPaper]]]:
    """Give the page to a role."""
    made: list[BoardScreen] = []
    papers = PrintingService(training.clock, RESOURCES, VERSION).papers

    def open_for(role: Role) -> tuple[BoardScreen, KeptPaper]:
        printer = KeptPaper()
        services = BoardServices(
            BoardService(training.clock, papers),
            PortfolioService(training.clock, papers),
            training.clock,
            PrintPorts(printer),
        )
        staff_room = staff_room_of(training)
        screen = BoardScreen(services, staff_room, training.sign_in(role), ImmediateTasks(), QuietFrame())
        made.append(screen)
        screen.resize(1000, 560)
        screen.show()
        screen.activateWindow()
        QApplication.processEvents()
        screen.shown()
        return screen, printer

    yield open_for
    for screen in made:
        screen.close()
        screen.deleteLater()
    qapp.processEvents()


@pytest.mark.requirement("S0-4.6.6")
def test_notice_is_hung_up_taken_down_and_hung_up_again(
    opened: Callable[[Role], tuple[BoardScreen, KeptPaper]],
) -> None:
    screen, printer = opened(Role.DEPUTY_HEAD_ACADEMIC)
    keys, page = KeyDriver(), screen.notices
    keys.shortcut("Ins")
    keys.type("Педсовет в пятницу.")
    keys.shortcut("Ctrl+Return")
    assert page.whole.text() == "Педсовет в пятницу."

    keys.shortcut("Ctrl+P")
    assert printer.printed[0].startswith(b"%PDF")
    page.withdraw()
    assert page.table.records.rowCount() == 0
    keys.shortcut("Ctrl+Z")
    assert page.table.records.rowCount() == 1


@pytest.mark.requirement("S3-3.2b", "S4-5.3.6")
def test_note_about_a_lesson_waits_for_the_deputy_head_until_it_was_read(
    training: SchoolCase, opened: Callable[[Role], tuple[BoardScreen, KeptPaper]]
) -> None:
    desk, today = homeroom_desk(training), training.clock.now().date()
    board = BoardService(training.clock, PrintingService(training.clock, RESOURCES, VERSION).papers)
    lesson = desk.service.unfilled(desk.session, desk.class_group, DateSpan(today - timedelta(days=4), today))[0]
    board.report_inaccuracy(desk.session, desk.class_group, lesson.lesson, "Нет записи урока.")
    training.sign_out(desk.session)

    screen, _ = opened(Role.DEPUTY_HEAD_ACADEMIC)
    told = arrival_notices(training.access.arrival(training.sessions[-1]))
    assert READ_NOTES in [action for notice in told for action, _ in notice.actions]
    screen.opened().go_to(NotesOpened())
    assert screen.notes.whole.text().endswith(f"{lesson.day:%d.%m.%Y}: Нет записи урока.")
    KeyDriver().press(Qt.Key.Key_Return)
    assert isinstance(screen._frame, QuietFrame)
    key, subject = screen._frame.opened[-1]
    assert (key, isinstance(subject, LessonOpened) and subject.lesson) == ("journal", lesson.lesson)
    KeyDriver().shortcut("Ctrl+Return")

    assert training.access.arrival(training.sessions[-1]).unread_notes == 0
    record = screen.notes.table.records.record(0)
    assert record is not None
    assert record.cells[-1] == "read"


@pytest.mark.requirement("S0-4.2.3")
def test_a_document_is_told_once_to_all_others_and_leads_to_the_documents(
    training: SchoolCase, opened: Callable[[Role], tuple[BoardScreen, KeptPaper]]
) -> None:
    service = DocumentsService(PrintSources(training.clock, RESOURCES, VERSION))
    principal = training.sign_in(Role.PRINCIPAL)
    file = DocumentFile("order.txt", "Вести журнал.".encode())
    service.publish(principal, DocumentWish(DocumentKind.ORDER, "5", training.clock.now().date(), "О журнале", file))
    assert training.access.arrival(principal).new_documents == ()
    training.sign_out(principal)
    training.clock.moment += timedelta(minutes=1)

    screen, _ = opened(Role.TEACHER)
    (notice,) = [
        one for one in arrival_notices(training.access.arrival(training.sessions[-1])) if "О журнале" in one.text
    ]
    assert notice.actions[0][0] == READ_DOCUMENTS
    screen.opened().go_to(DocumentsOpened())
    assert screen.documents.isVisible()
    assert training.access.arrival(training.sign_in(Role.TEACHER)).new_documents == ()


def test_whoever_may_not_write_reads_the_board_and_has_no_portfolio(
    opened: Callable[[Role], tuple[BoardScreen, KeptPaper]],
) -> None:
    screen, _ = opened(Role.SECRETARY)
    assert not screen.notices.form.isEnabled()
    assert screen.parts.tabs.count() == 4


@pytest.mark.requirement("S0-4.6.7")
def test_teacher_keeps_the_own_portfolio(opened: Callable[[Role], tuple[BoardScreen, KeptPaper]]) -> None:
    screen, printer = opened(Role.TEACHER)
    keys, page = KeyDriver(), screen.portfolio
    keys.shortcut("Alt+5")
    page.form.title.setText("Курсы")
    page.form.day.setText("31.02")
    keys.shortcut("Ctrl+Return")
    assert page.table.records.rowCount() == 0
    page.form.day.setText("05.10")
    page.form.show_file(PortfolioFile("План.txt", "Урок 1".encode()))
    keys.shortcut("Ctrl+Return")
    record = page.table.records.record(0)
    assert record is not None
    assert record.cells[0] == "05.10.2026"
    page.take_focus()
    keys.press(Qt.Key.Key_Return)
    (file,) = page.findChildren(FileDialog)
    assert file.windowTitle() == "План.txt"
    file.reject()
    keys.shortcut("Ctrl+P")
    assert printer.printed
