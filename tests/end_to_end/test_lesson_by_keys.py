from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.journal import JournalService
from support.lesson_by_keys import ABSENT, MARKS, column_keys
from support.training_vault import MARKED_CLASS
from support.typing_process import kill_after, start_typing

if TYPE_CHECKING:
    import subprocess

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn
    from ejournal_desktop.readmodels.training import TrainingLogin
    from support.training_vault import SchoolCase

MOST_KEYS = 32
STUDENTS = 28


@dataclass(frozen=True, slots=True)
class Appointment:
    """A lesson ahead of the seventh class with its teacher, and a moment in its middle."""

    handle: str
    password: str
    page: JournalPage
    lesson: LessonColumn
    moment: datetime


def _appointment(school: SchoolCase) -> Appointment:
    """Find a lesson of the whole class that nobody has kept yet, planned with topic and homework."""
    session = school.sign_in(Role.PRINCIPAL)
    journal = JournalService(school.clock)
    second = journal.periods(session)[1].period
    for choice in journal.courses(session):
        if choice.course.class_title == MARKED_CLASS and choice.course.subgroup is None:
            page = journal.page(session, choice.course.course, second)
            found = _planned(page, school.clock.now())
            keeper = _keeper(school, choice.teacher)
            if found is not None and keeper is not None:
                school.sign_out(session)
                return Appointment(keeper.handle, keeper.password, page, *found)
    raise LookupError(MARKED_CLASS)


def _keeper(school: SchoolCase, name: str) -> TrainingLogin | None:
    of_teachers = [login for login in school.logins if login.role in (Role.TEACHER, Role.HOMEROOM_TEACHER)]
    return next((login for login in of_teachers if login.name.with_initials == name), None)


def _planned(page: JournalPage, now: datetime) -> tuple[LessonColumn, datetime] | None:
    for lesson in page.lessons:
        is_planned = lesson.plan is not None and lesson.plan.topic and lesson.plan.homework
        if lesson.day > now.date() and is_planned and lesson.starts is not None:
            return lesson, datetime.combine(lesson.day, lesson.starts, now.tzinfo) + timedelta(minutes=20)
    return None


def _typing(school: SchoolCase, appointment: Appointment, *options: str) -> subprocess.Popen[str]:
    school.access.close()
    return start_typing(school.folder, appointment.handle, appointment.password, appointment.moment, *options)


def _stored(school: SchoolCase, appointment: Appointment) -> tuple[LessonColumn, list[Cell | None]]:
    school.clock.moment = appointment.moment
    session = school.sign_in(appointment.handle)
    page = JournalService(school.clock).page(session, appointment.page.course.course, appointment.page.period.period)
    lesson = next(column for column in page.lessons if column.lesson == appointment.lesson.lesson)
    report = DiagnosticsService().check(session)
    assert report.is_clean, report.findings
    return lesson, [page.cells.get((row.student, lesson.lesson)) for row in page.students]


def _expected(count: int) -> list[tuple[tuple[str, ...], str | None]]:
    filled: list[tuple[tuple[str, ...], str | None]] = []
    for place in range(1, count + 1):
        marks = (MARKS[place],) if place in MARKS else ()
        filled.append((marks, "absent" if place in ABSENT else None))
    return filled


def _seen(cells: list[Cell | None]) -> list[tuple[tuple[str, ...], str | None]]:
    return [((), None) if cell is None else (cell.marks, cell.attendance) for cell in cells]


@pytest.mark.requirement("S2-3.4a", "S0-4.14.2", "S0-5.1a")
def test_a_lesson_of_28_students_takes_at_most_32_keys(training: SchoolCase) -> None:
    appointment = _appointment(training)
    assert len(appointment.page.students) == STUDENTS
    output, _ = _typing(training, appointment).communicate(timeout=120)
    assert int(output.split()[-1]) <= MOST_KEYS
    lesson, cells = _stored(training, appointment)
    assert _seen(cells) == _expected(STUDENTS)
    assert lesson.is_complete
    assert appointment.lesson.plan is not None
    assert (lesson.topic, lesson.homework) == (appointment.lesson.plan.topic, appointment.lesson.plan.homework)


@pytest.mark.requirement("S0-4.11", "S0-4.12.7")
def test_killing_the_program_after_the_twelfth_key_loses_nothing(training: SchoolCase) -> None:
    appointment = _appointment(training)
    process = _typing(training, appointment, "--stop-after", "12")
    kill_after(process, 12)
    lesson, cells = _stored(training, appointment)
    assert len(column_keys()) > len(_expected(12))
    assert _seen(cells)[:12] == _expected(12)
    assert not lesson.is_complete
    assert lesson.recorded_at is not None
