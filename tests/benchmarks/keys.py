"""A key in the grid, from the press to the painted cell and the durable entry, on pages of two sizes (ux.md 5.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from statistics import median, quantiles
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from benchmarks.rows import Row, seconds_of
from ejournal_desktop.app.container import build_container
from ejournal_desktop.domain import changes
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.journal.page_facts import JournalServices
from ejournal_desktop.gui.journal.screen import JournalScreen
from ejournal_desktop.gui.tasks import Tasks
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StudentId, SubjectId
from ejournal_desktop.storage.log import SYSTEM, class_scope
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.school import current_year
from support.key_driver import KeyDriver
from support.schools import RESOURCES, School, make_school
from support.training_actor import ToldClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.whole_school import Bench
    from ejournal_desktop.services.session import Session

KEYS, LONG, MILLISECONDS = 200, 60, 1000
STARTS, LAST = date(2026, 9, 1), datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
BELLS = 8


@dataclass(frozen=True, slots=True)
class PageSize:
    """How many students and lessons a page has, and the identifiers of its class and course."""

    students: int
    lessons: int
    number: int

    @property
    def class_group(self) -> ClassGroupId:
        """The class."""
        return ClassGroupId(self.number)

    @property
    def course(self) -> CourseId:
        """The course."""
        return CourseId(self.number + 1)


SIZES = (PageSize(28, 60, 1000), PageSize(40, 400, 2000))


def key_rows(bench: Bench) -> Iterator[Row]:
    """Measure both pages, median and 95th percentile."""
    application = QApplication.instance() or QApplication([])
    school = _school(bench.folder / "keys")
    for size in SIZES:
        taken = sorted(_seconds(school, size))
        title = f"key to painted and saved, {size.students}×{size.lessons}"
        yield Row(f"{title}, median", median(taken) * MILLISECONDS, "ms", 3)
        yield Row(f"{title}, 95th percentile", quantiles(taken, n=20)[-1] * MILLISECONDS, "ms", 16)
    school.close()
    application.processEvents()


def _seconds(school: School, size: PageSize) -> Iterator[float]:
    tasks = Tasks()
    tasks.rubbish.begin()
    session = school.sign_in("volkova")
    its = school.container
    services = JournalServices(its.journal, its.lessons, its.corrections)
    screen = JournalScreen(session, services, tasks, its.clock, error_words=lambda error: error.code)
    screen.resize(1366, 628)
    screen.show()
    screen.activateWindow()
    screen.open(size.course, its.journal.periods(session)[0].period)
    while screen.model.page is None:
        QApplication.processEvents()
    keys, marks = KeyDriver(), cycle("5432н")

    def press() -> None:
        keys.type(next(marks))
        tasks.settle(LONG)
        QApplication.processEvents()

    for number in range(KEYS):
        row = number % size.students
        if row == 0:
            screen.view.go_to(0, screen.model.columnCount() - 2 - number // size.students)
            QApplication.processEvents()
        yield seconds_of(press)
    screen.close()
    tasks.close()


def _school(folder: Path) -> School:
    clock = ToldClock(LAST)
    make_school(folder, clock)
    school = School(build_container(folder, clock=clock, assets=RESOURCES))
    session = school.sign_in()
    with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
        work.record(SYSTEM, [changes.SubjectDefined(SubjectId(1), "Алгебра", "Алг", 1)])
    for size in SIZES:
        _open_class(session, size)
    return school


def _open_class(session: Session, size: PageSize) -> None:
    with session.database.read() as reading:
        year = current_year(reading, LAST.date())
        teacher = next(staff for staff, name in staff_names(reading).items() if name.surname == "Волкова")
    if year is None:
        raise LookupError(size)
    people = [StudentId(size.number + 100 + place) for place in range(size.students)]
    days = [STARTS + timedelta(days=place) for place in range((LAST.date() - STARTS).days + 1)]
    times = [(day, bell) for day in reversed(days) if day.weekday() < 6 for bell in range(1, BELLS + 1)]
    with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
        work.record(
            class_scope(size.class_group),
            [
                changes.ClassGroupOpened(size.class_group, year, f"{size.number}", f"c{size.number}", 7),
                *(changes.StudentRegistered(student, f"Ученик{student}", "Новый", "", None) for student in people),
                *(changes.StudentEnrolled(student, size.class_group, STARTS, "1") for student in people),
                changes.CourseOpened(size.course, size.class_group, SubjectId(1), None, 4),
                changes.CourseTeacherAssigned(size.course, teacher, STARTS, None),
                changes.LessonsScheduled(size.course, tuple(sorted(times[: size.lessons]))),
            ],
        )
