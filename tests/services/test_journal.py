"""Keeping a page: who may write where, which contents are taken, and what is left behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.changes import GradingPeriodClosed, LessonCancelled, SubstitutionSet
from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.errors import AccessError, RuleError
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StudentId
from ejournal_desktop.readmodels.journal import ReadOnlyReason
from ejournal_desktop.readmodels.people import ClassGroupView
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import (
    AttendanceCodeError,
    ForbiddenEntryError,
    ForeignPageError,
    LessonAheadError,
    LessonCancelledError,
    MarkNotOnScaleError,
    NoMarksInClassError,
    NotInClassError,
    PeriodClosedError,
    UnknownRecordError,
)
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session
    from support.training_desk import Desk
    from support.training_vault import SchoolCase

FIVE, ABSENT, EMPTY = Cell(marks=("5",)), Cell(attendance="absent"), Cell()


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    return desk_in(training, MARKED_CLASS)


def other_teacher(desk: Desk) -> Session:
    """Log in a teacher who does not keep the page."""
    mine = desk.session.signed_in.handle
    login = next(one for one in desk.school.logins if one.role is Role.TEACHER and one.handle != mine)
    return desk.school.sign_in(login.handle)


def entries(desk: Desk) -> int:
    with desk.session.database.read() as reading:
        return int(reading.connection.exec_driver_sql("SELECT count(*) FROM log_entry").scalar_one())


def corrections(desk: Desk) -> list[tuple[str, str]]:
    with desk.session.database.read() as reading:
        found = reading.connection.exec_driver_sql(
            "SELECT old, new FROM correction WHERE student_id = ? AND lesson_id IN (?, ?) ORDER BY clock, place",
            (desk.student, desk.past, desk.past_lessons()[-2].lesson),
        )
        return [(old, new) for old, new in found]


@pytest.mark.requirement("S0-3.4", "S4-4.2", "S0-4.14.4a", "S2-3.4a")
def test_a_teacher_writes_a_mark_on_the_own_page(desk: Desk) -> None:
    change = desk.journal.set_cell(desk.session, desk.past, desk.student, FIVE)

    assert change.after == FIVE
    found = desk.cell()
    assert found is not None
    assert found.marks == ("5",)


@pytest.mark.requirement("S4-1.7")
def test_one_cell_is_one_entry_and_an_unchanged_cell_is_none(desk: Desk) -> None:
    desk.journal.set_cell(desk.session, desk.past, desk.student, EMPTY)
    before = entries(desk)

    desk.journal.set_cell(desk.session, desk.past, desk.student, Cell(marks=("4", "5"), attendance="late"))
    assert entries(desk) == before + 1

    desk.journal.set_cell(desk.session, desk.past, desk.student, Cell(marks=("4", "5"), attendance="late"))
    assert entries(desk) == before + 1


@pytest.mark.requirement("S4-1.7")
def test_the_entry_names_the_teacher_and_the_role_that_gave_the_right(desk: Desk) -> None:
    desk.journal.set_cell(desk.session, desk.past, desk.student, EMPTY)
    desk.journal.set_cell(desk.session, desk.past, desk.student, FIVE)

    with desk.session.database.read() as reading:
        by, role = reading.connection.exec_driver_sql(
            "SELECT header ->> 'by', header ->> 'role' FROM log_entry ORDER BY header ->> 'hlc' DESC LIMIT 1"
        ).one()
    assert (by, role) == (desk.session.signed_in.account, "teacher")


def test_undo_puts_back_what_stood_there(desk: Desk) -> None:
    desk.journal.set_cell(desk.session, desk.past, desk.student, Cell(marks=("4", "5")))
    change = desk.journal.set_cell(desk.session, desk.past, desk.student, ABSENT)

    desk.journal.set_cell(desk.session, desk.past, desk.student, change.before)

    found = desk.cell()
    assert found is not None
    assert (found.marks, found.attendance) == (("4", "5"), None)


@pytest.mark.requirement("S4-1.6", "S0-4.14.13")
def test_a_page_of_another_is_not_written(desk: Desk) -> None:
    other = other_teacher(desk)
    before = entries(desk)

    for wanted in (FIVE, ABSENT, EMPTY):
        with pytest.raises(AccessError):
            desk.journal.set_cell(other, desk.past, desk.student, wanted)
    assert entries(desk) == before


@pytest.mark.requirement("S4-1.6")
@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.TEACHER, Role.HOMEROOM_TEACHER)])
def test_no_other_office_writes_marks_or_absences(desk: Desk, role: Role) -> None:
    session = desk.school.sign_in(role)
    before = entries(desk)

    for wanted in (FIVE, ABSENT, EMPTY, Cell(marks=("4",), attendance="late")):
        with pytest.raises(AccessError):
            desk.journal.set_cell(session, desk.past, desk.student, wanted)
    with pytest.raises(AccessError):
        desk.journal.set_period_mark(session, desk.course.course, desk.period.period, desk.student, "5")
    assert entries(desk) == before


@pytest.mark.requirement("S4-1.6")
def test_the_right_to_enter_absences_does_not_clear_a_mark(desk: Desk) -> None:
    desk.journal.set_cell(desk.session, desk.past, desk.student, FIVE)
    own = ClassGroupView(desk.course.class_group, MARKED_CLASS, desk.course.class_code, desk.course.grade_level, "")
    signed_in = replace(desk.session.signed_in, roles=(Role.HOMEROOM_TEACHER,), homeroom_of=(own,))
    session = replace(desk.session, signed_in=signed_in)

    for wanted in (EMPTY, ABSENT):
        with pytest.raises(AccessError):
            desk.journal.set_cell(session, desk.past, desk.student, wanted)
    desk.journal.set_cell(session, desk.past, desk.student, Cell(marks=("5",), attendance="late"))


@pytest.mark.requirement("S0-5.1b", "S3-3.3h")
def test_a_substitute_writes_and_for_that_lesson_only_the_substitute(desk: Desk) -> None:
    substitute = other_teacher(desk)
    desk.act(SubstitutionSet(desk.past, substitute.signed_in.staff))

    desk.journal.set_cell(substitute, desk.past, desk.student, Cell(marks=("3",)))

    with pytest.raises(ForeignPageError):
        desk.journal.set_cell(desk.session, desk.past, desk.student, FIVE)
    with pytest.raises(ForeignPageError):
        desk.journal.set_cell(substitute, desk.past_lessons()[-2].lesson, desk.student, FIVE)


@pytest.mark.requirement("S0-5.1b", "S3-3.3h")
def test_a_substitute_opens_the_page_while_the_substitution_stands(desk: Desk) -> None:
    substitute = other_teacher(desk)
    place = (desk.course.course, desk.period.period)
    can_read_all = substitute.regulation.access.can_teachers_read_all_marks
    closed = replace(substitute.regulation.access, can_teachers_read_all_marks=False)
    session = replace(substitute, regulation=replace(substitute.regulation, access=closed))
    assert can_read_all in (True, False)
    with pytest.raises(ForeignPageError):
        desk.journal.page(session, *place)

    desk.act(SubstitutionSet(desk.past, substitute.signed_in.staff))
    assert desk.journal.page(session, *place).course == desk.course

    desk.act(SubstitutionSet(desk.past, None))
    with pytest.raises(ForeignPageError):
        desk.journal.page(session, *place)


def test_a_lesson_that_has_not_come_takes_nothing(desk: Desk) -> None:
    for wanted in (FIVE, ABSENT):
        with pytest.raises(LessonAheadError):
            desk.journal.set_cell(desk.session, desk.ahead, desk.student, wanted)


def test_a_cancelled_lesson_takes_nothing(desk: Desk) -> None:
    desk.act(LessonCancelled(desk.past, is_cancelled=True))

    with pytest.raises(LessonCancelledError):
        desk.journal.set_cell(desk.session, desk.past, desk.student, FIVE)


def test_a_closed_period_takes_nothing_until_it_is_open_again(desk: Desk) -> None:
    place = (desk.course.course, desk.period.period)
    desk.act(GradingPeriodClosed(desk.course.class_group, desk.period.period, is_closed=True))

    with pytest.raises(PeriodClosedError):
        desk.journal.set_cell(desk.session, desk.past, desk.student, FIVE)
    with pytest.raises(PeriodClosedError):
        desk.journal.set_period_mark(desk.session, *place, desk.student, "5")
    assert desk.page().access.reason is ReadOnlyReason.PERIOD_CLOSED

    desk.act(GradingPeriodClosed(desk.course.class_group, desk.period.period, is_closed=False))
    desk.journal.set_cell(desk.session, desk.past, desk.student, FIVE)


@pytest.mark.requirement("S0-4.14.7b")
@pytest.mark.parametrize("mark", ["осв.", "Осв", " О С В . "])
def test_exempt_is_refused_even_past_the_keyboard(desk: Desk, mark: str) -> None:
    with pytest.raises(ForbiddenEntryError):
        desk.journal.set_cell(desk.session, desk.past, desk.student, Cell(marks=(mark,)))
    with pytest.raises(ForbiddenEntryError):
        desk.journal.set_period_mark(desk.session, desk.course.course, desk.period.period, desk.student, mark)


@pytest.mark.parametrize("mark", ["6", "1", "", "5 ", "na", "пять", "н"])
def test_a_mark_that_is_not_on_the_scale_is_refused(desk: Desk, mark: str) -> None:
    with pytest.raises(MarkNotOnScaleError):
        desk.journal.set_cell(desk.session, desk.past, desk.student, Cell(marks=(mark,)))


@pytest.mark.requirement("S0-4.13.6")
@pytest.mark.parametrize("status", ["ill", "excused", "no such code", ""])
def test_a_teacher_gives_no_reason_of_absence(desk: Desk, status: str) -> None:
    session = replace(desk.session, signed_in=replace(desk.session.signed_in, roles=(Role.TEACHER,)))

    with pytest.raises(AttendanceCodeError):
        desk.journal.set_cell(session, desk.past, desk.student, Cell(attendance=status))


def test_a_student_of_another_class_is_refused(desk: Desk) -> None:
    with pytest.raises(NotInClassError):
        desk.journal.set_cell(desk.session, desk.past, StudentId(5), FIVE)
    with pytest.raises(NotInClassError):
        desk.journal.set_period_mark(desk.session, desk.course.course, desk.period.period, StudentId(5), "5")


def test_what_does_not_exist_is_named(desk: Desk) -> None:
    with pytest.raises(UnknownRecordError):
        desk.journal.set_cell(desk.session, LessonId(5), desk.student, FIVE)
    with pytest.raises(UnknownRecordError):
        desk.journal.page(desk.session, CourseId(5), desk.period.period)
    with pytest.raises(UnknownRecordError):
        desk.journal.page(desk.session, desk.course.course, PeriodId(5))


@pytest.mark.requirement("S1-2.7", "S2-1.3a")
def test_a_class_without_marks_takes_absences_only(training: SchoolCase) -> None:
    desk = desk_in(training, NO_MARK_CLASS)

    with pytest.raises(NoMarksInClassError):
        desk.journal.set_cell(desk.session, desk.past, desk.student, FIVE)
    with pytest.raises(NoMarksInClassError):
        desk.journal.set_period_mark(desk.session, desk.course.course, desk.period.period, desk.student, "5")
    desk.journal.set_cell(desk.session, desk.past, desk.student, ABSENT)
    assert not desk.page().has_marks


@pytest.mark.requirement("S4-1.7", "S0-5.1a")
def test_a_value_replaced_after_its_day_is_kept_as_a_correction(desk: Desk) -> None:
    desk.journal.set_cell(desk.session, desk.past, desk.student, EMPTY)
    before = corrections(desk)
    desk.journal.set_cell(desk.session, desk.past, desk.student, FIVE)
    assert corrections(desk) == before

    desk.journal.set_cell(desk.session, desk.past, desk.student, Cell(marks=("4",)))

    assert corrections(desk) == [*before, ("5", "4")]
    found = desk.cell()
    assert found is not None
    assert found.is_corrected


@pytest.mark.requirement("S0-5.1a")
def test_a_slip_mended_on_the_day_itself_is_no_correction(desk: Desk) -> None:
    lesson = desk.past_lessons()[-1]
    desk.school.clock.moment = desk.school.clock.moment.replace(day=lesson.day.day, month=lesson.day.month, hour=15)
    desk.journal.set_cell(desk.session, lesson.lesson, desk.student, EMPTY)
    before = len(corrections(desk))

    for mark in ("5", "4", "3"):
        desk.journal.set_cell(desk.session, lesson.lesson, desk.student, Cell(marks=(mark,)))

    assert len(corrections(desk)) == before


@pytest.mark.requirement("S3-3.3g", "S0-4.14.9")
def test_a_period_mark_is_stored_changed_and_cleared(desk: Desk) -> None:
    place = (desk.course.course, desk.period.period, desk.student)

    first = desk.journal.set_period_mark(desk.session, *place, "5")
    assert desk.page().period_marks[desk.student] == "5"
    assert desk.journal.set_period_mark(desk.session, *place, "na").before == "5"
    desk.journal.set_period_mark(desk.session, *place, first.before)

    assert desk.page().period_marks.get(desk.student) == first.before


@pytest.mark.parametrize("value", ["6", "", "осв", "5.0"])
def test_a_period_mark_off_the_scale_is_refused(desk: Desk, value: str) -> None:
    with pytest.raises(RuleError):
        desk.journal.set_period_mark(desk.session, desk.course.course, desk.period.period, desk.student, value)


@pytest.mark.requirement("S0-2.3")
def test_those_who_lead_the_school_read_every_page_and_write_none(desk: Desk) -> None:
    for role in (Role.PRINCIPAL, Role.DEPUTY_HEAD_ACADEMIC):
        session = desk.school.sign_in(role)
        page = desk.journal.page(session, desk.course.course, desk.period.period)

        assert page.cells == desk.page().cells
        assert page.access.reason is ReadOnlyReason.ROLE_READS_ONLY
        assert not page.access.can_write


@pytest.mark.requirement("S4-1.6", "S0-1.10")
@pytest.mark.parametrize("role", [Role.SECRETARY, Role.TUTOR, Role.TECHNICAL_SUPPORT])
def test_who_has_no_need_of_marks_sees_none(desk: Desk, role: Role) -> None:
    session = desk.school.sign_in(role)

    assert desk.journal.courses(session) == ()
    with pytest.raises(ForeignPageError):
        desk.journal.page(session, desk.course.course, desk.period.period)


@pytest.mark.requirement("S0-4.14.13")
def test_a_subgroup_has_a_page_with_its_own_students(training: SchoolCase) -> None:
    desk = desk_in(training, MARKED_CLASS, is_subgroup=True)
    everybody = desk_in(training, MARKED_CLASS).page().students

    students = {row.student for row in desk.page().students}

    assert students < {row.student for row in everybody}
    outsider = next(row.student for row in everybody if row.student not in students)
    with pytest.raises(NotInClassError):
        desk.journal.set_cell(desk.session, desk.past, outsider, FIVE)


def test_a_page_holds_the_lessons_of_its_period_counted_over_the_year(desk: Desk) -> None:
    page = desk.page()
    first, *_ = desk.journal.periods(desk.session)
    earlier = desk.journal.page(desk.session, desk.course.course, first.period)

    assert all(desk.period.starts <= lesson.day <= desk.period.ends for lesson in page.lessons)
    held = [lesson.ordinal for lesson in (*earlier.lessons, *page.lessons)]
    assert held == sorted(held)
    assert page.lessons[0].ordinal > 1
    assert earlier.lessons[0].ordinal == 1


def test_the_hour_of_the_plan_follows_the_lessons_that_were_held(desk: Desk) -> None:
    last = desk.page().lessons[-1]

    desk.act(LessonCancelled(desk.ahead, is_cancelled=True))

    moved = desk.page().lessons[-1]
    assert moved.plan is not None
    assert last.plan is not None
    assert (moved.ordinal, moved.plan.number) == (last.ordinal - 1, last.plan.number - 1)


CELLS = st.builds(
    Cell,
    marks=st.sampled_from([(), ("5",), ("4",), ("4", "5"), ("pass",)]),
    attendance=st.sampled_from([None, "absent", "late"]),
)


@pytest.mark.requirement("S4-1.7", "S0-5.4")
@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5), CELLS, st.integers(-2, 3)), max_size=25))
def test_any_row_of_honest_entries_leaves_a_clean_journal(desk: Desk, acts: list[tuple[int, int, Cell, int]]) -> None:
    lessons, students = desk.past_lessons(), [row.student for row in desk.page().students if not row.spans[-1].ends]
    start = desk.school.clock.moment
    for lesson, student, wanted, days in acts:
        desk.school.clock.moment = start + timedelta(days=days)
        try:
            desk.journal.set_cell(desk.session, lessons[-1 - lesson % len(lessons)].lesson, students[student], wanted)
        except RuleError:
            continue
    desk.school.clock.moment = start

    assert DiagnosticsService().check(desk.session).is_clean
