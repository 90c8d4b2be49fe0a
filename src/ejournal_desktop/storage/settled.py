"""What the daily work of a teacher leaves as it is: readers keep it until something else is written.

A number beside the log goes up with every act that may concern more than daily records, in the same transaction, so
that all processes that have the database open see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from ejournal_desktop.domain import changes, changes_teaching
from ejournal_desktop.storage.statements import Statement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change

DAILY_RECORDS: Final = frozenset(
    {
        changes.MarkRecorded,
        changes.AttendanceRecorded,
        changes.PeriodMarkRecorded,
        changes.HomeworkRecorded,
        changes.LessonKindSet,
        changes.LessonCompleted,
        changes_teaching.MarkCommented,
        changes_teaching.SuggestionRejected,
    }
)
"""What is entered at a lesson, but for its topic: the hours of the plan that other lessons take follow from topics."""

_RAISE = Statement(
    text(
        "INSERT INTO local_fact (name, value) VALUES ('settled', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1"
    )
)
_NUMBER = Statement(text("SELECT value FROM local_fact WHERE name = 'settled'"))


def note_changes(connection: Connection, recorded: Iterable[Change]) -> None:
    """Tell readers that what they keep may be wrong, unless nothing but daily records was written."""
    if not DAILY_RECORDS.issuperset(map(type, recorded)):
        _RAISE.run(connection, {})


def settled_number(connection: Connection) -> int:
    """Return the number that what readers keep belongs to."""
    found = _NUMBER.first(connection, {})
    return 0 if found is None else int(found[0])
