"""Corrections: who may still correct, when a cell was entered, and its whole history from the log."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from ejournal_desktop.domain.changes import AttendanceRecorded, MarkRecorded
from ejournal_desktop.kernel.identifiers import AccountId, device_of
from ejournal_desktop.readmodels.cell_history import CellHistoryEntry
from ejournal_desktop.storage.queries.people import account_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, StaffId, StudentId
    from ejournal_desktop.storage.reading import Reading

_ALLOWED = text(
    """
    SELECT 1 FROM correction_allowed
    WHERE course_id = :course AND staff_id = :staff AND starts <= :day AND ends >= :day LIMIT 1
    """
)
_ENTERED = text(
    """
    SELECT max(seconds) FROM (
      SELECT seconds FROM mark WHERE lesson_id = :lesson AND student_id = :student
      UNION ALL SELECT seconds FROM attendance WHERE lesson_id = :lesson AND student_id = :student)
    """
)
_OF_CELL = text(
    """
    SELECT header, payload FROM feed JOIN log_entry ON log_entry.feed = feed.number
    JOIN log_payload ON log_payload.feed = log_entry.feed AND log_payload.sequence = log_entry.sequence
    WHERE class_group_id = :class_group AND instr(payload, :lesson) > 0 AND instr(payload, :student) > 0
    """
)
_WORKSTATIONS = text("SELECT device, title, room FROM workstation")


def is_correction_allowed(reading: Reading, course: CourseId, staff: StaffId, day: date) -> bool:
    """Tell whether the deputy head lets somebody correct a course on a day."""
    key = {"course": course, "staff": staff, "day": day.isoformat()}
    return reading.connection.execute(_ALLOWED, key).first() is not None


def cell_entered_at(reading: Reading, lesson: LessonId, student: StudentId) -> int | None:
    """Return when the present content of a cell was entered, in seconds; nothing for an empty cell."""
    return reading.connection.execute(_ENTERED, {"lesson": lesson, "student": student}).scalar()


def cell_history(
    reading: Reading, class_group: ClassGroupId, lesson: LessonId, student: StudentId
) -> tuple[CellHistoryEntry, ...]:
    """Return everything that was ever entered in a cell, the oldest first, as the signed log has it (S4-1.7)."""
    key = {"class_group": class_group, "lesson": str(lesson), "student": str(student)}
    names = _Names(
        authors={account: name.with_initials for account, name in account_names(reading).items()},
        workstations=_workstations(reading),
    )
    rows = reading.connection.execute(_OF_CELL, key)
    entries = [
        _entry(json.loads(header), change, names)
        for header, payload in rows
        for change in json.loads(payload)
        if change[0] in _VALUES and change[1:3] == [lesson, student]
    ]
    return tuple(sorted(entries, key=lambda entry: entry.clock))


@dataclass(frozen=True, slots=True)
class _Names:
    authors: Mapping[AccountId, str]
    workstations: Mapping[int, str]


def _entry(header: Mapping[str, Any], change: Sequence[Any], names: _Names) -> CellHistoryEntry:
    return CellHistoryEntry(
        clock=header["hlc"],
        moment=_moment(*header["wall"]),
        author=names.authors.get(AccountId(header["by"]), ""),
        workstation=names.workstations.get(device_of(header["feed"]), ""),
        is_attendance=change[0] == AttendanceRecorded.code,
        value=change[_VALUES[change[0]]],
    )


# Where the value stands in the array of a change.
_VALUES = {MarkRecorded.code: 4, AttendanceRecorded.code: 3}


def _workstations(reading: Reading) -> Mapping[int, str]:
    rows = reading.connection.execute(_WORKSTATIONS)
    return {device: " · ".join(filter(None, (title, room))) for device, title, room in rows}


def _moment(seconds: int, offset: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone(timezone(timedelta(minutes=offset)))
