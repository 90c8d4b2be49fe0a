"""What the names of days and hours say in themselves: weekday, times of day, number in order (interop.md 3.4)."""

from __future__ import annotations

import re
from datetime import time

_WEEKDAYS = (
    ("понедельник", "пн", "дүйшөмбү", "monday", "mon"),
    ("вторник", "вт", "шейшемби", "tuesday", "tue"),
    ("среда", "ср", "шаршемби", "wednesday", "wed"),
    ("четверг", "чт", "бейшемби", "thursday", "thu"),
    ("пятница", "пт", "жума", "friday", "fri"),
    ("суббота", "сб", "ишемби", "saturday", "sat"),
    ("воскресенье", "вс", "жекшемби", "sunday", "sun"),
)
_WEEKDAY_OF_WORD = {word: weekday for weekday, words in enumerate(_WEEKDAYS) for word in words}
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_CLOCK = r"(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)"
_SPAN = re.compile(_CLOCK + r"\s*[-–—]\s*" + _CLOCK)
_START = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)")


def weekday_of(name: str) -> int | None:
    """Return the weekday named in Russian, Kyrgyz or English, 0 for Monday, or None."""
    words = _WORD.findall(name.casefold())
    return next((_WEEKDAY_OF_WORD[word] for word in words if word in _WEEKDAY_OF_WORD), None)


def times_of(name: str) -> tuple[time | None, time | None]:
    """Return the start and the end written in the name of an hour, such as «08:00-8:50» or «1 (8.00 – 8.45)»."""
    if span := _SPAN.search(name):
        first_hour, first_minute, last_hour, last_minute = map(int, span.groups())
        return _clock(first_hour, first_minute), _clock(last_hour, last_minute)
    if start := _START.search(name):
        return _clock(int(start[1]), int(start[2])), None
    return None, None


def in_day_order(names: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return names of days by week, then weekday («А-Понедельник» … «В-Понедельник» …), else by number, else None."""
    weekdays = {name: weekday_of(name) for name in names}
    if None in weekdays.values():
        return _in_number_order(names)
    return tuple(sorted(names, key=lambda name: (_without_weekday(name), weekdays[name])))


def in_hour_order(names: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return names of hours by their start, else by their number, or None when they have neither."""
    starts = {name: start for name in names if (start := times_of(name)[0]) is not None}
    if len(starts) == len(names):
        return tuple(sorted(names, key=starts.__getitem__))
    return _in_number_order(names)


def _in_number_order(names: tuple[str, ...]) -> tuple[str, ...] | None:
    numbers = {name: int(found[0]) for name in names if (found := _NUMBER.search(name))}
    if len(set(numbers.values())) < len(names):
        return None
    return tuple(sorted(names, key=numbers.__getitem__))


def _without_weekday(name: str) -> str:
    return " ".join(word for word in re.findall(r"\w+", name.casefold()) if word not in _WEEKDAY_OF_WORD)


def _clock(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - hours and minutes
