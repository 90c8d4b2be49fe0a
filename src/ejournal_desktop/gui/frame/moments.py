"""The date and the time of day as a heading shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

if TYPE_CHECKING:
    from datetime import date, time


def title_day(day: date) -> str:
    """Return a date as a title: «Четверг, 14 ноября»."""
    words = QLocale().toString(QDate(day.year, day.month, day.day), "dddd, d MMMM")
    return words[:1].upper() + words[1:]


def short_clock(moment: time) -> str:
    """Return a time of day without seconds: «9:05»."""
    return f"{moment.hour}:{moment.minute:02d}"
