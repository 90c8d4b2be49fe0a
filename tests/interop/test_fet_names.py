"""Names: joined by «+», classes or parallels, groups inside a class (interop.md 3.4)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.interop.fet import read_fet
from ejournal_desktop.interop.fet_names import split_names
from ejournal_desktop.interop.fet_types import FetAudience, FetClassGroup, FetClassLevel
from ejournal_desktop.readmodels.imports import TimetableProblem
from support.fet_files import HOURS, WEEK, Activity, FetFile, Row, Years, a_table

pytestmark = pytest.mark.requirement("S0-1.8")

PARALLELS: Years = {"7": {"7А": ("7А дев", "7А мал"), "7 «б»": ()}, "10": {"10-А": ()}}


@pytest.mark.parametrize(
    ("cell", "known", "names"),
    [
        ("А+Б", {"А", "Б"}, ("А", "Б")),
        ("А+Б", {"А", "Б", "А+Б"}, ("А+Б",)),
        ("А+Б+В", {"А+Б", "В"}, ("А+Б", "В")),
        ("А+Б+В", {"А", "А+Б", "Б+В"}, ("А", "Б+В")),
        ("", {"А"}, ()),
    ],
)
def test_joined_names_are_told_apart_by_the_known_ones(cell: str, known: set[str], names: tuple[str, ...]) -> None:
    found = split_names(cell, known)
    assert (found.names, found.unknown) == (names, ())


def test_the_known_names_are_found_among_unknown_ones() -> None:
    found = split_names("Новая+А+Б+Ещё", {"А+Б"})
    assert (found.names, found.unknown) == (("Новая", "А+Б", "Ещё"), ("Новая", "Ещё"))


def test_a_cell_of_endless_joints_stays_one_unknown_name() -> None:
    cell = "+" * 100_000
    assert split_names(cell, {"А"}).unknown == (cell,)


@given(st.lists(st.text("АБ+", min_size=1, max_size=4), min_size=1, max_size=6))
def test_whatever_known_names_are_joined_all_are_known_again(names: list[str]) -> None:
    known = {name.strip() for name in names}
    found = split_names("+".join(names), known)
    assert "+".join(found.names) == "+".join(names)
    assert (set(found.names) <= known, found.unknown) == (True, ())


def test_the_activity_itself_says_whom_an_ambiguous_cell_means() -> None:
    fet = FetFile((Activity(1, teachers=("А", "Б")), Activity(2, teachers=("А+Б",), students=("7Б",))))
    rows = Row(1, teachers="А+Б"), Row(2, teachers="А+Б", students="7Б", day=WEEK[1])
    timetable = read_fet(a_table(*rows), fet.content())
    assert [hour.teachers for hour in timetable.lesson_hours] == [("А", "Б"), ("А+Б",)]


def test_years_named_like_classes_are_the_classes() -> None:
    timetable = read_fet(a_table(Row(1)), FetFile((Activity(1),)).content())
    assert timetable.class_level is FetClassLevel.YEAR
    assert timetable.class_groups == (
        FetClassGroup("7А", 7, ("7А девочки", "7А мальчики")),
        FetClassGroup("7Б", 7),
    )


def test_groups_named_like_classes_in_numbered_years_are_the_classes() -> None:
    fet = FetFile((Activity(1),), years=PARALLELS)
    assert read_fet(a_table(Row(1)), fet.content()).class_groups == (
        FetClassGroup("7А", 7, ("7А дев", "7А мал")),
        FetClassGroup("7 «б»", 7),
        FetClassGroup("10-А", 10),
    )


@pytest.mark.parametrize("groups", [("7А", "Хор"), ("Хор", "Театр"), ()])
def test_numbered_years_with_few_groups_named_like_classes_are_classes(groups: tuple[str, ...]) -> None:
    fet = FetFile((Activity(1, ("7",)),), years={"7": dict.fromkeys(groups, ())})
    timetable = read_fet(a_table(Row(1, students="7")), fet.content())
    assert timetable.class_groups == (FetClassGroup("7", 7, groups),)


def test_the_user_may_overrule_the_proposed_level() -> None:
    fet = FetFile((Activity(1),), years=PARALLELS)
    timetable = read_fet(a_table(Row(1)), fet.content(), class_level=FetClassLevel.YEAR)
    assert [each.name for each in timetable.class_groups] == ["7", "10"]
    assert timetable.lesson_hours[0].audience == (FetAudience("7", "7А"),)


@pytest.mark.parametrize(("name", "grade_level"), [("11-Б", 11), ("А7", None), ("2024", None), ("0", None)])
def test_the_grade_level_is_the_number_the_name_begins_with(name: str, grade_level: int | None) -> None:
    fet = FetFile((Activity(1, (name,)),), years={name: {}, "Хор": {}})
    assert read_fet(a_table(Row(1, students=name)), fet.content()).class_groups[0].grade_level == grade_level


@pytest.mark.parametrize(
    ("students", "audience"),
    [
        ("7А", (FetAudience("7А"),)),
        ("7А дев", (FetAudience("7А", "7А дев"),)),
        ("7", (FetAudience("7А"), FetAudience("7 «б»"))),
        ("7А+10-А", (FetAudience("7А"), FetAudience("10-А"))),
        ("7+7А", (FetAudience("7А"), FetAudience("7 «б»"))),
    ],
)
def test_a_lesson_knows_its_classes_and_subgroups(students: str, audience: tuple[FetAudience, ...]) -> None:
    fet = FetFile((Activity(1, tuple(students.split("+"))),), years=PARALLELS)
    assert read_fet(a_table(Row(1, students=students)), fet.content()).lesson_hours[0].audience == audience


def test_a_group_shared_by_two_classes_belongs_to_both() -> None:
    fet = FetFile((Activity(1, ("Хор",)),), years={"7А": {"Хор": ()}, "7Б": {"Хор": ()}})
    hour = read_fet(a_table(Row(1, students="Хор")), fet.content()).lesson_hours[0]
    assert hour.audience == (FetAudience("7А", "Хор"), FetAudience("7Б", "Хор"))
    assert hour.class_groups == ("7А", "7Б")


def test_the_table_alone_orders_days_and_hours_by_what_their_names_say() -> None:
    rows = [Row(1, "В-Вторник", HOURS[2]), Row(2, "А-Среда", HOURS[0]), Row(3, "А-Понедельник", HOURS[1])]
    timetable = read_fet(a_table(*rows))
    assert timetable.days == ("А-Понедельник", "А-Среда", "В-Вторник")
    assert [hour.name for hour in timetable.hours] == list(HOURS)


def test_the_table_alone_asks_about_joined_names_that_never_stand_alone() -> None:
    rows = [Row(1, teachers="А"), Row(2, WEEK[1], teachers="А+Б")]
    timetable = read_fet(a_table(*rows))
    assert timetable.lesson_hours[1].teachers == ("А", "Б")
    asked = [dict(each.fields) for each in timetable.problems if each.code == TimetableProblem.ROW_UNKNOWN_NAME]
    assert asked == [{"kind": "teacher", "name": "Б"}]


def test_days_and_hours_without_order_are_a_warning() -> None:
    timetable = read_fet(a_table(Row(1, "зелёный", "утро"), Row(2, "синий", "вечер")))
    codes = {problem.code for problem in timetable.problems}
    assert {TimetableProblem.DAY_ORDER_UNKNOWN, TimetableProblem.HOUR_ORDER_UNKNOWN} <= codes
    assert timetable.days == ("зелёный", "синий")
