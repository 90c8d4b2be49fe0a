"""A line for a day: «24.11.2026» or «24.11», which is the one nearest to today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

DAY: Final = "%d.%m.%Y"
_PARTS: Final = 3
_HALF_A_YEAR: Final = timedelta(days=183)


class BadDayError(ValueError):
    """What was typed is no day."""


class DayLine(OutlinedLineEdit):
    """Knows the day it shows; the day of the month is typed first, as on paper."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText("24.11.2026")

    def show_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText("" if day is None else day.strftime(DAY))

    def day(self, today: date) -> date | None:
        """Return the day that was typed, nothing where nothing was.

        Raises:
            BadDayError: it is no day.
        """
        return typed_day(self.text(), today)

    def known_day(self, today: date) -> date | None:
        """Return the day that was typed, nothing where nothing was, or no day."""
        try:
            return self.day(today)
        except BadDayError:
            return None


def known_days(first: DayLine, last: DayLine, today: date) -> tuple[date, date] | None:
    """Return two days that were typed, nothing unless both are days and the last is not before the first."""
    starts, ends = first.known_day(today), last.known_day(today)
    return None if starts is None or ends is None or ends < starts else (starts, ends)


def typed_day(text: str, today: date) -> date | None:
    """Return the day of a text; without a year it is the one nearest to today.

    Raises:
        BadDayError: it is no day.
    """
    parts = [part for part in text.strip().replace("/", ".").replace(",", ".").split(".") if part]
    if not parts:
        return None
    if not all(part.isdecimal() for part in parts) or not _PARTS - 1 <= len(parts) <= _PARTS:
        raise BadDayError
    day, month, *year = (int(part) for part in parts)
    try:
        return date(year[0], month, day) if year else _nearest(month, day, today)
    except ValueError as error:
        raise BadDayError from error


def _nearest(month: int, day: int, today: date) -> date:
    found = date(today.year, month, day)
    if abs(found - today) <= _HALF_A_YEAR:
        return found
    return found.replace(year=today.year + (1 if found < today else -1))
