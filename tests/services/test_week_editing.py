"""The weekly timetable changed lesson by lesson in a running year, and the lessons of the calendar that follow it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.domain.changes import GradingPeriodClosed, LessonsWithdrawn, SubstitutionSet, TopicRecorded
from ejournal_desktop.domain.changes_teaching import (
    FileAttached,
    RemoteLessonSet,
    SafetyInstructionRecorded,
    WorkPlanned,
)
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.timetable_clashes import ClashKind
from ejournal_desktop.kernel.identifiers import SlotId, StaffId, lesson_identifier
from ejournal_desktop.readmodels.timetable_week import AddedLesson, KeptBecause, WeekEdit, WeekPlace
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.timetable.errors import (
    ImportInUseError,
    TimetableChangedError,
    TimetableDayError,
    TimetableTwiceError,
)
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.timetable import scheduled_times
from support.fet_files import HOURS, WEEK, Activity, FetFile, Row, a_table
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.readmodels.timetable_week import SchoolWeek, WeekLesson
    from ejournal_desktop.services.school_year.week_editing import WeekEditingService
    from ejournal_desktop.services.session import Session
    from support.schools import School
    from support.training_actor import ToldClock
    from support.training_vault import SchoolCase

pytestmark = pytest.mark.requirement("S0-4.9.2")

FILE = FetFile((Activity(1), Activity(2, ("7Б",), "Труд", ("Осина О. О.",)), Activity(3, subject="Физика")))
ROWS = (
    Row(1),
    Row(2, WEEK[1], HOURS[0], "7Б", "Труд"),
    Row(3, WEEK[2], HOURS[0], "7А", "Физика", "Клён К. К.", "каб. 2"),
)
FROM = date(2026, 10, 12)
WEDNESDAY = 3


@pytest.fixture
def week(school: School, session: Session) -> WeekEditingService:
    timetable = school.container.timetable
    timetable.apply_fet(session, timetable.plan_fet(session, a_table(*ROWS), FILE.content()))
    timetable.make_lessons(session)
    return school.container.school_year.week


def shown(week: WeekEditingService, session: Session, day: date = FROM) -> SchoolWeek:
    found = week.week(session, day)
    assert found is not None
    return found


def lesson_of(found: SchoolWeek, subject: str) -> WeekLesson:
    return next(one for one in found.lessons if one.course.subject == subject)


def moved(found: SchoolWeek, subject: str, weekday: int, bell: int, **place: object) -> WeekEdit:
    """Return an edit that moves the weekly lesson of a subject."""
    lesson = lesson_of(found, subject)
    at = replace(lesson.place, weekday=weekday, bell=bell, **place)  # type: ignore[arg-type]  # what a test changes
    return WeekEdit(FROM, (lesson.slot,), (AddedLesson(lesson.course.course, at, lesson.slot),))


def days_of(session: Session, lesson: WeekLesson) -> list[date]:
    with session.database.read() as reading:
        times = scheduled_times(reading, starts=date(2026, 9, 1), ends=date(2027, 5, 31))
    return sorted(day for day, _ in times[lesson.course.course])


def record(session: Session, lesson: WeekLesson, *changes: Change) -> None:
    with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
        work.record(class_scope(lesson.course.class_group), changes)


def lesson_on(lesson: WeekLesson, day: date) -> int:
    return lesson_identifier(lesson.course.course, day, lesson.place.bell)


def test_a_moved_weekly_lesson_takes_its_untouched_lessons_along(week: WeekEditingService, session: Session) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    before = days_of(session, algebra)
    week.store(session, moved(found, "Алгебра", WEDNESDAY, 2), {})
    after = days_of(session, algebra)
    assert [day for day in after if day < FROM] == [day for day in before if day < FROM]
    assert {day.isoweekday() for day in after if day >= FROM} == {WEDNESDAY}
    assert len(after) == pytest.approx(len(before), abs=2)


def test_forecast_says_what_storing_then_does(week: WeekEditingService, session: Session) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    before = set(days_of(session, algebra))
    edit = moved(found, "Алгебра", WEDNESDAY, 2)
    (line,) = week.look(session, edit).lessons
    assert set(days_of(session, algebra)) == before
    week.store(session, edit, {})
    after = set(days_of(session, algebra))
    assert (line.withdrawn, line.made) == (len(before - after), len(after - before))


def test_lesson_that_was_written_in_stays_and_is_named_before(week: WeekEditingService, session: Session) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    record(session, algebra, TopicRecorded(lesson_on(algebra, FROM), "Дроби", 0))  # type: ignore[arg-type]  # its hash
    edit = moved(found, "Алгебра", WEDNESDAY, 2)
    ((_, kept),) = week.look(session, edit).kept
    assert (kept.day, kept.because) == (FROM, KeptBecause.RECORDED)
    week.store(session, edit, {})
    assert FROM in days_of(session, algebra)


def test_lesson_with_a_substitute_stays(week: WeekEditingService, session: Session) -> None:
    found = shown(week, session)
    algebra, physics = lesson_of(found, "Алгебра"), lesson_of(found, "Физика")
    other = physics.course.teachers[0][0]
    record(session, algebra, SubstitutionSet(lesson_on(algebra, FROM), other))  # type: ignore[arg-type]  # its hash
    ((_, kept),) = week.look(session, moved(found, "Алгебра", WEDNESDAY, 2)).kept
    assert (kept.day, kept.because) == (FROM, KeptBecause.ARRANGED)


def test_entry_from_a_computer_that_knows_nothing_of_the_change_holds_the_lesson(
    week: WeekEditingService, session: Session
) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    week.store(session, moved(found, "Алгебра", WEDNESDAY, 2), {})
    assert FROM not in days_of(session, algebra)
    record(session, algebra, TopicRecorded(lesson_on(algebra, FROM), "Дроби", 0))  # type: ignore[arg-type]  # its hash
    assert FROM in days_of(session, algebra)


@pytest.mark.parametrize(
    "arranged",
    [
        SubstitutionSet,
        lambda lesson, _: RemoteLessonSet(lesson, is_remote=True),
        lambda lesson, _: SafetyInstructionRecorded(lesson, "Ожоги"),
        lambda lesson, _: FileAttached(71, lesson, "Листок", "листок.txt", "YQ"),
    ],
    ids=["substitute", "remote", "instruction", "file"],
)
def test_nothing_arranged_for_a_lesson_is_hidden_with_it(
    week: WeekEditingService, session: Session, arranged: Callable[[Any, StaffId], Change]
) -> None:
    found = shown(week, session)
    algebra, later = lesson_of(found, "Алгебра"), date(2026, 10, 19)
    change = arranged(lesson_on(algebra, later), algebra.course.teachers[0][0])
    week.store(session, moved(found, "Алгебра", WEDNESDAY, 2), {})
    record(session, algebra, change)
    assert later in days_of(session, algebra)
    record(session, algebra, LessonsWithdrawn(algebra.course.course, ((later, algebra.place.bell),)))
    assert later in days_of(session, algebra)


def test_lesson_for_whose_day_a_work_is_planned_stays(week: WeekEditingService, session: Session) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    record(session, algebra, WorkPlanned(72, algebra.course.course, FROM, "test", "Дроби", 20))
    edit = moved(found, "Алгебра", WEDNESDAY, 2)
    ((_, kept),) = week.look(session, edit).kept
    assert (kept.day, kept.because) == (FROM, KeptBecause.ARRANGED)
    week.store(session, edit, {})
    assert FROM in days_of(session, algebra)


def test_change_is_not_taken_back_under_a_lesson_with_a_substitute(
    school: School, week: WeekEditingService, session: Session
) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    stored = week.store(session, moved(found, "Алгебра", WEDNESDAY, 2), {})
    made = lesson_identifier(algebra.course.course, date(2026, 10, 14), 2)
    record(session, algebra, SubstitutionSet(made, algebra.course.teachers[0][0]))
    with pytest.raises(ImportInUseError):
        school.container.timetable.undo_import(session, stored)


def test_days_that_passed_by_a_change_are_not_changed_by_taking_it_back(
    school: School, week: WeekEditingService, session: Session, clock: ToldClock
) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    stored = week.store(session, moved(found, "Алгебра", WEDNESDAY, 2), {})
    days = days_of(session, algebra)
    clock.moment = datetime(2026, 10, 20, 12, 0, tzinfo=clock.moment.tzinfo)
    with pytest.raises(ImportInUseError):
        school.container.timetable.undo_import(session, stored)
    assert days_of(session, algebra) == days


def test_closed_period_is_not_changed_by_taking_a_change_back(
    school: School, week: WeekEditingService, session: Session
) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    stored = week.store(session, moved(found, "Алгебра", WEDNESDAY, 2), {})
    close_first_period(session, algebra)
    with pytest.raises(ImportInUseError):
        school.container.timetable.undo_import(session, stored)


def test_page_that_lost_its_keeper_a_while_ago_does_not_get_him_back_for_those_days(
    school: School, week: WeekEditingService, session: Session, clock: ToldClock
) -> None:
    found = shown(week, session)
    algebra, new = lesson_of(found, "Алгебра"), lesson_of(found, "Физика").course.teachers[0][0]
    stored = week.store(session, WeekEdit(FROM, keepers=((algebra.course.course, new),)), {})
    clock.moment = datetime(2026, 10, 20, 12, 0, tzinfo=clock.moment.tzinfo)
    with pytest.raises(ImportInUseError):
        school.container.timetable.undo_import(session, stored)


def test_taking_back_never_puts_two_weekly_lessons_of_a_page_at_one_time(
    school: School, week: WeekEditingService, session: Session
) -> None:
    algebra = lesson_of(shown(week, session), "Алгебра")
    ended = week.store(session, WeekEdit(FROM, (algebra.slot,)), {})
    week.store(session, WeekEdit(FROM, (), (AddedLesson(algebra.course.course, algebra.place),)), {})
    with pytest.raises(ImportInUseError):
        school.container.timetable.undo_import(session, ended)


def test_change_is_taken_back_whole(school: School, week: WeekEditingService, session: Session) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    before = days_of(session, algebra)
    stored = week.store(session, moved(found, "Алгебра", WEDNESDAY, 2), {})
    school.container.timetable.undo_import(session, stored)
    assert days_of(session, algebra) == before
    assert shown(week, session).lessons == found.lessons


def test_change_is_not_taken_back_under_a_lesson_that_was_written_in(
    school: School, week: WeekEditingService, session: Session
) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    stored = week.store(session, moved(found, "Алгебра", WEDNESDAY, 2), {})
    made = lesson_identifier(algebra.course.course, date(2026, 10, 14), 2)
    record(session, algebra, TopicRecorded(made, "Дроби", 0))
    with pytest.raises(ImportInUseError):
        school.container.timetable.undo_import(session, stored)


def test_another_room_changes_no_lesson_of_the_calendar(week: WeekEditingService, session: Session) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    edit = moved(found, "Алгебра", algebra.place.weekday, algebra.place.bell, room="каб. 9")
    assert week.look(session, edit).lessons == ()
    before = days_of(session, algebra)
    week.store(session, edit, {})
    assert days_of(session, algebra) == before
    assert lesson_of(shown(week, session), "Алгебра").place.room == "каб. 9"
    assert lesson_of(shown(week, session, date(2026, 10, 5)), "Алгебра").place.room == "каб. 1"


def test_clashes_of_teacher_and_room_are_named_before_storing(week: WeekEditingService, session: Session) -> None:
    found = shown(week, session)
    forecast = week.look(session, moved(found, "Алгебра", 2, 1))
    assert {one.kind for one in forecast.clashes} == {ClashKind.TEACHER, ClashKind.ROOM}
    clashing = week.look(session, moved(found, "Алгебра", WEDNESDAY, 1, room="")).clashes
    assert [one.kind for one in clashing] == [ClashKind.CLASS]


def test_teachers_concerned_get_a_note_that_goes_when_the_change_is_taken_back(
    school: School, week: WeekEditingService, session: Session
) -> None:
    found = shown(week, session)
    edit = moved(found, "Алгебра", WEDNESDAY, 2)
    (told,) = week.look(session, edit).teachers
    stored = week.store(session, edit, {told.staff: "Алгебра теперь в среду", StaffId(1): "никому"})
    assert len(stored.notes) == 1
    assert notes(session) == [(told.staff, "Алгебра теперь в среду")]
    school.container.timetable.undo_import(session, stored)
    assert notes(session) == []


def test_page_gets_another_teacher_from_the_day_on(week: WeekEditingService, session: Session) -> None:
    found = shown(week, session)
    algebra, physics = lesson_of(found, "Алгебра"), lesson_of(found, "Физика")
    new, name = physics.course.teachers[0]
    edit = WeekEdit(FROM, keepers=((algebra.course.course, new),))
    assert {one.name for one in week.look(session, edit).teachers} == {name, algebra.course.teacher_names}
    week.store(session, edit, {})
    assert lesson_of(shown(week, session), "Алгебра").course.teacher_names == name
    assert name not in lesson_of(shown(week, session, date(2026, 9, 1)), "Алгебра").course.teacher_names.split(", ")[:1]


def test_past_days_are_refused(week: WeekEditingService, session: Session, clock: ToldClock) -> None:
    edit = moved(shown(week, session), "Алгебра", WEDNESDAY, 2)
    clock.moment = datetime(2026, 10, 20, 12, 0, tzinfo=clock.moment.tzinfo)
    with pytest.raises(TimetableDayError) as refused:
        week.look(session, edit)
    assert refused.value.fields["earliest"] == "21.10.2026"


@pytest.mark.parametrize(("hour", "earliest"), [(6, "12.10.2026"), (12, "13.10.2026")])
def test_day_whose_lessons_have_begun_keeps_its_timetable(
    week: WeekEditingService, session: Session, clock: ToldClock, hour: int, earliest: str
) -> None:
    edit = replace(moved(shown(week, session), "Алгебра", WEDNESDAY, 2), starts=date(2026, 9, 1))
    clock.moment = datetime(2026, 10, 12, hour, 0, tzinfo=clock.moment.tzinfo)
    with pytest.raises(TimetableDayError) as refused:
        week.look(session, edit)
    assert refused.value.fields["earliest"] == earliest


def test_timetable_of_a_file_leaves_the_lessons_that_have_begun(
    school: School, week: WeekEditingService, session: Session, clock: ToldClock
) -> None:
    timetable, algebra = school.container.timetable, lesson_of(shown(week, session), "Алгебра")
    clock.moment = datetime(2026, 10, 12, 12, 0, tzinfo=clock.moment.tzinfo)
    other = (Row(1, WEEK[4], HOURS[2]), *ROWS[1:])
    applied = timetable.apply_fet(session, timetable.plan_fet(session, a_table(*other), FILE.content(), starts=FROM))
    assert FROM in days_of(session, algebra)
    timetable.undo_import(session, applied)
    assert date(2026, 10, 19) in days_of(session, algebra)


def test_days_before_the_end_of_a_closed_period_are_refused(week: WeekEditingService, session: Session) -> None:
    found = shown(week, session)
    algebra = lesson_of(found, "Алгебра")
    close_first_period(session, algebra)
    with pytest.raises(TimetableDayError):
        week.store(session, moved(found, "Алгебра", WEDNESDAY, 2), {})
    week.look(session, moved(found, "Труд", WEDNESDAY, 3))


def test_page_with_two_lessons_at_one_time_is_refused(week: WeekEditingService, session: Session) -> None:
    algebra = lesson_of(shown(week, session), "Алгебра")
    twice = WeekEdit(FROM, (), (AddedLesson(algebra.course.course, algebra.place),))
    with pytest.raises(TimetableTwiceError):
        week.look(session, twice)


def test_what_is_not_there_is_refused(week: WeekEditingService, session: Session) -> None:
    algebra = lesson_of(shown(week, session), "Алгебра")
    with pytest.raises(TimetableChangedError):
        week.look(session, WeekEdit(FROM, (SlotId(1),)))
    with pytest.raises(UnknownRecordError):
        week.look(session, WeekEdit(FROM, (), (AddedLesson(algebra.course.course, WeekPlace(1, 99, 0, "")),)))


def test_week_whose_timetable_will_be_replaced_keeps_its_last_day(
    school: School, week: WeekEditingService, session: Session
) -> None:
    timetable, new_year = school.container.timetable, date(2027, 1, 11)
    later = (Row(1, WEEK[4], HOURS[2]), *ROWS[1:])
    timetable.apply_fet(session, timetable.plan_fet(session, a_table(*later), FILE.content(), starts=new_year))
    week.store(session, moved(shown(week, session), "Алгебра", WEDNESDAY, 2), {})
    assert lesson_of(shown(week, session), "Алгебра").ends == date(2027, 1, 10)
    then = [one.place.weekday for one in shown(week, session, new_year).lessons if one.course.subject == "Алгебра"]
    assert then == [5]


@pytest.mark.requirement("S0-1.8")
def test_a_new_timetable_of_a_file_takes_untouched_lessons_along_too(
    school: School, week: WeekEditingService, session: Session
) -> None:
    timetable, algebra = school.container.timetable, lesson_of(shown(week, session), "Алгебра")
    before = days_of(session, algebra)
    other = (Row(1, WEEK[4], HOURS[2]), *ROWS[1:])
    plan = timetable.plan_fet(session, a_table(*other), FILE.content(), starts=FROM)
    applied = timetable.apply_fet(session, plan)
    assert applied.effects == plan.effects
    assert {day.isoweekday() for day in days_of(session, algebra) if day >= FROM} == {5}
    timetable.undo_import(session, applied)
    assert days_of(session, algebra) == before


def test_who_neither_edits_nor_controls_sees_no_week(week: WeekEditingService, session: Session) -> None:
    nobody = replace(session, signed_in=replace(session.signed_in, roles=()))
    with pytest.raises(NotAllowedError):
        week.week(nobody)
    with pytest.raises(NotAllowedError):
        week.store(nobody, WeekEdit(FROM), {})


def test_withdrawn_lesson_leaves_page_and_day_and_comes_back_with_an_entry(training: SchoolCase) -> None:
    desk = desk_in(training, MARKED_CLASS)
    column = next(one for one in desk.page().lessons if one.lesson == desk.ahead)
    desk.act(LessonsWithdrawn(desk.course.course, ((column.day, column.bell),)))
    assert column.lesson not in {one.lesson for one in desk.page().lessons}
    desk.act(TopicRecorded(column.lesson, "Дроби", 0))
    assert column.lesson in {one.lesson for one in desk.page().lessons}
    desk.act(LessonsWithdrawn(desk.course.course, ((column.day, column.bell),)))
    assert column.lesson in {one.lesson for one in desk.page().lessons}


def notes(session: Session) -> list[tuple[int, str]]:
    with session.database.read() as reading:
        rows = reading.connection.exec_driver_sql("SELECT staff_id, text FROM note").all()
    return [(staff, text) for staff, text in rows]


def close_first_period(session: Session, lesson: WeekLesson) -> None:
    with session.database.read() as reading:
        rows = reading.connection.exec_driver_sql("SELECT period_id FROM grading_period ORDER BY ends LIMIT 1").all()
    record(session, lesson, GradingPeriodClosed(lesson.course.class_group, rows[0][0], is_closed=True))
