"""The grid over a real encrypted journal and the two threads of a window: keys reach the disk (checks A1, A6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from shutil import copytree
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from ejournal_desktop.app.container import build_container
from ejournal_desktop.domain import changes
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.journal.page_facts import JournalServices
from ejournal_desktop.gui.journal.screen import JournalScreen
from ejournal_desktop.gui.tasks import Tasks
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StudentId, SubjectId
from ejournal_desktop.storage.log import SYSTEM, class_scope
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.school import current_year
from support.key_driver import KeyDriver
from support.schools import School

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.journal.page_facts import StatusText
    from ejournal_desktop.kernel.identifiers import LessonId, PeriodId
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn
    from ejournal_desktop.services.session import Session

TODAY = date(2026, 9, 14)
STARTS = date(2026, 9, 1)
CLASS, COURSE, SUBJECT = ClassGroupId(1001), CourseId(1002), SubjectId(1003)
STUDENTS = (
    "Абаев", "Белов", "Ветров", "Гусев", "Дёмин", "Ершов", "Жуков", "Зимин", "Ильин", "Козлов", "Лапин", "Мухин",
)  # fmt: skip
LONG = 60  # seconds; the thread of the database is waited for, not timed
COLUMN = "5н4325н44525"
PLAN = (("", "Повторение", 2, ("№ 1", "№ 2"), ""),)


@dataclass(slots=True)
class StoredJournal:
    """A screen over the journal of a school, kept by its teacher."""

    school: School
    session: Session
    period: PeriodId
    screen: JournalScreen
    keys: KeyDriver

    def page(self) -> JournalPage:
        """Return the page as it is on the disk."""
        return self.school.container.journal.page(self.session, COURSE, self.period)

    def lesson(self, tasks: Tasks | None = None) -> LessonColumn:
        """Return today's lesson as it is on the disk, once the thread of the database has done its work."""
        if tasks is not None:
            tasks.settle(LONG)
        return next(lesson for lesson in self.page().lessons if lesson.day == TODAY)

    def acts(self, tasks: Tasks) -> int:
        """Return how many acts the log holds, once the thread of the database has done its work."""
        tasks.settle(LONG)
        with self.session.database.read() as reading:
            return int(reading.connection.exec_driver_sql("SELECT count(*) FROM log_entry").scalar_one())

    def entered(self, lesson: LessonId) -> dict[str, str]:
        """Return what is on the disk in a lesson, by surname."""
        page = self.page()
        names = {row.student: row.name.surname for row in page.students}
        cells = page.cells.items()
        return {
            names[student]: "/".join(cell.marks) + (cell.attendance or "")
            for (student, of), cell in cells
            if of == lesson and not cell.is_empty
        }


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    """The two threads of a window."""
    del qapp
    threads = Tasks()
    yield threads
    threads.close()


@pytest.fixture
def stored(school: School, tasks: Tasks, qtbot: QtBot) -> Iterator[StoredJournal]:
    """A class of four students with a lesson today, open before its teacher."""
    _open_class(school)
    session = school.sign_in("volkova")
    services = JournalServices(school.container.journal, school.container.lessons, school.container.corrections)
    screen = JournalScreen(session, services, tasks, school.container.clock, error_words=lambda error: error.code)
    screen.resize(1366, 628)
    screen.show()
    screen.activateWindow()
    period = school.container.journal.periods(session)[0].period
    with qtbot.waitSignal(screen.page_opened):
        screen.open(COURSE, period)
    yield StoredJournal(school, session, period, screen, KeyDriver())
    screen.close()
    screen.deleteLater()
    QApplication.processEvents()


@pytest.mark.requirement("S2-3.4a")
def test_column_topic_and_homework_of_a_lesson_are_stored_by_five_keys(stored: StoredJournal, qtbot: QtBot) -> None:
    stored.keys.type("5н4")
    with qtbot.waitSignal(stored.screen.lesson_completed):
        stored.keys.shortcut("Ctrl+Return")
    lesson = stored.lesson()
    assert stored.keys.presses == 5
    assert stored.entered(lesson.lesson) == {"Абаев": "5", "Белов": "absent", "Ветров": "4"}
    assert (lesson.topic, lesson.homework, lesson.is_complete) == ("Повторение", "№ 1", True)


def test_every_key_is_on_the_disk_before_the_lesson_is_closed(stored: StoredJournal, tasks: Tasks) -> None:
    stored.keys.type("5н4")
    tasks.close()
    lesson = stored.lesson()
    assert len(stored.entered(lesson.lesson)) == 3
    assert not lesson.is_complete


@pytest.mark.requirement("S2-3.4a")
def test_twelve_keys_undone_and_done_again_are_gone_from_the_disk_and_back(stored: StoredJournal, tasks: Tasks) -> None:
    said: list[StatusText] = []
    stored.screen.status_text_changed.connect(said.append)
    stored.keys.type(COLUMN)
    lesson = stored.lesson(tasks).lesson
    column = stored.entered(lesson)
    assert len(column) == len(COLUMN)
    for _ in COLUMN:
        stored.keys.shortcut("Ctrl+Z")
    tasks.settle(LONG)
    assert stored.entered(lesson) == {}
    for _ in COLUMN:
        stored.keys.shortcut("Ctrl+Y")
    tasks.settle(LONG)
    assert stored.entered(lesson) == column
    assert len(said) == 2 * len(COLUMN)
    assert stored.screen.view.viewport().findChildren(QLineEdit) == []


def test_killed_program_has_every_key_on_the_disk_and_the_lesson_only_started(
    stored: StoredJournal, tasks: Tasks, tmp_path: Path
) -> None:
    stored.keys.type(COLUMN)
    tasks.settle(LONG)
    left = School(
        build_container(copytree(stored.school.folder, tmp_path / "left"), clock=stored.school.container.clock)
    )
    found = replace(stored, school=left, session=left.sign_in("volkova"))
    lesson = found.lesson()
    assert len(found.entered(lesson.lesson)) == len(COLUMN)
    assert lesson.state is LessonState.STARTED
    left.close()


def test_range_and_its_undo_are_one_act_of_the_log_each(stored: StoredJournal, tasks: Tasks) -> None:
    before = stored.acts(tasks)
    stored.keys.shortcut("Ctrl+Space")
    stored.keys.type("5")
    assert stored.acts(tasks) == before + 1
    assert len(stored.entered(stored.lesson().lesson)) == len(STUDENTS)
    stored.keys.shortcut("Ctrl+Z")
    assert stored.acts(tasks) == before + 2
    assert stored.entered(stored.lesson().lesson) == {}


@pytest.mark.requirement("S4-5.4.4", "S4-1.7")
def test_card_tells_every_mark_and_note_of_a_cell_from_the_log(stored: StoredJournal, qtbot: QtBot) -> None:
    stored.keys.type("4")
    stored.screen.view.go_to(0, stored.screen.view.currentIndex().column())
    stored.keys.shortcut("Shift+F2")
    stored.keys.type("тест")
    stored.keys.press(Qt.Key.Key_Return)
    stored.keys.shortcut("Alt+Down")
    card = stored.screen.tools.card
    qtbot.waitUntil(lambda: len(card.lines()) == 2)
    assert card.lines()[0].startswith("no note → note: тест\n14.09.2026 12:00 · Волкова О. И. · Точка 1")
    assert card.lines()[1].startswith("no mark → 4\n")


def test_undone_entries_leave_the_disk_too(stored: StoredJournal, tasks: Tasks) -> None:
    stored.keys.type("5н")
    stored.keys.shortcut("Ctrl+Z")
    tasks.close()
    assert stored.entered(stored.lesson().lesson) == {"Абаев": "5"}


def test_reading_again_shows_the_same_page(stored: StoredJournal, qtbot: QtBot) -> None:
    stored.keys.type("52")
    with qtbot.waitSignal(stored.screen.page_opened):
        stored.screen.reload()
    column = stored.screen.view.currentIndex().column()
    shown = [stored.screen.model.face(row, column).text for row in range(4)]
    assert shown == ["5", "2", "", ""]
    assert stored.screen.view.currentIndex().row() == 2


def _open_class(school: School) -> None:
    session = school.sign_in()
    with session.database.read() as reading:
        year = current_year(reading, TODAY)
        assert year is not None
        teacher = next(staff for staff, name in staff_names(reading).items() if name.surname == "Волкова")
    with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
        work.record(SYSTEM, [changes.SubjectDefined(SUBJECT, "Алгебра", "Алг", 1)])
        people = [StudentId(1100 + place) for place in range(len(STUDENTS))]
        cards = [
            changes.StudentRegistered(student, surname, "Анна", "", None)
            for student, surname in zip(people, STUDENTS, strict=True)
        ]
        work.record(
            class_scope(CLASS),
            [
                changes.ClassGroupOpened(CLASS, year, "7А", "7a", 7),
                *cards,
                *(changes.StudentEnrolled(student, CLASS, STARTS, "1") for student in people),
                changes.CourseOpened(COURSE, CLASS, SUBJECT, None, 4),
                changes.CourseTeacherAssigned(COURSE, teacher, STARTS, None),
                changes.CoursePlanReplaced(COURSE, PLAN),
                changes.LessonsScheduled(COURSE, ((TODAY, 2),)),
            ],
        )
    school.container.access.sign_out(session)
    school.sessions.remove(session)
