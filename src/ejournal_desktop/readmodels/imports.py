"""What an importer found doubtful in a file: the rows of the report shown before anything is applied (interop.md 2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ProblemSeverity(StrEnum):
    """How much a problem weighs: a piece that cannot be imported, one to look at, one to know of."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class TimetableProblem(StrEnum):
    """Codes of the problems that a timetable file of any program may have; fronts hold the words.

    The codes that begin with ``row_`` have the row number as their place (the activity, where the source has no rows),
    the others the id of an activity, or nothing.
    """

    ROW_UNREADABLE = "row_unreadable"
    ROW_UNKNOWN_ACTIVITY = "row_unknown_activity"
    ROW_UNKNOWN_TIME = "row_unknown_time"
    ROW_REPEATED = "row_repeated"
    ROW_UNKNOWN_NAME = "row_unknown_name"
    TIMETABLE_INCOMPLETE = "timetable_incomplete"
    ACTIVITY_MISSING = "activity_missing"
    ACTIVITY_TOO_LONG = "activity_too_long"
    TEACHER_TWICE = "teacher_twice"
    CLASS_TWICE = "class_twice"
    WITHOUT_TEACHER = "without_teacher"
    WITHOUT_CLASS = "without_class"
    SUBJECT_OF_TWO = "subject_of_two"
    MANY_DAYS = "many_days"
    WEEKDAY_REPEATED = "weekday_repeated"
    DAY_ORDER_UNKNOWN = "day_order_unknown"
    HOUR_ORDER_UNKNOWN = "hour_order_unknown"
    WITHOUT_ROOM = "without_room"
    ACTIVITIES_INACTIVE = "activities_inactive"
    COMPLETENESS_UNKNOWN = "completeness_unknown"
    ENCODING_ASSUMED = "encoding_assumed"
    COLUMNS_UNKNOWN = "columns_unknown"
    ELEMENTS_UNKNOWN = "elements_unknown"


_ERRORS = frozenset(
    {
        TimetableProblem.ROW_UNREADABLE,
        TimetableProblem.ROW_UNKNOWN_ACTIVITY,
        TimetableProblem.ROW_UNKNOWN_TIME,
        TimetableProblem.TIMETABLE_INCOMPLETE,
        TimetableProblem.ACTIVITY_MISSING,
        TimetableProblem.ACTIVITY_TOO_LONG,
    }
)
_NOTICES = frozenset(
    {
        TimetableProblem.WITHOUT_ROOM,
        TimetableProblem.ACTIVITIES_INACTIVE,
        TimetableProblem.COMPLETENESS_UNKNOWN,
        TimetableProblem.ENCODING_ASSUMED,
        TimetableProblem.COLUMNS_UNKNOWN,
        TimetableProblem.ELEMENTS_UNKNOWN,
    }
)


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """One line of an import report; the fields may hold names from the file, so it never reaches a log."""

    code: str
    severity: ProblemSeverity
    place: str = ""
    fields: tuple[tuple[str, str], ...] = ()


def timetable_problem(code: TimetableProblem, place: int | str = "", **fields: int | str) -> ImportProblem:
    """Return the problem with the severity that its code always has."""
    return ImportProblem(code, _severity(code), str(place), tuple((name, str(value)) for name, value in fields.items()))


def _severity(code: TimetableProblem) -> ProblemSeverity:
    if code in _ERRORS:
        return ProblemSeverity.ERROR
    return ProblemSeverity.NOTICE if code in _NOTICES else ProblemSeverity.WARNING
