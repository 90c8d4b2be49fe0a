"""Weekdays and times written in names, in the languages of the schools."""

from __future__ import annotations

from datetime import time

import pytest

from ejournal_desktop.interop.hour_names import in_day_order, in_hour_order, times_of, weekday_of


@pytest.mark.parametrize(
    ("name", "weekday"),
    [
        ("Понедельник", 0),
        ("вт", 1),
        ("Шаршемби", 2),
        ("Thu", 3),
        ("А-Пятница", 4),
        ("Ишемби 2", 5),
        ("ВОСКРЕСЕНЬЕ", 6),
        ("Средний день", None),
        ("Luni", None),
    ],
)
def test_a_weekday_is_known_in_three_languages_as_a_whole_word(name: str, weekday: int | None) -> None:
    assert weekday_of(name) == weekday


@pytest.mark.parametrize(
    ("name", "times"),
    [
        ("08:00-8:50", (time(8, 0), time(8, 50))),
        ("1 (8.30 – 9.15)", (time(8, 30), time(9, 15))),
        ("2. 09:00", (time(9, 0), None)),
        ("25:00-26:00", (None, None)),
        ("8:75", (None, None)),
        ("1.1", (None, None)),
        ("3", (None, None)),
    ],
)
def test_times_are_read_from_the_name_of_an_hour(name: str, times: tuple[time | None, time | None]) -> None:
    assert times_of(name) == times


@pytest.mark.parametrize("names", [("день 1", "день 2", "день 10"), ("Mon", "Wed", "Sat"), ("1 пн", "1 вт", "2 пн")])
def test_days_have_an_order(names: tuple[str, ...]) -> None:
    assert in_day_order(names[::-1]) == names


@pytest.mark.parametrize("names", [("8:00-8:45", "12:00-12:45"), ("1", "2", "10")])
def test_hours_have_an_order(names: tuple[str, ...]) -> None:
    assert in_hour_order(names[::-1]) == names


def test_names_with_one_number_in_two_have_no_order() -> None:
    assert in_hour_order(("1 смена 1", "1 смена 2")) is None
