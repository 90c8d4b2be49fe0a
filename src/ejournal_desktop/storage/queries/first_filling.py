"""First fillings of classes as every page looks at them: by course, asked once as long as nobody allows another."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo

    from ejournal_desktop.storage.reading import Reading


class Filling(NamedTuple):
    """The first filling of a class, by one of its courses; ``allowed`` is the moment in seconds."""

    course: int
    starts: str
    until: str
    allowed: int


FILLINGS = Question(
    text(
        """
        SELECT course_id, initial_filling.starts, until, initial_filling.seconds
        FROM initial_filling CROSS JOIN course ON course.class_group_id = initial_filling.class_group_id
        """
    ),
    Filling,
)


@answered_once
def fillings(reading: Reading) -> Mapping[int, Filling]:
    """Return the first fillings by course; most schools have none."""
    return {row.course: row for row in reading.ask(FILLINGS, {})}


def filled_until(known: Mapping[int, Filling], course: int, day: str, zone: tzinfo | None) -> datetime | None:
    """Return until when a lesson may be filled for the first time: one of a day before the filling was allowed."""
    filling = known.get(course)
    if filling is None or day < filling.starts:
        return None
    if day >= datetime.fromtimestamp(filling.allowed, zone).date().isoformat():
        return None
    return datetime.combine(date.fromisoformat(filling.until), time.max, zone)
