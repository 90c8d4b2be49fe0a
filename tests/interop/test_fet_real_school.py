"""A real school placed by the real program (interop.md 3.5); expectations are counted from its input file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from defusedxml.ElementTree import fromstring

from ejournal_desktop.interop.fet import read_fet
from ejournal_desktop.interop.fet_types import FetClassLevel
from ejournal_desktop.readmodels.imports import ImportProblem, ProblemSeverity, TimetableProblem
from support.fet_files import Activity, FetFile
from support.fet_school import placed_school

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from ejournal_desktop.interop.fet_types import FetTimetable
    from support.fet_school import FetSchool

pytestmark = [pytest.mark.requirement("S0-1.8"), pytest.mark.xdist_group("oradea")]


@pytest.fixture(scope="module")
def timetable(oradea: FetSchool) -> FetTimetable:
    return read_fet(oradea.timetable_csv, oradea.fet)


@pytest.fixture(scope="module")
def activities(oradea: FetSchool) -> list[Element]:
    listed = fromstring(oradea.fet).findall("Activities_List/Activity")
    return [activity for activity in listed if activity.findtext("Active") == "true"]


def duration(activity: Element) -> int:
    return int(activity.findtext("Duration") or 0)


def texts(activity: Element, name: str) -> tuple[str, ...]:
    return tuple(child.text or "" for child in activity.findall(name))


def codes(timetable: FetTimetable) -> set[str]:
    return {problem.code for problem in timetable.problems}


def test_every_hour_of_every_activity_is_placed_once(timetable: FetTimetable, activities: list[Element]) -> None:
    expected = sum(map(duration, activities))
    assert len(timetable.lesson_hours) == timetable.expected_hours == expected == 410
    assert timetable.activities == len(activities)


def test_each_class_has_its_hours_of_each_subject_with_each_teacher(
    timetable: FetTimetable, activities: list[Element]
) -> None:
    expected: Counter[tuple[object, ...]] = Counter()
    for activity in activities:
        key = (texts(activity, "Students"), activity.findtext("Subject"), texts(activity, "Teacher"))
        expected[key] += duration(activity)
    assert Counter((hour.class_groups, hour.subject, hour.teachers) for hour in timetable.lesson_hours) == expected


def test_nobody_is_in_two_places_at_once(timetable: FetTimetable) -> None:
    teachers = Counter((name, hour.day, hour.hour) for hour in timetable.lesson_hours for name in hour.teachers)
    classes = Counter((each, hour.day, hour.hour) for hour in timetable.lesson_hours for each in hour.class_groups)
    assert max(teachers.values()) == max(classes.values()) == 1
    assert not codes(timetable) & {TimetableProblem.TEACHER_TWICE, TimetableProblem.CLASS_TWICE}


def test_groups_named_like_classes_are_the_classes_and_years_their_parallels(timetable: FetTimetable) -> None:
    assert timetable.class_level is FetClassLevel.GROUP
    names = ["5A", "5B", "5C", "5D", "6A", "6B", "6C", "7A", "7B", "7C", "8A", "8B", "8C", "8D"]
    assert [each.name for each in timetable.class_groups] == names
    assert [each.grade_level for each in timetable.class_groups] == [int(name[0]) for name in names]


def test_days_and_hours_come_in_the_order_of_the_input_with_times(timetable: FetTimetable) -> None:
    assert timetable.days == ("Luni", "Marti", "Miercuri", "Joi", "Vineri")
    assert [f"{hour.starts:%H:%M} {hour.ends:%H:%M}" for hour in timetable.hours][:3] == [
        "08:00 08:50",
        "09:00 09:50",
        "10:10 11:00",
    ]
    assert len(timetable.hours) == 7


def test_two_subjects_in_one_with_two_teachers_stay_one_slot_with_a_warning(timetable: FetTimetable) -> None:
    both = [hour for hour in timetable.lesson_hours if hour.subject == "DESEN/MUZICA"]
    assert {len(hour.teachers) for hour in both} == {2}
    fields = (("subject", "DESEN/MUZICA"), ("count", str(len(both))))
    expected = ImportProblem(TimetableProblem.SUBJECT_OF_TWO, ProblemSeverity.WARNING, "", fields)
    assert expected in timetable.problems


def test_missing_rooms_are_one_notice_for_the_whole_school(timetable: FetTimetable) -> None:
    notices = [problem for problem in timetable.problems if problem.code == TimetableProblem.WITHOUT_ROOM]
    assert [dict(notice.fields) for notice in notices] == [{"count": "410"}]
    assert timetable.rooms == ()


def test_the_same_files_read_twice_give_the_same_timetable(oradea: FetSchool, timetable: FetTimetable) -> None:
    assert read_fet(oradea.timetable_csv, oradea.fet) == timetable


def test_the_table_alone_gives_the_same_lessons_but_no_word_on_completeness(
    oradea: FetSchool, timetable: FetTimetable
) -> None:
    alone = read_fet(oradea.timetable_csv)
    assert lessons(alone) == lessons(timetable)
    assert alone.expected_hours is None
    assert {TimetableProblem.COMPLETENESS_UNKNOWN, TimetableProblem.DAY_ORDER_UNKNOWN} <= codes(alone)


def test_an_incomplete_timetable_is_reported_with_the_missing_activities(oradea: FetSchool) -> None:
    rows = oradea.timetable_csv.splitlines(keepends=True)
    dropped = {rows[place].split(b'"')[1].decode() for place in (1, 200, 410)}
    kept = b"".join(row for row in rows if row.split(b'"')[1].decode() not in dropped)
    incomplete = read_fet(kept, oradea.fet)
    found = [problem for problem in incomplete.problems if problem.code == TimetableProblem.ACTIVITY_MISSING]
    assert {problem.place for problem in found} == dropped
    totals = next(each for each in incomplete.problems if each.code == TimetableProblem.TIMETABLE_INCOMPLETE)
    assert totals.severity is ProblemSeverity.ERROR
    assert dict(totals.fields) == {"placed": "407", "expected": "410"}


AWKWARD = FetFile(
    (
        Activity(1, ("7А девочки",), "Труд «дом + сад»", ("О'Бриен А. + Б.", "Осина О. О."), duration=2),
        Activity(2, ("7А", "7Б"), 'Кружок "Поиск"', ("Осина О. О.",)),
        Activity(3, (), "Совещание", ("О'Бриен А. + Б.",)),
        Activity(4, ("7Б",), "Алгебра", (), is_active=False),
    )
)


@pytest.mark.parametrize("separator", ["comma", "semicolon", "verticalbar"])
@pytest.mark.parametrize("quotes", ["doublequotes", "singlequotes", "none"])
@pytest.mark.parametrize("header", ["true", "false"])
def test_every_notation_of_the_program_is_read(tmp_path: Path, *, separator: str, quotes: str, header: str) -> None:
    source = tmp_path / "awkward.fet"
    source.write_bytes(AWKWARD.content())
    options = [f"--fieldseparatorcsv={separator}", f"--quotescsv={quotes}", f"--firstlineisheadingcsv={header}"]
    placed = placed_school(source, tmp_path / "out", *options)
    timetable = read_fet(placed.timetable_csv, placed.fet)
    expected = {
        ("Труд «дом + сад»", ("О'Бриен А. + Б.", "Осина О. О."), ("7А",)): 2,
        ('Кружок "Поиск"', ("Осина О. О.",), ("7А", "7Б")): 1,
        ("Совещание", ("О'Бриен А. + Б.",), ()): 1,
    }
    assert Counter((hour.subject, hour.teachers, hour.class_groups) for hour in timetable.lesson_hours) == expected
    assert codes(timetable) == {
        TimetableProblem.ACTIVITIES_INACTIVE,
        TimetableProblem.WITHOUT_CLASS,
        TimetableProblem.WITHOUT_ROOM,
    }


def lessons(timetable: FetTimetable) -> set[tuple[object, ...]]:
    return {
        (timetable.days[hour.day], timetable.hours[hour.hour], hour.class_groups, hour.subject, hour.teachers)
        for hour in timetable.lesson_hours
    }
