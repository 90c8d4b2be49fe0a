"""Corrections: who may still correct, when a cell was entered, and its whole history from the log."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.changes import AttendanceRecorded, MarkRecorded, PeriodMarkRecorded
from ejournal_desktop.domain.changes_teaching import MarkCommented, MarkExplained
from ejournal_desktop.kernel.identifiers import AccountId, device_of
from ejournal_desktop.readmodels.cell_history import CellHistoryEntry, HistoryKind
from ejournal_desktop.storage.queries.people import account_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, PeriodId, StaffId, StudentId
    from ejournal_desktop.storage.reading import Reading

_ALLOWED = text(
    """
    SELECT 1 FROM correction_allowed
    WHERE course_id = :course AND staff_id = :staff AND starts <= :day AND ends >= :day LIMIT 1
    """
)
_OF_CELL = text(
    """
    SELECT header, payload FROM feed JOIN log_entry ON log_entry.feed = feed.number
    JOIN log_payload ON log_payload.feed = log_entry.feed AND log_payload.sequence = log_entry.sequence
    WHERE class_group_id = :class_group AND instr(payload, :first) > 0 AND instr(payload, :student) > 0
    """
)
_WORKSTATIONS = text("SELECT device, title, room FROM workstation")


def is_correction_allowed(reading: Reading, course: CourseId, staff: StaffId, day: date) -> bool:
    """Tell whether the deputy head lets somebody correct a course on a day."""
    key = {"course": course, "staff": staff, "day": day.isoformat()}
    return reading.connection.execute(_ALLOWED, key).first() is not None


def cell_history(
    reading: Reading, class_group: ClassGroupId, lesson: LessonId, student: StudentId
) -> tuple[CellHistoryEntry, ...]:
    """Return everything that was ever entered in a cell, the oldest first, as the signed log has it (S4-1.7)."""
    return _history(reading, class_group, (lesson, student))


def period_mark_history(
    reading: Reading, class_group: ClassGroupId, course: CourseId, period: PeriodId, student: StudentId
) -> tuple[CellHistoryEntry, ...]:
    """Return every period mark a student ever had in a course and a period, the oldest first."""
    return _history(reading, class_group, (course, period, student))


def _history(reading: Reading, class_group: ClassGroupId, target: tuple[int, ...]) -> tuple[CellHistoryEntry, ...]:
    key = {"class_group": class_group, "first": str(target[0]), "student": str(target[-1])}
    names = _Names(
        authors={account: name.with_initials for account, name in account_names(reading).items()},
        workstations=_workstations(reading),
    )
    rows = [(json.loads(header), json.loads(payload)) for header, payload in reading.connection.execute(_OF_CELL, key)]
    entries: list[CellHistoryEntry] = []
    stood: dict[tuple[HistoryKind, int], str | None] = {}
    for header, changes in sorted(rows, key=lambda row: row[0]["hlc"]):
        reason = _reason(changes, target)
        found = [*_entries(header, changes, target, names)]
        for entry in found:
            entries.append(replace(entry, before=stood.get((entry.kind, entry.place)), reason=reason))
            stood[entry.kind, entry.place] = entry.value
        if reason and not found and entries:  # the reason was given after the correction
            entries[-1] = replace(entries[-1], reason=reason)
    return tuple(entries)


@dataclass(frozen=True, slots=True)
class _Names:
    authors: Mapping[AccountId, str]
    workstations: Mapping[int, str]


class _Shape(NamedTuple):
    """Where the parts of a change stand in its array: what it is about, its value, its place in the cell."""

    kind: HistoryKind
    about: slice
    value: int
    place: int | None = None
    minutes: int | None = None


_OF_LESSON, _OF_PERIOD = slice(1, 3), slice(1, 4)
_SHAPES = {
    MarkRecorded.code: _Shape(HistoryKind.MARK, _OF_LESSON, value=4, place=3),
    AttendanceRecorded.code: _Shape(HistoryKind.ATTENDANCE, _OF_LESSON, value=3, minutes=4),
    MarkCommented.code: _Shape(HistoryKind.NOTE, _OF_LESSON, value=3),
    PeriodMarkRecorded.code: _Shape(HistoryKind.MARK, _OF_PERIOD, value=4),
}


def _entries(
    header: Mapping[str, Any], changes: Sequence[Sequence[Any]], target: tuple[int, ...], names: _Names
) -> Iterator[CellHistoryEntry]:
    for change in changes:
        shape = _SHAPES.get(change[0])
        if shape is None or tuple(change[shape.about]) != target:
            continue
        yield CellHistoryEntry(
            clock=header["hlc"],
            moment=_moment(*header["wall"]),
            author=names.authors.get(AccountId(header["by"]), ""),
            workstation=names.workstations.get(device_of(header["feed"]), ""),
            kind=shape.kind,
            before=None,
            value=change[shape.value] or None,
            place=0 if shape.place is None else change[shape.place],
            late_minutes=0 if shape.minutes is None else change[shape.minutes],
        )


def _reason(changes: Sequence[Sequence[Any]], target: tuple[int, ...]) -> str:
    explained = (change[1:] for change in changes if change[0] == MarkExplained.code)
    reasons = (
        reason
        for course, lesson, period, student, reason in explained
        if target in ((lesson, student), (course, period, student))
    )
    return next(reasons, "")


def _workstations(reading: Reading) -> Mapping[int, str]:
    rows = reading.connection.execute(_WORKSTATIONS)
    return {device: " · ".join(filter(None, (title, room))) for device, title, room in rows}


def _moment(seconds: int, offset: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone(timezone(timedelta(minutes=offset)))
