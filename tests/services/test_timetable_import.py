"""Taking a timetable of FET into the journal, again, anew, and back (interop.md 2 and 3)."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.readmodels.timetable import RecordKind
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.timetable.errors import ImportInUseError, ImportNotApplicableError
from ejournal_desktop.storage.queries.school import current_year
from ejournal_desktop.storage.queries.timetable import stored_timetable
from support.fet_files import HOURS, WEEK, Activity, FetFile, Row, a_table

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.timetable import KindEffect, StoredTimetable, TimetableImportPlan
    from ejournal_desktop.services.session import Session
    from support.fet_files import Years
    from support.schools import School
    from support.training_actor import ToldClock

pytestmark = pytest.mark.requirement("S0-1.8")

ALGEBRA = Activity(1)
ENGLISH = Activity(2, ("7А девочки",), "Английский", ("Липа Анна Петровна",))
LABOUR = Activity(3, ("7Б",), "Труд", ("Осина О. О.", "Клён К. К."), duration=2)
MEETING = Activity(4, (), "Совещание", ("Осина О. О.",))
FILE = FetFile((ALGEBRA, ENGLISH, LABOUR))
ROWS = (
    Row(1),
    Row(2, hour=HOURS[1], students="7А девочки", subject="Английский", teachers="Липа Анна Петровна"),
    Row(3, WEEK[1], HOURS[0], "7Б", "Труд", "Осина О. О.+Клён К. К."),
    Row(3, WEEK[1], HOURS[1], "7Б", "Труд", "Осина О. О.+Клён К. К."),
)


def planned(
    school: School, session: Session, file: FetFile = FILE, *rows: Row, starts: date | None = None
) -> TimetableImportPlan:
    return school.container.timetable.plan_fet(session, a_table(*(rows or ROWS)), file.content(), starts=starts)


def stored(session: Session) -> StoredTimetable:
    with session.database.read() as reading:
        year = current_year(reading, date(2026, 9, 14))
        assert year is not None
        return stored_timetable(reading, year)


def effect(effects: tuple[KindEffect, ...], kind: RecordKind) -> tuple[int, int, int, int]:
    found = next(each for each in effects if each.kind is kind)
    return found.created, found.reused, found.changed, found.ended


def entries(session: Session) -> int:
    with session.database.read() as reading:
        return int(reading.connection.exec_driver_sql("SELECT count(*) FROM log_entry").scalar_one())


def test_dry_run_counts_what_would_come_and_writes_nothing(school: School, session: Session) -> None:
    before = entries(session)
    plan = planned(school, session)
    assert (plan.activities, plan.hours, plan.skipped_hours, plan.is_applicable) == (3, 4, 0, True)
    assert plan.class_groups == ("7А", "7Б")
    assert plan.teachers == ("Клён К. К.", "Липа Анна Петровна", "Осина О. О.")
    assert effect(plan.effects, RecordKind.SLOT) == (4, 0, 0, 0)
    assert effect(plan.effects, RecordKind.STAFF) == (3, 0, 0, 0)
    assert entries(session) == before
    assert stored(session).slots == ()


@pytest.mark.requirement("S0-4.9.2")
def test_import_makes_everything_a_timetable_needs(school: School, session: Session) -> None:
    school.container.timetable.apply_fet(session, planned(school, session))
    now = stored(session)
    classes = {view.class_code: view.grade_level for view in now.class_groups.values()}
    assert classes == {"7a": 7, "7b": 7}
    assert {subject.title for subject in now.subjects.values()} == {"Алгебра", "Английский", "Труд"}
    bells = sorted(now.year.bells.on(now.year.starts).items())
    assert [f"{bell.starts:%H:%M}" for _, bell in bells] == ["08:00", "08:55", "09:50"]
    assert [formed.title for formed in now.subgroups] == ["7А девочки"]
    assert Counter((slot.weekday, slot.bell, slot.room) for slot in now.slots) == Counter(
        [(1, 1, "каб. 1"), (1, 2, "каб. 1"), (2, 1, "каб. 1"), (2, 2, "каб. 1")]
    )
    assert {slot.starts for slot in now.slots} == {date(2026, 9, 1)}


def test_two_teachers_of_one_activity_keep_one_page(school: School, session: Session) -> None:
    school.container.timetable.apply_fet(session, planned(school, session))
    now = stored(session)
    labour = next(course for course in now.courses if now.subjects[course.subject].title == "Труд")
    names = {now.staff[kept.staff].full for kept in now.keepers if kept.course == labour.course}
    assert names == {"Осина О. О.", "Клён К. К."}
    assert labour.weekly_hours == 2


def test_one_import_is_one_transaction_with_one_entry_for_each_feed(school: School, session: Session) -> None:
    before = entries(session)
    school.container.timetable.apply_fet(session, planned(school, session))
    assert entries(session) - before == 3


def test_importing_the_same_file_again_changes_nothing(school: School, session: Session) -> None:
    timetable = school.container.timetable
    timetable.apply_fet(session, planned(school, session))
    first, before = stored(session), entries(session)
    again = planned(school, session)
    assert again.changes_nothing
    assert not timetable.apply_fet(session, again).steps
    assert (stored(session), entries(session)) == (first, before)


def test_names_match_in_other_spellings(school: School, session: Session) -> None:
    school.container.timetable.apply_fet(session, planned(school, session))
    years: Years = {"7 а": {}, "7 - Б": {}}
    activity = Activity(1, ("7 а",), "АЛГЕБРА ", ("осина о.о.",))
    row = Row(1, students="7 а", subject="АЛГЕБРА ", teachers="осина о.о.")
    plan = planned(school, session, FetFile((activity,), years=years), row)
    kinds = (RecordKind.CLASS_GROUP, RecordKind.SUBJECT, RecordKind.STAFF, RecordKind.COURSE, RecordKind.SLOT)
    assert [effect(plan.effects, kind)[:2] for kind in kinds] == [(0, 1)] * 5


def test_initials_in_the_file_mean_the_only_person_who_has_them(school: School, session: Session) -> None:
    activity = Activity(1, teachers=("Волкова О. И.",))
    plan = planned(school, session, FetFile((activity,)), Row(1, teachers="Волкова О. И."))
    assert effect(plan.effects, RecordKind.STAFF) == (0, 1, 0, 0)


@pytest.mark.requirement("S0-4.9.2")
def test_a_correction_takes_effect_from_its_day_and_leaves_the_past(school: School, session: Session) -> None:
    timetable = school.container.timetable
    timetable.apply_fet(session, planned(school, session))
    moved = (Row(1, WEEK[4], HOURS[2]), *ROWS[1:])
    timetable.apply_fet(session, planned(school, session, FILE, *moved, starts=date(2026, 10, 5)))
    algebra = [slot for slot in stored(session).slots if slot.bell == 3 or (slot.weekday, slot.bell) == (1, 1)]
    assert {(slot.weekday, slot.starts, slot.ends) for slot in algebra} == {
        (1, date(2026, 9, 1), date(2026, 10, 4)),
        (5, date(2026, 10, 5), None),
    }


def test_another_teacher_takes_the_same_page_over(school: School, session: Session) -> None:
    timetable = school.container.timetable
    timetable.apply_fet(session, planned(school, session))
    activity, row = Activity(1, teachers=("Белов Игорь Олегович",)), Row(1, teachers="Белов Игорь Олегович")
    file = FetFile((activity, ENGLISH, LABOUR))
    before = stored(session)
    applied = timetable.apply_fet(session, planned(school, session, file, row, *ROWS[1:], starts=date(2026, 10, 5)))
    now = stored(session)
    assert now.courses == before.courses
    assert effect(applied.effects, RecordKind.KEEPER) == (1, 3, 0, 1)
    timetable.undo_import(session, applied)
    today = date(2026, 11, 11)
    keepers = {kept.staff for kept in stored(session).keepers if kept.ends is None or kept.ends >= today}
    assert keepers == {kept.staff for kept in before.keepers}


def test_undo_leaves_the_journal_as_it_was(school: School, session: Session) -> None:
    before = stored(session)
    applied = school.container.timetable.apply_fet(session, planned(school, session))
    school.container.timetable.undo_import(session, applied)
    assert stored(session) == before
    assert school.container.diagnostics.check(session).is_clean


def test_undo_is_refused_once_lessons_were_made(school: School, session: Session) -> None:
    timetable = school.container.timetable
    applied = timetable.apply_fet(session, planned(school, session))
    made = timetable.make_lessons(session)
    with pytest.raises(ImportInUseError) as refused:
        timetable.undo_import(session, applied)
    assert refused.value.fields == {"kind": "lessons", "count": made}


def test_undo_of_an_older_import_is_refused(school: School, session: Session) -> None:
    timetable = school.container.timetable
    applied = timetable.apply_fet(session, planned(school, session))
    moved = (Row(1, WEEK[4], HOURS[2]), *ROWS[1:])
    timetable.apply_fet(session, planned(school, session, FILE, *moved, starts=date(2026, 10, 5)))
    with pytest.raises(ImportInUseError) as refused:
        timetable.undo_import(session, applied)
    assert refused.value.fields["kind"] == "slots"


def test_meetings_of_teachers_are_counted_and_left_out(school: School, session: Session) -> None:
    file = FetFile((ALGEBRA, MEETING))
    meeting = Row(4, WEEK[2], students="", subject="Совещание")
    plan = planned(school, session, file, Row(1), meeting)
    assert (plan.hours, plan.skipped_hours) == (2, 1)
    assert plan.subjects == ("Алгебра",)


def test_an_incomplete_timetable_is_refused(school: School, session: Session) -> None:
    plan = planned(school, session, FILE, *ROWS[:3])
    assert not plan.is_applicable
    with pytest.raises(ImportNotApplicableError) as refused:
        school.container.timetable.apply_fet(session, plan)
    assert refused.value.fields == {"count": 2}


def test_weekdays_that_stand_twice_are_two_weeks(school: School, session: Session) -> None:
    days = [f"{week}-{day}" for week in "АБ" for day in WEEK]
    first, second = Row(1, days[0]), Row(1, days[6], HOURS[2])
    file = FetFile((Activity(1, duration=2),), days=days)
    school.container.timetable.apply_fet(session, planned(school, session, file, first, second))
    assert {(slot.weekday, slot.bell, slot.week_kind) for slot in stored(session).slots} == {(1, 1, 1), (2, 3, 2)}


def test_a_week_of_eight_unknown_days_is_refused(school: School, session: Session) -> None:
    days = [f"day {number}" for number in range(1, 9)]
    plan = planned(school, session, FetFile((Activity(1),), days=days), Row(1, days[0]))
    assert not plan.is_applicable


def test_the_schools_own_bell_times_stay(school: School, session: Session) -> None:
    timetable = school.container.timetable
    timetable.apply_fet(session, planned(school, session))
    hours = ("08:00-8:40", "09:00-9:40", "09:50-10:35")
    plan = planned(school, session, FetFile((ALGEBRA,), hours=hours), Row(1))
    assert [problem.fields for problem in plan.problems if problem.code == "bell_times_differ"] == [
        (("number", "1"),),
        (("number", "2"),),
    ]
    assert effect(plan.effects, RecordKind.BELL) == (0, 3, 0, 0)


def test_a_first_day_outside_the_year_is_refused(school: School, session: Session) -> None:
    with pytest.raises(UnknownRecordError):
        planned(school, session, starts=date(2028, 9, 1))


def test_a_teacher_may_not_touch_the_timetable(school: School) -> None:
    teacher = school.sign_in("volkova")
    with pytest.raises(NotAllowedError):
        planned(school, teacher)
    with pytest.raises(NotAllowedError):
        school.container.timetable.make_lessons(teacher)


def test_a_later_timetable_starts_today(school: School, session: Session, clock: ToldClock) -> None:
    school.container.timetable.apply_fet(session, planned(school, session))
    moved = (Row(1, WEEK[4], HOURS[2]), *ROWS[1:])
    assert planned(school, session, FILE, *moved).starts == clock.now().date()


def test_a_person_may_overrule_which_students_are_the_classes(school: School, session: Session) -> None:
    years = {"7": {"7А": (), "7Б": ()}}
    content = FetFile((ALGEBRA,), years=years).content()
    plan = school.container.timetable.plan_fet
    proposed, overruled = (
        plan(session, a_table(Row(1)), content),
        plan(session, a_table(Row(1)), content, class_level="year"),
    )
    assert (proposed.class_level, proposed.class_groups) == ("group", ("7А",))
    assert (overruled.class_level, overruled.class_groups) == ("year", ("7",))
