"""The year of the training school: who entered what, when, and what is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.change_codec import decode, encode
from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import LessonId, lesson_identifier
from ejournal_desktop.services.training.act import BISHKEK
from ejournal_desktop.storage.database import Database, create_database
from ejournal_desktop.storage.log import SYSTEM
from ejournal_desktop.storage.tables.lessons import AttendanceRow, CorrectionRow, LessonRow, MarkRow, PeriodMarkRow
from ejournal_desktop.storage.tables.log import LogEntryRow
from support.regulations import preset
from support.training_actor import DATABASE_KEY, DEVICE, ToldClock, fixed_actor
from support.training_school import (
    LATE_NOVEMBER,
    SUMMER,
    found,
    found_with_acts,
    full_content,
    plan_of,
    small_content,
    two_classes,
    whole_school,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.services.training.training_plan import TrainingPlan

NO_MARK_CLASS, MARKED_CLASS = "1А", "7А"


def lessons_of(plan: TrainingPlan) -> dict[LessonId, tuple[CourseId, date, int]]:
    return {
        lesson_identifier(one.course, day, bell): (one.course, day, bell)
        for one in found(plan, changes.LessonsScheduled)
        for day, bell in one.times
    }


def held_lessons_of(plan: TrainingPlan, now: datetime) -> set[LessonId]:
    ends = {bell.number: bell.ends for bell in full_content().bells}
    return {
        lesson
        for lesson, (_, day, bell) in lessons_of(plan).items()
        if datetime.combine(day, ends[bell], BISHKEK) <= now
    }


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "journal.db"
    create_database(path, DATABASE_KEY, device=DEVICE)
    opened = Database(path, DATABASE_KEY, ToldClock(LATE_NOVEMBER))
    yield opened
    opened.close()


def store(database: Database, plan: TrainingPlan) -> None:
    clock = ToldClock(LATE_NOVEMBER)
    with database.write(fixed_actor(Role.TEACHER)) as work:
        timed = replace(work, clock=clock)
        for act in plan.acts:
            clock.moment = act.moment
            timed.record(act.scope, act.changes)


def test_equal_seeds_and_days_make_equal_schools() -> None:
    content = small_content(NO_MARK_CLASS, MARKED_CLASS)
    assert plan_of(content, LATE_NOVEMBER) == two_classes()


def test_another_seed_makes_other_people_and_other_marks() -> None:
    other = plan_of(small_content(NO_MARK_CLASS, MARKED_CLASS), LATE_NOVEMBER, seed=2)
    assert [member.name for member in other.staff] != [member.name for member in two_classes().staff]
    assert found(other, changes.MarkRecorded) != found(two_classes(), changes.MarkRecorded)


def test_the_school_is_named_as_a_training_school_first() -> None:
    plan = two_classes()
    named = plan.acts[0].changes[0]
    assert isinstance(named, changes.SchoolNamed)
    assert named.is_training
    assert plan.acts[0].scope == SYSTEM


def test_accounts_and_rights_are_left_to_the_builder() -> None:
    authority = (changes.AccountCreated, changes.RoleGranted, changes.KeyCertified, changes.AccountClosed)
    assert not [act for act in two_classes().acts if any(isinstance(change, authority) for change in act.changes)]


@pytest.mark.parametrize("today", [LATE_NOVEMBER, SUMMER], ids=["november", "summer"])
def test_acts_come_in_order_of_time_and_none_from_the_future(today: datetime) -> None:
    moments = [act.moment for act in two_classes(today).acts]
    assert moments == sorted(moments)
    assert moments[-1] <= today
    assert {moment.utcoffset() for moment in moments} == {timedelta(hours=6)}


@settings(max_examples=8)
@given(st.datetimes(datetime(2026, 9, 1), datetime(2027, 8, 31, 23), timezones=st.just(BISHKEK)))  # noqa: DTZ001  the strategy adds the zone
def test_any_moment_of_a_year_makes_a_school(today: datetime) -> None:
    plan = plan_of(small_content(MARKED_CLASS), today)
    assert plan.year_starts == date(2026, 9, 1)
    assert plan.acts[-1].moment <= today
    assert {one.lesson for one in found(plan, changes.TopicRecorded)} <= held_lessons_of(plan, today)


def test_every_change_can_be_written_and_read_back() -> None:
    for act in two_classes().acts:
        assert [decode(encode(change)) for change in act.changes] == list(act.changes)


@pytest.mark.requirement("S0-4.10.6", "S0-4.13.1", "S0-4.14.1")
def test_the_whole_year_so_far_can_be_stored(database: Database) -> None:
    plan = two_classes()
    store(database, plan)
    with database.read() as reading:
        count = {
            row: reading.connection.execute(select(func.count()).select_from(row)).scalar_one()
            for row in (LogEntryRow, LessonRow, MarkRow, AttendanceRow, PeriodMarkRow)
        }
        corrected_marks = select(func.count()).select_from(CorrectionRow).where(CorrectionRow.place == 0)
        assert reading.connection.execute(corrected_marks).scalar_one() > 0
    assert count[LogEntryRow] == len(plan.acts)
    assert count[LessonRow] == len(lessons_of(plan))
    cells = {(one.lesson, one.student, one.place) for one in found(plan, changes.MarkRecorded)}
    assert count[MarkRow] == len(cells)
    absences = {(one.lesson, one.student) for one in found(plan, changes.AttendanceRecorded)}
    assert count[AttendanceRow] == len(absences)
    assert count[PeriodMarkRow] == len(found(plan, changes.PeriodMarkRecorded)) > 0


def test_what_is_kept_of_a_lesson_is_entered_by_its_teacher_or_the_substitute() -> None:
    plan = whole_school()
    lessons = lessons_of(plan)
    teachers = {one.course: one.staff for one in found(plan, changes.CourseTeacherAssigned)}
    substitutes = {one.lesson: one.staff for one in found(plan, changes.SubstitutionSet)}
    entries = list(found_with_acts(plan, changes.TopicRecorded))
    assert len(entries) > 4000
    assert any(one.lesson in substitutes for _, one in entries)
    for act, one in entries:
        assert act.author == substitutes.get(one.lesson, teachers[lessons[one.lesson][0]])
        assert act.role is Role.TEACHER


def test_substitutes_are_named_by_the_deputy_head_before_the_lesson_and_hold_no_other_then() -> None:
    plan = whole_school()
    lessons = lessons_of(plan)
    teachers = {one.course: one.staff for one in found(plan, changes.CourseTeacherAssigned)}
    times = Counter((teachers[course], day, bell) for course, day, bell in lessons.values())
    for act, one in found_with_acts(plan, changes.SubstitutionSet):
        course, day, bell = lessons[one.lesson]
        assert act.role is Role.DEPUTY_HEAD_ACADEMIC
        assert (act.moment.date(), act.moment.hour) == (day, 7)
        assert one.staff is not None
        assert one.staff != teachers[course]
        assert (one.staff, day, bell) not in times
        times[one.staff, day, bell] += 1


def test_topics_follow_the_plan_hour_by_hour() -> None:
    plan = two_classes()
    hours = {
        one.course: [topic for _, topic, length, _, _ in one.rows for _ in range(length)]
        for one in found(plan, changes.CoursePlanReplaced)
    }
    lessons = lessons_of(plan)
    for one in found(plan, changes.TopicRecorded):
        assert one.topic == hours[lessons[one.lesson][0]][one.plan_hour - 1]


def test_some_lessons_of_the_last_two_weeks_are_unfilled_or_unfinished_and_no_older_ones() -> None:
    plan = whole_school()
    lessons = lessons_of(plan)
    held = held_lessons_of(plan, LATE_NOVEMBER - timedelta(days=3))
    topics = {one.lesson for one in found(plan, changes.TopicRecorded)}
    completed = {one.lesson for one in found(plan, changes.LessonCompleted)}
    unfilled = held - topics
    assert 0.02 < len(unfilled) / sum(lessons[one][1] >= date(2026, 11, 6) for one in held) < 0.2
    assert topics - completed
    assert min(lessons[one][1] for one in unfilled | topics - completed) >= date(2026, 11, 6)


def test_one_teacher_is_clearly_behind() -> None:
    plan = whole_school()
    teachers = {one.course: one.staff for one in found(plan, changes.CourseTeacherAssigned)}
    lessons = lessons_of(plan)
    missing = held_lessons_of(plan, LATE_NOVEMBER) - {one.lesson for one in found(plan, changes.TopicRecorded)}
    (first, most), (_, second) = Counter(teachers[lessons[one][0]] for one in missing).most_common(2)
    assert first in {member.staff for member in plan.staff if member.role is Role.TEACHER}
    assert most > second


def test_some_homework_is_forgotten_and_some_is_none_by_intention() -> None:
    plan = two_classes()
    completed = {one.lesson for one in found(plan, changes.LessonCompleted)}
    homework = {one.lesson: one for one in found(plan, changes.HomeworkRecorded)}
    assert completed - set(homework)
    assert any(one.is_none_set for one in homework.values())
    assert all(bool(one.homework) != one.is_none_set for one in homework.values())


@pytest.mark.parametrize("regulation", ["S0", "S1"])
def test_first_graders_get_no_marks(regulation: str) -> None:
    plan = plan_of(small_content(NO_MARK_CLASS), LATE_NOVEMBER, regulation=regulation)
    assert found(plan, changes.TopicRecorded)
    assert not found(plan, changes.MarkRecorded)
    assert not found(plan, changes.PeriodMarkRecorded)


def test_codes_are_those_of_the_regulation() -> None:
    regulation, plan = preset("S0"), two_classes(SUMMER)
    lesson_marks = {mark.code for mark in regulation.scale().lesson_marks}
    assert {one.value for one in found(plan, changes.MarkRecorded)} <= lesson_marks
    period_marks = {mark.code for mark in regulation.scale().period_marks}
    assert {one.value for one in found(plan, changes.PeriodMarkRecorded)} <= period_marks
    kinds = {one.work_kind for one in found(plan, changes.LessonKindSet)}
    assert "control_work" in kinds
    assert kinds <= {kind.code for kind in regulation.marks.work_kinds}
    statuses = {one.status for one in found(plan, changes.AttendanceRecorded)}
    assert statuses == {status.code for status in regulation.attendance.codes}


def test_everybody_present_gets_a_mark_for_a_control_work() -> None:
    plan = two_classes()
    works = {one.lesson for one in found(plan, changes.LessonKindSet) if one.work_kind == "control_work"}
    marked = Counter(one.lesson for one in found(plan, changes.MarkRecorded) if one.place == 0)
    assert max(marked[work] for work in works) > 20


def test_nobody_absent_gets_a_mark() -> None:
    plan = two_classes(SUMMER)
    marked = {(one.lesson, one.student) for one in found(plan, changes.MarkRecorded)}
    absent = {(one.lesson, one.student) for one in found(plan, changes.AttendanceRecorded) if one.status != "late"}
    assert absent
    assert marked.isdisjoint(absent)


@pytest.mark.requirement("S0-4.13.6")
def test_reasons_of_absence_are_entered_later_by_the_homeroom_teacher_in_place_of_absent() -> None:
    plan = two_classes()
    homerooms = {one.class_group: one.staff for one in found(plan, changes.HomeroomTeacherAssigned)}
    known: dict[tuple[int, int], str | None] = {}
    reasons = 0
    for act, one in found_with_acts(plan, changes.AttendanceRecorded):
        if one.status in {"ill", "excused"}:
            reasons += 1
            assert act.role is Role.HOMEROOM_TEACHER
            assert act.scope.class_group is not None
            assert act.author == homerooms[act.scope.class_group]
            assert known[one.lesson, one.student] == "absent"
        known[one.lesson, one.student] = one.status
    assert reasons


def test_minutes_stand_beside_lateness_only() -> None:
    entries = found(two_classes(), changes.AttendanceRecorded)
    assert {one.status for one in entries if one.late_minutes} == {"late"}
    assert all(one.late_minutes for one in entries if one.status == "late")


def test_nothing_is_entered_of_a_student_outside_the_enrolment() -> None:
    plan = two_classes(SUMMER)
    lessons = lessons_of(plan)
    starts = {one.student: one.starts for one in found(plan, changes.StudentEnrolled)}
    ends = {one.student: one.ends for one in found(plan, changes.EnrollmentEnded)}
    cells = [(one.student, one.lesson) for one in found(plan, changes.MarkRecorded)]
    cells += [(one.student, one.lesson) for one in found(plan, changes.AttendanceRecorded)]
    for student, lesson in cells:
        assert starts[student] <= lessons[lesson][1] <= ends.get(student, date.max)


@pytest.mark.requirement("S0-4.14.5a")
def test_a_quarter_mark_is_the_rounded_mean_or_not_attested() -> None:
    plan = two_classes()
    lessons, hours = lessons_of(plan), {one.course: one.weekly_hours for one in found(plan, changes.CourseOpened)}
    cells = {(one.lesson, one.student, one.place): one.value for one in found(plan, changes.MarkRecorded)}
    given: dict[tuple[int, int], list[int]] = {}
    for (lesson, student, _), value in cells.items():
        course, day, _ = lessons[lesson]
        if day <= date(2026, 11, 5):
            given.setdefault((course, student), []).append(int(value or 0))
    entries = found(plan, changes.PeriodMarkRecorded)
    assert entries
    for one in entries:
        marks = given.get((one.course, one.student), [])
        is_attested = len(marks) >= preset("S0").minimum_marks(hours[one.course])
        assert one.value == (str((2 * sum(marks) + len(marks)) // (2 * len(marks))) if is_attested else "na")


def test_finished_quarters_are_closed_for_most_classes_and_the_year_gets_its_marks() -> None:
    plan = whole_school(SUMMER)
    periods = {one.period: (one.kind, one.number) for one in found(plan, changes.GradingPeriodDefined)}
    closed = Counter(periods[one.period] for one in found(plan, changes.GradingPeriodClosed))
    assert [closed["quarter", number] for number in (1, 2, 3)] == [16, 16, 16]
    assert 8 <= closed["quarter", 4] < 16
    assert {periods[one.period] for one in found(plan, changes.PeriodMarkRecorded)} == {
        *(("quarter", number) for number in (1, 2, 3, 4)),
        ("year", 1),
    }
