"""What is typed on a line for a value of a regulation, read and said by its kind."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any, Final

from ejournal_desktop.domain.regulation_shapes import FieldForm
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.widgets.day_line import BadDayError, typed_day

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_LEAP_YEAR: Final = date(2024, 1, 1)  # 29.02 is a day of some years as well
_POINTS: Final = 2


class BadValueError(ValueError):
    """What was typed is no value of its kind."""


def _say_numbers(numbers: Sequence[int]) -> str:
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][-1] == number - 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(f"{part[0]}–{part[-1]}" if len(part) > 1 else str(part[0]) for part in parts)


def _read_numbers(text: str) -> list[int]:
    numbers: list[int] = []
    for part in text.replace(";", ",").split(","):
        first, _, last = part.replace("-", "–").partition("–")
        if not part.strip():
            continue
        try:
            numbers.extend(range(int(first), int(last or first) + 1))
        except ValueError as error:
            raise BadValueError from error
    return numbers


def _say_day(value: str) -> str:
    return dotted_day(date.fromisoformat(value))


def _read_day(text: str) -> str | None:
    if text and text.count(".") < _POINTS:
        raise BadValueError  # without a year it would mean another day next year
    try:
        day = typed_day(text, _LEAP_YEAR)
    except BadDayError as error:
        raise BadValueError from error
    return None if day is None else day.isoformat()


def _read_clock(text: str) -> str | None:
    if not text:
        return None
    try:
        return time.fromisoformat(text.zfill(5)).isoformat("minutes")
    except ValueError as error:
        raise BadValueError from error


def _say_day_of_year(value: Mapping[str, int]) -> str:
    return f"{value['day']:02}.{value['month']:02}"


def _read_day_of_year(text: str) -> Mapping[str, int] | None:
    if not text:
        return None
    day, _, month = text.partition(".")
    try:
        found = _LEAP_YEAR.replace(day=int(day), month=int(month.rstrip(".")))
    except ValueError as error:
        raise BadValueError from error
    return {"month": found.month, "day": found.day}


TYPED: Final[Mapping[FieldForm, tuple[Callable[[Any], str], Callable[[str], Any], str]]] = {
    FieldForm.TEXT: (str, str, ""),
    FieldForm.NUMBERS: (_say_numbers, _read_numbers, "1–11"),
    FieldForm.DAY: (_say_day, _read_day, "24.11.2026"),
    FieldForm.CLOCK: (str, _read_clock, "16:30"),
    FieldForm.DAY_OF_YEAR: (_say_day_of_year, _read_day_of_year, "10.09"),
}
"""How a value is said, how a text is read, and an example: by the form."""
