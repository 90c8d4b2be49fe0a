"""One lesson in one place: how it differs from the timetable, its files, and what the log says of it."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from ejournal_desktop.kernel.identifiers import AccountId, LessonId, device_of
from ejournal_desktop.readmodels.lesson_card import AttachedFile, FileContent, LessonTime, TogetherLesson
from ejournal_desktop.storage.queries.held_lessons import batch_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.reading import Reading

_NOTES = text(
    """
    SELECT
      EXISTS (SELECT 1 FROM remote_lesson WHERE lesson_id = :lesson) AS is_remote,
      coalesce((SELECT instruction FROM safety_instruction WHERE lesson_id = :lesson), '') AS instruction,
      coalesce((SELECT reason FROM late_entry_reason WHERE lesson_id = :lesson), '') AS reason,
      (SELECT joined_to FROM lesson_join WHERE lesson_id = :lesson) AS joined_to,
      (SELECT held_as FROM lesson_move WHERE lesson_id = :lesson) AS held_as,
      (SELECT moved.lesson_id FROM lesson_move AS moved JOIN lesson USING (lesson_id)
       WHERE held_as = :lesson AND standing = 1) AS held_for
    """
)
_TIME = text("SELECT day, bell FROM lesson WHERE lesson_id = :lesson")
_SUBGROUP = text(
    "SELECT title FROM lesson JOIN course USING (course_id) JOIN subgroup USING (subgroup_id) WHERE lesson_id = :lesson"
)
_FILES = text(
    """
    SELECT attachment, title, media_type, length(content) * 3 / 4 AS size FROM attachment
    WHERE lesson_id = :lesson ORDER BY attachment
    """
)
_FILE = text("SELECT attachment, lesson_id, title, media_type, content FROM attachment WHERE attachment = :attachment")
_TOGETHER = text(
    """
    SELECT other.lesson_id, subgroup.title, coalesce(group_concat(surname || ' ' || given_name, ', '), '')
    FROM lesson AS other JOIN course USING (course_id) JOIN subgroup USING (subgroup_id)
    LEFT JOIN course_teacher AS keeper ON keeper.course_id = other.course_id
      AND keeper.starts <= other.day AND coalesce(keeper.ends, '9999') >= other.day
    LEFT JOIN staff_member USING (staff_id)
    WHERE course.class_group_id = :class_group AND other.day = :day AND other.bell = :bell
      AND other.lesson_id <> :lesson AND other.standing = 0
    GROUP BY other.lesson_id ORDER BY subgroup.title
    """
)
_BATCH = text(batch_of(":course", ":kind", ":day"))
_LATE_OF_DAY = text(
    """
    SELECT lesson.lesson_id FROM lesson LEFT JOIN late_entry_reason AS told USING (lesson_id)
    LEFT JOIN course_teacher AS keeper ON keeper.course_id = lesson.course_id AND keeper.staff_id = :staff
      AND keeper.starts <= lesson.day AND coalesce(keeper.ends, '9999') >= lesson.day
    WHERE lesson.day = :day AND standing = 0 AND completed_at IS NULL AND told.lesson_id IS NULL
      AND (substitute_id = :staff OR (substitute_id IS NULL AND keeper.staff_id IS NOT NULL))
    """
)
_OF_LESSON = text(
    """
    SELECT header, payload FROM feed JOIN log_entry ON log_entry.feed = feed.number
    JOIN log_payload ON log_payload.feed = log_entry.feed AND log_payload.sequence = log_entry.sequence
    WHERE class_group_id = :class_group AND instr(payload, :lesson) > 0
    """
)


@dataclass(frozen=True, slots=True)
class LessonNotes:
    """How a lesson differs from the timetable, as it is stored."""

    is_remote: bool
    instruction: str
    reason: str
    joined_to: str
    joined_lesson: LessonId | None
    moved_to: LessonTime | None
    moved_from: LessonTime | None
    held_as: LessonId | None


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """One change of the log that names a lesson: who made it, where and when; ``fields`` begin with its code."""

    clock: int
    moment: datetime
    account: AccountId
    device: int
    fields: Sequence[Any]


def lesson_notes(reading: Reading, lesson: LessonId) -> LessonNotes:
    """Return how a lesson differs from the timetable."""
    row = reading.connection.execute(_NOTES, {"lesson": lesson}).one()
    return LessonNotes(
        is_remote=bool(row.is_remote),
        instruction=row.instruction,
        reason=row.reason,
        joined_to="" if row.joined_to is None else _subgroup_title(reading, row.joined_to),
        joined_lesson=None if row.joined_to is None else LessonId(row.joined_to),
        moved_to=None if row.held_as is None else _time_of(reading, row.held_as),
        moved_from=None if row.held_for is None else _time_of(reading, row.held_for),
        held_as=None if row.held_as is None else LessonId(row.held_as),
    )


def attached_files(reading: Reading, lesson: LessonId) -> tuple[AttachedFile, ...]:
    """Return the files of a lesson without their content."""
    rows = reading.connection.execute(_FILES, {"lesson": lesson})
    return tuple(AttachedFile(row.attachment, row.title, row.media_type, row.size) for row in rows)


def file_content(reading: Reading, attachment: int) -> FileContent | None:
    """Return a file with its content, nothing when there is none."""
    row = reading.connection.execute(_FILE, {"attachment": attachment}).first()
    if row is None:
        return None
    padded = row.content + "=" * (-len(row.content) % 4)
    return FileContent(row.attachment, LessonId(row.lesson_id), row.title, row.media_type, urlsafe_b64decode(padded))


def together_lessons(reading: Reading, place: LessonPlace) -> tuple[TogetherLesson, ...]:
    """Return the lessons of other subgroups of the class at the time of a lesson."""
    key = {"class_group": place.class_group, "day": place.day.isoformat(), "bell": place.bell, "lesson": place.lesson}
    rows = reading.connection.execute(_TOGETHER, key)
    return tuple(TogetherLesson(LessonId(lesson), title, keeper) for lesson, title, keeper in rows)


def works_to_read(reading: Reading, place: LessonPlace) -> int:
    """Return how many works of one kind the keeper of a page collected that day and the days beside it (S3-3.3e2)."""
    key = {
        "course": place.course,
        "kind": place.work_kind,
        "day": place.day.isoformat(),
    }
    return int(reading.connection.execute(_BATCH, key).scalar_one())


def unexplained_lessons(reading: Reading, staff: int, day: date) -> frozenset[LessonId]:
    """Return the lessons of a person on a day that are not complete and have no reason for that."""
    rows = reading.connection.execute(_LATE_OF_DAY, {"staff": staff, "day": day.isoformat()})
    return frozenset(LessonId(lesson) for (lesson,) in rows)


def logged_changes(reading: Reading, class_group: ClassGroupId, lesson: LessonId) -> tuple[LoggedChange, ...]:
    """Return every change of the log whose first field is a lesson, the oldest first."""
    rows = reading.connection.execute(_OF_LESSON, {"class_group": class_group, "lesson": str(lesson)})
    found = [
        _logged(json.loads(header), change)
        for header, payload in rows
        for change in json.loads(payload)
        if change[1:2] == [lesson]
    ]
    return tuple(sorted(found, key=lambda entry: entry.clock))


def _logged(header: Mapping[str, Any], change: Sequence[Any]) -> LoggedChange:
    seconds, offset = header["wall"]
    zone = timezone(timedelta(minutes=offset))
    moment = datetime.fromtimestamp(seconds, UTC).astimezone(zone)
    return LoggedChange(header["hlc"], moment, AccountId(header["by"]), device_of(header["feed"]), change)


def _time_of(reading: Reading, lesson: int) -> LessonTime | None:
    row = reading.connection.execute(_TIME, {"lesson": lesson}).first()
    return None if row is None else LessonTime(date.fromisoformat(row.day), row.bell)


def _subgroup_title(reading: Reading, lesson: int) -> str:
    return reading.connection.execute(_SUBGROUP, {"lesson": lesson}).scalar() or ""
