"""What a person is told about a placed timetable before it is applied (interop.md 3.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.interop.fet import read_fet
from ejournal_desktop.readmodels.imports import ImportProblem, ProblemSeverity, TimetableProblem
from support.fet_files import HOURS, WEEK, Activity, FetFile, Row, a_table

if TYPE_CHECKING:
    from ejournal_desktop.interop.fet_types import FetTimetable

pytestmark = pytest.mark.requirement("S0-1.8")

ONE = FetFile((Activity(1),))


def of(timetable: FetTimetable, code: TimetableProblem) -> list[ImportProblem]:
    return [problem for problem in timetable.problems if problem.code == code]


def only(timetable: FetTimetable, code: TimetableProblem) -> tuple[str, dict[str, str]]:
    (problem,) = of(timetable, code)
    return problem.place, dict(problem.fields)


def test_a_complete_timetable_without_doubts_has_no_problems() -> None:
    timetable = read_fet(a_table(Row(1)), ONE.content())
    assert timetable.problems == ()
    assert timetable.institution == "Школа на берегу"


def test_a_two_hour_activity_is_two_hours_of_one_activity() -> None:
    fet = FetFile((Activity(1, duration=2),))
    timetable = read_fet(a_table(Row(1), Row(1, hour=HOURS[1])), fet.content())
    assert [(hour.activity, hour.hour) for hour in timetable.lesson_hours] == [(1, 0), (1, 1)]
    assert (timetable.activities, timetable.expected_hours, timetable.problems) == (1, 2, ())


def test_half_of_a_two_hour_activity_counts_as_missing() -> None:
    timetable = read_fet(a_table(Row(1)), FetFile((Activity(1, duration=2),)).content())
    place, fields = only(timetable, TimetableProblem.ACTIVITY_MISSING)
    assert (place, fields["placed"], fields["expected"]) == ("1", "1", "2")
    assert (fields["subject"], fields["students"], fields["teachers"]) == ("Алгебра", "7А", "Осина О. О.")


def test_an_activity_with_too_many_hours_is_an_error() -> None:
    timetable = read_fet(a_table(Row(1), Row(1, day=WEEK[1])), ONE.content())
    assert only(timetable, TimetableProblem.ACTIVITY_TOO_LONG)[0] == "1"
    assert only(timetable, TimetableProblem.TIMETABLE_INCOMPLETE)[1] == {"placed": "2", "expected": "1"}


def test_a_missing_and_a_superfluous_hour_do_not_cancel_out() -> None:
    fet = FetFile((Activity(1), Activity(2)))
    timetable = read_fet(a_table(Row(1), Row(1, day=WEEK[1])), fet.content())
    assert only(timetable, TimetableProblem.ACTIVITY_MISSING)[0] == "2"


def test_inactive_activities_are_skipped_and_counted() -> None:
    fet = FetFile((Activity(1), Activity(2, is_active=False), Activity(3, is_active=False)))
    timetable = read_fet(a_table(Row(1)), fet.content())
    assert only(timetable, TimetableProblem.ACTIVITIES_INACTIVE) == ("", {"count": "2"})
    assert (timetable.activities, timetable.expected_hours) == (1, 1)


@pytest.mark.parametrize("activity", [2, 9])
def test_a_row_of_an_inactive_or_foreign_activity_is_an_error_and_left_out(activity: int) -> None:
    fet = FetFile((Activity(1), Activity(2, is_active=False)))
    timetable = read_fet(a_table(Row(1), Row(activity, day=WEEK[1])), fet.content())
    place, fields = only(timetable, TimetableProblem.ROW_UNKNOWN_ACTIVITY)
    assert (place, fields["activity"], len(timetable.lesson_hours)) == ("3", str(activity), 1)


@pytest.mark.parametrize("row", [Row(1, day="Воскресенье"), Row(1, hour="20:00-20:45")])
def test_a_row_at_an_unknown_time_is_an_error_and_left_out(row: Row) -> None:
    timetable = read_fet(a_table(row), ONE.content())
    assert only(timetable, TimetableProblem.ROW_UNKNOWN_TIME)[1]["day"] == row.day
    assert of(timetable, TimetableProblem.ROW_UNKNOWN_TIME)[0].severity is ProblemSeverity.ERROR
    assert timetable.lesson_hours == ()


def test_a_repeated_row_is_one_hour() -> None:
    timetable = read_fet(a_table(Row(1), Row(1)), ONE.content())
    assert only(timetable, TimetableProblem.ROW_REPEATED)[0] == "3"
    assert len(timetable.lesson_hours) == 1


def test_a_damaged_row_is_reported_by_its_line_and_the_others_are_read() -> None:
    table = a_table(Row(1)).replace(b"\r", b"") + b'"2","lost"\n"x","","","","","","","",""\n'
    timetable = read_fet(table, ONE.content())
    assert [problem.place for problem in of(timetable, TimetableProblem.ROW_UNREADABLE)] == ["3", "4"]
    assert len(timetable.lesson_hours) == 1


@pytest.mark.parametrize(
    ("row", "kind", "name"),
    [
        (Row(1, students="9Я"), "students", "9Я"),
        (Row(1, teachers="Осина О. О.+Липов Л. Л."), "teacher", "Липов Л. Л."),
        (Row(1, subject="Астрономия"), "subject", "Астрономия"),
        (Row(1, room="каб. 77"), "room", "каб. 77"),
    ],
)
def test_a_name_that_the_input_does_not_list_is_a_question(row: Row, kind: str, name: str) -> None:
    timetable = read_fet(a_table(row), ONE.content())
    assert only(timetable, TimetableProblem.ROW_UNKNOWN_NAME) == ("2", {"kind": kind, "name": name})
    offered = {*timetable.teachers, *timetable.subjects, *timetable.rooms, *(c.name for c in timetable.class_groups)}
    assert name in offered


def test_an_unknown_name_is_asked_once_however_often_it_stands() -> None:
    fet = FetFile((Activity(1, duration=2),))
    timetable = read_fet(a_table(Row(1, room="?"), Row(1, hour=HOURS[1], room="?")), fet.content())
    assert len(of(timetable, TimetableProblem.ROW_UNKNOWN_NAME)) == 1


def test_an_activity_naming_unlisted_students_is_a_question_too() -> None:
    timetable = read_fet(a_table(Row(1, students="9Я")), FetFile((Activity(1, ("9Я",)),)).content())
    assert only(timetable, TimetableProblem.ROW_UNKNOWN_NAME)[1] == {"kind": "students", "name": "9Я"}


def test_a_teacher_in_two_places_at_once_is_a_warning_with_the_time() -> None:
    fet = FetFile((Activity(1), Activity(2, ("7Б",))))
    timetable = read_fet(a_table(Row(1), Row(2, students="7Б")), fet.content())
    place, fields = only(timetable, TimetableProblem.TEACHER_TWICE)
    expected = {"names": "Осина О. О.", "day": WEEK[0], "hour": HOURS[0], "activities": "1, 2"}
    assert (place, fields) == ("1", expected)
    assert not of(timetable, TimetableProblem.CLASS_TWICE)


@pytest.mark.parametrize(
    ("first", "second", "is_clash"),
    [
        ("7А", "7А", True),
        ("7А", "7А девочки", True),
        ("7А девочки", "7А девочки", True),
        ("7А девочки", "7А мальчики", False),
        ("7А", "7Б", False),
    ],
)
def test_students_clash_when_they_share_a_subgroup(first: str, second: str, *, is_clash: bool) -> None:
    fet = FetFile((Activity(1, (first,)), Activity(2, (second,), teachers=("Липов Л. Л.",))))
    rows = Row(1, students=first), Row(2, students=second, teachers="Липов Л. Л.")
    assert bool(of(read_fet(a_table(*rows), fet.content()), TimetableProblem.CLASS_TWICE)) is is_clash


def test_an_hour_without_teacher_or_class_is_named_by_its_activity() -> None:
    fet = FetFile((Activity(5, teachers=()), Activity(6, (), "Совещание")))
    timetable = read_fet(
        a_table(Row(5, teachers=""), Row(6, day=WEEK[1], students="", subject="Совещание")), fet.content()
    )
    assert only(timetable, TimetableProblem.WITHOUT_TEACHER) == ("5", {"subject": "Алгебра"})
    assert only(timetable, TimetableProblem.WITHOUT_CLASS) == ("6", {"subject": "Совещание"})


def test_hours_without_room_are_one_notice() -> None:
    fet = FetFile((Activity(1, duration=3),))
    rows = [Row(1, hour=hour, room=room) for hour, room in zip(HOURS, ("", "каб. 1", ""), strict=True)]
    timetable = read_fet(a_table(*rows), fet.content())
    assert only(timetable, TimetableProblem.WITHOUT_ROOM) == ("", {"count": "2"})
    assert [hour.room for hour in timetable.lesson_hours] == [None, "каб. 1", None]


def test_a_subject_with_a_slash_and_one_teacher_is_no_doubt() -> None:
    fet = FetFile((Activity(1, subject="Музыка/ИЗО"),))
    assert read_fet(a_table(Row(1, subject="Музыка/ИЗО")), fet.content()).problems == ()


def test_a_cycle_of_two_weeks_is_seen_by_its_ten_days_and_repeated_weekdays() -> None:
    days = [f"{week}-{day}" for week in "АВ" for day in WEEK]
    timetable = read_fet(a_table(Row(1, day="В-Вторник")), FetFile((Activity(1),), days=days).content())
    assert only(timetable, TimetableProblem.MANY_DAYS)[1] == {"count": "10"}
    assert only(timetable, TimetableProblem.WEEKDAY_REPEATED)[1]["days"].split(", ") == days
    assert timetable.lesson_hours[0].day == 6


def test_all_days_of_one_week_are_no_doubt() -> None:
    fet = FetFile((Activity(1),), days=(*WEEK, "Суббота", "Воскресенье"))
    assert read_fet(a_table(Row(1)), fet.content()).problems == ()


def test_elements_and_columns_of_no_known_name_are_counted() -> None:
    table = (
        a_table(Row(1)).decode().replace('"Comments"', '"Comments","Colour"').replace('"каб. 1",""', '"каб. 1","",""')
    )
    fet = FetFile((Activity(1),), further="<Canteens_List></Canteens_List><Buses_List></Buses_List>")
    timetable = read_fet(table.encode(), fet.content())
    assert only(timetable, TimetableProblem.ELEMENTS_UNKNOWN)[1] == {"count": "2"}
    assert only(timetable, TimetableProblem.COLUMNS_UNKNOWN)[1] == {"count": "1"}
    assert len(timetable.lesson_hours) == 1


def test_a_teacher_listed_twice_for_one_lesson_is_no_clash() -> None:
    fet = FetFile((Activity(1, teachers=("Осина О. О.", "Осина О. О.")),))
    timetable = read_fet(a_table(Row(1, teachers="Осина О. О.+Осина О. О.")), fet.content())
    assert not of(timetable, TimetableProblem.TEACHER_TWICE)


def test_hours_come_in_the_order_of_the_week_whatever_the_order_of_rows() -> None:
    fet = FetFile((Activity(1, duration=2), Activity(2)))
    rows = Row(1, WEEK[1], HOURS[1]), Row(1, WEEK[1], HOURS[0]), Row(2)
    timetable = read_fet(a_table(*rows), fet.content())
    assert [(hour.day, hour.hour) for hour in timetable.lesson_hours] == [(0, 0), (1, 0), (1, 1)]
