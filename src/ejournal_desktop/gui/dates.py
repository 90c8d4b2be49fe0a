"""Dates and times in the words of the interface language: «чт 14 ноября», «14.11.2026», «9:04:12»."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

if TYPE_CHECKING:
    from datetime import date, datetime, time

_DAYS_KEPT = 1024


def day_words(day: date) -> str:
    """Return day and month: «14 ноября»."""
    return _worded(day, "d MMMM", QLocale().name())


def long_day(day: date) -> str:
    """Return weekday, day and month: «чт 14 ноября»."""
    return _worded(day, "ddd d MMMM", QLocale().name())


def weekday(day: date) -> str:
    """Return the short name of the weekday: «чт»."""
    return _worded(day, "ddd", QLocale().name())


def month_name(day: date) -> str:
    """Return the month alone: «ноябрь», in English «November»; Qt knows the Kyrgyz ones with a capital only."""
    name = QLocale().standaloneMonthName(day.month)
    return name if QLocale().language() is QLocale.Language.English else name.lower()


def short_day(day: date) -> str:
    """Return a date as tables show it: «14.11»."""
    return f"{day.day:02d}.{day.month:02d}"


def full_day(day: date) -> str:
    """Return a date with its year: «14 ноября 2026»."""
    return _worded(day, "d MMMM yyyy", QLocale().name())


def dotted_day(day: date) -> str:
    """Return a date with its year as tables and papers show it: «14.11.2026»."""
    return f"{day:%d.%m.%Y}"


def dotted_moment(moment: datetime) -> str:
    """Return a date with its year and the minute: «14.11.2026 09:04»."""
    return f"{moment:%d.%m.%Y %H:%M}"


def clock_words(moment: time) -> str:
    """Return a time of day to the second: «9:04:12»."""
    return QTime(moment.hour, moment.minute, moment.second).toString("H:mm:ss")


@lru_cache(maxsize=_DAYS_KEPT)
def _worded(day: date, pattern: str, language: str) -> str:
    return QLocale(language).toString(QDate(day.year, day.month, day.day), pattern)
