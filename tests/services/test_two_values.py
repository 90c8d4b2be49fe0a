"""Two values of one place after an exchange between computers: where they show, who settles them, and how."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import ATTENDANCE_PLACE, Cell
from ejournal_desktop.domain.changes import (
    AttendanceRecorded,
    HomeworkRecorded,
    MarkRecorded,
    PeriodMarkRecorded,
    SubstitutionSet,
    TopicRecorded,
)
from ejournal_desktop.domain.merging import Weight
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.journal_changes import LessonText
from ejournal_desktop.readmodels.periods import PeriodMarkEntry
from ejournal_desktop.readmodels.report_tables import GapKind
from ejournal_desktop.readmodels.two_values import ShownBecause
from ejournal_desktop.services.completeness import CompletenessService
from ejournal_desktop.services.corrections import CorrectionsService
from ejournal_desktop.services.errors import ForeignPageError, TwoValuesError
from ejournal_desktop.services.homeroom.reasons import AttendanceWish
from ejournal_desktop.services.homeroom.service import HomeroomService
from ejournal_desktop.services.period_closing import PeriodClosingService
from ejournal_desktop.services.period_facts import period_facts
from ejournal_desktop.services.periods import PeriodsService
from ejournal_desktop.services.reporting.gaps import gaps_of_marks
from ejournal_desktop.storage.queries.exchange import open_conflicts
from support.elsewhere import admit_other_computer, written_elsewhere
from support.statements_read import statements_read
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session
    from support.training_desk import Desk
    from support.training_vault import SchoolCase

FIVE, FOUR, ABSENT = Cell(("5",)), Cell(("4",)), Cell(attendance="absent")
pytestmark = pytest.mark.requirement("S1-4c")


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    """A teacher's page in a school with a second computer."""
    admit_other_computer(training)
    return desk_in(training, MARKED_CLASS)


def homeroom_teacher(desk: Desk) -> Session:
    """Log in the homeroom teacher of the class."""
    for login in desk.school.logins:
        if login.role in (Role.HOMEROOM_TEACHER, Role.TEACHER) and login.handle != desk.session.signed_in.handle:
            session = desk.school.sign_in(login.handle)
            if session.signed_in.is_homeroom_of(desk.course.class_group):
                return session
            desk.school.sign_out(session)
    raise LookupError(desk.course.class_title)


def a_substitute(desk: Desk) -> Session:
    """Log in a teacher who held the lesson in place of the keeper."""
    own = {desk.session.signed_in.handle}
    login = next(one for one in desk.school.logins if one.role is Role.TEACHER and one.handle not in own)
    session = desk.school.sign_in(login.handle)
    desk.act(SubstitutionSet(desk.past, session.signed_in.staff))
    return session


def elsewhere(desk: Desk, *changes: Change, author: Session | None = None) -> None:
    """Let somebody have entered something on the other computer an hour ago; the keeper, unless it was another."""
    moment = desk.school.clock.now() - timedelta(hours=1)
    written_elsewhere(desk.school, (author or desk.session).signed_in.account, moment, *changes)


def enter(desk: Desk, cell: Cell, session: Session | None = None) -> None:
    """Enter a cell."""
    desk.journal.set_cell(session or desk.session, desk.past, desk.student, cell)


def clear(desk: Desk) -> None:
    """Let nothing stand in the cell, as a value that everybody had in sight."""
    enter(desk, Cell())


def contradicted(desk: Desk) -> None:
    """Let five stand here and four there, five being the later one."""
    clear(desk)
    enter(desk, FIVE)
    elsewhere(desk, MarkRecorded(desk.past, desk.student, 0, "4"))


def test_different_marks_of_two_computers_flag_the_cell_and_show_the_later_one(desk: Desk) -> None:
    contradicted(desk)
    cell = desk.cell() or Cell()
    assert (cell.marks, cell.conflicts) == (("5",), frozenset({0}))


def test_the_same_mark_of_two_computers_is_no_contradiction(desk: Desk) -> None:
    clear(desk)
    enter(desk, FIVE)
    elsewhere(desk, MarkRecorded(desk.past, desk.student, 0, "5"))
    cell = desk.cell() or Cell()
    assert (cell.marks, cell.conflicts) == (("5",), frozenset())


@pytest.mark.parametrize("wanted", [FIVE, FOUR, Cell(("3",)), Cell()])
def test_the_keeper_settles_by_typing_any_value_even_the_one_shown(desk: Desk, wanted: Cell) -> None:
    contradicted(desk)
    enter(desk, wanted)
    cell = desk.cell() or Cell()
    assert (cell.marks, cell.conflicts) == (wanted.marks, frozenset())


def test_an_entry_beside_two_values_leaves_them_open(desk: Desk) -> None:
    contradicted(desk)
    enter(desk, Cell(("5", "3"), conflicts=frozenset({0})))
    cell = desk.cell()
    assert cell is not None
    assert (cell.marks, cell.conflicts) == (("5", "3"), frozenset({0}))


def test_a_substitute_does_not_settle_what_the_keeper_of_the_page_settles(desk: Desk) -> None:
    substitute = a_substitute(desk)
    enter(desk, Cell(), substitute)
    enter(desk, FIVE, substitute)
    elsewhere(desk, MarkRecorded(desk.past, desk.student, 0, "4"))
    with pytest.raises(TwoValuesError):
        enter(desk, FOUR, substitute)
    cell = desk.cell() or Cell()
    assert (cell.marks, cell.conflicts) == (("4",), frozenset({0}))


def test_the_keeper_settles_in_a_lesson_that_a_substitute_held_and_writes_nothing_else_there(desk: Desk) -> None:
    contradicted(desk)
    a_substitute(desk)
    with pytest.raises(ForeignPageError):
        enter(desk, Cell(("4", "3")))
    enter(desk, FOUR)
    assert (desk.cell() or Cell()).conflicts == frozenset()


def test_different_attendance_is_settled_by_the_homeroom_teacher(desk: Desk) -> None:
    clear(desk)
    enter(desk, ABSENT)
    elsewhere(desk, AttendanceRecorded(desk.past, desk.student, "late", 5))
    homeroom = homeroom_teacher(desk)
    service = HomeroomService(desk.school.clock)
    day = desk.past_lessons()[-1].day
    week = f"{day.isocalendar().year}-W{day.isocalendar().week:02d}"
    assert (desk.student, day) in service.week(homeroom, desk.course.class_group, week).conflicts
    shown = desk.cell()
    assert shown is not None
    assert shown.conflicts == {ATTENDANCE_PLACE}
    wish = AttendanceWish(desk.student, desk.past, shown.attendance, shown.late_minutes)
    service.correct_attendance(homeroom, desk.course.class_group, wish)
    assert service.week(homeroom, desk.course.class_group, week).conflicts == frozenset()
    assert (desk.cell() or Cell()).attendance == shown.attendance


def test_a_mark_and_an_absence_of_two_computers_both_stand_and_contradict_each_other(desk: Desk) -> None:
    exclude_each_other(desk)
    cell = desk.cell() or Cell()
    assert (cell.marks, cell.attendance, cell.conflicts) == (("5",), "absent", frozenset({ATTENDANCE_PLACE}))
    (rivals,) = CorrectionsService(desk.school.clock).rivals(desk.session, desk.past, desk.student)
    assert {(value.written, value.is_mark_beside, value.is_shown) for value in rivals.values} == {
        (("5",), True, True),
        (("absent", 0), False, True),
    }
    assert (rivals.kind, rivals.because, rivals.can_settle) == (PlaceKind.ATTENDANCE, ShownBecause.BOTH_STAND, True)


def test_an_absence_here_and_a_mark_there_contradict_each_other_as_well(desk: Desk) -> None:
    clear(desk)
    enter(desk, ABSENT)
    elsewhere(desk, MarkRecorded(desk.past, desk.student, 0, "5"))
    cell = desk.cell() or Cell()
    assert (cell.marks, cell.attendance) == (("5",), "absent")
    assert ATTENDANCE_PLACE in cell.conflicts


@pytest.mark.parametrize("wanted", [FIVE, ABSENT, Cell(("3",)), Cell()])
def test_the_keeper_settles_a_mark_and_an_absence_by_either_of_them(desk: Desk, wanted: Cell) -> None:
    exclude_each_other(desk)
    enter(desk, wanted)
    cell = desk.cell() or Cell()
    assert (cell.marks, cell.attendance, cell.conflicts) == (wanted.marks, wanted.attendance, frozenset())
    assert desk.page().conflicts == 0


def test_a_mark_and_an_absence_are_listed_and_counted_before_a_period_is_closed(desk: Desk) -> None:
    exclude_each_other(desk)
    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    report = PeriodClosingService(desk.school.clock).closing_report(deputy, desk.course.class_group, desk.period.period)
    with deputy.database.read() as reading:
        (listed,) = open_conflicts(reading, deputy.database.device)
    assert (report.open_conflicts, desk.page().conflicts) == (1, 1)
    assert {value.text for value in listed.values} == {"5", "absent"}


def test_what_stands_beside_each_other_by_the_rules_contradicts_nothing(desk: Desk) -> None:
    clear(desk)
    enter(desk, FIVE)
    elsewhere(desk, AttendanceRecorded(desk.past, desk.student, "late", 5))
    cell = desk.cell() or Cell()
    assert (cell.marks, cell.attendance, cell.conflicts) == (("5",), "late", frozenset())


def test_an_absence_that_its_author_takes_back_leaves_the_mark_uncontradicted(desk: Desk) -> None:
    exclude_each_other(desk)
    elsewhere(desk, AttendanceRecorded(desk.past, desk.student, None, 0))
    cell = desk.cell() or Cell()
    assert (cell.marks, cell.attendance, cell.conflicts) == (("5",), None, frozenset())


def test_the_keeper_settles_a_mark_and_an_absence_in_a_lesson_that_a_substitute_held(desk: Desk) -> None:
    exclude_each_other(desk)
    a_substitute(desk)
    with pytest.raises(ForeignPageError):
        enter(desk, Cell(("4", "3")))
    enter(desk, ABSENT)
    assert (desk.cell() or Cell()).marks == ()
    assert desk.page().conflicts == 0


def exclude_each_other(desk: Desk) -> None:
    """Let a mark stand here and an absence there."""
    clear(desk)
    enter(desk, FIVE)
    elsewhere(desk, AttendanceRecorded(desk.past, desk.student, "absent", 0))


def test_both_topics_stay_until_one_is_entered_again(desk: Desk) -> None:
    desk.lessons.record_topic(desk.session, desk.past, "Дроби", 0)
    elsewhere(desk, TopicRecorded(desk.past, "Проценты", 0), HomeworkRecorded(desk.past, "§ 99", False))
    lesson = next(one for one in desk.page().lessons if one.lesson == desk.past)
    assert lesson.topic == "Дроби"
    assert PlaceKind.TOPIC in lesson.conflicts
    desk.lessons.record_topic(desk.session, desk.past, lesson.topic, 0)
    lesson = next(one for one in desk.page().lessons if one.lesson == desk.past)
    assert PlaceKind.TOPIC not in lesson.conflicts


def test_closing_a_lesson_settles_no_text_that_was_left_as_it_is(desk: Desk) -> None:
    desk.lessons.record_topic(desk.session, desk.past, "Дроби", 0)
    elsewhere(desk, TopicRecorded(desk.past, "Проценты", 0))
    desk.lessons.complete_lesson(desk.session, desk.past, LessonText("Дроби", 0, "№ 5"))
    lesson = next(one for one in desk.page().lessons if one.lesson == desk.past)
    assert PlaceKind.TOPIC in lesson.conflicts


def test_both_values_are_told_with_author_moment_computer_and_why_one_is_shown(desk: Desk) -> None:
    contradicted(desk)
    (rivals,) = CorrectionsService(desk.school.clock).rivals(desk.session, desk.past, desk.student)
    shown, other = rivals.values
    assert (shown.written, shown.is_shown, other.written, other.is_shown) == (("5",), True, ("4",), False)
    assert other.workstation == "Точка 2 · каб. 7"
    assert other.moment < shown.moment
    assert {value.author for value in rivals.values} == {desk.session.signed_in.name.with_initials}
    assert (shown.weight, rivals.because, rivals.can_settle) == (Weight.KEEPER, ShownBecause.LATER, True)


def test_an_entry_goes_before_an_empty_place_and_the_homeroom_teacher_sees_who_settles_it(desk: Desk) -> None:
    clear(desk)
    enter(desk, FIVE)
    elsewhere(desk, MarkRecorded(desk.past, desk.student, 0, None))
    (rivals,) = CorrectionsService(desk.school.clock).rivals(homeroom_teacher(desk), desk.past, desk.student)
    assert (rivals.because, rivals.can_settle) == (ShownBecause.OTHERS_ARE_EMPTY, False)
    assert rivals.settled_by == desk.session.signed_in.name.with_initials


def test_open_contradictions_are_listed_before_a_period_is_closed(desk: Desk) -> None:
    contradicted(desk)
    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    report = PeriodClosingService(desk.school.clock).closing_report(deputy, desk.course.class_group, desk.period.period)
    assert report.open_conflicts == 1
    assert [course.course.course for course in report.conflicts] == [desk.course.course]


def test_open_contradictions_stand_among_what_a_class_lacks(desk: Desk) -> None:
    contradicted(desk)
    rows = CompletenessService(desk.school.clock).of_school(desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC))
    (lacking,) = [row for row in rows if row.contradictions]
    assert lacking.class_group.class_group == desk.course.class_group
    assert [(one.keeper, one.count) for one in lacking.contradictions] == [
        (desk.session.signed_in.name.with_initials, 1)
    ]


def test_open_contradictions_stand_among_what_is_missing_before_printing_and_in_reports(desk: Desk) -> None:
    contradicted(desk)
    assert desk.page().conflicts == 1
    with desk.session.database.read() as reading:
        facts = period_facts(reading, desk.course.class_group, desk.period.period, desk.school.clock.now().date())
    assert [gap.count for gap in gaps_of_marks(facts) if gap.missing == GapKind.TWO_VALUES] == [1]


def test_two_period_marks_stay_open_until_one_is_entered_again(desk: Desk) -> None:
    service, entry = (
        PeriodsService(desk.school.clock),
        PeriodMarkEntry(desk.course.course, desk.period.period, desk.student, "5", "по работе"),
    )
    service.set_period_mark(desk.session, entry)
    elsewhere(desk, PeriodMarkRecorded(entry.course, entry.period, entry.student, "4"))
    assert desk.student in desk.page().result_conflicts
    service.set_period_mark(desk.session, entry)
    assert desk.page().result_conflicts == frozenset()


def test_marks_that_came_after_the_period_mark_are_counted_until_it_is_entered_again(desk: Desk) -> None:
    service, entry = (
        PeriodsService(desk.school.clock),
        PeriodMarkEntry(desk.course.course, desk.period.period, desk.student, "5", "по работе"),
    )
    service.set_period_mark(desk.session, entry)
    elsewhere(desk, MarkRecorded(desk.past, desk.student, 1, "2"))
    assert late_entries(desk) == 1
    desk.school.clock.moment += timedelta(minutes=5)
    service.set_period_mark(desk.session, entry)
    assert late_entries(desk) == 0


def late_entries(desk: Desk) -> int:
    table = PeriodsService(desk.school.clock).course_table(desk.session, desk.course.course, desk.period.period)
    return next(row.cell.late_entries for row in table.rows if row.student.student == desk.student)


def test_a_page_is_read_by_as_few_statements_with_two_values_as_without(desk: Desk) -> None:
    desk.page()
    before = statements_read(desk.session, desk.page)
    contradicted(desk)
    desk.page()
    assert statements_read(desk.session, desk.page) == before


def test_a_refusal_names_no_person_and_no_value(desk: Desk) -> None:
    error: AppError = TwoValuesError(kind=PlaceKind.MARK.value)
    assert error.code == "two_values"
    assert desk.session.signed_in.name.surname not in str(error)
