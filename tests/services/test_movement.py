"""Students who come, leave and change class or subgroup: rows stay, marks stay, dates never contradict."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.movement import first_overlap, overlap
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId, StudentId
from ejournal_desktop.readmodels.movement import MovementKey, MovementKind, Stay
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.enrollment import EnrollmentService, NewStudent
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.movement import LeavingWish, MovementService, ReturnWish, SubgroupWish
from ejournal_desktop.services.movement_errors import (
    AlreadyEnrolledError,
    AlreadyInSubgroupError,
    MovementDatesError,
    NotEnrolledError,
    RecordsAfterLeavingError,
)
from ejournal_desktop.services.movement_plans import TransferWish
from ejournal_desktop.services.reports import ReportsService
from ejournal_desktop.storage.queries.people import roster
from support.homeroom_desk import homeroom_desk
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.services.session import Session
    from support.homeroom_desk import HomeroomDesk
    from support.training_vault import SchoolCase

TODAY = date(2026, 11, 20)
TOMORROW, NEXT_WEEK = TODAY + timedelta(days=1), TODAY + timedelta(days=7)
NEWCOMER = PersonName("Ааронов", "Лев")
ALLOWED = (Role.HOMEROOM_TEACHER, Role.JOURNAL_ADMINISTRATOR, Role.ARCHIVE_OFFICER, Role.SECRETARY)


@pytest.fixture
def desk(training: SchoolCase) -> HomeroomDesk:
    return homeroom_desk(training)


@pytest.fixture
def administrator(training: SchoolCase) -> Session:
    return training.sign_in(Role.JOURNAL_ADMINISTRATOR)


@pytest.fixture
def service(training: SchoolCase) -> MovementService:
    return MovementService(training.clock)


@pytest.fixture
def student(desk: HomeroomDesk) -> StudentId:
    """Return a student who is in the class from the first day on."""
    return next(row.student for row in rows_of(desk) if row.spans[0].ends is None)


@pytest.fixture
def other_class(desk: HomeroomDesk) -> ClassGroupId:
    found = desk.rows("SELECT class_group_id FROM class_group WHERE title = ?", NO_MARK_CLASS)
    return ClassGroupId(found[0][0])


def rows_of(desk: HomeroomDesk, class_group: ClassGroupId | None = None) -> tuple[StudentRow, ...]:
    with desk.session.database.read() as reading:
        return roster(reading, class_group or desk.class_group)


def order_of(desk: HomeroomDesk, class_group: ClassGroupId | None = None) -> list[tuple[int, int]]:
    return [(row.number, row.student) for row in rows_of(desk, class_group)]


def row_of(desk: HomeroomDesk, student: StudentId, class_group: ClassGroupId | None = None) -> StudentRow:
    return next(row for row in rows_of(desk, class_group) if row.student == student)


def marks_of(desk: HomeroomDesk, student: StudentId) -> Sequence[tuple[object, ...]]:
    return desk.rows("SELECT lesson_id, place, value FROM mark WHERE student_id = ? ORDER BY 1, 2", student)


def subject_halves(service: MovementService, desk: HomeroomDesk) -> tuple[SubgroupView, SubgroupView]:
    """Return two subgroups of one subject of the class."""
    views = service.movement(desk.session, desk.class_group).subgroups
    first = views[0]
    return first, next(view for view in views[1:] if view.subject == first.subject)


def test_student_who_leaves_keeps_row_number_and_marks(
    service: MovementService, desk: HomeroomDesk, student: StudentId
) -> None:
    order, marks = order_of(desk), marks_of(desk, student)

    service.move(desk.session, desk.class_group, LeavingWish(student, TODAY, " № 12 "))

    assert order_of(desk) == order
    assert marks_of(desk, student) == marks
    row = row_of(desk, student)
    assert (row.spans[-1].ends, row.left_order) == (TODAY, "№ 12")


def test_leaving_ends_the_memberships_of_subgroups(service: MovementService, desk: HomeroomDesk) -> None:
    half, _ = subject_halves(service, desk)
    student = next(member.student for member in half.members if member.span.ends is None)

    service.move(desk.session, desk.class_group, LeavingWish(student, TODAY))

    spans = [
        member.span
        for view in service.movement(desk.session, desk.class_group).subgroups
        for member in view.members
        if member.student == student
    ]
    assert spans
    assert {span.ends for span in spans} == {TODAY}


def test_last_day_before_entries_of_the_student_is_refused(
    service: MovementService, desk: HomeroomDesk, student: StudentId
) -> None:
    acts = desk.log_entries()
    with pytest.raises(RecordsAfterLeavingError) as refused:
        service.move(desk.session, desk.class_group, LeavingWish(student, date(2026, 9, 10)))
    assert int(refused.value.fields["count"]) > 0
    assert desk.log_entries() == acts


def test_student_goes_to_another_class_with_all_marks_left_behind(
    service: MovementService, desk: HomeroomDesk, student: StudentId, other_class: ClassGroupId
) -> None:
    here, there, marks = order_of(desk), order_of(desk, other_class), marks_of(desk, student)

    service.move(desk.session, desk.class_group, TransferWish(student, other_class, NEXT_WEEK, "№ 3"))

    assert row_of(desk, student).spans[-1].ends == NEXT_WEEK - timedelta(days=1)
    arrived = row_of(desk, student, other_class)
    assert (arrived.spans, arrived.joined_order) == ((DateSpan(NEXT_WEEK),), "№ 3")
    assert arrived.number == len(there) + 1
    assert order_of(desk) == here
    assert order_of(desk, other_class)[:-1] == there
    assert marks_of(desk, student) == marks


def test_transfer_is_one_transaction_and_a_refusal_leaves_everything(
    service: MovementService, desk: HomeroomDesk, student: StudentId, other_class: ClassGroupId
) -> None:
    half, other = subject_halves(service, desk)
    acts = desk.log_entries()
    foreign = TransferWish(student, other_class, NEXT_WEEK, subgroups=(half.subgroup,))
    for wish, error in (
        (foreign, UnknownRecordError),
        (replace(foreign, target=ClassGroupId(5)), UnknownRecordError),
        (replace(foreign, target=desk.class_group), UnknownRecordError),
        (replace(foreign, starts=date(2027, 8, 30)), MovementDatesError),
        (replace(foreign, student=StudentId(5)), UnknownRecordError),
    ):
        with pytest.raises(error):
            service.move(desk.session, desk.class_group, wish)
    assert desk.log_entries() == acts
    assert other.subject == half.subject


def test_student_comes_back_into_the_old_row(service: MovementService, desk: HomeroomDesk, student: StudentId) -> None:
    order = order_of(desk)
    service.move(desk.session, desk.class_group, LeavingWish(student, TODAY))
    with pytest.raises(AlreadyEnrolledError):
        service.move(desk.session, desk.class_group, ReturnWish(student, TODAY))

    service.move(desk.session, desk.class_group, ReturnWish(student, NEXT_WEEK, "№ 20"))

    assert order_of(desk) == order
    assert [span.starts for span in row_of(desk, student).spans][-1] == NEXT_WEEK


def test_nobody_is_in_two_classes_on_one_day(
    service: MovementService, desk: HomeroomDesk, student: StudentId, other_class: ClassGroupId
) -> None:
    with pytest.raises(AlreadyEnrolledError):
        service.move(desk.session, other_class, ReturnWish(student, TODAY))
    service.move(desk.session, desk.class_group, TransferWish(student, other_class, NEXT_WEEK))
    with pytest.raises(AlreadyEnrolledError):
        service.move(desk.session, desk.class_group, ReturnWish(student, NEXT_WEEK))


def test_number_of_an_order_is_corrected_on_both_sides_and_dates_stay(
    service: MovementService, desk: HomeroomDesk, student: StudentId, other_class: ClassGroupId
) -> None:
    service.move(desk.session, desk.class_group, TransferWish(student, other_class, NEXT_WEEK, "№ 1"))
    before = row_of(desk, student), row_of(desk, student, other_class)
    key = service.movement(desk.session, desk.class_group).events[0].key

    service.correct_order(desk.session, desk.class_group, key, " № 8 ")

    after = row_of(desk, student), row_of(desk, student, other_class)
    assert after == (replace(before[0], left_order="№ 8"), replace(before[1], joined_order="№ 8"))
    with pytest.raises(NotEnrolledError):
        service.correct_order(desk.session, desk.class_group, replace(key, starts=TODAY), "№ 7")


@pytest.mark.requirement("S0-4.14.13", "S4-5.3.4")
def test_student_changes_the_subgroup_from_a_day_on(
    service: MovementService, desk: HomeroomDesk, administrator: Session
) -> None:
    first, second = subject_halves(service, desk)
    student = next(member.student for member in first.members if member.span.ends is None)

    service.move(administrator, desk.class_group, SubgroupWish(second.subgroup, student, NEXT_WEEK))

    old, new = subject_halves(service, desk)
    assert next(one.span.ends for one in old.members if one.student == student) == NEXT_WEEK - timedelta(days=1)
    assert next(one.span.starts for one in new.members if one.student == student) == NEXT_WEEK
    for subgroup in (first.subgroup, second.subgroup):
        with pytest.raises(AlreadyInSubgroupError):
            service.move(administrator, desk.class_group, SubgroupWish(subgroup, student, TOMORROW))


@pytest.mark.requirement("S0-4.14.13")
def test_whoever_is_not_in_the_class_joins_no_subgroup(
    service: MovementService, desk: HomeroomDesk, administrator: Session
) -> None:
    first, second = subject_halves(service, desk)
    student = next(member.student for member in first.members if member.span.ends is None)
    with pytest.raises(NotEnrolledError):
        service.move(administrator, desk.class_group, SubgroupWish(second.subgroup, StudentId(5), TODAY))
    with pytest.raises(NotEnrolledError):
        service.move(administrator, desk.class_group, SubgroupWish(second.subgroup, student, TODAY, is_leaving=True))

    service.move(administrator, desk.class_group, SubgroupWish(first.subgroup, student, TODAY, is_leaving=True))
    service.move(administrator, desk.class_group, SubgroupWish(first.subgroup, student, NEXT_WEEK))


@pytest.mark.requirement("S0-4.14.13")
def test_subgroups_are_entered_by_whom_the_regulation_names(service: MovementService, desk: HomeroomDesk) -> None:
    first, second = subject_halves(service, desk)
    student = first.members[0].student
    with pytest.raises(NotAllowedError):
        service.move(desk.session, desk.class_group, SubgroupWish(second.subgroup, student, NEXT_WEEK))
    rules = desk.session.regulation
    planning = replace(rules.planning, subgroups_entered_by=(Role.HOMEROOM_TEACHER,))
    named = replace(desk.session, regulation=replace(rules, planning=planning))
    service.move(named, desk.class_group, SubgroupWish(second.subgroup, student, NEXT_WEEK))


@pytest.mark.parametrize("role", [role for role in Role if role not in ALLOWED])
def test_movement_is_closed_to_other_offices(
    service: MovementService, desk: HomeroomDesk, student: StudentId, other_class: ClassGroupId, role: Role
) -> None:
    session = replace(desk.session, signed_in=replace(desk.session.signed_in, roles=(role,), homeroom_of=()))
    acts = desk.log_entries()
    calls: list[Callable[[], None]] = [
        lambda: service.move(session, desk.class_group, LeavingWish(student, TODAY)),
        lambda: service.move(session, desk.class_group, TransferWish(student, other_class, NEXT_WEEK)),
        lambda: service.move(session, desk.class_group, ReturnWish(student, NEXT_WEEK)),
        lambda: service.correct_order(session, desk.class_group, MovementKey(MovementKind.LEFT, student, TODAY), ""),
    ]
    for call in calls:
        with pytest.raises(NotAllowedError):
            call()
    assert desk.log_entries() == acts


_DAYS = st.integers(min_value=-60, max_value=60).map(lambda days: TOMORROW + timedelta(days=days))
_ACTS = ("leave", "back", "other", "new", "reverse")
_STEPS = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(_ACTS), _DAYS), max_size=12)
_REFUSALS = (NotEnrolledError, AlreadyEnrolledError, RecordsAfterLeavingError, MovementDatesError)


@pytest.mark.requirement("S4-5.1i")
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_rows_never_jump_whatever_moves(
    service: MovementService, desk: HomeroomDesk, other_class: ClassGroupId, steps: list[tuple[int, str, date]]
) -> None:
    """Whoever stands in a class keeps the number, even when somebody comes later with an earlier day and name."""
    for place, act, day in steps:
        before = {one: dict(order_of(desk, one)) for one in (desk.class_group, other_class)}
        gone = _step(service, desk, other_class, (place, act, day))
        for one, numbers in before.items():
            after = dict(order_of(desk, one))
            assert {number: after.get(number) for number, student in numbers.items() if student != gone} == {
                number: student for number, student in numbers.items() if student != gone
            }


def _step(
    service: MovementService, desk: HomeroomDesk, other_class: ClassGroupId, step: tuple[int, str, date]
) -> StudentId | None:
    """Do something; return whose arrival was taken back."""
    place, act, day = step
    student = rows_of(desk)[place].student
    try:
        match act:
            case "leave":
                service.move(desk.session, desk.class_group, LeavingWish(student, day))
            case "back":
                service.move(desk.session, desk.class_group, ReturnWish(student, day))
            case "other":
                service.move(desk.session, desk.class_group, TransferWish(student, other_class, day))
            case "new":
                EnrollmentService().enroll(desk.session, desk.class_group, [NewStudent(NEWCOMER, day)])
            case _:
                events = service.movement(desk.session, desk.class_group).events
                if events:
                    service.reverse(desk.session, desk.class_group, events[0].key)
                    return events[0].key.student
    except _REFUSALS:
        pass
    return None


def test_student_dated_before_the_others_gets_the_next_free_row(desk: HomeroomDesk) -> None:
    before = order_of(desk)
    names = [PersonName("Яковлев", "Ян"), NEWCOMER]

    made = EnrollmentService().enroll(
        desk.session, desk.class_group, [NewStudent(name, date(2026, 9, 1)) for name in names]
    )

    assert order_of(desk) == [*before, (len(before) + 1, made[1]), (len(before) + 2, made[0])]


def test_transfer_taken_back_leaves_both_classes_as_they_were(
    service: MovementService, desk: HomeroomDesk, other_class: ClassGroupId
) -> None:
    half, _ = subject_halves(service, desk)
    student = next(member.student for member in half.members if member.span.ends is None)
    before = rows_of(desk), rows_of(desk, other_class), subject_halves(service, desk)
    service.move(desk.session, desk.class_group, TransferWish(student, other_class, NEXT_WEEK, "№ 3"))

    event = service.movement(desk.session, desk.class_group).events[0]
    foreseen = service.foresee_reversal(desk.session, desk.class_group, event.key)
    service.reverse(desk.session, desk.class_group, event.key)

    assert (event.key.kind, event.place, event.order) == (MovementKind.WENT_TO_CLASS, NO_MARK_CLASS, "№ 3")
    assert foreseen.cancelled is not None
    assert foreseen.reopened is not None
    assert (rows_of(desk), rows_of(desk, other_class), subject_halves(service, desk)) == before


def test_arrival_with_entries_is_not_taken_back(
    service: MovementService, desk: HomeroomDesk, student: StudentId
) -> None:
    first = row_of(desk, student).spans[0].starts
    with pytest.raises(RecordsAfterLeavingError):
        service.reverse(desk.session, desk.class_group, MovementKey(MovementKind.ARRIVED, student, first))
    with pytest.raises(NotEnrolledError):
        service.reverse(desk.session, desk.class_group, MovementKey(MovementKind.LEFT, student, first))


@pytest.mark.requirement("S0-4.14.13")
def test_change_of_subgroup_is_listed_and_taken_back(
    service: MovementService, desk: HomeroomDesk, administrator: Session
) -> None:
    before = subject_halves(service, desk)
    student = next(member.student for member in before[0].members if member.span.ends is None)
    service.move(administrator, desk.class_group, SubgroupWish(before[1].subgroup, student, NEXT_WEEK))

    joined, left = service.movement(administrator, desk.class_group).events[:2]
    service.reverse(administrator, desk.class_group, joined.key)

    assert (joined.key.kind, left.key.kind) == (MovementKind.JOINED_SUBGROUP, MovementKind.LEFT_SUBGROUP)
    assert subject_halves(service, desk) == before


def test_forecast_says_what_the_act_then_does(
    service: MovementService, desk: HomeroomDesk, student: StudentId, other_class: ClassGroupId
) -> None:
    acts, rows = desk.log_entries(), len(rows_of(desk, other_class))
    wish = TransferWish(student, other_class, NEXT_WEEK)

    foreseen = service.foresee(desk.session, desk.class_group, wish)

    assert foreseen.left is not None
    assert (foreseen.left.day, foreseen.left.number) == (TODAY + timedelta(days=6), row_of(desk, student).number)
    assert foreseen.joined == Stay(NO_MARK_CLASS, NEXT_WEEK, rows + 1)
    assert foreseen.records > 0
    assert foreseen.continued
    assert desk.log_entries() == acts


def test_namesake_is_named_before_somebody_is_taken_in_twice(
    service: MovementService, desk: HomeroomDesk, student: StudentId
) -> None:
    foreseen = service.foresee_arrival(desk.session, desk.class_group, row_of(desk, student).name, TODAY)
    stranger = service.foresee_arrival(desk.session, desk.class_group, NEWCOMER, TODAY)
    assert (foreseen.namesake, stranger.namesake) == (MARKED_CLASS, "")


@given(st.tuples(_DAYS, _DAYS, _DAYS, _DAYS))
def test_overlap_means_a_shared_day(days: tuple[date, date, date, date]) -> None:
    one, other = DateSpan(*sorted(days[:2])), DateSpan(*sorted(days[2:]))
    shares = any(one.holds(day) and other.holds(day) for day in days)
    assert overlap(one, other) is overlap(other, one) is shares
    assert (first_overlap(one, [other]) is not None) is shares
    assert overlap(DateSpan(one.starts), DateSpan(other.starts))


def test_journal_is_sound_after_movement(
    service: MovementService,
    desk: HomeroomDesk,
    student: StudentId,
    other_class: ClassGroupId,
    administrator: Session,
) -> None:
    service.move(desk.session, desk.class_group, TransferWish(student, other_class, NEXT_WEEK, "№ 3"))
    assert DiagnosticsService().check(administrator).is_clean


@pytest.mark.requirement("S4-5.2.2a", "S4-5.1i")
def test_reason_of_leaving_stands_in_the_list_and_in_the_report_on_movement(
    service: MovementService, desk: HomeroomDesk, student: StudentId, administrator: Session
) -> None:
    service.move(desk.session, desk.class_group, LeavingWish(student, TODAY, "№ 12", " переезд в Ош "))
    event = next(
        one for one in service.movement(desk.session, desk.class_group).events if one.student.student == student
    )
    assert (event.place, event.order) == ("переезд в Ош", "№ 12")
    desk.school.clock.moment += timedelta(days=3)
    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_UPBRINGING)
    ((period,),) = desk.rows("SELECT period_id FROM grading_period WHERE kind = 'quarter' AND number = 2")
    table = ReportsService(desk.school.clock, RESOURCES).table(
        deputy, ReportRequest("student_movement", period=PeriodId(period))
    )
    left = next(row.values[6] for row in table.rows if row.values[0] == MARKED_CLASS)
    assert f"{TODAY:%d.%m.%Y}, переезд в Ош, № 12" in str(left)
    assert DiagnosticsService().check(administrator).is_clean
