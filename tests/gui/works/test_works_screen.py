"""«Проверочные работы» by keys: planned, scored, kept for later, laid beside a lesson."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.works.ports import WorksServices
from ejournal_desktop.gui.works.screen import WorksScreen
from ejournal_desktop.printing.foreign_pdf import check_pdf_here
from ejournal_desktop.services.attachments import AttachmentsService
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.services.works.library import WorkLibraryService
from ejournal_desktop.services.works.planned import PlannedWorksService
from support.documents_room import a_pdf
from support.homeroom_window import KeptPaper
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.quiet_frame import QuietFrame
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from support.training_desk import Desk
    from support.training_vault import SchoolCase


@dataclass
class ChosenFiles:
    """Answers the questions for files without a dialog."""

    folder: Path
    shown: list[str] = field(default_factory=list)

    def to_open(self, owner: QWidget, title: str, filters: str) -> Path | None:
        """Return a file that is there."""
        del owner, title, filters
        return self.folder / "Вариант.pdf"

    def to_save(self, owner: QWidget, title: str, name: str) -> Path | None:
        """Return a place for a copy."""
        del owner, title
        return self.folder / f"copy {name}"

    def show(self, owner: QWidget, title: str, content: bytes, save: Callable[[], None] | None) -> None:
        """Keep what would be shown."""
        del owner, content, save
        self.shown.append(title)


@dataclass
class WorksDesk:
    """The screen, its printer, a keyboard, and the teacher behind it."""

    desk: Desk
    screen: WorksScreen
    frame: QuietFrame
    printer: KeptPaper
    files: ChosenFiles
    planned: PlannedWorksService
    keys: KeyDriver = field(default_factory=KeyDriver)

    def plan(self, topic: str) -> None:
        """Plan a work of ten points by keys."""
        self.keys.shortcut("Ins")
        self.keys.type(topic)
        self.keys.shortcut("Ctrl+Return")


@pytest.fixture
def works(training: SchoolCase, tmp_path: Path, qapp: QApplication) -> Iterator[WorksDesk]:
    (tmp_path / "Вариант.pdf").write_bytes(a_pdf())
    desk, frame, printer = desk_in(training, MARKED_CLASS), QuietFrame(), KeptPaper()
    files, clock = ChosenFiles(tmp_path), training.clock
    planned = PlannedWorksService(clock, PrintingService(clock, RESOURCES, VERSION).papers)
    library = WorkLibraryService(AttachmentsService(clock, check_pdf_here))
    ports = PrintPorts(printer, lambda _owner, _title, name: tmp_path / name)
    services = WorksServices(library, planned, clock, ports, files)
    screen = WorksScreen(services, desk.session, ImmediateTasks(), frame)
    screen.resize(1366, 628)
    screen.show()
    screen.activateWindow()
    QApplication.processEvents()
    screen.shown()
    yield WorksDesk(desk, screen, frame, printer, files, planned)
    screen.close()
    screen.deleteLater()
    qapp.processEvents()


@pytest.mark.requirement("S0-2.11a", "S0-2.11b")
def test_work_is_planned_printed_scored_and_summed_up_by_keys(works: WorksDesk) -> None:
    works.plan("Квадратные уравнения")
    (work,) = works.planned.works(works.desk.session)
    assert (work.topic, work.maximum) == ("Квадратные уравнения", 10)
    works.screen.planned.take_focus()
    works.keys.shortcut("Ctrl+P")
    assert len(works.printer.printed) == 1

    works.keys.press(Qt.Key.Key_Return)
    works.keys.press(Qt.Key.Key_Return)
    for points in ("7", "10", "4"):
        works.keys.type(points)
        works.keys.press(Qt.Key.Key_Return)
    found = works.planned.scores(works.desk.session, work.work)
    assert sorted(found.points.values()) == [4, 7, 10]
    assert found.summary.mean == 7
    works.keys.press(Qt.Key.Key_Escape)
    works.keys.shortcut("Ctrl+Z")
    assert sorted(works.planned.scores(works.desk.session, work.work).points.values()) == [7, 10]
    works.keys.shortcut("Ctrl+P")
    assert len(works.printer.printed) == 2
    with works.desk.session.database.read() as reading:
        noted = reading.connection.exec_driver_sql("SELECT count(*) FROM printed_document").scalar_one()
    assert noted == 1


@pytest.mark.requirement("S0-4.6.2a")
def test_work_kept_with_its_file_is_planned_from_the_library(works: WorksDesk) -> None:
    works.keys.shortcut("Alt+3")
    page = works.screen.library
    works.keys.shortcut("Ins")
    works.keys.type("Дроби")
    works.keys.shortcut("Ctrl+O")
    works.keys.shortcut("Ctrl+Return")
    page.take_focus()
    page.open_file()
    assert works.files.shown == ["Вариант.pdf"]

    works.keys.press(Qt.Key.Key_Return)
    assert works.screen.planned.form.topic.text() == "Дроби"
    works.keys.shortcut("Ctrl+Return")
    assert [one.topic for one in works.planned.works(works.desk.session)] == ["Дроби"]


def test_work_is_changed_taken_back_and_planned_again(works: WorksDesk) -> None:
    works.plan("Уравнения")
    page = works.screen.planned
    page.take_focus()
    works.keys.shortcut("F2")
    page.form.topic.setText("Неравенства")
    works.keys.shortcut("Ctrl+Return")
    assert [one.topic for one in works.planned.works(works.desk.session)] == ["Неравенства"]
    page.take_focus()
    works.keys.shortcut("Ctrl+Z")
    assert [one.topic for one in works.planned.works(works.desk.session)] == ["Уравнения"]
    page.take_focus()
    works.keys.press(Qt.Key.Key_Delete)
    assert works.planned.works(works.desk.session) == ()
    works.keys.shortcut("Ctrl+Z")
    assert len(works.planned.works(works.desk.session)) == 1


def test_what_is_missing_or_too_much_is_said_and_nothing_is_kept(works: WorksDesk) -> None:
    works.keys.shortcut("Ins")
    works.keys.shortcut("Ctrl+Return")
    assert works.planned.works(works.desk.session) == ()
    assert "topic" in works.frame.hints[-1]
    works.plan("Уравнения")
    works.screen.planned.open_points()
    works.screen.points.line.setText("11")
    works.screen.points.keep()
    assert works.screen.banners.current() is not None
    works.screen.points.line.setText("много")
    works.screen.points.keep()
    assert "whole number" in works.frame.hints[-1]
