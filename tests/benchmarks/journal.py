"""Saving a cell, reading and painting a page, growth of the file, and the check of everything."""

# ruff: noqa: S608  statements are put together from constants
from __future__ import annotations

import secrets
from contextlib import closing
from itertools import cycle
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from benchmarks.rows import MOST, Row, medians, seconds_of
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.changes import StudentRegistered
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.my_day import MyDayService
from ejournal_desktop.storage.connection import open_connection
from ejournal_desktop.storage.log import class_scope
from support.journal_desk import a_desk
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlcipher3 import dbapi2

    from benchmarks.whole_school import Bench
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from support.training_desk import Desk

SAVES, READS = 300, 40
GROWING = ("5А", "5Б", "6А", "7А", "7Б", "8А", "9А", "10А")
MILLISECONDS = 1000
YEARS = 10
SHIFT = 10**17  # past all identifiers of 53 bits, so that copies stay copies

_OF_PERIOD = "WHERE course_id = :course AND day BETWEEN :starts AND :ends"
_RAW = (
    f"SELECT * FROM lesson {_OF_PERIOD} ORDER BY day, bell",
    f"SELECT mark.* FROM mark JOIN lesson USING (lesson_id) {_OF_PERIOD}",
    f"SELECT attendance.* FROM attendance JOIN lesson USING (lesson_id) {_OF_PERIOD}",
    "SELECT * FROM enrollment JOIN student USING (student_id) WHERE class_group_id = :class_group ORDER BY surname",
    "SELECT * FROM plan_hour WHERE course_id = :course",
    "SELECT * FROM period_mark WHERE course_id = :course",
)


def journal_rows(bench: Bench) -> Iterator[Row]:
    """Measure one after the other; the last measurement makes the school ten times as large."""
    yield from saving(bench)
    yield growth(bench)
    read, *after_changes = reading_seconds(bench)
    yield read
    yield from after_changes
    yield painting(read)
    yield Row(
        "day of a teacher read",
        medians(READS, lambda: MyDayService(bench.school.clock).my_day(bench.desk.session))[0] * MILLISECONDS,
        "ms",
    )
    seconds = seconds_of(lambda: DiagnosticsService().check(bench.desk.session))
    yield Row("check of the whole training school", seconds, "s", goal=3)
    yield ten_years(bench)


def saving(bench: Bench) -> Iterator[Row]:
    """One key in the grid against one bare commit with the same settings."""
    desk = bench.desk
    lesson, student = desk.past, desk.student
    marks = cycle([Cell(marks=("5",)), Cell(marks=("4",))])
    path, key = bench.folder / "bare.db", secrets.token_bytes(32)
    with closing(open_connection(path, key)) as bare:
        bare.execute("CREATE TABLE cell (student INTEGER, value TEXT)")
        ours, baseline = medians(
            SAVES,
            lambda: desk.journal.set_cell(desk.session, lesson, student, next(marks)),
            lambda: _commit(bare),
        )
    yield Row("one cell saved", ours * MILLISECONDS, "ms", 5, baseline * MILLISECONDS)
    yield Row("one cell saved, median", ours * MILLISECONDS, "ms", 3)


def _commit(connection: dbapi2.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO cell VALUES (1, '5')")
    connection.execute("COMMIT")


def growth(bench: Bench) -> Row:
    """Bytes of the file for each entered cell, log included, over several pages: it grows by whole pages of 4096."""
    school = bench.fresh_school("growth")
    desks = [desk_in(school, title) for title in GROWING]
    places = [(desk, *place) for desk in desks for place in _empty_cells(desk)]
    before = _size(desks[0])
    for desk, lesson, student in places:
        desk.journal.set_cell(desk.session, lesson, student, Cell(marks=("3",)))
    grown = (_size(desks[0]) - before) / len(places)
    school.close()
    return Row(f"growth per entered cell, log included, {len(places)} cells", grown, "bytes", 500)


def _empty_cells(desk: Desk) -> Iterator[tuple[LessonId, StudentId]]:
    students = [row.student for row in desk.page().students if not row.spans[-1].ends]
    taken = desk.page().cells
    for lesson in desk.past_lessons():
        yield from ((lesson.lesson, who) for who in students if (who, lesson.lesson) not in taken)


def _size(desk: Desk) -> int:
    database = desk.session.database
    database.checkpoint()
    return database.path.stat().st_size


def reading_seconds(bench: Bench) -> tuple[Row, ...]:
    """A page through the service against its rows by raw SQL on a connection that is open already.

    The second time a cell has just been written, the third time a name: nothing of the course is known then. Both times
    both decrypt their pages anew.
    """
    desk, marks = bench.desk, cycle([Cell(marks=("5",)), Cell(marks=("4",))])
    lesson, student = desk.past, desk.student
    key = {
        "course": desk.course.course,
        "class_group": desk.course.class_group,
        "starts": desk.period.starts.isoformat(),
        "ends": desk.period.ends.isoformat(),
    }
    with bench.school.bare_database(desk.session) as connection:

        def raw() -> None:
            for statement in _RAW:
                connection.execute(statement, key).fetchall()

        ours, baseline = medians(READS, desk.page, raw)
        typed = _after(lambda: desk.journal.set_cell(desk.session, lesson, student, next(marks)), desk.page, raw)
        named = _after(lambda: _rename(desk, student), desk.page, raw)
    return (
        Row("journal page read", ours * MILLISECONDS, "ms", 3, baseline * MILLISECONDS),
        Row("journal page read after a key in the grid", typed[0] * MILLISECONDS, "ms", 3, typed[1] * MILLISECONDS),
        Row("journal page read after a change of names", named[0] * MILLISECONDS, "ms", None, named[1] * MILLISECONDS),
    )


def _after(change: Callable[[], object], *acts: Callable[[], object]) -> Sequence[float]:
    """Return the median seconds of acts that are done once after each change."""
    taken = []
    for _ in range(READS):
        change()
        taken.append([seconds_of(act) for act in acts])
    return [median(times) for times in zip(*taken, strict=True)]


def _rename(desk: Desk, student: StudentId) -> None:
    with desk.session.database.write(desk.session.actor(Action.ENTER_ABSENCE)) as work:
        work.record(class_scope(desk.course.class_group), [StudentRegistered(student, "Новикова", "Айжан", "", None)])


def painting(read: Row) -> Row:
    """Opening the whole screen over a page of 28 students and painting it off the screen."""
    application = QApplication.instance() or QApplication([])
    screens = [a_desk().screen]

    def paint() -> None:
        screens[0].close()
        screens[0] = a_desk().screen
        screens[0].grab()

    (seconds,) = medians(READS // 4, paint)
    screens[0].close()
    application.processEvents()
    return Row("journal page read, screen made and painted", read.ours + seconds * MILLISECONDS, "ms", 100)


def ten_years(bench: Bench) -> Row:
    """The page of today with nine more years of lessons, marks and absences beside it, and in a school without them.

    Both schools are new copies, so that nothing but the years tells them apart, and are read in turn: what is measured
    one after the other tells more of the computer than of the school. The school of what is measured next grows too.
    """
    schools = [bench.fresh_school(name) for name in ("one-year", "ten-years")]
    young, old = (desk_in(school, MARKED_CLASS) for school in schools)
    for desk in (old, bench.desk):
        _grow(desk)
    before, after = medians(READS, young.page, old.page)
    for school in schools:
        school.close()
    return Row("journal page with ten years in the file", after * MILLISECONDS, "ms", 1.3, before * MILLISECONDS, MOST)


def _grow(desk: Desk) -> None:
    with desk.school.bare_database(desk.session) as connection:
        connection.execute("BEGIN IMMEDIATE")
        for year in range(1, YEARS):
            _copy_a_year(connection, year)
        connection.execute("COMMIT")


def _copy_a_year(connection: dbapi2.Connection, year: int) -> None:
    """Put the lessons of the year in again as those of another, with marks and absences; identifiers are moved."""
    for table, moved in (
        ("course", ("course_id", "class_group_id")),
        ("lesson", ("lesson_id", "course_id")),
        ("mark", ("lesson_id",)),
        ("attendance", ("lesson_id",)),
    ):
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        values = [f"{name} + {year * SHIFT}" if name in moved else name for name in names]
        narrow = f"WHERE {names[0]} < 9007199254740992"
        connection.execute(f"INSERT INTO {table} SELECT {', '.join(values)} FROM {table} {narrow}")
