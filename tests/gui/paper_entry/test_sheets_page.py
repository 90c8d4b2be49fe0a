"""«Листы уроков»: sheets of a day for a class or a teacher, by right."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtCore import QDate

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.paper_entry.sheets_page import LessonSheetsScreen
from support.cut_words import cut_words
from support.immediate_tasks import ImmediateTasks
from support.nameless import nameless
from support.paper_desk import paper_services
from support.quiet_frame import QuietFrame

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from support.print_desk import PaperTray
    from support.training_vault import SchoolCase

FRIDAY, SUNDAY = QDate(2026, 11, 20), QDate(2026, 11, 22)


@dataclass(slots=True)
class SheetsDesk:
    """A person at the page."""

    screen: LessonSheetsScreen
    tray: PaperTray

    def choose(self, *, class_place: int = 0, teacher_place: int = 0) -> None:
        """Choose from the lists."""
        self.screen.classes.setCurrentIndex(class_place)
        self.screen.teachers.setCurrentIndex(teacher_place)

    @property
    def notice(self) -> str:
        """The message above the page."""
        notice = self.screen.banners.current()
        return "" if notice is None else notice.text


def desk_of(qtbot: QtBot, school: SchoolCase, target: Path, role: Role) -> SheetsDesk:
    services, tray = paper_services(school, target)
    screen = LessonSheetsScreen(services, school.sign_in(role), ImmediateTasks(), QuietFrame())
    screen.resize(800, 500)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
    screen.shown()
    screen.day.setDate(FRIDAY)
    return SheetsDesk(screen, tray)


@pytest.fixture
def deputy(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> SheetsDesk:
    return desk_of(qtbot, training, tmp_path / "sheets.pdf", Role.DEPUTY_HEAD_ACADEMIC)


def pages(pdf: bytes) -> int:
    with pikepdf.open(BytesIO(pdf)) as file:
        return len(file.pages)


def test_deputy_prints_the_day_of_a_class_and_of_a_teacher(deputy: SheetsDesk) -> None:
    deputy.screen.print_sheets()
    for place in range(1, deputy.screen.teachers.count()):
        deputy.choose(teacher_place=place)
        deputy.screen.print_sheets()
        if len(deputy.tray.sent) > 1:  # the first one who has lessons on that day
            break
    of_class, of_teacher = deputy.tray.sent
    assert pages(of_class) >= 3
    assert pages(of_teacher) >= 1


def test_sheets_are_saved_where_the_person_says(deputy: SheetsDesk, tmp_path: Path) -> None:
    deputy.screen.save_sheets()
    assert (tmp_path / "sheets.pdf").read_bytes().startswith(b"%PDF-")


def test_day_without_lessons_and_nothing_chosen_are_told(deputy: SheetsDesk) -> None:
    deputy.choose()
    deputy.screen.print_sheets()
    assert deputy.notice == "Choose a class or a teacher"
    deputy.choose(class_place=1)
    deputy.screen.day.setDate(SUNDAY)
    deputy.screen.print_sheets()
    assert deputy.notice != "Choose a class or a teacher"
    assert deputy.tray.sent == []


def test_homeroom_teacher_prints_the_own_class_only(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> None:
    desk = desk_of(qtbot, training, tmp_path / "sheets.pdf", Role.TEACHER)
    assert desk.screen.classes.count() == 2
    assert not desk.screen.teachers.isEnabled()


def test_nothing_is_cut_and_everything_has_a_name(deputy: SheetsDesk) -> None:
    assert cut_words(deputy.screen) == []
    assert nameless(deputy.screen) == []
