"""One key, one cell: what the keys of the grid mean under a regulation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.cell_entry import (
    KeyRefusal,
    cell_after_key,
    cell_from_text,
    cell_rules,
    cell_with_second_mark,
)
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import Role
from support.regulations import preset

TEACHER = cell_rules(preset("S0"), [Role.TEACHER], 7)
HOMEROOM = cell_rules(preset("S0"), [Role.TEACHER, Role.HOMEROOM_TEACHER], 7)
FIRST_CLASS = cell_rules(preset("S1"), [Role.TEACHER, Role.HOMEROOM_TEACHER], 1)
EMPTY, FIVE, ABSENT = Cell(), Cell(marks=("5",)), Cell(attendance="absent")
LATE = Cell(attendance="late")


@pytest.mark.requirement("S2-3.4a")
@pytest.mark.parametrize("key", ["5", "4", "3", "2"])
def test_a_digit_is_a_mark(key: str) -> None:
    assert cell_after_key(EMPTY, key, TEACHER) == Cell(marks=(key,))


@pytest.mark.parametrize("key", ["1", "0", "6", "7", "8", "9", "x", "-", " ", ""])
def test_a_key_that_is_not_on_the_scale_enters_nothing(key: str) -> None:
    assert cell_after_key(FIVE, key, TEACHER) is KeyRefusal.NOT_ON_SCALE


@pytest.mark.parametrize(
    ("russian", "latin", "code"),
    [("н", "y", "absent"), ("б", ",", "ill"), ("п", "g", "excused"), ("о", "j", "late")],
)
def test_a_forgotten_keyboard_layout_changes_nothing(russian: str, latin: str, code: str) -> None:
    for key in (russian, latin, russian.upper(), latin.upper()):
        assert cell_after_key(EMPTY, key, HOMEROOM) == Cell(attendance=code)


@pytest.mark.requirement("S0-4.13.6")
@pytest.mark.parametrize("key", ["б", "п", ",", "g"])
def test_reasons_of_absence_are_the_homeroom_teachers(key: str) -> None:
    assert cell_after_key(EMPTY, key, TEACHER) is KeyRefusal.CODE_NOT_FOR_ROLE
    assert isinstance(cell_after_key(EMPTY, key, HOMEROOM), Cell)


def test_an_absence_takes_the_mark_away() -> None:
    assert cell_after_key(FIVE, "н", TEACHER) == ABSENT


def test_a_mark_takes_the_absence_away() -> None:
    assert cell_after_key(ABSENT, "4", TEACHER) == Cell(marks=("4",))


def test_who_came_late_still_gets_a_mark() -> None:
    assert cell_after_key(LATE, "4", TEACHER) == Cell(marks=("4",), attendance="late")
    assert cell_after_key(FIVE, "о", TEACHER) == Cell(marks=("5",), attendance="late")


def test_a_new_mark_replaces_both_of_the_former_ones() -> None:
    assert cell_after_key(Cell(marks=("4", "5")), "3", TEACHER) == Cell(marks=("3",))


def test_a_second_mark_stands_beside_the_first() -> None:
    both = cell_with_second_mark(Cell(marks=("4",)), "5", TEACHER)

    assert both == Cell(marks=("4", "5"))
    assert cell_with_second_mark(Cell(marks=("4", "5")), "3", TEACHER) == Cell(marks=("4", "3"))


@pytest.mark.parametrize(("cell", "key"), [(EMPTY, "5"), (ABSENT, "5"), (FIVE, "9"), (FIVE, "н")])
def test_a_second_mark_needs_a_first_and_a_key_of_the_scale(cell: Cell, key: str) -> None:
    assert cell_with_second_mark(cell, key, TEACHER) is KeyRefusal.NOT_ON_SCALE


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("5", FIVE),
        (" 5 ", FIVE),
        ("4/5", Cell(marks=("4", "5"))),
        ("зач", Cell(marks=("pass",))),
        ("ЗАЧ", Cell(marks=("pass",))),
        ("н", ABSENT),
        ("Н", ABSENT),
        ("", EMPTY),
        ("   ", EMPTY),
    ],
)
def test_a_typed_or_pasted_text_is_read_like_the_keys(text: str, cell: Cell) -> None:
    assert cell_from_text(EMPTY, text, TEACHER) == cell


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("о", LATE),
        ("о10", Cell(attendance="late", late_minutes=10)),
        (" О 5 ", Cell(attendance="late", late_minutes=5)),
        ("j10", Cell(attendance="late", late_minutes=10)),
        ("4о", Cell(("4",), "late")),
        ("4/5 о 15", Cell(("4", "5"), "late", 15)),
    ],
)
def test_late_arrival_is_typed_with_its_minutes_in_every_layout(text: str, cell: Cell) -> None:
    assert cell_from_text(EMPTY, text, TEACHER) == cell


def test_minutes_joined_to_a_mark_leave_it_and_replace_an_absence() -> None:
    assert cell_from_text(FIVE, "о7", TEACHER) == Cell(("5",), "late", 7)
    assert cell_from_text(ABSENT, "о7", TEACHER) == Cell(attendance="late", late_minutes=7)


@pytest.mark.parametrize("text", ["н10", "4н", "о100", "о0", "5о5о"])
def test_minutes_that_mean_nothing_are_refused(text: str) -> None:
    assert cell_from_text(FIVE, text, TEACHER) is KeyRefusal.NOT_ON_SCALE


@pytest.mark.parametrize("text", ["6", "5/6", "4/5/3", "5 4", "/", "5/", "пять", "=5", "н/а", "незач"])
def test_a_text_that_is_no_cell_is_refused(text: str) -> None:
    assert cell_from_text(FIVE, text, TEACHER) is KeyRefusal.NOT_ON_SCALE


@pytest.mark.requirement("S0-4.14.7b")
@pytest.mark.parametrize("text", ["осв.", "осв", "ОСВ", "Осв.", " о с в ", "о.с.в.", "oсв", "осв/5", "5/осв."])
def test_exempt_is_refused_in_every_spelling(text: str) -> None:
    assert cell_from_text(EMPTY, text, TEACHER) is KeyRefusal.FORBIDDEN_ENTRY


@pytest.mark.requirement("S1-2.7", "S2-1.3a")
@pytest.mark.parametrize(("code", "grade_level"), [("S1", 0), ("S1", 1), ("S2", 1)])
def test_a_class_without_marks_takes_no_mark(code: str, grade_level: int) -> None:
    rules = cell_rules(preset(code), [Role.TEACHER], grade_level)

    assert cell_after_key(EMPTY, "5", rules) is KeyRefusal.NO_MARKS_IN_CLASS
    assert cell_from_text(EMPTY, "5", rules) is KeyRefusal.NO_MARKS_IN_CLASS


@pytest.mark.requirement("S1-2.7")
def test_a_class_without_marks_takes_absences() -> None:
    assert cell_after_key(EMPTY, "н", FIRST_CLASS) == ABSENT


def test_the_second_class_gets_marks_again() -> None:
    rules = cell_rules(preset("S1"), [Role.TEACHER], 2)

    assert cell_after_key(EMPTY, "5", rules) == FIVE


@pytest.mark.requirement("S3-3.3a")
@given(text=st.text(max_size=6))
def test_no_text_ever_leaves_a_mark_that_is_not_on_the_scale(text: str) -> None:
    cell = cell_from_text(EMPTY, text, TEACHER)

    known = {mark.code for mark in TEACHER.scale.lesson_marks}
    assert isinstance(cell, KeyRefusal) or known.issuperset(cell.marks)


@given(keys=st.lists(st.sampled_from("5432нyоjб,пgx"), max_size=8))
def test_no_row_of_keys_leaves_a_mark_beside_an_absence(keys: list[str]) -> None:
    cell = EMPTY
    for key in keys:
        found = cell_after_key(cell, key, HOMEROOM)
        cell = found if isinstance(found, Cell) else cell

    assert not cell.marks or cell.attendance in (None, "late")
