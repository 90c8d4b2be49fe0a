"""Reference lists of the school and how often their rows are used."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from ejournal_desktop.kernel.identifiers import SubjectId
from ejournal_desktop.readmodels.year_lists import HolidayRow as Holiday
from ejournal_desktop.readmodels.year_lists import SubjectRow as Subject
from ejournal_desktop.storage.tables.school import HolidayRow, SubjectRow

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_OF_SUBJECT = text(
    """
    SELECT (SELECT count(*) FROM course WHERE subject_id = :subject)
      + (SELECT count(*) FROM subgroup WHERE subject_id = :subject)
      + (SELECT count(*) FROM curriculum WHERE subject_id = :subject AND yearly_hours > 0)
    """
)
_OF_ROOM = text("SELECT count(*) FROM timetable_slot WHERE room = :room AND ends IS NULL")
_OF_BELL = text(
    """
    SELECT (SELECT count(*) FROM timetable_slot WHERE bell = :bell)
      + (SELECT count(*) FROM lesson WHERE bell = :bell)
    """
)


def subject_rows(reading: Reading) -> tuple[Subject, ...]:
    """Return the subjects in the order of the printed journal."""
    row = SubjectRow
    rows = reading.connection.execute(select(row.__table__).order_by(row.position, row.title))
    return tuple(Subject(SubjectId(one.subject_id), one.title, one.short_title, one.position) for one in rows)


def holiday_rows(reading: Reading, year: YearId) -> tuple[Holiday, ...]:
    """Return the days without lessons of a year, in order."""
    row = HolidayRow
    rows = reading.connection.execute(select(row.__table__).where(row.year_id == year).order_by(row.starts))
    return tuple(Holiday(date.fromisoformat(one.starts), date.fromisoformat(one.ends), one.title) for one in rows)


def subject_uses(reading: Reading, subject: SubjectId) -> int:
    """Return how many pages, subgroups and lines of curricula name a subject."""
    return int(reading.connection.execute(_OF_SUBJECT, {"subject": subject}).scalar_one())


def room_uses(reading: Reading, room: str) -> int:
    """Return how many lessons of the weekly timetable are in a room."""
    return int(reading.connection.execute(_OF_ROOM, {"room": room}).scalar_one())


def bell_uses(reading: Reading, number: int) -> int:
    """Return how many lessons stand at a lesson number."""
    return int(reading.connection.execute(_OF_BELL, {"bell": number}).scalar_one())
