"""Every change survives its JSON array, and an array of any other form is refused."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.change_codec import CHANGES_BY_CODE, MalformedChangeError, decode, encode
from ejournal_desktop.domain.changes import LessonsScheduled, MarkRecorded, SchoolNamed, StudentEnrolled
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, StudentId
from support.change_values import any_change, changes_of

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change

KINDS = sorted(CHANGES_BY_CODE.values(), key=lambda kind: kind.code)
A_MARK: list[Any] = ["mark", 600, 51, 0, "5"]


@pytest.mark.requirement("S4-1.7")
@given(change=any_change())
def test_every_change_comes_back_from_the_log_as_it_was(change: Change) -> None:
    stored = rfc8785.dumps(encode(change))

    assert decode(json.loads(stored)) == change


def test_every_kind_of_change_has_a_code_of_its_own() -> None:
    assert len({kind.code for kind in KINDS}) == len(KINDS)
    assert all(kind.code for kind in KINDS)


def test_a_change_is_an_array_of_its_code_and_its_fields_in_order() -> None:
    enrolled = StudentEnrolled(StudentId(5), ClassGroupId(7), date(2026, 9, 1), "№ 12", 28)

    assert encode(enrolled) == ["enrolled", 5, 7, "2026-09-01", "№ 12", 28]


def test_times_of_lessons_are_pairs() -> None:
    scheduled = LessonsScheduled(CourseId(3), ((date(2026, 9, 1), 2),))

    assert encode(scheduled) == ["lessons", 3, [["2026-09-01", 2]]]
    assert decode(["lessons", 3, [["2026-09-01", 2]]]) == scheduled


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
@given(data=st.data())
def test_a_field_too_many_or_too_few_is_refused(kind: type[Change], data: st.DataObject) -> None:
    array = encode(data.draw(changes_of(kind)))
    required = sum(field.default is MISSING for field in fields(kind))

    for wrong in ([*array, 0], array[:required]):
        with pytest.raises(MalformedChangeError):
            decode(wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        "mark",
        5,
        [],
        {},
        [None],
        [5, 600],
        ["no such change", 1],
        ["mark", "600", 51, 0, "5"],
        ["mark", True, 51, 0, "5"],
        ["mark", 600.0, 51, 0, "5"],
        ["mark", 600, 51, 0, 5],
        ["mark", 2**53, 51, 0, "5"],
        ["mark", -(2**53), 51, 0, "5"],
        ["school", "Школа", "SH1", "Бишкек", 1],
        ["enrolled", 5, 7, "01.09.2026", ""],
        ["enrolled", 5, 7, "2026-02-30", ""],
        ["enrolled", 5, 7, None, ""],
        ["lessons", 3, [["2026-09-01"]]],
        ["lessons", 3, [["2026-09-01", 2, 3]]],
        ["lessons", 3, "2026-09-01"],
        ["plan", 3, [["Раздел", "Тема", 1, "дом", ""]]],
        ["plan", 3, [["Раздел", "Тема", "1", [], ""]]],
    ],
    ids=str,
)
def test_what_is_no_change_is_refused(wrong: Any) -> None:
    with pytest.raises(MalformedChangeError):
        decode(wrong)


def test_the_refused_examples_differ_from_good_ones_only_in_what_they_try() -> None:
    assert decode(A_MARK) == MarkRecorded(LessonId(600), StudentId(51), 0, "5")
    assert decode(["school", "Школа", "SH1", "Бишкек", True]) == SchoolNamed("Школа", "SH1", "Бишкек", is_training=True)
    assert decode(["plan", 3, [["Раздел", "Тема", 1, ["дом"], ""]]])


@given(wrong=st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=8))
def test_any_other_json_is_refused_and_never_breaks_the_program(wrong: Any) -> None:
    try:
        change = decode(wrong)
    except MalformedChangeError:
        return
    assert encode(change) == wrong


def test_dates_have_one_spelling() -> None:
    with pytest.raises(MalformedChangeError):
        decode(["enrolled", 5, 7, "20260901", ""])


def test_identifiers_keep_all_53_bits() -> None:
    largest = StudentId(2**53 - 1)

    assert decode(json.loads(rfc8785.dumps(encode(MarkRecorded(LessonId(1), largest, 0, None))))) == MarkRecorded(
        LessonId(1), largest, 0, None
    )
