"""Lessons: their existence, topic, homework, kind of work and completion."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, text, update

from ejournal_desktop.domain import changes
from ejournal_desktop.kernel.identifiers import lesson_identifier
from ejournal_desktop.storage.arranged import IS_ARRANGED
from ejournal_desktop.storage.projections.written import IS_SHARED, Place, written
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.lessons import CANCELLED, STANDS, LessonRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext

_SCHEDULE = Statement(
    text(
        """
        INSERT INTO lesson (lesson_id, course_id, day, bell, standing, topic, plan_hour, homework, is_homework_none,
          work_kind, second_kind)
        VALUES (:lesson, :course, :day, :bell, 0, '', 0, '', 0, '', '')
        ON CONFLICT DO UPDATE SET standing = 0 WHERE standing = 2
        """
    )
)
_WITHDRAW = Statement(
    text(
        f"""
        UPDATE lesson SET standing = 2
        WHERE lesson_id = :lesson AND standing = 0 AND recorded_at IS NULL AND NOT ({IS_ARRANGED})
        """  # noqa: S608  the text is a constant of this module
    )
)
_HOLD = Statement(
    text(
        f"UPDATE lesson SET standing = 0 WHERE lesson_id = :lesson AND standing = 2 AND ({IS_ARRANGED})"  # noqa: S608  the text is a constant of this module
    )
)
_OF_LESSON = LessonRow.lesson_id == bindparam("lesson")
# Whoever writes in a withdrawn lesson, even on a computer that does not know of it, holds it: 2 becomes 0, 1 stays.
_HELD = LessonRow.standing.bitwise_and(1)
_STAMP = Statement(
    update(LessonRow)
    .where(_OF_LESSON, LessonRow.recorded_at.is_(None))
    .values(recorded_at=bindparam("seconds"), standing=_HELD)
)
_FIRST = func.coalesce(LessonRow.recorded_at, bindparam("seconds"))


def stamp_first_entry(connection: Connection, lesson: int, entry: EntryContext) -> None:
    """Note when the first entry of a lesson was made."""
    if lesson not in entry.stamped:
        _STAMP.run(connection, {"lesson": lesson, "seconds": entry.seconds})
        entry.stamped.add(lesson)


def hold_arranged(connection: Connection, *lessons: int) -> None:
    """Bring withdrawn lessons back on which something hangs now."""
    for lesson in lessons:
        _HOLD.run(connection, {"lesson": lesson})


def _scheduled(connection: Connection, change: changes.LessonsScheduled, _: EntryContext) -> None:
    rows = [
        {
            "lesson": lesson_identifier(change.course, day, bell),
            "course": change.course,
            "day": day.isoformat(),
            "bell": bell,
        }
        for day, bell in change.times
    ]
    _SCHEDULE.run_many(connection, rows)


def _withdrawn(connection: Connection, change: changes.LessonsWithdrawn, _: EntryContext) -> None:
    rows = [{"lesson": lesson_identifier(change.course, day, bell)} for day, bell in change.times]
    _WITHDRAW.run_many(connection, rows)


@cache
def _setting(columns: tuple[str, ...], *, is_record: bool = True, is_alone: bool = False) -> Statement:
    """Return what sets columns; with ``is_alone`` only as long as a single computer writes the journal."""
    values: dict[str, Any] = {column: bindparam(column) for column in columns}
    if is_record:
        values |= {"recorded_at": _FIRST, "standing": _HELD}
    conditions = (_OF_LESSON, ~IS_SHARED) if is_alone else (_OF_LESSON,)
    return Statement(update(LessonRow).where(*conditions).values(**values))


def _set(connection: Connection, lesson: int, **values: Any) -> None:
    _setting(tuple(values), is_record=False).run(connection, {"lesson": lesson, **values})


def _record(connection: Connection, lesson: int, entry: EntryContext, **values: Any) -> None:
    _setting(tuple(values)).run(connection, {"lesson": lesson, "seconds": entry.seconds, **values})


def _write(connection: Connection, place: Place, entry: EntryContext, **values: Any) -> None:
    """Set what another computer may be writing as well."""
    key = {"lesson": place.record, "seconds": entry.seconds}
    if _setting(tuple(values), is_alone=True).changes(connection, {**key, **values}):
        return
    stands = written(connection, place, tuple(values.values()), entry)
    if stands is not None:
        _record(connection, place.record, entry, **dict(zip(values, stands.value, strict=True)))


def _cancelled(connection: Connection, change: changes.LessonCancelled, _: EntryContext) -> None:
    _set(connection, change.lesson, standing=CANCELLED if change.is_cancelled else STANDS)


def _substitution(connection: Connection, change: changes.SubstitutionSet, _: EntryContext) -> None:
    _set(connection, change.lesson, substitute_id=change.staff)
    hold_arranged(connection, change.lesson)


def _topic(connection: Connection, change: changes.TopicRecorded, entry: EntryContext) -> None:
    _write(connection, Place(change.code, change.lesson), entry, topic=change.topic, plan_hour=change.plan_hour)


def _homework(connection: Connection, change: changes.HomeworkRecorded, entry: EntryContext) -> None:
    values = {"homework": change.homework, "is_homework_none": change.is_none_set}
    _write(connection, Place(change.code, change.lesson), entry, **values)


def _kind(connection: Connection, change: changes.LessonKindSet, entry: EntryContext) -> None:
    _record(connection, change.lesson, entry, work_kind=change.work_kind, second_kind=change.second_kind)


def _completed(connection: Connection, change: changes.LessonCompleted, entry: EntryContext) -> None:
    if change.is_complete:
        _record(connection, change.lesson, entry, completed_at=entry.seconds, completed_by=entry.account)
    else:
        _set(connection, change.lesson, completed_at=None, completed_by=None)


PROJECTIONS: Mapping[type[Change], Callable[..., None]] = {
    changes.LessonsScheduled: _scheduled,
    changes.LessonsWithdrawn: _withdrawn,
    changes.LessonCancelled: _cancelled,
    changes.SubstitutionSet: _substitution,
    changes.TopicRecorded: _topic,
    changes.HomeworkRecorded: _homework,
    changes.LessonKindSet: _kind,
    changes.LessonCompleted: _completed,
}
