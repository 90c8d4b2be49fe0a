"""What hangs on a lesson besides what is entered in it: whatever holds it when the timetable becomes another one."""

from __future__ import annotations

from typing import Final

_HANGING: Final = (
    ("lesson_move", "lesson_id"),
    ("lesson_move", "held_as"),
    ("lesson_join", "lesson_id"),
    ("lesson_join", "joined_to"),
    ("remote_lesson", "lesson_id"),
    ("safety_instruction", "lesson_id"),
    ("late_entry_reason", "lesson_id"),
    ("rejected_suggestion", "lesson_id"),
    ("attachment", "lesson_id"),
    ("mark_comment", "lesson_id"),
)
IS_ARRANGED: Final = " OR ".join(
    (
        "lesson.substitute_id IS NOT NULL",
        *(
            f"EXISTS (SELECT 1 FROM {table} AS own WHERE own.{column} = lesson.lesson_id)"  # noqa: S608  constants
            for table, column in _HANGING
        ),
        "EXISTS (SELECT 1 FROM planned_work AS own WHERE own.course_id = lesson.course_id AND own.day = lesson.day)",
    )
)
"""Whether something hangs on ``lesson``, as a condition in SQL."""
