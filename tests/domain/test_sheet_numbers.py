"""Numbers of lesson sheets: the same everywhere, short, and a slip of the finger is noticed."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.sheet_numbers import (
    identities_of_sheet,
    sheet_number,
    shown_sheet_number,
    typed_sheet_number,
)
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, lesson_identifier

LESSON = lesson_identifier(CourseId(7), date(2026, 11, 20), 3)
IDENTITIES = st.integers(0, (1 << 53) - 1).map(LessonId)


@given(IDENTITIES)
def test_number_leads_back_to_few_identities_with_the_lesson_among_them(lesson: LessonId) -> None:
    first, last = identities_of_sheet(sheet_number(lesson))
    assert first <= lesson <= last
    assert sheet_number(first) == sheet_number(last) == sheet_number(lesson)


def test_bounds_of_neighbouring_numbers_do_not_overlap() -> None:
    first, last = identities_of_sheet(sheet_number(LESSON))
    assert sheet_number(LessonId(first - 1)) != sheet_number(LESSON) != sheet_number(LessonId(last + 1))


@given(IDENTITIES, st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(lesson: LessonId, place: int, step: int) -> None:
    number = sheet_number(lesson)
    wrong = f"{number[:place]}{(int(number[place]) + step) % 10}{number[place + 1 :]}"
    assert typed_sheet_number(number) == number
    assert typed_sheet_number(wrong) is None


def test_number_is_read_however_it_is_spaced() -> None:
    shown = shown_sheet_number(sheet_number(LESSON))
    assert [len(group) for group in shown.split()] == [3, 3, 3]
    assert typed_sheet_number(f" № {shown.replace(' ', '-')}") == sheet_number(LESSON)


def test_missing_digit_is_noticed() -> None:
    assert typed_sheet_number(sheet_number(LESSON)[:-1]) is None
    assert typed_sheet_number("") is None
