"""Teaching beyond the single cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update

from ejournal_desktop.domain import changes_teaching as changes
from ejournal_desktop.storage.projections.lessons import hold_arranged
from ejournal_desktop.storage.projections.rows import keeping_known, put, putting, putting_or_removing, removing
from ejournal_desktop.storage.tables import teaching as tables
from ejournal_desktop.storage.tables.lessons import CANCELLED, LessonRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.projections.rows import Projection


def _moved(connection: Connection, change: changes.LessonMoved, _: EntryContext) -> None:
    """A lesson that takes another's place is held: if it was itself moved away before, it came back."""
    moves = tables.LessonMoveRow
    connection.execute(update(LessonRow).where(LessonRow.lesson_id == change.lesson).values(standing=CANCELLED))
    connection.execute(delete(moves).where(moves.lesson_id == change.held_as))
    put(connection, tables.LessonMoveRow, lesson_id=change.lesson, held_as=change.held_as)


def _remote(connection: Connection, change: changes.RemoteLessonSet, _: EntryContext) -> None:
    row = tables.RemoteLessonRow
    if change.is_remote:
        put(connection, row, lesson_id=change.lesson)
        hold_arranged(connection, change.lesson)
    else:
        connection.execute(delete(row).where(row.lesson_id == change.lesson))


def _joined(connection: Connection, change: changes.LessonsJoined, entry: EntryContext) -> None:
    _join(connection, change, entry)
    if change.joined_to is not None:
        hold_arranged(connection, change.lesson, change.joined_to)


_join = putting_or_removing(tables.LessonJoinRow, "joined_to")


def _holding(projection: Projection) -> Projection:
    """Return a projection after which a lesson is held, whatever the timetable says, if something hangs on it."""

    def write(connection: Connection, change: Any, entry: EntryContext) -> None:
        projection(connection, change, entry)
        hold_arranged(connection, change.lesson)

    return write


def _plan_ready(connection: Connection, change: changes.CoursePlanReadied, entry: EntryContext) -> None:
    row = tables.ReadyPlanRow
    if change.is_ready:
        put(
            connection,
            row,
            course_id=change.course,
            account_id=entry.account,
            seconds=entry.seconds,
            offset=entry.offset,
        )
    else:
        connection.execute(delete(row).where(row.course_id == change.course))


def _explained(connection: Connection, change: changes.MarkExplained, entry: EntryContext) -> None:
    put(
        connection,
        tables.MarkReasonRow,
        course_id=change.course,
        lesson_id=change.lesson or 0,
        period_id=change.period or 0,
        student_id=change.student,
        reason=change.reason,
        account_id=entry.account,
    )


def _work_planned(connection: Connection, change: changes.WorkPlanned, entry: EntryContext) -> None:
    """A work stays in its course until it is taken back: nobody draws that of a colleague into an own course."""
    row = tables.PlannedWorkRow
    course = connection.execute(select(row.course_id).where(row.work == change.work)).scalar()
    if course is None or course == change.course:
        _put_work(connection, change, entry)


_put_work = putting(tables.PlannedWorkRow)

PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.MarkCommented: _holding(putting_or_removing(tables.MarkCommentRow, "comment")),
    changes.LessonMoved: _moved,
    changes.LessonsJoined: _joined,
    changes.RemoteLessonSet: _remote,
    changes.SafetyInstructionRecorded: _holding(putting_or_removing(tables.SafetyInstructionRow, "instruction")),
    changes.LateEntryExplained: _holding(putting(tables.LateEntryReasonRow)),
    changes.SuggestionRejected: _holding(putting(tables.RejectedSuggestionRow)),
    changes.FileAttached: _holding(keeping_known(tables.AttachmentRow, putting(tables.AttachmentRow))),
    changes.FileDetached: removing(tables.AttachmentRow),
    changes.WorkPlanned: _work_planned,
    changes.WorkResultRecorded: putting_or_removing(tables.WorkResultRow, "points"),
    changes.CurriculumSet: putting(tables.CurriculumRow),
    changes.CoursePlanReadied: _plan_ready,
    changes.ExemptionRecorded: putting(tables.ExemptionRow),
    changes.CorrectionAllowed: putting(tables.CorrectionAllowedRow),
    changes.PeriodDueSet: putting(tables.PeriodDueRow),
    changes.MarkExplained: _explained,
}
