from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_editions import with_parameter
from ejournal_desktop.readmodels.cell_history import HistoryKind
from ejournal_desktop.readmodels.journal_changes import CellEntry
from ejournal_desktop.services.corrections import CorrectionsService
from ejournal_desktop.services.errors import CellLockedError, NotAllowedError, ReasonNeededError
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session
    from support.training_desk import Desk
    from support.training_vault import SchoolCase

LOCK_DAYS = 3


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    return desk_in(training, MARKED_CLASS)


def _locking(session: Session) -> Session:
    locked = with_parameter(session.regulation, "corrections.lock_after_days", LOCK_DAYS, clause="приказ школы")
    return replace(session, regulation=locked)


@pytest.mark.requirement("S4-1.7")
def test_history_of_a_cell_names_every_value_with_author_and_workstation(desk: Desk) -> None:
    for mark in ("4", "5"):
        desk.journal.set_cell(desk.session, desk.past, desk.student, Cell((mark,)))
    history = CorrectionsService(desk.school.clock).history(desk.session, desk.past, desk.student)
    assert [entry.value for entry in history][-2:] == ["4", "5"]
    assert history[-1].author == desk.session.signed_in.name.with_initials
    assert history[-1].workstation == desk.session.signed_in.workstation
    assert history[-1].moment == desk.school.clock.now()


@pytest.mark.requirement("S4-5.4.4")
def test_note_to_a_mark_stands_on_the_page_and_in_the_history_and_can_be_taken_back(desk: Desk) -> None:
    cell = (desk.past, desk.student)
    desk.journal.set_note(desk.session, *cell, "  переписать к пятнице ")
    assert desk.page().notes[desk.student, desk.past] == "переписать к пятнице"
    change = desk.journal.set_note(desk.session, *cell, "")
    assert change.before == "переписать к пятнице"
    assert (desk.student, desk.past) not in desk.page().notes
    history = CorrectionsService(desk.school.clock).history(desk.session, *cell)
    notes = [(entry.before, entry.value) for entry in history if entry.kind is HistoryKind.NOTE]
    assert notes == [(None, "переписать к пятнице"), ("переписать к пятнице", None)]


def test_cells_of_a_range_are_one_entry_of_the_log(desk: Desk) -> None:
    wanted = [CellEntry(lesson.lesson, desk.student, Cell(("3",))) for lesson in desk.past_lessons()[-2:]]
    desk.journal.set_cells(desk.session, wanted)
    corrections = CorrectionsService(desk.school.clock)
    last = [corrections.history(desk.session, entry.lesson, desk.student)[-1] for entry in wanted]
    assert [entry.value for entry in last] == ["3", "3"]
    assert last[0].clock == last[1].clock


def test_correction_by_protocol_needs_a_reason(desk: Desk) -> None:
    corrections = CorrectionsService(desk.school.clock)
    with pytest.raises(ReasonNeededError):
        corrections.correct_cell(desk.session, desk.past, desk.student, Cell(("5",)), "  ")
    change = corrections.correct_cell(desk.session, desk.past, desk.student, Cell(("5",)), "ошибка при вводе")
    assert change.after == Cell(("5",))


def test_reason_given_afterwards_stands_with_its_correction(desk: Desk) -> None:
    corrections = CorrectionsService(desk.school.clock)
    for mark in ("4", "5"):
        desk.journal.set_cell(desk.session, desk.past, desk.student, Cell((mark,)))
    corrections.explain_correction(desk.session, desk.past, desk.student, "описка")
    last = corrections.history(desk.session, desk.past, desk.student)[-1]
    assert (last.before, last.value, last.reason) == ("4", "5", "описка")


def test_history_of_a_period_mark_names_old_and_new_value(desk: Desk) -> None:
    of_period = (desk.session, desk.course.course, desk.period.period, desk.student)
    for value in ("4", "5"):
        desk.journal.set_period_mark(*of_period, value)
    history = CorrectionsService(desk.school.clock).period_history(*of_period)
    assert [(entry.before, entry.value) for entry in history][-2:] == [(None, "4"), ("4", "5")]


def test_old_lesson_is_open_as_long_as_the_regulation_turns_no_lock_on(desk: Desk) -> None:
    old = desk.past_lessons()[0].lesson
    change = desk.journal.set_cell(desk.session, old, desk.student, Cell(("4",)))
    assert change.after == Cell(("4",))


@pytest.mark.requirement("S0-4.14.2")
def test_locked_lesson_opens_when_the_deputy_head_allows_a_correction(desk: Desk) -> None:
    lesson, student = desk.past_lessons()[0], desk.student
    locked = _locking(desk.session)
    desk.school.clock.moment += timedelta(days=LOCK_DAYS)
    with pytest.raises(CellLockedError) as refused:
        desk.journal.set_cell(locked, lesson.lesson, student, Cell(("4",)))
    assert refused.value.fields == {"days": LOCK_DAYS}
    desk.school.sign_out(desk.session)
    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    staff = desk.session.signed_in.staff
    CorrectionsService(desk.school.clock).allow_correction(deputy, desk.course.course, staff, 2, "протокол № 4")
    desk.school.sign_out(deputy)
    again = _locking(desk.school.sign_in(desk.session.signed_in.handle))
    assert desk.journal.page(again, desk.course.course, desk.period.period).access.can_correct
    with pytest.raises(ReasonNeededError):
        desk.journal.set_cell(again, lesson.lesson, student, Cell(("4",)))
    corrections = CorrectionsService(desk.school.clock)
    corrections.correct_cell(again, lesson.lesson, student, Cell(("4",)), "проверена пересдача")
    last = corrections.history(again, lesson.lesson, student)[-1]
    assert (last.value, last.reason) == ("4", "проверена пересдача")


def test_a_teacher_allows_no_correction(desk: Desk) -> None:
    corrections = CorrectionsService(desk.school.clock)
    with pytest.raises(NotAllowedError):
        corrections.allow_correction(desk.session, desk.course.course, desk.session.signed_in.staff, 2, "надо")
